"""Both summaries of an account: the 149 keys of the portfolio tier, and the four parts of the brokerage session."""

from collections.abc import Iterator
from typing import Any

from bezant_mcp.simulator.api.preconditions import PORTFOLIO_ACCOUNT, SUMMARY_ACCOUNT
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, json_reply
from bezant_mcp.simulator.world.book import Account
from bezant_mcp.simulator.world.world import World

# Base key -> segments that it has ("" is the account as a whole).
ALL_SEGMENTS = ("", "-s", "-c", "-p")
MONEY: dict[tuple[str, ...], str] = {
    ALL_SEGMENTS: """
        accruedcash accrueddividend availablefunds billable equitywithloanvalue excessliquidity fullavailablefunds
        fullexcessliquidity fullinitmarginreq fullmaintmarginreq guarantee incentivecoupons indianstockhaircut
        initmarginreq lookaheadavailablefunds lookaheadexcessliquidity lookaheadinitmarginreq lookaheadmaintmarginreq
        maintmarginreq netliquidation pasharesvalue physicalcertificatevalue postexpirationexcess
        postexpirationmargin totalcashvalue totaldebitcardpendingcharges
    """,
    ("", "-s"): "grosspositionvalue previousdayequitywithloanvalue regtequity regtmargin sma",
    ("",): "buyingpower netliquidationuncertainty",
    ("", "-s", "-c"): "availabletotrade availabletowithdraw",
}
DAY = 86400
SEGMENT_TITLES = {"-s": "US Securities", "-c": "US Commodities", "-p": "Crypto at Paxos"}


def figures(account: Account) -> dict[str, float]:
    """The money keys that are not zero, in base currency."""
    value, maintenance = account.net_liquidation, account.maintenance_margin
    initial = round(maintenance * 1.1, 2)
    accrued = account.in_base((cash.interest, currency) for currency, cash in account.cash.items())
    dividends = account.in_base((cash.dividends, currency) for currency, cash in account.cash.items())
    table = {
        "netliquidation": value,
        "equitywithloanvalue": value,
        "regtequity": value,
        "previousdayequitywithloanvalue": value - account.today,
        "totalcashvalue": account.cash_total,
        "grosspositionvalue": account.gross_value,
        "accruedcash": accrued,
        "accrueddividend": dividends,
        "maintmarginreq": maintenance,
        "fullmaintmarginreq": maintenance,
        "lookaheadmaintmarginreq": maintenance,
        "initmarginreq": initial,
        "fullinitmarginreq": initial,
        "lookaheadinitmarginreq": initial,
        "regtmargin": account.gross_value / 2,
        "excessliquidity": value - maintenance,
        "fullexcessliquidity": value - maintenance,
        "lookaheadexcessliquidity": value - maintenance,
        "postexpirationexcess": value - maintenance,
        "postexpirationmargin": maintenance,
        "availablefunds": value - initial,
        "fullavailablefunds": value - initial,
        "lookaheadavailablefunds": value - initial,
        "availabletotrade": max(0.0, value - initial),
        "availabletowithdraw": max(0.0, min(account.cash_total, value - initial)),
        "buyingpower": max(0.0, (value - initial) * 4),
        "sma": max(0.0, value - account.gross_value / 2),
    }
    return {key: round(amount, 2) for key, amount in table.items()}


def texts(account: Account, today: str, tonight: int) -> dict[str, str]:
    """The keys that hold text; ``tonight`` is when requirements change next, in seconds since 1970."""
    value = account.net_liquidation
    cushion = (value - account.maintenance_margin) / value if value else 0.0
    settled = f"{today}:{account.cash_total:.2f}"
    whole = {
        "accountcode": account.id,
        "accountready": "true",
        "accounttype": "INDIVIDUAL",
        "cushion": f"{cushion:.6f}",
        "highestseverity": "0",
        "depositoncredithold": "0.0",
        "nlvandmargininreview": "false",
        "whatifpmenabled": "true",
        "lookaheadnextchange": str(tonight),
        "leverage-s": f"{account.gross_value / value if value else 0.0:.2f}",
        "tradingtype-s": "STKNOPT",
        "daytradingstatus-s": "PASS",
    }
    days = ("", *(f"t+{number}" for number in range(1, 5)))
    return {
        **whole,
        **{f"daytradesremaining{day}": "-1" for day in days},
        **{f"segmenttitle{segment}": title for segment, title in SEGMENT_TITLES.items()},
        **{f"columnprio{segment}": str(number) for number, segment in enumerate(SEGMENT_TITLES, 1)},
        **{f"settledcashbydate{segment}": settled if segment in {"", "-s"} else "" for segment in ALL_SEGMENTS},
    }


