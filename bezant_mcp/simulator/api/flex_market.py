"""Prices and rates of ten years, and the histories of all accounts that follow from the book at the start."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from math import sin
from random import Random

from bezant_mcp.simulator.api.performance import AAPL_HISTORY
from bezant_mcp.simulator.api.price_history import close_on
from bezant_mcp.simulator.api.trading_hours import last_trading_day, newest_session
from bezant_mcp.simulator.world.accounts import MAIN
from bezant_mcp.simulator.world.book import RATES, Contract
from bezant_mcp.simulator.world.contracts import AAPL
from bezant_mcp.simulator.world.flex_desk import NEW_YORK, last_closed
from bezant_mcp.simulator.world.flex_happenings import fill, transfers
from bezant_mcp.simulator.world.flex_history import History
from bezant_mcp.simulator.world.flex_ledger import d
from bezant_mcp.simulator.world.flex_trades import Known
from bezant_mcp.simulator.world.trading import execution_id, traded_at
from bezant_mcp.simulator.world.world import World

FILLER = 620000000  # the first of the invented companies of the Gateway's book


def prices(world: World, end: date) -> Callable[[Contract, date], Decimal]:
    """The price of a contract at the end of a day: as charts have it for the newest two, a path with noise before."""
    newest: dict[int, tuple[date, date]] = {}
    short = {
        row.contract.conid for account in world.first_book.accounts for row in account.holdings if row.quantity < 0
    }

    def price(contract: Contract, day: date) -> Decimal:
        if contract.conid not in newest:
            last = newest_session(contract, world.began)
            newest[contract.conid] = last, last_trading_day(last - timedelta(days=1), contract)
        last, before = newest[contract.conid]
        if day >= before:
            return d(round(close_on(contract, day, last, world.seed), 6))
        years = (end - day).days / 365
        now, then = contract.previous, contract.year_ago or contract.previous
        if contract.conid // FILLER == 1:  # so that the account grew about as the Gateway's performance says
            then = now / (0.85 if contract.conid in short else 1.14 + contract.conid % 7 / 25)
        noise = ((contract.conid * 40503 + day.toordinal() * 2654435761) % 65536 / 65536 - 0.5) * 0.03
        path = now * (then / now) ** min(1.0, years) * 0.95 ** max(0.0, years - 1) * (1 + noise)
        return Decimal(round(path * 10000)).scaleb(-4)

    return price


def rates(base: str, end: date) -> Callable[[str, date], Decimal]:
    """Base currency for one unit of another on a day: the Gateway's on the last one, drifting before."""

    def dollars(currency: str, days: int) -> float:
        phase = sum(map(ord, currency))
        drift = 0.0 if currency == "USD" else 0.08 * sin(days / 400) + 0.004 * sin(days * phase) * min(1, days)
        return RATES[currency] * (1 + drift)

    @cache
    def rate(currency: str, day: date) -> Decimal:
        if currency == "GBX":
            return rate("GBP", day) / 100
        day -= timedelta(days=max(0, day.weekday() - 4))
        days = max(0, (end - day).days)
        return d(round(dollars(currency, days) / dollars(base, days), 7))

    return rate


def known_trades(world: World) -> list[Known]:
    """The Gateway's trades as they were listed at the start, corrected ones once, without spreads and pairs.

    And those of its history of one contract.
    """
    rows: dict[str, Known] = {}
    for number, fill_ in enumerate(world.traded[1]):
        contract = world.book.contracts[fill_.conid]
        if contract.asset_class in {"BAG", "CASH"}:
            continue
        when = traded_at(fill_, number, world.began).astimezone(NEW_YORK).replace(tzinfo=None, microsecond=0)
        execution, sign = execution_id(fill_, number), 1 if fill_.side == "B" else -1
        rows[execution.rpartition(".")[0]] = Known(
            when, contract, sign * d(fill_.size), d(fill_.price) / d(contract.quote_factor), -d(fill_.commission),
            execution, fill_.order_id,
        )  # fmt: skip
    day = world.began.replace(tzinfo=None, hour=11, minute=0, second=0, microsecond=0)
    for ago, kind, price, quantity in AAPL_HISTORY:
        if kind != "Dividend" and AAPL in world.first_book.accounts[0].by_conid:
            when = day - timedelta(days=ago)
            when -= timedelta(days=max(0, when.weekday() - 4))
            apple = world.book.contracts[AAPL]
            rows[f"{ago}"] = Known(when, apple, d(quantity), d(price), d(0), f"0000aa{ago:02d}.0000b001.01.01", ago)
    return list(rows.values())


def histories(world: World) -> list[History]:
    """The history of every account, made once."""
    known = world.desk.histories
    if not known:
        end = last_closed(world.began)
        price = prices(world, end)
        for number, account in enumerate(world.first_book.accounts):
            dice = Random(f"{world.seed} {account.id}")  # noqa: S311 -- a reproducible history, not a secret
            history = History(account, end, world.began.date(), dice, price, rates(account.base, end), number)
            main = account.id == MAIN
            fill(history, known_trades(world) if main else [], awkward=main)
            known.append(history)
        transfers(known)
        for history in known:
            history.balance()
    for at, account_id, contract, quantity in world.desk.late:
        when = at.astimezone(NEW_YORK).replace(tzinfo=None, microsecond=0)
        of = next(history for history in known if history.account.id == account_id)
        of.add(when, "trade", contract, d(quantity), d(contract.price))
    world.desk.late.clear()
    return list(known)
