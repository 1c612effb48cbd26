"""IBKR's ``ComboLeg``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ComboLeg(OpenModel):
    """IBKR's ``ComboLeg``."""

    conid: str | None | Unset = UNSET
    ratio: int | None | Unset = UNSET

    WIRE = Wire({"conid": ("conid", TEXT), "ratio": ("ratio", INT)})
