"""IBKR's ``summaryMarketValueResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class CurrencyMarketValue(OpenModel):
    """IBKR's ``CurrencyMarketValue``."""

    total_cash: str | None | Unset = UNSET
    settled_cash: str | None | Unset = UNSET
    mtd_interest: str | None | Unset = UNSET
    stock: str | None | Unset = UNSET
    options: str | None | Unset = UNSET
    futures: str | None | Unset = UNSET
    future_options: str | None | Unset = UNSET
    funds: str | None | Unset = UNSET
    dividends_receivable: str | None | Unset = UNSET
    mutual_funds: str | None | Unset = UNSET
    money_market: str | None | Unset = UNSET
    bonds: str | None | Unset = UNSET
    govt_bonds: str | None | Unset = UNSET
    t_bills: str | None | Unset = UNSET
    warrants: str | None | Unset = UNSET
    issuer_option: str | None | Unset = UNSET
    commodity: str | None | Unset = UNSET
    notional_cfd: str | None | Unset = UNSET
    cfd: str | None | Unset = UNSET
    cryptocurrency: str | None | Unset = UNSET
    net_liquidation: str | None | Unset = UNSET
    unrealized_pnl: str | None | Unset = UNSET
    realized_pnl: str | None | Unset = UNSET
    exchange_rate: str | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )


@define(kw_only=True, repr=False, eq=False)
class AccountMarketValues(MapModel["CurrencyMarketValue | None"]):
    """IBKR's ``summaryMarketValueResponse``."""

    additional_properties: dict[str, CurrencyMarketValue | None] = field(factory=dict)

    EXTRA = Object("CurrencyMarketValue")
