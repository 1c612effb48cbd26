"""``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

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
    from .client_public_key_set_keys_crv_kty import ClientPublicKeySetKeysCrvKty
    from .client_public_key_set_keys_crv_use import ClientPublicKeySetKeysCrvUse


@define(kw_only=True)
class ClientPublicKeySetKeysCrv(Model["Any"]):
    """``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: ClientPublicKeySetKeysCrvKty | Unset = UNSET
    use: ClientPublicKeySetKeysCrvUse | Unset = UNSET
    crv: str | Unset = UNSET
    x: str | Unset = UNSET
    y: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("ClientPublicKeySetKeysCrvKty")),
        "use": ("use", Enumerated("ClientPublicKeySetKeysCrvUse")),
        "crv": ("crv", TEXT),
        "x": ("x", TEXT),
        "y": ("y", TEXT),
    }
