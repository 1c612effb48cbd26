"""IBKR's ``TradingInstrumentV2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .instrument_description_v2 import InstrumentDescriptionV2


@define(kw_only=True, repr=False)
class TradingInstrumentV2(OpenModel):
    """IBKR's ``TradingInstrumentV2``."""

    quantity: float
    conid: float | Unset = UNSET
    trading_instrument_description: InstrumentDescriptionV2 | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "quantity": ("quantity", FLOAT),
        "conid": ("conid", FLOAT),
        "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescriptionV2")),
    }
