"""What callers write is understood in every usual form, and refused with the argument, the value and an example."""

from __future__ import annotations

import contextlib
import json
import re
from typing import Annotated, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import BaseModel

from bezant_mcp import arguments as inputs
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.errors import BadArgument
from bezant_mcp.market.scanner import read_filters
from bezant_mcp.server.toolsets import names_of
from tests.support.asking import conversation


@pytest.mark.parametrize(
    "text",
    [
        "AAPL,BRK B",
        " AAPL , BRK  B ",
        "AAPL;BRK B",
        '["AAPL", "BRK B"]',
        "['AAPL','BRK B']",
        "AAPL\nBRK B,AAPL",
        "AAPL,,BRK B,",
    ],
)
def test_a_list_is_taken_as_text_in_every_form(text: str) -> None:
    assert inputs.items(text) == ["AAPL", "BRK B"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1y", (1, "y")),
        ("1Y", (1, "y")),
        ("1 year", (1, "y")),
        ("a year", (1, "y")),
        ("12 Months", (12, "m")),
        ("12m", (12, "m")),
        ("6mo", (6, "m")),
        ("week", (1, "w")),
        ("two weeks", (2, "w")),
        ("2-weeks", (2, "w")),
        ("5min", (5, "min")),
        ("1 hr", (1, "h")),
        ("10D", (10, "d")),
    ],
)
def test_a_span_of_time_is_taken_as_people_write_it(text: str, meant: tuple[int, str]) -> None:
    assert inputs.span("period", text) == meant


@pytest.mark.parametrize("text", ["", "0d", "-1d", "1x", "soon", "1d2h", "99999d", "y1"])
def test_what_is_no_span_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadArgument, match=r"period is .*For example period=1y"):
        inputs.span("period", text)


@pytest.mark.parametrize(
    ("text", "count"),
    [("7", 7), ("7d", 7), ("a week", 7), ("this week", 7), ("last 3 days", 3), ("Today", 1), ("yesterday", 2)],
)
def test_days_are_counted_from_words(text: str, count: int) -> None:
    assert inputs.days("days", text, 7) == count


@pytest.mark.parametrize("text", ["0", "8", "2 weeks", "a month", "1h", "7.5"])
def test_too_many_or_too_few_days_are_refused(text: str) -> None:
    with pytest.raises(BadArgument, match="days"):
        inputs.days("days", text, 7, "IBKR keeps 7")


def test_a_choice_is_found_in_every_spelling_and_by_its_synonyms() -> None:
    for text in ("asset_class", "Asset Class", "asset-class", "ASSETCLASS", "class"):
        assert inputs.choice("by", text, ("currency", "asset_class"), {"class": "asset_class"}) == "asset_class"
    with pytest.raises(BadArgument, match=r"by is 'colour': it must be one of currency, asset_class"):
        inputs.choice("by", "colour", ("currency", "asset_class"))
    for nothing in ("", " ", "None", "null"):
        assert inputs.choice("by", nothing, ("currency", "asset_class"), default="asset_class") == "asset_class"


def test_a_refusal_does_not_repeat_a_long_value() -> None:
    assert len(str(inputs.bad("symbol", "x" * 10_000, "it is too long", "AAPL"))) < 200
    assert "xxx...': it is too long" in str(inputs.bad("symbol", "x" * 10_000, "it is too long", "AAPL"))


def test_a_refusal_of_a_choice_does_not_list_too_many() -> None:
    with pytest.raises(BadArgument) as refused:
        inputs.choice("asset_class", "colour", [f"kind {number}" for number in range(50)])
    assert len(str(refused.value)) <= 200 + len("BAD_ARGUMENT: ")


@pytest.mark.parametrize(("name", "example"), [("scan", "TOP_PERC_GAIN"), ("location", "STK.US.MAJOR")])
def test_the_example_of_a_code_is_one_of_its_kind(name: str, example: str) -> None:
    with pytest.raises(BadArgument, match=f"For example {name}={example}"):
        inputs.code(name, "?")


