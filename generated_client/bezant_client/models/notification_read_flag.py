"""``P`` of IBKR's ``notificationReadAcknowledge``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NotificationReadFlag(OpenModel):
    """``P`` of IBKR's ``notificationReadAcknowledge``."""

    id: str | None | Unset = UNSET
    r: int | None | Unset = UNSET

    WIRE = Wire({"ID": ("id", TEXT), "R": ("r", INT)})
