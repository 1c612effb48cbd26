"""IBKR's ``QueryRecentRecurringEvents``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class QueryRecentRecurringEvents(OpenModel):
    """IBKR's ``QueryRecentRecurringEvents``."""

    client_instruction_id: float
    ib_reference_id: float
    number_of_transactions: float | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "numberOfTransactions": ("number_of_transactions", FLOAT),
        }
    )
