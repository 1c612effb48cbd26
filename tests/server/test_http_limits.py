"""Visitors who are slow, many, rude or gone: the others are served, and the log stays short."""

from __future__ import annotations

import json
import logging
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

import anyio
import anyio.to_thread
import httpx
import pytest
from mcp import Client, MCPError

from bezant_mcp.server.connections import MOST_ALIKE, Bounds, Connection, Sparing
from tests.support.visitors import LONG_TEXT, Served, call, post, request, serving, until, whole

pytestmark = pytest.mark.anyio
PING = request("ping")
SHORT = Bounds(head_seconds=0.3, body_seconds=0.3)
HALF_REQUESTS = {
    "nothing": b"",
    "half a line": b"POST /mcp HT",
    "no end of the headers": b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n",
    "no body": post(PING)[: -len(PING)],
    "half a body": post(PING)[:-5],
    "half a chunk": b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{",
    "body after a refusal": post(PING, host="evil.example")[:-5],
    "half of a second request": post(PING) + b"POST /mcp HTTP/1.1\r\nHo",
}


async def ping(served: Served) -> float:
    """How long a client waits for an answer."""
    started = time.monotonic()
    with anyio.fail_after(10):
        assert b'"result"' in await served.ask(PING)
    return time.monotonic() - started


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[list[logging.LogRecord]]:
    with caplog.at_level(logging.INFO):
        yield caplog.records


def quiet(records: list[logging.LogRecord]) -> bool:
    return not [each for each in records if each.exc_info or each.levelno >= logging.ERROR]


@pytest.mark.parametrize("begun", HALF_REQUESTS.values(), ids=HALF_REQUESTS.keys())
async def test_half_a_request_is_closed_in_time(begun: bytes, logged: list[logging.LogRecord]) -> None:
    async with serving(SHORT) as served:
        async with await served.visit() as stream:
            if begun:
                await stream.send(begun)
            with anyio.fail_after(3):
                await whole(stream)
        await until(lambda: served.open == 0)
    assert quiet(logged)


@pytest.mark.parametrize("begun", [b"POST /mcp HTTP/1.1\r\nX-A: ", post(PING, content_length="5000")])
async def test_a_byte_now_and_then_wins_no_time(begun: bytes) -> None:
    async with serving(SHORT) as served, await served.visit() as stream:
        await stream.send(begun)
        started = time.monotonic()
        with anyio.fail_after(3):
            try:
                while True:
                    await stream.send(b"a")
                    with anyio.move_on_after(0.05):
                        if not await stream.receive():
                            break
            except (anyio.EndOfStream, anyio.BrokenResourceError):
                pass
        assert time.monotonic() - started < 2


async def test_who_does_not_read_the_answer_is_closed() -> None:
    async with serving(SHORT) as served, await served.visit() as stream:
        body, headers = call("long")
        await stream.send(post(body, **headers))
        await until(lambda: served.open == 1)
        await until(lambda: served.open == 0, 10)
        assert len(await whole(stream)) < len(LONG_TEXT)


async def test_a_slow_call_and_an_idle_client_are_not_cut_off() -> None:
    async with serving(SHORT) as served, await served.visit() as idle, await served.visit() as busy:
        await idle.send(post(PING))
        await idle.receive()
        body, headers = call("wait")
        await busy.send(post(body, **headers))
        await until(lambda: served.begun == 1)
        await anyio.sleep(0.8)
        assert served.open == 2
        await idle.send(post(PING))
        assert b"200 OK" in await idle.receive()


@pytest.mark.parametrize("half", [b"", b"POST /mcp HTTP/1.1\r\nHo", post(PING)[:-5]], ids=["none", "head", "body"])
async def test_half_requests_beyond_the_limit_cost_known_clients_nothing(half: bytes) -> None:
    async with serving(Bounds(connections=8)) as served, AsyncExitStack() as held:
        known = await held.enter_async_context(await served.visit())
        await known.send(post(PING))
        await known.receive()
        for _ in range(40):
            stream = await held.enter_async_context(await served.visit())
            if half:
                await stream.send(half)
        assert await ping(served) < 1
        assert served.open <= 8
        await known.send(post(PING))
        assert b"200 OK" in await known.receive()


async def test_calls_that_are_being_answered_are_not_cut_off_for_new_ones() -> None:
    async with serving(Bounds(connections=4)) as served, AsyncExitStack() as held:
        body, headers = call("wait")
        for _ in range(4):
            stream = await held.enter_async_context(await served.visit())
            await stream.send(post(body, **headers))
        await until(lambda: served.begun == 4)
        async with await served.visit() as late:
            await late.send(post(PING))
            with anyio.move_on_after(0.3):
                await late.receive()
                pytest.fail("there was no room")
            await stream.aclose()  # one goes, and the one that waits comes in
            with anyio.fail_after(2):
                assert b"200 OK" in await late.receive()
        assert served.ended == ["cancelled"]


def open_halves(port: int, halves: list[socket.socket]) -> None:
    for _ in range(1000):
        halves.append(socket.create_connection(("127.0.0.1", port)))
        halves[-1].send(b"POST /mcp HTTP/1.1\r\nHost: localhost\r\n")


@pytest.mark.slow
async def test_a_thousand_half_requests_leave_room_for_a_client(logged: list[logging.LogRecord]) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2600
    if hard != resource.RLIM_INFINITY and hard < wanted:
        pytest.skip("too few descriptors")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    halves: list[socket.socket] = []
    try:
        async with serving() as served:
            await anyio.to_thread.run_sync(open_halves, served.port, halves)
            assert median([await ping(served) for _ in range(5)]) < 1
            assert served.open <= Bounds().connections
    finally:
        for half in halves:
            half.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert quiet(logged)


@pytest.mark.skipif(sys.platform == "win32", reason="limits as POSIX has them")
@pytest.mark.parametrize("descriptors", [64, 256])
def test_few_descriptors_shut_nobody_out_and_fill_no_log(descriptors: int, tmp_path: Path) -> None:
    command = f"ulimit -n {descriptors} && exec {sys.executable} -m bezant_mcp serve --http --port 0"
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen(
            ["/bin/sh", "-c", f"{command} --gateway-url https://127.0.0.1:9 --state-dir {tmp_path}"], stderr=log
        ) as process,
    ):
        try:
            port = port_of(tmp_path / "log")
            halves = [socket.create_connection(("127.0.0.1", port)) for _ in range(2 * descriptors)]
            for half in halves:
                half.send(b"POST /mcp HTTP/1.1\r\n")
            started = time.monotonic()
            headers = {"accept": "application/json, text/event-stream", "content-type": "application/json"}
            told = httpx.post(f"http://127.0.0.1:{port}/mcp", content=PING, headers=headers, trust_env=False)
            assert told.status_code == 200
            assert time.monotonic() - started < 1
            for half in halves:
                half.close()
        finally:
            process.terminate()
    said = (tmp_path / "log").read_text()
    assert "Traceback" not in said
    assert len(said) < 10_000


