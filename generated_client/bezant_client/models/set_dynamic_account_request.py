"""Part of ``POST /v1/api/iserver/dynaccount body``."""

from __future__ import annotations

from ..declare import TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class SetDynamicAccountRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/dynaccount body``."""

    acct_id: str

    WIRE = Wire({"acctId": ("acct_id", TEXT)})
