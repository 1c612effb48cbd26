"""``*`` of IBKR's ``currencyPairs``."""

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
class CurrencyPair(Model["Any"]):
    """``*`` of IBKR's ``currencyPairs``."""

    ccy_pair: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "ccyPair": ("ccy_pair", TEXT),
        "conid": ("conid", INT),
        "symbol": ("symbol", TEXT),
    }
