"""IBKR's ``ModelCashTarget``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class ModelCashTarget(OpenModel):
    """IBKR's ``ModelCashTarget``."""

    ccy: str
    target: float

    WIRE: ClassVar[Wire] = {"ccy": ("ccy", TEXT), "target": ("target", FLOAT)}
