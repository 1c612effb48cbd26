"""One of several processes that read IBKR's statements at once, logging all that Python has to log, uncleaned.

For each line on stdin, a moment and a number, it asks so often at that moment and prints what came of it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import traceback
from collections import Counter
from datetime import datetime

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import BezantError
from bezant_mcp.history.source import fetch_book, source_of
from tests.support.fast_limits import faster

# How much of the statements themselves is put into the log each time.
SHOWN = 10_000
log = logging.getLogger("worker")


class Told:
    """The moment that was told last."""

    at = datetime.now().astimezone()

    def __call__(self) -> datetime:
        return self.at


async def main(times: float) -> None:
    settings, now = Settings.from_env(os.environ), Told()
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        moment, count, refresh = line.split()
        now.at = datetime.fromisoformat(moment)
        outcomes: Counter[str] = Counter()
        async with Gateway(settings, limits=faster(times), now=now) as gateway:
            for _ in range(int(count)):
                try:
                    found = await fetch_book(gateway, refresh=refresh == "refresh")
                    outcomes["complete" if found.complete else "older"] += 1
                    log.debug("%r %r %r", settings, found.notes, repr(found)[:SHOWN])
                except BezantError as error:
                    outcomes[error.code] += 1
                    log.debug("%r %s %s", error, vars(error), traceback.format_exc())
            log.debug("%r %r", gateway, source_of(gateway))
        print(json.dumps(outcomes), flush=True)  # noqa: T201 - this is the worker's answer


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    asyncio.run(main(float(sys.argv[1])))
