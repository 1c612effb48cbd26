"""IBKR's ``UpdatePassword``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdatePassword(OpenModel):
    """IBKR's ``UpdatePassword``."""

    encrypted_key_name: str | Unset = UNSET
    encrypted_password: str | Unset = UNSET
    token: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "encryptedKeyName": ("encrypted_key_name", TEXT),
        "encryptedPassword": ("encrypted_password", TEXT),
        "token": ("token", TEXT),
    }
