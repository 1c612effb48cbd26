"""IBKR's ``EventMarket``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventMarket(Model["Any"]):
    """IBKR's ``EventMarket``."""

    name: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    product_conid: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "symbol": ("symbol", TEXT),
        "exchange": ("exchange", TEXT),
        "conid": ("conid", INT),
        "product_conid": ("product_conid", INT),
    }
