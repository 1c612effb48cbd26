"""IBKR's ``DayQuantityLimit``."""

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
    from .day_quantity_limit_asset import DayQuantityLimitAsset


@define(kw_only=True, repr=False)
class DayQuantityLimit(Model["Any"]):
    """IBKR's ``DayQuantityLimit``."""

    asset: DayQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "asset": ("asset", Enumerated("DayQuantityLimitAsset")),
        "quantity": ("quantity", INT),
    }
