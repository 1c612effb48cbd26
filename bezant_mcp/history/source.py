"""Everything that the user's statements say: the fetched ones and the files, as one book.

A statement that is due is fetched in the background. A question waits for it within its own time, and else answers
from the statements that are there and says so.
"""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
import weakref
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bezant_mcp.concurrency import held_up, step
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import DEADLINE, Gateway
from bezant_mcp.history import reading
from bezant_mcp.history.asked import drop
from bezant_mcp.history.book import Book, Statement
from bezant_mcp.history.errors import NoStatement, NotAStatement, StatementPending
from bezant_mcp.history.line import Line
from bezant_mcp.history.merging import merged
from bezant_mcp.history.reading import read
from bezant_mcp.history.service import REFRESH_SECONDS, Pace, Service
from bezant_mcp.history.store import Stored, open_shelf, stored
from bezant_mcp.settings import Settings

log = logging.getLogger(__name__)
# The simulated Gateway's own; they open nothing else.
DEMO_TOKEN, DEMO_QUERIES, DEMO_TIMES = "9" * 24, ("900001",), 0.005
# What a question needs for itself behind the wait.
OWN_SECONDS = 4.0
# How often it is looked whether waiting is of use.
LOOK_SECONDS = 0.3


@dataclass(frozen=True)
class Found:
    """The contents of the statements.

    Attributes:
        book: All of it, no booking twice.
        as_of: When the statements were fetched, or the files written: the oldest of the latest ones.
        notes: Sentences to be told with any answer from it.
        complete: Whether all that is connected is there and up to date.
    """

    book: Book
    as_of: datetime
    notes: list[str] = field(default_factory=list)
    complete: bool = True


class Piece(NamedTuple):
    """A statement that can be read, told from any other one by all that is here.

    Attributes:
        at: When it was written, in seconds since the epoch. file: None for one on the shelf.
    """

    name: str
    at: float
    identity: tuple[int, ...]
    file: Path | None


def access_of(settings: Settings) -> tuple[str, tuple[str, ...]]:
    """Token and queries; a demo has those of its simulated service."""
    return (DEMO_TOKEN, DEMO_QUERIES) if settings.demo else (settings.flex_token, settings.flex_queries)


def service_of(gateway: Gateway) -> Service:
    """The way to the service, in the pace of this Gateway's limits and by its clock."""
    return source_of(gateway).service


async def fetch_book(gateway: Gateway, *, refresh: bool = False) -> Found:
    """Everything that the connected statements say.

    Args:
        gateway: Whose settings say what is connected, and by whose clock days are counted.
        refresh: Ask IBKR for today's statement although it was fetched, at most once in a quarter of an hour.

    Raises:
        NoStatement: nothing is connected, or a file is not there.
        StatementPending: IBKR is making the first one.
        FlexRefused, FlexLocked, FlexDown, NotAStatement: what is wrong, where nothing older is there.
    """
    if not gateway.settings.has_statements:
        raise NoStatement("No IBKR statements are connected.")
    return await source_of(gateway).find(refresh)


