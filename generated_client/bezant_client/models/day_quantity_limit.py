"""IBKR's ``DayQuantityLimit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .day_quantity_limit_asset import DayQuantityLimitAsset


@define(kw_only=True, repr=False)
class DayQuantityLimit(OpenModel):
    """IBKR's ``DayQuantityLimit``."""

    asset: DayQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"asset": ("asset", Enumerated("DayQuantityLimitAsset")), "quantity": ("quantity", INT)}
