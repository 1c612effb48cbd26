"""Every field of every answer of IBKR replaced by values that mean nothing, and what the questions make of it.

    python -m tests.support.odd_fields [SCENARIO [TOOL [SEED [FIELD [MOST]]]]]     # prints what is wrong, in groups

FIELD is a part of the field's name as it is printed, MOST how many fields of each question; else they are all tried.

What a question consumes is recorded once at a simulated Gateway. It is then given again with one field changed, through
the real client and all transports but the network, which takes a hundredth of a second.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import random
import re
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from mcp.server.mcpserver.exceptions import ToolError

import bezant_mcp
from bezant_mcp.gateway import Gateway
from bezant_mcp.gateway.endpoints import find_endpoint
from bezant_mcp.gateway.http import Wire
from bezant_mcp.parsing import is_unreadable_day
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import faster

MISSING = "missing"
# As they stand in the text of an answer: NaN and the like are no JSON, and sent all the same.
VALUES = (
    *("1.7976931348623157e308", '"1.7976931348623157E308"', "-1", "0", "-0.0", "-100.0", "NaN", "Infinity", "1e26"),
    *("2147483647", "1" + 400 * "0", "null", "true", "[]", "{}", '""', '"NaN"', '"None"', '"N/A"', '"--"', '"?"'),
    *('"1.234,5"', '"1,234.5"', '"1,000 USD"', '"-1"', '"NOEXP"', '"soon"', '"20261300"', '"0.75%"', '"No Coupon"'),
    *("[{}]", '{"0": 1}'),
    *('"20261218 04:00:00 Asia/Shanghai"', f'"{5000 * "9"}"', r'"\u0000\u202e\u001b[2J"', '"&lt;b&gt;"', MISSING),
)
# Tried first: a field of which all of these change nothing is not read.
PROBES = ("-1", "[]", '"?"')
# Their fields are changed for few questions, since every question asks them.
OF_ALL = ("/tickle", "/iserver/auth/status", "/iserver/accounts", "/portfolio/accounts", "/portfolio/subaccounts")
FEW = ("health", "list_accounts", "positions", "orders")
INSTANTLY = faster(1e6)
PLACE = "\x00here\x00"

Key = tuple[str, str, bytes]
Path = tuple[str | int, ...]


@dataclass
class Tape(httpx.AsyncBaseTransport):
    """In the place of the network: what was recorded, with one answer changed; what was not, is asked and kept."""

    live: httpx.AsyncBaseTransport
    answers: dict[Key, bytes] = field(default_factory=dict)
    asked: dict[Key, None] = field(default_factory=dict)
    changed: Key | None = None
    content: bytes = b""
    recording: bool = True
    spoilt: dict[Key, bytes] = field(default_factory=dict)
    status: int = 200

    def spoil(self, answers: dict[Key, bytes], status: int = 200) -> None:
        """Give these answers in place of those that are recorded."""
        self.spoilt, self.status = answers, status

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        key = request.method, request.url.raw_path.decode(), request.content
        self.asked[key] = None
        if key == self.changed:
            return self.reply(self.content, self.status)
        if key in self.spoilt:
            return self.reply(self.spoilt[key], self.status)
        if self.recording or key not in self.answers:
            request.url = request.url.copy_with(host="127.0.0.1")
            response = await self.live.handle_async_request(request)
            content = await response.aread()
            if response.status_code != httpx.codes.OK:
                return httpx.Response(response.status_code, headers=response.headers, content=content)
            self.answers[key] = content
        return self.reply(self.answers[key])

    @staticmethod
    def reply(content: bytes, status: int = 200) -> httpx.Response:
        return httpx.Response(status, headers={"content-type": "application/json"}, content=content)


@dataclass(frozen=True)
class Outcome:
    """What came of a question: the data of its answer, or the text of its error with the code in front."""

    data: dict[str, Any] = field(default_factory=dict)
    error: str = ""
    cause: str = ""


@dataclass
class Bench:
    """Where questions are asked of a tape."""

    url: str
    simulated: SimulatedGateway
    tape: Tape
    asked: int = 0

    async def ask(self, tool: str, arguments: dict[str, Any]) -> Outcome:
        """Ask as a process does that has just been started."""
        now = self.simulated.clock.moment()
        if not self.tape.recording:  # what is asked for the first time is answered as at the time of the recording
            self.simulated.clock.advance((self.now - now).total_seconds())
            now = self.now
        self.asked += 1
        # What this process has found out of one address it knows for good: each question goes to another.
        url = self.url.replace("127.0.0.1", f"127.1.{self.asked // 250 % 250}.{self.asked % 250 + 1}")
        gateway = Gateway(Settings(gateway_url=url, state_dir=None), limits=INSTANTLY, now=lambda: now)
        gateway._connection.pacer.inner = Wire(self.tape)
        try:
            answer = await made(tool).answer(gateway, arguments)
            return Outcome(as_json(answer, gateway.redaction)[1])
        except ToolError as error:
            return Outcome(error=str(error), cause=origin_of(error.__cause__))
        except ValueError as error:  # no JSON
            return Outcome(error=f"BUG: {error}", cause=origin_of(error))
        finally:
            await gateway.store.aclose()

    async def record(self, tool: str, arguments: dict[str, Any]) -> Outcome:
        """Ask until all that comes slowly has come, then hold it; gives the answer to what is held."""
        self.tape.recording = True
        for _ in range(4):
            await self.ask(tool, arguments)
        self.tape.recording, self.now = False, self.simulated.clock.moment()
        self.tape.asked.clear()
        return await self.ask(tool, arguments)


def made(tool: str, kept: dict[str, Tool] = {}) -> Tool:  # noqa: B006 - made once for all
    """A question as a host calls it."""
    if tool not in kept:
        kept[tool] = Tool.make(getattr(bezant_mcp, tool), title=tool, seconds=24.0)
    return kept[tool]


def origin_of(error: BaseException | None) -> str:
    """Where an unexpected error was raised, in one line."""
    trace, where = (error.__traceback__ if error else None), ""
    while trace is not None:
        where = f"{trace.tb_frame.f_code.co_filename.rpartition('/bezant_mcp/')[2]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__}: {str(error)[:100]!r} at {where}" if error else ""


@asynccontextmanager
async def bench(scenario: str) -> AsyncIterator[Bench]:
    """A tape at a simulated Gateway whose time flies."""
    endless = SimulatedGateway(scenario, speed=200, tls=False, pacing="off", session_life=1e9, idle_limit=1e9)
    async with endless as simulated:
        live = httpx.AsyncHTTPTransport(trust_env=False)
        yield Bench(simulated.url, simulated, Tape(live))
        await live.aclose()


async def questions(at: Bench) -> list[tuple[str, dict[str, Any]]]:
    """Every question that reads figures, about what the book holds."""
    places = rows_of((await at.record("positions", {"limit": 0})).data)
    held = [row for place in ("/derivatives", "/rows") for row in places.get(place, [])]
    of_class = {row["class"]: str(row["conid"]) for row in reversed(held)}
    some = list(of_class.values())
    month = (await at.record("option_chain", {"symbol": "AAPL@NASDAQ"})).data
    share = of_class.get("STK") or some[0]
    asked: list[tuple[str, dict[str, Any]]] = [
        *(("health", {}), ("list_accounts", {}), ("account_summary", {}), ("conid_for", {"symbol": "AAPL"})),
        *(("positions", {"limit": 0}), ("positions", {"limit": 0, "expires_within_days": 400})),
        *(("cash", {}), ("cash", {"expected_dividends": True}), ("pnl", {})),
        *(("exposure", {"by": by}) for by in ("currency", "sector", "underlying")),
        *(("risk", {}), ("risk", {"shock": -10})),
        *(("performance", {"period": period}) for period in ("1M", "YTD")),
        *(("quote", {"symbols": ",".join(some)}), ("price_history", {"symbols": ",".join(some[:3]), "period": "1M"})),
        *(("contract", {"symbol": conid}) for conid in some[:4]),
        *(("contract", {"symbol": of_class[one], "fundamentals": True}) for one in ("STK", "BOND") if one in of_class),
        *(("option_chain", {"symbol": "AAPL@NASDAQ"}), ("futures", {"symbols": "ES"})),
        *(("exchange_rate", {"source": "EUR", "target": "USD", "amount": 1000}), ("trades", {"limit": 0})),
        *(("orders", {"state": "all", "limit": 0}), ("scanner_run", {"scan": "TOP_PERC_GAIN"})),
        *(("event_contracts", {}), ("watchlists", {"name": "Favourites"}), ("alerts", {}), ("notifications", {})),
        ("option_chain", {"symbol": "AAPL@NASDAQ", "expiry": month["months"][0]}),
        ("transactions", {"symbol": share, "days": 365}),
    ]
    return asked


# --- the fields ---


def kind_of(row: Any) -> Any:
    """The same for rows of one kind."""
    if not isinstance(row, dict):
        return type(row).__name__
    words = [str(row.get(name)) for name in ("assetClass", "secType", "sec_type", "orderType", "side", "type")]
    return (*words, len(row))


def chosen(items: list[tuple[Any, Any]], pick: random.Random) -> list[tuple[Any, Any]]:
    """One of each kind and one more by chance."""
    kinds = {kind_of(value): (key, value) for key, value in reversed(items)}
    found = list(kinds.values())
    rest = [item for item in items if item not in found]
    return found + ([pick.choice(rest)] if rest else [])


def places(node: Any, pick: random.Random, above: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Where every field is, and what stands there; of rows, and of objects under names that are data, some."""
    items: list[tuple[Any, Any]] = list(node.items()) if isinstance(node, dict) else []
    if isinstance(node, list):
        items = chosen(list(enumerate(node)), pick)
    elif len(items) > 3 and all(isinstance(value, dict | list) and not key.islower() for key, value in items):
        items = chosen(items, pick)
    for key, value in items:
        yield (*above, key), value
        if isinstance(value, dict | list):
            yield from places(value, pick, (*above, key))


