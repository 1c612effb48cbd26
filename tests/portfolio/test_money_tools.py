"""The tools of money in detail: parts of lists, filters, wrong arguments, both protocol eras, faults, kept answers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest

from bezant_mcp.accounts.summary import margin_of
from bezant_mcp.market.periods import months_before
from bezant_mcp.portfolio.performance import thinned
from bezant_mcp.portfolio.returns import Period, Point, Returns, part_of
from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world.faults import Fault
from tests.support.asking import by, conversation, table

pytestmark = pytest.mark.anyio


def listed(told: dict[str, Any]) -> list[int]:
    """The conids of an answer's rows, whichever table they are in."""
    return [row["conid"] for row in [*table(told), *(table(told, "derivatives") if "derivatives" in told else [])]]


async def test_parts_of_the_list_together_are_the_whole_list() -> None:
    async with conversation("ready") as me:
        whole = await me.ask("positions", limit=0)
        assert "cursor" not in whole
        assert not any("Shows rows" in note for note in whole["notes"])
        seen: list[int] = []
        part = await me.ask("positions", limit=60)
        while True:
            assert part["count"] == 130, "the count speaks of all"
            assert part["totals"] == whole["totals"]
            assert (part["value_base"], part["unrealized_base"]) == (whole["value_base"], whole["unrealized_base"])
            seen += listed(part)
            assert any("of 130, by size, largest first. Use cursor" in note for note in part["notes"])
            if "cursor" not in part:
                break
            part = await me.ask("positions", limit="60", cursor=part["cursor"])
    assert sorted(seen) == sorted(listed(whole))
    assert len(seen) == len(set(seen)) == 130


async def test_a_cursor_whose_rows_have_changed_is_refused_instead_of_losing_some() -> None:
    async with conversation("ready") as me:
        cursor = (await me.ask("positions", limit=10))["cursor"]
        error = await me.error("positions", limit=10, cursor=cursor, currency="USD")
        assert error.startswith("BAD_ARGUMENT: The filters or the rows before this cursor have changed")
        assert "limit=0" in error
        assert "is not from an earlier answer" in await me.error("positions", cursor="nonsense")


@pytest.mark.parametrize(
    ("filters", "symbols"),
    [
        ({"symbol": "BRK.B"}, {"BRK B"}),
        ({"symbol": "brk-b, Tsla"}, {"BRK B", "TSLA"}),
        ({"symbol": ["AAPL", 7203]}, {"AAPL", "7203"}),
        ({"symbol": 7203}, {"7203"}),
        ({"symbol": "265598"}, {"AAPL"}),
        ({"symbol": "AAPL@NASDAQ"}, {"AAPL"}),
        ({"symbol": "toyota"}, {"7203"}),
        ({"symbol": "NOSUCH"}, set()),
        ({"asset_class": "bonds"}, {"US-T"}),
        ({"asset_class": ["CRYPTO", "futures"]}, {"BTC", "ES"}),
        ({"currency": "gbp"}, {"VOD", "SHEL"}),
        ({"currency": "CHF,CAD"}, {"NESN", "SHOP"}),
        ({"asset_class": "stocks", "currency": "JPY"}, {"7203"}),
        ({"expires_within_days": "0", "asset_class": "bonds"}, {"US-T"}),
        ({"expires_within_days": 3650, "asset_class": "OPT", "symbol": "SPY"}, {"SPY"}),
    ],
)
async def test_filters_take_what_people_and_models_write(filters: dict[str, Any], symbols: set[str]) -> None:
    async with conversation("awkward") as me:
        told = await me.ask("positions", **filters)
    rows = table(told)
    derivatives = table(told, "derivatives") if "derivatives" in told else []
    assert {row["symbol"] for row in rows} | {row["underlying"] for row in derivatives} == symbols
    assert told["count"] == len(rows) + len(derivatives)
    if not symbols:
        assert (told["count"], told["value_base"]) == (0, 0)
        assert "None of the 25 open positions matches." in told["notes"]


