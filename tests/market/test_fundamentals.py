"""Fundamentals of a contract, against the simulator's raw snapshot read anew here, and on rows with odd values."""

from __future__ import annotations

import json
import random
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from bezant_mcp.gateway.endpoints import no_ticks_yet
from bezant_mcp.simulator.api.market_data import Quote, text_of
from bezant_mcp.simulator.api.price_history import year_range
from bezant_mcp.simulator.world import instruments as i
from tests.support.asking import Conversation, conversation
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
AAPL, VOD, SPY, TREASURY, TOYOTA, FUTURE = 265598, 149053711, 756733, 700100200, 7203711, 495512552
# What each figure of a share is, written down from IBKR's list of fields.
TAGS = {
    "price": "31", "low_52_weeks": "7294", "high_52_weeks": "7293", "pe": "7290", "eps": "7291", "market_cap": "7289",
    "beta": "7718", "dividend_yield": "7287", "dividends_next_12_months": "7671", "dividends_last_12_months": "7672",
    "next_dividend": "7286", "ex_date": "7288", "next_earnings": "7686", "next_event": "7683",
    "average_volume_90_days": "7282", "historical_volatility_30_days": "7087", "shortable_shares": "7636",
    "borrow_fee": "7637",
}  # fmt: skip
PERCENT = {"dividend_yield", "historical_volatility_30_days", "borrow_fee"}
WORDS = {"ex_date", "next_earnings", "next_event"}


@pytest.fixture
async def me() -> AsyncIterator[Conversation]:
    async with conversation() as asking:
        yield asking


async def figures(me: Conversation, symbol: str | int) -> tuple[dict[str, tuple[Any, Any]], dict[str, Any]]:
    """Value and unit of each figure, and the whole answer."""
    told = await me.ask("contract", symbol=symbol, fundamentals=True)
    _, *rows = told.get("fundamentals", [[]])
    found = {name: (value, unit) for name, value, unit in rows}
    return found | {name: (value, None) for name, value in told.get("facts", {}).items()}, told


def snapshot(me: Conversation, *rows: dict[str, Any]) -> None:
    me.simulated.fault("reply", "*/marketdata/snapshot", reply={"text": json.dumps(list(rows))})


def raw(me: Conversation, conid: int, tag: str) -> str:
    contract, world = me.simulated.world.book.contracts[conid], me.simulated.world
    year = partial(year_range, contract, world.clock.moment(), world.seed)
    return text_of(Quote(contract, None, {}, year), tag) or ""


