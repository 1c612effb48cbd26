"""IBKR's ``EventMarket``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventMarket(OpenModel):
    """IBKR's ``EventMarket``."""

    name: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    product_conid: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "symbol": ("symbol", TEXT),
        "exchange": ("exchange", TEXT),
        "conid": ("conid", INT),
        "product_conid": ("product_conid", INT),
    }
