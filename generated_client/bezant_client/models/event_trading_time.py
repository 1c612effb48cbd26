"""IBKR's ``EventTradingTime``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventTradingTime(Model["Any"]):
    """IBKR's ``EventTradingTime``."""

    open_: str | None | Unset = UNSET
    close: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "open": ("open_", TEXT),
        "close": ("close", TEXT),
    }
