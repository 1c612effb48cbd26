"""``P`` of IBKR's ``notificationReadAcknowledge``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NotificationReadFlag(OpenModel):
    """``P`` of IBKR's ``notificationReadAcknowledge``."""

    id: str | None | Unset = UNSET
    r: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"ID": ("id", TEXT), "R": ("r", INT)}
