"""How long a host waits for `tools/list`: ours against a bare MCPServer with six tools, alternating in one run."""

from __future__ import annotations

import compileall
import json
import statistics
import subprocess
import sys
import time

from benchmarks.processes import HELLO

ROUNDS = 15
SERVERS = {
    "bare MCPServer, six tools": [sys.executable, "-m", "benchmarks.floor_server"],
    "bezant-mcp": [sys.executable, "-m", "bezant_mcp"],
}
FLOOR, OURS = SERVERS
MESSAGES = (
    {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": HELLO},
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
)


def resident_megabytes(process_id: int) -> float:
    """The memory of a running process, as Linux counts it; 0 elsewhere."""
    try:
        with open(f"/proc/{process_id}/status", encoding="ascii") as status:
            kilobytes = next(line.split()[1] for line in status if line.startswith("VmRSS"))
    except OSError:
        return 0.0
    return int(kilobytes) / 1024


def measure(command: list[str]) -> tuple[float, float]:
    """Start a server, ask for its tools, end it; milliseconds until the list, and megabytes then."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for message in MESSAGES:
            process.stdin.write(json.dumps(message) + "\n")
        process.stdin.flush()
        while json.loads(process.stdout.readline()).get("id") != 2:
            pass
        elapsed = 1000 * (time.perf_counter() - started)
        memory = resident_megabytes(process.pid)
        process.stdin.close()
    return elapsed, memory


def main() -> int:
    """Print the table."""
    # A machine that is told to write no byte code would have us compile our modules at each start.
    compileall.compile_dir("bezant_mcp", quiet=1)
    for command in SERVERS.values():  # file cache
        measure(command)
    runs = {name: [] for name in SERVERS}  # type: dict[str, list[tuple[float, float]]]
    for _ in range(ROUNDS):
        for name, command in SERVERS.items():
            runs[name].append(measure(command))
    times = {name: statistics.median(run[0] for run in found) for name, found in runs.items()}
    memory = {name: statistics.median(run[1] for run in found) for name, found in runs.items()}
    print(f"{'':28} first tools/list   ratio   memory     ratio")
    for name in SERVERS:
        print(
            f"{name:28} {times[name]:13.0f} ms   {times[name] / times[FLOOR]:5.2f}"
            f"   {memory[name]:6.1f} MB   {memory[name] / memory[FLOOR]:4.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
