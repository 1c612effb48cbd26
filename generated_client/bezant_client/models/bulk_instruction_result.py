"""``instructionResults`` of IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
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
    from . import BulkInstructionOutcome, BulkInvalidArgument


@define(kw_only=True, repr=False)
class BulkInstructionResult(OpenModel):
    """``instructionResults`` of IBKR's ``BulkMultiStatusResponse``."""

    detail: str | None | Unset = UNSET
    instruction_result: BulkInstructionOutcome | None | Unset = UNSET
    instruction_set_id: int | None | Unset = UNSET
    invalid_arguments: list[BulkInvalidArgument] | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "detail": ("detail", TEXT),
            "instructionResult": ("instruction_result", Object("BulkInstructionOutcome")),
            "instructionSetId": ("instruction_set_id", INT),
            "invalidArguments": ("invalid_arguments", ListOf(Object("BulkInvalidArgument"))),
            "status": ("status", INT),
            "title": ("title", TEXT),
            "type": ("type_", TEXT),
        }
    )
