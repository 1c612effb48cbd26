"""IBKR's ``notificationReadAcknowledge``."""

from __future__ import annotations

from ..declare import INT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import NotificationReadFlag


@define(kw_only=True, repr=False)
class NotificationRead(OpenModel):
    """IBKR's ``notificationReadAcknowledge``."""

    p: NotificationReadFlag | None | Unset = UNSET
    t: int | None | Unset = UNSET
    v: int | None | Unset = UNSET

    WIRE = Wire({"P": ("p", Object("NotificationReadFlag")), "T": ("t", INT), "V": ("v", INT)})
