"""IBKR's ``ApplyFeeTemplate``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ApplyFeeTemplate(OpenModel):
    """IBKR's ``ApplyFeeTemplate``."""

    account_id: str | Unset = UNSET
    template_name: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "templateName": ("template_name", TEXT)})
