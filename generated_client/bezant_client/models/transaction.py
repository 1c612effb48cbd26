"""``transactions`` of IBKR's ``transactionsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class Transaction(Model["Any"]):
    """``transactions`` of IBKR's ``transactionsResponse``."""

    acctid: str | Unset = UNSET
    amt: float | Unset = UNSET
    conid: int | Unset = UNSET
    cur: str | Unset = UNSET
    date: str | Unset = UNSET
    desc: str | Unset = UNSET
    fx_rate: float | Unset = UNSET
    pr: float | Unset = UNSET
    qty: float | Unset = UNSET
    type_: str | Unset = UNSET
    raw_date: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
