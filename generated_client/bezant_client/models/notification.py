"""IBKR's ``notifications``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Notification(OpenModel):
    """IBKR's ``notifications``."""

    d: str | None | Unset = UNSET
    fc: str | None | Unset = UNSET
    ht: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    md: str | None | Unset = UNSET
    ms: str | None | Unset = UNSET
    r: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "D": ("d", TEXT),
            "FC": ("fc", TEXT),
            "HT": ("ht", INT),
            "ID": ("id", TEXT),
            "MD": ("md", TEXT),
            "MS": ("ms", TEXT),
            "R": ("r", INT),
        }
    )
