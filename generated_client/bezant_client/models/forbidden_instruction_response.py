"""IBKR's ``ForbiddenInstructionResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstructionErrorResult


@define(kw_only=True, repr=False)
class ForbiddenInstructionResponse(OpenModel):
    """IBKR's ``ForbiddenInstructionResponse``."""

    detail: str | None | Unset = UNSET
    instruction_result: InstructionErrorResult | None | Unset = UNSET
    instruction_set_id: int | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "detail": ("detail", TEXT),
            "instructionResult": ("instruction_result", Object("InstructionErrorResult")),
            "instructionSetId": ("instruction_set_id", INT),
            "status": ("status", INT),
            "title": ("title", TEXT),
            "type": ("type_", TEXT),
        }
    )