def with_value(content: bytes, path: Path, value: str) -> bytes:
    """An answer with one field of it changed."""
    body = json.loads(content)
    node = body
    for step in path[:-1]:
        node = node[step]
    if value is MISSING:
        del node[path[-1]]
        return json.dumps(body).encode()
    node[path[-1]] = PLACE
    return json.dumps(body).replace(json.dumps(PLACE), value, 1).encode()


# --- what a value can be in a field ---

NOTHING = {"null", "[]", "{}", '""', '"NaN"', '"None"', '"N/A"', '"--"', '"?"', "NaN", "Infinity", MISSING}
LEFT_OUT = ("null", '""', "{}", MISSING)
PRICE = re.compile(
    r"(?i)^(31|70|71|84|86|7295|7296|7635|7741|[ohlc])$|mktprice|^(.*_)?price$|strike|multiplier|auxprice"
)
# What was given away for nothing has an average price of zero.
AVERAGE = re.compile(r"(?i)avgprice|avgcost")
SIZE = re.compile(r"(?i)position$|size|quantity|volume|^(85|88|87|7059|7762|v)$")
RATE = re.compile(r"(?i)exchangerate|^rate$")
DATE = re.compile(r"(?i)expir|maturity|lasttrading|date$|_time$|cutoff$|^ltd$|^t$")
# Whatever text stands here is the account's name; an execution whose order is unknown is a row of its own.
OWN_WORD = ("accountId", "id")
# Words by which things are grouped and called; where one is missing, there is a group for it.
LABEL = re.compile(r"(?i)sector|^group$|industry|country|name$|description|exchange$|^symbol$|ticker|^type$")
# Where IBKR gives none, it is the day of expiry.
LAST_DAY = re.compile(r"(?i)lasttrading|^ltd$")
CODE = re.compile(r"(?i)conid|currency|^ccy|assetclass|sectype|sec_type|acc(oun)?t_?(id|code)|^side$|^model$")


