"""IBKR's ``AllocationByCategory``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationByCategoryAllocations


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