@pytest.mark.parametrize(
    ("value", "number"), [("20", 20), (" 0 ", 0), ("20.0", 20), (20, 20), (20.0, 20), ("1,000", 1000), (" All ", 0)]
)
def test_a_whole_number_is_taken_as_text(value: object, number: int) -> None:
    assert inputs.whole_number("limit", value, 0, 1000) == number


def test_all_is_no_number_where_there_must_be_one() -> None:
    with pytest.raises(BadArgument, match="strikes is 'all': it must be a whole number from 1 to 20"):
        inputs.whole_number("strikes", "all", 1, 20)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("-10%", -10.0),
        ("\u221210 %", -10.0),
        ("down 10 percent", -10.0),
        ("Minus 2.5", -2.5),
        ("+5%", 5.0),
        ("up 5 %", 5.0),
        ("7", 7.0),
        (-10, -10.0),
        (-12.5, -12.5),
    ],
)
def test_per_cent_are_taken_with_their_sign_as_people_write_it(value: object, number: float) -> None:
    assert inputs.percent("shock", value) == number


@pytest.mark.parametrize("value", ["a lot", "10%%", "--10%", "1e3", "10-", "nan", float("nan"), float("inf")])
def test_what_is_no_number_of_per_cent_is_refused(value: object) -> None:
    with pytest.raises(BadArgument, match=r"shock is .*: it must be a percentage. For example shock=-10."):
        inputs.percent("shock", value)


class Asked(BaseModel):
    """Arguments with the annotations of numbers and of a closed set."""

    limit: inputs.Limit = 20
    days: Annotated[int, inputs.Days] = 7
    shock: Annotated[float, inputs.Percent] = 0
    by: Annotated[str, inputs.Text, inputs.enum("currency", "asset_class")] = "currency"


def test_an_annotated_argument_takes_what_people_write_and_is_a_plain_number_or_a_closed_set_for_a_host() -> None:
    taken = Asked.model_validate({"limit": "1,000", "days": "two weeks", "shock": "-10%", "by": ["Asset Class"]})
    assert (taken.limit, taken.days, taken.shock, taken.by) == (1000, 14, -10.0, "Asset Class")
    assert (Asked.model_validate({"limit": "all"}).limit, Asked(limit=5).limit) == (0, 5)
    told = Asked.model_json_schema()["properties"]
    assert [told[name]["type"] for name in told] == ["integer", "integer", "number", "string"]
    assert told["by"]["enum"] == ["currency", "asset_class"]


@pytest.mark.parametrize(
    ("name", "value", "example"),
    [("limit", -1, "10"), ("limit", "-1", "10"), ("days", -3, "30"), ("days", "an hour", "30"), ("limit", 7.5, "10")],
)
def test_a_number_that_an_argument_cannot_have_is_refused_with_an_example(
    name: str, value: object, example: str
) -> None:
    with pytest.raises(BadArgument, match=rf"^{name} is .* For example {name}={example}\.$"):
        Asked.model_validate({name: value})


@pytest.mark.parametrize("text", ["", "-1", "101", "1e3", "many", "1.5", "²", "9" * 10_000])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(BadArgument, match="limit"):
        inputs.whole_number("limit", text, 0, 100)


@given(st.text(max_size=40))
@example("9" * 10_000)
@example("²")
def test_no_text_makes_an_input_fail_in_another_way(text: str) -> None:
    readers = (
        lambda: inputs.items(text),
        lambda: inputs.span("period", text),
        lambda: inputs.days("days", text, 7),
        lambda: inputs.whole_number("limit", text, 0, 100),
        lambda: inputs.percent("shock", text),
        lambda: inputs.choice("by", text, ("a", "b")),
        lambda: inputs.code("scan", text),
        lambda: rows_about([text], [AAPL], lambda row: row),
        lambda: read_filters(text),
    )
    for read in readers:
        with contextlib.suppress(BadArgument):
            read()


AAPL = Subject("AAPL", (265598,), "APPLE INC")
CALL = Subject("AAPL", (800000104, 265598), "APPLE INC")
PIECE = Subject("APLE", (1,), "APPLE HOSPITALITY REIT INC")
BERKSHIRE = Subject("BRK B", (72063691, None), "BERKSHIRE HATHAWAY INC-CL B")


