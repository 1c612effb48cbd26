"""IBKR's ``RealizedPnlEntry``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .realized_pnl_entry_side import RealizedPnlEntrySide


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

    WIRE: ClassVar[Wire] = {
        "date": ("date", TEXT),
        "cur": ("cur", TEXT),
        "fxRate": ("fx_rate", FLOAT),
        "side": ("side", Enumerated("RealizedPnlEntrySide")),
        "acctid": ("acctid", TEXT),
        "amt": ("amt", TEXT),
        "conid": ("conid", TEXT),
    }
