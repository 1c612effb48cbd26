"""What the doctor says of IBKR's statements: how they are connected, what is here, and what keeps them away.

It asks IBKR nothing: each failed attempt counts towards a lock-out. ``bezant-mcp statements check --live`` asks once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bezant_mcp.cli.report import Check
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import utc_now
from bezant_mcp.history.line import Line
from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.service import Pace, Service
from bezant_mcp.history.source import files_of
from bezant_mcp.history.store import open_shelf, stored
from bezant_mcp.settings import Settings

OLD_DAYS = 5
SETUP = "docs/statements.md shows how"


def check_statements(settings: Settings, now: Callable[[], datetime] = utc_now) -> list[Check]:
    """Look at the set-up of the statements and at what is kept of them, without a request."""
    if settings.demo:
        return [Check("statements", "ok", "the demo's own")]
    if not (settings.has_statements or settings.flex_token or settings.flex_queries):
        return [Check("statements", "note", f"not connected; income, gains and lots over years need them: {SETUP}")]
    found: list[Check] = []
    for checks in (access_checks(settings, now), file_checks(settings)):
        try:
            found.extend(checks)
        except BezantError as error:
            found.append(Check("statements", "warn", error.what, error.next_step))
    return found


def access_checks(settings: Settings, now: Callable[[], datetime]) -> Iterator[Check]:
    """Token, queries, and what came of them."""
    if not settings.flex_token and not settings.flex_queries:
        return
    if not settings.flex_token:
        step = "Make a token in the portal, save it in a file, and set BEZANT_MCP_FLEX_TOKEN_FILE to its path."
        yield Check("statements", "warn", "queries are set, but no token", step)
        return
    if not settings.flex_queries:
        step = "Set BEZANT_MCP_FLEX_QUERIES to the query number that the portal shows."
        yield Check("statements", "warn", "a token is set, but no query", step)
        return
    shelf = open_shelf(settings)
    service = Service(settings.flex_token, shelf, Line(settings), Pace(), now)
    if until := service.locked_until():
        step = f"Check the token and queries, and ask again after {until:%H:%M} UTC: each attempt prolongs the lock."
        said = f"IBKR has locked its service after failed attempts (1025) until {until:%Y-%m-%d %H:%M} UTC"
        yield Check("statements", "warn", said, step)
    kept = stored(shelf, settings.flex_queries)
    for query in settings.flex_queries:
        name, asked = f"query {query}", service.asked(query)
        latest = next((each for each in kept if each.query == query), None)
        if (refusal := service.refusal(asked)) is not None:
            here = f" Stored statements end on {latest.days[1]}." if latest and latest.days else ""
            yield Check(name, "warn", f"{refusal.what}{here}", refusal.next_step)
        elif asked.code:
            since = datetime.fromtimestamp(asked.sent, UTC)
            yield Check(
                name, "note", f"IBKR has been making it since {since:%Y-%m-%d %H:%M} UTC; the next question fetches it"
            )
        elif latest is None or latest.days is None:
            step = "" if until else ". Try it with: bezant-mcp statements check --live"
            yield Check(name, "note", f"token and number look right; nothing fetched yet{step}")
        else:
            day, when = latest.days[1], datetime.fromtimestamp(latest.fetched, UTC)
            count = len(latest.accounts)
            said = f"{count} account{'s' * (count != 1)} up to {day}, fetched {when:%Y-%m-%d %H:%M} UTC"
            old = (now().date() - day).days > OLD_DAYS
            yield Check(name, "note" if old else "ok", f"{said}{'; ' + asked.told if asked.told else ''}")


def file_checks(settings: Settings) -> Iterator[Check]:
    """What the files that the user has downloaded are worth."""
    if not settings.flex_files:
        return
    paths = files_of(settings.flex_files)
    if not paths:
        yield Check(
            "files", "warn", "the folder has no .xml file", "Save statements there, or correct BEZANT_MCP_FLEX_FILE."
        )
        return
    book = read_statements(*paths)
    lasts = [account.last for account in book.accounts.values() if account.last]
    reach = f" up to {max(lasts)}" if lasts else ""
    said = f"{len(paths)} file{'s' * (len(paths) != 1)}, {len(book.accounts)} account(s){reach}"
    if open_to_others := [path.name for path in paths if readable_by_others(path)]:
        yield Check("files", "note", f"{said}; other users of this machine can read {', '.join(open_to_others[:3])}")
    else:
        yield Check("files", "ok", said)


def readable_by_others(path: Path) -> bool:
    """True if every user of this machine can read it."""
    return os.name != "nt" and bool(path.stat().st_mode & 0o004)
