"""IBKR's ``bondFiltersResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bond_filter import BondFilter


@define(kw_only=True, repr=False)
class BondFilters(OpenModel):
    """IBKR's ``bondFiltersResponse``."""

    bond_filters: list[BondFilter] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"bondFilters": ("bond_filters", ListOf(Object("BondFilter")))}
