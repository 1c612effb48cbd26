"""IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bulk_instruction_result import BulkInstructionResult


@define(kw_only=True, repr=False)
class BulkMultiStatusResponse(OpenModel):
    """IBKR's ``BulkMultiStatusResponse``."""

    instruction_results: list[BulkInstructionResult] | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResults": ("instruction_results", ListOf(Object("BulkInstructionResult"))),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", INT),
    }
