"""Part of ``TradingInstrument or Form2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Object,
)

if TYPE_CHECKING:
    from .trading_instrument_form_2_trading_instrument_description import (
        TradingInstrumentForm2TradingInstrumentDescription,
    )


@define(kw_only=True)
class TradingInstrumentForm2(Model["Any"]):
    """Part of ``TradingInstrument or Form2``."""

    currency: str
    trading_instrument_description: TradingInstrumentForm2TradingInstrumentDescription
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "tradingInstrumentDescription": (
            "trading_instrument_description",
            Object("TradingInstrumentForm2TradingInstrumentDescription"),
        ),
    }
