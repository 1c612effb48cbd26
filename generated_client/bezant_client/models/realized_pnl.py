"""``rpnl`` of IBKR's ``transactionsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .realized_pnl_entry import RealizedPnlEntry


@define(kw_only=True, repr=False)
class RealizedPnl(Model["Any"]):
    """``rpnl`` of IBKR's ``transactionsResponse``."""

    amt: str | None | Unset = UNSET
    data: list[RealizedPnlEntry] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "amt": ("amt", TEXT),
        "data": ("data", ListOf(Object("RealizedPnlEntry"))),
    }
