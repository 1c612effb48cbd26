"""The doctor's other halves: other programs on the port, other processes, versions, and how the report looks."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from bezant_mcp import Gateway, Settings
from bezant_mcp.cli import environment as machine
from bezant_mcp.cli.doctor import examine
from bezant_mcp.cli.ports import Seen, look
from bezant_mcp.cli.report import Check, Report
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.wire.port import listen

NOTHING_LISTENS = "https://127.0.0.1:9"


@contextmanager
def web_server(status: int) -> Iterator[int]:
    """Another program that likes port 5000: a web server that knows none of our paths."""

    class Other(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.send_header("Location", "/login")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Other) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.mark.anyio
@pytest.mark.parametrize("status", [204, 302, 400, 404, 405, 500, 501, 503])
async def test_another_web_server_on_the_port_is_no_gateway(status: int, tmp_path: Path) -> None:
    with web_server(status) as port:
        report = await examine(Settings(gateway_url=f"https://localhost:{port}", state_dir=tmp_path), ports=())
    found = {check.name: check for check in report.checks}
    assert found["gateway"].state == "fail"
    assert found["login"].said == "not checked: no Gateway"
    assert "IBKR_GATEWAY_URL" in report.next_step
    assert report.exit_code == 2


@pytest.mark.anyio
async def test_the_gateway_is_pointed_at_whatever_else_has_the_configured_port(tmp_path: Path) -> None:
    async def never_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate_of_another(tmp_path))
    mute, port = await listen(never_answer, context)
    async with mute, SimulatedGateway() as real:
        url = real.url.removesuffix("/v1/api")
        report = await examine(
            Settings(gateway_url=f"https://localhost:{port}", state_dir=tmp_path, answer_seconds=0.5),
            ports=(int(url.rpartition(":")[2]),),
        )
    assert report.exit_code == 2
    assert report.next_step.startswith(f"Use the Gateway at {url.replace('127.0.0.1', 'localhost')}")


def certificate_of_another(folder: Path) -> tuple[Path, Path]:
    """A certificate that is not the Gateway's, and its key."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "printer.local")])
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, datetime(2020, 1, 1), datetime(2120, 1, 1))
    certificate, secret = folder / "other.pem", folder / "other.key"
    certificate.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return certificate, secret


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    writer.close()


async def see(port: int) -> Seen:
    """Look at a port where something takes connections and says nothing."""
    try:
        server = await asyncio.start_server(hang_up, "127.0.0.1", port)
    except OSError:
        pytest.skip(f"port {port} is taken on this machine")
    port = server.sockets[0].getsockname()[1]
    async with server, AsyncExitStack() as opened:

        async def open_gateway(settings: Settings) -> Gateway:
            return await opened.enter_async_context(Gateway(settings))

        return await look(Settings(gateway_url=f"https://127.0.0.1:{port}", answer_seconds=1.0), open_gateway)


@pytest.mark.anyio
async def test_a_program_that_takes_connections_and_says_nothing_is_told_from_a_gateway() -> None:
    seen = await see(0)
    assert seen.listening
    assert not seen.is_gateway


@pytest.mark.anyio
async def test_ib_gateway_is_named_and_nothing_of_ours_is_sent_to_it() -> None:
    seen = await see(4002)
    assert seen.said.startswith("probably IB Gateway (paper)")
    assert seen.status is None


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        (["/usr/bin/python3", "/opt/bin/bezant-mcp", "--demo"], True),
        (["/opt/bin/python", "-m", "bezant_mcp"], True),
        (["/opt/bin/python", "-X", "-m", "bezant_mcp"], True),
        (["C:\\Python\\Scripts\\bezant-mcp.exe"], True),
        (["/opt/bin/bezant-mcp", "doctor"], False),
        (["/opt/bin/bezant-mcp", "simulate", "--port", "0"], False),
        (["/home/u/.local/bin/uvx", "bezant-mcp"], False),
        (["vim", "/home/u/notes-on-bezant-mcp.txt"], False),
        (["grep", "bezant-mcp"], False),
        ([""], False),
    ],
)
def test_a_server_is_known_by_its_command(words: list[str], counts: bool) -> None:
    assert machine.is_server(words) is counts


@pytest.mark.slow
def test_other_processes_are_found_and_counted() -> None:
    command = [sys.executable, "-m", "bezant_mcp", "--gateway-url", NOTHING_LISTENS]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **pipes) as server:  # type: ignore[call-overload]
        deadline = time.monotonic() + 5
        while server.pid not in (found := machine.other_servers(machine.list_processes())):
            assert time.monotonic() < deadline, found
            time.sleep(0.05)
        assert str(server.pid) in machine.check_processes().said or len(found) > 8
        server.stdin.close()


@pytest.mark.parametrize(
    ("installed", "limits", "fitting"),
    [("2.3.0", ">=2.3,<3", True), ("2.10", ">=2.3,<3", True), ("3.0.0", "<3,>=2.3", False), ("1.99", ">=2", False)],
)
def test_versions_are_compared_by_number(installed: str, limits: str, fitting: bool) -> None:
    assert machine.fits(installed, limits) is fitting


def test_what_is_installed_fits() -> None:
    assert machine.check_packages().state == "ok"
    assert machine.check_python().state == "ok"


def report(*states: str) -> Report:
    return Report("1.2.3", tuple(Check(f"c{n}", state, "said", f"step {n}") for n, state in enumerate(states)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("states", "code", "step"),
    [
        (("ok", "note"), 0, "Everything works"),
        (("ok", "warn", "warn"), 1, "step 1"),
        (("warn", "fail", "fail"), 2, "step 1"),
    ],
)
def test_the_worst_decides_the_exit_code_and_the_first_failure_the_step(
    states: tuple[str, ...], code: int, step: str
) -> None:
    assert report(*states).exit_code == code
    assert report(*states).next_step.startswith(step)


@pytest.mark.slow
def test_on_a_terminal_it_is_coloured_and_elsewhere_plain() -> None:
    command = [sys.executable, "-m", "bezant_mcp", "--gateway-url", NOTHING_LISTENS, "doctor"]
    environ = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    plain = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
    as_json = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False, env=environ)
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.DEVNULL, env=environ) as shown:
        os.close(theirs)
        coloured = b""
        try:
            while chunk := os.read(ours, 4096):
                coloured += chunk
        except OSError:  # the end, as Linux tells it
            pass
    os.close(ours)
    assert plain.returncode == as_json.returncode == shown.returncode == 2
    assert "FAIL  gateway" in plain.stdout
    assert "\x1b[" not in plain.stdout
    assert b"\x1b[" in coloured
    assert b"Next step" in coloured
    assert json.loads(as_json.stdout)["next_step"] in plain.stdout
