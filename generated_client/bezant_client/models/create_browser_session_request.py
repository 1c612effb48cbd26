"""IBKR's ``CreateBrowserSessionRequest``."""

from __future__ import annotations

from ..declare import TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class CreateBrowserSessionRequest(OpenModel):
    """IBKR's ``CreateBrowserSessionRequest``."""

    credential: str
    ip: str

    WIRE = Wire({"credential": ("credential", TEXT), "ip": ("ip", TEXT)})
