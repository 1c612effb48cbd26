"""What must be said of a book drawn at random, in exact decimals from what is true, not from the server's code.

A figure may be unknown only where IBKR left out something that it rests on, and then the answer must say so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

from dateutil import tz

from tests.support.random_books import NO_WEALTH, NOTIONAL, Book, Fill, Held, Order, cent

Fault = tuple[str, str]
Row = dict[str, Any]
# Words that say that a price is not in the currency of its row, or that its unit is not known.
UNITS = re.compile(
    r"(?i)GBp|GBX|ILa|ZAc|USX|pence|agorot|\bcents?\b|hundredth|1/\d+|% ?(of)? ?(face|par)|face|per ?cent|quote unit|"
    r"as quoted|as IBKR gives|\bunits? (is|are)? ?(not known|unknown)|does not say|\bunit of price|"
    r"\b(10|100|1000|10000) = 1"
)
ZERO, HUNDRED = Decimal(0), Decimal(100)


def faults(book: Book, told: list[tuple[str, dict[str, Any], str]]) -> list[Fault]:
    """What the answers say wrongly, each with its kind."""
    checks: dict[str, Callable[[Book, Answer], Iterator[Fault]]] = {
        "positions": of_positions, "exposure": of_exposure, "cash": of_cash, "pnl": of_pnl, "trades": of_trades,
        "orders": of_orders,
    }  # fmt: skip
    found: list[Fault] = []
    for name, arguments, text in told:
        by = f" {arguments['by']}" if "by" in arguments else ""
        if text.startswith("ERROR"):
            found.append((f"{name}: {text.split()[1]}", f"{name}{by}: {text[:300]}"))
            continue
        if re.search(r"\b(NaN|Infinity)\b|e\+?30\d", text):
            found.append((f"{name}: no number", text[:300]))
            continue
        for kind, said in checks[name](book, Answer(text, arguments)):
            found.append((f"{name}: {kind}", f"{name}{by}: {said}"))
    return found


class Answer:
    """An answer with its figures as they were written."""

    def __init__(self, text: str, arguments: dict[str, Any]) -> None:
        self.text, self.by, self.arguments = text, str(arguments.get("by", "")), arguments
        self.data: Row = json.loads(text, parse_float=Decimal, parse_int=Decimal)
        self.notes = " ".join(self.data.get("notes") or [])
        self.complete = self.data["complete"]

    def rows(self, name: str = "rows") -> list[Row]:
        if name == "rows":
            return [dict(zip(self.data["columns"], row, strict=True)) for row in self.data["rows"]]
        names, *rows = self.data.get(name) or [[]]
        return [dict(zip(names, row, strict=True)) for row in rows]

    def names(self, *words: str) -> bool:
        """Whether a note speaks of one of these, or of more than it names."""
        return any(word and word in self.notes for word in words) or bool(re.search(r"and \d+ more", self.notes))


KEPT = (
    "mktPrice", "mktValue", "avgCost", "avgPrice", "multiplier", "position", "unrealizedPnl", "price", "auxPrice",
    "size", "net_amount", "commission", "totalSize", "totalCashSize", "cashCcy", "filledQuantity", "orderType",
    "execution_id",
)  # fmt: skip


def sent(row: Row) -> Row:
    """What of a line matters to who looks for a fault."""
    return {name: row[name] for name in KEPT if name in row}


def told_of(row: Row) -> str:
    return json.dumps({name: str(value) for name, value in row.items()})


def same(told: Any, true: Decimal, slack: Decimal = Decimal("0.0051")) -> bool:
    """Whether an amount is what it should be to the cent; of large ones 15 digits are."""
    return isinstance(told, Decimal) and abs(told - true) <= max(slack, abs(true) * Decimal("2e-13"))


def same_price(told: Any, true: Decimal) -> bool:
    return isinstance(told, Decimal) and abs(told - true) <= max(
        Decimal("0.000051") if abs(true) >= Decimal("0.01") else ZERO,
        abs(true) * Decimal("5.1e-4") if abs(true) < Decimal("0.01") else ZERO,
    )


def price_said(row: Row, answer: Answer, told: Any, of: Held, true: Decimal, *stated: Decimal) -> bool:
    """Whether a price is right: in the row's currency, as stated with its unit said, or unknown with a word on it."""
    unit = str(row.get("price_unit") or row.get("unit") or "")
    foreign = bool(unit) and unit != of.kind.currency
    about = foreign or any(
        UNITS.search(note) and (of.kind.symbol in note or (of.kind.face and "face" in note) or "more" in note)
        for note in answer.data.get("notes") or []
        if "amounts here" not in note
    )
    if told is None:
        return about or answer.names(*of.names)
    if of.kind.face:
        return about and same_price(told, true)
    if not foreign and same_price(told, true):
        return True
    return about and any(same_price(told, one) for one in stated)


