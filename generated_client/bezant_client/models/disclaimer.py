"""IBKR's ``disclaimerInfo``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Disclaimer(OpenModel):
    """IBKR's ``disclaimerInfo``."""

    dt: str | None | Unset = UNSET
    fc: str | None | Unset = UNSET

    WIRE = Wire({"DT": ("dt", TEXT), "FC": ("fc", TEXT)})
