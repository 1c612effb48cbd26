"""A statement of 50 MB takes little memory, and no row of it is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.flex_large import TRADES, cost_of, served, write

OVER_IDLE = 40.0
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is counted as Linux counts it"),
]


@pytest.mark.parametrize("tags", [("Trade",), ("Trade", "Order"), ("Order", "Trade"), ("Trade", "Lot")], ids="+".join)
def test_50_mb_are_read_whole_within_40_mb_over_idle(tmp_path: Path, tags: tuple[str, ...]) -> None:
    path = tmp_path / "statement.xml"
    trades = TRADES // len(tags)
    write(path, trades=trades, tags=tags)

    cost = cost_of(path)

    assert path.stat().st_size > 48_000_000
    assert cost["rows"] == trades
    assert cost["peak"] - cost["idle"] <= OVER_IDLE, cost


def test_a_server_answers_from_50_mb_within_40_mb_over_idle(tmp_path: Path) -> None:
    path = tmp_path / "statement.xml"
    write(path)

    cost = served(path, tmp_path / "state")

    # Executions that nothing cancelled are rows of their own.
    assert cost["count"] == TRADES
    assert cost["over_idle"] <= OVER_IDLE, cost
