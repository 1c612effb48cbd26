"""IBKR's ``Title``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class TitleCode(OpenStrEnum):
    """``code`` of IBKR's ``Title``."""

    ACCOUNT_HOLDER = "Account Holder"
    FIRST_HOLDER = "FIRST HOLDER"
    SECOND_HOLDER = "SECOND HOLDER"
    TRADER = "TRADER"
    CEO = "CEO"
    SECRETARY = "SECRETARY"
    TREASURER = "TREASURER"
    OWNER = "OWNER"
    PRINCIPAL = "PRINCIPAL"
    SHAREHOLDER = "SHAREHOLDER"
    TRUSTEE = "TRUSTEE"
    BENEFICIARY = "BENEFICIARY"
    GRANTOR = "GRANTOR"
    EMPLOYEE = "Employee"
    CONTINGENT = "CONTINGENT"
    IRA_BENEFICIARY = "IRA_BENEFICIARY"
    IRA_DECEDENT = "IRA DECEDENT"
    COMP_OFFICER = "COMP_OFFICER"
    OTHER_OFFICER = "Other Officer"
    CONTROLLING_OFFICER = "Controlling Officer"
    SIGNATORY = "SIGNATORY"
    NON_EMPLOYEE = "NON-EMPLOYEE"
    CUSTODIAN = "CUSTODIAN"
    SUCCESSOR_CUSTODIAN = "SUCCESSOR_CUSTODIAN"
    DIRECTOR = "DIRECTOR"
    PARTNER = "PARTNER"
    CUSTODIAN_EMPLOYEE = "CUSTODIAN EMPLOYEE"
    SUCCESSOR_CUSTODIAN_EMPLOYEE = "SUCCESSOR CUSTODIAN EMPLOYEE"
    SPOUSE = "SPOUSE"
    SUCCESSOR_HOLDER = "Successor Holder"
    REGISTERED_CONTACT = "Registered Contact"


@define(kw_only=True, repr=False)
class Title(OpenModel):
    """IBKR's ``Title``."""

    code: TitleCode | Unset = UNSET
    value: str | Unset = UNSET

    WIRE = Wire({"code": ("code", Enumerated("TitleCode")), "value": ("value", TEXT)})
