"""IBKR's ``AllocationSide``."""

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
    from .allocation_item import AllocationItem


@define(kw_only=True, repr=False)
class AllocationSide(Model["Any"]):
    """IBKR's ``AllocationSide``."""

    total: AllocationItem | None | Unset = UNSET
    items_value: list[AllocationItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "total": ("total", Object("AllocationItem")),
        "items": ("items_value", ListOf(Object("AllocationItem"))),
    }
