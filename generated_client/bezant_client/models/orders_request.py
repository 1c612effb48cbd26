"""IBKR's ``ordersSubmissionRequest``."""

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
    from . import OrderRequest


@define(kw_only=True, repr=False)
class OrdersRequest(OpenModel):
    """IBKR's ``ordersSubmissionRequest``."""

    orders: list[OrderRequest] | Unset = UNSET

    WIRE = Wire({"orders": ("orders", ListOf(Object("OrderRequest")))})
