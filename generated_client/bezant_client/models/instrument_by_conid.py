"""Part of ``TradingInstrument or conid``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class InstrumentByConid(OpenModel):
    """Part of ``TradingInstrument or conid``."""

    currency: str
    conid: float

    WIRE: ClassVar[Wire] = {"currency": ("currency", TEXT), "conid": ("conid", FLOAT)}