def amount_of(text: str) -> float:
    """A figure as a person reads it."""
    found = re.fullmatch(r"[CH]?(-?[\d,]+(?:\.\d+)?)([KMBT]?)%?", text)
    assert found, text
    return float(found[1].replace(",", "")) * {"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}[found[2]]


async def test_the_range_the_ratio_and_the_next_report_of_apple_are_one_call(me: Conversation) -> None:
    chart = await me.ask("price_history", symbols="AAPL@NASDAQ", period="1y")
    (year,) = chart["series"]
    found, told = await figures(me, "AAPL")
    assert (found["low_52_weeks"], found["high_52_weeks"]) == (
        (pytest.approx(year["low"], abs=0.01), "USD"), (pytest.approx(year["high"], abs=0.01), "USD"),
    )  # fmt: skip
    assert year["low"] < 160 < 200 < year["high"]
    for name in ("pe", "eps", "market_cap", "average_volume_90_days", "shortable_shares", "borrow_fee", "beta"):
        expected = amount_of(raw(me, AAPL, TAGS[name])) / (1e9 if name == "market_cap" else 1)
        assert found[name][0] == pytest.approx(expected, rel=1e-9)
    # Four times 26 cents, of 200 dollars.
    assert (found["dividends_next_12_months"], found["dividend_yield"]) == ((1.04, "USD"), (0.52, "%"))
    earnings = raw(me, AAPL, "7686")
    assert found["next_earnings"][0] == f"{earnings[:4]}-{earnings[4:6]}-{earnings[6:8]} 16:30 EST"
    assert (told["complete"], told["source"]) == (True, "brokerage")
    assert datetime.fromisoformat(told["fundamentals_at"]).utcoffset() == timedelta(0)
    assert tokens(me.texts[-1]) <= 500


async def test_nothing_is_asked_of_the_market_unless_it_is_wanted(me: Conversation) -> None:
    told = await me.ask("contract", symbol="AAPL")
    assert "fundamentals" not in told
    assert not [path for _, path, _ in me.simulated.seen if "marketdata" in path]
    await figures(me, "AAPL")
    asked = {target for _, target, _ in me.simulated.world.records.targets if "marketdata/snapshot" in target}
    assert len(asked) == 1, "one snapshot, repeated until all has come"


async def test_a_share_in_pence_has_prices_in_pence_and_amounts_in_pounds(me: Conversation) -> None:
    found, told = await figures(me, "VOD@LSE")
    assert found["price"] == (72.5, "GBp")
    assert found["dividends_next_12_months"] == (0.078, "GBP")
    assert found["eps"] == (float(raw(me, VOD, "7291")), "GBP")
    assert found["market_cap"][1] == "billion GBP?"
    assert told["notes"].count("GBp is pence: 100 GBp = 1 GBP.") == 1
    in_pence = {tag: raw(me, VOD, tag) for tag in TAGS.values()} | {"7671": "7.8", "7291": "5.0"}
    snapshot(me, {"conid": VOD, "6509": "RpB"} | in_pence)
    found, _ = await figures(me, "VOD@LSE")
    assert found["dividends_next_12_months"] == (7.8, "GBp")
    assert found["eps"] == (5, "GBp")
    snapshot(me, {"conid": VOD, "6509": "RpB"} | in_pence | {"7287": "", "7290": ""})
    found, told = await figures(me, "VOD@LSE")
    assert {found[name][1] for name in ("dividends_next_12_months", "eps")} == {"GBP?"}
    assert any(note.startswith("GBP?: ") for note in told["notes"])


async def test_earnings_that_do_not_give_the_price_are_in_no_known_currency(me: Conversation) -> None:
    row = {tag: raw(me, AAPL, tag) for tag in TAGS.values()}
    snapshot(me, {"conid": AAPL, "6509": "RpB"} | row | {"7291": "520.00"})
    found, told = await figures(me, AAPL)
    assert found["eps"] == (520, None)
    assert "The currency of eps is unknown: eps times pe is not the price." in told["notes"]


async def test_a_fund_at_an_exchange_lacks_nothing_because_it_earns_nothing(me: Conversation) -> None:
    found, told = await figures(me, "SPY")
    assert not {"pe", "eps", "market_cap", "next_earnings"} & found.keys()
    assert {"low_52_weeks", "dividend_yield", "beta"} <= found.keys()
    assert told["complete"] is True
    assert "notes" not in told


async def test_a_bond_has_coupon_maturity_yields_and_ratings(me: Conversation) -> None:
    found, told = await figures(me, TREASURY)
    assert found["coupon"] == (4.25, "% a year of face value")
    assert found["maturity"] == ("2035-08-15", None)
    assert found["price"] == (98.5, "% of face value")
    # 4 %, and an eighth of what the price is below 100; a tenth of a per mille to either side.
    yields = {"last_yield": 4.188, "bid_yield": 4.198, "ask_yield": 4.178}
    assert {name: found[name][0] for name in yields} == pytest.approx(yields, abs=0.0015)
    assert {found[name][1] for name in yields} == {"%"}
    assert (found["ratings"][0], found["issue_date"][0]) == ("Aa1/AA+", "2025-08-15")
    assert told["complete"] is True


async def test_what_is_derived_points_to_its_underlying_and_a_future_has_its_own() -> None:
    async with conversation("instruments") as me:
        for conid in (i.SPX_AM, i.ES_PUT, i.WARRANT, i.CFD):
            _, told = await figures(me, conid)
            assert "fundamentals" not in told
            assert any("ask for the underlying" in note for note in told["notes"])
        found, _ = await figures(me, f"conid:{i.CORN}")
        assert found["open_interest"] == (2_100_000, "contracts")
        assert found["price"] == (450.25, "USc")
        found, _ = await figures(me, i.COMPANY_BOND)
        assert (found["coupon"][0], found["maturity"][0]) == (2.25, "2031-01-05")
        assert found["debt_class"][0] == "Senior Unsecured"


async def test_what_did_not_come_makes_it_incomplete_and_what_came_empty_does_not(me: Conversation) -> None:
    whole = {tag: raw(me, AAPL, tag) for tag in TAGS.values()}
    some = {tag: text for tag, text in whole.items() if tag not in ("7290", "7686")}
    snapshot(me, {"conid": AAPL, "6509": "RpB"} | some)
    found, told = await figures(me, AAPL)
    assert not {"pe", "next_earnings"} & found.keys()
    assert told["complete"] is False
    (gap,) = [note for note in told["notes"] if note.startswith("Not sent by IBKR")]
    assert "pe, next_earnings" in gap
    assert "Wall Street Horizon" in gap
    snapshot(me, {"conid": AAPL, "6509": "RpB"} | whole | {"7290": "", "7686": ""})
    _, told = await figures(me, AAPL)
    assert told["complete"] is True
    assert "IBKR has none: pe, next_earnings." in told["notes"]


@pytest.mark.parametrize(
    ("sent", "name", "value"),
    [
        ({"7289": "3.01T"}, "market_cap", 3010), ({"7289": "2,850.5B"}, "market_cap", 2850.5),
        ({"7289": "812.5M"}, "market_cap", 0.8125), ({"7289": "2850"}, "market_cap", None),
        ({"7289": "-1"}, "market_cap", None), ({"7289": "12%"}, "market_cap", None),
        ({"7290": "-99999.99"}, "pe", None), ({"7290": "-1"}, "pe", None), ({"7290": "-8.2"}, "pe", -8.2),
        ({"7291": "-1"}, "eps", -1), ({"7718": "-0.4"}, "beta", -0.4), ({"7718": "N/A"}, "beta", None),
        ({"7637": "-1"}, "borrow_fee", None), ({"7637": "-0.15%"}, "borrow_fee", -0.15),
        ({"7636": "-1"}, "shortable_shares", None), ({"7636": "0"}, "shortable_shares", 0),
        ({"7287": "0.52"}, "dividend_yield", 0.52), ({"7287": "<b>x</b>"}, "dividend_yield", None),
        ({"7293": "H1,204.50"}, "high_52_weeks", None), ({"7294": "-100"}, "low_52_weeks", None),
        ({"31": "C198.00"}, "price", 198), ({"31": "H198.00"}, "price", 198),
        ({"7288": "Feb 9, 2031"}, "ex_date", "Feb 9, 2031"), ({"7288": "DEC 18 '31"}, "ex_date", "2031-12-18"),
        ({"7288": ""}, "ex_date", None), ({"7686": 1924992000000}, "next_earnings", "2031-01-01"),
    ],
)  # fmt: skip
async def test_each_form_of_a_field_is_read_or_said_to_be_unknown(
    me: Conversation, sent: dict[str, Any], name: str, value: Any
) -> None:
    whole = {tag: raw(me, AAPL, tag) for tag in TAGS.values()}
    snapshot(me, {"conid": AAPL, "6509": "RpB"} | whole | sent)
    found, told = await figures(me, AAPL)
    assert found.get(name, (None,))[0] == value
    if value is None:
        assert any(re.search(rf"\b{name}\b", note) for note in told["notes"])


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"31": "C198.00"}, "previous close"), ({"31": "H198.00"}, "halted"), ({"6509": "DPB"}, "15 to 20 minutes"),
        ({"6509": "ZB"}, "at the close"), ({"7287": "0.52"}, "read as percent: dividend_yield"),
        ({"7288": "20200110"}, "Already in the past: ex_date"),
    ],
)  # fmt: skip
async def test_what_to_know_of_the_figures_is_said(me: Conversation, changed: dict[str, Any], said: str) -> None:
    whole = {tag: raw(me, AAPL, tag) for tag in TAGS.values()}
    snapshot(me, {"conid": AAPL, "6509": "RpB"} | whole | changed)
    _, told = await figures(me, AAPL)
    assert any(said in note for note in told["notes"])


