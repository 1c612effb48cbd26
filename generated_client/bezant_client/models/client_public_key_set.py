"""IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .client_public_key_set_keys_crv import ClientPublicKeySetKeysCrv
    from .client_public_key_set_keys_e import ClientPublicKeySetKeysE
    from .client_public_key_set_keys_k import ClientPublicKeySetKeysK


@define(kw_only=True)
class ClientPublicKeySet(Model["Any"]):
    """IBKR's ``ClientPublicKeySet``."""

    keys_value: list[ClientPublicKeySetKeysE | ClientPublicKeySetKeysCrv | ClientPublicKeySetKeysK] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "keys": (
            "keys_value",
            ListOf(
                OneOf(
                    Object("ClientPublicKeySetKeysE"),
                    Object("ClientPublicKeySetKeysCrv"),
                    Object("ClientPublicKeySetKeysK"),
                )
            ),
        ),
    }
