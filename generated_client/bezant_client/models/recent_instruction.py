"""``instructionHistory/result`` of IBKR's ``QueryRecentInstructionResult``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RecentInstruction(OpenModel):
    """``instructionHistory/result`` of IBKR's ``QueryRecentInstructionResult``."""

    client_instruction_id: float | None | Unset = UNSET
    ib_instruction_id: float | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET
    request_date: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "ibInstructionId": ("ib_instruction_id", FLOAT),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "instructionType": ("instruction_type", TEXT),
            "requestDate": ("request_date", TEXT),
            "status": ("status", TEXT),
        }
    )
