"""IBKR's ``currencyPairs``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class CurrencyPair(OpenModel):
    """``*`` of IBKR's ``currencyPairs``."""

    ccy_pair: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    symbol: str | None | Unset = UNSET

    WIRE = Wire({"ccyPair": ("ccy_pair", TEXT), "conid": ("conid", INT), "symbol": ("symbol", TEXT)})


@define(kw_only=True, repr=False, eq=False)
class CurrencyPairs(MapModel["list[CurrencyPair] | None"]):
    """IBKR's ``currencyPairs``."""

    additional_properties: dict[str, list[CurrencyPair] | None] = field(factory=dict)

    EXTRA = ListOf(Object("CurrencyPair"))
