"""IBKR's ``fyiSettings``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NotificationSetting(OpenModel):
    """IBKR's ``fyiSettings``."""

    a: int | None | Unset = UNSET
    fc: str | None | Unset = UNSET
    fd: str | None | Unset = UNSET
    fn: str | None | Unset = UNSET
    h: int | None | Unset = UNSET

    WIRE = Wire({"A": ("a", INT), "FC": ("fc", TEXT), "FD": ("fd", TEXT), "FN": ("fn", TEXT), "H": ("h", INT)})
