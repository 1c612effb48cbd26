"""IBKR's ``notificationReadAcknowledge``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .notification_read_flag import NotificationReadFlag


@define(kw_only=True, repr=False)
class NotificationRead(OpenModel):
    """IBKR's ``notificationReadAcknowledge``."""

    p: NotificationReadFlag | None | Unset = UNSET
    t: int | None | Unset = UNSET
    v: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"P": ("p", Object("NotificationReadFlag")), "T": ("t", INT), "V": ("v", INT)}
