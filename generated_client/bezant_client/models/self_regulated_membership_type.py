"""IBKR's ``SelfRegulatedMembershipType``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SelfRegulatedMembershipType(OpenModel):
    """IBKR's ``SelfRegulatedMembershipType``."""

    exchanges: str | Unset = UNSET
    organizations: str | Unset = UNSET

    WIRE = Wire({"exchanges": ("exchanges", TEXT), "organizations": ("organizations", TEXT)})
