"""IBKR's ``ServiceError``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ServiceError(OpenModel):
    """IBKR's ``ServiceError``."""

    status: int | None | Unset = UNSET
    error: str | None | Unset = UNSET
    message: str | None | Unset = UNSET

    WIRE = Wire({"status": ("status", INT), "error": ("error", TEXT), "message": ("message", TEXT)})
