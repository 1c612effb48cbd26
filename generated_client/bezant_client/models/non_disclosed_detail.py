"""IBKR's ``NonDisclosedDetail``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NonDisclosedDetail(OpenModel):
    """IBKR's ``NonDisclosedDetail``."""

    settle_date: str
    trade_date: str
    buyer_sell_bic: str | Unset = UNSET
    member_account_id: str | Unset = UNSET
    pset_bic: str | Unset = UNSET
    reag_deag_bic: str | Unset = UNSET
    safe_keeping_account_id: str | Unset = UNSET

    WIRE = Wire(
        {
            "settleDate": ("settle_date", TEXT),
            "tradeDate": ("trade_date", TEXT),
            "buyerSellBic": ("buyer_sell_bic", TEXT),
            "memberAccountId": ("member_account_id", TEXT),
            "psetBic": ("pset_bic", TEXT),
            "reagDeagBic": ("reag_deag_bic", TEXT),
            "safeKeepingAccountId": ("safe_keeping_account_id", TEXT),
        }
    )
