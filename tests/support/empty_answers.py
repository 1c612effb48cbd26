"""Every endpoint that a question asks, answered with nothing, or with one row that is none or not this account's.

    python -m tests.support.empty_answers [SCENARIO [TOOL]]     # prints what is wrong

Whatever comes, the answer is an error, or what a healthy one says, or incomplete, or it has a note that tells more.
"""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import random
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

from bezant_mcp.gateway.endpoints import find_endpoint
from tests.support.odd_fields import Bench, Key, Outcome, bench, new_words, questions, say

# Sent in place of every answer of an endpoint: body and status.
NOTHING = {
    "{}": (b"{}", 200), "[]": (b"[]", 200), "null": (b"null", 200), "204": (b"", 204), "304": (b"", 304),
    "empty": (b"", 200), "no error": (b'{"error": null}', 200), "error without words": (b'{"error": {}}', 200),
    "500": (b'{"error": "unknown", "statusCode": 500}', 500), "503": (b"", 503),
    "404": (b'{"error": "not found"}', 404),
}  # fmt: skip
A_DAY = re.compile(r"\b20\d{6}\b")
# Where the documents say that it proves that there are none, or that the order is what is told.
PROVEN = {
    ("scanner_run", "POST /iserver/scanner/run contracts reversed"),
    ("alerts", "GET /iserver/account/alert/{alertId} conditions twice"),
    # Asked twice, they are how there are none.
    *(("risk", f"GET /portfolio/{{accountId}}/combo/positions {none}") for none in ("[]", "500")),
    *((tool, "GET /portfolio/accounts (all) reversed") for tool in ("performance", "positions", "risk", "exposure")),
    ("orders", "GET /iserver/account/orders orders []"),  # beside it ``snapshot`` is true
    ("alerts", "GET /iserver/account/{accountId}/alerts []"),
    ("scanner_run", "POST /iserver/scanner/run contracts []"),  # the rest of the answer is there
    ("watchlists", "GET /iserver/watchlist instruments []"),
    ("watchlists", "GET /iserver/watchlists data.user_lists []"),
    ("event_contracts", "GET /forecast/contract/market contracts []"),
    ("transactions", "POST /pa/transactions rpnl.data []"),
    ("contract", "GET /contract/trading-schedule schedules.DAY.extended_hours []"),  # many exchanges have none
    *(
        ("scanner_parameters", f"GET /iserver/scanner/params location_tree.0.locations {none}")
        for none in ("null", "[]")
    ),
}
# Rows of these can be of any contract.
OF_ANY_CONTRACT = ("/scanner/run", "/category/tree", "/contract/market", "/watchlist", "/trsrv/futures", "/secdef/info",
                   "/currency/pairs", "/portfolio/accounts", "/secdef/search", "/trsrv/stocks")  # fmt: skip
# Their answers are about the contracts that they name.
OF_CONTRACTS = ("conid_for", "contract", "option_chain", "quote", "price_history", "transactions", "futures")
MORE: list[tuple[str, dict[str, Any]]] = [
    *(("conid_for", {"symbol": symbol}) for symbol in ("AAPL@NASDAQ", "VOD@LSE", "US0378331005", "Apple", "SPX")),
    *(("conid_for", {"symbol": symbol}) for symbol in ("265598", "EUR.USD", "ES=F", "KO")),
    *((tool, {"symbol": "AAPL", "limit": 0}) for tool in ("trades", "orders")),
    *(
        ("watchlists", {}),
        ("scanner_parameters", {"kind": "location"}),
        ("event_contracts", {"market_conid": 658663572}),
    ),
    ("scanner_parameters", {"search": "gain"}),
    ("scanner_parameters", {"kind": "instrument"}),
    ("quote", {"symbols": "AAPL, VOD@LSE, NESN"}),
    *(("positions", {"sort": sort}) for sort in ("day_change", "gain_percent")),
    *(("exposure", {"by": by, "compare": True}) for by in ("asset_class", "region")),
    ("performance", {"period": "last month", "vs": "SPY@ARCA"}),
    ("price_history", {"symbols": "AAPL@NASDAQ, SPY@ARCA", "period": "ytd"}),
    ("risk", {"symbol": "AAPL", "shock": 5}),
]
# What tells a row from others, by the words that IBKR writes for it.
IDS = (
    "conid", "con_id", "conidEx", "C", "order_id", "orderId", "execution_id", "account", "acct", "accountId", "id",
    "accountCode", "acctid", "acctId", "ID", "t", "code", "type",
)  # fmt: skip
FOREIGN = {
    "conid": 999999, "con_id": 999999, "account": "DU9999999", "accountCode": "DU9999999", "acct": "DU9999999",
    "acctId": "DU9999999", "acctid": "DU9999999", "accountId": "DU9999999", "acctcode": "DU9999999",
}  # fmt: skip
# What one row is made of another.
SPOILT: dict[str, Callable[[dict[str, Any]], Any]] = {
    "null": lambda _: None,
    "text": lambda _: "soon",
    "{}": lambda _: {},
    "without ids": lambda row: {name: value for name, value in row.items() if name not in IDS},
    "ids null": lambda row: row | {name: None for name in IDS if name in row},
}


