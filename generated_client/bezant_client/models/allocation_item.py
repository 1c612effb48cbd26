"""IBKR's ``AllocationItem``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllocationItem(OpenModel):
    """IBKR's ``AllocationItem``."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    nav: float | None | Unset = UNSET
    weight: float | None | Unset = UNSET
    color: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "nav": ("nav", FLOAT),
            "weight": ("weight", FLOAT),
            "color": ("color", TEXT),
        }
    )
