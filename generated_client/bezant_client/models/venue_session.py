"""IBKR's ``VenueSession``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class VenueSession(OpenModel):
    """IBKR's ``VenueSession``."""

    opening_time: str | None | Unset = UNSET
    closing_time: str | None | Unset = UNSET
    prop: str | None | Unset = UNSET

    WIRE = Wire({"openingTime": ("opening_time", TEXT), "closingTime": ("closing_time", TEXT), "prop": ("prop", TEXT)})
