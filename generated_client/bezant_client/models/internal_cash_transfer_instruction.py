"""IBKR's ``InternalCashTransferInstruction``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class InternalCashTransferInstruction(OpenModel):
    """IBKR's ``InternalCashTransferInstruction``."""

    amount: float
    client_instruction_id: float
    currency: str
    source_account_id: str
    target_account_id: str
    client_note: str | Unset = UNSET
    date_time_to_occur: str | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", FLOAT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
            "sourceAccountId": ("source_account_id", TEXT),
            "targetAccountId": ("target_account_id", TEXT),
            "clientNote": ("client_note", TEXT),
            "dateTimeToOccur": ("date_time_to_occur", TEXT),
        }
    )
