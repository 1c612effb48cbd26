"""IBKR's ``bondFiltersResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bond_filter import BondFilter


@define(kw_only=True, repr=False)
class BondFilters(Model["Any"]):
    """IBKR's ``bondFiltersResponse``."""

    bond_filters: list[BondFilter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "bondFilters": ("bond_filters", ListOf(Object("BondFilter"))),
    }
