"""IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
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
    from . import BulkInstructionResult


@define(kw_only=True, repr=False)
class BulkMultiStatusResponse(OpenModel):
    """IBKR's ``BulkMultiStatusResponse``."""

    instruction_results: list[BulkInstructionResult] | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResults": ("instruction_results", ListOf(Object("BulkInstructionResult"))),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", INT),
        }
    )
