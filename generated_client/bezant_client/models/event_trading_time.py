"""IBKR's ``EventTradingTime``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EventTradingTime(OpenModel):
    """IBKR's ``EventTradingTime``."""

    open_: str | None | Unset = UNSET
    close: str | None | Unset = UNSET

    WIRE = Wire({"open": ("open_", TEXT), "close": ("close", TEXT)})