def says_nothing(name: str, was: Any, value: str) -> bool:
    """Whether a value cannot be what belongs into a field."""
    if name == "order_id" or LABEL.search(name) or (name in OWN_WORD and value.startswith('"') and len(value) > 2):
        return False
    if re.search("(?i)conid$", name) and 0 < (figure_of(value) or 0) < 2**31 - 1:
        return False
    if value in NOTHING and LAST_DAY.search(name):
        return False
    if value in NOTHING:
        return not (value == "[]" and isinstance(was, list))
    if DATE.search(name):
        return is_unreadable_day(json.loads(value)) if len(value) < 1000 else True
    if CODE.search(name) or isinstance(was, dict | list | bool):
        return True
    figure = figure_of(value)
    if PRICE.search(name):
        return figure is None or not 0 < figure < 1e10
    if AVERAGE.search(name):
        return figure is None or not 0 <= figure < 1e10
    if SIZE.search(name):
        return figure is None or not abs(figure) < 1e12 or figure == 2147483647
    if RATE.search(name):
        return figure is None or not 0 < figure < 1e6
    if isinstance(was, int | float) or (isinstance(was, str) and figure_of(json.dumps(was)) is not None):
        return figure is None or not abs(figure) < 1e13
    return isinstance(was, str) and not value.startswith('"')


