"""``P`` of IBKR's ``notificationReadAcknowledge``."""

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
class NotificationReadFlag(Model["Any"]):
    """``P`` of IBKR's ``notificationReadAcknowledge``."""

    id: str | None | Unset = UNSET
    r: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "ID": ("id", TEXT),
        "R": ("r", INT),
    }
