"""IBKR's ``ModelInvestmentOrder``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class ModelInvestmentOrder(Model["Any"]):
    """IBKR's ``ModelInvestmentOrder``."""

    account: str
    amt_to_invest: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "account": ("account", TEXT),
        "amtToInvest": ("amt_to_invest", FLOAT),
    }
