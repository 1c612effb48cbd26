"""IBKR's ``ModelCashTarget``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class ModelCashTarget(Model["Any"]):
    """IBKR's ``ModelCashTarget``."""

    ccy: str
    target: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "ccy": ("ccy", TEXT),
        "target": ("target", FLOAT),
    }
