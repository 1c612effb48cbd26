"""IBKR's ``notifications``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class Notification(Model["Any"]):
    """IBKR's ``notifications``."""

    d: str | Unset = UNSET
    fc: str | Unset = UNSET
    ht: int | Unset = UNSET
    id: str | Unset = UNSET
    md: str | Unset = UNSET
    ms: str | Unset = UNSET
    r: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "D": ("d", TEXT),
        "FC": ("fc", TEXT),
        "HT": ("ht", INT),
        "ID": ("id", TEXT),
        "MD": ("md", TEXT),
        "MS": ("ms", TEXT),
        "R": ("r", INT),
    }
