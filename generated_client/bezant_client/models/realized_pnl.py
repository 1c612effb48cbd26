"""``rpnl`` of IBKR's ``transactionsResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RealizedPnlEntry


@define(kw_only=True, repr=False)
class RealizedPnl(OpenModel):
    """``rpnl`` of IBKR's ``transactionsResponse``."""

    amt: str | None | Unset = UNSET
    data: list[RealizedPnlEntry] | None | Unset = UNSET

    WIRE = Wire({"amt": ("amt", TEXT), "data": ("data", ListOf(Object("RealizedPnlEntry")))})
