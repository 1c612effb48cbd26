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
    from .ec_public_key_type import EcPublicKeyType
    from .ec_public_key_use import EcPublicKeyUse


@define(kw_only=True)
class EcPublicKey(Model["Any"]):
    """``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | Unset = UNSET
    kid: str | Unset = UNSET
    kty: EcPublicKeyType | Unset = UNSET
    use: EcPublicKeyUse | Unset = UNSET
    crv: str | Unset = UNSET
    x: str | Unset = UNSET
    y: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("EcPublicKeyType")),
        "use": ("use", Enumerated("EcPublicKeyUse")),
        "crv": ("crv", TEXT),
        "x": ("x", TEXT),
        "y": ("y", TEXT),
    }
