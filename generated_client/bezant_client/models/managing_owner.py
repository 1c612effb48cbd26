"""IBKR's ``ManagingOwner``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ManagingOwner(OpenModel):
    """IBKR's ``ManagingOwner``."""

    external_id: str | Unset = UNSET
    is_25_percent_owner: bool | Unset = UNSET

    WIRE = Wire({"externalId": ("external_id", TEXT), "is25PercentOwner": ("is_25_percent_owner", BOOL)})
