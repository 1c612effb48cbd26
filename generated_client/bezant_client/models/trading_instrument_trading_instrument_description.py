"""Part of ``TradingInstrument or tradingInstrumentDescription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Object,
)

if TYPE_CHECKING:
    from .trading_instrument_trading_instrument_description_trading_instrument_description import (
        TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescription,
    )


@define(kw_only=True)
class TradingInstrumentTradingInstrumentDescription(Model["Any"]):
    """Part of ``TradingInstrument or tradingInstrumentDescription``."""

    currency: str
    trading_instrument_description: TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescription
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "tradingInstrumentDescription": (
            "trading_instrument_description",
            Object("TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescription"),
        ),
    }