def of_positions(book: Book, answer: Answer) -> Iterator[Fault]:
    left = [*answer.rows(), *answer.rows("derivatives")]
    if answer.data["count"] != len(book.held):
        yield "count", f"{answer.data['count']} of {len(book.held)}"
    for held in book.held:
        size = None if "position" in held.unset else Decimal(repr(float(held.quantity)))
        mine = [row for row in left if row["conid"] == held.conid and row["quantity"] == size]
        if not mine:
            others = [str(row["quantity"]) for row in left if row["conid"] == held.conid]
            yield "row missing", f"{held.label} {held.conid} {held.quantity}; there are {others}"
            continue
        row = max(mine, key=lambda one: likeness(one, held))
        left.remove(row)
        yield from of_position(held, row, answer)
    if left:
        yield "row too many", str(left[0])
    yield from order_of_positions(book, answer)
    yield from totals_of_positions(book, answer)


# What decides the order that was asked for, the smallest first, from a row with its result in base currency.
ORDERS: dict[str, Callable[[Row, Decimal], Decimal | None]] = {
    "value": lambda row, rate: None if row["value"] is None else -abs(row["value"]) * rate,
    "gain": lambda row, rate: None if row["unrealized"] is None else -row["unrealized"] * rate,
    "loss": lambda row, rate: None if row["unrealized"] is None else row["unrealized"] * rate,
    "gain_percent": lambda row, _: None if row["gain_percent"] is None else -row["gain_percent"],
    "loss_percent": lambda row, _: row["gain_percent"],
}


def order_of_positions(book: Book, answer: Answer) -> Iterator[Fault]:
    """The rows, whose figures are right, in the order asked for; those without the figure last."""
    sort = answer.arguments.get("sort", "value")
    for name in ("rows", "derivatives"):
        figures: list[Decimal | None] = []
        for row in answer.rows(name):
            known = row["currency"] is not None and row["currency"] not in book.no_rate
            rate = book.rate(row["currency"]) if known else ZERO
            # Nothing is nothing in every currency.
            known = known or (row["currency"] is not None and row["unrealized"] == 0 and sort in ("gain", "loss"))
            figures.append(ORDERS[sort](row, rate) if known or sort.endswith("percent") else None)
        given = [figure for figure in figures if figure is not None]
        # In base currency a cent of another one may decide.
        if any(later - earlier < -Decimal("0.02") for earlier, later in pairwise(given)):
            yield f"order by {sort}", f"{name}: {given}"
        if sort != "value" and None in figures[: len(given)]:
            yield f"unknown not last by {sort}", f"{name}: {figures}"


def gain_of_position(held: Held, row: Row, where: str, *, rounded: bool) -> Iterator[Fault]:
    """The result in per cent of what was paid, or of what a short brought; of nothing else."""
    cost = abs(held.quantity) * held.cost
    told = row["gain_percent"]
    if told is None:
        if cost > Decimal("0.02") and not {"mktValue", "unrealizedPnl"} & held.unset:
            yield "gain_percent not told", where
        return
    if cost <= 0:
        if cost < Decimal("-0.02"):
            yield "gain_percent of no cost", where
        return
    true = HUNDRED * held.unrealized / cost
    # Value and result are to the cent.
    slack = Decimal("0.0051") + (HUNDRED + abs(true)) * Decimal("0.015") / cost
    # A long list says so.
    slack += Decimal("0.5") if rounded and abs(true) >= 9 else ZERO
    if not same(told, true, slack):
        yield f"gain_percent of {sort_of(held)}", f"{where}, should be {true}"


def likeness(row: Row, held: Held) -> int:
    """How much of a line is that of a holding: lots and models of one contract have lines of their own."""
    model = (row.get("model") or "") == held.model
    average = 2 * same_price(row.get("avg_price"), held.average)
    return model + average + same(row["value"], held.value) + 2 * same(row["unrealized"], held.unrealized)


