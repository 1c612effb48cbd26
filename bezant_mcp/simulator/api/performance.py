"""Endpoints of results: today's profit and loss, performance, and the history of single contracts."""

import math
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from bezant_mcp.simulator.api.preconditions import LOGIN, SUMMARY
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world.book import Account
from bezant_mcp.simulator.world.paths import MARKET, MARKET_DAY, bridge, weekdays
from bezant_mcp.simulator.world.world import World

# Worth of one unit that was 1.00 a year ago, by days before today; between these it moves with the market.
ANCHORS = ((365, 1.0), (30, 1.12), (7, 1.14), (1, 1.15), (0, 1.1615))
MARKET_SHARE = 0.75
DEPOSIT_DAYS_AGO, DEPOSIT = 60, 10000.0
FIXED_DAYS = {"1D": 1, "7D": 7, "1M": 30, "3M": 91, "6M": 182, "1Y": 365, "12M": 365}
ALL_PERIODS = ("1D", "7D", "MTD", "1M", "YTD", "1Y")
PERIODS = {*FIXED_DAYS, "MTD", "YTD"}


def unit_worth(days_ago: int, seed: int, today: date) -> float:
    """What one unit was worth so many days ago; exact at each anchor, and on a weekend what it was on Friday."""
    day, now = weekdays(today - timedelta(days=days_ago)), weekdays(today)
    # On a weekend the newest day, and the one before it, are Friday and Thursday.
    anchors = [(now - ago if ago < 2 else weekdays(today - timedelta(days=ago)), worth) for ago, worth in ANCHORS]
    for (first, old), (last, new) in pairwise(anchors):
        if first <= day <= last:
            off = MARKET_SHARE * MARKET_DAY * bridge(f"{seed} {MARKET}", day, first, last)
            return float(old * math.pow(new / old, (day - first) / (last - first)) * math.exp(off))
    return 1.0


def days_of(period: str, today: date) -> int:
    """How many days a period reaches back."""
    if period in FIXED_DAYS:
        return FIXED_DAYS[period]
    start = today.replace(day=1) if period == "MTD" else today.replace(month=1, day=1)
    return max(1, (today - start).days + 1)


def series(worth_now: float, days: int, today: date, seed: int) -> dict[str, Any]:
    """Dates, account values and cumulative returns; a deposit moves the value and not the return."""
    worth = [unit_worth(ago, seed, today) for ago in range(days + 1)]
    last, first = worth[0], worth[-1]
    back = range(days - 1, -1, -1)

    def value(ago: int) -> float:
        not_yet = DEPOSIT if ago > DEPOSIT_DAYS_AGO else 0.0
        return round(worth_now * worth[ago] / last - not_yet, 2)

    return {
        "dates": [f"{today - timedelta(days=ago):%Y%m%d}" for ago in back],
        "navs": [value(ago) for ago in back],
        "returns": [round(worth[ago] / first - 1, 6) for ago in back],
        "start": {"date": f"{today - timedelta(days=days):%Y%m%d}", "val": value(days)},
    }


def accounts_of(world: World, call: Call) -> list[Account] | None:
    """The accounts that a body names; None where it names none, or one that is not there."""
    ids = call.body().get("acctIds")
    if not isinstance(ids, list) or not ids:
        return None
    found = [world.book.account(str(account_id)) for account_id in ids]
    accounts = [account for account in found if account is not None]
    return accounts if len(accounts) == len(found) else None


def performance(world: World, call: Call) -> Reply:
    """``/pa/performance``: several accounts as one."""
    accounts, period = accounts_of(world, call), str(call.body().get("period", "12M"))
    if accounts is None:
        return error("unknown", 500)
    if period not in PERIODS:
        return bad_request("period")
    today = world.clock.moment().date()
    worth = sum(account.net_liquidation * accounts[0].rate(account.base) for account in accounts)
    data = series(worth, days_of(period, today), today, world.seed)
    ids = [account.id for account in accounts]
    who = {
        "id": ids[0] if len(ids) == 1 else "Consolidated", "idType": "acctid", "start": data["dates"][0],
        "end": data["dates"][-1], "baseCurrency": accounts[0].base,
    }  # fmt: skip
    months = sorted({day[:6] for day in data["dates"]})
    ends = {day[:6]: value for day, value in zip(data["dates"], data["returns"], strict=True)}
    monthly, before = [], 0.0
    for month in months:
        monthly.append(round((1 + ends[month]) / (1 + before) - 1, 6))
        before = ends[month]
    return json_reply(
        {
            "currencyType": "base", "rc": 0, "nd": len(data["dates"]), "pm": "TWR", "id": "getPerformanceData",
            "included": ids,
            "nav": {"freq": "D", "dates": data["dates"],
                    "data": [{**who, "navs": data["navs"], "startNAV": data["start"]}]},
            "cps": {"freq": "D", "dates": data["dates"], "data": [{**who, "returns": data["returns"]}]},
            "tpps": {"freq": "M", "dates": months, "data": [{**who, "returns": monthly}]},
        }
    )  # fmt: skip


