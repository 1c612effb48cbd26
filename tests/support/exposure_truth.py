"""What must be said of two books together, and beside IBKR's own division, in exact decimals from what is true."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.book_truth import Answer, Fault, same
from tests.support.random_books import NO_WEALTH, RATES, Answers, Book, Held
from tests.support.tiny_server import Arrival

ZERO = Decimal(0)
# Each ledger tells its rates to seven digits.
ROUNDED = Decimal("1e-6")


class Both(Answers):
    """What a Gateway would answer of a login that has one book or several, IBKR's own division of them included."""

    def __init__(self, *books: Book) -> None:
        super().__init__()
        self.books = books

    def answer(self, arrival: Arrival) -> tuple[int, Any]:
        path = arrival.target.partition("?")[0].removeprefix("/v1/api")
        if path in ("/portfolio/accounts", "/portfolio/subaccounts"):
            return 200, [{"id": one.account, "accountId": one.account, "currency": one.base} for one in self.books]
        if path == "/pa/allocation":
            return 200, self.division(json.loads(arrival.body or b"{}"))
        if path == "/iserver/exchangerate":
            pair = {name: values[0] for name, values in parse_qs(urlsplit(arrival.target).query).items()}
            return 200, {"rate": float(rate(pair["source"], pair["target"]))}
        named = [one for one in self.books if f"/{one.account}/" in path]
        asked = re.findall(r"\d{5,}", arrival.target)
        named += [one for one in self.books if any(int(conid) in one.contracts for conid in asked)]
        self.book = (named or list(self.books))[0]
        return super().answer(arrival)

    def division(self, body: dict[str, Any]) -> dict[str, Any]:
        """By instrument in the currency asked for; what a position's line lacks IBKR itself knows."""
        books = [one for one in self.books if one.account in body["acctIds"]]
        sums = by_class(books, body["currency"])
        sides: dict[str, Any] = {}
        for name, sign in (("long", 1), ("short", -1)):
            items = [
                {"id": of, "name": of.title(), "nav": float(one), "weight": 1} for of, one in sums if sign * one > 0
            ]
            total = sum((one for _, one in sums if sign * one > 0), ZERO)
            if items:
                sides[name] = {"total": {"nav": float(total), "weight": 1}, "items": items}
        today = all(one.base == body["currency"] for one in books)
        return {"id": "getAllocation", "currency": body["currency"], "realtime": today,
                **({} if today else {"date": "20260102"}), "allocations": {"FINANCIAL_INSTRUMENT": sides}}  # fmt: skip


def by_class(books: Iterable[Book], base: str) -> list[tuple[str, Decimal]]:
    """Long and short of each asset class and of cash."""
    rows = [(row.kind.cls, row.value * rate(row.kind.currency, base)) for one in books for row in wealth(one)]
    rows += [("CASH", cash["cashbalance"] * rate(name, base)) for one in books for name, cash in one.cash.items()]
    sides = {(name, amount > 0): ZERO for name, amount in rows if amount}
    for name, amount in rows:
        if amount:
            sides[name, amount > 0] += amount
    return [(name, amount) for (name, _), amount in sides.items()]


def rate(currency: str, base: str) -> Decimal:
    return Decimal(RATES[currency]) / Decimal(RATES[base])


def wealth(book: Book) -> list[Held]:
    return [row for row in book.held if row.kind.cls not in NO_WEALTH]


def is_whole(book: Book) -> bool:
    """Whether nothing is missing in what IBKR tells of it."""
    lines = any(row.unset or row.undefined for row in book.held)
    return not (lines or book.no_rate or book.unset_cash or book.net_unset or book.lost or book.lacks)


