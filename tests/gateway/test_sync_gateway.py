"""``SyncGateway`` waits: in scripts, notebooks and threads, however it is ended, with all that ``Gateway`` does."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from bezant_client.api.session import logout

from bezant_mcp import Gateway, Positions, Settings, SyncGateway, list_accounts, positions, quote
from bezant_mcp.errors import BadAccount, NotPermitted
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import FAST

THREAD = "bezant-mcp"


@pytest.fixture
def simulated(served: SimulatedGateway) -> SimulatedGateway:
    return served


@pytest.fixture
def settings(simulated: SimulatedGateway, tmp_path: Path) -> Settings:
    return Settings(gateway_url=simulated.url, state_dir=tmp_path / "state")


@pytest.fixture
def gateway(settings: Settings) -> Iterator[SyncGateway]:
    with SyncGateway(settings, limits=FAST) as gateway:
        yield gateway


def threads() -> list[threading.Thread]:
    """Those that are not the simulated Gateway's, whose fixture began before."""
    return [each for each in threading.enumerate() if each.name == THREAD][1:]


def test_a_question_is_asked_with_its_arguments_and_answered_in_its_type(
    gateway: SyncGateway, settings: Settings
) -> None:
    assert gateway.settings is settings
    assert not threads()  # nothing is begun before the first question
    held: Positions = gateway.run(positions, limit=5)
    assert held.count == 130
    assert len(held.records()) == 5
    with pytest.raises(BadAccount, match="U999"):
        gateway.run(positions, "U999")
    assert gateway.run(partial(positions, limit=2), asset_class="STK").rows


async def mine(gateway: Gateway, word: str = "") -> str:
    """A question of a program's own."""
    return f"{word}{(await list_accounts(gateway)).count}"


class Counted:
    """A question that is an object."""

    async def __call__(self, gateway: Gateway) -> int:
        return (await list_accounts(gateway)).count


def test_any_coroutine_function_of_a_gateway_is_a_question(gateway: SyncGateway) -> None:
    assert gateway.run(mine, word="n") == "n1"
    assert gateway.run(Counted()) == 1


@pytest.mark.parametrize("wrong", [lambda _: 1, print, "positions", None, time.sleep, Positions])
def test_what_is_no_coroutine_function_is_refused_by_name(gateway: SyncGateway, wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"is not a coroutine function \(async def\) whose first argument is a Gateway"):
        gateway.run(wrong)
    assert not threads()


def test_a_coroutine_in_place_of_its_function_is_named(gateway: SyncGateway) -> None:
    call: Any = positions(gateway)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"the question itself, then its arguments: run\(positions, \.\.\.\)"):
        gateway.run(call)
    del call
    gc.collect()


def test_the_guard_is_the_same(gateway: SyncGateway, simulated: SimulatedGateway) -> None:
    async def leave(gateway: Gateway) -> None:
        await logout.asyncio_detailed(client=gateway.client)

    before = len(simulated.seen)
    with pytest.raises(NotPermitted):
        gateway.run(leave)
    assert len(simulated.seen) == before


def test_it_works_again_after_close_and_without_with(settings: Settings, simulated: SimulatedGateway) -> None:
    gateway = SyncGateway(settings, limits=FAST)
    gateway.close()
    for _ in range(3):
        assert gateway.run(list_accounts).count == 1
        assert len(threads()) == 1
        gateway.close()
        assert not threads()
    # What it knows stays: IBKR's list, which other questions need first, was asked for once.
    assert [path for _, path, _ in simulated.seen].count("/portfolio/accounts") == 1


def test_several_threads_ask_at_once(gateway: SyncGateway) -> None:
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(gateway.run, question) for question in (list_accounts, positions) * 8]
        assert all(each.result() for each in asked)
    assert len(threads()) == 1


def test_it_works_where_an_event_loop_is_running(gateway: SyncGateway) -> None:
    async def cell() -> int:
        return gateway.run(list_accounts).count

    assert asyncio.run(cell()) == 1


