"""IBKR's ``TradingInstrumentV2``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstrumentDescriptionV2


@define(kw_only=True, repr=False)
class TradingInstrumentV2(OpenModel):
    """IBKR's ``TradingInstrumentV2``."""

    quantity: float
    conid: float | Unset = UNSET
    trading_instrument_description: InstrumentDescriptionV2 | Unset = UNSET

    WIRE = Wire(
        {
            "quantity": ("quantity", FLOAT),
            "conid": ("conid", FLOAT),
            "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescriptionV2")),
        }
    )