@pytest.mark.parametrize(
    ("symbols", "found"),
    [
        ([], [AAPL, CALL, PIECE, BERKSHIRE]),
        (["aapl"], [AAPL, CALL]),
        (["brk.b"], [BERKSHIRE]),
        (["BRK-B", "aple"], [PIECE, BERKSHIRE]),
        (["265598"], [AAPL, CALL]),
        (["conid:800000104"], [CALL]),
        (["apple inc"], [AAPL, CALL]),
        (["Apple"], [AAPL, CALL, PIECE]),
        (["AAP"], []),
        (["IN"], []),
        (["PIT"], []),
        (["cl b"], [BERKSHIRE]),
        (["Berkshire-Hathaway"], [BERKSHIRE]),
        (["Àpple"], [AAPL, CALL, PIECE]),
        (["conid:1234567"], []),
    ],
)
def test_rows_are_matched_by_ticker_conid_or_name_with_what_is_derived(
    symbols: list[str], found: list[Subject]
) -> None:
    assert rows_about(symbols, [AAPL, CALL, PIECE, BERKSHIRE], lambda row: row) == found


def test_scanner_filters_are_taken_in_every_form() -> None:
    expected = {"priceAbove": 5.0, "marketCapAbove1e6": 1000.0}
    for text in ("priceAbove=5, marketCapAbove1e6=1000", '{"priceAbove": 5, "marketCapAbove1e6": 1000}'):
        assert read_filters(text) == expected
    with pytest.raises(BadArgument, match="code=number"):
        read_filters("priceAbove")


NOTHING = [None, "", "null", "None", " NULL ", "undefined"]
# What clients fill in for an argument that they must send, by the type that its schema says.
NEUTRAL: dict[str, list[Any]] = {
    "string": ["", None, "null", []],
    "integer": [0, None, "", "0"],
    "number": [0, None, "", 0.0],
    "boolean": [False, None, ""],
}
NEEDED = {"symbols": "AAPL@NASDAQ", "symbol": "AAPL@NASDAQ", "source": "EUR", "target": "USD"}


