"""IBKR's ``forecastDetailsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class EventContractDetails(Model["Any"]):
    """IBKR's ``forecastDetailsResponse``."""

    conid_no: int | Unset = UNSET
    conid_yes: int | Unset = UNSET
    exchange: str | Unset = UNSET
    expiration: str | Unset = UNSET
    logo_category: str | Unset = UNSET
    market_name: str | Unset = UNSET
    measured_period: str | Unset = UNSET
    question: str | Unset = UNSET
    side: str | Unset = UNSET
    strike: float | Unset = UNSET
    strike_label: str | Unset = UNSET
    symbol: str | Unset = UNSET
    underlying_conid: int | Unset = UNSET
    category: str | Unset = UNSET
    payout: float | Unset = UNSET
    product_conid: int | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid_no": ("conid_no", INT),
        "conid_yes": ("conid_yes", INT),
        "exchange": ("exchange", TEXT),
        "expiration": ("expiration", TEXT),
        "logo_category": ("logo_category", TEXT),
        "market_name": ("market_name", TEXT),
        "measured_period": ("measured_period", TEXT),
        "question": ("question", TEXT),
        "side": ("side", TEXT),
        "strike": ("strike", FLOAT),
        "strike_label": ("strike_label", TEXT),
        "symbol": ("symbol", TEXT),
        "underlying_conid": ("underlying_conid", INT),
        "category": ("category", TEXT),
        "payout": ("payout", FLOAT),
        "product_conid": ("product_conid", INT),
        "is_restricted": ("is_restricted", BOOL),
    }
