"""The shared state: budgets, leases and memory, in a file that survives whatever happens to a process."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from pathlib import Path, PurePosixPath

import pytest

from bezant_mcp.settings import state_folder
from bezant_mcp.state import Budget, state_file
from bezant_mcp.state.sqlite import StoreFile
from tests.conftest import ROOT

pytestmark = pytest.mark.anyio
TWO_PER_SECOND = Budget("two", 2, 1.0)
ONE_AT_ONCE = Budget("one", 1, 0.0)


class Clock:
    def __init__(self) -> None:
        self.time = 1_700_000_000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "gateway.sqlite3"


async def test_a_full_budget_says_how_long_until_it_may_have_room(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    assert await store.take("a", [TWO_PER_SECOND], 12) == {}
    await store.finish("a", clock())
    clock.time += 0.25
    assert await store.take("b", [TWO_PER_SECOND], 12) == {}
    await store.finish("b", clock())

    assert await store.take("c", [TWO_PER_SECOND], 12) == {"two": pytest.approx(0.75, abs=1e-3)}
    clock.time += 0.76
    assert await store.take("c", [TWO_PER_SECOND], 12) == {}
    await store.aclose()


async def test_the_seconds_of_a_budget_begin_with_the_answer(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    await store.take("slow", [Budget("one", 1, 1.0)], 12)
    clock.time += 5
    await store.finish("slow", clock())
    clock.time += 0.5

    assert await store.take("next", [Budget("one", 1, 1.0)], 12) == {"one": pytest.approx(0.5, abs=1e-3)}
    await store.aclose()


async def test_a_turn_is_taken_in_all_budgets_or_in_none(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    await store.take("a", [ONE_AT_ONCE], 12)

    assert await store.take("b", [TWO_PER_SECOND, ONE_AT_ONCE], 12) == {"one": 0.0}
    await store.take("c", [TWO_PER_SECOND], 12)
    assert await store.take("d", [TWO_PER_SECOND], 12) == {}
    await store.aclose()


async def test_a_request_that_was_never_sent_costs_nothing(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    await store.take("a", [Budget("slow", 1, 900.0)], 12)
    await store.finish("a", None)

    assert await store.take("b", [Budget("slow", 1, 900.0)], 12) == {}
    await store.aclose()


async def test_two_processes_count_together(path: Path, clock: Clock) -> None:
    ours, theirs = StoreFile(path, clock), StoreFile(path, clock)
    await ours.take("a", [ONE_AT_ONCE], 12)

    assert await theirs.take("b", [ONE_AT_ONCE], 12) == {"one": 0.0}
    await ours.finish("a", clock())
    assert await theirs.take("b", [ONE_AT_ONCE], 12) == {}
    await ours.aclose()
    await theirs.aclose()


async def test_the_place_of_a_process_that_never_came_back_is_free_in_time(path: Path, clock: Clock) -> None:
    killed, next_one = StoreFile(path, clock), StoreFile(path, clock)
    await killed.take("a", [ONE_AT_ONCE], 12)
    clock.time += 12.1

    assert await next_one.take("b", [ONE_AT_ONCE], 12) == {}
    await killed.aclose()
    await next_one.aclose()


async def test_a_clock_set_back_by_a_day_blocks_nothing(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    await store.take("a", [Budget("slow", 1, 900.0)], 12)
    await store.finish("a", clock())
    assert await store.lease("keep-alive", 60)
    clock.time -= 86_400

    assert await store.take("b", [Budget("slow", 1, 900.0)], 12) == {}
    assert await StoreFile(path, clock).lease("keep-alive", 60)
    await store.aclose()


async def test_a_lease_is_one_process_at_a_time(path: Path, clock: Clock) -> None:
    ours, theirs = StoreFile(path, clock), StoreFile(path, clock)

    assert await ours.lease("keep-alive", 60)
    assert not await theirs.lease("keep-alive", 60)
    clock.time += 50
    assert await ours.lease("keep-alive", 60), "the holder prolongs it"
    clock.time += 50
    assert not await theirs.lease("keep-alive", 60)
    await theirs.release("keep-alive")
    assert not await theirs.lease("keep-alive", 60), "only the holder can give it back"
    clock.time += 11
    assert await theirs.lease("keep-alive", 60), "its time was over"
    await theirs.release("keep-alive")
    assert await ours.lease("keep-alive", 60)
    await ours.aclose()
    await theirs.aclose()


async def test_what_is_remembered_has_an_age_and_an_end(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    await store.remember("conid:AAPL", b"265598", 100)
    await store.remember("conid:MSFT", b"272093", 5)
    await store.remember("other", b"x" * 200_000, 100)
    clock.time += 10

    found = await StoreFile(path, clock).recall("conid:AAPL")
    assert found is not None
    assert (found.value, found.age_seconds) == (b"265598", 10.0)
    assert await store.recall("conid:MSFT") is None
    assert list(await store.recall_all("conid:")) == ["conid:AAPL"]
    large = await store.recall("other")
    assert large is not None
    assert len(large.value) == 200_000
    await store.forget("conid:")
    assert list(await store.recall_all("")) == ["other"]
    await store.aclose()


async def test_what_was_put_away_before_the_clock_was_set_back_does_not_pass_for_new(path: Path, clock: Clock) -> None:
    store = StoreFile(path, clock)
    await store.remember("kept:accounts", b"old", 7200)
    clock.time -= 3600
    assert await store.recall("kept:accounts") is None
    await store.remember("kept:accounts", b"new", 7200)
    clock.time -= 0.5  # clocks differ by this much without having been set
    found = await store.recall("kept:accounts")
    assert found is not None
    assert (found.value, found.age_seconds) == (b"new", 0.0)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
async def test_processes_find_each_other_again_after_their_file_was_removed(path: Path, clock: Clock) -> None:
    ours, theirs = StoreFile(path, clock), StoreFile(path, clock)
    assert await ours.lease("keep-alive", 60)
    for companion in ("", "-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
    assert await theirs.lease("keep-alive", 60)
    assert not await ours.lease("keep-alive", 60)
    assert ours.shared
    assert theirs.shared
    await ours.aclose()
    await theirs.aclose()


async def test_without_a_file_it_is_the_same_for_one_process(clock: Clock) -> None:
    store = StoreFile(None, clock)
    assert not store.shared
    await store.take("a", [ONE_AT_ONCE], 12)
    assert await store.take("b", [ONE_AT_ONCE], 12) == {"one": 0.0}
    await store.remember("key", b"x" * 200_000, 9)
    assert await store.recall("key") is not None
    await store.aclose()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder of a user private by itself")
async def test_nobody_else_can_read_the_file(path: Path) -> None:
    store = StoreFile(path)
    await store.remember("key", b"value", 9)

    assert {each.name: oct(each.stat().st_mode & 0o777) for each in path.parent.iterdir()} == {
        path.name + companion: "0o600" for companion in ("", "-wal", "-shm")
    }
    assert oct(path.parent.stat().st_mode & 0o777) == "0o700"
    await store.aclose()


def break_file(path: Path, damage: str) -> None:
    whole = path.read_bytes()
    broken = {
        "no database": b"this is no database, only text that is long enough to be read as a header" * 50,
        "cut in half": whole[: len(whole) // 2],
        "overwritten": whole[:100] + b"\xff" * (len(whole) - 100),
        "its end lost in a power cut": whole[: -4096 * 4] + bytes(4096 * 4),
    }
    path.write_bytes(broken[damage])


@pytest.mark.parametrize("damage", ["no database", "cut in half", "overwritten", "its end lost in a power cut"])
async def test_a_damaged_file_is_begun_anew(path: Path, damage: str, caplog: pytest.LogCaptureFixture) -> None:
    store = StoreFile(path)
    for number in range(200):
        await store.remember(f"key{number}", b"value" * 100, 900)
    await store.aclose()
    break_file(path, damage)

    again = StoreFile(path)
    await again.remember("new", b"value", 900)

    assert again.shared
    assert list(await again.recall_all("")) == ["new"]
    assert "damaged" in caplog.text
    await again.aclose()


async def test_a_file_that_breaks_in_use_is_left_alone_with_one_warning(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = StoreFile(path)
    await store.remember("key", b"value", 900)
    for companion in ("", "-wal", "-shm"):
        with path.with_name(path.name + companion).open("r+b") as file:
            file.write(b"\xff" * 4096)

    for number in range(5):
        await store.take(str(number), [TWO_PER_SECOND], 12)

    assert not store.shared
    assert len([each for each in caplog.records if each.levelno >= logging.WARNING]) == 1
    assert set(await store.take("6", [TWO_PER_SECOND], 12)) == {"two"}, "alone, it still counts"
    await store.aclose()


async def test_a_process_that_hangs_with_the_lock_stops_nobody_for_long(path: Path) -> None:
    store = StoreFile(path, longest_lock_seconds=1.0)
    await store.remember("key", b"value", 900)
    hanging = sqlite3.connect(path, isolation_level=None)
    hanging.execute("BEGIN IMMEDIATE")
    longest = 0.0

    async def heartbeat() -> None:
        nonlocal longest
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - before)

    beating = asyncio.create_task(heartbeat())
    assert await store.recall("key") is not None, "reading needs no lock"
    started = time.monotonic()
    assert await store.take("a", [ONE_AT_ONCE], 12) == {}
    took = time.monotonic() - started
    beating.cancel()

    assert 0.9 < took < 5
    assert longest < 0.7, "the event loop went on meanwhile"
    assert not store.shared
    hanging.close()
    await store.aclose()


@pytest.mark.skipif(sys.platform == "win32", reason="no file modes")
def test_a_read_only_home_costs_one_warning_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    folder.chmod(0o555)
    program = f"""
        import asyncio, logging, os, sys
        sys.path.insert(0, {str(ROOT)!r})
        from pathlib import Path
        from bezant_mcp.state import Budget
        from bezant_mcp.state.sqlite import StoreFile
        logging.basicConfig(level=logging.WARNING)
        import sqlite3, uuid, encodings.idna
        if os.getuid() == 0:
            os.setuid(65534)  # root may write everywhere
        async def main():
            store = StoreFile(Path({str(folder)!r}) / "bezant-mcp" / "a.sqlite3")
            for number in range(3):
                print(await store.take(str(number), [Budget("two", 2, 60.0)], 12))
            print(store.shared)
        asyncio.run(main())
    """
    for parent in [folder, *folder.parents][:3]:
        parent.chmod(parent.stat().st_mode | 0o011)
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True, timeout=60
    )

    assert [line.split(":")[0] for line in ran.stdout.splitlines()] == ["{}", "{}", "{'two'", "False"]
    assert ran.stderr.count("WARNING") == 1
    assert "keeps its own limits" in ran.stderr


KILLED = f"""
import asyncio, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from bezant_mcp.state import Budget
from bezant_mcp.state.sqlite import StoreFile

