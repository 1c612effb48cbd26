"""IBKR's ``CreateBrowserSessionResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateBrowserSessionResponse(OpenModel):
    """IBKR's ``CreateBrowserSessionResponse``."""

    active: bool | None | Unset = UNSET
    url: str | None | Unset = UNSET

    WIRE = Wire({"active": ("active", BOOL), "url": ("url", TEXT)})
