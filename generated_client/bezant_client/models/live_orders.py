"""IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .live_order import LiveOrder


@define(kw_only=True, repr=False)
class LiveOrders(OpenModel):
    """IBKR's ``liveOrdersResponse``."""

    orders: list[LiveOrder] | None | Unset = UNSET
    snapshot: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"orders": ("orders", ListOf(Object("LiveOrder"))), "snapshot": ("snapshot", BOOL)}
