"""``sector`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AllocationBySectorLong, AllocationBySectorShort


@define(kw_only=True, repr=False)
class AllocationBySector(OpenModel):
    """``sector`` of IBKR's ``portfolioAllocations``."""

    long: AllocationBySectorLong | None | Unset = UNSET
    short: AllocationBySectorShort | None | Unset = UNSET

    WIRE = Wire(
        {"long": ("long", Object("AllocationBySectorLong")), "short": ("short", Object("AllocationBySectorShort"))}
    )