def _money_keys() -> Iterator[tuple[str, str]]:
    for segments, names in MONEY.items():
        for name in names.split():
            for segment in segments:
                yield name, segment


def summary(account: Account, timestamp: int, today: str) -> dict[str, dict[str, Any]]:
    """The whole answer of ``/portfolio/{accountId}/summary``. Everything is in the securities segment."""
    amounts = figures(account)
    common = {"isNull": False, "timestamp": timestamp, "severity": 0}
    answer: dict[str, dict[str, Any]] = {}
    for name, segment in _money_keys():
        amount = amounts.get(name, 0.0) if segment in {"", "-s"} else 0.0
        answer[name + segment] = {"amount": amount, "currency": account.base, "value": None, **common}
    midnight = timestamp // 1000 // DAY * DAY + DAY
    for name, text in texts(account, today, midnight).items():
        answer[name] = {"amount": 0.0, "currency": None, "value": text, **common}
    return answer


def portfolio_summary(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/summary``."""
    return json_reply(summary(call.account(world), world.now_ms(), world.clock.moment().strftime("%Y%m%d")))


SEGMENTS = ("total", "securities", "commodities", "Crypto at Paxos")
# Part -> key -> the figure it shows (of `figures`), or a fixed text.
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


# Member of the market values -> asset class whose value it holds.
MARKET_CLASSES = {
    "stock": "STK", "options": "OPT", "future_options": "FOP", "mutual_funds": "FUND", "Govt Bonds": "BOND",
    "t_bills": "BILL", "warrants": "WAR", "issuer_option": "IOPT", "commodity": "CMDTY", "Cryptocurrency": "CRYPTO",
}  # fmt: skip


def market_value(world: World, call: Call) -> Reply:
    """``/summary/market_value``: per currency, numbers with thousands commas."""
    account = call.account(world)
    answer: dict[str, Any] = {}
    for currency, rows in account.by_currency().items():
        cash = account.cash[currency].balance if currency in account.cash else 0.0
        values = {
            kind: sum(row.value for row in rows if row.contract.asset_class == kind) for kind in MARKET_CLASSES.values()
        }
        answer[currency] = _market_row(cash, values, sum(row.unrealized for row in rows), account.rate(currency))
    values = {kind: account.values(kind) for kind in MARKET_CLASSES.values()}
    answer[f"Total (in {account.base})"] = _market_row(account.cash_total, values, account.unrealized, 1.0)
    return json_reply(answer)


def _market_row(cash: float, values: dict[str, float], unrealized: float, rate: float) -> dict[str, str]:
    amounts = {
        "total_cash": cash, "settled_cash": cash, "MTD Interest": 0.0, "stock": 0.0, "options": 0.0, "futures": 0.0,
        "future_options": 0.0, "funds": 0.0, "dividends_receivable": 0.0, "mutual_funds": 0.0, "money_market": 0.0,
        "bonds": 0.0, "Govt Bonds": 0.0, "t_bills": 0.0, "warrants": 0.0, "issuer_option": 0.0, "commodity": 0.0,
        "Notional CFD": 0.0, "cfd": 0.0, "Cryptocurrency": 0.0, "net_liquidation": cash + sum(values.values()),
        "unrealized_pnl": unrealized, "realized_pnl": 0.0,
        **{name: values[kind] for name, kind in MARKET_CLASSES.items()},
    }  # fmt: skip
    return {**{name: f"{amount:,.0f}" for name, amount in amounts.items()}, "Exchange Rate": f"{rate:.5f}"}


ROUTES = (
    Route("GET", "/portfolio/{accountId}/summary", portfolio_summary, PORTFOLIO_ACCOUNT),
    Route("GET", "/iserver/account/{accountId}/summary", account_summary, SUMMARY_ACCOUNT),
    *(Route("GET", f"/iserver/account/{{accountId}}/summary/{name}", part, SUMMARY_ACCOUNT) for name in PARTS),
    Route("GET", "/iserver/account/{accountId}/summary/market_value", market_value, SUMMARY_ACCOUNT),
)
