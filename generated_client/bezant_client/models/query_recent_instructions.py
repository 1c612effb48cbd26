"""IBKR's ``QueryRecentInstructions``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, TYPE_CHECKING, Object, OpenModel, Wire, define

if TYPE_CHECKING:
    from . import QueryRecentInstructionsTransactionHistory


@define(kw_only=True, repr=False)
class QueryRecentInstructions(OpenModel):
    """IBKR's ``QueryRecentInstructions``."""

    account_id: str
    client_instruction_id: float
    transaction_history: QueryRecentInstructionsTransactionHistory

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "transactionHistory": ("transaction_history", Object("QueryRecentInstructionsTransactionHistory")),
        }
    )
