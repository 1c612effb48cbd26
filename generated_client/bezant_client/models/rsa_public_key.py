"""``keys or e`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rsa_public_key_type import RsaPublicKeyType
    from .rsa_public_key_use import RsaPublicKeyUse


@define(kw_only=True, repr=False)
class RsaPublicKey(OpenModel):
    """``keys or e`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: RsaPublicKeyType | None | Unset = UNSET
    use: RsaPublicKeyUse | None | Unset = UNSET
    e: str | None | Unset = UNSET
    n: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("RsaPublicKeyType")),
        "use": ("use", Enumerated("RsaPublicKeyUse")),
        "e": ("e", TEXT),
        "n": ("n", TEXT),
    }
