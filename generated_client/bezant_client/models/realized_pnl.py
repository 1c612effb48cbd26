"""``rpnl`` of IBKR's ``transactionsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .realized_pnl_entry import RealizedPnlEntry


@define(kw_only=True, repr=False)
class RealizedPnl(OpenModel):
    """``rpnl`` of IBKR's ``transactionsResponse``."""

    amt: str | None | Unset = UNSET
    data: list[RealizedPnlEntry] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"amt": ("amt", TEXT), "data": ("data", ListOf(Object("RealizedPnlEntry")))}
