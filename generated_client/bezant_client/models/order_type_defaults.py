"""``orderDefaults/*`` of IBKR's ``contractRules``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderTypeDefaults(OpenModel):
    """``orderDefaults/*`` of IBKR's ``contractRules``."""

    lp: str | None | Unset = UNSET

    WIRE = Wire({"LP": ("lp", TEXT)})