@pytest.mark.parametrize("symbol", ["toyota", "7203", "7203@TSEJ"])
async def test_a_long_list_is_searched_by_name_and_exchange_too(symbol: str) -> None:
    async with conversation("big-book") as me:
        told = await me.ask("positions", symbol=symbol)
    assert [row["conid"] for row in table(told)] == [7203711]


async def test_an_account_whose_cash_cannot_be_added_is_named() -> None:
    # The second account, in euro, holds dollars.
    async with conversation("two-accounts", no_rate="USD") as me:
        told = await me.ask("cash")
    assert told["complete"] is False
    assert any(
        note.startswith("DU7654321: Amounts in base currency leave out USD: no exchange rate") for note in told["notes"]
    )
    assert by(table(told), "account_id")["DU7654321"]["cash"] == 5000


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("positions", {"limit": -1}, "limit"),
        ("positions", {"limit": "many"}, "limit"),
        ("positions", {"expires_within_days": -5}, "expires_within_days is '-5'"),
        ("positions", {"asset_class": "cheese"}, "asset_class is 'cheese'"),
        ("positions", {"currency": "DOLLARS"}, "currency is 'DOLLARS'"),
        ("exposure", {"by": "mood"}, "by is 'mood'"),
        ("exposure", {"limit": -2}, "limit is -2"),
        ("performance", {"period": "17 moons"}, "period is '17 moons'"),
        ("cash", {"account_id": "U999"}, "U999"),
        ("pnl", {"account_id": "../logout"}, "account_id"),
        ("cash", {"account": "DU1234567"}, "account"),
    ],
)
async def test_a_wrong_argument_is_named_with_an_example(tool: str, arguments: dict[str, Any], said: str) -> None:
    async with conversation("awkward") as me:
        error = await me.error(tool, **arguments)
    assert error.startswith(("BAD_ARGUMENT: ", "BAD_ACCOUNT: "))
    assert said in error


@pytest.mark.parametrize(
    ("words", "group"),
    [("Asset Class", "asset_class"), ("asset-class", "asset_class"), ("SECTORS", "sector"), ("ticker", "underlying")],
)
async def test_a_group_is_known_by_other_words(words: str, group: str) -> None:
    async with conversation("awkward") as me:
        assert (await me.ask("exposure", by=words))["by"] == group


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("1y", "1Y"),
        ("1Y", "1Y"),
        ("1 year", "1Y"),
        ("12M", "1Y"),
        ("this year", "YTD"),
        ("year to date", "YTD"),
        ("last month", "LM"),
        ("1w", "7D"),
        ("quarter", "3M"),
    ],
)
async def test_a_period_is_known_by_other_words(words: str, period: str) -> None:
    async with conversation("awkward") as me:
        told = await me.ask("performance", period=words)
    assert [row["period"] for row in table(told)] == [period]
    assert len(table(told, "series")) <= 20


async def test_small_groups_are_added_into_one_and_the_total_speaks_of_all() -> None:
    async with conversation("ready") as me:
        cut = await me.ask("exposure", by="underlying", limit=5)
        whole = await me.ask("exposure", by="underlying", limit=0)
    *shown, others, total = table(cut)
    *groups, same_total = table(whole)
    assert total == same_total
    assert shown == groups[:5]
    assert others["underlying"] == f"{len(groups) - 5} others"
    assert others["net"] == pytest.approx(sum(row["net"] for row in groups[5:]), abs=0.01 * len(groups))
    assert "limit=0 shows every row." in cut["notes"]


async def test_performance_asks_once_for_all_accounts_and_keeps_the_answer_with_its_time() -> None:
    async with conversation("two-accounts") as me:
        first = await me.ask("performance", account_id="DU1234567")
        second = await me.ask("performance", account_id="DU7654321", period="YTD")
        again = await me.ask("performance", account_id="DU1234567")
        asked = [path for _, path, _ in me.simulated.seen if path.startswith("/pa/")]
    assert asked == ["/pa/allperiods"]
    assert (first["currency"], second["currency"]) == ("USD", "EUR")
    assert again["as_of"] <= first["as_of"] or again["as_of"][:16] == first["as_of"][:16]
    assert again["rows"] == first["rows"]


