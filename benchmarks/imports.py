"""What it costs to import the typed client, over httpx and attrs: fresh interpreters, one after the other in turn."""

from __future__ import annotations

import compileall
import json
import os
import statistics
import subprocess
import sys

ROUNDS = 25
USES = {
    "import bezant_client": "import bezant_client",
    "one function": "from bezant_client.api.portfolio import list_positions",
    "a client, one group used": "from bezant_client import Client; Client().portfolio.get_ledger",
    "an asynchronous client, the same": "from bezant_client import AsyncClient; AsyncClient().portfolio.get_ledger",
}
ALONE = "import json, sys\n{}\nprint(json.dumps(len(sys.modules)))"
# A collection of what httpx left behind would come where it happens to, and take longer than all that is measured.
TIMED = (
    "import gc, json, time, httpx, attrs\ngc.collect(); gc.disable()\nstart = time.perf_counter()\n{}\n"
    "print(json.dumps(1000 * (time.perf_counter() - start)))"
)


def told(code: str) -> float:
    """What a fresh interpreter prints."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environ)
    return float(json.loads(done.stdout))


def main() -> int:
    """Print the table."""
    compileall.compile_dir("generated_client", quiet=1)
    times: dict[str, list[float]] = {name: [] for name in USES}
    for _ in range(ROUNDS):
        for name, code in USES.items():
            times[name].append(told(TIMED.format(code)))
    print(f"{'':34} over httpx and attrs   modules in all")
    for name, code in USES.items():
        print(f"{name:34} {statistics.median(times[name]):17.1f} ms   {told(ALONE.format(code)):14.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
