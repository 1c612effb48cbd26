"""IBKR's ``DeleteBankInstruction``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


class DeleteBankInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``DeleteBankInstruction``."""

    WIRE = "WIRE"
    ACH = "ACH"


@define(kw_only=True, repr=False)
class DeleteBankInstruction(OpenModel):
    """IBKR's ``DeleteBankInstruction``."""

    account_id: str
    bank_instruction_method: DeleteBankInstructionBankInstructionMethod
    bank_instruction_name: str
    client_instruction_id: float
    currency: str

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "bankInstructionMethod": (
                "bank_instruction_method",
                Enumerated("DeleteBankInstructionBankInstructionMethod"),
            ),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
        }
    )
