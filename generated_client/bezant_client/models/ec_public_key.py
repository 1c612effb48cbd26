"""``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ec_public_key_type import EcPublicKeyType
    from .ec_public_key_use import EcPublicKeyUse


@define(kw_only=True, repr=False)
class EcPublicKey(OpenModel):
    """``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: EcPublicKeyType | None | Unset = UNSET
    use: EcPublicKeyUse | None | Unset = UNSET
    crv: str | None | Unset = UNSET
    x: str | None | Unset = UNSET
    y: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("EcPublicKeyType")),
        "use": ("use", Enumerated("EcPublicKeyUse")),
        "crv": ("crv", TEXT),
        "x": ("x", TEXT),
        "y": ("y", TEXT),
    }
