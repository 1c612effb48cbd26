"""IBKR's ``FormCRS``."""

from __future__ import annotations

from ..declare import UNSET, Enumerated, OpenModel, OpenStrEnum, Unset, Wire, define


class FormCRSControllingPersonDesignation(OpenStrEnum):
    """``controllingPersonDesignation`` of IBKR's ``FormCRS``."""

    SENIOR_MGMT_OFFICER = "SENIOR_MGMT_OFFICER"
    BY_OWNERSHIP = "BY_OWNERSHIP"
    BY_OTHER_MEANS = "BY_OTHER_MEANS"


class FormCRSOecdStatus(OpenStrEnum):
    """``oecdStatus`` of IBKR's ``FormCRS``."""

    DEPOSITORY_INSTITUTION = "DEPOSITORY_INSTITUTION"
    CUSTODIAL_INSTITUTION = "CUSTODIAL_INSTITUTION"
    SPECIFIED_INSURANCE_COMPANY = "SPECIFIED_INSURANCE_COMPANY"
    INVESTMENT_ENTITY_IN_NONPARTICIPATING_JURISDICTION = "INVESTMENT_ENTITY_IN_NONPARTICIPATING_JURISDICTION"
    INVESTMENT_ENTITY_NOT_LISTED = "INVESTMENT_ENTITY_NOT_LISTED"
    PUBLICLY_TRADED_CORPORATION_OR_AFFILIATE = "PUBLICLY_TRADED_CORPORATION_OR_AFFILIATE"
    OTHER_ACTIVE_NON_FINANCIAL_ENTITY = "OTHER_ACTIVE_NON_FINANCIAL_ENTITY"
    PASSIVE_NON_FINANCIAL_ENTITY = "PASSIVE_NON_FINANCIAL_ENTITY"
    EXEMPT_RETIREMENT_PLAN = "EXEMPT_RETIREMENT_PLAN"
    NON_REPORTING_FI = "NON_REPORTING_FI"
    OTHER_INVESTMENT_ENTITY = "OTHER_INVESTMENT_ENTITY"
    FINANCIAL_INSTITUTION = "FINANCIAL_INSTITUTION"
    NON_REPORTING_FINANCIAL_INSTITUTION = "NON_REPORTING_FINANCIAL_INSTITUTION"


@define(kw_only=True, repr=False)
class FormCRS(OpenModel):
    """IBKR's ``FormCRS``."""

    controlling_person_designation: FormCRSControllingPersonDesignation | Unset = UNSET
    oecd_status: FormCRSOecdStatus | Unset = UNSET

    WIRE = Wire(
        {
            "controllingPersonDesignation": (
                "controlling_person_designation",
                Enumerated("FormCRSControllingPersonDesignation"),
            ),
            "oecdStatus": ("oecd_status", Enumerated("FormCRSOecdStatus")),
        }
    )
