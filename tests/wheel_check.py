"""Build the wheel, install it into an empty environment, and use it from an empty home folder as a user would."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from bezant_mcp.cli.clients import CLIENTS, Client, Machine

ROOT = Path(__file__).parent.parent
HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "wheel-check", "version": "0"}}
MESSAGES = (
    {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": HELLO},
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "positions", "arguments": {}}},
)
# What a configuration holds already, and must hold afterwards.
BEFORE = {
    "json": '{{"theme": "dark", "{table}": {{"other": {{"command": "x"}}}}}}',
    "jsonc": '{{\n  // mine\n  "theme": "dark", "{table}": {{"other": {{"command": "x"}}}}\n}}',
    "toml": '# mine\n[{table}.other]\ncommand = "x"\n',
}
NOTHING_LISTENS = "https://127.0.0.1:9"
MOST_MEGABYTES = 1.5
MUST_HOLD = ("bezant_mcp/py.typed", "bezant_client/py.typed", "bezant_mcp/simulator/__init__.py")


def run(*command: str | Path, **options: object) -> None:
    """Run one step and stop at its failure."""
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT, **options)  # type: ignore[call-overload]


def answers(command: list[str], folder: Path, environ: dict[str, str] | None = None) -> dict[int, dict[str, Any]]:
    """Speak to a server over stdio and give its answers by id."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=folder, env=environ, **pipes) as process:  # type: ignore[call-overload]
        for message in MESSAGES:
            process.stdin.write(json.dumps(message) + "\n")
        process.stdin.flush()
        got: dict[int, dict[str, Any]] = {}
        while 3 not in got:
            answer = json.loads(process.stdout.readline())
            got[answer["id"]] = answer["result"]
        process.stdin.close()
        assert process.wait(5) == 0
    return got


def use(bezant: Path, home: Path) -> None:
    """Do in an empty home folder what a newcomer does: doctor, demo, install for every client, start what it wrote."""
    environ = {"HOME": str(home), "USERPROFILE": str(home), "PATH": os.defpath}

    def told(*arguments: str, code: int = 0) -> str:
        done = subprocess.run(
            [bezant, *arguments], env=environ, cwd=home, capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    assert "Nothing listens at https://127.0.0.1:9" in told("--gateway-url", NOTHING_LISTENS, "doctor", code=2)
    assert json.loads(told("--demo", "doctor", "--json"))["exit_code"] == 0
    assert "DEMO" in told("doctor", "--demo").splitlines()[0]
    assert re.search(r"\b[1-9] tools? .*answered|of [1-9] tools answered", told("demo"))
    assert "claude-desktop" in told("install")
    for name, client in CLIENTS.items():
        if client.is_pasted(sys.platform):
            shown = told("install", name, "--print", "--demo")
            entry = yaml.safe_load(shown)[client.table]["bezant"]
        else:
            entry = written(client, name, home, told)
        command, env = client.started_by(entry)
        got = answers(command, home, {**environ, **env})
        assert got[3]["structuredContent"]["demo"] is True, name


def written(client: Client, name: str, home: Path, told: Callable[..., str]) -> Any:
    """Have the entry written into a file that holds something already, and give it; the rest is as it was."""
    path = client.path(Machine(sys.platform, home, {}))
    assert path is not None
    before = BEFORE[client.form].format(table=client.table)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(before)
    told("install", name, "--write", "--demo")
    after = path.read_text()
    assert after.count("mine") == before.count("mine"), "the comment is kept"
    servers = client.servers(after)
    entry = servers.pop("bezant")
    assert servers == client.servers(before), name
    return entry


def main() -> int:
    """Return 0 if the built package works away from its source."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        run(sys.executable, "-m", "build", "--outdir", folder / "dist", ".", stdout=subprocess.DEVNULL)
        (wheel,) = (folder / "dist").glob("*.whl")
        names = zipfile.ZipFile(wheel).namelist()
        missing = [name for name in MUST_HOLD if name not in names]
        (source,) = (folder / "dist").glob("*.tar.gz")
        with tarfile.open(source) as archive:
            held = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
        assert {"README.md", "LICENSE", "docs/quickstart.md", "pyproject.toml"} <= held, "the sdist lacks files"
        strays = [name for name in names if name.startswith(("openapi", "tests", "generated_client", "benchmarks"))]
        assert not missing, f"missing in the wheel: {missing}"
        assert not strays, f"not meant for the wheel: {strays[:5]}"
        venv.create(folder / "empty", with_pip=True)
        binaries = folder / "empty" / ("Scripts" if sys.platform == "win32" else "bin")
        run(binaries / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
        run(binaries / "bezant-mcp", "--version")
        home = folder / "home"
        home.mkdir()
        use(binaries / "bezant-mcp", home)
        got = answers([str(binaries / "bezant-mcp"), "--demo"], folder)
        tools, positions = got[2]["tools"], got[3]["structuredContent"]
        assert positions["demo"] is True
        assert positions["count"] == 130
        drawing = [tool["name"] for tool in tools if "picture" in tool["inputSchema"]["properties"]]
        assert not drawing, f"draw without matplotlib: {drawing}"
        size = wheel.stat().st_size / 1e6
        assert size <= MOST_MEGABYTES, f"the wheel has {size:.2f} MB"
        sys.stdout.write(
            f"{wheel.name}: {size:.1f} MB, installed, {len(tools)} tools, {positions['count']} positions\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