class Source:
    """The statements of one Gateway object, each read once."""

    def __init__(self, gateway: Gateway) -> None:
        self.settings = gateway.settings
        self.token, self.queries = access_of(self.settings)
        alive, closings = weakref.ref(gateway), gateway.closings

        # Closed or gone, it asks for no more; what it asked for stands on the shelf.
        def going() -> bool:
            one = alive()
            return one is not None and one.closings == closings

        times = gateway.limits.own_limits
        pace = Pace(DEMO_TIMES if self.settings.demo else times, times)
        self.now, self.redaction = gateway.now, gateway.redaction
        self.redaction.learn_value(self.token)
        self.shelf = open_shelf(self.settings)
        self.service = Service(self.token, self.shelf, Line(self.settings), pace, self.now, going)
        self._tasks: dict[tuple[int, str], asyncio.Task[None]] = {}
        self._reading, self._damaged = threading.Lock(), set[str]()
        self._read: tuple[tuple[Piece, ...], Book] | None = None

    async def find(self, refresh: bool) -> Found:
        """What ``fetch_book`` returns."""
        notes, dropped = self._too_soon() if refresh else [], list[str]()
        faults = await self._fetch(refresh) if self.token else {}
        files = [piece_of(path) for path in files_of(self.settings.flex_files)]
        for last in (False, False, True):
            fetched = stored(self.shelf, self.queries) if self.token else []
            shelf = [Piece(each.name, each.fetched, (), None) for each in fetched]
            if not files and not shelf:
                empty = NoStatement("The folder in BEZANT_MCP_FLEX_FILE has no .xml file.", "Save statements there.")
                gone = NotAStatement(dropped[-1], "Ask again in a minute.") if dropped else empty
                raise next(iter(faults.values()), gone)
            try:
                book = await asyncio.to_thread(self._book, (*reversed(shelf), *files))
                if not (damaged := [each for each in fetched if each.name in self._damaged]) or last:
                    break
                for each in damaged:
                    drop(self.shelf, each)
                    dropped.append(
                        f"The stored statement of query {each.query} was damaged and deleted; it will be fetched again."
                    )
            except FileNotFoundError:  # another process has put a later one in its place
                if last:
                    raise NoStatement("A statement was deleted while it was being read.", "Ask again.") from None
        self.redaction.learn([{"accountId": account} for account in book.accounts])
        latest = [max(each.fetched for each in fetched if each.query == query) for query in
                  self.queries if any(each.query == query for each in fetched)]  # fmt: skip
        as_of = min([*latest, *([max(piece.at for piece in files)] if files else [])])
        notes = [*self._told(fetched, faults), *notes, *dropped]
        return Found(book, datetime.fromtimestamp(as_of, UTC), notes, not (faults or dropped or self._damaged))

    async def _fetch(self, refresh: bool) -> dict[str, BezantError]:
        """Have fetched what is due, and return what is wrong of each query."""
        tasks = {query: task for query in self.queries if (task := self._task(query, refresh))}
        if tasks:
            with step(), held_up():
                await self._wait(tasks)
        faults: dict[str, BezantError] = {}
        for query in self.queries:
            task, asked = tasks.get(query), self.service.asked(query)
            error = task.exception() if task and task.done() and not task.cancelled() else None
            if isinstance(error, BezantError):
                faults[query] = error
            elif error is not None:
                raise error
            elif task and not task.done():
                faults[query] = StatementPending(query, max(30.0, asked.wait or 60.0))
            elif (known := self.service.refusal(asked)) is not None:
                faults[query] = known
        return faults

    async def _wait(self, tasks: Mapping[str, asyncio.Task[None]]) -> None:
        """Wait for what is fetched, as long as the question may, and not for what is looked for later than that."""
        deadline = DEADLINE.get() or time.monotonic() + self.settings.question_seconds
        while (left := deadline - OWN_SECONDS - time.monotonic()) > 0:
            pending = {query: task for query, task in tasks.items() if not task.done()}
            asked = [self.service.asked(query) for query in pending]
            if all(each.code and each.wait > left for each in asked):
                return  # also when nothing is pending
            await asyncio.wait(pending.values(), timeout=min(left, LOOK_SECONDS), return_when=asyncio.FIRST_COMPLETED)

    def _task(self, query: str, refresh: bool) -> asyncio.Task[None] | None:
        """The fetching of one query that is under way here, or is begun now because it is due."""
        loop = asyncio.get_running_loop()
        key = (id(loop), query)
        task = self._tasks.get(key)
        if task is not None and not task.done() and task.get_loop() is loop:
            return task
        if not self.service.is_due(self.service.asked(query), refresh=refresh):
            return None
        self._tasks[key] = task = asyncio.create_task(self.service.bring(query, refresh=refresh))
        task.add_done_callback(note_end)
        return task

    def _told(self, fetched: list[Stored], faults: dict[str, BezantError]) -> list[str]:
        """What is to be said of the statements, in words for a person."""
        notes = []
        for query in self.queries if self.token else ():
            asked = self.service.asked(query)
            days = next((each.days for each in fetched if each.query == query and each.days), None)
            there = f"Stored statements end on {days[1]}." if days else "No statement of this query is stored."
            if fault := faults.get(query):
                notes.append(f"Today's statement of query {query} is missing. {fault.what} {fault.next_step} {there}")
            elif asked.told:
                notes.append(asked.told)
        return notes

    def _too_soon(self) -> list[str]:
        """Of which queries nothing new is asked for, because they were a moment ago."""
        notes = []
        for query in self.queries if self.token else ():
            asked = self.service.asked(query)
            again = datetime.fromtimestamp(asked.sent + REFRESH_SECONDS, UTC)
            if asked.sent and not self.service.is_due(asked, refresh=True) and again > self.now():
                notes.append(f"Query {query} was fetched a moment ago; it can be fetched again from {again:%H:%M} UTC.")
        return notes

    def _book(self, pieces: tuple[Piece, ...]) -> Book:
        """The book of some statements, read when one of them is another than before."""
        with self._reading:
            if self._read is None or self._read[0] != pieces:
                self._read = None  # or both would be in memory at once
                self._damaged.clear()
                statements: list[Statement] = []
                sources: list[str] = []
                for piece in pieces:
                    found = self._statements(piece)
                    statements += found
                    sources += [f"{piece.name}: made {each.generated}" for each in found]
                self._read = pieces, merged(statements, sources)
            return self._read[1]

    def _statements(self, piece: Piece) -> list[Statement]:
        try:
            with piece.file.open("rb") if piece.file else self.shelf.open(piece.name) as stream:
                return read(stream, piece.name)
        except NotAStatement:
            if piece.file is not None:
                raise
            self._damaged.add(piece.name)
            return []
        except OSError as error:
            if piece.file is None and isinstance(error, FileNotFoundError):
                raise
            raise NotAStatement(
                f"{piece.name} cannot be read: {error.strerror}.", "Check that the file exists."
            ) from None


SOURCES: weakref.WeakKeyDictionary[Gateway, Source] = weakref.WeakKeyDictionary()


def source_of(gateway: Gateway) -> Source:
    """The statements of a Gateway object, or new ones where it was closed since."""
    found = SOURCES.get(gateway)
    if found is None or not found.service.going():
        SOURCES[gateway] = found = Source(gateway)
    return found


def note_end(task: asyncio.Task[None]) -> None:
    """Take note of how a background fetch ended, so that nobody warns of an error that was never asked for."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.info("fetching a statement ended with %s", getattr(error, "code", type(error).__name__))


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files themselves; a folder stands for what ends in .xml in it.

    Raises:
        NoStatement: one is not there.
    """
    paths = list(paths)
    for path in paths:
        if not (path.is_dir() or path.is_file()):
            raise NoStatement(f"The statement {path} does not exist.", "Correct its path, or save the file there.")
    return list(dict.fromkeys(reading.files_of(paths)))


def piece_of(path: Path) -> Piece:
    """A file as it is now."""
    try:
        found = os.stat(path)
    except OSError as error:
        raise NoStatement(f"The statement {path} cannot be read: {error.strerror}.") from None
    return Piece(path.name, found.st_mtime, (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns), path)