def of_position(held: Held, row: Row, answer: Answer) -> Iterator[Fault]:
    kind, unset = held.kind, held.unset
    where = f"{sort_of(held)} {held.label} of {held.price}: {sent(held.row)} is {told_of(row)}"
    for name, wire, true in (("value", "mktValue", held.value), ("unrealized", "unrealizedPnl", held.unrealized)):
        if row[name] is None and wire in unset:
            if kind.cls != "CASH" and (answer.complete or not answer.names(*held.names)):
                yield f"unknown {name} not named", f"{where} {answer.notes}"
        elif not same(row[name], true):
            yield f"{name}", where
    magnified = held.price * kind.magnifier, held.price
    if "mktPrice" in unset and row["price"] is None:
        pass
    elif not price_said(row, answer, row["price"], held, held.price, *magnified):
        yield f"price of {sort_of(held)}", where
    if "avg_price" in row and not ({"avgPrice", "avgCost"} & unset and row["avg_price"] is None):
        stated = held.average, held.average * kind.magnifier
        if not price_said(row, answer, row["avg_price"], held, held.average, *stated):
            yield f"avg_price of {sort_of(held)}", where
    if row.get("currency") != kind.currency and not (row["currency"] is None and "currency" in unset):
        yield "currency", where
    yield from gain_of_position(held, row, where, rounded="gain_percent of 10 or more is rounded" in answer.notes)
    told = row.get("multiplier", kind.multiplier)
    known = is_known(held) and "multiplier" not in unset
    if kind.cls in ("OPT", "FOP", "FUT") and told != kind.multiplier and (told is not None or known):
        yield f"multiplier of {sort_of(held)}", where
    told = row.get("expiry", "")
    if told is None:
        lost = (held.no_date or "expiry" in unset) and answer.names(*held.names)
        if held.expiry and kind.cls != "IOPT" and is_known(held) and not lost:
            yield f"expiry of {kind.cls}", where
    elif told and told.replace("-", "") != held.expiry:
        yield f"wrong expiry of {kind.cls}", f"{held.row.get('expiry')}, {held.expiry}: {where}"
    name = str(row.get("symbol") or row.get("underlying"))
    if name not in held.names or (kind.cls == "CASH" and name != kind.symbol):
        yield f"name of {kind.cls}", where
    if held.root not in ("", kind.symbol) and held.root not in told_of(row):
        yield "trading class not told", where
    clear = held.in_the_money is not None and not {"strike", "putOrCall"} & unset
    if clear and row.get("in_the_money") not in (None, held.in_the_money):
        yield f"in_the_money of {sort_of(held)}", where


def is_known(held: Held) -> bool:
    """Whether IBKR says anywhere what the contract is."""
    return not held.undefined or bool(held.root)


def is_lost(held: Held) -> bool:
    """Whether an amount or the currency of a position is nowhere."""
    return bool({"mktValue", "unrealizedPnl"} & held.unset) or not is_known(held)


def sort_of(held: Held) -> str:
    """In words, for counting."""
    kind = held.kind
    return f"{kind.cls}{' x' + str(kind.magnifier) if kind.magnifier > 1 else ''}{' %' if kind.face else ''}"


VALUE: tuple[str, Callable[[Held], Decimal]] = ("mktValue", lambda held: held.value)
RESULT: tuple[str, Callable[[Held], Decimal]] = ("unrealizedPnl", lambda held: held.unrealized)


def may_be(
    told: Any, rows: Iterable[Held], of: tuple[str, Callable[[Held], Decimal]], book: Book | None = None
) -> bool:
    """Whether a sum is that of all rows, but for some of which IBKR left something out; in base currency of a book."""
    wire, amount = of
    amounts = [
        (bool({wire, "currency"} & row.unset), amount(row) * (book.rate(row.kind.currency) if book else 1))
        for row in rows
    ]
    return is_sum(
        told, sum((one for unset, one in amounts if not unset), ZERO), [one for unset, one in amounts if unset]
    )


def is_sum(told: Any, sure: Decimal, perhaps: list[Decimal], slack: Decimal = Decimal("0.0051")) -> bool:
    """Whether a figure is a sum of what is sure and any of what may be in it."""
    sums = {sure, sure + sum(perhaps, ZERO)}
    for one in perhaps[:10]:
        sums |= {known + one for known in sums}
    return any(same(told, one, slack) for one in sums)


def totals_of_positions(book: Book, answer: Answer) -> Iterator[Fault]:
    worth = [row for row in book.held if row.kind.cls not in NO_WEALTH]
    results = [row for row in book.held if row.kind.cls != "CASH"]
    lacking = [row for row in results if {"mktValue", "unrealizedPnl", "currency"} & row.unset]
    pairs = " with pairs" if len(results) < len(book.held) else ""
    for row in answer.rows("totals"):
        for name, counted, of in (("value", worth, VALUE), ("unrealized", results, RESULT)):
            mine = [held for held in counted if held.kind.currency == row["currency"]]
            if mine and not may_be(row[name], mine, of) and not (row[name] is None and lacking):
                yield f"total {name}{pairs}", str(row)
    in_base = [row for row in worth if row.kind.currency not in book.no_rate]
    if in_base and not may_be(answer.data.get("value_base"), in_base, VALUE, book) and not lacking:
        yield "value_base", str(answer.data.get("value_base"))
    in_base = [row for row in results if row.kind.currency not in book.no_rate]
    if in_base and not may_be(answer.data.get("unrealized_base"), in_base, RESULT, book) and not lacking:
        yield f"unrealized_base{pairs}", str(answer.data.get("unrealized_base"))
    told = [row for row in worth if "mktValue" not in row.unset]
    told += [row for row in results if "unrealizedPnl" not in row.unset]
    without = {row.kind.currency for row in told if "currency" not in row.unset} & book.no_rate
    uncertain = lacking or without or any(row.unset or row.undefined for row in book.held)
    if (any(map(is_lost, lacking)) or without) and answer.complete:
        derived = not without and all(row.get("value") is not None for row in answer.rows())
        if not derived:
            yield (
                "complete, but something is not in the totals",
                f"{sorted(without)} {[row.row for row in lacking][:1]}",
            )
    if not uncertain and not answer.complete and not named_gap(book, answer):
        yield "incomplete without reason", answer.notes
    for currency in without:
        if currency not in answer.notes:
            yield "no word on a currency without rate", f"{currency}: {answer.notes}"


