"""``*`` of IBKR's ``currencyPairs``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CurrencyPair(OpenModel):
    """``*`` of IBKR's ``currencyPairs``."""

    ccy_pair: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    symbol: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"ccyPair": ("ccy_pair", TEXT), "conid": ("conid", INT), "symbol": ("symbol", TEXT)}
