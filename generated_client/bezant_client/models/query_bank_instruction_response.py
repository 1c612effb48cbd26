"""IBKR's ``QueryBankInstructionResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_bank_instruction_response_instruction_result import QueryBankInstructionResponseInstructionResult


@define(kw_only=True, repr=False)
class QueryBankInstructionResponse(OpenModel):
    """IBKR's ``QueryBankInstructionResponse``."""

    instruction_result: QueryBankInstructionResponseInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("QueryBankInstructionResponseInstructionResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
