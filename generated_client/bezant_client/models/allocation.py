"""IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    UNSET,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class AllocationByAssetClass(OpenModel):
    """``assetClass`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByAssetClassLong | None | Unset = UNSET
    short: AllocationByAssetClassShort | None | Unset = UNSET

    WIRE = Wire(
        {
            "long": ("long", Object("AllocationByAssetClassLong")),
            "short": ("short", Object("AllocationByAssetClassShort")),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class AllocationByAssetClassLong(MapModel["float | None"]):
    """``assetClass/long`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT


@define(kw_only=True, repr=False, eq=False)
class AllocationByAssetClassShort(MapModel["float | None"]):
    """``assetClass/short`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT


@define(kw_only=True, repr=False)
class AllocationByGroup(OpenModel):
    """``group`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByGroupLong | None | Unset = UNSET
    short: AllocationByGroupShort | None | Unset = UNSET

    WIRE = Wire(
        {"long": ("long", Object("AllocationByGroupLong")), "short": ("short", Object("AllocationByGroupShort"))}
    )


@define(kw_only=True, repr=False, eq=False)
class AllocationByGroupLong(MapModel["float | None"]):
    """``group/long`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT


@define(kw_only=True, repr=False, eq=False)
class AllocationByGroupShort(MapModel["float | None"]):
    """``group/short`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT


@define(kw_only=True, repr=False)
class AllocationBySector(OpenModel):
    """``sector`` of IBKR's ``portfolioAllocations``."""

    long: AllocationBySectorLong | None | Unset = UNSET
    short: AllocationBySectorShort | None | Unset = UNSET

    WIRE = Wire(
        {"long": ("long", Object("AllocationBySectorLong")), "short": ("short", Object("AllocationBySectorShort"))}
    )


@define(kw_only=True, repr=False, eq=False)
class AllocationBySectorLong(MapModel["float | None"]):
    """``sector/long`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT


@define(kw_only=True, repr=False, eq=False)
class AllocationBySectorShort(MapModel["float | None"]):
    """``sector/short`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT


@define(kw_only=True, repr=False)
class Allocation(OpenModel):
    """IBKR's ``portfolioAllocations``."""

    asset_class: AllocationByAssetClass | None | Unset = UNSET
    group: AllocationByGroup | None | Unset = UNSET
    sector: AllocationBySector | None | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", Object("AllocationByAssetClass")),
            "group": ("group", Object("AllocationByGroup")),
            "sector": ("sector", Object("AllocationBySector")),
        }
    )
