"""IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import LiveOrder


@define(kw_only=True, repr=False)
class LiveOrders(OpenModel):
    """IBKR's ``liveOrdersResponse``."""

    orders: list[LiveOrder] | None | Unset = UNSET
    snapshot: bool | None | Unset = UNSET

    WIRE = Wire({"orders": ("orders", ListOf(Object("LiveOrder"))), "snapshot": ("snapshot", BOOL)})
