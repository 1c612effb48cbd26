"""IBKR's ``forecastMarketResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import EventMarketContract


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
