"""IBKR's ``QueryRecurringInstructionsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_recurring_instructions_result import QueryRecurringInstructionsResult


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResponse(OpenModel):
    """IBKR's ``QueryRecurringInstructionsResponse``."""

    instruction_result: QueryRecurringInstructionsResult | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"instructionResult": ("instruction_result", Object("QueryRecurringInstructionsResult"))}
