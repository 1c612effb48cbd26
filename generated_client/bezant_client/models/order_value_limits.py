"""IBKR's ``OrderValueLimits``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderValueLimits(Model["Any"]):
    """IBKR's ``OrderValueLimits``."""

    max_gross_value: float | Unset = UNSET
    max_net_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    net_contract_limit: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "maxGrossValue": ("max_gross_value", FLOAT),
        "maxNetValue": ("max_net_value", FLOAT),
        "maxOrderValue": ("max_order_value", FLOAT),
        "netContractLimit": ("net_contract_limit", FLOAT),
    }
