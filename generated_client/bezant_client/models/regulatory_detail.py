"""IBKR's ``RegulatoryDetail``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class RegulatoryDetailCode(OpenStrEnum):
    """``code`` of IBKR's ``RegulatoryDetail``."""

    CRIMINAL = "CRIMINAL"
    AFFILIATION = "AFFILIATION"
    CFTCREGISTERED = "CFTCREGISTERED"
    IBACCOUNTS = "IBACCOUNTS"
    REGULATORYCONTROL = "REGULATORYCONTROL"
    EMPLOYEE_PUB_TRADE = "EmployeePubTrade"
    CONTROL_PUB_TRADED = "ControlPubTraded"
    BROKERDEALER = "BROKERDEALER"
    EXCHANGEMEMBERSHIP = "EXCHANGEMEMBERSHIP"
    STOCKCONTROL = "STOCKCONTROL"
    DISPUTE = "DISPUTE"
    INVESTIGATION = "INVESTIGATION"
    MEMBERSHIP = "MEMBERSHIP"
    AUSEXPOSURE = "AUSEXPOSURE"
    CONTROLLER = "CONTROLLER"
    POLITICALMILITARYDIPLOMATIC = "POLITICALMILITARYDIPLOMATIC"
    FOREIGN_BANK = "FOREIGN_BANK"
    BROKER_DEALER = "BROKER_DEALER"
    FUTURES_COMMISSION_MERCHANT = "FUTURES_COMMISSION_MERCHANT"
    MUTUAL_FUND = "MUTUAL_FUND"
    FOREIGN_EXCHANGE = "FOREIGN_EXCHANGE"
    MONEY_TRANSMITTER = "MONEY_TRANSMITTER"
    EMPLOYEE_BENEFIT_PLAN = "EMPLOYEE_BENEFIT_PLAN"
    US_BANK = "US_BANK"
    US_SWAP_DEALER = "US_SWAP_DEALER"
    US_SWAP_PARTICIPANT = "US_SWAP_PARTICIPANT"
    US_INSURANCE_COMPANY = "US_INSURANCE_COMPANY"
    NON_US_INSURANCE_COMPANY = "NON_US_INSURANCE_COMPANY"
    US_DEPT = "US_DEPT"
    FINANCIAL_ADVISOR = "FINANCIAL_ADVISOR"
    HIGH_RISK_CONTRIBUTION = "HIGH_RISK_CONTRIBUTION"


@define(kw_only=True, repr=False)
class RegulatoryDetail(OpenModel):
    """IBKR's ``RegulatoryDetail``."""

    code: RegulatoryDetailCode | Unset = UNSET
    detail: str | Unset = UNSET
    details: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "code": ("code", Enumerated("RegulatoryDetailCode")),
            "detail": ("detail", TEXT),
            "details": ("details", TEXT),
            "externalIndividualId": ("external_individual_id", TEXT),
            "status": ("status", BOOL),
        }
    )
