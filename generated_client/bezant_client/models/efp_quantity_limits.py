"""IBKR's ``EFPQuantityLimits``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EFPQuantityLimits(Model["Any"]):
    """IBKR's ``EFPQuantityLimits``."""

    max_gross_efp_trades: int | Unset = UNSET
    max_net_efp_trades: int | Unset = UNSET
    max_nominal_efp_per_order: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "maxGrossEfpTrades": ("max_gross_efp_trades", INT),
        "maxNetEfpTrades": ("max_net_efp_trades", INT),
        "maxNominalEfpPerOrder": ("max_nominal_efp_per_order", INT),
    }
