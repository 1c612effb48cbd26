"""IBKR's ``transactionsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class RealizedPnl(OpenModel):
    """``rpnl`` of IBKR's ``transactionsResponse``."""

    amt: str | None | Unset = UNSET
    data: list[RealizedPnlEntry] | None | Unset = UNSET

    WIRE = Wire({"amt": ("amt", TEXT), "data": ("data", ListOf(Object("RealizedPnlEntry")))})


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


class RealizedPnlEntrySide(OpenStrEnum):
    """``side`` of IBKR's ``RealizedPnlEntry``."""

    L = "L"
    G = "G"


@define(kw_only=True, repr=False)
class Transaction(OpenModel):
    """``transactions`` of IBKR's ``transactionsResponse``."""

    acctid: str | None | Unset = UNSET
    amt: float | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    cur: str | None | Unset = UNSET
    date: str | None | Unset = UNSET
    desc: str | None | Unset = UNSET
    fx_rate: float | None | Unset = UNSET
    pr: float | None | Unset = UNSET
    qty: float | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    raw_date: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "acctid": ("acctid", TEXT),
            "amt": ("amt", FLOAT),
            "conid": ("conid", INT),
            "cur": ("cur", TEXT),
            "date": ("date", TEXT),
            "desc": ("desc", TEXT),
            "fxRate": ("fx_rate", FLOAT),
            "pr": ("pr", FLOAT),
            "qty": ("qty", FLOAT),
            "type": ("type_", TEXT),
            "rawDate": ("raw_date", TEXT),
        }
    )


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