def of_both(books: list[Book], answer: Answer) -> Iterator[Fault]:
    """The sums of both accounts by group, and what is told of each of them."""
    base = books[0].base
    if answer.data["account_id"] != ", ".join(one.account for one in books) or answer.data["base_currency"] != base:
        yield "accounts or base", str(answer.data)[:200]
    rows = {row[answer.by]: row for row in answer.rows()}
    if not all(map(is_whole, books)):
        # What one ledger does not convert, the other or IBKR's exchange rate may.
        lost = [one for one in books if one.lost and is_whole(replace(one, lost=None))]
        if lost and answer.complete:
            yield "money is missing and complete", answer.notes
        if lost and not any(f"{one.account}: Missing money" in answer.notes for one in lost):
            yield "missing money not told", answer.notes
        return
    if not answer.complete:
        yield "incomplete without reason", answer.notes
    groups: dict[str, list[Decimal]] = {}
    for one in books:
        for held in wealth(one):
            name = held.kind.currency if answer.by == "currency" else held.kind.cls
            groups.setdefault(name, []).append(held.value * rate(held.kind.currency, base))
        for name, cash in one.cash.items():
            group = name if answer.by == "currency" else "CASH"
            groups.setdefault(group, []).append(cash["cashbalance"] * rate(name, base))
    every = [amount for amounts in groups.values() for amount in amounts]
    for name, amounts in {**groups, "total": every}.items():
        if not any(amounts):
            continue
        sides = {
            "long": [one for one in amounts if one > 0],
            "short": [one for one in amounts if one < 0],
            "net": amounts,
        }
        for side, parts in sides.items():
            slack = sum(map(abs, parts), ZERO) * ROUNDED + Decimal("0.01")
            if name not in rows or not same(rows[name][side], sum(parts, ZERO), slack):
                yield f"{side} of {name}", f"{rows.get(name)}, should be {sum(parts, ZERO)}"
    net = sum((one.net * rate(one.base, base) for one in books), ZERO)
    if not same(answer.data.get("net_liquidation"), net, abs(net) * ROUNDED + Decimal("0.01")):
        yield "net liquidation", f"{answer.data['net_liquidation']}, should be {net}"
    for one, told in zip(books, answer.rows("accounts"), strict=True):
        lines = [(each, one.rate(name)) for name, each in one.cash.items()]
        true = {
            "net_liquidation": one.net,
            "positions": sum((row.value * one.rate(row.kind.currency) for row in wealth(one)), ZERO),
            "cash": sum((each["cashbalance"] * at for each, at in lines), ZERO),
            "accrued": sum(((each["interest"] + each["dividends"]) * at for each, at in lines), ZERO),
        }
        wrong = [column for column, amount in true.items() if not same(told[column], amount, Decimal("0.01"))]
        if wrong or (told["account_id"], told["base_currency"]) != (one.account, one.base):
            yield f"{wrong} of an account", f"{told}, should be {true}"


def beside_ibkr(books: list[Book], answer: Answer) -> Iterator[Fault]:
    """Every amount of IBKR's own division is beside the group that it is of, or in a row of its own."""
    if "ibkr" not in answer.data["columns"]:
        if any(one for _, one in by_class(books, books[0].base)):
            yield "no comparison", answer.notes
        return
    base = books[0].base
    rows = answer.rows()
    sums: dict[str, Decimal] = {}
    for name, amount in by_class(books, base):
        sums[name] = sums.get(name, ZERO) + amount
    for name, true in {**sums, "total": sum(sums.values(), ZERO)}.items():
        mine = [row for row in rows if row[answer.by] in (name, f"IBKR: {name.title()}") and row["ibkr"] is not None]
        slack = abs(true) * Decimal("1e-12") + Decimal("0.01")
        if len(mine) != 1 or not same(mine[0]["ibkr"], true, slack):
            yield f"ibkr of {name}", f"{mine}, should be {true}; {answer.notes}"
            continue
        (row,) = mine
        if row["net"] is not None and row["difference"] is not None:
            gap = row["net"] - row["ibkr"]
            if abs(gap - row["difference"]) > Decimal("0.02"):
                yield f"difference of {name}", str(row)
    if len({row[answer.by] for row in rows if row["ibkr"] is not None}) != len(sums) + 1:
        yield "amounts that are not IBKR's", str(rows)


def largest(book: Book, answer: Answer) -> Iterator[Fault]:
    """The share of the largest five and ten underlyings, shorts by size, without cash."""
    if not is_whole(book) or book.net <= 0:
        return
    groups: dict[int, Decimal] = {}
    for held in wealth(book):
        conid = held.underlying or held.conid
        groups[conid] = groups.get(conid, ZERO) + held.value * book.rate(held.kind.currency)
    sizes = sorted((abs(one) for one in groups.values() if abs(one) >= Decimal("0.01")), reverse=True)
    told = dict(re.findall(r"top (\d+) ([\d.]+) %", answer.notes))
    for count in (5, 10):
        if len(sizes) <= count:
            continue
        true = 100 * sum(sizes[:count], ZERO) / book.net
        if not same(Decimal(told.get(str(count), "-1")), true, Decimal("0.011")):
            yield f"share of the top {count}", f"{told}, should be {true}"
