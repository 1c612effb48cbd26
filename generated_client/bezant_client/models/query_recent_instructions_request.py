"""Part of ``POST /gw/api/v1/instructions/query body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import QueryRecentInstructions


class QueryRecentInstructionsRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/query body/instructionType``."""

    QUERY_RECENT_INSTRUCTIONS = "QUERY_RECENT_INSTRUCTIONS"


@define(kw_only=True, repr=False)
class QueryRecentInstructionsRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/query body``."""

    instruction: QueryRecentInstructions
    instruction_type: QueryRecentInstructionsRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", Object("QueryRecentInstructions")),
            "instructionType": ("instruction_type", Enumerated("QueryRecentInstructionsRequestInstructionType")),
        }
    )
