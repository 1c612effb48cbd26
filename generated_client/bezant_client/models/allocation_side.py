"""IBKR's ``AllocationSide``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_item import AllocationItem


@define(kw_only=True, repr=False)
class AllocationSide(OpenModel):
    """IBKR's ``AllocationSide``."""

    total: AllocationItem | None | Unset = UNSET
    items_value: list[AllocationItem] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "total": ("total", Object("AllocationItem")),
        "items": ("items_value", ListOf(Object("AllocationItem"))),
    }
