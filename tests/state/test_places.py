"""What holds when a place that processes share cannot be used: the limits all the same, and nobody is left behind."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.cli.doctor import check_pacing
from bezant_mcp.errors import Busy, PenaltyBox
from bezant_mcp.gateway.circuit_breaker import CircuitBreaker
from bezant_mcp.gateway.endpoints import LIMITS
from bezant_mcp.session import health
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.state import AGAIN_SECONDS, Budget, Store, open_store, sqlite
from bezant_mcp.state.machine_lock import MachineLock
from bezant_mcp.state.places import SharedPlaces
from bezant_mcp.state.sqlite import StoreFile
from tests.conftest import ROOT
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio
ONE_AT_ONCE = Budget("one", 1, 0.0)
SLOW = Budget("/pa/performance", 1, 900.25)
# No folder can be made below a file.
UNUSABLE = Path(__file__) / "state"


def opened(folder: Path | None, name: str) -> Store:
    return open_store(Settings(gateway_url=f"https://{name}.example", state_dir=folder))


@pytest.mark.parametrize(
    ("one", "other"),
    [(None, None), (None, "a"), ("a", "b"), (UNUSABLE, "a"), (UNUSABLE, UNUSABLE)],
    ids=["both in memory", "memory and a folder", "two folders", "a folder and none", "none that can be used"],
)
async def test_two_gateways_of_a_process_count_together_wherever_their_state_is(
    one: Path | str | None, other: Path | str | None, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    name = f"two-{abs(hash(request.node.name))}"
    first, second = (opened(tmp_path / folder if folder else None, name) for folder in (one, other))
    assert await first.take("a", [ONE_AT_ONCE], 12) == {}
    assert await second.take("b", [ONE_AT_ONCE], 12) == {"one": 0.0}
    assert await first.lease("asking", 60)
    assert not await second.lease("asking", 60)
    await CircuitBreaker(first, LIMITS).note_429("/portfolio/accounts")
    with pytest.raises(PenaltyBox):
        await CircuitBreaker(second, LIMITS).ask_permit("/portfolio/accounts", "")
    await first.finish("a", first.now())
    assert await second.take("c", [ONE_AT_ONCE], 12) == {}
    await first.aclose()
    assert await opened(None, name).take("d", [ONE_AT_ONCE], 12) == {"one": 0.0}, "closing forgets nothing"
    await second.aclose()


async def test_another_gateway_address_is_another_count() -> None:
    assert await opened(None, "mine").take("a", [ONE_AT_ONCE], 12) == {}
    assert await opened(None, "theirs").take("a", [ONE_AT_ONCE], 12) == {}


def test_event_loops_of_several_threads_count_together(tmp_path: Path) -> None:
    got: list[str] = []
    five = Budget("five", 5, 60.0)

    async def take_many(thread: int) -> None:
        store = opened(tmp_path / str(thread), "threads")
        for number in range(20):
            turn = f"{thread}-{number}"
            if not await store.take(turn, [five], 12):
                got.append(turn)
                await store.finish(turn, store.now())
        await store.aclose()

    threads = [threading.Thread(target=lambda n=n: asyncio.run(take_many(n))) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 5


async def test_two_gateways_with_settings_of_their_own_stay_within_the_limits_one_after_the_other(
    tmp_path: Path,
) -> None:
    from bezant_client.api.portfolio import get_ledger

    async with SimulatedGateway(speed=SPEED) as simulated:
        account = simulated.world.book.accounts[0].id

        async def many(folder: Path | None) -> None:
            async with Gateway(Settings(gateway_url=simulated.url, state_dir=folder), limits=FAST) as gateway:
                for _ in range(8):
                    await gateway.ask(get_ledger.asyncio_detailed(account, client=gateway.client))

        await asyncio.gather(many(None), many(tmp_path), many(None))
        await many(tmp_path / "other")
        counts = simulated.counts()
    assert counts["requests"] >= 32
    assert (counts["violations"], counts["refused_429"]) == (0, 0)


TAKER = """
import asyncio, json, sys
from pathlib import Path
from bezant_mcp import Settings
from bezant_mcp.state import Budget, open_store

async def main():
    store = open_store(Settings(gateway_url=sys.argv[2], state_dir=Path(sys.argv[1])))
    full = await store.take("theirs", [Budget("one", 1, 60.0)], 12)
    await store.finish("theirs", store.now())
    print(json.dumps([full == {}, store.shared, store.alone]))

