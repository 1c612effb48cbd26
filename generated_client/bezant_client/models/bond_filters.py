"""IBKR's ``bondFiltersResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


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


@define(kw_only=True, repr=False)
class BondFilterOption(OpenModel):
    """IBKR's ``BondFilterOption``."""

    text: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE = Wire({"text": ("text", TEXT), "value": ("value", TEXT)})


@define(kw_only=True, repr=False)
class BondFilters(OpenModel):
    """IBKR's ``bondFiltersResponse``."""

    bond_filters: list[BondFilter] | None | Unset = UNSET

    WIRE = Wire({"bondFilters": ("bond_filters", ListOf(Object("BondFilter")))})
