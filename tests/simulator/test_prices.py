"""The simulated prices look like prices: no zigzag, no cliff, no Sundays, and bars that join."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from math import log
from statistics import fmean, stdev

import pytest

from bezant_mcp.simulator.api.performance import series
from bezant_mcp.simulator.api.price_history import Bar, chart
from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world.accounts import make_book
from bezant_mcp.simulator.world.book import Contract

WEDNESDAY = datetime(2026, 6, 10, 15, 0, 10, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 29, 17, 0, tzinfo=UTC)
BOOKS = {kind: make_book(kind, 1, WEDNESDAY.date()).contracts for kind in ("individual", "instruments")}
SHOWN = {row.conid: row for book in BOOKS.values() for row in book.values() if row.asset_class not in ("OPT", "FOP")}


def returns(bars: list[Bar]) -> list[float]:
    """The change of each close."""
    return [log(late.close / early.close) for early, late in pairwise(bars)]


def correlation(first: list[float], second: list[float]) -> float:
    """How alike two courses are."""
    middle = fmean(first), fmean(second)
    together = fmean((a - middle[0]) * (b - middle[1]) for a, b in zip(first, second, strict=True))
    return together / (stdev(first) * stdev(second))


@pytest.mark.parametrize("now", [WEDNESDAY, SUNDAY])
def test_a_year_of_every_contract_moves_as_its_class_does(now: datetime) -> None:
    for contract in SHOWN.values():
        bars = chart(contract, "1y", "1d", now, now, 1)
        changes = returns(bars)
        assert bars[-1].close == contract.price
        assert bars[0].open == pytest.approx(contract.year_ago or contract.previous)
        assert 0.0001 < stdev(changes) < 0.06, contract.name
        # A zigzag: what goes up one day comes down the next.
        assert correlation(changes[:-1], changes[1:]) > -0.3, contract.name
        # A cliff: a day quite unlike the others. The newest two are those of the quotes.
        assert max(map(abs, changes[:-2])) < 5 * stdev(changes), contract.name
        assert all(early.close == late.open for early, late in pairwise(bars))
        assert all(bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high for bar in bars)
        if contract.asset_class != "CRYPTO":
            assert all(bar.starts.weekday() < 5 for bar in bars)


@pytest.mark.parametrize("bar", ["1min", "5min", "1h"])
def test_bars_of_a_day_join_and_stay_in_its_range(bar: str) -> None:
    for contract in SHOWN.values():
        (day,) = chart(contract, "1d", "1d", WEDNESDAY, WEDNESDAY, 1)
        bars = chart(contract, "1d", bar, WEDNESDAY, WEDNESDAY, 1)
        assert bars[0].open == pytest.approx(day.open)
        assert bars[-1].close == pytest.approx(contract.price)
        assert all(early.close == late.open for early, late in pairwise(bars))
        assert all(day.low <= one.low <= one.high <= day.high for one in bars)
        assert all(one.volume > 0 for one in bars)


def test_another_seed_gives_other_prices_and_an_equal_one_the_same() -> None:
    apple = SHOWN[c.AAPL]
    first, again, other = (chart(apple, "1y", "1d", WEDNESDAY, WEDNESDAY, seed) for seed in (1, 1, 2))
    assert first == again
    assert sum(a.close != b.close for a, b in zip(first, other, strict=True)) > 200


def test_listings_of_one_share_and_funds_of_one_index_move_together() -> None:
    def year(contract: Contract) -> list[float]:
        return returns(chart(contract, "1y", "1d", WEDNESDAY, WEDNESDAY, 1))

    assert correlation(year(SHOWN[c.SHEL_LSE]), year(SHOWN[c.SHEL_NYSE])) > 0.95
    assert correlation(year(SHOWN[c.SPY]), year(SHOWN[c.SPX])) > 0.95
    assert 0.3 < correlation(year(SHOWN[c.SPY]), year(SHOWN[c.AAPL])) < 0.95


@pytest.mark.parametrize("today", [WEDNESDAY.date() + timedelta(days=days) for days in range(7)])
def test_the_account_earns_nothing_on_weekends_and_never_jumps(today: date) -> None:
    told = series(500_000.0, 365, today, 1)
    grown = [1 + value for value in told["returns"]]
    changes = dict(zip(told["dates"][1:], [log(b / a) for a, b in pairwise(grown)], strict=True))
    assert all(abs(change) < 1e-5 for day, change in changes.items() if datetime.strptime(day, "%Y%m%d").weekday() > 4)
    assert max(map(abs, changes.values())) < 0.03
    assert told["returns"][-1] == pytest.approx(0.1615, abs=1e-6)
    assert told["navs"][-1] == 500_000.0
