"""Five stdio servers and one over HTTP against IBKR's real limits, killed all the time, while what they share fails.

    python -m tests.support.soak --seconds 180 --trouble full-disk

Says how often IBKR's limits were broken, which it counts as IBKR does, and what became of every question. Each trouble
but ``none`` and ``redis-paused`` mounts something and therefore needs root on Linux.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx

from bezant_mcp.simulator import SimulatedGateway

STDIO_SERVERS = 5
TROUBLES = ("none", "full-disk", "disk-fills", "read-only-home", "nowhere", "redis-paused")
QUESTIONS = ("health", "list_accounts", "account_summary", "positions", "cash", "orders", "trades", "pnl", "tickle")
RARE = ("performance", "transactions")
ARGUMENTS = {"transactions": {"symbol": "AAPL"}}
HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "soak", "version": "0"}}
MCP = {"accept": "application/json, text/event-stream"}
# A question may take 24 s; whoever has not answered by then, with time to spare on a busy machine, hangs.
WEDGED_SECONDS = 60.0
# In a view of the machine of its own, nothing can be written but the terminal.
NOWHERE = "for each in /dev/shm /run /tmp; do mount -t tmpfs -o ro none $each; done; exec " + '"$@"'


class Killed(Exception):
    """The server was killed with a question in its hands."""


class Server:
    """One server process that is asked one question after the other, and started again whenever it was killed."""

    def __init__(self, command: list[str], environ: dict[str, str], outcomes: Counter[str], told: Counter[str]) -> None:
        self.command, self.environ, self.outcomes, self.told = command, environ, outcomes, told
        self.process: asyncio.subprocess.Process | None = None
        self.errors: list[str] = []
        self.until, self.ready = math.inf, asyncio.Event()
        self._number = 0

    async def run(self, chance: random.Random) -> None:
        """Ask until the time is over, which begins when all servers have answered once."""
        while time.monotonic() < self.until:
            try:
                await self.start()
                self.ready.set()
                while time.monotonic() < self.until:
                    await self.ask_once(chance.choice(RARE) if chance.random() < 0.03 else chance.choice(QUESTIONS))
                    await asyncio.sleep(chance.uniform(0, 0.4))
            except Killed:
                self.outcomes["killed"] += 1
        await self.stop()

    async def ask_once(self, tool: str) -> None:
        """Ask one question and note what came of it."""
        try:
            result = await asyncio.wait_for(
                self.request("tools/call", {"name": tool, "arguments": ARGUMENTS.get(tool, {})}), WEDGED_SECONDS
            )
        except TimeoutError:
            self.outcomes[f"wedged: {tool}"] += 1
            self.kill()
            raise Killed from None
        text = result["content"][0]["text"] if result.get("content") else ""
        if result.get("isError"):
            self.outcomes[text.split(":")[0].split(" ")[0]] += 1
            self.told[re.sub(r"\d+", "N", text)[:260]] += 1
        elif result.get("structuredContent"):
            self.outcomes["answered"] += 1
        else:
            self.outcomes["lost without a word"] += 1

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *self.command,
            env=self.environ,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=2**24,
        )
        self._reading = asyncio.create_task(self.read_errors(self.process))
        await self.hello()

    async def hello(self) -> None:
        await self.request("initialize", HELLO)

    async def read_errors(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            self.errors.append(line.decode(errors="replace").rstrip())

    async def request(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        assert self.process is not None
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._number += 1
        message = {"jsonrpc": "2.0", "id": self._number, "method": method, "params": params}
        try:
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            await self.process.stdin.drain()
            while line := await self.process.stdout.readline():
                answer = json.loads(line)
                if answer.get("id") == self._number:
                    return dict(answer["result"])
        except (ConnectionError, ValueError):
            pass
        raise Killed

    def kill(self) -> bool:
        """Kill -9."""
        if self.process is None or self.process.returncode is not None:
            return False
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        return True

    async def stop(self) -> None:
        if self.kill() and self.process is not None:
            await self.process.wait()


class HttpServer(Server):
    """The one that is asked over HTTP."""

    async def hello(self) -> None:
        assert self.process is not None
        while self.process.returncode is None:
            found = next((each for line in self.errors[::-1] if (each := re.search(r"http://\S+", line))), None)
            if found:
                self.url, self.errors = found[0], []
                return
            await asyncio.sleep(0.1)
        raise Killed

    async def request(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        try:
            async with httpx.AsyncClient(timeout=WEDGED_SECONDS + 5, trust_env=False) as http:
                text = (await http.post(self.url, json=message, headers=MCP)).text
        except httpx.TransportError:
            raise Killed from None
        lines = [line.removeprefix("data: ") for line in text.splitlines() if line.startswith(("data: ", "{"))]
        answers = [each for each in map(json.loads, filter(None, lines)) if each.get("id") == 1]
        if not answers:
            raise Killed
        return dict(answers[0]["result"])


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    """Something mounted for a while."""
    subprocess.run(["mount", *options, str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


@contextmanager
def redis() -> Iterator[tuple[str, int]]:
    """Redis without a port: its address and process id."""
    from tests.state.test_store_redis import redis_server

    with tempfile.TemporaryDirectory() as folder, redis_server(Path(folder)) as (url, process):
        yield url, process.pid


def fill(folder: Path) -> None:
    """Write until nothing more can be written."""
    with suppress(OSError), (folder / "full").open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass


def make_trouble(stack: ExitStack, trouble: str, home: Path) -> list[str]:
    """Bring the trouble about, and return what goes in front of a server's command."""
    if trouble == "full-disk":
        stack.enter_context(mounted(home, "-t", "tmpfs", "-o", "size=64k", "none"))
        (home / ".local" / "state" / "bezant-mcp").mkdir(parents=True)
        fill(home)
    elif trouble == "disk-fills":
        stack.enter_context(mounted(home, "-t", "tmpfs", "-o", "size=2m", "none"))
    elif trouble == "read-only-home":
        stack.enter_context(mounted(home, "--bind", "-o", "ro", str(home)))
        subprocess.run(["mount", "-o", "remount,bind,ro", str(home)], check=True)
    elif trouble == "nowhere":
        return ["unshare", "-m", "sh", "-c", NOWHERE, "sh"]
    return []