def named_gap(book: Book, answer: Answer) -> bool:
    """Whether an answer says that money is missing, and some is, or the books cannot be compared."""
    doubtful = book.lost or book.no_rate or book.unset_cash or book.net_unset or any(row.unset for row in book.held)
    return bool(doubtful)


def of_exposure(book: Book, answer: Answer) -> Iterator[Fault]:
    rows = {row[answer.by]: row for row in answer.rows()}
    total = rows.pop("total")
    usable = [row for row in book.held if row.kind.cls not in NO_WEALTH and row.kind.currency not in book.no_rate]
    lacking = [row for row in book.held if {"mktValue", "currency"} & row.unset and row.kind.cls != "CASH"]
    no_cash = {name for name, what in book.unset_cash if what == "cashbalance"}
    amounts: dict[str, list[Decimal]] = {}
    perhaps = [row.value * book.rate(row.kind.currency) for row in usable if {"mktValue", "currency"} & row.unset]
    for held in usable:
        group = {"currency": held.kind.currency, "asset_class": held.kind.cls}.get(answer.by, "")
        if not {"mktValue", "currency"} & held.unset:
            amounts.setdefault(group, []).append(held.value * book.rate(held.kind.currency))
    for name, cash in book.cash.items():
        if name not in no_cash | book.no_rate:
            group = {"currency": name, "asset_class": "CASH"}.get(answer.by, "")
            amounts.setdefault(group, []).append(cash["cashbalance"] * book.rate(name))
    accrued = accruals_of(book, book.cash)
    net = sum((one for some in amounts.values() for one in some), ZERO)
    extra = "accru" in answer.text.lower()
    right = is_sum(total["net"], net, perhaps) or (extra and is_sum(total["net"], net + accrued, perhaps))
    if not right and not (total["net"] is None and not any(amounts.values())):
        yield "total net", f"{total}, should be {net} or with accruals {net + accrued}; {answer.notes}"
    for name, some in amounts.items():
        row = rows.get(name)
        if row is None or not name:
            if any(some) and answer.by == "currency":
                yield "group missing", f"{name} of {list(rows)}"
            continue
        more = accruals_of(book, [name]) if extra and answer.by == "currency" else ZERO
        sides = {"long": [one for one in some if one > 0], "short": [one for one in some if one < 0], "net": some}
        for side, parts in sides.items():
            true = sum(parts, ZERO)
            if not lacking and not same(row[side], true) and not same(row[side], true + more):
                yield f"{side} of a group", f"{row}, should be {true}"
    yield from notional_of(book, answer, total)
    yield from percent_of(book, answer, total)
    yield from completeness(
        book, answer, any("mktValue" in row.unset or not is_known(row) for row in lacking) or bool(no_cash)
    )


def accruals_of(book: Book, currencies: Iterable[str]) -> Decimal:
    """Interest and dividends of some currencies, in base currency."""
    return sum(
        (amount * book.rate(name) for name in currencies if name not in book.no_rate
         for what, amount in book.cash[name].items() if what != "cashbalance" and (name, what) not in book.unset_cash),
        ZERO,
    )  # fmt: skip


def notional_of(book: Book, answer: Answer, total: Row) -> Iterator[Fault]:
    """Futures and CFDs in full; options as if exercised, where what they are on is held at a known price."""
    prices = {row.conid: row for row in book.held}
    sure, may = ZERO, []
    for held in book.held:
        if held.kind.currency in book.no_rate:
            continue
        rate = book.rate(held.kind.currency)
        if held.kind.cls in NOTIONAL:
            if not {"mktValue", "currency"} & held.unset:
                sure += held.value * rate
            else:
                may.append(held.value * rate)
        elif held.kind.cls in ("OPT", "FOP") and held.underlying in prices:
            moved = held.quantity * held.kind.multiplier * prices[held.underlying].price * rate
            may.append(moved if held.right == "C" else -moved)
    told = total.get("notional")
    if told is None:
        if (sure or may) and not answer.names(
            "otional", *(name for held in book.held if held.unset for name in held.names)
        ):
            yield "notional missing", answer.notes
        return
    if same(told, sure + sum(may, ZERO), Decimal("0.06")):
        return
    unset = [name for held in book.held if held.unset for name in held.names]
    named = "otional unknown" in answer.notes or answer.names(*unset)
    if not is_sum(told, sure, may, Decimal("0.06")) or not named:
        yield "notional", f"{told}, should be {sure + sum(may, ZERO)}; {answer.notes[:400]}"


