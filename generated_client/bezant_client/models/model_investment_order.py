"""IBKR's ``ModelInvestmentOrder``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class ModelInvestmentOrder(OpenModel):
    """IBKR's ``ModelInvestmentOrder``."""

    account: str
    amt_to_invest: float

    WIRE: ClassVar[Wire] = {"account": ("account", TEXT), "amtToInvest": ("amt_to_invest", FLOAT)}
