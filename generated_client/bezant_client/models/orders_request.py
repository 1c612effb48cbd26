"""IBKR's ``ordersSubmissionRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_request import OrderRequest


@define(kw_only=True, repr=False)
class OrdersRequest(Model["Any"]):
    """IBKR's ``ordersSubmissionRequest``."""

    orders: list[OrderRequest] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "orders": ("orders", ListOf(Object("OrderRequest"))),
    }
