"""``issuers`` of IBKR's ``secdefSearchResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class BondIssuer(OpenModel):
    """``issuers`` of IBKR's ``secdefSearchResponse``."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"id": ("id", TEXT), "name": ("name", TEXT)})
