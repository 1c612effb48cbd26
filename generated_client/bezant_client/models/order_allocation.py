"""IBKR's ``OrderAllocation``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class OrderAllocation(OpenModel):
    """IBKR's ``OrderAllocation``."""

    account: str
    amount: float

    WIRE: ClassVar[Wire] = {"account": ("account", TEXT), "amount": ("amount", FLOAT)}
