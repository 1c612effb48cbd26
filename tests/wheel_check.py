"""Build the wheel, install it into an empty environment, and start what it installs as a host would."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "wheel-check", "version": "0"}}
MESSAGES = (
    {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": HELLO},
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "positions", "arguments": {}}},
)
MUST_HOLD = ("bezant_mcp/py.typed", "bezant_client/py.typed", "bezant_mcp/simulator/__init__.py")


def run(*command: str | Path, **options: object) -> None:
    """Run one step and stop at its failure."""
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT, **options)  # type: ignore[call-overload]


def answers(command: list[str], folder: Path) -> dict[int, dict[str, object]]:
    """Speak to a server over stdio and give its answers by id."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for message in MESSAGES:
            process.stdin.write(json.dumps(message) + "\n")
        process.stdin.flush()
        got: dict[int, dict[str, object]] = {}
        while 3 not in got:
            answer = json.loads(process.stdout.readline())
            got[answer["id"]] = answer["result"]
        process.stdin.close()
        assert process.wait(5) == 0
    return got


def main() -> int:
    """Return 0 if the built package works away from its source."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        run(sys.executable, "-m", "build", "--outdir", folder / "dist", ".", stdout=subprocess.DEVNULL)
        (wheel,) = (folder / "dist").glob("*.whl")
        names = zipfile.ZipFile(wheel).namelist()
        missing = [name for name in MUST_HOLD if name not in names]
        strays = [name for name in names if name.startswith(("openapi", "tests", "generated_client", "benchmarks"))]
        assert not missing, f"missing in the wheel: {missing}"
        assert not strays, f"not meant for the wheel: {strays[:5]}"
        venv.create(folder / "empty", with_pip=True)
        binaries = folder / "empty" / ("Scripts" if sys.platform == "win32" else "bin")
        run(binaries / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
        run(binaries / "bezant-mcp", "--version")
        got = answers([str(binaries / "bezant-mcp"), "--demo", "--state-dir", str(folder / "state")], folder)
        tools = got[2]["tools"]
        positions = got[3]["structuredContent"]
        assert isinstance(tools, list)
        assert isinstance(positions, dict)
        assert positions["demo"] is True
        assert positions["count"] == 130
        size = wheel.stat().st_size / 1e6
        sys.stdout.write(
            f"{wheel.name}: {size:.1f} MB, installed, {len(tools)} tools, {positions['count']} positions\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
