"""IBKR's ``WatchlistInfo``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class WatchlistInfo(Model["Any"]):
    """IBKR's ``WatchlistInfo``."""

    is_open: bool | Unset = UNSET
    read_only: bool | Unset = UNSET
    name: str | Unset = UNSET
    modified: int | Unset = UNSET
    id: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "is_open": ("is_open", BOOL),
        "read_only": ("read_only", BOOL),
        "name": ("name", TEXT),
        "modified": ("modified", INT),
        "id": ("id", TEXT),
        "type": ("type_", TEXT),
    }
