"""IBKR's ``AllocationSide``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationItem


@define(kw_only=True, repr=False)
class AllocationSide(OpenModel):
    """IBKR's ``AllocationSide``."""

    total: AllocationItem | None | Unset = UNSET
    items_value: list[AllocationItem] | None | Unset = UNSET

    WIRE = Wire(
        {"total": ("total", Object("AllocationItem")), "items": ("items_value", ListOf(Object("AllocationItem")))}
    )
