"""IBKR's ``UpdatePropertyProfile``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdatePropertyProfile(OpenModel):
    """IBKR's ``UpdatePropertyProfile``."""

    account_id: str | Unset = UNSET
    property_profile: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "propertyProfile": ("property_profile", TEXT)})
