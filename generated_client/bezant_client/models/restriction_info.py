"""IBKR's ``RestrictionInfo``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RestrictionInfo(OpenModel):
    """IBKR's ``RestrictionInfo``."""

    by_ib: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"byIB": ("by_ib", BOOL), "id": ("id", INT), "name": ("name", TEXT)})
