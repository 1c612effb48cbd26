"""Part of ``POST /v1/api/pa/transactions body``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TransactionsRequest(OpenModel):
    """Part of ``POST /v1/api/pa/transactions body``."""

    acct_ids: list[str] | Unset = UNSET
    conids: list[int] | Unset = UNSET
    currency: str | Unset = UNSET
    days: int | Unset = UNSET

    WIRE = Wire(
        {
            "acctIds": ("acct_ids", ListOf(TEXT)),
            "conids": ("conids", ListOf(INT)),
            "currency": ("currency", TEXT),
            "days": ("days", INT),
        }
    )
