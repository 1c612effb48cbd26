"""``keys or e`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .client_public_key_set_keys_e_kty import ClientPublicKeySetKeysEKty
    from .client_public_key_set_keys_e_use import ClientPublicKeySetKeysEUse


@define(kw_only=True)
class ClientPublicKeySetKeysE(Model["Any"]):
    """``keys or e`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: ClientPublicKeySetKeysEKty | Unset = UNSET
    use: ClientPublicKeySetKeysEUse | Unset = UNSET
    e: str | Unset = UNSET
    n: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("ClientPublicKeySetKeysEKty")),
        "use": ("use", Enumerated("ClientPublicKeySetKeysEUse")),
        "e": ("e", TEXT),
        "n": ("n", TEXT),
    }