def percent_of(book: Book, answer: Answer, total: Row) -> Iterator[Fault]:
    told = total.get("percent")
    if book.net_unset:
        return
    if book.net <= 0:
        if told is not None:
            yield "percent of nothing or less", f"{told} of {book.net}"
    elif total["net"] is not None and not same(told, 100 * total["net"] / book.net, Decimal("0.011") + 1 / book.net):
        yield "percent", f"{told} of {book.net}: {total}"


def completeness(book: Book, answer: Answer, lacking: bool) -> Iterator[Fault]:
    """Whether an answer says that something is missing if, and only if, something is."""
    known = [row for row in book.held if row.kind.cls != "CASH" and "currency" not in row.unset]
    currencies = {row.kind.currency for row in known} | {
        name for name, cash in book.cash.items() if cash["cashbalance"] and name not in book.lacks
    }
    without = currencies & book.no_rate
    if (lacking or without) and answer.complete:
        yield "complete, but something is missing", f"{without} {answer.notes}"
    for currency in without:
        if currency not in answer.notes:
            yield "no word on a currency without rate", f"{currency}: {answer.notes}"
    sure = not (book.net_unset or book.unset_cash or book.no_rate or any(row.unset for row in book.held))
    if not sure:
        return
    if book.lost is None:
        if not answer.complete and not any(row.undefined for row in book.held):
            yield "incomplete without reason", answer.notes
    else:
        gap = book.lost.value * book.rate(book.lost.kind.currency)
        figures = [
            Decimal(text.replace(",", "")) for text in re.findall(r"-?\d[\d,]*\.?\d*", answer.notes) if text.strip(",")
        ]
        if answer.complete:
            yield "money is missing and complete", f"{gap} of {book.net}; {answer.notes}"
        elif not any(abs(abs(one) - abs(gap)) <= max(Decimal(1), abs(gap) / 50) for one in figures):
            yield "missing money not told", f"{gap}; {answer.notes}"


def of_cash(book: Book, answer: Answer) -> Iterator[Fault]:
    rows = {row["currency"]: row for row in answer.rows()}
    for name, cash in book.cash.items():
        row = rows.get(name)
        if row is None:
            if name not in book.lacks:
                yield "currency missing", name
            continue
        for column, what in (
            ("cash", "cashbalance"),
            ("accrued_interest", "interest"),
            ("accrued_dividends", "dividends"),
        ):
            if (name, what) in book.unset_cash:
                if row[column] is not None:
                    yield f"{column} made up", str(row)
            elif not same(row[column], cash[what]):
                yield column, f"{row}, should be {cash}"
        if name in book.no_rate and (row["rate"] is not None or (row["cash_base"] and cash["cashbalance"])):
            yield "rate made up", str(row)
        if name not in book.no_rate and not same(row["rate"], book.rate(name), book.rate(name) / 50_000):
            yield "rate", f"{row}, should be {book.rate(name)}"
    no_cash = {name for name, what in book.unset_cash if what == "cashbalance"}
    for column, what in (("cash_base", "cashbalance"), ("interest_base", "interest"), ("dividends_base", "dividends")):
        usable = [name for name in book.cash if name not in book.no_rate and (name, what) not in book.unset_cash]
        true = sum((book.cash[name][what] * book.rate(name) for name in usable), ZERO)
        if not same(answer.data.get(column), true) and (usable or answer.data.get(column) is not None):
            yield column, f"{answer.data.get(column)}, should be {true}"
    share = answer.data.get("cash_percent")
    if book.net <= 0 and share is not None and not book.net_unset:
        yield "percent of nothing or less", f"{share} of {book.net}"
    if book.net > 0 and share is not None and not book.net_unset and not no_cash:
        whole = sum((cash["cashbalance"] * book.rate(name) for name, cash in book.cash.items()), ZERO)
        if not same(share, 100 * whole / book.net, Decimal("0.011")):
            yield "cash_percent", f"{share}, should be {100 * whole / book.net}"
    missing = {what for _, what in book.unset_cash} - {"settledcash"}
    no_rate = {name for name in book.no_rate if any(book.cash[name].values())}
    if (missing or no_rate) and answer.complete:
        yield "complete, but something is missing", f"{book.unset_cash} {book.no_rate} {answer.notes}"
    if not (book.unset_cash or book.no_rate or book.net_unset) and not answer.complete:
        yield "incomplete without reason", answer.notes


