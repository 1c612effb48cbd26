"""IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ec_public_key import EcPublicKey
    from .octet_key import OctetKey
    from .rsa_public_key import RsaPublicKey


@define(kw_only=True, repr=False)
class ClientPublicKeySet(OpenModel):
    """IBKR's ``ClientPublicKeySet``."""

    keys_value: list[RsaPublicKey | EcPublicKey | OctetKey] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "keys": ("keys_value", ListOf(OneOf(Object("RsaPublicKey"), Object("EcPublicKey"), Object("OctetKey"))))
    }
