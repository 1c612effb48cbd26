"""``group`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AllocationByGroupLong, AllocationByGroupShort


@define(kw_only=True, repr=False)
class AllocationByGroup(OpenModel):
    """``group`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByGroupLong | None | Unset = UNSET
    short: AllocationByGroupShort | None | Unset = UNSET

    WIRE = Wire(
        {"long": ("long", Object("AllocationByGroupLong")), "short": ("short", Object("AllocationByGroupShort"))}
    )
