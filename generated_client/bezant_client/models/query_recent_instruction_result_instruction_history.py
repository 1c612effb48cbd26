"""``instructionHistory`` of IBKR's ``QueryRecentInstructionResult``."""

from __future__ import annotations

from ..declare import (
    INT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RecentInstruction


@define(kw_only=True, repr=False)
class QueryRecentInstructionResultInstructionHistory(OpenModel):
    """``instructionHistory`` of IBKR's ``QueryRecentInstructionResult``."""

    history_max_depth_number_of_days: int | None | Unset = UNSET
    history_max_depth_number_of_instruction: int | None | Unset = UNSET
    result: list[RecentInstruction] | None | Unset = UNSET

    WIRE = Wire(
        {
            "historyMaxDepthNumberOfDays": ("history_max_depth_number_of_days", INT),
            "historyMaxDepthNumberOfInstruction": ("history_max_depth_number_of_instruction", INT),
            "result": ("result", ListOf(Object("RecentInstruction"))),
        }
    )