async def test_rows_drawn_at_random_are_read_as_a_person_reads_them(me: Conversation) -> None:
    drawn = random.Random(20)
    forms = (
        lambda x: f"{x:,.2f}", lambda x: f"{x:.2f}K", lambda x: f"{x:,.1f}M", lambda x: f"{x:.3f}B",
        lambda _: "", lambda _: None, lambda _: "N/A", lambda _: "\u2014",
    )  # fmt: skip
    for _ in range(12):
        row: dict[str, Any] = {}
        for name, tag in TAGS.items():
            if name in WORDS:
                row[tag] = drawn.choice(["", None, "20310110", "Dividend"])
            elif name in PERCENT:
                row[tag] = drawn.choice(["", None, f"{drawn.uniform(0.01, 90):.2f}%"])
            else:
                row[tag] = drawn.choice(forms)(drawn.uniform(2, 900))
        row["31"] = drawn.choice(["", "C", "H"]) + f"{drawn.uniform(5, 2000):,.2f}"
        sent = {tag: text for tag, text in row.items() if text is not None}
        snapshot(me, {"conid": AAPL, "6509": "RpB"} | sent)
        found, told = await figures(me, AAPL)
        said = " ".join(told.get("notes", []))
        for name, tag in TAGS.items():
            text = row[tag]
            if text in ("", None, "N/A", "\u2014") or (name == "market_cap" and amount_of(text) < 1e6):
                assert name not in found
                assert re.search(rf"\b{name}\b", said)
            elif name in WORDS:
                is_day = text == "20310110" and name != "next_event"
                assert found[name][0] == ("2031-01-10" if is_day else text)
            elif name in found:
                expected = amount_of(text) / (1e9 if name == "market_cap" else 1)
                assert found[name][0] == pytest.approx(expected, rel=1e-6, abs=1e-6)
            else:  # larger than such a figure can be
                assert amount_of(text) >= 1e5
                assert re.search(rf"\b{name}\b", said)
        lacking = [name for name, tag in TAGS.items() if row[tag] is None]
        assert told["complete"] is not bool(lacking or "Came as no figure" in said)


