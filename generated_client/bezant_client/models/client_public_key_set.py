"""IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import EcPublicKey, OctetKey, RsaPublicKey


@define(kw_only=True, repr=False)
class ClientPublicKeySet(OpenModel):
    """IBKR's ``ClientPublicKeySet``."""

    keys_value: list[RsaPublicKey | EcPublicKey | OctetKey] | None | Unset = UNSET

    WIRE = Wire(
        {"keys": ("keys_value", ListOf(OneOf(Object("RsaPublicKey"), Object("EcPublicKey"), Object("OctetKey"))))}
    )
