"""IBKR's ``QueryRecurringInstructionsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_recurring_instructions_result import QueryRecurringInstructionsResult


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResponse(Model["Any"]):
    """IBKR's ``QueryRecurringInstructionsResponse``."""

    instruction_result: QueryRecurringInstructionsResult | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("QueryRecurringInstructionsResult")),
    }
