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
    from .client_public_key_set_keys_form_1 import ClientPublicKeySetKeysForm1
    from .client_public_key_set_keys_form_2 import ClientPublicKeySetKeysForm2
    from .client_public_key_set_keys_form_3 import ClientPublicKeySetKeysForm3


@define(kw_only=True)
class ClientPublicKeySet(Model["Any"]):
    """IBKR's ``ClientPublicKeySet``."""

    keys_value: (
        list[ClientPublicKeySetKeysForm1 | ClientPublicKeySetKeysForm2 | ClientPublicKeySetKeysForm3] | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "keys": (
            "keys_value",
            ListOf(
                OneOf(
                    Object("ClientPublicKeySetKeysForm1"),
                    Object("ClientPublicKeySetKeysForm2"),
                    Object("ClientPublicKeySetKeysForm3"),
                )
            ),
        ),
    }
