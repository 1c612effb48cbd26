"""An account beside an index over the same days, worked out once more from the answers as they came over the wire."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlparse

import pytest

from tests.support.asking import by, conversation, table
from tests.support.edited import edited
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
PERIODS, HISTORY = "/allperiods", "/marketdata/history"
NOW = datetime(2026, 6, 10, 15, tzinfo=UTC)
ACCOUNT = "DU1234567"


class Wire:
    """What IBKR answered: growth of the account by day, and closes by ticker and day."""

    def __init__(self, closed: dict[str, set[date]] | None = None, off: set[date] | None = None) -> None:
        self.closed, self.off = closed or {}, off or set()
        self.growth: dict[str, dict[date, float]] = {}
        self.closes: dict[str, dict[date, float]] = {}

    def periods(self, answer: Any) -> Any:
        """Keep the daily series, without the days that are off; where a period starts IBKR says its value always."""
        rows = [answer[ACCOUNT][name] for name in answer[ACCOUNT]["periods"]]
        starts = {row["startNAV"]["date"] for row in rows}
        for row in rows:
            kept = [place for place, on in enumerate(row["dates"]) if on in starts or day(on) not in self.off]
            for part in ("dates", "cps", "nav"):
                row[part] = [row[part][place] for place in kept]
        year = answer[ACCOUNT]["1Y"]
        self.growth[ACCOUNT] = {day(year["startNAV"]["date"]): 1.0} | {
            day(on): 1 + each for on, each in zip(year["dates"], year["cps"], strict=True)
        }
        return answer

    def history(self, answer: Any) -> Any:
        """Keep the closes, without the days on which that exchange is closed."""
        name = answer["symbol"]
        answer["data"] = [bar for bar in answer["data"] if of(bar) not in self.closed.get(name, set())]
        self.closes[name] = {of(bar): bar["c"] for bar in answer["data"]}
        return answer

    @property
    def edits(self) -> dict[str, Any]:
        return {PERIODS: self.periods, HISTORY: self.history}

    def expected(self, start: date, end: date, *names: str) -> dict[str, Any]:
        """The row of one period: from the last day up to its start that all have, to the last one up to its end."""
        series = [self.growth[ACCOUNT], *(self.closes[name] for name in names)]
        common = [on for on in series[0] if all(on in one for one in series)]
        first, last = max(on for on in common if on <= start), max(on for on in common if on <= end)
        changes = [round(100 * (one[last] / one[first] - 1), 2) for one in series]
        return {"start": str(first), "end": str(last), "changes": changes}


def day(text: str) -> date:
    return datetime.strptime(text, "%Y%m%d").replace(tzinfo=UTC).date()


def of(bar: dict[str, Any]) -> date:
    """The date of a daily bar, whose trading begins in the morning, in Europe and America."""
    return datetime.fromtimestamp(bar["t"] / 1000, UTC).date()


def changes(row: dict[str, Any]) -> dict[str, Any]:
    """A row of ``against`` in the form of ``Wire.expected``."""
    return {
        "start": row["start"],
        "end": row["end"],
        "changes": [row[name] for name in row if name.endswith("percent")],
    }


async def test_my_year_to_date_against_spy_is_one_call() -> None:
    wire = Wire()
    async with edited("ready", wire.edits, now=NOW) as me:
        told = await me.ask("performance", period="ytd", vs="SPY")
        assert tokens(me.texts[-1]) <= 700
        asked = [path for _, path, _ in me.simulated.seen if "/history" in path or "/pa/" in path]
    assert len(asked) == 2
    (row,) = table(told, "against")
    assert changes(row) == wire.expected(date(2025, 12, 31), NOW.date(), "SPY")
    assert row["own_percent"] == table(told)[0]["return_percent"]
    assert (row["start"], row["end"]) == ("2025-12-31", "2026-06-10")
    assert told["complete"] is True
    assert any("prices without dividends" in note for note in told["notes"])
    assert not any("not converted" in note for note in told["notes"])


@pytest.mark.parametrize("seed", range(4))
async def test_holidays_of_either_side_move_both_to_a_day_that_all_have(seed: int) -> None:
    drawn = Random(seed)
    days = [NOW.date() - timedelta(days=ago) for ago in range(400)]
    closed = {name: {on for on in days if drawn.random() < 0.15} for name in ("SPY", "VWCE")}
    closed["VWCE"] |= {date(2025, 12, 31), date(2026, 5, 29)}
    wire = Wire(closed, {on for on in days if drawn.random() < 0.1 and on != NOW.date()})
    async with edited("ready", wire.edits, now=NOW) as me:
        told = await me.ask("performance", vs="SPY, VWCE@XETRA")
    periods = by(table(told), "period")
    rows = table(told, "against")
    assert len(rows) >= 7
    for row in rows:
        own = periods[row["period"]]
        start, end = date.fromisoformat(own["start"]), date.fromisoformat(own["end"])
        try:
            expected = wire.expected(start, end, "SPY", "VWCE")
        except ValueError:  # no day up to the start of the year is one of all: the first one after it
            assert row["period"] == "1Y"
            continue
        told_changes = changes(row)
        assert (told_changes["start"], told_changes["end"]) == (expected["start"], expected["end"])
        assert told_changes["changes"] == pytest.approx(expected["changes"], abs=0.011)
        assert row["start"] <= own["start"]
    assert any(
        note == "VWCE@IBIS2 in EUR, but the account's return is in USD: currencies are not converted."
        for note in told["notes"]
    )


async def test_an_index_that_begins_later_is_told() -> None:
    wire = Wire({"SPY": {date(2025, 1, 1) + timedelta(days=ago) for ago in range(400)}})  # up to 4 February 2026
    async with edited("ready", wire.edits, now=NOW) as me:
        told = await me.ask("performance", period="ytd", vs="SPY")
    (row,) = table(told, "against")
    assert row["start"] == "2026-02-05"
    assert told["complete"] is False
    assert "The comparison covers only part of YTD: see start and end." in told["notes"]


@pytest.mark.parametrize(
    ("vs", "said"),
    [("SPY", "SPY is missing from the comparison"), ("Vanguard funds", "vs='Vanguard funds' is missing")],
)
async def test_without_a_brokerage_session_the_own_return_comes_all_the_same(vs: str, said: str) -> None:
    async with conversation("ready", now=NOW, brokerage="none") as me:
        alone = await me.ask("performance", period="ytd")
        told = await me.ask("performance", period="ytd", vs=vs)
    assert told["rows"] == alone["rows"]
    assert "against" not in told
    assert told["complete"] is False
    assert any(note.startswith(said) and "brokerage session" in note for note in told["notes"])


async def test_one_that_may_be_several_is_asked_back_beside_the_return() -> None:
    async with conversation("ready", now=NOW) as me:
        told = await me.ask("performance", period="ytd", vs="Shell, SPY")
        refused = await me.error("performance", period="ytd", vs="NOSUCHTHING")
        many = await me.error("performance", vs="SPY,AAPL,MSFT,KO,XOM")
    assert [one["exchange"] for one in told["unresolved"][0]["candidates"]] == ["LSE", "AEB", "NYSE"]
    assert [*table(told, "against")[0]] == ["period", "start", "end", "own_percent", "SPY@ARCA_percent"]
    assert told["complete"] is False
    assert refused.startswith("BAD_ARGUMENT: IBKR lists nothing under 'NOSUCHTHING'")
    assert "vs names 5 contracts; 1 to 4 are allowed. Use vs=" in many


async def test_several_accounts_each_beside_the_index() -> None:
    async with conversation("two-accounts", now=NOW) as me:
        told = await me.ask("performance", account_id="all", period="mtd", vs="VWCE@XETRA")
    assert [(row["account"], row["period"]) for row in table(told, "against")] == [
        ("DU1234567", "MTD"), ("DU7654321", "MTD"),
    ]  # fmt: skip
    assert any("but the account's return is in EUR/USD: currencies are not converted" in note for note in told["notes"])


async def test_the_second_of_january() -> None:
    async with conversation("ready", now=datetime(2026, 1, 2, 17, tzinfo=UTC)) as me:
        told = await me.ask("performance", vs="SPY")
    rows = by(table(told, "against"), "period")
    assert {name: rows[name]["start"] for name in ("YTD", "MTD", "LM")} == {
        "YTD": "2025-12-31", "MTD": "2025-12-31", "LM": "2025-11-28",
    }  # fmt: skip
    assert rows["LM"]["end"] == "2025-12-31"
    assert told["complete"] is True


async def test_the_prices_are_asked_for_once_and_only_as_far_back_as_needed() -> None:
    async with conversation("ready", now=NOW) as me:
        for arguments in ({"period": "ytd"}, {"period": "mtd", "vs": "SPY"}, {"vs": "SPY"}):
            await me.ask("performance", **arguments)
        targets = [urlparse(target) for _, target, _ in me.simulated.world.records.targets if "/history?" in target]
    # From the end of May, and of June a year ago, two weeks before each, and ten days before those for a close.
    assert [parse_qs(target.query)["period"][0] for target in targets] == ["35d", "390d"]