async def test_without_the_brokerage_session_the_rest_is_told() -> None:
    async with conversation("no-brokerage") as me:
        _, told = await figures(me, "AAPL")
        assert (told["conid"], told["complete"], told["source"]) == (AAPL, False, "portfolio")
        assert any(note.startswith("Fundamentals unknown: ") for note in told["notes"])


async def test_without_a_subscription_what_is_no_price_comes_all_the_same(me: Conversation) -> None:
    found, told = await figures(me, "7203")
    assert found["pe"][0] == float(raw(me, TOYOTA, "7290"))
    assert "price" not in found
    assert told["complete"] is False
    assert any("subscription" in note and "7203" in note for note in told["notes"])


@pytest.mark.parametrize(
    ("row", "cold"),
    [
        ({"31": "1", "6509": "RpB"}, True), ({"31": "1", "7293": "2", "6509": "RpB"}, True), ({"6509": "N"}, True),
        ({"31": "1", "7293": "2", "7290": "", "6509": "RpB"}, False), ({}, True),
    ],
)  # fmt: skip
def test_slow_fields_are_waited_for_one_by_one(row: dict[str, Any], cold: bool) -> None:
    assert no_ticks_yet([{"conid": 1, **row}], "conids=1&fields=6509,31,7293,7290") is cold


async def test_the_time_of_the_row_is_told(me: Conversation) -> None:
    snapshot(me, {"conid": AAPL, "6509": "RpB", "31": "200", "_updated": 1767225600000})
    _, told = await figures(me, AAPL)
    assert datetime.fromisoformat(told["fundamentals_at"]) == datetime(2026, 1, 1, tzinfo=UTC)
