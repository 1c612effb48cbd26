"""IBKR's ``UpdateEmail``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdateEmail(OpenModel):
    """IBKR's ``UpdateEmail``."""

    access: bool | Unset = UNSET
    email: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    token: str | Unset = UNSET

    WIRE = Wire(
        {
            "access": ("access", BOOL),
            "email": ("email", TEXT),
            "entityId": ("entity_id", TEXT),
            "externalId": ("external_id", TEXT),
            "token": ("token", TEXT),
        }
    )
