"""``bezant-mcp`` for tests that need it as a process: the real program, with IBKR's limits in less time.

    python -m tests.support.fast_server TIMES [ARGUMENTS OF bezant-mcp ...]

It has to be started in the root of the repository.
"""

from __future__ import annotations

import sys

from bezant_mcp.cli.main import main
from tests.support.fast_limits import faster

if __name__ == "__main__":
    times, *arguments = sys.argv[1:]
    sys.exit(main(arguments, faster(float(times))))
