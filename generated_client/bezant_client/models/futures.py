"""IBKR's ``features``."""

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
class FutureContract(OpenModel):
    """IBKR's ``FutureContract``."""

    symbol: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    underlying_conid: int | None | Unset = UNSET
    expiration_date: int | None | Unset = UNSET
    ltd: int | None | Unset = UNSET
    short_futures_cut_off: int | None | Unset = UNSET
    long_futures_cut_off: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "symbol": ("symbol", TEXT),
            "conid": ("conid", INT),
            "underlyingConid": ("underlying_conid", INT),
            "expirationDate": ("expiration_date", INT),
            "ltd": ("ltd", INT),
            "shortFuturesCutOff": ("short_futures_cut_off", INT),
            "longFuturesCutOff": ("long_futures_cut_off", INT),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class Futures(MapModel["list[FutureContract] | None"]):
    """IBKR's ``features``."""

    additional_properties: dict[str, list[FutureContract] | None] = field(factory=dict)

    EXTRA = ListOf(Object("FutureContract"))
