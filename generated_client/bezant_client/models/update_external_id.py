"""IBKR's ``UpdateExternalId``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdateExternalId(OpenModel):
    """IBKR's ``UpdateExternalId``."""

    account_id: str | Unset = UNSET
    new_external_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "newExternalId": ("new_external_id", TEXT)})