def figure_of(value: str) -> float | None:
    """The number that is written, also as text with commas between thousands."""
    text = value.strip('"').removesuffix("%")
    if not re.fullmatch(r"-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?([eE][+-]?\d+)?", text) or len(text) > 300:
        return None
    return float(text.replace(",", ""))


# --- what of an answer has changed ---

Row = dict[str, Any]
NAMES = ("conid", "order_id", "id", "account_id", "currency", "symbol", "name", "time", "date")

# Where an answer says what it lacks.
WORDS = ("notes", "unresolved", "unknown", "candidates")
IDS = {"conid", "order_id", "id"}


def rows_of(node: Any, at: str = "") -> dict[str, list[Row]]:
    """An answer as rows by their place in it, tables with the names of their columns."""
    found: dict[str, list[Row]] = defaultdict(list)
    own: Row = {}

    def enter(value: Any, name: str) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                enter(inner, f"{name}.{key}" if name else key)
        elif isinstance(value, list):
            for each in as_objects(value):
                for place, rows in rows_of(each, f"{at}/{name}").items():
                    found[place] += rows
        elif name not in ("as_of", "complete"):
            own[name] = value

    if isinstance(node, dict):
        data = dict(node)
        if "columns" in data and isinstance(data.get("rows"), list):
            data["rows"] = [data.pop("columns"), *data["rows"]]
        data.pop("notes", None)
        enter(data, "")
    else:
        own[""] = node
    found[at].append(own)
    return found


def as_objects(values: list[Any]) -> list[Any]:
    """The rows of a table as objects; other lists as they are."""
    table = len(values) > 1 and all(isinstance(row, list) for row in values)
    if table and all(isinstance(name, str) for name in values[0]):
        return [dict(zip(values[0], row, strict=False)) for row in values[1:]]
    return [
        {str(place): cell for place, cell in enumerate(each)} if isinstance(each, list) else each for each in values
    ]


def pairs(old: list[Row], new: list[Row]) -> Iterator[tuple[Row, Row]]:
    """The rows of two tables, each beside what has become of it; an empty one beside what is gone or has come."""
    left, right = list(old), list(new)
    for alike in (equal, same_name, similar):
        for row in list(left):
            if found := next((other for other in right if alike(row, other)), None):
                left.remove(row)
                right.remove(found)
                yield row, found
    yield from ((row, {}) for row in left)
    yield from (({}, row) for row in right)


