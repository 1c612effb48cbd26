"""``keys or k`` of IBKR's ``ClientPublicKeySet``."""

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
    from .client_public_key_set_keys_k_kty import ClientPublicKeySetKeysKKty
    from .client_public_key_set_keys_k_use import ClientPublicKeySetKeysKUse


@define(kw_only=True)
class ClientPublicKeySetKeysK(Model["Any"]):
    """``keys or k`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: ClientPublicKeySetKeysKKty | Unset = UNSET
    use: ClientPublicKeySetKeysKUse | Unset = UNSET
    k: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("ClientPublicKeySetKeysKKty")),
        "use": ("use", Enumerated("ClientPublicKeySetKeysKUse")),
        "k": ("k", TEXT),
    }
