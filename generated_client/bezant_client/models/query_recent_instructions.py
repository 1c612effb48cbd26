"""IBKR's ``QueryRecentInstructions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    Object,
)

if TYPE_CHECKING:
    from .query_recent_instructions_transaction_history import (
        QueryRecentInstructionsTransactionHistory,
    )


@define(kw_only=True, repr=False)
class QueryRecentInstructions(Model["Any"]):
    """IBKR's ``QueryRecentInstructions``."""

    account_id: str
    client_instruction_id: float
    transaction_history: QueryRecentInstructionsTransactionHistory
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "transactionHistory": ("transaction_history", Object("QueryRecentInstructionsTransactionHistory")),
    }
