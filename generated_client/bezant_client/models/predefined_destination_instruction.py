"""IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    Object,
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


class PredefinedDestinationInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``PredefinedDestinationInstruction``."""

    LVP = "LVP"
    SEPA = "SEPA"
    WIRE = "WIRE"
    ACH = "ACH"
    CPA = "CPA"


@define(kw_only=True, repr=False)
class PredefinedDestinationInstruction(OpenModel):
    """IBKR's ``PredefinedDestinationInstruction``."""

    account_id: str
    bank_instruction_method: PredefinedDestinationInstructionBankInstructionMethod
    bank_instruction_name: str
    client_instruction_id: float
    currency: str
    financial_institution: DestinationInstitution

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "bankInstructionMethod": (
                "bank_instruction_method",
                Enumerated("PredefinedDestinationInstructionBankInstructionMethod"),
            ),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
            "financialInstitution": ("financial_institution", Object("DestinationInstitution")),
        }
    )
