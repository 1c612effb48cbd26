"""``financialInstitution`` of IBKR's ``PredefinedDestinationInstruction``."""

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


class DestinationBranchCodeType(OpenStrEnum):
    """``financialInstitution/branchCodeType`` of IBKR's ``PredefinedDestinationInstruction``."""

    BSB_AUD = "BSB_AUD"
    BANK_CODE_CAD = "BANK_CODE_CAD"
    VALUE_NONE = "NONE"


class DestinationIdentifierType(OpenStrEnum):
    """``financialInstitution/identifierType`` of IBKR's ``PredefinedDestinationInstruction``."""

    BIC = "BIC"
    IFSC = "IFSC"


@define(kw_only=True, repr=False)
class DestinationInstitution(OpenModel):
    """``financialInstitution`` of IBKR's ``PredefinedDestinationInstruction``."""

    client_account_id: str
    identifier: str
    identifier_type: DestinationIdentifierType
    name: str
    branch_code: str | Unset = UNSET
    branch_code_type: DestinationBranchCodeType | Unset = UNSET

    WIRE = Wire(
        {
            "clientAccountId": ("client_account_id", TEXT),
            "identifier": ("identifier", TEXT),
            "identifierType": ("identifier_type", Enumerated("DestinationIdentifierType")),
            "name": ("name", TEXT),
            "branchCode": ("branch_code", TEXT),
            "branchCodeType": ("branch_code_type", Enumerated("DestinationBranchCodeType")),
        }
    )
