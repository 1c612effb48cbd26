"""IBKR's ``TradingLimits``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .day_quantity_limit import DayQuantityLimit
    from .efp_quantity_limits import EFPQuantityLimits
    from .order_quantity_limit import OrderQuantityLimit
    from .order_value_limits import OrderValueLimits


@define(kw_only=True, repr=False)
class TradingLimits(OpenModel):
    """IBKR's ``TradingLimits``."""

    day_quantity_limits: list[DayQuantityLimit] | Unset = UNSET
    efp_quantity_limits: EFPQuantityLimits | Unset = UNSET
    order_quantity_limits: list[OrderQuantityLimit] | Unset = UNSET
    order_value_limits: OrderValueLimits | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "dayQuantityLimits": ("day_quantity_limits", ListOf(Object("DayQuantityLimit"))),
        "efpQuantityLimits": ("efp_quantity_limits", Object("EFPQuantityLimits")),
        "orderQuantityLimits": ("order_quantity_limits", ListOf(Object("OrderQuantityLimit"))),
        "orderValueLimits": ("order_value_limits", Object("OrderValueLimits")),
    }
