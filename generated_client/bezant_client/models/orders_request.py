"""IBKR's ``ordersSubmissionRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_request import OrderRequest


@define(kw_only=True, repr=False)
class OrdersRequest(OpenModel):
    """IBKR's ``ordersSubmissionRequest``."""

    orders: list[OrderRequest] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"orders": ("orders", ListOf(Object("OrderRequest")))}