async def test_deposits_are_no_return() -> None:
    # 10,000 came in sixty days ago.
    async with conversation("awkward") as me:
        quarter = by(table(await me.ask("performance")), "period")["3M"]
    gained = quarter["end_value"] / quarter["start_value"] - 1
    assert 100 * gained > quarter["return_percent"] + 5


async def test_a_profit_service_that_has_not_started_is_no_profit_of_zero() -> None:
    async with conversation("awkward") as me:
        me.simulated.world.faults.add(Fault("competing", "*/pnl/partitioned"))  # answers {}
        told = await me.ask("pnl")
    assert told["source"] == "portfolio"
    (row,) = table(told)
    assert "today" not in row
    assert row["unrealized"] == 31977.5
    assert any(note.startswith("today is unknown") for note in told["notes"])


async def test_a_profit_without_market_data_still_names_positions() -> None:
    async with conversation("awkward") as me:
        me.simulated.world.faults.add(Fault("500-json", "*/marketdata/snapshot*"))
        told = await me.ask("pnl")
    assert told["source"] == "brokerage"
    assert table(told)[0]["today"] == 3350.9
    assert table(told, "movers")[0]["unrealized"] == 6000
    assert any("Today's moves of the positions are unknown" in note for note in told["notes"])
    assert told["complete"] is False


async def test_what_a_failing_ledger_would_tell_is_named_and_in_no_total() -> None:
    async with conversation("two-accounts") as me:
        me.simulated.world.faults.add(Fault("500-json", "*/DU7654321/ledger"))
        told = await me.ask("cash", account_id="all")
        me.simulated.world.faults.add(Fault("500-json", "*/ledger"))
        error = await me.error("cash", account_id="all")
    assert [row["account_id"] for row in table(told)] == ["DU1234567"]
    assert told["complete"] is False
    assert not {"cash_base", "cash_percent", "loans_base"} & told.keys()
    assert told["notes"][0].startswith("This answer has no ledger of DU7654321: ")
    assert told["notes"][-1] == "The accounts that are known have 15975 USD in cash."
    assert "IBKR" in error


def amounts(value: float | None, excess: float | None, ahead: float | None, required: float | None) -> dict[str, Any]:
    return {
        "net_liquidation_value": value,
        "excess_liquidity": excess,
        "look_ahead_excess_liquidity": ahead,
        "maintenance_margin": required,
    }


@pytest.mark.parametrize(
    ("figures", "begins"),
    [
        (amounts(1000, 600, 600, 400), "Not close now: excess liquidity is 600 EUR (60.0 % of"),
        (amounts(1000, 90, 90, 910), "CLOSE: excess liquidity is 90 EUR (9.0 % of"),
        (amounts(1000, -5, -5, 1005), "DEFICIT: excess liquidity is -5 EUR (-0.5 % of"),
        (
            amounts(1000, 600, 50, 400),
            "CLOSE: excess liquidity is 50 EUR (5.0 % of net liquidation value) after the",
        ),
        (amounts(1000, 600, -1, 400), "DEFICIT: excess liquidity is -1 EUR (-0.1 % of net liquidation value) after"),
        (amounts(1000, 1000, 1000, 0), "No margin is required now."),
        (amounts(-10, 5, 5, 1), "CLOSE: excess liquidity is 5 EUR; "),
    ],
)
def test_how_near_a_margin_call_is_in_words(figures: dict[str, Any], begins: str) -> None:
    said = margin_of(figures, "EUR")
    assert said is not None
    assert said.startswith(begins)


@pytest.mark.parametrize("missing", ["net_liquidation_value", "excess_liquidity", "maintenance_margin"])
def test_without_the_figures_nothing_is_said_of_margin(missing: str) -> None:
    assert margin_of({**amounts(1000, 600, 600, 400), missing: None}, "EUR") is None


@pytest.mark.parametrize(
    ("day", "count", "wanted"),
    [
        (date(2026, 5, 31), 3, date(2026, 2, 28)),
        (date(2024, 5, 31), 3, date(2024, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 12, 31), 1, date(2026, 11, 30)),
        (date(2026, 3, 1), 12, date(2025, 3, 1)),
    ],
)
def test_months_are_counted_back_to_the_same_day_or_the_last(day: date, count: int, wanted: date) -> None:
    assert months_before(day, count) == wanted


