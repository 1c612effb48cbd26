"""IBKR's ``UncachedPosition``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    UNSET,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class UncachedPosition(OpenModel):
    """IBKR's ``UncachedPosition``."""

    position: float | None | Unset = UNSET
    conid: str | None | Unset = UNSET
    avg_cost: float | None | Unset = UNSET
    avg_price: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    is_last_to_loq: bool | None | Unset = UNSET
    market_price: float | None | Unset = UNSET
    market_value: float | None | Unset = UNSET
    realized_pnl: float | None | Unset = UNSET
    unrealized_pnl: float | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    asset_class: str | None | Unset = UNSET
    sector: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    model: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "position": ("position", FLOAT),
            "conid": ("conid", TEXT),
            "avgCost": ("avg_cost", FLOAT),
            "avgPrice": ("avg_price", FLOAT),
            "currency": ("currency", TEXT),
            "description": ("description", TEXT),
            "isLastToLoq": ("is_last_to_loq", BOOL),
            "marketPrice": ("market_price", FLOAT),
            "marketValue": ("market_value", FLOAT),
            "realizedPnl": ("realized_pnl", FLOAT),
            "unrealizedPnl": ("unrealized_pnl", FLOAT),
            "secType": ("sec_type", TEXT),
            "timestamp": ("timestamp", INT),
            "assetClass": ("asset_class", TEXT),
            "sector": ("sector", OneOf(TEXT, NULL)),
            "group": ("group", OneOf(TEXT, NULL)),
            "model": ("model", TEXT),
        }
    )
