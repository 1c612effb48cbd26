"""Part of ``POST /gw/api/v1/instructions/query body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object

if TYPE_CHECKING:
    from .query_recent_instructions import QueryRecentInstructions
    from .query_recent_instructions_request_instruction_type import QueryRecentInstructionsRequestInstructionType


@define(kw_only=True, repr=False)
class QueryRecentInstructionsRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/query body``."""

    instruction: QueryRecentInstructions
    instruction_type: QueryRecentInstructionsRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("QueryRecentInstructions")),
        "instructionType": ("instruction_type", Enumerated("QueryRecentInstructionsRequestInstructionType")),
    }