def port_of(log: Path) -> int:
    for _ in range(600):
        if found := re.search(r":(\d+)/mcp", log.read_text()):
            return int(found[1])
        time.sleep(0.05)
    raise AssertionError(log.read_text())


async def test_the_parts_of_an_answer_are_sent_without_delay() -> None:
    async with serving() as served, await served.visit() as stream:
        await stream.send(post(PING))
        await stream.receive()
        (connection,) = served.server.server_state.connections
        assert isinstance(connection, Connection)
        taken = connection.transport.get_extra_info("socket")
        assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize("newest", [False, True], ids=["older era", "newest era"])
@pytest.mark.parametrize("progress", [False, True])
async def test_a_client_that_leaves_ends_its_call(
    newest: bool, progress: bool, logged: list[logging.LogRecord]
) -> None:
    async with serving() as served:
        body, headers = call("wait", newest=newest)
        if progress:
            said = json.loads(body)
            said["params"].setdefault("_meta", {})["progressToken"] = 1
            body = json.dumps(said).encode()
        async with await served.visit() as stream:
            await stream.send(post(body, **headers))
            await until(lambda: served.begun == 1)
        await until(lambda: served.ended == ["cancelled"])
        assert await ping(served) < 1
    assert quiet(logged)


@pytest.mark.parametrize("kept", range(0, 400, 57))
async def test_a_client_that_leaves_in_the_middle_of_its_request_is_one_line(
    kept: int, logged: list[logging.LogRecord]
) -> None:
    async with serving() as served:
        body, headers = call("wait", newest=True)
        async with await served.visit() as stream:
            await stream.send(post(body, **headers)[:kept] or b"P")
        await until(lambda: served.open == 0)
        assert await ping(served) < 1
    assert quiet(logged)
    assert len([each for each in logged if "left" in each.getMessage()]) <= 1


async def hello(served: Served) -> str:
    """The id that a client of the older era is told."""
    params = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}
    told = await served.ask(request("initialize", **params))
    found = re.search(rb"mcp-session-id: (\w+)", told)
    assert found is not None, told
    return found[1].decode()


