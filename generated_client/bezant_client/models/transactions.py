"""IBKR's ``transactionsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
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
    from . import RealizedPnl, Transaction


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

    WIRE = Wire(
        {
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
    )
