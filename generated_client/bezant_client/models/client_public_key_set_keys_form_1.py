"""``keys or Form1`` of IBKR's ``ClientPublicKeySet``."""

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
    from .client_public_key_set_keys_form_1_kty import ClientPublicKeySetKeysForm1Kty
    from .client_public_key_set_keys_form_1_use import ClientPublicKeySetKeysForm1Use


@define(kw_only=True)
class ClientPublicKeySetKeysForm1(Model["Any"]):
    """``keys or Form1`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: ClientPublicKeySetKeysForm1Kty | Unset = UNSET
    use: ClientPublicKeySetKeysForm1Use | Unset = UNSET
    e: str | Unset = UNSET
    n: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("ClientPublicKeySetKeysForm1Kty")),
        "use": ("use", Enumerated("ClientPublicKeySetKeysForm1Use")),
        "e": ("e", TEXT),
        "n": ("n", TEXT),
    }
