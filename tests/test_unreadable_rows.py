"""A row that cannot be read is refused or told of; the rest never passes for the whole, nor for what was meant."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.empty_answers import endpoint_of
from tests.support.odd_fields import Bench, Outcome, bench

pytestmark = pytest.mark.anyio
Edit = Callable[[Any], Any]


def without(*names: str, at: tuple[str | int, ...] = (), of: Callable[[Any], bool] = lambda _: True) -> Edit:
    """An edit that takes members from every row of a list for which ``of`` holds."""

    def edit(body: Any) -> Any:
        rows = body
        for step in at:
            rows = rows[step]
        for row in rows:
            if of(row):
                for name in names:
                    row.pop(name, None)
        return body

    return edit


def put(value: Any, *at: str | int) -> Edit:
    """An edit that puts a value in one place."""

    def edit(body: Any) -> Any:
        node = body
        for step in at[:-1]:
            node = node[step]
        node[at[-1]] = value
        return body

    return edit


async def told_after(at: Bench, tool: str, arguments: dict[str, Any], endpoint: str, edit: Edit) -> Outcome:
    """What a question says where an endpoint's answers are changed."""
    healthy = await at.record(tool, arguments)
    assert not healthy.error
    hit = [key for key in at.tape.asked if endpoint_of(key).endswith(endpoint)]
    assert hit
    at.tape.spoil({key: json.dumps(edit(json.loads(at.tape.answers[key]))).encode() for key in hit})
    try:
        return await at.ask(tool, arguments)
    finally:
        at.tape.spoil({})


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def at() -> Any:
    async with bench("awkward") as at:
        yield at