def of_pnl(book: Book, answer: Answer) -> Iterator[Fault]:
    (row,) = answer.rows()
    for column, name in (("today", "dpl"), ("unrealized", "upl"), ("net_liquidation", "nl")):
        true = book.results[name]
        if column not in row:
            yield f"{column} missing", f"{row} {answer.notes}"
        elif true is None:
            if row[column] is not None:
                yield f"{column} made up", f"{row}: {book.pnl}"
        elif not same(row[column], true):
            yield column, f"{row}, should be {true}"
    if None in (book.results["dpl"], book.results["upl"]) and answer.complete:
        yield "complete, but something is missing", answer.notes
    movers = answer.rows("movers")
    by = "today" if not movers or "today" in movers[0] else "unrealized"
    moves = [(held, move_of(held, book, by)) for held in book.held]
    moves += [
        (
            held,
            Decimal(
                repr(
                    float(
                        held.row["realizedPnl"].replace(",", "")
                        if isinstance(held.row["realizedPnl"], str)
                        else held.row["realizedPnl"]
                    )
                )
            ),
        )
        for held in book.closed
    ]
    for mover in movers:
        amount = mover[by]
        alike = [(held, true) for held, true in moves if held.kind.cls == mover["class"]]
        if not any(
            true is not None and same(amount, true, max(Decimal("0.02"), abs(true) / 1000, abs(held.value) / 100_000))
            for held, true in alike
        ):
            near = [row for row in alike if row[0].label[:2] == mover["position"][:2]] or alike
            said = [(str(true), held.label, sent(held.row), book.quotes[held.conid]) for held, true in near]
            yield f"mover of {sort_of(near[0][0]) if near else '?'}", f"{told_of(mover)}, should be one of {said[:3]}"
    unknown = [held for held, true in moves if true is None and held.kind.cls != "CASH"]
    for held in unknown if "movers" in answer.data else []:
        if not answer.names(*held.names):
            yield "unknown move not named", f"{sent(held.row)} {book.quotes[held.conid]} {answer.notes}"
    if answer.complete and unknown:
        yield "complete, but a move is unknown", answer.notes


def move_of(held: Held, book: Book, by: str) -> Decimal | None:
    """What a position did today, or since it was bought; None where IBKR left out what that rests on."""
    if by == "unrealized":
        return None if "unrealizedPnl" in held.unset else held.unrealized
    if held.conid in book.daily:
        return book.daily[held.conid]
    usable = "7741" not in book.contracts[held.conid].unset and not {"mktPrice", "mktValue"} & held.unset
    return cent(held.value * (held.price - held.previous) / held.price) if usable else None


def of_trades(book: Book, answer: Answer) -> Iterator[Fault]:
    fills = [fill for fill in book.fills if not fill.stale]
    legs = {fill.order for fill in fills if fill.role == "leg"}
    groups: dict[tuple[int, int, str, str | None], list[Fill]] = {}
    for fill in fills:
        groups.setdefault((fill.order, fill.of.conid, fill.side, date_of(fill)), []).append(fill)
    left = answer.rows()
    for (order, conid, side, date), parts in groups.items():
        of = parts[0].of
        size = Decimal(repr(float(sum((part.size for part in parts), ZERO))))
        mine = [row for row in left if row["conid"] == conid and row["side"] == {"B": "BUY", "S": "SELL"}[side]]
        row = next((one for one in mine if one.get("quantity") == size), None) or (mine[0] if mine else None)
        bag = parts[0].role == "bag"
        if row is None:
            if not (bag and order in legs):
                yield "row missing", f"{of.label} {size}"
            continue
        if date is None and row["quantity"] != size and sum(one["quantity"] or ZERO for one in mine) == size:
            left = [one for one in left if one not in mine]  # around midnight, by a clock that is not written down
            continue
        left.remove(row)
        yield from of_trade(book, answer, parts, row, size, date)
    if left:
        yield "row too many", str(left[0])
    if any(fill.stale for fill in book.fills) and not re.search(r"(?i)correct", answer.notes):
        yield "correction not told", answer.notes
    yield from turnover_of(book, answer, fills, legs)
    yield from turnover_in_base(book, answer, fills, legs)


def of_trade(
    book: Book, answer: Answer, parts: list[Fill], row: Row, size: Decimal, date: str | None
) -> Iterator[Fault]:
    of, unset = parts[0].of, set().union(*(part.unset for part in parts))
    where = f"{sort_of(of)} {of.label}: {[sent(part.row) for part in parts]} is {told_of(row)}"
    if row["quantity"] != size and not (row["quantity"] is None and "size" in unset):
        yield "quantity", where
    if "net_amount" not in unset and not same(row["amount"], sum((part.amount for part in parts), ZERO)):
        yield "amount", where
    if of.defined and date and (row.get("date") or str(row["at"])[:10]) != date:
        yield "date", f"{where}, should be {date}"
    if not of.defined and row["currency"] is None and answer.names(*of.names):
        return
    if row["currency"] != of.kind.currency and (of.defined or of.kind.cls != "BAG"):
        yield "currency", where
    commission = sum((part.commission for part in parts), ZERO)
    if "commission" not in unset and not same(row["commission"], commission):
        yield "commission", where
    if not ({"price", "size"} & unset and row["price"] is None):
        whole = sum((part.size for part in parts), ZERO)
        true = sum((part.size * part.price for part in parts), ZERO) / whole
        stated = (
            sum((part.size * Decimal(part.row["price"]) for part in parts), ZERO) / whole
            if "price" not in unset
            else true
        )
        mixed = "price" not in unset and len({Decimal(part.row["price"]) == part.price for part in parts}) > 1
        if not mixed and not price_said(row, answer, row["price"], of, true, true * of.kind.magnifier, stated):
            yield f"price of {sort_of(of)}", where
    if of.kind.cls == "CASH" and of.kind.symbol[4:] not in str(row["symbol"]):
        yield "pair named by one currency", where
    if of.kind.cls == "BAG" and row["symbol"] == "AAPL":
        yield "spread named as its underlying", where


