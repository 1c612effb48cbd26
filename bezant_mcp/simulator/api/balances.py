"""Endpoints of balances and results that need the brokerage session."""

from typing import Any

from bezant_mcp.simulator.api.preconditions import SUMMARY, SUMMARY_ACCOUNT
from bezant_mcp.simulator.api.routes import Route
from bezant_mcp.simulator.api.summary import figures
from bezant_mcp.simulator.messages import Reply, json_reply
from bezant_mcp.simulator.world.book import Account
from bezant_mcp.simulator.world.world import Call, World

SEGMENTS = ("total", "securities", "commodities", "Crypto at Paxos")
# Part -> key -> the figure it shows (of `summary.figures`), or a fixed text.
PARTS: dict[str, dict[str, str]] = {
    "available_funds": {
        "current_available": "availablefunds", "current_excess": "excessliquidity",
        "Prdctd Pst-xpry Excss": "postexpirationexcess", "Lk Ahd Avlbl Fnds": "lookaheadavailablefunds",
        "Lk Ahd Excss Lqdty": "lookaheadexcessliquidity", "overnight_available": "availablefunds",
        "overnight_excess": "excessliquidity", "buying_power": "buyingpower", "leverage": "=n/a",
        "Lk Ahd Nxt Chng": "=@ 16:00:00", "day_trades_left": "=Unlimited",
    },
    "balances": {
        "net_liquidation": "netliquidation", "Nt Lqdtn Uncrtnty": "=0 USD",
        "equity_with_loan": "equitywithloanvalue", "previous_day_equity_with_loan": "previousdayequitywithloanvalue",
        "Rg T Eqty Wth Ln Vl": "regtequity", "sec_gross_pos_val": "grosspositionvalue", "cash": "totalcashvalue",
        "MTD Interest": "accruedcash", "Pndng Dbt Crd Chrgs": "=0 USD",
    },
    "margins": {
        "RegT Margin": "regtmargin", "current_initial": "initmarginreq", "current_maint": "maintmarginreq",
        "projected_liquidity_inital_margin": "lookaheadinitmarginreq", "Prjctd Lk Ahd Mntnnc Mrgn": "maintmarginreq",
        "projected_overnight_initial_margin": "initmarginreq", "Prjctd Ovrnght Mntnnc Mrgn": "maintmarginreq",
    },
}  # fmt: skip


def account_summary(world: World, call: Call) -> Reply:
    """``/iserver/account/{accountId}/summary``."""
    account = call.account(world)
    amounts = figures(account)
    total = f"Total (in {account.base})"
    balances = [
        {"currency": currency, "balance": cash.balance,
         "settledCash": cash.balance if cash.settled is None else cash.settled}
        for currency, cash in account.cash.items()
    ]  # fmt: skip
    cash_total = round(account.cash_total, 2)
    return json_reply(
        {
            "accountType": "", "status": "", "balance": amounts["netliquidation"], "SMA": amounts["sma"],
            "buyingPower": amounts["buyingpower"], "availableFunds": amounts["availablefunds"],
            "excessLiquidity": amounts["excessliquidity"], "netLiquidationValue": amounts["netliquidation"],
            "equityWithLoanValue": amounts["equitywithloanvalue"], "regTLoan": 0.0,
            "securitiesGVP": amounts["grosspositionvalue"], "totalCashValue": cash_total,
            "accruedInterest": amounts["accruedcash"], "regTMargin": amounts["regtmargin"],
            "initialMargin": amounts["initmarginreq"], "maintenanceMargin": amounts["maintmarginreq"],
            "cashBalances": [*balances, {"currency": total, "balance": cash_total, "settledCash": cash_total}],
        }
    )  # fmt: skip


def part(world: World, call: Call) -> Reply:
    """Three of the four parts of the summary: texts such as ``1,000 USD`` by segment."""
    account = call.account(world)
    amounts = figures(account)

    def text(shows: str, segment: str) -> str:
        if shows.startswith("="):
            return shows[1:]
        amount = amounts[shows] if segment in {"total", "securities"} else 0.0
        return f"{amount:,.0f} {account.base}"

    keys = PARTS[call.template.rpartition("/")[2]]
    return json_reply({segment: {key: text(shows, segment) for key, shows in keys.items()} for segment in SEGMENTS})


def market_value(world: World, call: Call) -> Reply:
    """``/summary/market_value``: per currency, numbers with thousands commas."""
    account = call.account(world)
    answer: dict[str, Any] = {}
    for currency, rows in account.by_currency().items():
        cash = account.cash[currency].balance if currency in account.cash else 0.0
        values = {
            kind: sum(row.value for row in rows if row.contract.asset_class == kind)
            for kind in ("STK", "OPT", "BOND", "CRYPTO")
        }
        answer[currency] = _market_row(cash, values, sum(row.unrealized for row in rows), account.rate(currency))
    values = {kind: account.values(kind) for kind in ("STK", "OPT", "BOND", "CRYPTO")}
    answer[f"Total (in {account.base})"] = _market_row(account.cash_total, values, account.unrealized, 1.0)
    return json_reply(answer)


def _market_row(cash: float, values: dict[str, float], unrealized: float, rate: float) -> dict[str, str]:
    amounts = {
        "total_cash": cash, "settled_cash": cash, "MTD Interest": 0.0, "stock": values["STK"],
        "options": values["OPT"], "futures": 0.0, "future_options": 0.0, "funds": 0.0, "dividends_receivable": 0.0,
        "mutual_funds": 0.0, "money_market": 0.0, "bonds": 0.0, "Govt Bonds": values["BOND"], "t_bills": 0.0,
        "warrants": 0.0, "issuer_option": 0.0, "commodity": 0.0, "Notional CFD": 0.0, "cfd": 0.0,
        "Cryptocurrency": values["CRYPTO"], "net_liquidation": cash + sum(values.values()),
        "unrealized_pnl": unrealized, "realized_pnl": 0.0,
    }  # fmt: skip
    return {**{name: f"{amount:,.0f}" for name, amount in amounts.items()}, "Exchange Rate": f"{rate:.5f}"}


def pnl_row(number: int, account: Account) -> dict[str, Any]:
    """One account's results in base currency."""
    return {
        "rowType": number, "dpl": round(account.today, 2), "nl": round(account.net_liquidation, 2),
        "upl": round(account.unrealized, 2),
        "el": round(account.net_liquidation - account.maintenance_margin, 2), "mv": round(account.values(), 2),
    }  # fmt: skip


def pnl(world: World, call: Call) -> Reply:
    """``/iserver/account/pnl/partitioned``: empty at first."""
    if world.warmth.first_time("pnl"):
        return json_reply({"upnl": {}})
    rows = {f"{account.id}.Core": pnl_row(number, account) for number, account in enumerate(world.book.accounts, 1)}
    return json_reply({"upnl": rows})


ROUTES = (
    Route("GET", "/iserver/account/{accountId}/summary", account_summary, SUMMARY_ACCOUNT),
    *(Route("GET", f"/iserver/account/{{accountId}}/summary/{name}", part, SUMMARY_ACCOUNT) for name in PARTS),
    Route("GET", "/iserver/account/{accountId}/summary/market_value", market_value, SUMMARY_ACCOUNT),
    Route("GET", "/iserver/account/pnl/partitioned", pnl, SUMMARY),
)
