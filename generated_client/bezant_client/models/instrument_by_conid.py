"""Part of ``TradingInstrument or conid``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class InstrumentByConid(Model["Any"]):
    """Part of ``TradingInstrument or conid``."""

    currency: str
    conid: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "conid": ("conid", FLOAT),
    }
