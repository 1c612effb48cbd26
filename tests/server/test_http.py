"""The server over HTTP: a real process, a real client, and visitors who must stay outside."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import httpx2
import pytest
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.types import ElicitResult

TOKEN = "a-token-of-more-than-32-characters-x"
CALL = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "health", "arguments": {}}}
MCP = {"accept": "application/json, text/event-stream"}


@contextmanager
def server(*arguments: str, **environ: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server process and its address."""
    command = [sys.executable, "-m", "bezant_mcp", "--demo", "serve", "--http", "--port", "0", *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, **environ}) as process:
        assert process.stderr is not None
        try:
            said = process.stderr.readline()
            url = re.search(r"http://\S+", said)
            assert url is not None, said
            yield url[0], process
        finally:
            process.terminate()
            process.stderr.read()


@pytest.fixture(scope="module")
def local() -> Iterator[str]:
    with server() as (url, _):
        yield url


@pytest.fixture(scope="module")
def behind_proxy() -> Iterator[str]:
    with server("--public-url", "https://mcp.example.org", BEZANT_MCP_HTTP_TOKEN=TOKEN) as (url, _):
        yield url


def post(url: str, body: Any = CALL, **headers: str) -> httpx.Response:
    return httpx.post(url, json=body, headers={**MCP, **headers}, timeout=20, trust_env=False)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_a_client_reads_over_http_in_both_eras(local: str, mode: str) -> None:
    async with Client(local, mode=mode) as client:
        assert "health" in {tool.name for tool in (await client.list_tools()).tools}
        answer = await client.call_tool("positions", {})
        again = await client.call_tool("health", {})
    assert answer.structured_content is not None
    assert answer.structured_content["count"] >= 100
    assert again.structured_content is not None
    assert again.structured_content["layer"] == "ready"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_the_user_of_a_host_of_the_newer_era_is_asked_over_http_too(local: str, mode: str) -> None:
    forms: list[str] = []

    async def choose(context: Any, params: Any) -> ElicitResult:
        forms.append(params.message)
        (london,) = [
            one["const"]
            for one in params.requested_schema["properties"]["choice"]["oneOf"]
            if one["title"].startswith("VOD@LSE")
        ]
        return ElicitResult(action="accept", content={"choice": london})

    async with Client(local, mode=mode, elicitation_callback=choose) as client:
        answer = (await client.call_tool("quote", {"symbols": "VOD"})).structured_content or {}
    asked = mode != "legacy"  # an older client has no way back but the stream that we do not keep
    assert forms == ["Which contract do you mean by 'VOD'?"] * asked
    assert ("unresolved" in answer) == (not asked)


@pytest.mark.anyio
async def test_all_clients_share_one_gateway(local: str) -> None:
    asked: list[str] = []

    async def ask() -> None:
        async with Client(local) as client:
            answer = await client.call_tool("health", {})
            assert answer.structured_content is not None
            asked.append(answer.structured_content["gateway_url"])

    async with anyio.create_task_group() as tasks:
        for _ in range(4):
            tasks.start_soon(ask)
    assert len(asked) == 4
    assert len(set(asked)) == 1  # one simulated Gateway, not one for each client


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "evil.example"}, 421),
        ({"host": "localhost.evil.example"}, 421),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "http://localhost:3000"}, 200),
        ({"origin": "null"}, 403),
    ],
)
def test_other_names_and_other_peoples_pages_are_kept_out(local: str, headers: dict[str, str], status: int) -> None:
    assert post(local, **headers).status_code == status


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ("", 401),
        ("Bearer", 401),
        (f"Bearer {TOKEN[:-1]}", 401),
        (f"Bearer {TOKEN}x", 401),
        (f"Basic {TOKEN}", 401),
        (f"Bearer {TOKEN}", 200),
        (f"bearer  {TOKEN}", 200),  # the word is case-insensitive, and spaces may follow it
    ],
)
def test_behind_a_proxy_only_the_token_opens(behind_proxy: str, given: str, status: int) -> None:
    headers = {"authorization": given} if given else {}
    answer = post(behind_proxy, host="mcp.example.org", **headers)
    assert answer.status_code == status
    assert TOKEN not in answer.text
    if status == 401:
        assert answer.headers["www-authenticate"].startswith("Bearer")
        assert httpx.get(behind_proxy.replace("/mcp", "/"), trust_env=False).status_code == 401


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_client_with_the_token_reads_behind_a_proxy(behind_proxy: str) -> None:
    headers = {"authorization": f"Bearer {TOKEN}", "x-forwarded-for": "203.0.113.5", "host": "mcp.example.org"}
    async with (
        httpx2.AsyncClient(headers=headers, trust_env=False) as http,
        Client(streamable_http_client(behind_proxy, http_client=http)) as client,
    ):
        answer = await client.call_tool("health", {})
    assert answer.structured_content is not None
    assert answer.structured_content["demo"] is True


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
@pytest.mark.parametrize(("number", "codes"), [(signal.SIGTERM, (-15, 143)), (signal.SIGINT, (-2, 130))])
def test_a_signal_ends_it_within_seconds(number: signal.Signals, codes: tuple[int, ...]) -> None:
    with server() as (url, process):
        assert post(url).status_code == 200
        process.send_signal(number)
        assert process.wait(5) in codes
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "0.0.0.0"], "without a token"),
        (["--host", "0.0.0.0", "--port", "0"], "without a token"),
        (["--host", "127.0.0.1", "--port", "99999"], "not a port from 0 to 65535"),
        (["--host", "198.51.100.77", "--public-url", "http://localhost:1"], "without a token"),
    ],
)
def test_what_is_unsafe_does_not_start(arguments: list[str], said: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", "serve", "--http", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert told.returncode == 2
    assert said in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.slow
def test_answers_are_the_same_as_over_stdio(local: str) -> None:
    lines = [line for line in post(local).text.splitlines() if line.startswith("data: ")]
    result = json.loads(lines[-1].removeprefix("data: "))["result"]
    assert json.loads(result["content"][0]["text"]) == result["structuredContent"]
