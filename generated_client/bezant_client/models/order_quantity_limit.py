"""IBKR's ``OrderQuantityLimit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_quantity_limit_asset import OrderQuantityLimitAsset


@define(kw_only=True, repr=False)
class OrderQuantityLimit(OpenModel):
    """IBKR's ``OrderQuantityLimit``."""

    asset: OrderQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"asset": ("asset", Enumerated("OrderQuantityLimitAsset")), "quantity": ("quantity", INT)}
