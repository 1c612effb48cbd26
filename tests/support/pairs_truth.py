"""What must be said of two accounts together, in two base currencies, in exact decimals from what is true.

python -m tests.support.pairs_truth [PAIRS] [FIRST SEED]
"""

from __future__ import annotations

import asyncio
import logging
import random
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from decimal import Decimal
from itertools import pairwise
from typing import Any

from mcp.server.mcpserver.exceptions import ToolError

from bezant_mcp.gateway import Gateway
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from tests.support.book_truth import ORDERS, Answer, Fault, Row, likeness, of_position, same
from tests.support.exposure_truth import ROUNDED, Both, is_whole, rate, wealth
from tests.support.random_books import QUICK, Book, Draw, Held
from tests.support.random_risks import Risky, is_option
from tests.support.seeds import report
from tests.support.tiny_server import Arrival, TinyServer

ZERO = Decimal(0)
SORTS = ("value", "gain", "loss", "gain_percent", "loss_percent", "day_change", "expiry")
ADDED = {
    "net_liquidation_value": "netliquidation", "total_cash": "totalcashvalue", "gross_position_value":
    "grosspositionvalue", "available_to_withdraw": "availabletowithdraw", "accrued_interest": "accruedcash",
    "accrued_dividends": "accrueddividend",
}  # fmt: skip
OWN = {
    "available_funds": "availablefunds", "buying_power": "buyingpower", "excess_liquidity": "excessliquidity",
    "look_ahead_excess_liquidity": "lookaheadexcessliquidity", "initial_margin": "initmarginreq",
    "maintenance_margin": "maintmarginreq",
}  # fmt: skip
Check = Callable[["Pair", Answer], Iterator[Fault]]


