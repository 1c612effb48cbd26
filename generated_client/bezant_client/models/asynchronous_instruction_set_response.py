"""IBKR's ``AsynchronousInstructionSetResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .asynchronous_instruction_set_response_instruction_results import (
        AsynchronousInstructionSetResponseInstructionResults,
    )


@define(kw_only=True, repr=False)
class AsynchronousInstructionSetResponse(OpenModel):
    """IBKR's ``AsynchronousInstructionSetResponse``."""

    instruction_results: list[AsynchronousInstructionSetResponseInstructionResults] | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResults": (
            "instruction_results",
            ListOf(Object("AsynchronousInstructionSetResponseInstructionResults")),
        ),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", INT),
    }
