"""What the statements say comes from the simulated service once a day, and from files as they are."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.gateway import DEADLINE
from bezant_mcp.history.errors import (
    FlexDown,
    FlexLocked,
    FlexRefused,
    NoStatement,
    NotAStatement,
    StatementPending,
)
from bezant_mcp.history.source import DEMO_QUERIES, DEMO_TOKEN, fetch_book
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import faster

TOKEN, QUERY, CASH = "9" * 24, "900001", "900002"
# A Wednesday, in New York at nine in the morning.
START = datetime(2026, 11, 25, 14, tzinfo=UTC)
# So many seconds of the service pass in a real one: the longest first wait is 60 ms.
TIMES = 2000.0
pytestmark = pytest.mark.anyio


class Day:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at

    def on(self, **later: float) -> None:
        self.at += timedelta(**later)


@pytest.fixture
def making() -> float:
    """How many seconds the service makes a statement; tests override it by parametrization."""
    return 0.0


@pytest.fixture
async def service(making: float) -> AsyncIterator[SimulatedGateway]:
    async with SimulatedGateway(start=START, speed=TIMES, flex_seconds=making) as simulated:
        yield simulated
        # What is still being fetched ends by itself now that nobody wants it.
        fetching = [task for task in asyncio.all_tasks() if "bring" in task.get_coro().__qualname__]  # type: ignore[union-attr]
        await asyncio.gather(*fetching, return_exceptions=True)


@pytest.fixture
def day() -> Day:
    return Day()


def told(service: SimulatedGateway, tmp_path: Path, **given: Any) -> Settings:
    usual: dict[str, Any] = {"flex_token": TOKEN, "flex_queries": (QUERY,), "flex_url": service.flex_url}
    return Settings(gateway_url=service.url, state_dir=tmp_path / "state", **(usual | given))


def reader(settings: Settings, day: Day, **given: Any) -> Gateway:
    return Gateway(settings, limits=faster(TIMES, **given), now=day)


def kept(folder: Path, pattern: str) -> list[Path]:
    return [path for path in folder.rglob(pattern) if path.is_file()]


def sends(service: SimulatedGateway) -> list[dict[str, Any]]:
    return [row for row in service.world.desk.seen if row["step"] == "SendRequest"]


async def test_one_request_a_day_serves_every_question_and_every_process(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    settings = told(service, tmp_path)
    async with reader(settings, day) as first, reader(settings, day) as second:
        founds = await asyncio.gather(*(fetch_book(each) for each in (first, second, first, second)))
        assert founds[0].book.accounts
        assert founds[0].book is founds[2].book
        assert all(found.complete and not found.notes for found in founds)
        day.on(hours=5)
        assert (await fetch_book(first)).as_of == START
        assert len(sends(service)) == 1
        # Thanksgiving is a day like any other to us; after five in the morning the next statement is due.
        day.on(hours=16)
        assert (await fetch_book(first)).as_of == day()
        assert len(sends(service)) == 2
        # Saturday has that of Friday, and Monday no other.
        day.on(days=2)
        await fetch_book(second)
        day.on(days=2)
        await fetch_book(first)
        assert len(sends(service)) == 3


async def test_a_year_is_asked_for_and_its_own_days_where_the_query_takes_no_others(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    async with reader(told(service, tmp_path), day) as gateway:
        await fetch_book(gateway)
        assert "fd=20251125&td=20261124" in sends(service)[0]["target"]
    service.fault("flex-no-override", "*Flex*SendRequest*", times=100)
    async with reader(told(service, tmp_path, flex_queries=(CASH,)), day) as gateway:
        assert (await fetch_book(gateway)).complete
        assert [("fd=" in row["target"], row["code"]) for row in sends(service)[1:]] == [(True, 1003), (False, 0)]
        day.on(days=1)
        await fetch_book(gateway)
        assert "fd=" not in sends(service)[-1]["target"]


async def test_refresh_asks_again_but_not_within_a_quarter_of_an_hour(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    async with reader(told(service, tmp_path), day) as gateway:
        await fetch_book(gateway)
        day.on(minutes=5)
        found = await fetch_book(gateway, refresh=True)
        assert found.notes == [f"Query {QUERY} was fetched a moment ago; it can be fetched again from 14:15 UTC."]
        assert len(sends(service)) == 1
        day.on(minutes=11)
        assert (await fetch_book(gateway, refresh=True)).as_of == day()
        assert len(sends(service)) == 2


async def test_the_first_question_does_not_wait_for_what_is_looked_for_minutes_later(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    began = time.monotonic()
    async with Gateway(told(service, tmp_path), now=day) as gateway:
        with pytest.raises(StatementPending, match="Ask again in 2 minutes"):
            await fetch_book(gateway)
    assert time.monotonic() - began < 10
    assert [row["step"] for row in service.world.desk.seen] == ["SendRequest"]


@pytest.mark.parametrize("making", [40_000.0])
async def test_a_statement_that_takes_long_is_pending_and_a_later_process_fetches_it_by_its_code(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    settings = told(service, tmp_path)
    async with reader(settings, day) as gateway:
        with pytest.raises(StatementPending) as caught:
            await fetch_book(gateway)
        assert "Ask again in" in str(caught.value)
    service.world.clock.advance(40_000)
    async with reader(settings, day) as gateway:
        assert (await fetch_book(gateway)).complete
    assert len(sends(service)) == 1


async def test_a_question_without_time_is_answered_from_the_statement_of_the_day_before(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    settings = told(service, tmp_path)
    async with reader(settings, day) as gateway:
        await fetch_book(gateway)
        day.on(days=1)
        service.fault("flex-1019", "*Flex*GetStatement*", times=10_000)
        DEADLINE.set(0.001)
        found = await fetch_book(gateway)
        DEADLINE.set(None)
        assert not found.complete
        assert found.as_of == START
        (note,) = found.notes
        assert note.startswith(f"Today's statement of query {QUERY} is missing.")
        assert "end on 2026-11-24" in note


async def test_a_lock_out_stops_every_query_and_process_and_token_for_three_hours(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    service.fault("flex-1025", "*Flex*SendRequest*", times=1)
    settings = told(service, tmp_path, flex_queries=(QUERY, CASH))
    async with reader(settings, day) as gateway:
        with pytest.raises(FlexLocked, match=r"until 2026-11-25 17:00 UTC"):
            await fetch_book(gateway)
        with pytest.raises(FlexLocked):
            await fetch_book(gateway, refresh=True)
    assert len(service.world.desk.seen) == 1
    day.on(hours=2, minutes=59)
    async with reader(told(service, tmp_path, flex_token="8" * 24), day) as gateway:
        with pytest.raises(FlexLocked):
            await fetch_book(gateway)
    assert len(service.world.desk.seen) == 1
    day.on(minutes=2)
    async with reader(settings, day) as gateway:
        assert (await fetch_book(gateway)).complete


async def test_a_token_that_has_ended_is_never_tried_again_and_a_new_one_at_once(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    service.fault("flex-1012", "*Flex*SendRequest*", times=1)
    old = told(service, tmp_path, flex_token="7" * 24)
    async with reader(old, day) as gateway:
        for later in (0, 1, 40):
            day.on(days=later)
            with pytest.raises(FlexRefused, match="1012") as caught:
                await fetch_book(gateway, refresh=True)
            assert "Make a new token" in caught.value.next_step
    assert len(sends(service)) == 1
    async with reader(told(service, tmp_path), day) as gateway:
        assert (await fetch_book(gateway)).complete


async def test_a_dead_reference_code_leads_to_one_more_request(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    service.fault("flex-1017", "*Flex*GetStatement*", times=1)
    async with reader(told(service, tmp_path), day) as gateway:
        assert (await fetch_book(gateway)).complete
        assert len(sends(service)) == 2


@pytest.mark.parametrize(("kind", "step"), [("503-empty", "*Flex*SendRequest*"), ("half", "*Flex*GetStatement*")])
async def test_a_page_or_a_broken_line_is_tried_twice_more_and_then_told(
    service: SimulatedGateway, tmp_path: Path, day: Day, kind: str, step: str
) -> None:
    service.fault(kind, step, times=2)
    async with reader(told(service, tmp_path, answer_seconds=0.3), day) as gateway:
        assert (await fetch_book(gateway)).complete
        service.fault(kind, step, times=100)
        day.on(days=1)
        found = await fetch_book(gateway)
        assert "cannot be reached" in found.notes[0]
        assert not found.complete
    service.clear_faults()
    async with reader(told(service, tmp_path, flex_queries=(CASH,)), day) as gateway:
        assert (await fetch_book(gateway)).complete


async def test_nothing_is_kept_of_what_is_no_statement(service: SimulatedGateway, tmp_path: Path, day: Day) -> None:
    service.fault("flex-csv", "*Flex*GetStatement*", times=1)
    async with reader(told(service, tmp_path), day) as gateway:
        with pytest.raises(NotAStatement, match="format XML"):
            await fetch_book(gateway)
    assert not kept(tmp_path, "s-*")


async def test_an_address_elsewhere_in_the_answer_is_not_followed(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    service.fault("flex-other-host", "*Flex*SendRequest*", times=1)
    async with reader(told(service, tmp_path), day) as gateway:
        with pytest.raises(FlexRefused, match="not IBKR's"):
            await fetch_book(gateway)
    assert [row["step"] for row in service.world.desk.seen] == ["SendRequest"]


async def test_a_period_that_collapsed_to_a_day_is_told_and_the_longer_one_kept(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    async with reader(told(service, tmp_path), day) as gateway:
        before = await fetch_book(gateway)
        service.fault("flex-one-day", "*Flex*SendRequest*", times=1)
        day.on(days=1)
        service.world.clock.advance(86_400)
        found = await fetch_book(gateway)
        assert "2026-11-25 to 2026-11-25 only" in found.notes[0]
        assert len(kept(tmp_path, "s-*.xml")) == 2
        for account in before.book.accounts.values():
            assert set(account.rows.cash) <= set(found.book.accounts[account.account_id].rows.cash)


async def test_what_is_kept_is_the_owners_alone_and_holds_neither_token_nor_persons(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    async with reader(told(service, tmp_path), day) as gateway:
        await fetch_book(gateway)
    files = [path for path in kept(tmp_path / "state", "*") if "statements" in str(path)]
    assert len(files) > 5
    for path in files:
        assert path.stat().st_mode & 0o077 == path.parent.stat().st_mode & 0o077 == 0, path
        assert TOKEN.encode() not in path.read_bytes()
        assert b' name="' not in path.read_bytes()


async def test_a_demo_has_statements_of_its_own_and_keeps_nothing(day: Day) -> None:
    async with SimulatedGateway("demo") as service:
        settings = Settings(gateway_url=service.url, demo=True, state_dir=None)
        async with Gateway(settings) as gateway:
            found = await fetch_book(gateway)
        assert found.book.accounts
        from bezant_mcp.simulator.world.flex_desk import QUERIES
        from bezant_mcp.simulator.world.flex_desk import TOKEN as SIMULATED

        assert DEMO_TOKEN == SIMULATED
        assert set(DEMO_QUERIES) <= set(QUERIES)


STATEMENT = """<FlexQueryResponse queryName="q" type="AF"><FlexStatements count="1">
<FlexStatement accountId="{account}" fromDate="{first}" toDate="{last}" period="" whenGenerated="20250102;041500">
<CashTransactions></CashTransactions></FlexStatement></FlexStatements></FlexQueryResponse>"""


def put(path: Path, account: str = "U1234567", first: str = "20240101", last: str = "20241231") -> Path:
    path.write_text(STATEMENT.format(account=account, first=first, last=last))
    return path


async def test_files_and_folders_need_no_token_and_are_read_anew_when_they_change(tmp_path: Path, day: Day) -> None:
    folder = tmp_path / "statements"
    folder.mkdir()
    one, _ = put(tmp_path / "one.xml"), put(folder / "two.XML", "U7654321")
    (folder / "notes.txt").write_text("no statement")
    async with Gateway(Settings(state_dir=None, flex_files=(one, folder)), now=day) as gateway:
        first = await fetch_book(gateway)
        assert set(first.book.accounts) == {"U1234567", "U7654321"}
        assert (await fetch_book(gateway)).book is first.book
        put(one, "U1111111")
        os.utime(one, ns=(1, 1))
        second = await fetch_book(gateway)
        assert set(second.book.accounts) == {"U1111111", "U7654321"}
        one.unlink()
        with pytest.raises(NoStatement, match=r"one\.xml does not exist"):
            await fetch_book(gateway)


async def test_without_statements_it_is_said_how_to_connect_them() -> None:
    async with Gateway(Settings(state_dir=None)) as gateway:
        with pytest.raises(NoStatement, match="BEZANT_MCP_FLEX_TOKEN_FILE"):
            await fetch_book(gateway)


async def test_accounts_that_only_statements_name_are_masked_too(tmp_path: Path) -> None:
    file = put(tmp_path / "one.xml", "ODD998877")
    async with Gateway(Settings(state_dir=None, flex_files=(file,), mask_accounts=True)) as gateway:
        gateway.redaction.mask_accounts = True
        await fetch_book(gateway)
        assert "ODD998877" not in gateway.redaction.clean("the account ODD998877 has")


async def test_a_folder_that_cannot_be_used_means_that_nothing_is_asked(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    (tmp_path / "state").write_text("a file in the place of the folder")
    from bezant_mcp.errors import BadSetting

    async with reader(told(service, tmp_path), day) as gateway:
        with pytest.raises(BadSetting, match="BEZANT_MCP_STATE_DIR"):
            await fetch_book(gateway)
    assert not service.world.desk.seen


async def test_damaged_state_is_begun_anew(service: SimulatedGateway, tmp_path: Path, day: Day) -> None:
    async with reader(told(service, tmp_path), day) as gateway:
        await fetch_book(gateway)
    for path in (tmp_path / "state").rglob("*.json"):
        path.write_text(json.dumps({"sent": "never", "until": [], "fetched": {}})[:-3])
        path.chmod(0o600)
    async with reader(told(service, tmp_path), day) as gateway:
        assert (await fetch_book(gateway)).complete


async def test_a_token_that_nobody_can_reach_is_told(tmp_path: Path, day: Day) -> None:
    room = "https://127.0.0.1:1/AccountManagement/FlexWebService"
    settings = Settings(state_dir=tmp_path, flex_token=TOKEN, flex_queries=(QUERY,), flex_url=room)
    async with reader(settings, day) as gateway:
        with pytest.raises(FlexDown, match="cannot be reached") as caught:
            await fetch_book(gateway)
        assert TOKEN not in repr(caught.value)


async def test_a_damaged_statement_is_dropped_told_and_fetched_again(
    service: SimulatedGateway, tmp_path: Path, day: Day
) -> None:
    settings = told(service, tmp_path, flex_queries=(CASH,))
    async with reader(settings, day) as gateway:
        await fetch_book(gateway)
    (piece,) = kept(tmp_path, "s-*.xml")
    piece.write_bytes(piece.read_bytes()[:-200])
    async with reader(settings, day) as gateway:
        with pytest.raises(NotAStatement, match="was damaged and deleted"):
            await fetch_book(gateway)
        day.on(minutes=16)
        assert (await fetch_book(gateway)).complete
        day.on(days=1)
        service.world.clock.advance(86_400)
        assert (await fetch_book(gateway)).complete
    # Of several one, and the others answer.
    first, *_ = sorted(kept(tmp_path, "s-*.xml"), key=lambda path: path.stat().st_mtime)
    first.write_bytes(b"<FlexQueryResponse><")
    async with reader(settings, day) as gateway:
        found = await fetch_book(gateway)
        assert found.book.accounts
        assert "was damaged" in found.notes[-1]
        assert not found.complete
        assert not first.exists()
        assert (await fetch_book(gateway)).complete
    assert len(sends(service)) == 3