def all_periods(world: World, call: Call) -> Reply:
    """``/pa/allperiods``: every period of each account at once."""
    accounts = accounts_of(world, call)
    if accounts is None:
        return error("unknown", 500)
    now = world.clock.moment()
    answer: dict[str, Any] = {
        "currencyType": "base", "rc": 0, "pm": "TWR", "nd": 366, "id": "getPerformanceAllPeriods",
        "view": [account.id for account in accounts], "included": [account.id for account in accounts],
    }  # fmt: skip
    for account in accounts:
        periods = {}
        for period in ALL_PERIODS:
            data = series(account.net_liquidation, days_of(period, now.date()), now.date(), world.seed)
            periods[period] = {
                "freq": "D", "dates": data["dates"], "nav": data["navs"], "cps": data["returns"],
                "startNAV": data["start"],
            }  # fmt: skip
        answer[account.id] = {
            **periods, "periods": list(ALL_PERIODS), "start": periods["1Y"]["dates"][0],
            "end": periods["1Y"]["dates"][-1], "baseCurrency": account.base,
            "lastSuccessfulUpdate": now.strftime("%Y-%m-%d 04:00:00"),
        }  # fmt: skip
    return json_reply(answer)


# Days ago, type, price, quantity: what happened to Apple in the first account.
AAPL_HISTORY = (
    (80, "Buy", 150.0, 60.0),
    (50, "Buy", 150.0, 50.0),
    (20, "Sell", 180.0, -10.0),
    (12, "Dividend", 0.26, 0.0),
)


def transactions(world: World, call: Call) -> Reply:
    """``/pa/transactions``: of one contract, without today."""
    accounts, body = accounts_of(world, call), call.body()
    conids = body.get("conids")
    if not isinstance(conids, list) or not conids:
        return bad_request("conids")
    if accounts is None:
        return error("unknown", 500)
    days = int(body.get("days", 90))
    now = world.clock.moment()
    rows = [
        _transaction(accounts[0], now - timedelta(days=ago), kind, price, quantity)
        for ago, kind, price, quantity in AAPL_HISTORY
        if ago <= days and str(conids[0]) == str(c.AAPL) and c.AAPL in accounts[0].by_conid
    ]
    gain = {
        "date": f"{now - timedelta(days=20):%Y%m%d}", "cur": "USD", "fxRate": 1, "side": "G",
        "acctid": accounts[0].id, "amt": "300.0", "conid": str(c.AAPL),
    }  # fmt: skip
    sold = any(row["type"] == "Sell" for row in rows)
    return json_reply(
        {
            "rc": 0, "nd": days, "rpnl": {"data": [gain] if sold else [], "amt": "300.0" if sold else "0.0"},
            "currency": body.get("currency", "USD"), "from": int((now - timedelta(days=days)).timestamp() * 1000),
            "id": "getTransactions", "to": world.now_ms(), "includesRealTime": False, "transactions": rows,
        }
    )  # fmt: skip


def _transaction(account: Account, when: datetime, kind: str, price: float, quantity: float) -> dict[str, Any]:
    amount = 110 * price if kind == "Dividend" else -price * quantity
    midnight = datetime.combine(when.date(), time(0), UTC)
    return {
        "date": midnight.strftime("%a %b %d 00:00:00 EST %Y"), "rawDate": f"{midnight:%Y%m%d}", "cur": "USD",
        "fxRate": 1.0, "pr": price, "qty": quantity, "acctid": account.id, "amt": round(amount, 2), "conid": c.AAPL,
        "type": kind, "desc": "APPLE INC",
    }  # fmt: skip


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
    Route("POST", "/pa/performance", performance, LOGIN),
    Route("POST", "/pa/allperiods", all_periods, LOGIN),
    Route("POST", "/pa/transactions", transactions, LOGIN),
    Route("GET", "/iserver/account/pnl/partitioned", pnl, SUMMARY),
)
