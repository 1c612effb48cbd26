"""Any number of processes ask IBKR once a day together, stop together when it locks them out, and log no token."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp.simulator import SimulatedGateway

ROOT = Path(__file__).parent.parent.parent
# Queries of few sections: five processes read what they give forty times.
TOKEN, QUERIES = "9" * 24, ("900002", "900003")
# A Tuesday, in New York at nine in the morning.
START = datetime(2026, 11, 24, 14, tzinfo=UTC)
TIMES = 2000.0
pytestmark = [pytest.mark.anyio, pytest.mark.slow]


class Process:
    """A worker with a log of its own."""

    def __init__(self, service: SimulatedGateway, folder: Path, number: int) -> None:
        self.log = folder / f"{number}.log"
        self.environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("BEZANT", "IBKR"))},
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")]),
            "IBKR_GATEWAY_URL": service.url,
            "BEZANT_MCP_STATE_DIR": str(folder / "state"),
            "BEZANT_MCP_REQUEST_LOG": str(folder / "requests"),
            "BEZANT_MCP_FLEX_TOKEN": TOKEN,
            "BEZANT_MCP_FLEX_QUERIES": ",".join(QUERIES),
            "BEZANT_MCP_FLEX_URL": service.flex_url,
        }

    async def __aenter__(self) -> Process:
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.support.flex_worker", str(TIMES), cwd=ROOT, env=self.environ,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
            )  # fmt: skip
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        await self.process.wait()

    async def ask(self, at: datetime, count: int, how: str = "usual") -> Counter[str]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{at.isoformat()} {count} {how}\n".encode())
        line = await asyncio.wait_for(self.process.stdout.readline(), 90)
        return Counter(json.loads(line or b"{}"))


def sends(service: SimulatedGateway, since: int = 0) -> list[dict[str, Any]]:
    return [row for row in service.world.desk.seen[since:] if row["step"] == "SendRequest"]


def contents(folder: Path, pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob(pattern) if path.is_file()]


async def test_a_thousand_fetches_of_five_processes_ask_once_a_day_and_meet_one_lock_out(tmp_path: Path) -> None:
    async with SimulatedGateway(start=START, speed=TIMES) as service, AsyncExitStack() as opened:
        workers = [await opened.enter_async_context(Process(service, tmp_path, number)) for number in range(5)]
        outcomes: Counter[str] = Counter()

        async def round_of(at: datetime, count: int = 10) -> Counter[str]:
            told: Counter[str] = sum(await asyncio.gather(*(each.ask(at, count) for each in workers)), Counter())
            outcomes.update(told)
            return told

        at = START
        for day in range(20):
            if day:
                service.world.clock.advance(86_400)
            begun = len(service.world.desk.seen)
            if day == 10:
                service.fault("flex-1025", "*Flex*SendRequest*", times=1)
                assert (await round_of(at))["complete"] == 0
                assert (await round_of(at + timedelta(hours=2, minutes=59), 1))["complete"] == 0
                assert [row["code"] for row in service.world.desk.seen[begun:]] == [1025]
                assert (await round_of(at + timedelta(hours=3, minutes=1), 1))["complete"] == 5
            else:
                told = await round_of(at)
                assert told["complete"] == sum(told.values()), (day, told)
            business = (at - timedelta(days=1)).weekday() < 5
            accepted = Counter(row["q"] for row in sends(service, begun) if row["code"] == 0)
            assert accepted == (dict.fromkeys(QUERIES, 1) if business else {}), (day, accepted)
            at += timedelta(days=1)
        begun = len(service.world.desk.seen)
        await workers[0].ask(at, 10, "refresh")  # a new day, so that this is its one request
        await workers[1].ask(at + timedelta(minutes=14), 10, "refresh")
        assert len(sends(service, begun)) == 2
        await workers[2].ask(at + timedelta(minutes=16), 10, "refresh")
        assert len(sends(service, begun)) == 4
    assert sum(outcomes.values()) >= 1000
    assert [row["code"] for row in service.world.desk.seen].count(1025) == 1
    assert 1018 not in {row["code"] for row in service.world.desk.seen}
    assert sum(map(len, contents(tmp_path, "*.log"))) > 10_000_000
    assert len(contents(tmp_path, "requests")) == 1
    # Neither in a log nor in anything that is kept.
    assert not any(TOKEN.encode() in content for content in contents(tmp_path, "*"))


async def test_what_a_killed_process_asked_for_another_one_fetches(tmp_path: Path) -> None:
    async with SimulatedGateway(start=START, speed=TIMES, flex_seconds=6_000) as service:
        async with Process(service, tmp_path, 0) as first:
            asking = asyncio.create_task(first.ask(START, 1))
            async with asyncio.timeout(60):
                while sum(b'"code": "1' in each for each in contents(tmp_path, "q-*.json")) < 2:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            first.process.send_signal(signal.SIGKILL)
            await asyncio.wait_for(asking, 10)
        service.world.clock.advance(6_000)
        async with Process(service, tmp_path, 1) as second:
            assert await second.ask(START, 1) == {"complete": 1}
        assert Counter(row["q"] for row in sends(service)) == dict.fromkeys(QUERIES, 1)