NASDAQ = {"conid": None, "exchange": "NASDAQ", "isUS": True}
APPLE = ("AAPL", 0, "contracts")
# Words that name it; where there is an error its text has them.
TOLD: list[tuple[str, dict[str, Any], str, Edit, str]] = [
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "/history", put(None, "data", 3, "v"), "Volume of some bars unknown"),
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "/history", put(None, "data", 3, "t"), "left out: 1 of AAPL"),
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "/history", put(None, "data", 3), "UNEXPECTED_ANSWER"),
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "/history", put("soon", "data", 3), "UNEXPECTED_ANSWER"),
    ("trades", {}, "/account/trades", without("execution_id"), "fills have no id"),
    ("trades", {}, "/account/trades", put(None, 0), "UNEXPECTED_ANSWER"),
    ("trades", {"symbol": "AAPL"}, "/account/trades", put({"side": "B", "size": 1}, 0), "which contract 1 rows"),
    ("orders", {"state": "all"}, "/account/orders", without("orderId", at=("orders",)), "no order id for"),
    ("orders", {}, "/account/orders", put("soon", "orders", 0), "UNEXPECTED_ANSWER"),
    ("orders", {"symbol": "AAPL"}, "/account/orders", put({"side": "BUY"}, "orders", 0), "which contract 1 rows"),
    ("orders", {}, "/account/orders", lambda body: {"data": body}, "list of orders was empty twice"),
    ("orders", {}, "/account/orders", put({"ticker": "AAPL"}, "orders", 0), "perhaps open"),
    ("orders", {"state": "filled"}, "/account/orders", put("Resting", "orders", 0, "status"), "perhaps filled"),
    ("contract", {"symbol": "AAPL@NASDAQ"}, "/trading-schedule", lambda body: with_days(body, None), "hours unknown"),
    ("contract", {"symbol": "AAPL@NASDAQ"}, "/trading-schedule", lambda body: with_days(body, {}), "hours unknown"),
    (
        "contract",
        {"symbol": "AAPL@NASDAQ"},
        "/trading-schedule",
        lambda body: with_days(body, {"liquid_hours": [{"opening": "soon"}]}),
        "hours unknown",
    ),
    ("option_chain", {"symbol": "AAPL@NASDAQ"}, "/secdef/search", lambda body: with_months(body, "???"), "cannot be"),
    ("option_chain", {"symbol": "AAPL@NASDAQ"}, "/secdef/search", lambda body: with_months(body, None), "cannot be"),
    ("option_chain", {"symbol": "AAPL@NASDAQ"}, "/secdef/search", lambda _: [{"symbol": "AAPL"}], "cannot be read"),
    ("option_chain", {"symbol": "AAPL@NASDAQ"}, "/trsrv/secdef", put([], "secdef"), "Currency unknown: AAPL"),
    ("scanner_run", {"scan": "TOP_PERC_GAIN"}, "/scanner/run", without("con_id", at=("contracts",)), "no conid for"),
    ("scanner_run", {"scan": "TOP_PERC_GAIN"}, "/scanner/run", lambda _: {"contracts": []}, "not loaded the contracts"),
    ("scanner_parameters", {"search": "a"}, "/scanner/params", put(None, "filter_list"), "list of filter codes"),
    ("scanner_parameters", {"search": "a"}, "/scanner/params", put(None, "scan_type_list", 0, "code"), "scan codes"),
    ("watchlists", {}, "/watchlists", put(None, "data", "user_lists", 0, "id"), "1 lists without an id"),
    ("watchlists", {"name": "Favourites"}, "/watchlists", put(None, "data", "user_lists", 0, "id"), "without an id"),
    ("watchlists", {}, "/watchlists", put([], "data"), "no list of watchlists"),
    ("watchlists", {"name": "Favourites"}, "/watchlist", put({"ST": "STK"}, "instruments", 0), "Left out: 1 rows"),
    ("watchlists", {"name": "Favourites"}, "/watchlist", put("77", "id"), "another watchlist"),
    ("alerts", {}, "/alerts", put("DU9999999", 0, "account"), "1 alerts of another account"),
    ("alerts", {}, "/alerts", lambda _: {}, "conditions of 1"),
    ("alerts", {}, "/alert/{alertId}", put([{}], "conditions"), "conditions of 1"),
    *((tool, {}, "/portfolio/accounts", without("currency"), "not name the base") for tool in ("positions", "cash")),
    ("exposure", {}, "/portfolio/accounts", without("currency"), "not name the base currency"),
    ("notifications", {}, "/fyi/notifications", lambda _: [], "no list of messages"),
    ("notifications", {}, "/fyi/notifications", put({}, 0), "1 messages have no text"),
    ("event_contracts", {}, "/category/tree", put(None, "categories", "g1"), "1 categories cannot be read"),
    ("futures", {"symbols": "ES"}, "/trsrv/futures", put(None, "ES"), "UNEXPECTED_ANSWER"),
    ("futures", {"symbols": "ES"}, "/trsrv/futures", put(None, "ES", 0, "conid"), "Unknown where null: conid"),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "/pa/transactions", put(None, "rpnl", "data"), "no realised results"),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "/pa/transactions", put([{"data": []}], "rpnl"), "UNEXPECTED_ANSWER"),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "/pa/transactions", put(None, "transactions"), "no list of trans"),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "/pa/transactions", put([], "transactions"), "without their trans"),
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "/history", lambda _: {"error": None}, "UNEXPECTED_ANSWER"),
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "/history", lambda _: {"error": 5}, "UNEXPECTED_ANSWER"),
    ("alerts", {}, "/alert/{alertId}", lambda _: {"error": ""}, "conditions of 1"),
    ("conid_for", {"symbol": "US0378331005"}, "/secdef/search", lambda _: {"error": "unknown"}, "the fault is at IBKR"),
    ("conid_for", {"symbol": "265598"}, "/trsrv/secdef", lambda _: {"secdef": [{"ticker": "AAPL"}]}, "conid"),
    ("conid_for", {"symbol": "265598"}, "/trsrv/secdef", lambda _: {}, "without a list of definitions"),
    ("conid_for", {"symbol": "EUR.USD"}, "/currency/pairs", put([], "EUR"), "pairs with EUR is empty or"),
    ("conid_for", {"symbol": "US0378331005"}, "/secdef/search", without("conid"), "without its conid"),
]  # fmt: skip


def with_days(body: Any, day: Any) -> Any:
    """A schedule one of whose days is another."""
    first = next(iter(body["schedules"]))
    return body | {"schedules": body["schedules"] | {first: day}}


def with_months(body: Any, months: str | None) -> Any:
    """A search whose options have other months."""
    for section in [one for row in body for one in row.get("sections", []) if one["secType"] == "OPT"]:
        section["months"] = months
    return body


@pytest.mark.parametrize(
    ("tool", "arguments", "endpoint", "edit", "words"),
    [pytest.param(*one, id=f"{number}-{one[0]}-{one[4][:24]}") for number, one in enumerate(TOLD)],
)
async def test_what_cannot_be_read_is_told(
    at: Bench, tool: str, arguments: dict[str, Any], endpoint: str, edit: Edit, words: str
) -> None:
    told = await told_after(at, tool, arguments, endpoint, edit)
    said = told.error or " ".join(told.data.get("notes") or [])
    assert words in said
    assert not said.startswith("BUG")
    if told.data and "no order id for" not in words:
        assert told.data["complete"] is False


