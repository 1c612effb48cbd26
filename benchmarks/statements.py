"""Reading a Flex statement of 50 MB, against expat alone over the same bytes, each in a process of its own."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from tests.support.flex_large import TRADES, cost_of, served, write

ROUNDS = 5
CASES = {"22,000 trades": ("Trade",), "11,000 and orders": ("Trade", "Order"), "11,000 and lots": ("Trade", "Lot")}


def main() -> int:
    """Print the table."""
    print(f"{'50 MB of':20} {'reader':>8} {'expat alone':>12} {'ratio':>6} {'over idle':>10} {'at its height':>14}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "statement.xml")
        for name, tags in CASES.items():
            write(path, trades=TRADES // len(tags), tags=tags)
            runs = [(cost_of(path), cost_of(path, "expat")) for _ in range(ROUNDS)]
            ours, floor = (statistics.median(run[at]["seconds"] for run in runs) for at in (0, 1))
            kept, height = (
                statistics.median(run[0][what] - run[0]["idle"] for run in runs) for what in ("after", "peak")
            )
            print(f"{name:20} {ours:6.2f} s {floor:10.2f} s {ours / floor:6.2f} {kept:7.1f} MB {height:11.1f} MB")
        print(
            f"\n{'over stdio':20} {'first answer':>12} {'expat alone':>12} {'ratio':>6} {'next':>8} {'over idle':>10}"
        )
        write(path)
        found = [(served(path, Path(folder, f"state{at}")), cost_of(path, "expat")) for at in range(ROUNDS)]
        first, floor, later, height = (
            statistics.median(each)
            for each in zip(
                *((one["first"], of["seconds"], max(one["next"].values()), one["over_idle"]) for one, of in found),
                strict=True,
            )
        )
        print(f"{'22,000 trades':20} {first:10.2f} s {floor:10.2f} s {first / floor:6.2f} {1000 * later:5.0f} ms"
              f" {height:7.1f} MB")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
