"""IBKR's ``UncachedPosition``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class UncachedPosition(Model["Any"]):
    """IBKR's ``UncachedPosition``."""

    position: float | Unset = UNSET
    conid: str | Unset = UNSET
    avg_cost: float | Unset = UNSET
    avg_price: float | Unset = UNSET
    currency: str | Unset = UNSET
    description: str | Unset = UNSET
    is_last_to_loq: bool | Unset = UNSET
    market_price: float | Unset = UNSET
    market_value: float | Unset = UNSET
    realized_pnl: float | Unset = UNSET
    unrealized_pnl: float | Unset = UNSET
    sec_type: str | Unset = UNSET
    timestamp: int | Unset = UNSET
    asset_class: str | Unset = UNSET
    sector: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    model: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
        "sector": (
            "sector",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "group": (
            "group",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "model": ("model", TEXT),
    }
