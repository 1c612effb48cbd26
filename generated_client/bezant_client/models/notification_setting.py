"""IBKR's ``fyiSettings``."""

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
class NotificationSetting(Model["Any"]):
    """IBKR's ``fyiSettings``."""

    a: int | Unset = UNSET
    fc: str | Unset = UNSET
    fd: str | Unset = UNSET
    fn: str | Unset = UNSET
    h: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "A": ("a", INT),
        "FC": ("fc", TEXT),
        "FD": ("fd", TEXT),
        "FN": ("fn", TEXT),
        "H": ("h", INT),
    }