def year_of(growth: list[tuple[date, float]]) -> Period:
    points = tuple(Point(on, 100 * worth, worth) for on, worth in growth)
    return Period("1Y", points[0].on, points[-1].on, points[-1].growth - 1, 100.0, points[-1].value, points)


def test_a_part_of_a_year_is_chained_from_the_days_before_and_at_its_end() -> None:
    # Weekends are missing: the last day before counts.
    year = year_of(
        [
            (date(2026, 3, 27), 1.0),  # a Friday; March ends on a Tuesday
            (date(2026, 3, 31), 1.1),
            (date(2026, 4, 30), 1.21),
            (date(2026, 5, 29), 1.331),
            (date(2026, 6, 10), 1.4641),
        ]
    )
    found = Returns("DU1", "USD", {}, (year,), None, datetime.now(UTC), date(2026, 6, 10)).every()
    assert set(found) == {"LM"}, "the series does not reach back three months"
    assert (found["LM"].start, found["LM"].end) == (date(2026, 4, 30), date(2026, 5, 29))
    assert found["LM"].change == pytest.approx(0.1)
    assert part_of(year, "x", date(2026, 1, 1), date(2026, 6, 10)) is None


def test_a_course_is_thinned_evenly_and_keeps_its_end() -> None:
    points = year_of([(date.fromordinal(730_000 + day), 1 + day / 365) for day in range(365)]).points
    few = thinned(points, 20)
    assert len(few) == 20
    assert (few[0], few[-1]) == (points[0], points[-1])
    steps = {after.on.toordinal() - before.on.toordinal() for before, after in pairwise(few)}
    assert max(steps) - min(steps) <= 1
    assert thinned(points[:3], 20) == list(points[:3])


async def test_every_answer_says_when_which_account_and_from_where() -> None:
    async with conversation("awkward") as me:
        for tool in ("positions", "cash", "pnl", "exposure", "performance", "account_summary"):
            told = await me.ask(tool)
            assert told["account_id"] == "DU1234567"
            assert told["source"] == ("brokerage" if tool == "pnl" else "portfolio")
            age = datetime.now(UTC) - datetime.fromisoformat(told["as_of"])
            assert -1 < age.total_seconds() < 30
            assert isinstance(told["complete"], bool)


@pytest.mark.parametrize(
    ("symbol", "conids"),
    [
        ("VOD@LONDON", [c.VOD_LSE]),
        ("VOD@GBP", [c.VOD_LSE]),
        ("VOD.L", [c.VOD_LSE]),
        ("ES DEC26", [c.ES_FRONT]),
        ("/ES", [c.ES_FRONT]),
        ("US0846707026", [c.BRK_B]),
        ("Vodafone", [c.VOD_LSE]),
        ('["brk-b", "es 202612"]', [c.BRK_B, c.ES_FRONT]),
    ],
)
async def test_positions_are_found_however_their_contract_is_named(symbol: str, conids: list[int]) -> None:
    async with conversation(start=datetime(2026, 11, 2, 15, tzinfo=UTC)) as me:
        told = await me.ask("positions", symbol=symbol)
    assert sorted(listed(told)) == sorted(conids)


async def test_a_listing_at_one_exchange_comes_with_its_options() -> None:
    async with conversation() as me:
        told = await me.ask("positions", symbol="AAPL@NASDAQ")
        assert told["count"] == 4
        assert (await me.ask("positions", currency="all", asset_class="any"))["count"] == 25


async def test_an_isin_that_cannot_be_looked_up_is_an_error_and_not_an_empty_list() -> None:
    async with conversation(brokerage="none") as me:
        assert (await me.error("positions", symbol="US0846707026")).startswith("BROKERAGE_DOWN:")
        assert (await me.ask("positions", symbol="BRK.B"))["count"] == 1


async def test_the_master_of_an_advisor_is_told_from_the_accounts_that_are_managed() -> None:
    async with conversation("advisor") as me:
        told = await me.ask("list_accounts")
    assert [row["account_id"] for row in told["accounts"] if row.get("master")] == ["DF1112220"]
    assert told["count"] == 5
