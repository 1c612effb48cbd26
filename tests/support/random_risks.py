"""Greeks for books drawn at random, and what must be said of the risk in them, worked out from what is true.

python -m tests.support.random_risks [BOOKS] [FIRST SEED]
"""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from mcp.server.mcpserver.exceptions import ToolError

from bezant_mcp.gateway import Gateway
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from tests.support.book_truth import Answer, Fault, Row, same
from tests.support.random_books import QUICK, Answers, Draw, Held
from tests.support.seeds import report
from tests.support.tiny_server import Arrival, TinyServer

ZERO = Decimal(0)
TAGS = {"delta": "7308", "gamma": "7309", "theta": "7310", "vega": "7311"}
# How IBKR says that there is none.
NO_GREEK = ("", "N/A", "-2", None)
Greeks = dict[str, Decimal]


class Risky:
    """A book with Greeks in its quotes.

    Attributes:
        greeks: What is true of an option for one unit, in its currency; what is not sent is missing.
        shock: In per cent.
    """

    def __init__(self, seed: int) -> None:
        draw = Draw(seed)
        self.book = draw.book()
        dice = random.Random(f"risk {seed}")
        self.shock = Decimal(dice.choice((0, -10, 10, -1, "2.5", -30)))
        self.greeks: dict[int, Greeks] = {}
        for of in self.book.contracts.values():
            quote = self.book.quotes[of.conid]
            quote["6070"] = of.kind.cls
            if not is_option(of):
                continue
            withheld = dice.random() < draw.odd / 3
            if withheld:
                quote["6509"] = "N"
            self.greeks[of.conid] = self.draw_greeks(of, quote, dice, draw.odd, withheld=withheld)

    def draw_greeks(
        self, of: Held, quote: dict[str, Any], dice: random.Random, odd: float, *, withheld: bool
    ) -> Greeks:
        delta = Decimal(dice.randrange(20, 980)) / 1000 * (1 if of.right == "C" else -1)
        true = {
            "delta": delta, "gamma": Decimal(dice.randrange(1, 300)) / 10_000,
            "theta": -Decimal(dice.randrange(1, 900)) / 1000, "vega": Decimal(dice.randrange(1, 900)) / 1000,
        }  # fmt: skip
        told: Greeks = {}
        for name, value in true.items():
            if dice.random() < odd / 4:
                # A theta of -2 is one, beside a delta.
                quote[TAGS[name]] = dice.choice(NO_GREEK if name != "theta" else ("", None))
                continue
            quote[TAGS[name]] = f"{value:f}"
            scale = {"gamma": Decimal(of.kind.magnifier), "delta": Decimal(1)}.get(name, 1 / Decimal(of.kind.magnifier))
            told[name] = value * scale
        if quote[TAGS["delta"]] in NO_GREEK and quote[TAGS["theta"]] in ("-1.000", "-2.000"):
            told.pop("theta", None)
        return {} if withheld else told


def is_option(of: Held) -> bool:
    return of.kind.cls in ("OPT", "FOP") and not of.kind.event


class RiskAnswers(Answers):
    """The same Gateway, which knows combinations too: there are none."""

    def answer(self, arrival: Arrival) -> tuple[int, Any]:
        if urlsplit(arrival.target).path.endswith("/combo/positions"):
            return 500, {"error": "unknown", "statusCode": 500}
        return super().answer(arrival)


@asynccontextmanager
async def risk_asker() -> AsyncIterator[Any]:
    """Asks the tool about one book after the other; the text of an error begins with ``ERROR``."""
    answers = RiskAnswers()
    async with TinyServer(answers) as server:
        settings = Settings(gateway_url=f"{server.url}/v1/api", state_dir=None)
        tool = Tool.listed("risk", title="risk", seconds=20.0)

        async def ask(risky: Risky) -> str:
            answers.book = risky.book
            text = "BAD_ACCOUNT"
            for _ in range(100):  # the list of accounts of the book before is kept for some milliseconds
                text = await ask_once(risky) if "BAD_ACCOUNT" in text else text
            return text

        async def ask_once(risky: Risky) -> str:
            async with Gateway(settings, limits=QUICK) as gateway:
                try:
                    told = await tool.answer(gateway, {"account_id": risky.book.account, "shock": f"{risky.shock}%"})
                    return as_json(told, gateway.redaction)[0]
                except ToolError as error:
                    return f"ERROR {error}"

        yield ask


