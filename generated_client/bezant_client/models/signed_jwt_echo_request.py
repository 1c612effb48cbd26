"""IBKR's ``SignedJwtEchoRequest``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SignedJwtEchoRequest(OpenModel):
    """IBKR's ``SignedJwtEchoRequest``."""

    iss: str | Unset = UNSET

    WIRE = Wire({"iss": ("iss", TEXT)})
