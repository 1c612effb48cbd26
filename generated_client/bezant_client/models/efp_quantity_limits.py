"""IBKR's ``EFPQuantityLimits``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EFPQuantityLimits(OpenModel):
    """IBKR's ``EFPQuantityLimits``."""

    max_gross_efp_trades: int | Unset = UNSET
    max_net_efp_trades: int | Unset = UNSET
    max_nominal_efp_per_order: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "maxGrossEfpTrades": ("max_gross_efp_trades", INT),
        "maxNetEfpTrades": ("max_net_efp_trades", INT),
        "maxNominalEfpPerOrder": ("max_nominal_efp_per_order", INT),
    }
