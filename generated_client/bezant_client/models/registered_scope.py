"""IBKR's ``RegisteredScope``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RegisteredScope(Model["Any"]):
    """IBKR's ``RegisteredScope``."""

    default_token_duration_seconds: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    friendly_name: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "defaultTokenDurationSeconds": ("default_token_duration_seconds", INT),
        "description": ("description", TEXT),
        "friendly_name": ("friendly_name", TEXT),
        "id": ("id", INT),
        "name": ("name", TEXT),
    }
