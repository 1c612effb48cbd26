"""IBKR's ``EnrollInDRIP``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EnrollInDRIP(OpenModel):
    """IBKR's ``EnrollInDRIP``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})
