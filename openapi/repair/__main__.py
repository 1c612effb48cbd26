"""``python -m openapi.repair``: what ``codegen.sh`` runs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .contradictions import contradictions
from .pipeline import build
from .prepare import ROOT
from .recognise import read_ibkr
from .source import UPSTREAM, read_committed
from .walk import Unrepairable
from .write import differences, write_below, write_tree


def main(arguments: list[str]) -> int:
    """Run one refresh; returns the exit code."""
    parser = argparse.ArgumentParser(prog="codegen.sh", description="Generate the typed client from IBKR's document.")
    parser.add_argument("--upstream", nargs="?", const=UPSTREAM, metavar="URL|FILE", help=f"start there ({UPSTREAM})")
    parser.add_argument(
        "--compare", nargs="+", metavar="URL|FILE", help="change nothing; say where two documents contradict each other"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--check", action="store_true", help="change nothing; exit 1 when the committed client differs")
    where.add_argument("--out", type=Path, metavar="DIR", help="write spec and client below DIR, leave the tree alone")
    options = parser.parse_args(arguments)
    try:
        if options.compare:
            print("\n".join(contradictions(options.compare)))
            return 0
        source = read_ibkr(options.upstream) if options.upstream else read_committed(ROOT)
        with build(source) as built:
            for line in built.report:
                print(line)
            if options.check:
                stale = differences(built.folder, ROOT)
                for line in stale:
                    print(f"differs: {line}")
                print(built.last_line)
                return 1 if stale else 0
            if options.out:
                write_below(built.folder, options.out)
            else:
                write_tree(built.folder, ROOT)
            print(built.last_line)
    except Unrepairable as problem:
        print(f"Nothing was changed. {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
