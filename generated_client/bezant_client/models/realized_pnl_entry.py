"""IBKR's ``RealizedPnlEntry``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class RealizedPnlEntrySide(OpenStrEnum):
    """``side`` of IBKR's ``RealizedPnlEntry``."""

    L = "L"
    G = "G"


@define(kw_only=True, repr=False)
class RealizedPnlEntry(OpenModel):
    """IBKR's ``RealizedPnlEntry``."""

    date: str | None | Unset = UNSET
    cur: str | None | Unset = UNSET
    fx_rate: float | None | Unset = UNSET
    side: RealizedPnlEntrySide | None | Unset = UNSET
    acctid: str | None | Unset = UNSET
    amt: str | None | Unset = UNSET
    conid: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "date": ("date", TEXT),
            "cur": ("cur", TEXT),
            "fxRate": ("fx_rate", FLOAT),
            "side": ("side", Enumerated("RealizedPnlEntrySide")),
            "acctid": ("acctid", TEXT),
            "amt": ("amt", TEXT),
            "conid": ("conid", TEXT),
        }
    )
