"""IBKR's ``fyiVT``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NotificationAcknowledgement(OpenModel):
    """IBKR's ``fyiVT``."""

    t: int | None | Unset = UNSET
    v: int | None | Unset = UNSET

    WIRE = Wire({"T": ("t", INT), "V": ("v", INT)})
