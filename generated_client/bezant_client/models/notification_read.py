"""IBKR's ``notificationReadAcknowledge``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NotificationReadFlag(OpenModel):
    """``P`` of IBKR's ``notificationReadAcknowledge``."""

    id: str | None | Unset = UNSET
    r: int | None | Unset = UNSET

    WIRE = Wire({"ID": ("id", TEXT), "R": ("r", INT)})


@define(kw_only=True, repr=False)
class NotificationRead(OpenModel):
    """IBKR's ``notificationReadAcknowledge``."""

    p: NotificationReadFlag | None | Unset = UNSET
    t: int | None | Unset = UNSET
    v: int | None | Unset = UNSET

    WIRE = Wire({"P": ("p", Object("NotificationReadFlag")), "T": ("t", INT), "V": ("v", INT)})