class Pair(Both):
    """A login with two books, the second of which holds contracts of the first too, with Greeks and summaries."""

    def __init__(self, seed: int) -> None:
        first = Risky(seed)
        draw = Draw(seed // 4 * 4 + 400 + seed % 4)
        second = Risky(draw.seed)
        self.dice = random.Random(f"pair {seed}")
        for one in (first.book, second.book):  # what fails of one book fails of both
            one.down.clear()
        self.risks = (first, second)
        if seed % 4 == 0:
            self.share(draw, first, second)
        super().__init__(first.book, second.book)
        self.contracts = first.book.contracts | second.book.contracts
        self.quotes = first.book.quotes | second.book.quotes
        self.greeks = first.greeks | second.greeks
        self.summaries = {one.account: self.summary(one) for one in self.books}

    def share(self, draw: Draw, first: Risky, second: Risky) -> None:
        book = second.book
        for of in first.book.held[: self.dice.choice((0, 2, 5))]:
            if any(of.conid == one.conid for one in book.held):
                continue
            held = draw.position(first.book.contracts[of.conid])
            held.row["acctId"] = book.account
            book.held.append(held)
            amounts = dict.fromkeys(("cashbalance", "interest", "dividends"), ZERO)
            book.cash.setdefault(of.kind.currency, amounts)
        draw.make_ledger(book)

    def summary(self, book: Book) -> dict[str, Decimal]:
        drawn = {
            key: Decimal(self.dice.randrange(-20_000, 9_000_000)) / 100 for key in (*ADDED.values(), *OWN.values())
        }
        return (
            drawn
            | {"netliquidation": book.net}
            | {key: abs(drawn[key]) for key in ("grosspositionvalue", "initmarginreq", "maintmarginreq")}
        )

    def answer(self, arrival: Arrival) -> tuple[int, Any]:
        path = arrival.target.partition("?")[0].removeprefix("/v1/api")
        if path.endswith("/combo/positions"):
            return 500, {"error": "unknown", "statusCode": 500}
        for account, amounts in self.summaries.items():
            if path == f"/portfolio/{account}/summary":
                base = next(one.base for one in self.books if one.account == account)
                return 200, {
                    key: {"amount": float(one), "currency": base, "isNull": False, "value": None}
                    for key, one in amounts.items()
                }
        if path.startswith(("/iserver/marketdata/snapshot", "/trsrv/secdef", "/iserver/contract/rules")):
            kept = [(one, one.contracts, one.quotes) for one in self.books]
            for one in self.books:
                one.contracts, one.quotes = self.contracts, self.quotes
            found = super().answer(arrival)
            for one, contracts, quotes in kept:
                one.contracts, one.quotes = contracts, quotes
            return found
        return super().answer(arrival)

    @property
    def base(self) -> str:
        return self.books[0].base

    @property
    def whole(self) -> bool:
        return all(map(is_whole, self.books))


@asynccontextmanager
async def pair_asker(pair: Pair) -> AsyncIterator[Any]:
    """Asks a tool of one pair; the text of an error begins with ``ERROR``."""
    async with TinyServer(pair) as server:
        settings = Settings(gateway_url=f"{server.url}/v1/api", state_dir=None)
        async with Gateway(settings, limits=QUICK) as gateway:

            async def ask(name: str, **arguments: Any) -> Answer | str:
                tool = Tool.listed(name, title=name, seconds=30.0)
                try:
                    told = await tool.answer(gateway, {"account_id": "all", **arguments})
                    return Answer(as_json(told, gateway.redaction)[0], arguments)
                except ToolError as error:
                    return f"ERROR {error}"

            yield ask


async def pair_faults(seed: int) -> list[Fault]:
    """What the answers say wrongly of one pair."""
    pair = Pair(seed)
    sort = SORTS[seed // 4 % len(SORTS)]
    found: list[Fault] = []
    async with pair_asker(pair) as ask:
        shock = (0, -10, 5)[seed // 4 % 3]
        asked: dict[str, tuple[dict[str, Any], Check]] = {
            "positions": ({"sort": sort, "limit": 0}, of_positions), "risk": ({"shock": shock}, of_risk),
            "account_summary": ({}, of_summary), "cash": ({"limit": 0}, of_cash),
        }  # fmt: skip
        for name, (arguments, check) in asked.items():
            answer = await ask(name, **arguments)
            if isinstance(answer, str):
                found.append((f"{name}: {answer.split()[1]}", answer[:300]))
                continue
            where = f"{name}: "
            if answer.data["account_id"] != ", ".join(one.account for one in pair.books):
                found.append((where + "account_id", str(answer.data["account_id"])))
            found += [(where + kind, said) for kind, said in check(pair, answer)]
            if name == "positions":
                found += [(where + kind, said) async for kind, said in paged(ask, sort, answer)]
    return found


async def paged(ask: Any, sort: str, whole: Answer) -> AsyncIterator[Fault]:
    """Pages of seven together are the whole list in its order."""
    for name in ("rows", "derivatives"):
        told: list[Any] = []
        cursor = ""
        while True:
            part = await ask("positions", sort=sort, limit=7, cursor=cursor)
            if isinstance(part, str):
                yield "page fails", part[:300]
                return
            told += [(row["conid"], row["quantity"], row.get("account")) for row in part.rows(name)]
            cursor = part.data.get("cursor") or ""
            if not cursor:
                break
        true = [(row["conid"], row["quantity"], row.get("account")) for row in whole.rows(name)]
        if told != true:
            yield f"pages by {sort}", f"{told} {true}"


def near(told: Any, true: Decimal, parts: Iterable[Decimal]) -> bool:
    """Whether a sum in another base currency is what it should be, but for the digits of the rates."""
    return same(told, true, sum(map(abs, parts), ZERO) * ROUNDED + Decimal("0.02"))


def of_positions(pair: Pair, answer: Answer) -> Iterator[Fault]:
    left = [*answer.rows(), *answer.rows("derivatives")]
    every = [(one, held) for one in pair.books for held in one.held]
    if answer.data["count"] != len(every):
        yield "count", f"{answer.data['count']} of {len(every)}"
    for book, held in every:
        size = None if "position" in held.unset else Decimal(repr(float(held.quantity)))
        mine = [
            row for row in left
            if row["conid"] == held.conid and row["quantity"] == size and row.get("account") == book.account
        ]  # fmt: skip
        if not mine:
            yield "row missing", f"{held.label} {held.conid} {book.account} {held.quantity}"
            continue
        row = max(mine, key=lambda one: likeness(one, held))
        left.remove(row)
        yield from of_position(held, row, answer)
        if "day_change" in row:
            yield from of_day(pair, held, row, answer)
    if left:
        yield "row too many", str(left[0])
    yield from in_order(pair, answer)
    told = {row["account_id"]: row for row in answer.rows("accounts")}
    if [*told] != [one.account for one in pair.books]:
        yield "accounts", str(told)
        return
    if not pair.whole:
        if any(one.no_rate or one.lost for one in pair.books) and answer.complete and lost_money(pair):
            yield "complete, and something is lost", answer.notes
        return
    if not answer.complete:
        yield "incomplete without reason", answer.notes
    sides: tuple[tuple[str, Callable[[Book], list[Held]], Callable[[Held], Decimal]], ...]
    sides = (
        ("value", wealth, lambda one: one.value),
        ("unrealized", results, lambda one: one.unrealized),
    )
    for name, rows, amount in sides:
        parts = []
        for book in pair.books:
            amounts = [amount(one) * book.rate(one.kind.currency) for one in rows(book)]
            parts += [amount(one) * rate(one.kind.currency, pair.base) for one in rows(book)]
            if not same(told[book.account][name], sum(amounts, ZERO), Decimal("0.01")):
                yield f"{name} of an account", f"{told[book.account]}, should be {sum(amounts, ZERO)}"
        in_base = answer.data.get(f"{name}_base")
        # Where nothing counts there is nothing to tell.
        if (parts or in_base is not None) and not near(in_base, sum(parts, ZERO), parts):
            yield f"{name}_base", f"{in_base}, should be {sum(parts, ZERO)}"
        for row in answer.rows("totals"):
            amounts = [amount(one) for book in pair.books for one in rows(book) if one.kind.currency == row["currency"]]
            if amounts and not same(row[name], sum(amounts, ZERO)):
                yield f"total {name}", f"{row}, should be {sum(amounts, ZERO)}"


def lost_money(pair: Pair) -> bool:
    """Whether a book lacks a row that is there."""
    return any(one.lost is not None for one in pair.books)


def results(book: Book) -> list[Held]:
    return [row for row in book.held if row.kind.cls != "CASH"]


def of_day(pair: Pair, held: Held, row: Row, answer: Answer) -> Iterator[Fault]:
    """What the market did since the previous close; several accounts have no result of IBKR's own."""
    of = pair.contracts[held.conid]
    true = held.value * (of.price - of.previous) / of.price
    told = row["day_change"]
    if told is None:
        excused = {"7741"} & of.unset or {"mktPrice", "mktValue"} & held.unset or held.kind.cls == "CASH"
        if not excused and row["price"] is not None and row["value"] is not None and row["currency"] is not None:
            yield f"day_change unknown of {held.kind.cls}", f"{row} {answer.notes}"
        return
    slack = Decimal("0.011") + abs(held.value) * Decimal("2e-5")
    if "7741" not in of.unset and not same(told, true, slack):
        yield f"day_change of {held.kind.cls}", f"{row}, should be {true} {of.previous} {of.price} {held.row}"


def in_order(pair: Pair, answer: Answer) -> Iterator[Fault]:
    sort = answer.arguments["sort"]
    if not pair.whole:
        return
    orders = ORDERS | {
        "day_change": lambda row, at: None if row["day_change"] is None else -abs(row["day_change"]) * at,
        "expiry": lambda row, _: Decimal(str(row["expiry"]).replace("-", "")) if row.get("expiry") else None,
    }
    for name in ("rows", "derivatives"):
        rows = answer.rows(name)
        given = [orders[sort](row, rate(row["currency"], pair.base)) for row in rows]
        known = [one for one in given if one is not None]
        slack = ZERO if sort == "expiry" else Decimal("0.02")
        if any(later - earlier < -slack - abs(later) * ROUNDED for earlier, later in pairwise(known)):
            yield f"order by {sort}", f"{name}: {given}"
        if None in given[: len(known)] and sort != "value":
            yield f"unknown not last by {sort}", f"{name}: {given}"


def of_summary(pair: Pair, answer: Answer) -> Iterator[Fault]:
    for name, key in ADDED.items():
        parts = [pair.summaries[one.account][key] * rate(one.base, pair.base) for one in pair.books]
        told = answer.data.get(name)
        lacks_rate = any(one.base != pair.base for one in pair.books) and not pair.whole
        if not (told is None and lacks_rate) and not near(told, sum(parts, ZERO), parts):
            yield name, f"{told}, should be {sum(parts, ZERO)} {answer.notes}"
    rows = {row["account_id"]: row for row in answer.rows("accounts")}
    for one in pair.books:
        row, amounts = rows[one.account], pair.summaries[one.account]
        for name, key in (ADDED | OWN).items():
            if name in row and not same(row[name], amounts[key], max(Decimal("0.0051"), abs(amounts[key]) / 200_000)):
                yield f"{name} of an account", f"{row}, should be {amounts[key]}"
        if row["base_currency"] != one.base:
            yield "base of an account", str(row)
    for name in OWN:
        if answer.data.get(name) is not None:
            yield f"{name} of accounts added", str(answer.data[name])


def of_cash(pair: Pair, answer: Answer) -> Iterator[Fault]:
    rows = {row["account_id"]: row for row in answer.rows()}
    if not pair.whole:
        return
    if not answer.complete:
        yield "incomplete without reason", answer.notes
    parts, loans = [], []
    for one in pair.books:
        amounts = {name: of["cashbalance"] * one.rate(name) for name, of in one.cash.items()}
        own, owed = sum(amounts.values(), ZERO), sum((of for of in amounts.values() if of < 0), ZERO)
        row = rows[one.account]
        parts.append(own * rate(one.base, pair.base))
        loans.append(owed * rate(one.base, pair.base))
        if not same(row["cash"], own, Decimal("0.01")):
            yield "cash of an account", f"{row}, should be {own}"
        if not same(row["loans"] or ZERO, owed, Decimal("0.01")):
            yield "loans of an account", f"{row}, should be {owed}"
        if not same(row["net_liquidation"], one.net, Decimal("0.01")):
            yield "net_liquidation of an account", f"{row}, should be {one.net}"
    for name, true in (("cash_base", parts), ("loans_base", loans)):
        if not near(answer.data.get(name) or ZERO, sum(true, ZERO), true):
            yield name, f"{answer.data.get(name)}, should be {sum(true, ZERO)}"
    worth = sum((one.net * rate(one.base, pair.base) for one in pair.books), ZERO)
    share = answer.data.get("cash_percent")
    if worth > 0 and not same(share, 100 * sum(parts, ZERO) / worth, Decimal("0.011")):
        yield "cash_percent", f"{share}, should be {100 * sum(parts, ZERO) / worth}"
    if worth <= 0 and share is not None:
        yield "cash_percent of nothing", f"{share}"


def of_risk(pair: Pair, answer: Answer) -> Iterator[Fault]:
    """The sums in base currency, and each account's own; assignment by account."""
    shock = Decimal(answer.arguments["shock"]) / 100
    if not pair.whole:
        return
    base = pair.base
    own: dict[str, tuple[list[Decimal], list[Decimal]]] = {}
    greeks: dict[str, list[Decimal]] = {"theta": [], "vega": []}
    every, puts = [], []
    unsure = False
    for book in pair.books:
        moved: tuple[list[Decimal], list[Decimal]] = ([], [])
        own[book.account] = moved
        groups = derived_in(pair)
        for held in book.held:
            at = book.rate(held.kind.currency)
            if is_option(held):
                on = pair.contracts.get(held.underlying)
                if on is None or held.underlying not in pair.quotes:
                    unsure = True
                    continue
                true, size = pair.greeks[held.conid], held.quantity * held.kind.multiplier
                if len(true) < 4:
                    unsure = True
                    continue
                value = true["delta"] * size * on.price
                move = on.price * shock
                change = true["delta"] * move + true["gamma"] * move * move / 2
                whole = max(change, -max(ZERO, held.value / size)) * size
                for name in greeks:
                    greeks[name].append(true[name] * size * rate(held.kind.currency, base))
                if held.kind.cls == "OPT" and held.right == "P" and held.quantity < 0:
                    near_one = held.strike / (held.kind.magnifier if held.strike > 5 * on.price else 1)
                    puts.append(near_one * size * rate(held.kind.currency, base))
            elif held.kind.cls in ("STK", "FUT", "CFD"):
                if not shock and root(pair, held) not in groups:
                    continue
                value, whole = held.value, held.value * shock
            else:
                continue
            moved[0].append(value * at)
            moved[1].append(whole * at)
            every.append((value * rate(held.kind.currency, base), whole * rate(held.kind.currency, base)))
    if unsure:
        if answer.complete:
            yield "complete without what an option is on", answer.notes
        return
    sums = {"delta_value_base": [value for value, _ in every], "theta_base": greeks["theta"],
            "vega_base": greeks["vega"], "short_puts_cash_base": puts}  # fmt: skip
    if shock:
        sums["effect"] = [whole for _, whole in every]
    for name, parts in sums.items():
        told = answer.data.get(name)
        if told is None and not sum(map(abs, parts), ZERO):
            continue
        if not same(told, sum(parts, ZERO), sum(map(abs, parts), ZERO) * ROUNDED + Decimal("0.05")):
            yield name, f"{told}, should be {sum(parts, ZERO)}: {answer.text[:1500]}"
    for row in answer.rows("accounts"):
        for name, place in (("delta_value", 0), *((("effect", 1),) if shock else ())):
            parts = own[row["account_id"]][place]
            if not same(row[name], sum(parts, ZERO), sum(map(abs, parts), ZERO) * ROUNDED + Decimal("0.05")):
                yield f"{name} of an account", f"{row}, should be {sum(parts, ZERO)}"
    yield from of_options(pair, answer)


def of_options(pair: Pair, answer: Answer) -> Iterator[Fault]:
    """Every option of every account has its row, if they are few enough."""
    rows = answer.rows("options") if answer.data.get("options") else []
    true = sorted((held.conid, book.account) for book in pair.books for held in book.held if is_option(held))
    if len(true) <= 40 and sorted((int(row["conid"]), row["account"]) for row in rows) != true:
        yield "options", f"{rows} {true}"
    for row in answer.rows("assignment") if answer.data.get("assignment") else ():
        book = next(one for one in pair.books if one.account == row["account"])
        owned = {sum((one.quantity for one in book.held if one.kind.cls == "STK" and one.conid == conid), ZERO)
                 for conid in pair.contracts}  # fmt: skip
        if row["shares_held"] not in owned:
            yield "shares_held", str(row)


def derived_in(pair: Pair) -> set[int]:
    """What more than shares is held of, in any account."""
    return {
        root(pair, held)
        for one in pair.books
        for held in one.held
        if is_option(held) or held.kind.cls in ("FUT", "CFD")
    }


def root(pair: Pair, held: Held) -> int:
    return held.underlying if is_option(held) and held.underlying else held.conid


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    sys.exit(asyncio.run(report(pair_faults, "pairs", 100)))
