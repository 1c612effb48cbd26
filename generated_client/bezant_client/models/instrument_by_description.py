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
    from .instrument_description import InstrumentDescription


@define(kw_only=True, repr=False)
class InstrumentByDescription(Model["Any"]):
    """Part of ``TradingInstrument or tradingInstrumentDescription``."""

    currency: str
    trading_instrument_description: InstrumentDescription
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescription")),
    }
