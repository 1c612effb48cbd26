"""The log of requests: a line for each that was sent or refused, with nothing private, in no answer's way."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import NotPermitted
from bezant_mcp.gateway.request_log import RequestLog, template_of
from bezant_mcp.server.app import Service
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio
LINE = re.compile(r"20\d\d-\d\d-\d\dT[\d:.]{12}\+00:00\t\d+\t(\w+)\t(/\S+|other)\t([\w-]+)\t(\w+)\t\d+")


def rows(file: Path) -> list[tuple[str, ...]]:
    """Method, path, tool and outcome of each line."""
    found = [LINE.fullmatch(line) for line in file.read_text("ascii").splitlines()]
    return [match.groups() for match in found if match is not None] if all(found) else []


async def ask(settings: Settings) -> list[bool]:
    """Ask three tools; whether each was answered."""
    service = Service(settings, limits=FAST)
    async with Client(service.build()) as client:
        answers = [
            await client.call_tool(tool, arguments)
            for tool, arguments in (("positions", {}), ("quote", {"symbols": ["AAPL"]}), ("orders", {}))
        ]
    return [not answer.is_error for answer in answers]


async def test_every_request_that_arrives_stands_in_it_with_the_tool_and_without_ids(tmp_path: Path) -> None:
    file = tmp_path / "requests.log"
    async with SimulatedGateway(speed=SPEED) as simulated:
        assert all(await ask(Settings(simulated.url, state_dir=None, request_log=file)))
        seen = [(method, re.sub(r"\{\w+\}|DU\d+|(?<=/)\d+(?=/|$)", "{}", path)) for method, path, _ in simulated.seen]
    told = [(method, re.sub(r"\{\w+\}", "{}", path.removeprefix("/v1/api"))) for method, path, _, _ in rows(file)]
    assert sorted(told) == sorted(seen)
    assert len(told) > 5
    assert {tool for *_, tool, _ in rows(file)} - {"-"} == {"positions", "quote", "orders"}
    assert not re.search(r"DU\d|265598|AAPL|\?|fields", file.read_text())
    assert file.stat().st_mode & 0o777 == 0o600


async def test_what_was_refused_stands_in_it_too_and_what_did_not_arrive(tmp_path: Path) -> None:
    from bezant_client.api.orders import cancel_order
    from bezant_client.api.portfolio import list_accounts

    file = tmp_path / "requests.log"
    async with Gateway(Settings("http://127.0.0.1:1", state_dir=None, request_log=file), limits=FAST) as gateway:
        http = gateway.client.get_async_httpx_client()
        with pytest.raises(NotPermitted):
            await cancel_order.asyncio_detailed("U1234567", "17", client=gateway.client)
        for method, url in (
            ("POST", "https://evil.example/U1234567/x"),
            ("X-U1", "/v1/api/logout"),
            ("GET", "/v1/api/U1"),
        ):
            with pytest.raises(NotPermitted):
                await http.request(method, url)
        with pytest.raises(NotPermitted):
            list_accounts.sync_detailed(client=gateway.client)
        with pytest.raises(Exception, match="Nothing listens"):
            await list_accounts.asyncio_detailed(client=gateway.client)
    assert rows(file)[:5] == [
        ("DELETE", "/v1/api/iserver/account/{accountId}/order/{orderId}", "-", "refused"),
        ("POST", "other", "-", "refused"),
        ("other", "other", "-", "refused"),
        ("GET", "other", "-", "refused"),
        ("GET", "/v1/api/portfolio/accounts", "-", "refused"),
    ]
    assert rows(file)[5:] == [("GET", "/v1/api/portfolio/accounts", "-", "ConnectError")]


def link(file: Path) -> None:
    file.symlink_to(file.with_name("elsewhere"))


def hard_link(file: Path) -> None:
    other = file.with_name("elsewhere")
    other.touch()
    os.link(other, file)


OBSTACLES: dict[str, Any] = {
    "link": link,
    "hard link": hard_link,
    "folder": Path.mkdir,
    "pipe": os.mkfifo,
    "device": lambda file: file.symlink_to("/dev/full"),
    "no folder": lambda file: None,
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other links and pipes")
@pytest.mark.parametrize("obstacle", OBSTACLES)
async def test_what_is_in_its_way_costs_the_log_with_one_warning_and_no_answer(
    tmp_path: Path, obstacle: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "none" / "requests.log" if obstacle == "no folder" else tmp_path / "requests.log"
    OBSTACLES[obstacle](file)
    with caplog.at_level(logging.WARNING):
        async with SimulatedGateway(speed=SPEED) as simulated:
            assert all(await ask(Settings(simulated.url, state_dir=None, request_log=file)))
    said = [record.getMessage() for record in caplog.records if "request log" in record.getMessage()]
    assert len(said) == 1
    elsewhere = tmp_path / "elsewhere"
    assert not elsewhere.exists() or elsewhere.read_bytes() == b""


def test_how_many_lines_are_missing_is_said_as_soon_as_it_can_be(tmp_path: Path) -> None:
    folder = tmp_path / "later"
    requests = RequestLog(folder / "requests.log")
    for _ in range(3):
        requests.note("GET", "/v1/api/tickle", "200")
    folder.mkdir()
    for _ in range(2):
        requests.note("GET", "/v1/api/tickle", "200")
    lines = (folder / "requests.log").read_text().splitlines()
    assert len([line for line in lines if line]) == 3
    assert "3 lines are missing here" in lines[1]


def test_a_file_that_others_can_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "requests.log"
    file.touch(0o644)
    RequestLog(file).note("GET", "/v1/api/tickle", "200")
    assert file.stat().st_mode & 0o777 == 0o600


FULL = """
import resource, sys
from pathlib import Path
from bezant_mcp.gateway.request_log import RequestLog
log = RequestLog(Path(sys.argv[1]))
for limit in (250, resource.RLIM_INFINITY):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    for number in range(6):
        log.note("GET", f"/v1/api/{limit}/{number}", "200")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_line_that_a_full_disk_cut_short_is_ended_and_counted(tmp_path: Path) -> None:
    file = tmp_path / "requests.log"
    done = subprocess.run([sys.executable, "-c", FULL, str(file)], capture_output=True, text=True, check=True)
    assert done.stderr.count("request log") == 1
    whole = [line for line in file.read_text().splitlines() if LINE.fullmatch(line)]
    (missing,) = re.findall(r"\t(\d+) lines are missing here\n", file.read_text())
    assert len(whole) + int(missing) == 12


