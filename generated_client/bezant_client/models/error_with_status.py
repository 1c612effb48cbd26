"""IBKR's ``errorResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ErrorWithStatus(OpenModel):
    """IBKR's ``errorResponse``."""

    error: str | None | Unset = UNSET
    status_code: int | None | Unset = UNSET

    WIRE = Wire({"error": ("error", TEXT), "statusCode": ("status_code", INT)})
