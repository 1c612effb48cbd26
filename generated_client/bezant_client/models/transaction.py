"""``transactions`` of IBKR's ``transactionsResponse``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


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