def equal(one: Row, other: Row) -> bool:
    return one == other


def same_name(one: Row, other: Row) -> bool:
    named = [(one.get(name), other.get(name)) for name in NAMES if name in one]
    return bool(named) and named[0][0] == named[0][1]


def similar(one: Row, other: Row) -> bool:
    return 2 * len([name for name, value in one.items() if other.get(name) == value]) >= len(one)


def is_figure(cell: Any) -> bool:
    """Whether it is a number or a day."""
    a_number = isinstance(cell, int | float) and not isinstance(cell, bool)
    return a_number or (isinstance(cell, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", cell) is not None)


def changes(old: Outcome, new: Outcome) -> Iterator[tuple[Row, Row, str, Any, Any]]:
    """Each figure that is another, gone or come: the two rows, its column, before and after."""
    before, after = rows_of(old.data), rows_of(new.data)
    for place in {**before, **after}:
        for row, other in pairs(before.get(place, []), after.get(place, [])):
            for name in {**row, **other}.keys() - IDS:
                was, now = row.get(name), other.get(name)
                figures = is_figure(was) or is_figure(now)
                if figures and was != now and not (is_figure(was) and is_figure(now) and close(was, now)):
                    yield row, other, f"{place}/{name}", was, now


def close(one: Any, other: Any) -> bool:
    return isinstance(one, int | float) and isinstance(other, int | float) and math.isclose(one, other, rel_tol=1e-9)


def new_words(old: Outcome, new: Outcome) -> list[str]:
    """What an answer says more than the other: notes, and what was not found."""
    known = {json.dumps(each) for name in WORDS for each in old.data.get(name) or []}
    said = [json.dumps(each) for name in WORDS for each in new.data.get(name) or []]
    more = [words for words in said if words not in known]
    return more + (["incomplete"] if old.data.get("complete") and new.data.get("complete") is False else [])


def wrong(name: str, was: Any, value: str, old: Outcome, new: Outcome) -> str:
    """What is not right about the answer after the change; empty where nothing is."""
    if new.error:
        return f"BUG {new.cause}" if new.error.startswith("BUG") or "Traceback" in new.error else ""
    if new == old:
        return ""
    told, nothing, silent = new_words(old, new), says_nothing(name, was, value), ""
    for row, other, place, before, after in changes(old, new):
        figure = isinstance(after, int | float)
        if figure and (abs(after) >= 1e13 or (nothing and after and after == figure_of(value))):
            return f"{place} was {before}, is {after}"
        if not nothing or told:  # only one field has changed: what is said more is about it
            continue
        if isinstance(before, str) and value in (*NOTHING, '"NOEXP"') and after is None:
            continue  # "none" is a date's own word
        if after is None and value in LEFT_OUT and (name.isdigit() or place.count("/") == 1):
            continue  # tags of quotes and single figures of a summary that IBKR does not give are left out here too
        words = {cell for cell in row.values() if isinstance(cell, str)}
        if other and after is None and {cell for cell in other.values() if isinstance(cell, str)} - words:
            continue  # the row says it itself
        if not row and value.strip('"') in other.values():
            continue  # a row of another kind, which says so
        silent = silent or f"{place} was {before}, is {after} without a word"
    return silent


# --- trying ---


@dataclass(frozen=True)
class Try:
    """One field of one answer that one question reads."""

    tool: str
    arguments: dict[str, Any]
    key: Key
    path: Path
    was: Any

    @property
    def field(self) -> str:
        """Endpoint and field for people, without the numbers of rows."""
        method, target, _ = self.key
        endpoint = find_endpoint(method, target.partition("?")[0])
        return f"{endpoint.path if endpoint else target} {'.'.join(str(step) for step in self.path)}"

    def __str__(self) -> str:
        return f"{json.dumps(self.arguments)}: {self.field} (was {json.dumps(self.was)[:40]})"

    @property
    def values(self) -> list[str]:
        """What to put there, those of ``PROBES`` first; a row that is missing is no field that is."""
        a_row = self.path[-1] != self.name or (isinstance(self.was, dict) and not self.name.islower())
        return [value for value in dict.fromkeys((*PROBES, *VALUES)) if value != MISSING or not a_row]

    @property
    def name(self) -> str:
        """The last word of the field."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")


async def outcome_with(at: Bench, one: Try, value: str) -> Outcome:
    """What the question says when the field has this value."""
    at.tape.changed, at.tape.content = one.key, with_value(at.tape.answers[one.key], one.path, value)
    try:
        return await at.ask(one.tool, one.arguments)
    finally:
        at.tape.changed = None


def fields_of(at: Bench, tool: str, arguments: dict[str, Any], pick: random.Random) -> list[Try]:
    """Every field that the question is given, of what has just been asked of the tape."""
    return [
        Try(tool, arguments, key, path, was)
        for key in at.tape.asked
        if tool in FEW or not any(key[1].partition("?")[0].endswith(path) for path in OF_ALL)
        if key in at.tape.answers
        for path, was in places(json.loads(at.tape.answers[key]), pick)
    ]


async def sample(scenario: str, seed: int, count: int) -> list[str]:
    """What is wrong with so many values in fields that chance chooses, of one question in four."""
    pick, found = random.Random(seed), []
    async with bench(scenario) as at:
        asked = await questions(at)
        some = pick.sample(asked, len(asked) // 4)
        for tool, arguments in some:
            base = await at.record(tool, arguments)
            fields = fields_of(at, tool, arguments, pick)
            for one in pick.choices(fields, k=count // len(some)):
                value = pick.choice(one.values)
                if why := wrong(one.name, one.was, value, base, await outcome_with(at, one, value)):
                    found.append(f"{tool} {one} = {value[:40]}: {why}")
    return found


async def search(scenario: str, tool: str = "all", seed: str = "1", only: str = "", most: str = "9999") -> None:
    """Try every value in every field, and print what is wrong in groups."""
    async with bench(scenario) as at:
        for asked, arguments in await questions(at):
            if tool in ("all", asked):
                await search_one(at, asked, arguments, random.Random(seed), only, int(most))


async def search_one(
    at: Bench, tool: str, arguments: dict[str, Any], pick: random.Random, only: str, most: int
) -> None:
    """Try every value in every field that one question is given."""
    groups: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    lost: dict[tuple[str, ...], list[str]] = defaultdict(list)
    count, began = 0, time.monotonic()
    base = await at.record(tool, arguments)
    if base.error or any(changes(base, await at.ask(tool, arguments))):
        say(f"{tool} {arguments} does not hold still, or is not answered: {base.error}")
        return
    fields = [one for one in fields_of(at, tool, arguments, pick) if only in one.field]
    for one in pick.sample(fields, min(most, len(fields))):
        place, quiet = re.sub(r"\b\d+\b", "*", one.field), True
        for value in one.values:
            if quiet and value not in PROBES:
                break
            count += 1
            new = await outcome_with(at, one, value)
            quiet = quiet and new == base
            if why := wrong(one.name, one.was, value, base, new):
                groups[place, why.partition(" was ")[0][:60]][value[:25]] = f"{one} = {value[:40]}: {why}"
            elif new.error:
                lost[place, new.error[:90]].append(value[:12])
    for (place, _), found in sorted(groups.items()):
        say(f"{tool} {place}: {len(found)} values ({', '.join(found)[:80]}); {next(iter(found.values()))}")
    for (place, error), values in sorted(lost.items()):
        say(f"    no answer: {tool} {place} {', '.join(values)[:60]}: {error}")
    say(f"# {tool} {arguments}: {count} tries, {len(groups)} groups, {time.monotonic() - began:.0f} s")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - a command


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(search(*(sys.argv[1:] or ["awkward"])))
