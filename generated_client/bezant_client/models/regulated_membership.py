"""IBKR's ``RegulatedMembership``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RegulatedMembership(OpenModel):
    """IBKR's ``RegulatedMembership``."""

    membership_id: str | Unset = UNSET
    organization_code: str | Unset = UNSET

    WIRE = Wire({"membershipId": ("membership_id", TEXT), "organizationCode": ("organization_code", TEXT)})
