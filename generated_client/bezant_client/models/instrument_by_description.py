"""Part of ``TradingInstrument or tradingInstrumentDescription``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, Object, OpenModel, Wire, define

if TYPE_CHECKING:
    from . import InstrumentDescription


@define(kw_only=True, repr=False)
class InstrumentByDescription(OpenModel):
    """Part of ``TradingInstrument or tradingInstrumentDescription``."""

    currency: str
    trading_instrument_description: InstrumentDescription

    WIRE = Wire(
        {
            "currency": ("currency", TEXT),
            "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescription")),
        }
    )
