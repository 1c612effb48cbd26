"""Part of ``TradingInstrument or conid``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class InstrumentByConid(OpenModel):
    """Part of ``TradingInstrument or conid``."""

    currency: str
    conid: float

    WIRE = Wire({"currency": ("currency", TEXT), "conid": ("conid", FLOAT)})
