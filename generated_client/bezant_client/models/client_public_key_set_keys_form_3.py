"""``keys or Form3`` of IBKR's ``ClientPublicKeySet``."""

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
    from .client_public_key_set_keys_form_3_kty import ClientPublicKeySetKeysForm3Kty
    from .client_public_key_set_keys_form_3_use import ClientPublicKeySetKeysForm3Use


@define(kw_only=True)
class ClientPublicKeySetKeysForm3(Model["Any"]):
    """``keys or Form3`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: ClientPublicKeySetKeysForm3Kty | Unset = UNSET
    use: ClientPublicKeySetKeysForm3Use | Unset = UNSET
    k: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("ClientPublicKeySetKeysForm3Kty")),
        "use": ("use", Enumerated("ClientPublicKeySetKeysForm3Use")),
        "k": ("k", TEXT),
    }