asyncio.run(main())
"""


def spoil(folder: Path, how: str) -> None:
    """Make the state folder unusable for whoever opens it from now on."""
    (file,) = folder.glob("*.sqlite3")
    if how == "open to others":
        file.chmod(0o666)
    elif how == "a link in its place":
        file.rename(folder / "elsewhere")
        file.symlink_to(folder / "elsewhere")
    elif how == "a file in place of the folder":
        folder.rename(folder.with_name("elsewhere"))
        folder.write_text("")


@pytest.mark.skipif(sys.platform == "win32", reason="no file modes, and an open file stays where it is")
@pytest.mark.parametrize("how", ["", "open to others", "a link in its place", "a file in place of the folder"])
async def test_a_process_that_cannot_use_the_folder_counts_with_those_that_can(how: str, tmp_path: Path) -> None:
    folder, name = tmp_path / "state", tmp_path.name
    ours = opened(folder, name)
    await ours.take("first", [Budget("other", 1, 60.0)], 12)
    spoil(folder, how)
    ran = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", TAKER, str(folder), f"https://{name}.example"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    out, _ = await ran.communicate()
    assert json.loads(out) == [True, not how, False]
    full = await ours.take("ours", [Budget("one", 1, 60.0)], 12)
    assert full.keys() == {"one"}
    assert not ours.alone
    await ours.aclose()


async def test_a_fresh_folder_is_a_fresh_count_for_another_process(tmp_path: Path) -> None:
    ours = opened(tmp_path / "one", tmp_path.name)
    await ours.take("ours", [Budget("one", 1, 60.0)], 12)
    command = (sys.executable, "-c", TAKER, str(tmp_path / "other"), f"https://{tmp_path.name}.example")
    ran = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=subprocess.PIPE)
    out, _ = await ran.communicate()
    assert json.loads(out) == [True, True, False]
    await ours.aclose()


async def test_doctor_and_health_say_what_holds_when_only_the_folder_cannot_be_used(tmp_path: Path) -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=UNUSABLE)
        async with Gateway(settings, limits=FAST) as gateway:
            assert "not shared" not in (await health(gateway)).works
            check = await check_pacing(gateway, tmp_path)
    assert check.state == "warn"
    assert "cannot be used, but the processes on this machine still share the limits" in check.said
    assert "BEZANT_MCP_STATE_DIR" in check.next_step


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine on which nothing can be written, with a lock that no other test takes."""
    monkeypatch.setattr("bezant_mcp.state.machine_lock.places_to_lock", lambda: iter([tmp_path]))
    monkeypatch.setattr("bezant_mcp.state.files.runtime_parents", lambda: iter([UNUSABLE]))


def alone_store(name: str) -> Store:
    store = opened(UNUSABLE, name)
    assert isinstance(store, SharedPlaces)
    return store


async def test_alone_one_request_is_sent_at_a_time_and_slowly(nowhere: None, caplog: pytest.LogCaptureFixture) -> None:
    ours, theirs = alone_store("alone"), alone_store("alone-2")  # two names: two processes
    started = time.monotonic()
    assert await ours.take("a", [Budget("everything", 8, 1.0)], 12) == {}
    assert 0.5 <= time.monotonic() - started < 3
    assert ours.alone
    assert not ours.shared
    assert await theirs.take("b", [Budget("everything", 8, 1.0)], 12) == {"alone": 0.3}
    await ours.finish("a", ours.now())
    assert await theirs.take("b", [Budget("everything", 8, 1.0)], 12) == {}
    await theirs.finish("b", None)
    said = [each.message for each in caplog.records if each.levelno >= logging.WARNING]
    assert len([each for each in said if "Pacing is not shared" in each]) == 2, "each says it once"
    await ours.aclose()
    await theirs.aclose()


async def test_alone_the_lock_is_held_for_as_long_as_a_path_has_its_own_limit(nowhere: None) -> None:
    store = alone_store("alone-own")
    started = time.monotonic()
    assert await store.take("a", [Budget("everything", 8, 1.0), Budget("/x", 1, 1.25)], 12) == {}
    assert time.monotonic() - started >= 1.25
    await store.finish("a", None)
    waiting = asyncio.create_task(store.take("b", [Budget("/x", 1, 60.0 - 35)], 12))
    await asyncio.sleep(0.05)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    other = MachineLock()
    assert other.take("c"), "who leaves gives the lock back"
    other.release("c")


async def test_who_finds_the_others_again_goes_slowly_until_they_have_done_so_too(
    nowhere: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "AGAIN_SECONDS", 0.05)
    monkeypatch.setattr("bezant_mcp.state.places.AGAIN_SECONDS", 0.05)
    monkeypatch.setattr("bezant_mcp.state.places.LONGEST_WAIT_SECONDS", 3.0)
    in_the_way = tmp_path / "state"
    in_the_way.write_text("a file where the folder should be")
    store = opened(in_the_way, "again")

    async def seconds_of(turn: str) -> float:
        started = time.monotonic()
        assert await store.take(turn, [Budget("everything", 8, 0.1)], 12) == {}
        took = time.monotonic() - started
        await store.finish(turn, store.now())
        return took

    assert await seconds_of("first") >= 0.5
    in_the_way.unlink()
    await asyncio.sleep(0.06)
    assert await seconds_of("found again") >= 0.5
    assert not store.alone
    deadline = time.monotonic() + 30
    while await seconds_of(f"at {time.monotonic()}") >= 0.5:
        assert time.monotonic() < deadline
    await store.aclose()


