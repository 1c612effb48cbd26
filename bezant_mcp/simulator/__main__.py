"""``python -m bezant_mcp.simulator``: the simulated Gateway alone."""

import argparse
import sys

from bezant_mcp.simulator import run


def main() -> int:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m bezant_mcp.simulator", description="Serve a simulated Gateway.")
    parser.add_argument("--port", type=int, default=5000, help="port of the Gateway, 0 for any free one")
    parser.add_argument("--scenario", default="ready", help="where to start; see docs/simulator.md")
    parser.add_argument("--seed", type=int, default=1, help="equal seeds give equal books and equal accidents")
    parser.add_argument("--control-port", type=int, default=0, help="port of the control endpoint")
    parser.add_argument("--until-eof", action="store_true", help="end when standard input ends, too")
    given = parser.parse_args()
    return run(given.port, given.scenario, given.seed, given.control_port, until_eof=given.until_eof)


if __name__ == "__main__":
    sys.exit(main())
