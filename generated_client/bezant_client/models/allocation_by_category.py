"""IBKR's ``AllocationByCategory``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False, eq=False)
class AllocationByCategoryAllocations(MapModel["AllocationOfCategory | None"]):
    """``allocations`` of IBKR's ``AllocationByCategory``."""

    additional_properties: dict[str, AllocationOfCategory | None] = field(factory=dict)

    EXTRA = Object("AllocationOfCategory")


@define(kw_only=True, repr=False)
class AllocationItem(OpenModel):
    """IBKR's ``AllocationItem``."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    nav: float | None | Unset = UNSET
    weight: float | None | Unset = UNSET
    color: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "nav": ("nav", FLOAT),
            "weight": ("weight", FLOAT),
            "color": ("color", TEXT),
        }
    )


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


@define(kw_only=True, repr=False)
class AllocationSide(OpenModel):
    """IBKR's ``AllocationSide``."""

    total: AllocationItem | None | Unset = UNSET
    items_value: list[AllocationItem] | None | Unset = UNSET

    WIRE = Wire(
        {"total": ("total", Object("AllocationItem")), "items": ("items_value", ListOf(Object("AllocationItem")))}
    )


@define(kw_only=True, repr=False)
class AllocationByCategory(OpenModel):
    """IBKR's ``AllocationByCategory``."""

    id: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    realtime: bool | None | Unset = UNSET
    date: str | None | Unset = UNSET
    allocations: AllocationByCategoryAllocations | None | Unset = UNSET
    excluded: list[str] | None | Unset = UNSET
    warning: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "id": ("id", TEXT),
            "currency": ("currency", TEXT),
            "realtime": ("realtime", BOOL),
            "date": ("date", OneOf(TEXT, NULL)),
            "allocations": ("allocations", Object("AllocationByCategoryAllocations")),
            "excluded": ("excluded", ListOf(TEXT)),
            "warning": ("warning", OneOf(TEXT, NULL)),
        }
    )
