"""``recurringInstructions`` of IBKR's ``QueryRecurringInstructionsResult``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResultRecurringInstructions(OpenModel):
    """``recurringInstructions`` of IBKR's ``QueryRecurringInstructionsResult``."""

    amount: float | None | Unset = UNSET
    bank_instruction_method: str | None | Unset = UNSET
    bank_instruction_name: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    end_date: str | None | Unset = UNSET
    frequency: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    transaction_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", FLOAT),
            "bankInstructionMethod": ("bank_instruction_method", TEXT),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "currency": ("currency", TEXT),
            "endDate": ("end_date", TEXT),
            "frequency": ("frequency", TEXT),
            "requestId": ("request_id", INT),
            "startDate": ("start_date", TEXT),
            "transactionType": ("transaction_type", TEXT),
        }
    )