def settled(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without the times at which it and its prices were given."""
    return dict(json.loads(re.sub(r'"\d{4}-\d\d-\d\dT[\d:+.Z]+"', "null", json.dumps(answer))))


def fillings(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Arguments that say nothing: each alone, with each neutral value and its default; then all of them together."""
    optional = {name: told for name, told in schema["properties"].items() if name not in schema.get("required", [])}
    kinds = {name: NEUTRAL[told["type"]] for name, told in optional.items()}
    kinds |= {name: [value for value in kinds[name] if value not in (0, "0")] for name in kinds if name == "limit"}
    alone = [{name: value} for name, values in kinds.items() for value in values]
    alone += [{name: told["default"]} for name, told in optional.items() if "default" in told]
    together = [{name: NEUTRAL[told["type"]][turn] for name, told in optional.items()} for turn in (0, 1, 2)]
    together.append({name: told.get("default") for name, told in optional.items()})
    return [*alone, *together]


@pytest.mark.anyio
@pytest.mark.parametrize("tool", [name for name, _ in names_of()])
async def test_every_argument_that_says_nothing_is_answered_as_none(tool: str) -> None:
    async with conversation() as me:
        (schema,) = [one.input_schema for one in (await me.client.list_tools()).tools if one.name == tool]
        needed = {name: NEEDED[name] for name in schema.get("required", [])}
        await me.ask(tool, **needed)  # what comes cold at first is there from now on
        plain = settled(await me.ask(tool, **needed))
        for filled in fillings(schema):
            assert settled(await me.ask(tool, **needed, **filled)) == plain, filled


@pytest.mark.anyio
@pytest.mark.parametrize("nothing", NOTHING)
async def test_what_clients_write_for_nothing_leaves_an_argument_out(nothing: str | None) -> None:
    async with conversation() as me:
        filled = dict.fromkeys(("account_id", "symbol", "asset_class", "currency", "expires_within_days"), nothing)
        assert (await me.ask("positions", **filled))["count"] == 25


@pytest.mark.anyio
async def test_every_refusal_names_the_argument_its_value_and_an_example() -> None:
    async with conversation() as me:
        for tool in (await me.client.list_tools()).tools:
            for name in tool.input_schema["properties"]:
                said = await me.error(tool.name, **{name: {"no": "value"}})
                assert f"{name} is {{'no': 'value'}}: it must be " in said
                assert f"For example {name}=" in said
                assert f"{name}=None" not in said
            for name in tool.input_schema.get("required", []):
                assert f"{name} is missing. For example {name}=" in await me.error(tool.name)
            known = ", ".join(tool.input_schema["properties"])
            step = f"Use {known}." if known else "Leave it out: it takes none."
            said = await me.error(tool.name, frobs=1)
            assert said.endswith(f" frobs is not an argument of {tool.name}. {step}")
        assert len(await me.error("positions", **{f"frobs{number}": 1 for number in range(500)})) < 220


@pytest.mark.anyio
async def test_a_number_with_separators_and_all_rows_in_words_are_understood() -> None:
    async with conversation() as me:
        told = await me.ask("exchange_rate", source='"eur"', target=["usd"], amount="1,000.50")
        assert (told["amount"], told["converted"]) == (1000.5, 1100.55)
        assert "cursor" not in await me.ask("positions", limit="all")
        assert len((await me.ask("exposure", by="underlying", limit=" ALL "))["rows"]) == 23


@pytest.mark.anyio
async def test_zero_is_no_filter_also_where_it_stands_alone_and_all_rows_of_a_limit() -> None:
    async with conversation() as me:
        assert (await me.ask("positions", expires_within_days=0))["count"] == 25
        assert "cursor" not in await me.ask("positions", limit=0)
        assert (await me.ask("positions", expires_within_days="1,000", limit="1,000"))["count"] < 25
        assert "expires_within_days is 'infinity'" in await me.error("positions", expires_within_days="Infinity")


@pytest.mark.anyio
async def test_what_clients_fill_in_or_invent_and_leave_empty_asks_for_nothing() -> None:
    empty: list[dict[str, object]] = [{"random": ""}, {"_": None}, {"kwargs": {}}, {"args": "[]"}]
    dummies: list[dict[str, object]] = [{"random_string": "x"}, {"_placeholder": True}, {"dummy": "x"}]
    async with conversation() as me:
        for tool in ("health", "list_accounts", "account_summary", "cash", "positions"):
            for invented in empty:
                await me.ask(tool, **invented)
        # Some clients cannot call a tool that has no arguments.
        for invented in dummies:
            await me.ask("list_accounts", **invented)
            assert "is not an argument of cash" in await me.error("cash", **invented)
        usual = await me.ask("positions")
        for nothing in ("[]", "{}", "[ ]", "''", "[null]"):
            filled = dict.fromkeys(("symbol", "sort", "currency", "expires_within_days", "cursor"), nothing)
            assert (await me.ask("positions", **filled))["rows"] == usual["rows"]
            await me.ask("performance", vs=nothing)


@pytest.mark.anyio
@pytest.mark.parametrize(
    "written",
    ["du1234567", " DU1234567 ", '"DU1234567"', ["DU1234567"], '["DU1234567"]', 1234567, "1234567", 1234567.0],
)
async def test_an_account_is_taken_in_every_form(written: object) -> None:
    async with conversation("two-accounts") as me:
        for tool in ("account_summary", "cash"):
            assert (await me.ask(tool, account_id=written))["account_id"] == "DU1234567"


@pytest.mark.anyio
@pytest.mark.parametrize("written", [["DU1112222", "DU1112223"], "du1112222, du1112223", '["DU1112222","DU1112223"]'])
async def test_several_accounts_are_taken_as_list_and_as_text(written: object) -> None:
    async with conversation("advisor") as me:
        told = await me.ask("cash", account_id=written)
        assert [row[0] for row in told["rows"]] == ["DU1112223", "DU1112222"]
        assert "U9999999 is not an account" in await me.error("pnl", account_id="DU1112222,U9999999")
