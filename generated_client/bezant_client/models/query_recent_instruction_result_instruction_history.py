"""``instructionHistory`` of IBKR's ``QueryRecentInstructionResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recent_instruction import RecentInstruction


@define(kw_only=True, repr=False)
class QueryRecentInstructionResultInstructionHistory(OpenModel):
    """``instructionHistory`` of IBKR's ``QueryRecentInstructionResult``."""

    history_max_depth_number_of_days: int | None | Unset = UNSET
    history_max_depth_number_of_instruction: int | None | Unset = UNSET
    result: list[RecentInstruction] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "historyMaxDepthNumberOfDays": ("history_max_depth_number_of_days", INT),
        "historyMaxDepthNumberOfInstruction": ("history_max_depth_number_of_instruction", INT),
        "result": ("result", ListOf(Object("RecentInstruction"))),
    }
