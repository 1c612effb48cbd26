"""IBKR's ``QueryRecentInstructionResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import QueryRecentInstructionResult


@define(kw_only=True, repr=False)
class QueryRecentInstructionResponse(OpenModel):
    """IBKR's ``QueryRecentInstructionResponse``."""

    instruction_result: QueryRecentInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryRecentInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
