"""IBKR's ``QueryRecentInstructions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Object

if TYPE_CHECKING:
    from .query_recent_instructions_transaction_history import QueryRecentInstructionsTransactionHistory


@define(kw_only=True, repr=False)
class QueryRecentInstructions(OpenModel):
    """IBKR's ``QueryRecentInstructions``."""

    account_id: str
    client_instruction_id: float
    transaction_history: QueryRecentInstructionsTransactionHistory

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "transactionHistory": ("transaction_history", Object("QueryRecentInstructionsTransactionHistory")),
    }
