"""``keys or Form2`` of IBKR's ``ClientPublicKeySet``."""

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
    from .client_public_key_set_keys_form_2_kty import ClientPublicKeySetKeysForm2Kty
    from .client_public_key_set_keys_form_2_use import ClientPublicKeySetKeysForm2Use


@define(kw_only=True)
class ClientPublicKeySetKeysForm2(Model["Any"]):
    """``keys or Form2`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: ClientPublicKeySetKeysForm2Kty | Unset = UNSET
    use: ClientPublicKeySetKeysForm2Use | Unset = UNSET
    crv: str | Unset = UNSET
    x: str | Unset = UNSET
    y: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("ClientPublicKeySetKeysForm2Kty")),
        "use": ("use", Enumerated("ClientPublicKeySetKeysForm2Use")),
        "crv": ("crv", TEXT),
        "x": ("x", TEXT),
        "y": ("y", TEXT),
    }
