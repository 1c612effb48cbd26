"""IBKR's ``bondFiltersResponse``."""

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
    from . import BondFilter


@define(kw_only=True, repr=False)
class BondFilters(OpenModel):
    """IBKR's ``bondFiltersResponse``."""

    bond_filters: list[BondFilter] | None | Unset = UNSET

    WIRE = Wire({"bondFilters": ("bond_filters", ListOf(Object("BondFilter")))})
