"""IBKR's ``transactionsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .realized_pnl import RealizedPnl
    from .transaction import Transaction


@define(kw_only=True, repr=False)
class Transactions(OpenModel):
    """IBKR's ``transactionsResponse``."""

    currency: str | None | Unset = UNSET
    from_: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    includes_real_time: bool | None | Unset = UNSET
    nd: int | None | Unset = UNSET
    rc: int | None | Unset = UNSET
    rpnl: RealizedPnl | None | Unset = UNSET
    to: int | None | Unset = UNSET
    transactions: list[Transaction] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "from": ("from_", INT),
        "id": ("id", TEXT),
        "includesRealTime": ("includes_real_time", BOOL),
        "nd": ("nd", INT),
        "rc": ("rc", INT),
        "rpnl": ("rpnl", Object("RealizedPnl")),
        "to": ("to", INT),
        "transactions": ("transactions", ListOf(Object("Transaction"))),
    }
