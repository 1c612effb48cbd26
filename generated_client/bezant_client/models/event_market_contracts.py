"""IBKR's ``forecastMarketResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class EventMarketContract(OpenModel):
    """IBKR's ``EventMarketContract``."""

    conid: int | None | Unset = UNSET
    side: str | None | Unset = UNSET
    expiration: str | None | Unset = UNSET
    strike: float | None | Unset = UNSET
    strike_label: str | None | Unset = UNSET
    expiry_label: str | None | Unset = UNSET
    underlying_conid: int | None | Unset = UNSET
    time_specifier: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "conid": ("conid", INT),
            "side": ("side", TEXT),
            "expiration": ("expiration", TEXT),
            "strike": ("strike", FLOAT),
            "strike_label": ("strike_label", TEXT),
            "expiry_label": ("expiry_label", TEXT),
            "underlying_conid": ("underlying_conid", INT),
            "time_specifier": ("time_specifier", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class EventMarketContracts(OpenModel):
    """IBKR's ``forecastMarketResponse``."""

    contracts: list[EventMarketContract] | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    exclude_historical_data: bool | None | Unset = UNSET
    logo_category: str | None | Unset = UNSET
    market_name: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    payout: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "contracts": ("contracts", ListOf(Object("EventMarketContract"))),
            "exchange": ("exchange", TEXT),
            "exclude_historical_data": ("exclude_historical_data", BOOL),
            "logo_category": ("logo_category", TEXT),
            "market_name": ("market_name", TEXT),
            "symbol": ("symbol", TEXT),
            "payout": ("payout", FLOAT),
        }
    )
