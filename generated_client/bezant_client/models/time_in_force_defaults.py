"""``tifDefaults`` of IBKR's ``contractRules``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TimeInForceDefaults(OpenModel):
    """``tifDefaults`` of IBKR's ``contractRules``."""

    default_acct: str | None | Unset = UNSET
    pmalgo: bool | None | Unset = UNSET
    size: str | None | Unset = UNSET
    tif: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "DEFAULT_ACCT": ("default_acct", TEXT),
            "PMALGO": ("pmalgo", BOOL),
            "SIZE": ("size", TEXT),
            "TIF": ("tif", TEXT),
        }
    )
