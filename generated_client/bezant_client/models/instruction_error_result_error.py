"""``error`` of IBKR's ``InstructionErrorResult``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class InstructionErrorResultError(OpenModel):
    """``error`` of IBKR's ``InstructionErrorResult``."""

    error_code: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET

    WIRE = Wire({"errorCode": ("error_code", TEXT), "errorMessage": ("error_message", TEXT)})
