"""IBKR's ``BondFilterOption``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class BondFilterOption(OpenModel):
    """IBKR's ``BondFilterOption``."""

    text: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE = Wire({"text": ("text", TEXT), "value": ("value", TEXT)})
