"""IBKR's ``TradingLimits``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        DayQuantityLimit,
        EFPQuantityLimits,
        OrderQuantityLimit,
        OrderValueLimits,
    )


@define(kw_only=True, repr=False)
class TradingLimits(OpenModel):
    """IBKR's ``TradingLimits``."""

    day_quantity_limits: list[DayQuantityLimit] | Unset = UNSET
    efp_quantity_limits: EFPQuantityLimits | Unset = UNSET
    order_quantity_limits: list[OrderQuantityLimit] | Unset = UNSET
    order_value_limits: OrderValueLimits | Unset = UNSET

    WIRE = Wire(
        {
            "dayQuantityLimits": ("day_quantity_limits", ListOf(Object("DayQuantityLimit"))),
            "efpQuantityLimits": ("efp_quantity_limits", Object("EFPQuantityLimits")),
            "orderQuantityLimits": ("order_quantity_limits", ListOf(Object("OrderQuantityLimit"))),
            "orderValueLimits": ("order_value_limits", Object("OrderValueLimits")),
        }
    )
