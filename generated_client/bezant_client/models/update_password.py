"""IBKR's ``UpdatePassword``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdatePassword(OpenModel):
    """IBKR's ``UpdatePassword``."""

    encrypted_key_name: str | Unset = UNSET
    encrypted_password: str | Unset = UNSET
    token: str | Unset = UNSET

    WIRE = Wire(
        {
            "encryptedKeyName": ("encrypted_key_name", TEXT),
            "encryptedPassword": ("encrypted_password", TEXT),
            "token": ("token", TEXT),
        }
    )