@pytest.mark.parametrize("progress", [False, True])
async def test_a_call_of_the_older_era_can_be_taken_back_by_its_client_alone(progress: bool) -> None:
    async with serving() as served:
        ours, others = await hello(served), await hello(served)
        assert ours != others
        body, headers = call("wait", 7)
        if progress:
            body = body.replace(b'"arguments"', b'"_meta": {"progressToken": 1}, "arguments"')
        told: list[bytes] = []

        async def ask() -> None:
            told.append(await served.ask(body, **headers, mcp_session_id=ours))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ask)
            await until(lambda: served.begun == 1)
            cancel = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}}
            for client in (others, "unknown", ours):
                assert served.ended == []
                answer = await served.ask(json.dumps(cancel).encode(), mcp_session_id=client)
                assert answer.startswith(b"HTTP/1.1 202")
            await until(lambda: served.ended == ["cancelled"])
        assert b'"id": 7' in told[0]
        assert b"-32800" in told[0]
        # An id that this server never gave, as after its restart, is as good as any.
        assert b'"result"' in await served.ask(PING, mcp_session_id="of-another-instance")


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_a_real_client_that_gives_up_ends_its_call(mode: str) -> None:
    async with serving() as served, Client(f"http://127.0.0.1:{served.port}/mcp", mode=mode) as client:
        with pytest.raises(MCPError, match="timed out"):
            await client.call_tool("wait", {}, read_timeout_seconds=0.5)
        await until(lambda: served.ended == ["cancelled"])
        await client.list_tools()


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT", "HEAD", "OPTIONS"])
@pytest.mark.parametrize("header", ["", "Last-Event-ID: 5\r\n", "Mcp-Protocol-Version: 2026-07-28\r\n"])
async def test_there_is_nothing_but_post(method: str, header: str, logged: list[logging.LogRecord]) -> None:
    async with serving() as served, await served.visit() as stream:
        await stream.send(f"{method} /mcp HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n{header}\r\n".encode())
        told = await stream.receive()
        assert told.startswith(b"HTTP/1.1 405")
        assert b"allow: POST" in told
    assert quiet(logged)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        *[(name, 200) for name in ("localhost", "LOCALHOST", "LocalHost:8000", "localhost.", "LOCALHOST.:80")],
        *[(name, 200) for name in ("127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535", "localhost:")],
        *[(name, 421) for name in ("", "localhost.evil.example", "evil.example", "localhost..", "xlocalhost")],
        *[(name, 421) for name in ("localhost:80@evil.example", "localhost:a", "user@localhost", "http://localhost")],
    ],
)
async def test_a_host_is_its_name_in_any_case_and_at_any_port(host: str, status: int) -> None:
    async with serving() as served:
        assert (await served.ask(PING, host=host)).startswith(f"HTTP/1.1 {status}".encode())


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        *[(origin, 200) for origin in ("http://localhost", "https://LOCALHOST:3000", "http://[::1]:1")],
        *[(origin, 403) for origin in ("null", "http://evil.example", "http://localhost.evil.example", "localhost")],
        *[(origin, 403) for origin in ("ftp://localhost", "http://localhost:1/", "http://localhost@evil.example")],
    ],
)
async def test_an_origin_is_this_machine_or_kept_out(origin: str, status: int) -> None:
    async with serving() as served:
        assert (await served.ask(PING, origin=origin)).startswith(f"HTTP/1.1 {status}".encode())


@pytest.mark.parametrize(
    ("body", "number", "code"),
    [
        (b'{"jsonrpc":"2.0","id":3,"method":"ping","params":[1]}', 3, -32602),
        (b'{"jsonrpc":"2.0","id":"a","method":"ping","params":{"b":"\\ud800"}}', "a", -32602),
        (b'{"jsonrpc":"2.0","id":1.5,"method":"ping"}', 1.5, -32600),
        (b'{"jsonrpc":"2.0","id":4,"method":"ping"', 4, -32700),
    ],
)
@pytest.mark.parametrize("version", ["2025-11-25", "2026-07-28"])
async def test_a_refused_request_gets_its_id_back(version: str, body: bytes, number: object, code: int) -> None:
    async with serving() as served:
        told = await served.ask(body, mcp_protocol_version=version)
    assert told.startswith(b"HTTP/1.1 400")
    answer = json.loads(told.partition(b"\r\n\r\n")[2])
    assert (answer["id"], answer["error"]["code"]) == (number, code)


@pytest.mark.parametrize("length", [4 * 1024 * 1024 + 1, 10**12])
async def test_a_request_that_is_too_long_is_refused_unread(length: int) -> None:
    async with serving() as served, await served.visit() as stream:
        await stream.send(post(b"", content_length=str(length)))
        assert (await stream.receive()).startswith(b"HTTP/1.1 413")


def test_one_line_of_the_program_logs_a_few_times_a_minute() -> None:
    sparing = Sparing()
    record = logging.LogRecord("a", logging.WARNING, __file__, 1, "many of %s", ("these",), None)
    passed = [sparing.filter(record) for _ in range(1000)]
    assert sum(passed) == MOST_ALIKE
    assert "left out" in record.getMessage()
    assert sparing.filter(logging.LogRecord("a", logging.WARNING, __file__, 2, "another", (), None))
    assert os.linesep not in record.getMessage()