async def test_alone_what_may_be_asked_every_quarter_hour_is_refused_with_the_reason(
    nowhere: None, tmp_path: Path
) -> None:
    from bezant_client.api.performance import get_all_periods
    from bezant_client.models import AllPeriodsRequest

    async with SimulatedGateway(speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=UNUSABLE)
        async with Gateway(settings) as gateway:
            with pytest.raises(Busy, match="Pacing is not shared"):
                await gateway.ask(
                    get_all_periods.asyncio_detailed(
                        client=gateway.client, body=AllPeriodsRequest(acct_ids=["DU1234567"])
                    )
                )
            assert (await gateway.pacing.describe()).alone
            assert "pacing is not shared" in (await health(gateway)).works
            assert "cannot be used, so requests are sent slowly" in (await check_pacing(gateway, tmp_path)).said
        assert not [each for each in simulated.seen if "/pa/" in each[1]]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_killed_process_leaves_the_lock_free(nowhere: None, tmp_path: Path) -> None:
    program = f"""
        import signal
        from bezant_mcp.state import machine_lock
        machine_lock.places_to_lock = lambda: iter([{str(tmp_path)!r}])
        lock = machine_lock.MachineLock()
        print(lock.take("a"), flush=True)
        signal.pause()
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        said, lock = holder.stdout.readline(), MachineLock()
        taken_by_another = not lock.take("b")
        holder.kill()
        holder.wait()
    assert (said, taken_by_another) == ("True\n", True)
    assert lock.take("b")
    lock.release("b")


async def test_a_folder_that_can_be_used_again_is_used_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sqlite, "AGAIN_SECONDS", 0.05)
    in_the_way = tmp_path / "state"
    in_the_way.write_text("a file where the folder should be")
    store = StoreFile(in_the_way / "x.sqlite3")
    for number in range(3):
        await store.take(str(number), [Budget("two", 2, 60.0)], 12)
        await asyncio.sleep(0.06)
    assert not store.shared
    assert set(await store.take("4", [Budget("two", 2, 60.0)], 12)) == {"two"}, "alone, it counts on"
    in_the_way.unlink()
    await asyncio.sleep(0.06)
    await store.remember("key", b"value", 60)
    assert store.shared
    found = await StoreFile(in_the_way / "x.sqlite3").recall("key")
    assert found is not None
    said = [each.message for each in caplog.records if each.levelno >= logging.WARNING]
    assert ["cannot be used" in said[0], "works again" in said[1], len(said)] == [True, True, 2]
    assert AGAIN_SECONDS <= 60
    await store.aclose()


async def test_answers_are_kept_in_the_place_of_answers_and_stops_in_all(tmp_path: Path) -> None:
    here, nearby, wanted = StoreFile(None), StoreFile(tmp_path / "nearby"), StoreFile(tmp_path / "wanted")
    store = SharedPlaces(here, wanted, nearby, beyond=True, answers_too=False)
    await store.take("a", [ONE_AT_ONCE], 12)
    await store.remember("kept:x", b"1", 60)
    await store.remember("login", b"2", 60)
    await store.remember("stop:ban:x", b"3", 60)
    assert list(await wanted.recall_all("")) == ["stop:ban:x"]
    assert list(await nearby.recall_all("")) == ["kept:x", "login", "stop:ban:x"]
    assert list(await here.recall_all("")) == ["stop:ban:x"]
    found = await store.recall("kept:x")
    assert found is not None
    assert found.value == b"1"
    await store.forget("")
    assert [len(await place.recall_all("")) for place in (here, nearby, wanted)] == [0, 0, 0]
    await store.aclose()


@pytest.mark.slow
@pytest.mark.real_time
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts something")
@pytest.mark.parametrize("trouble", ["full-disk", "disk-fills", "read-only-home", "redis-paused"])
def test_six_killed_servers_keep_ibkrs_limits_in_any_trouble(trouble: str) -> None:
    command = [sys.executable, "-m", "tests.support.soak", "--seconds", "12", "--trouble", trouble]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=200, check=False)
    if "mount" in ran.stderr or "unshare" in ran.stderr:
        pytest.skip("this machine lets nobody mount")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = json.loads(ran.stdout)
    assert (found["violations"], found["bans"], found["wedged"], found["lost"]) == (0, 0, 0, 0)
    assert found["kills"] > 0
    assert found["requests"] > 0
