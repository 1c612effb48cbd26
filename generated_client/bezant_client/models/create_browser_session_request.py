"""IBKR's ``CreateBrowserSessionRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT


@define(kw_only=True, repr=False)
class CreateBrowserSessionRequest(OpenModel):
    """IBKR's ``CreateBrowserSessionRequest``."""

    credential: str
    ip: str

    WIRE: ClassVar[Wire] = {"credential": ("credential", TEXT), "ip": ("ip", TEXT)}