def endpoint_of(key: Key) -> str:
    """The method and path of an endpoint, without what arguments fill."""
    found = find_endpoint(key[0], "/" + key[1].partition("?")[0].lstrip("/"))
    return f"{key[0]} {found.path if found else key[1].partition('?')[0]}"


def lists_in(node: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Where rows stand in an answer: lists, and objects whose names are data; of alike ones the first two."""
    if isinstance(node, dict) and node and all(isinstance(value, dict | list) for value in node.values()):
        yield above, node
    if isinstance(node, list) and node and isinstance(node[0], dict | int | float | str):
        yield above, node
    items = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    for name, value in items[: 2 if isinstance(node, list) else 60]:
        if isinstance(value, dict | list):
            yield from lists_in(value, (*above, name))


def changed(content: bytes, *, foreign: bool) -> Iterator[tuple[str, bytes]]:
    """An answer with one row of each list spoilt, foreign or twice, with the list the other way round, or gone."""
    body = json.loads(content)
    for where, rows in lists_in(body):
        at = ".".join(map(str, where)) or "(all)"
        places = list(rows)[:1] if isinstance(rows, dict) else sorted({0, len(rows) - 1})
        for place in places:
            row = rows[place]
            made: dict[str, Any] = {name: make(row) if isinstance(row, dict) else None for name, make in SPOILT.items()}
            if isinstance(row, dict) and foreign and FOREIGN.keys() & row.keys():
                made["foreign"] = row | {name: FOREIGN[name] for name in FOREIGN if name in row}
            for name, value in made.items():
                yield f"{at}[{place}] {name}", with_at(body, (*where, place), value)
        if isinstance(rows, list):
            yield f"{at} twice", with_at(body, where, [*rows, rows[0]])
            if isinstance(rows[0], dict):
                yield f"{at} reversed", with_at(body, where, rows[::-1])
        if where:
            for name, value in (("null", None), ("[]", []), ("{}", {})):
                yield f"{at} {name}", with_at(body, where, value)


def with_at(body: Any, where: tuple[str | int, ...], value: Any) -> bytes:
    """The answer with another value in one place."""
    if not where:
        return json.dumps(value).encode()
    new = copy.deepcopy(body)
    node = new
    for step in where[:-1]:
        node = node[step]
    node[where[-1]] = value
    return json.dumps(new).encode()


def partial(tool: str, healthy: Outcome, told: Outcome) -> str:
    """Why an answer passes for the whole although it is not; empty where it does not."""
    if told.error:
        return f"BUG {told.cause}" if told.error.startswith("BUG") or "Traceback" in told.error else ""
    lost = sorted(lost_of(healthy.data, told.data))
    if tool in OF_CONTRACTS and (others := conids_in(told.data) - conids_in(healthy.data)):
        return f"is about {', '.join(map(str, others))}"
    told_otherwise = tool == "health" and told.data["layer"] != healthy.data["layer"]
    if lost and not told_otherwise and not new_words(healthy, told):
        return f"complete without {', '.join(lost)[:300]}"
    return ""


def conids_in(data: dict[str, Any]) -> set[Any]:
    """The contracts that an answer is about, candidates left out."""
    alone = [data.get("conid"), (data.get("contract") or {}).get("conid")]
    series = [one.get("conid") for one in data.get("series") or []]
    columns = data.get("columns") or []
    rows = [row[columns.index("conid")] for row in data.get("rows") or []] if "conid" in columns else []
    return {*alone, *series, *rows} - {None}


def lost_of(was: Any, now: Any) -> set[str]:
    """Every row and figure of a healthy answer that is gone or another."""
    return facts(was) - facts(now)


# What is said beside the facts.
BESIDE = ("notes", "as_of", "complete", "source", "opens", "gateway_url", "cursor")


def facts(node: Any, at: str = "") -> set[str]:
    """An answer as what it says: each single value with the names above it, the rows of a table whole."""
    if isinstance(node, dict):
        return {fact for name, value in node.items() if name not in BESIDE
                for fact in facts(value, f"{at}.{name}" if at else name)}  # fmt: skip
    if isinstance(node, list) and node and all(isinstance(row, list) for row in node):
        return {f"{at}={json.dumps(row)}" for row in node}
    if isinstance(node, list):
        return {fact for each in node for fact in facts(each, at)}
    return set() if node is None else {f"{at}={node}"}


async def asked_in(scenario: str, at: Bench) -> list[tuple[str, dict[str, Any]]]:
    """The questions of a scenario: with several accounts about one of them, or about all."""
    if scenario != "two-accounts":
        return [*await questions(at), *MORE]
    every, one = {"account_id": "all"}, {"account_id": "DU1234567"}
    return [
        ("list_accounts", {}),
        *((tool, every) for tool in ("cash", "pnl", "positions", "exposure", "account_summary", "risk")),
        *((tool, every | {"sort": "day_change"}) for tool in ("positions",)),
        ("exposure", every | {"by": "asset_class", "compare": True}),
        ("performance", every | {"period": "ytd", "vs": "SPY@ARCA"}),
        ("risk", every | {"shock": -10}),
        *((tool, one) for tool in ("account_summary", "positions", "cash", "pnl", "trades", "orders", "alerts")),
    ]


async def spoil(at: Bench, tool: str, arguments: dict[str, Any], share: float = 1.0, seed: int = 0) -> list[str]:
    """What is wrong with what one question makes of every endpoint that it asks, or of a share of what can be tried."""
    healthy = await at.record(tool, arguments)
    if healthy.error or lost_of(healthy.data, (await at.ask(tool, arguments)).data):
        return [f"{tool} {arguments} does not hold still, or is not answered: {healthy.error}"]
    found: list[str] = []
    pick = random.Random(f"{seed} {tool} {arguments}")

    async def trial(what: str, answers: dict[Key, bytes], status: int = 200) -> None:
        if pick.random() >= share:
            return
        at.tape.spoil(answers, status)
        why = partial(tool, healthy, await at.ask(tool, arguments))
        if why and (tool, A_DAY.sub("DAY", what)) not in PROVEN:
            found.append(f"{tool} {json.dumps(arguments)}: {what}: {why}")

    keys: dict[str, list[Key]] = {}
    for key in at.tape.asked:
        keys.setdefault(endpoint_of(key), []).append(key)
    for endpoint, those in keys.items():
        for name, (content, status) in NOTHING.items():
            await trial(f"{endpoint} {name}", dict.fromkeys(those, content), status)
        within = {key: b'{"data": %s}' % at.tape.answers[key] for key in those if key in at.tape.answers}
        await trial(f"{endpoint} within another", within)
        seen: set[str] = set()
        for one in those:
            foreign = not endpoint.endswith(OF_ANY_CONTRACT)
            for name, content in changed(at.tape.answers.get(one, b"0"), foreign=foreign):
                if name not in seen:
                    seen.add(name)
                    await trial(f"{endpoint} {name}", {one: content})
        at.tape.spoil({})
    return found


async def sample(scenario: str, questions_of_ten: int, share: float, seed: int) -> list[str]:
    """What is wrong with a share of all that can be tried, of some of every ten questions."""
    async with bench(scenario) as at:
        asked = await asked_in(scenario, at)
        some = random.Random(seed).sample(asked, max(1, len(asked) * questions_of_ten // 10))
        return [line for tool, arguments in some for line in await spoil(at, tool, arguments, share, seed)]


async def search(scenario: str = "awkward", only: str = "") -> None:
    """Try everything, and print what is wrong."""
    async with bench(scenario) as at:
        for tool, arguments in await asked_in(scenario, at):
            if only in ("", tool):
                for line in await spoil(at, tool, arguments):
                    say(line)
                say(f"# {tool} {arguments}")


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(search(*sys.argv[1:]))
