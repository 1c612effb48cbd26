"""``*/contracts`` of IBKR's ``stocks``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class StockListing(Model["Any"]):
    """``*/contracts`` of IBKR's ``stocks``."""

    conid: int | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    is_us: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", INT),
        "exchange": ("exchange", TEXT),
        "isUS": ("is_us", BOOL),
    }
