"""``bondFilters`` of IBKR's ``bondFiltersResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
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
    from . import BondFilterOption


@define(kw_only=True, repr=False)
class BondFilter(OpenModel):
    """``bondFilters`` of IBKR's ``bondFiltersResponse``."""

    column_id: int | None | Unset = UNSET
    display_text: str | None | Unset = UNSET
    options: list[BondFilterOption] | None | Unset = UNSET

    WIRE = Wire(
        {
            "columnId": ("column_id", INT),
            "displayText": ("display_text", TEXT),
            "options": ("options", ListOf(Object("BondFilterOption"))),
        }
    )
