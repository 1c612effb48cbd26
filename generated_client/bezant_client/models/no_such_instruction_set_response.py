"""IBKR's ``NoSuchInstructionSetResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NoSuchInstructionSetResponse(OpenModel):
    """IBKR's ``NoSuchInstructionSetResponse``."""

    detail: str | None | Unset = UNSET
    instruction_set_id: int | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "detail": ("detail", TEXT),
            "instructionSetId": ("instruction_set_id", INT),
            "status": ("status", INT),
            "title": ("title", TEXT),
            "type": ("type_", TEXT),
        }
    )
