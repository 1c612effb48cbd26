"""IBKR's ``CSVResponse``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CSVResponse(OpenModel):
    """IBKR's ``CSVResponse``."""

    message: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET

    WIRE = Wire({"message": ("message", TEXT), "requestId": ("request_id", INT), "success": ("success", BOOL)})
