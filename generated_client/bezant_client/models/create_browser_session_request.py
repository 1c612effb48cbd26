"""IBKR's ``CreateBrowserSessionRequest``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)


@define(kw_only=True, repr=False)
class CreateBrowserSessionRequest(Model["Any"]):
    """IBKR's ``CreateBrowserSessionRequest``."""

    credential: str
    ip: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "credential": ("credential", TEXT),
        "ip": ("ip", TEXT),
    }
