"""IBKR's ``CurrencyMarketValue``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class CurrencyMarketValue(Model["Any"]):
    """IBKR's ``CurrencyMarketValue``."""

    total_cash: str | Unset = UNSET
    settled_cash: str | Unset = UNSET
    mtd_interest: str | Unset = UNSET
    stock: str | Unset = UNSET
    options: str | Unset = UNSET
    futures: str | Unset = UNSET
    future_options: str | Unset = UNSET
    funds: str | Unset = UNSET
    dividends_receivable: str | Unset = UNSET
    mutual_funds: str | Unset = UNSET
    money_market: str | Unset = UNSET
    bonds: str | Unset = UNSET
    govt_bonds: str | Unset = UNSET
    t_bills: str | Unset = UNSET
    warrants: str | Unset = UNSET
    issuer_option: str | Unset = UNSET
    commodity: str | Unset = UNSET
    notional_cfd: str | Unset = UNSET
    cfd: str | Unset = UNSET
    cryptocurrency: str | Unset = UNSET
    net_liquidation: str | Unset = UNSET
    unrealized_pnl: str | Unset = UNSET
    realized_pnl: str | Unset = UNSET
    exchange_rate: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "total_cash": ("total_cash", TEXT),
        "settled_cash": ("settled_cash", TEXT),
        "MTD Interest": ("mtd_interest", TEXT),
        "stock": ("stock", TEXT),
        "options": ("options", TEXT),
        "futures": ("futures", TEXT),
        "future_options": ("future_options", TEXT),
        "funds": ("funds", TEXT),
        "dividends_receivable": ("dividends_receivable", TEXT),
        "mutual_funds": ("mutual_funds", TEXT),
        "money_market": ("money_market", TEXT),
        "bonds": ("bonds", TEXT),
        "Govt Bonds": ("govt_bonds", TEXT),
        "t_bills": ("t_bills", TEXT),
        "warrants": ("warrants", TEXT),
        "issuer_option": ("issuer_option", TEXT),
        "commodity": ("commodity", TEXT),
        "Notional CFD": ("notional_cfd", TEXT),
        "cfd": ("cfd", TEXT),
        "Cryptocurrency": ("cryptocurrency", TEXT),
        "net_liquidation": ("net_liquidation", TEXT),
        "unrealized_pnl": ("unrealized_pnl", TEXT),
        "realized_pnl": ("realized_pnl", TEXT),
        "Exchange Rate": ("exchange_rate", TEXT),
    }