# Ways in which the listing that is meant cannot be read.
UNREAD: dict[str, Edit] = {
    "no conid": without("conid", at=APPLE, of=lambda row: row["exchange"] == "NASDAQ"),
    "conid null": lambda body: body | {"AAPL": [body["AAPL"][0] | {"contracts": swapped(body, NASDAQ)}]},
    "a text": lambda body: body | {"AAPL": [body["AAPL"][0] | {"contracts": swapped(body, "soon")}]},
    "null": lambda body: body | {"AAPL": [body["AAPL"][0] | {"contracts": swapped(body, None)}]},
    "no row says where": without("conid", "exchange", at=APPLE, of=lambda row: row["isUS"]),
    "no contracts": put(None, *APPLE),
    "no companies": put(None, "AAPL"),
}


def swapped(body: Any, other: Any) -> list[Any]:
    """The listings of Apple with another in place of that in the United States."""
    return [other if row["exchange"] == "NASDAQ" else row for row in body["AAPL"][0]["contracts"]]


@pytest.mark.parametrize("written", ["AAPL", "AAPL@NASDAQ", "AAPL@SMART"])
@pytest.mark.parametrize("way", list(UNREAD))
async def test_no_other_listing_stands_in_for_one_that_cannot_be_read(at: Bench, way: str, written: str) -> None:
    told = await told_after(at, "conid_for", {"symbol": written}, "/trsrv/stocks", UNREAD[way])
    assert not told.error.startswith(("BUG", "BAD_ARGUMENT"))
    assert told.error or (told.data.get("contract") is None and told.data["complete"] is False)


async def test_a_listing_that_is_not_meant_costs_nothing(at: Bench) -> None:
    edit = without("conid", at=APPLE, of=lambda row: row["exchange"] != "NASDAQ")
    told = await told_after(at, "conid_for", {"symbol": "AAPL@NASDAQ"}, "/trsrv/stocks", edit)
    assert told.data["contract"]["conid"] == 265598


@pytest.mark.parametrize("names", [("conid",), ("expirationDate", "conid")])
async def test_the_nearest_future_is_not_chosen_where_it_cannot_be_read(at: Bench, names: tuple[str, ...]) -> None:
    def nearest_unread(body: Any) -> Any:
        first = min(body["ES"], key=lambda row: row["expirationDate"])
        for name in names:
            del first[name]
        return body

    told = await told_after(at, "conid_for", {"symbol": "ES=F"}, "/trsrv/futures", nearest_unread)
    assert told.error.startswith("UNEXPECTED_ANSWER") or told.data.get("contract") is None


async def test_of_two_quotes_that_contradict_each_other_neither_is_given(at: Bench) -> None:
    def twice(body: Any) -> Any:
        return [*body, body[0] | {"31": "1.00"}]

    told = await told_after(at, "quote", {"symbols": "AAPL@NASDAQ"}, "/snapshot", twice)
    assert told.data["complete"] is False
    assert told.data["rows"][0][4] == "no data"


async def test_a_ledger_that_fails_is_named_among_several() -> None:
    async with bench("two-accounts") as at:
        await at.record("cash", {"account_id": "all"})
        key = next(key for key in at.tape.asked if "DU7654321/ledger" in key[1])
        at.tape.spoil({key: b'["soon"]'})
        told = await at.ask("cash", {"account_id": "all"})
    assert told.data["complete"] is False
    assert "cash_base" not in told.data
    assert told.data["notes"][0].startswith("This answer has no ledger of DU7654321: ")


async def test_rows_that_are_alike_are_counted_and_told(at: Bench) -> None:
    def twice(body: Any) -> Any:
        return body | {"transactions": [*body["transactions"], body["transactions"][0]]}

    told = await told_after(at, "transactions", {"symbol": "AAPL@NASDAQ"}, "/pa/transactions", twice)
    assert "1 rows are identical to another row; each counts." in told.data["notes"]


async def test_a_currency_that_one_look_up_lacks_is_taken_from_the_other(at: Bench) -> None:
    def of_many(body: Any) -> Any:
        return body if len(body["secdef"]) == 1 else {"secdef": []}

    told = await told_after(at, "contract", {"symbol": "AAPL@NASDAQ"}, "/trsrv/secdef", of_many)
    assert told.data["currency"] == "USD"
