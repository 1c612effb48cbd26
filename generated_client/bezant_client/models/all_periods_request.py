"""Part of ``POST /v1/api/pa/allperiods body``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllPeriodsRequest(OpenModel):
    """Part of ``POST /v1/api/pa/allperiods body``."""

    acct_ids: list[str] | Unset = UNSET

    WIRE = Wire({"acctIds": ("acct_ids", ListOf(TEXT))})
