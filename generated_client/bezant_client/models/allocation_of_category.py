"""IBKR's ``AllocationOfCategory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import NULL, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_side import AllocationSide


@define(kw_only=True, repr=False)
class AllocationOfCategory(OpenModel):
    """IBKR's ``AllocationOfCategory``."""

    long: AllocationSide | None | Unset = UNSET
    short: AllocationSide | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "long": ("long", OneOf(Object("AllocationSide"), NULL)),
        "short": ("short", OneOf(Object("AllocationSide"), NULL)),
    }
