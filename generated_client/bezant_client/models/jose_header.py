"""IBKR's ``JoseHeader``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class JoseHeader(OpenModel):
    """IBKR's ``JoseHeader``."""

    empty: bool | None | Unset = UNSET

    WIRE = Wire({"empty": ("empty", BOOL)})
