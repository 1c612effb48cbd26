"""IBKR's ``PoliticalMilitaryDiplomaticDetailsType``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PoliticalMilitaryDiplomaticDetailsType(OpenModel):
    """IBKR's ``PoliticalMilitaryDiplomaticDetailsType``."""

    country: str | Unset = UNSET
    organization: str | Unset = UNSET
    person_name: str | Unset = UNSET
    title: str | Unset = UNSET

    WIRE = Wire(
        {
            "country": ("country", TEXT),
            "organization": ("organization", TEXT),
            "personName": ("person_name", TEXT),
            "title": ("title", TEXT),
        }
    )