LARGEST = 30_000
WRITER = """
import sys
from pathlib import Path
from bezant_mcp.gateway.request_log import RequestLog
_, file, name, largest, lines = sys.argv
log = RequestLog(Path(file), largest=int(largest))
for number in range(int(lines)):
    log.note("GET", f"/v1/api/{name}/{number}", "200")
"""


def writer(file: Path, name: str, lines: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", WRITER, str(file), name, str(LARGEST), str(lines)])


def test_a_full_file_is_put_aside_with_the_next_line(tmp_path: Path) -> None:
    file = tmp_path / "requests.log"
    assert writer(file, "p0", 600).wait() == 0
    before = file.with_name("requests.log.1")
    lines = before.read_bytes().splitlines(keepends=True)
    # The line that filled it, and the one that found it full and put it aside.
    assert len(b"".join(lines[:-2])) <= LARGEST < len(b"".join(lines[:-1]))
    assert [path for _, path, _, _ in rows(before) + rows(file)] == [f"/v1/api/p0/{each}" for each in range(600)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_a_full_file_that_cannot_be_put_aside_grows_to_twice_its_size_and_no_further(tmp_path: Path) -> None:
    import fcntl

    file = tmp_path / "requests.log"
    with file.open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # a process that stopped in the middle of putting it aside
        assert writer(file, "p0", 1200).wait() == 0
    lines = file.read_bytes().splitlines(keepends=True)
    assert len(b"".join(lines[:-1])) <= 2 * LARGEST < len(b"".join(lines))
    assert [path for _, path, _, _ in rows(file)] == [f"/v1/api/p0/{each}" for each in range(len(lines))]
    assert list(tmp_path.iterdir()) == [file]


def test_several_processes_write_into_one_file_which_is_put_aside_when_it_is_full(tmp_path: Path) -> None:
    file = tmp_path / "requests.log"
    writers = [writer(file, f"p{each}", 300) for each in range(2)]
    assert [each.wait() for each in writers] == [0, 0]
    before = file.with_name("requests.log.1")
    assert {each.name for each in tmp_path.iterdir()} == {file.name, before.name}
    # While one of them puts it aside the other goes on writing into it, for as long as the machine lets the first wait.
    assert before.stat().st_size > LARGEST
    assert file.stat().st_size < 35_000
    # Together with what is in the last of them, no line is torn, and the newest of each writer are there.
    assert len(rows(file)) == len(file.read_text().splitlines())
    kept = {path for _, path, _, _ in rows(before) + rows(file)}
    assert {f"/v1/api/p{each}/299" for each in range(2)} <= kept
    assert before.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("method", "path", "told"),
    [
        ("POST", "/v1/api/logout", ("POST", "/v1/api/logout")),
        ("POST", "/v1/api/iserver/account/U1/orders", ("POST", "/v1/api/iserver/account/{accountId}/orders")),
        ("PUT", "/v1/api/logout/U1", ("PUT", "other")),
        ("LOGOUT\tU1", "/v1/api/logout", ("other", "other")),
    ],
)
def test_a_path_is_told_by_its_template_alone(method: str, path: str, told: tuple[str, str]) -> None:
    assert template_of(method, path) == told


@pytest.mark.parametrize("argument", [True, False])
async def test_it_is_a_setting_like_the_others(tmp_path: Path, argument: bool) -> None:
    file = tmp_path / "requests.log"
    environ = {
        **os.environ,
        "BEZANT_MCP_STATE_DIR": str(tmp_path),
        "BEZANT_MCP_REQUEST_LOG": "" if argument else str(file),
    }
    async with SimulatedGateway(speed=SPEED) as simulated:
        command = [sys.executable, "-m", "bezant_mcp", "doctor", "--gateway-url", simulated.url]
        await anyio.run_process(
            [*command, *(["--request-log", str(file)] if argument else [])], env=environ, check=False
        )
    assert ("GET", "/v1/api/sso/validate", "-", "200") in rows(file)
