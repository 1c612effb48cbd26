"""What moved an account: every position is looked at, in few requests, and what is not known is a number."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest

from bezant_mcp import Gateway, Settings, pnl
from bezant_mcp.market.snapshots import LINES_KEPT
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.book import RATES, Holding
from tests.support.asking import Conversation, conversation, table
from tests.support.edited import edited
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio

SNAPSHOT, GIVEN_BACK, SEARCH = "/iserver/marketdata/snapshot", "/iserver/marketdata/unsubscribe", "/secdef/search"


def held(me: Conversation) -> tuple[Holding, ...]:
    """What the account holds; what was closed today is a row without a quantity."""
    return me.simulated.world.book.accounts[0].holdings


def known_moves(rows: tuple[Holding, ...]) -> list[float]:
    """What each did today in dollars, where its market data may be read; a pair is the cash's."""
    return [
        RATES[row.contract.currency]
        * ((row.contract.price - row.contract.previous) * row.quantity * row.contract.multiplier + row.realized)
        for row in rows
        if row.contract.asset_class != "CASH" and row.contract.availability[:1] not in ("N", "O")
    ]


def paths(me: Conversation, begun: int = 0) -> Counter[str]:
    """How often each path was asked for."""
    return Counter(path.removeprefix("/v1/api") for _, path, _ in me.simulated.seen[begun:])


async def test_every_position_is_looked_at_and_the_rest_is_a_number() -> None:
    async with conversation("ready") as me:
        told = await me.ask("pnl")
        moves = known_moves(held(me))
        sent = paths(me)
        begun = len(me.simulated.seen)
        again = await me.ask("pnl")
        sent_again = paths(me, begun)
    notes = " ".join(told["notes"])
    assert len(moves) > 120
    explained = math.fsum(moves)
    assert f"movers lists 10 of {len(moves)} positions." in notes
    (told_sum,) = re.findall(r"All known moves add up to ([-\d.]+);", notes)
    assert float(told_sum) == pytest.approx(explained, abs=0.011)
    largest = sorted(moves, key=abs, reverse=True)[:10]
    assert [row["today_base"] for row in table(told, "movers")] == pytest.approx(largest, abs=0.01)
    assert again["movers"] == told["movers"]
    # Two requests for each hundred, since a first one only begins to stream; the lines stay for the next time.
    assert (sent[SNAPSHOT], sent_again[SNAPSHOT]) == (4, 2)
    assert (sent[GIVEN_BACK], sent_again[GIVEN_BACK]) == (0, 0)
    assert not any(SEARCH in path for path in sent_again)


async def test_beyond_four_hundred_the_rest_is_told_with_its_share_and_nothing_is_called_complete() -> None:
    async with conversation("ready", positions=430) as me:
        told = await me.ask("pnl")
        worth = sorted(
            (abs(row.value) * RATES[row.contract.currency] for row in held(me) if row.contract.asset_class != "CASH"),
            reverse=True,
        )
    open_rows = [one for one in worth if one]
    share = 100 * math.fsum(open_rows[400:]) / math.fsum(open_rows)
    (note,) = [note for note in told["notes"] if note.startswith("Only the 400")]
    found = re.fullmatch(
        r"Only the 400 largest positions were checked, not the other (\d+), ([\d.]+) % of the total value.", note
    )
    assert found, note
    assert int(found[1]) == len(open_rows) - 400
    assert float(found[2]) == pytest.approx(share, abs=0.006)
    assert told["complete"] is False
    assert any("is unexplained" in one for one in told["notes"])


async def test_where_a_user_has_a_hundred_lines_the_next_hundred_get_those_of_the_first() -> None:
    async with conversation("ready", lines=100) as me:
        told = await me.ask("pnl")
        moves = known_moves(held(me))
        sent = paths(me)
    assert f"movers lists 10 of {len(moves)} positions." in " ".join(told["notes"])
    # As many as are needed, and no more.
    assert 0 < sent[GIVEN_BACK] <= 30


async def test_without_lines_what_did_not_come_is_named_and_nothing_made_up() -> None:
    async with conversation("awkward", lines=5) as me:
        told = await me.ask("pnl")
    assert told["complete"] is False
    assert any(note.startswith("The move of ") and "more" in note for note in told["notes"])
    assert len(told["movers"]) - 1 <= 6


async def test_lines_are_given_back_once_nobody_asks(settings: Settings, tmp_path: Path) -> None:
    async with SimulatedGateway(pacing="off", speed=SPEED) as simulated:
        limits = replace(FAST, lines_idle_seconds=0.05)
        async with Gateway(replace(settings, gateway_url=simulated.url), limits=limits) as gateway:
            await pnl(gateway)
            with anyio.fail_after(20):
                while len(simulated.world.warmth.quotes) > LINES_KEPT:  # noqa: ASYNC110 # it tells nobody
                    await anyio.sleep(0.02)
        assert len(simulated.world.warmth.quotes) == LINES_KEPT
        assert not any(path.endswith("/unsubscribeall") for _, path, _ in simulated.seen)


async def test_derivatives_have_prices_though_ibkr_forgot_what_was_searched_for() -> None:
    async with conversation("awkward") as me:
        first = await me.ask("pnl")
        me.simulated.world.warmth.searched.clear()
        me.simulated.world.warmth.quotes.clear()
        again = await me.ask("pnl")
    assert again["movers"] == first["movers"]
    assert {"FUT", "OPT"} <= {row["class"] for row in table(again, "movers")}


def without(*tags: str) -> Any:
    """An edit of a snapshot that takes out some tags."""
    return lambda rows: [{name: value for name, value in row.items() if name not in tags} for row in rows]


@pytest.mark.parametrize("scenario", ["awkward", "two-accounts"])
@pytest.mark.parametrize("gone", [("78",), ("7741", "7920"), ("82", "31", "78", "76")])
async def test_whichever_figure_of_the_day_comes_the_moves_are_the_same(scenario: str, gone: tuple[str, ...]) -> None:
    async with conversation(scenario, "DU1234567") as me:
        right = table(await me.ask("pnl"), "movers")
    async with edited(scenario, {SNAPSHOT: without(*gone)}) as me:
        told = await me.ask("pnl", account_id="DU1234567")
    # Of what is closed no snapshot says anything.
    assert table(told, "movers") == right


async def test_a_short_daily_result_counts_only_of_as_many_as_are_held() -> None:
    def other(rows: Any) -> Any:
        return [row | ({"76": "1"} if "76" in row else {}) for row in without("7741", "7920")(rows)]

    async with edited("awkward", {SNAPSHOT: other}) as me:
        told = await me.ask("pnl")
    # The change since the close has it too, but not of what has not been traded yet.
    movers = {row["position"]: row["today"] for row in table(told, "movers")}
    assert movers["TSLA"] == 400
    assert any("KO" in note for note in told["notes"] if note.startswith("The move of "))