async def soak(seconds: float, trouble: str, kill_every: float, seed: int) -> dict[str, Any]:
    """Run it, and say what happened."""
    chance = random.Random(seed)
    outcomes, told = Counter[str](), Counter[str]()
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        front = make_trouble(stack, trouble, home)
        environ = {
            "PATH": os.environ["PATH"],
            "BEZANT_MCP_TOOLSETS": "all",
            "HOME": "/dev/null/home" if trouble == "nowhere" else str(home),
        }
        paused = 0
        if trouble == "redis-paused":
            environ["BEZANT_MCP_REDIS_URL"], paused = stack.enter_context(redis())
        async with SimulatedGateway("ready", pacing="enforce", penalty_seconds=900.0) as simulated:
            environ["IBKR_GATEWAY_URL"] = simulated.url
            command = [*front, sys.executable, "-m", "bezant_mcp"]
            servers = [Server(command, environ, outcomes, told) for _ in range(STDIO_SERVERS)]
            servers.append(HttpServer([*command, "serve", "--http", "--port", "0"], environ, outcomes, told))
            tasks = [asyncio.create_task(each.run(random.Random(chance.random()))) for each in servers]
            await asyncio.wait_for(asyncio.gather(*(each.ready.wait() for each in servers)), WEDGED_SECONDS)
            until = time.monotonic() + seconds
            for each in servers:
                each.until = until
            kills = 0
            pause_at = time.monotonic() + min(seconds / 3, 30)
            while time.monotonic() < until:
                await asyncio.sleep(kill_every)
                kills += chance.choice(servers).kill()
                if trouble == "disk-fills" and time.monotonic() > pause_at:
                    # Full for a while, then with room again, in the middle of everything.
                    full = home / "full"
                    full.unlink() if full.exists() else fill(home)
                    pause_at = time.monotonic() + min(seconds / 5, 40)
                if paused and time.monotonic() > pause_at:
                    os.kill(paused, signal.SIGSTOP)
                    await asyncio.sleep(5)
                    os.kill(paused, signal.SIGCONT)
                    pause_at = time.monotonic() + 40
            await asyncio.gather(*tasks)
            counts = simulated.counts()
    logged = Counter(re.sub(r"\S*/\S+|\d+", "*", line)[:160] for each in servers for line in each.errors)
    return {
        "trouble": trouble,
        "seconds": seconds,
        "kills": kills,
        "requests": counts["requests"],
        "violations": counts["violations"],
        "bans": counts["refused_429"],
        "violating": counts["violating"][:5],
        "writes": counts["writes"],
        "wedged": sum(number for name, number in outcomes.items() if name.startswith("wedged")),
        "lost": outcomes["lost without a word"],
        "outcomes": dict(outcomes.most_common()),
        "told": dict(told.most_common(6)),
        "logged": dict(logged.most_common(6)),
        "tracebacks": sum("Traceback" in line for each in servers for line in each.errors),
    }


def main() -> None:
    """Run one and print what happened as JSON; the exit code is 1 when anything was broken, wedged or lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--trouble", choices=TROUBLES, default="none")
    parser.add_argument("--kill-every", type=float, default=2)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    found = asyncio.run(soak(given.seconds, given.trouble, given.kill_every, given.seed))
    print(json.dumps(found, indent=1))  # noqa: T201 - this is the program's answer
    sys.exit(any(found[name] for name in ("violations", "bans", "writes", "wedged", "lost", "tracebacks")))


if __name__ == "__main__":
    main()
