"""``bondFilters`` of IBKR's ``bondFiltersResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bond_filter_option import BondFilterOption


@define(kw_only=True, repr=False)
class BondFilter(OpenModel):
    """``bondFilters`` of IBKR's ``bondFiltersResponse``."""

    column_id: int | None | Unset = UNSET
    display_text: str | None | Unset = UNSET
    options: list[BondFilterOption] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "columnId": ("column_id", INT),
        "displayText": ("display_text", TEXT),
        "options": ("options", ListOf(Object("BondFilterOption"))),
    }