def risk_faults(risky: Risky, text: str) -> list[Fault]:
    """What an answer says wrongly, each with its kind."""
    if text.startswith("ERROR"):
        return [(text.split()[1], text[:300])]
    return list(Truth(risky, Answer(text, {})).faults())


class Truth:
    """What is true of the risk of a book, beside an answer."""

    def __init__(self, risky: Risky, answer: Answer) -> None:
        self.risky, self.book, self.answer = risky, risky.book, answer
        self.part = risky.shock / 100
        self.unknown: list[Held] = []
        self.effects: list[tuple[Held, Decimal, Decimal, Decimal]] = []
        # By underlying and currency: what is held of it, and of its options delta in units, in money, and theta.
        self.groups: dict[tuple[int, str], list[tuple[str, tuple[Decimal | None, ...]]]] = {}

    def faults(self) -> Iterator[Fault]:
        left = self.answer.rows("options") if self.answer.data.get("options") else []
        for held in self.book.held:
            if is_option(held):
                mine = [row for row in left if row["conid"] == held.conid]
                if not mine:
                    # One whose class is not told is no option, and named so.
                    if "assetClass" not in held.unset and not (held.undefined and held.kind.cls == "OPT"):
                        yield "option missing", f"{held.label} {self.answer.notes}"
                    continue
                row = max(mine, key=lambda one: same(one["value"], held.value) + (one["quantity"] == held.quantity))
                left.remove(row)
                yield from self.of_option(held, row)
            elif held.kind.cls in ("STK", "FUT", "CFD"):
                yield from self.of_linear(held)
        # Of what IBKR has not defined nobody knows that it is an event contract.
        vague = {held.conid for held in self.book.held if held.kind.event and held.undefined}
        if left := [row for row in left if row["conid"] not in vague]:
            yield "option too many", str(left[0])
        yield from self.totals()
        yield from self.by_underlying()

    def strike(self, held: Held, on: Held) -> Decimal:
        """In the currency: it was drawn near the price, as quoted or not."""
        return held.strike / (held.kind.magnifier if held.strike > 5 * on.price else 1)

    def of_option(self, held: Held, row: Row) -> Iterator[Fault]:
        book, kind = self.book, held.kind
        on, greeks = book.contracts.get(held.underlying), self.risky.greeks[held.conid]
        size = held.quantity * kind.multiplier
        if "/iserver/marketdata/snapshot" in book.down:
            greeks = {}
        where = f"{held.label} {held.row} {greeks} {row} {self.answer.notes}"
        true: dict[str, Decimal | bool | None] = {"value": held.value, **{name: greeks.get(name) for name in TAGS}}
        true |= {f"position_{name}": size * value for name, value in greeks.items()}
        if on is not None:
            strike, sign = self.strike(held, on), 1 if held.right == "C" else -1
            gain = (on.price - strike) * sign
            true |= {
                "underlying_price": on.price, "in_the_money": gain > 0, "intrinsic": max(ZERO, gain) * size,
                "time_value": held.value - max(ZERO, gain) * size,
            }  # fmt: skip
            if kind.cls == "OPT":
                true |= {"exercise_cash": -strike * size * sign, "exercise_units": size * sign}
            else:
                true |= {"exercise_units": held.quantity * sign}
        excused = bool(held.unset or held.undefined or on is None or "31" in on.unset or not on.defined or book.down)
        for name, value in true.items():
            told = row.get(name)
            if told is None:
                if value is not None and not excused:
                    yield f"{name} unknown", where
            elif isinstance(value, bool):
                if told is not value and not excused:
                    yield name, where
            elif value is None or not self.near(name, told, value):
                yield name, f"should be {value}: {where}"
        lacking = any(row.get(name) is None for name in (*TAGS, "underlying_price"))
        if lacking and not self.answer.names(*held.names) and not any(name in self.answer.notes for name in held.names):
            yield "option that lacks something is not named", where
        if lacking and self.answer.complete:
            yield "complete, but something is missing", where
        self.collect(held, row, size, on)

    def near(self, name: str, told: Any, value: Decimal) -> bool:
        slack = {"delta": "1e-9", "position_delta": "0.000051", "position_gamma": "0.000051"}.get(name, "0.0051")
        if name in ("gamma", "theta", "vega"):
            slack = "0.00000051"
        if name == "underlying_price":
            slack = str(max(Decimal("0.000051"), abs(value) * Decimal("5.1e-4")))
        return same(told, value, Decimal(slack))

    def collect(self, held: Held, row: Row, size: Decimal, on: Held | None) -> None:
        """What goes into the sums, if what it rests on was told."""
        greeks = self.risky.greeks[held.conid]
        known = row.get("position_delta") is not None and row.get("underlying_price") is not None and on is not None
        delta = greeks["delta"] * size if known else None
        money = delta * on.price if delta is not None and on is not None else None
        theta = greeks["theta"] * size if row.get("position_theta") is not None else None
        key = (held.underlying if on is not None else 0, "?" if "currency" in held.unset else held.kind.currency)
        self.groups.setdefault(key, []).append(("option", (delta, money, theta)))
        if not known or on is None or None in (row.get("position_gamma"), row.get("exercise_units")):
            self.unknown.append(held)
            return
        move = on.price * self.part
        first, second = greeks["delta"] * size * move, greeks["gamma"] * size * move * move / 2
        value = held.value if row["value"] is not None else None
        whole = first + second
        if value is not None:
            least = -max(ZERO, value / size)
            whole = max(whole / size, least) * size
        self.effects.append((held, first, second, whole))

    def of_linear(self, held: Held) -> Iterator[Fault]:
        if "currency" in held.unset:  # which its definition may tell
            self.groups.setdefault((held.conid, "?"), []).append(("own", (None,)))
            return
        value = None if "mktValue" in held.unset else held.value
        self.groups.setdefault((held.conid, held.kind.currency), []).append(("own", (value,)))
        if "mktValue" in held.unset:
            self.unknown.append(held)
            return
        self.effects.append((held, held.value * self.part, ZERO, held.value * self.part))
        yield from ()

    def totals(self) -> Iterator[Fault]:
        data, book = self.answer.data, self.book
        if not self.risky.shock:
            if "effect" in data or "effect" in data["columns"]:
                yield "effect without a shock", str(data)
            return
        usable = [one for one in self.effects if one[0].kind.currency not in book.no_rate | book.lacks]
        for place, name in enumerate(("first_order", "second_order", "effect")):
            true = sum((amounts[place] * book.rate(of.kind.currency) for of, *amounts in usable), ZERO)
            told = data.get(name)
            partly = any({"currency"} & one.unset for one in book.held) or len(usable) < len(self.effects)
            if told is None:
                if self.effects and not partly:
                    yield f"{name} missing", f"should be {true}: {self.answer.text[:900]}"
            elif not partly and not same(told, true, max(Decimal("0.02"), abs(true) * Decimal("1e-9"))):
                yield name, f"{told}, should be {true}: {self.answer.text[:1500]}"
        for held in self.unknown:
            if self.answer.complete:
                yield "complete, but a position is left out", f"{held.label} {self.answer.notes}"
            if not self.answer.names(*held.names):
                yield "left out and not named", f"{held.label} {held.row} {self.answer.notes}"

    def by_underlying(self) -> Iterator[Fault]:
        """Each underlying of which all is known, among the rows."""
        rows = self.answer.rows()
        vague = {conid for conid, currency in self.groups if currency == "?"}
        for (conid, currency), parts in self.groups.items():
            own = [of[0] for sort, of in parts if sort == "own"]
            options = [of for sort, of in parts if sort == "option"]
            derived = options or self.book.contracts.get(conid) is None or self.book.contracts[conid].kind.cls != "STK"
            if conid in (0, *vague) or not (derived or self.risky.shock) or len(self.groups) > 12:
                continue
            if None in own or any(None in of for of in options):
                continue
            held, money = sum(filter(None, own), ZERO), sum((of[1] or ZERO for of in options), ZERO)
            delta, theta = (sum((of[place] or ZERO for of in options), ZERO) for place in (0, 2))
            mine = [
                row for row in rows
                if row["currency"] == currency and (same(row["held_value"], held) if own else row["held_value"] is None)
                and (same(row["options_delta"], delta, Decimal("0.000051")) if options else True)
                and same(row["delta_value"], held + money, Decimal("0.0051"))
                and (same(row["options_theta"], theta) if options else True)
            ]  # fmt: skip
            if not mine:
                yield "underlying", f"{conid} {currency} {held} {delta} {money} {theta} {self.answer.text[:2500]}"


async def main() -> int:
    """Ask one server about the books of many seeds."""
    async with risk_asker() as ask:

        async def faults_of(seed: int) -> list[Fault]:
            risky = Risky(seed)
            return [*risk_faults(risky, await ask(risky))]

        return await report(faults_of, "books", 200)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