async def main():
    store = StoreFile(Path(sys.argv[1]))
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        await store.take(f"{{number}}", [Budget("many", 1000, 0.05), Budget("more", 1000, 0.0)], 0.1)
        await store.remember(f"key{{number % 7}}", b"x" * (number * 997 % 90_000), 900)
        await store.lease("keep-alive", 0.2)
        await store.finish(f"{{number}}", store.now())

asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.real_time
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
async def test_a_process_killed_at_any_moment_leaves_nothing_locked_and_the_file_whole(path: Path) -> None:
    survivor = StoreFile(path, longest_lock_seconds=5)
    for attempt in range(12):
        child = await asyncio.create_subprocess_exec(sys.executable, "-c", KILLED, str(path), stdout=subprocess.PIPE)
        assert child.stdout is not None
        await child.stdout.readline()
        await asyncio.sleep(0.005 + 0.011 * attempt)
        child.send_signal(signal.SIGKILL)
        await child.wait()
        started = time.monotonic()
        await survivor.remember("alive", b"yes", 900)
        assert survivor.shared
        assert time.monotonic() - started < 2

    await asyncio.sleep(0.35)
    assert await survivor.take("next", [Budget("many", 1, 0.05), Budget("more", 1, 0.0)], 0.1) == {}
    assert await survivor.lease("keep-alive", 1)
    await survivor.aclose()
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


