"""IBKR's ``ErrorResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ErrorResponse(OpenModel):
    """IBKR's ``ErrorResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "hasError": ("has_error", BOOL),
        }
    )
