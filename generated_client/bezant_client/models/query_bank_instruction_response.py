"""IBKR's ``QueryBankInstructionResponse``."""

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
    from . import QueryBankInstructionResponseInstructionResult


@define(kw_only=True, repr=False)
class QueryBankInstructionResponse(OpenModel):
    """IBKR's ``QueryBankInstructionResponse``."""

    instruction_result: QueryBankInstructionResponseInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryBankInstructionResponseInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