def test_sqlite_is_not_loaded_before_it_is_used() -> None:
    modules = "bezant_mcp.state.sqlite, bezant_mcp.gateway.pacing, bezant_mcp.gateway.cache"
    program = f"import sys, {modules}; assert 'sqlite3' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, timeout=60)


def test_each_platform_has_its_own_place(tmp_path: Path) -> None:
    home = Path("/home/me")
    assert state_folder({}, home, "linux") == home / ".local/state/bezant-mcp"
    assert state_folder({"XDG_STATE_HOME": "/var/me"}, home, "linux") == Path("/var/me/bezant-mcp")
    assert state_folder({"XDG_STATE_HOME": "relative"}, home, "linux") == home / ".local/state/bezant-mcp"
    assert state_folder({}, home, "darwin") == home / "Library/Application Support/bezant-mcp"
    assert state_folder({"LOCALAPPDATA": "/c/Local"}, home, "win32") == Path("/c/Local/bezant-mcp")


def test_each_gateway_has_a_file_of_its_own_under_any_of_its_names(tmp_path: Path) -> None:
    local = state_file(tmp_path, "https://localhost:5000")

    assert local == state_file(tmp_path, "https://127.0.0.1:5000/")
    assert local != state_file(tmp_path, "https://localhost:5001")
    assert local != state_file(tmp_path, "https://gateway.example:5000")
    assert PurePosixPath(state_file(tmp_path, "https://a_b:1/../x")).parent == PurePosixPath(tmp_path)


def test_the_process_id_is_not_all_that_tells_holders_apart() -> None:
    assert StoreFile(None).holder != StoreFile(None).holder
    assert StoreFile(None).holder.startswith(str(os.getpid()))
