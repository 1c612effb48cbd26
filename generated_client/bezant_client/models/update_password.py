"""IBKR's ``UpdatePassword``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdatePassword(Model["Any"]):
    """IBKR's ``UpdatePassword``."""

    encrypted_key_name: str | Unset = UNSET
    encrypted_password: str | Unset = UNSET
    token: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "encryptedKeyName": ("encrypted_key_name", TEXT),
        "encryptedPassword": ("encrypted_password", TEXT),
        "token": ("token", TEXT),
    }
