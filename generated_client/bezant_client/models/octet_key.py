"""``keys or k`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .octet_key_type import OctetKeyType
    from .octet_key_use import OctetKeyUse


@define(kw_only=True, repr=False)
class OctetKey(OpenModel):
    """``keys or k`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: OctetKeyType | None | Unset = UNSET
    use: OctetKeyUse | None | Unset = UNSET
    k: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "alg": ("alg", TEXT),
        "kid": ("kid", TEXT),
        "kty": ("kty", Enumerated("OctetKeyType")),
        "use": ("use", Enumerated("OctetKeyUse")),
        "k": ("k", TEXT),
    }
