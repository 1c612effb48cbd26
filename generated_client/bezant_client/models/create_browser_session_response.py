"""IBKR's ``CreateBrowserSessionResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateBrowserSessionResponse(Model["Any"]):
    """IBKR's ``CreateBrowserSessionResponse``."""

    active: bool | None | Unset = UNSET
    url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "active": ("active", BOOL),
        "url": ("url", TEXT),
    }
