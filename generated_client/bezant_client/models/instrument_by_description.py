"""Part of ``TradingInstrument or tradingInstrumentDescription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object

if TYPE_CHECKING:
    from .instrument_description import InstrumentDescription


@define(kw_only=True, repr=False)
class InstrumentByDescription(OpenModel):
    """Part of ``TradingInstrument or tradingInstrumentDescription``."""

    currency: str
    trading_instrument_description: InstrumentDescription

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescription")),
    }