def turnover_of(book: Book, answer: Answer, fills: list[Fill], legs: set[int]) -> Iterator[Fault]:
    """What was bought and sold for money: no notional, no conversions, no spread beside its legs."""
    rows = {row["currency"]: row for row in answer.data["totals"]}
    money = [
        fill for fill in fills if fill.of.kind.cls not in NO_WEALTH and not (fill.role == "bag" and fill.order in legs)
    ]
    lacking = any({"net_amount", "commission"} & fill.unset or not fill.of.defined for fill in fills)
    if not lacking:
        for name, side in (("bought", "B"), ("sold", "S")):
            for currency in {fill.of.kind.currency for fill in fills} | rows.keys():
                true = sum(
                    (fill.amount for fill in money if fill.side == side and fill.of.kind.currency == currency), ZERO
                )
                told = rows.get(currency, {}).get(name)
                if not same(told or ZERO, true):
                    sorts = sorted({fill.of.kind.cls for fill in fills if fill.of.kind.currency == currency})
                    extra = [sort for sort in sorts if sort in (*NO_WEALTH, "BAG")]
                    yield f"total {name} with {extra[:1]}", f"{told} {currency}, should be {true}; {sorts}"
        costs: dict[str, Decimal] = {}
        for fill in fills:
            currency = book.base if fill.of.kind.cls == "CASH" else fill.of.kind.currency
            costs[currency] = costs.get(currency, ZERO) + fill.commission
        for currency, true in costs.items():
            if not same(rows.get(currency, {}).get("commission") or ZERO, true):
                without = true - sum(
                    (fill.commission for fill in fills if fill.role == "bag" and fill.of.kind.currency == currency),
                    ZERO,
                )
                if not same(rows.get(currency, {}).get("commission") or ZERO, without):
                    yield "total commission", f"{rows.get(currency)}, should be {true}"
    counts = [fill for fill in fills if fill.role != "bag"]
    gone = [
        fill for fill in counts
        if "commission" in fill.unset or ("net_amount" in fill.unset and fill.of.kind.cls not in NO_WEALTH)
    ]  # fmt: skip
    if gone and answer.complete:
        yield "complete, but something is missing", f"{gone[0].row} {answer.notes}"
    if fills and not gone and not answer.complete and not any(fill.unset or not fill.of.defined for fill in fills):
        yield "incomplete without reason", answer.notes


# Where the clocks of some exchanges stand, written down by hand.
ZONES = {
    **dict.fromkeys(("NASDAQ", "NYSE", "ARCA", "AMEX"), "America/New_York"), "LSE": "Europe/London",
    "LSEETF": "Europe/London", "TSEJ": "Asia/Tokyo", "SEHK": "Asia/Hong_Kong", "IBIS": "Europe/Berlin",
    "JSE": "Africa/Johannesburg", "CBOE": "America/Chicago",
}  # fmt: skip


def turnover_in_base(book: Book, answer: Answer, fills: list[Fill], legs: set[int]) -> Iterator[Fault]:
    """What all came to in base currency, as a whole, in rows, and by date."""
    paid_in = {fill.of.kind.currency for fill in fills}
    costs_in = {book.base if fill.of.kind.cls == "CASH" else fill.of.kind.currency for fill in fills}
    foreign = (paid_in | costs_in) - {book.base}
    total = answer.data.get("total_base")
    if not foreign and total:
        yield "total in base beside the same total", str(total)
    known = {book.base, *(name for name in book.ledger if name not in book.no_rate)}
    if any(not fill.of.defined or {"net_amount", "commission"} & fill.unset for fill in fills):
        return
    for name in foreign - known:
        if f"leave out {', '.join(sorted(foreign - known))}: no exchange rate" not in answer.notes:
            yield "no word on a currency without rate", f"{name}: {answer.notes}"
    for row in answer.rows() if foreign else []:
        if row["currency"] not in known and row["amount_base"] not in (None, ZERO):
            yield "amount in base without a rate", told_of(row)
        elif row["currency"] in known and not same(row["amount_base"], row["amount"] * book.rate(row["currency"])):
            yield "amount in base", told_of(row)
    if foreign - known or not foreign:
        return
    sums = {"bought": ZERO, "sold": ZERO, "commission": ZERO}
    for fill in fills:
        twice = fill.role == "bag" and fill.order in legs
        if fill.of.kind.cls not in (*NO_WEALTH, "BAG"):
            sums["bought" if fill.side == "B" else "sold"] += fill.amount * book.rate(fill.of.kind.currency)
        if not twice:
            currency = book.base if fill.of.kind.cls == "CASH" else fill.of.kind.currency
            sums["commission"] += fill.commission * book.rate(currency)
    for name, true in sums.items():
        if not same((total or {}).get(name) or ZERO, true):
            yield f"{name} in base", f"{total}, should be {true}"
        dates = [row[f"{name}_{book.base}"] or ZERO for row in answer.rows("by_date")]
        if dates and not same(sum(dates, ZERO), true, Decimal("0.0051") * (len(dates) + 1)):
            yield f"{name} by date", f"{dates}, should be {true} together"


