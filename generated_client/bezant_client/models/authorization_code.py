"""IBKR's ``AuthorizationCode``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AuthorizationCode(Model["Any"]):
    """IBKR's ``AuthorizationCode``."""

    code: str | None | Unset = UNSET
    hash_: str | None | Unset = UNSET
    hash_algorithm: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", TEXT),
        "hash": ("hash_", TEXT),
        "hash_algorithm": ("hash_algorithm", TEXT),
    }
