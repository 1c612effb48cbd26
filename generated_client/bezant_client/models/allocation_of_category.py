"""IBKR's ``AllocationOfCategory``."""

from __future__ import annotations

from ..declare import (
    NULL,
    TYPE_CHECKING,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationSide


@define(kw_only=True, repr=False)
class AllocationOfCategory(OpenModel):
    """IBKR's ``AllocationOfCategory``."""

    long: AllocationSide | None | Unset = UNSET
    short: AllocationSide | None | Unset = UNSET

    WIRE = Wire(
        {
            "long": ("long", OneOf(Object("AllocationSide"), NULL)),
            "short": ("short", OneOf(Object("AllocationSide"), NULL)),
        }
    )