def date_of(fill: Fill) -> str | None:
    """The date of a fill at its exchange, where that is one of those written down."""
    zone = ZONES.get(fill.of.kind.exchange)
    at = datetime.fromtimestamp(int(fill.row["trade_time_r"]) / 1000, UTC)
    return at.astimezone(tz.gettz(zone)).date().isoformat() if zone else None


def of_orders(book: Book, answer: Answer) -> Iterator[Fault]:
    rows = {int(row["order_id"]): row for row in answer.rows()}
    if answer.data["count"] != len(book.orders):
        yield "count", f"{answer.data['count']} of {len(book.orders)}"
    for order in book.orders:
        row = rows.get(order.id)
        if row is None:
            yield "row missing", str(order.row)
            continue
        yield from of_order(order, row, answer, book)


def of_order(order: Order, row: Row, answer: Answer, book: Book) -> Iterator[Fault]:
    sent_row, of, sort = order.row, order.of, order.sort
    where = f"{sort} of {sort_of(of)} {of.label}: {sent(sent_row)} is {told_of(row)}"
    words = json.dumps({name: str(value) for name, value in row.items() if name != "symbol"}) + answer.notes
    price, stop = row.get("price"), row.get("stop")
    if sort == "cash":
        amount = Decimal(str(sent_row["totalCashSize"]))
        if row["quantity"] in (ZERO, amount):
            yield "quantity of an order by amount", where
        if not re.search(rf"\b{amount.normalize():f}0*\b", words):
            yield "amount of money not told", where
    elif row["quantity"] != order.size and not (row["quantity"] is None and "totalSize" in order.unset):
        yield "quantity", where
    own = sort == "pair" and "filledQuantity" not in order.unset and row["filled"] == order.filled
    if own and sent_row["cashCcy"] not in words.replace("price_unit", ""):
        yield "filled of a conversion without its currency", where
    unknown = row["filled"] is None and "filledQuantity" in order.unset
    if sort not in ("cash", "pair") and row["filled"] != order.filled and not unknown:
        yield "filled", where
    if of.kind.cls == "CASH" and of.kind.symbol[4:] not in str(row["symbol"]):
        yield "pair named by one currency", where
    if sort == "bag" and row["symbol"] == "AAPL":
        yield "spread named as its underlying", where
    if sort in ("market", "cash") and price is not None:
        yield "price of a market order", where
    if sort in ("trail", "trail_limit") and Decimal("1.37") in (price, stop):
        yield "distance as a price", where
    if "price" in order.unset:
        if price is not None and not (sort == "stop_limit" and price == stop):
            yield "price made up", where
    elif sort in ("limit", "stop_limit", "trail_limit", "pair", "bag"):
        wire = Decimal(sent_row["price"])
        if not price_said(row, answer, price, of, wire / of.kind.magnifier, wire):
            yield f"price of {sort_of(of)}", where
        if sort == "stop_limit" and "auxPrice" not in order.unset:
            second = Decimal(sent_row["auxPrice"])
            if not price_said(row, answer, stop, of, second / of.kind.magnifier, second):
                yield f"stop of {sort_of(of)}", where
    yield from of_terms(order, row, where, answer)
    away = row.get("away_percent")
    if away is not None:
        if sort in ("market", "cash", "bag", "trail") or "price" in order.unset:
            yield "distance of what has no price", where
        elif "31" not in book.contracts[of.conid].unset:
            true = 100 * (Decimal(sent_row["price"]) / of.quoted - 1)
            if not same(away, true, Decimal("0.011")):
                yield "away_percent", f"{where}, should be {true}"
        else:
            yield "distance to no price", where


def of_terms(order: Order, row: Row, where: str, answer: Answer) -> Iterator[Fault]:
    """What an order depends on, belongs to and came to."""
    for name, true in order.terms.items():
        if name == "avg_fill":
            if not price_said(row, answer, row.get(name), order.of, true / order.of.kind.magnifier, true):
                yield "average fill", f"{where}, should be {true}"
        elif row.get(name) != true and not (name == "remaining" and order.unset):
            yield name, f"{where}: {order.row}, should be {true}"
        if name in ("parent", "oca") and str(order.id) not in answer.notes and "more" not in answer.notes:
            yield f"{name} not told in words", f"{where} {answer.notes}"
    for name in ("parent", "oca", "until", "outside_hours", "remaining"):
        if name not in order.terms and row.get(name) is not None:
            yield f"{name} made up", f"{where}: {order.row}"
