"""IBKR's ``AllocationOfCategory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    NULL,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_side import AllocationSide


@define(kw_only=True, repr=False)
class AllocationOfCategory(Model["Any"]):
    """IBKR's ``AllocationOfCategory``."""

    long: AllocationSide | None | Unset = UNSET
    short: AllocationSide | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "long": (
            "long",
            OneOf(
                Object("AllocationSide"),
                NULL,
            ),
        ),
        "short": (
            "short",
            OneOf(
                Object("AllocationSide"),
                NULL,
            ),
        ),
    }
