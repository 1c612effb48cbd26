"""IBKR's ``OrderQuantityLimit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_quantity_limit_asset import OrderQuantityLimitAsset


@define(kw_only=True, repr=False)
class OrderQuantityLimit(Model["Any"]):
    """IBKR's ``OrderQuantityLimit``."""

    asset: OrderQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "asset": ("asset", Enumerated("OrderQuantityLimitAsset")),
        "quantity": ("quantity", INT),
    }