def test_within_a_question_it_says_that_it_cannot_wait(gateway: SyncGateway) -> None:
    async def wrong(_: Gateway, how: str) -> Any:
        return gateway.run(list_accounts) if how == "run" else gateway.close()

    for how in ("run", "close"):
        with pytest.raises(RuntimeError, match="its own event loop cannot do"):
            gateway.run(wrong, how)
    assert gateway.run(list_accounts).count == 1


def test_ctrl_c_ends_the_question_and_the_next_one_is_answered(gateway: SyncGateway) -> None:
    ended = threading.Event()

    async def long(_: Gateway) -> None:
        try:
            signal.raise_signal(signal.SIGINT)  # heard by the main thread, which waits
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.set()
            raise

    with pytest.raises(KeyboardInterrupt):
        gateway.run(long)
    assert ended.wait(5)
    assert gateway.run(list_accounts).count == 1


@pytest.mark.parametrize("leaving", [SystemExit, KeyboardInterrupt])
def test_a_question_that_leaves_the_program_takes_no_thread_along(
    gateway: SyncGateway, leaving: type[BaseException]
) -> None:
    async def leave(gateway: Gateway) -> None:
        await list_accounts(gateway)
        raise leaving(3)

    with pytest.raises(leaving) as caught:
        gateway.run(leave)
    assert caught.value.args == (3,)
    assert gateway.run(list_accounts).count == 1


def test_closing_ends_what_another_thread_waits_for(gateway: SyncGateway) -> None:
    begun = threading.Event()

    async def long(_: Gateway) -> None:
        begun.set()
        await asyncio.sleep(60)

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gateway.run, long)
        assert begun.wait(5)
        gateway.close()
        with pytest.raises(RuntimeError, match="closed during this call"):
            waiting.result(5)


def test_one_that_is_dropped_takes_its_thread_along(settings: Settings) -> None:
    assert SyncGateway(settings, limits=FAST).run(list_accounts).count == 1
    gc.collect()
    give_up = time.monotonic() + 5
    while threads() and time.monotonic() < give_up:
        time.sleep(0.01)
    assert not threads()


def program(text: str, settings: Settings, *options: str) -> tuple[int, list[str], str]:
    """Run a program, and tell how it ended."""
    start = "from bezant_mcp import *\n" + f"gateway = SyncGateway(Settings({settings.gateway_url!r}))\n"
    command = [sys.executable, *options, "-c", start + text]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)
    return done.returncode, done.stdout.split(), done.stderr


@pytest.mark.parametrize(
    "text",
    [
        "print(gateway.run(health).gateway)",  # not closed
        "with gateway: print(gateway.run(health).gateway)",
        # Ended while a thread waits.
        "import asyncio, threading, time\nprint(gateway.run(health).gateway)\n"
        "async def long(_): await asyncio.sleep(60)\n"
        "threading.Thread(target=lambda: gateway.run(long), daemon=True).start(); time.sleep(0.2)\n"
        "threading.excepthook = lambda _: None",
        "import asyncio\nasync def cell(): return gateway.run(health).gateway\nprint(asyncio.run(cell()))",
    ],
)
def test_a_program_ends_at_once_and_without_a_word(settings: Settings, text: str) -> None:
    assert program(text, settings, "-W", "error") == (0, ["True"], "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_it_works_in_a_forked_process_and_goes_on_in_the_parent(settings: Settings) -> None:
    text = """
import os
print(gateway.run(health).gateway, flush=True)
child = os.fork()
print(gateway.run(health).gateway, flush=True)
if child:
    os.waitpid(child, 0)
    print(gateway.run(health).gateway)
"""
    # From 3.12 on Python warns of every fork in a program that has threads.
    assert program(text, settings, "-W", "ignore::DeprecationWarning") == (0, ["True"] * 4, "")


def test_two_of_one_process_keep_the_limits_together(simulated: SimulatedGateway) -> None:
    both = [SyncGateway(Settings(simulated.url), limits=FAST) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(gateway.run, quote, "AAPL") for gateway in both for _ in range(30)]
        assert all(each.result() for each in asked)
    for gateway in both:
        gateway.close()
    assert (simulated.counts()["violations"], simulated.counts()["refused_429"]) == (0, 0)
