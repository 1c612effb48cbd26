"""IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DestinationInstitution


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
