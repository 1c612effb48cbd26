"""IBKR's ``EventTradingTime``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventTradingTime(OpenModel):
    """IBKR's ``EventTradingTime``."""

    open_: str | None | Unset = UNSET
    close: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"open": ("open_", TEXT), "close": ("close", TEXT)}
