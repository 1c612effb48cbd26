"""What is kept of IBKR's statements: those that were fetched, and what was asked of the service and when.

All processes of a user share one folder. It lasts, so that no restart resets the count of requests; it is the
owner's alone, and the personal details of a statement never reach it. Locks are the system's: a killed process leaves
none behind. Without a folder everything is in the memory of this process.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import json
import os
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeVar
from uuid import uuid4

from bezant_mcp.errors import BadSetting
from bezant_mcp.history.book import Span, Statement, joined, without
from bezant_mcp.settings import Settings
from bezant_mcp.state import NotPrivate, lock, open_private

HELD = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
LEFT_BEHIND_SECONDS = 86_400.0
Made = TypeVar("Made")


class Lock(Protocol):
    """The sole right to something, until it is closed or its process ends."""

    def close(self) -> None:
        """Give it back."""


class Shelf(ABC):
    """Named pieces of bytes, each of which is replaced whole or not at all."""

    @abstractmethod
    def open(self, name: str) -> BinaryIO:
        """A piece to be read bit by bit."""

    @abstractmethod
    def writing(self, name: str) -> contextlib.AbstractContextManager[BinaryIO]:
        """A piece to be written bit by bit; it is there when the context ends without an error."""

    @abstractmethod
    def remove(self, name: str) -> None:
        """Take a piece away, if it is there."""

    @abstractmethod
    def names(self) -> list[str]:
        """The names of all pieces."""

    @abstractmethod
    def lock(self, name: str) -> Lock | None:
        """The sole right among all that have this shelf to what is named so; None while another one has it."""

    def read(self, name: str) -> bytes | None:
        """A piece, or None where there is none."""
        try:
            with self.open(name) as file:
                return file.read()
        except FileNotFoundError:
            return None

    def write(self, name: str, content: bytes) -> None:
        """Put a piece there, in place of what was there."""
        with self.writing(name) as file:
            file.write(content)


class Folder(Shelf):
    """A ``Shelf`` on disk, for its owner alone."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def _made(self) -> Path:
        try:
            for folder in (self.path.parent, self.path):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name != "nt" and self.path.stat().st_mode & 0o077:
                self.path.chmod(0o700)
        except OSError as error:
            raise self._unusable(error) from None
        return self.path

    def _unusable(self, error: OSError) -> BadSetting:
        why = error.why if isinstance(error, NotPrivate) else (error.strerror or type(error).__name__)
        return BadSetting(
            f"Statements cannot be stored in {self.path}: {why}.",
            "Free disk space there."
            if error.errno == errno.ENOSPC
            else "Set BEZANT_MCP_STATE_DIR to a folder that you can write to; without one IBKR is asked too often.",
        )

    def read(self, name: str) -> bytes | None:
        """A piece, or None where there is none."""
        try:
            return super().read(name)
        except OSError as error:
            raise self._unusable(error) from None

    def open(self, name: str) -> BinaryIO:
        """A piece to be read bit by bit."""
        return os.fdopen(patiently(lambda: open_private(self.path / name, os.O_RDONLY, secret=True)), "rb")

    @contextlib.contextmanager
    def writing(self, name: str) -> Iterator[BinaryIO]:
        """A piece to be written bit by bit; it is there when the context ends without an error."""
        folder = self._made()
        part = folder / f".{uuid4().hex}.part"
        try:
            file = os.fdopen(open_private(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb")
        except OSError as error:
            raise self._unusable(error) from None
        try:
            with file:
                yield file
            patiently(lambda: os.replace(part, folder / name))
        except OSError as error:
            raise self._unusable(error) from None
        finally:
            part.unlink(missing_ok=True)
            self._tidy()

    def _tidy(self) -> None:
        """Remove what killed processes left half written."""
        for part in self.path.glob(".*.part"):
            with contextlib.suppress(OSError):
                if time.time() - part.lstat().st_mtime > LEFT_BEHIND_SECONDS:
                    part.unlink()

    def remove(self, name: str) -> None:
        """Take a piece away, if it is there."""
        with contextlib.suppress(OSError):
            (self.path / name).unlink()

    def names(self) -> list[str]:
        """The names of all pieces."""
        try:
            return sorted(name for name in os.listdir(self.path) if not name.startswith("."))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unusable(error) from None

    def lock(self, name: str) -> Lock | None:
        """The sole right among all that have this shelf to what is named so; None while another one has it."""
        try:
            file = os.fdopen(open_private(self._made() / f".{name}.lock", os.O_RDWR | os.O_CREAT), "rb+")
        except OSError as error:
            raise self._unusable(error) from None
        try:
            lock(file.fileno())
        except OSError as error:
            file.close()
            if error.errno in HELD:
                return None
            raise self._unusable(error) from None
        return file


def patiently(act: Callable[[], Made]) -> Made:
    """Do what Windows refuses while another process has the file open: to replace it, or to open it meanwhile."""
    for _ in range(50 if os.name == "nt" else 0):
        with contextlib.suppress(PermissionError):
            return act()
        time.sleep(0.01)
    return act()


class Memory(Shelf):
    """A ``Shelf`` in this process."""

    def __init__(self) -> None:
        self.pieces: dict[str, bytes] = {}
        self.locks: dict[str, threading.Lock] = {}

    def open(self, name: str) -> BinaryIO:
        """A piece to be read bit by bit."""
        if name not in self.pieces:
            raise FileNotFoundError(name)
        return io.BytesIO(self.pieces[name])

    @contextlib.contextmanager
    def writing(self, name: str) -> Iterator[BinaryIO]:
        """A piece to be written bit by bit; it is there when the context ends without an error."""
        file = io.BytesIO()
        yield file
        self.pieces[name] = file.getvalue()

    def remove(self, name: str) -> None:
        """Take a piece away, if it is there."""
        self.pieces.pop(name, None)

    def names(self) -> list[str]:
        """The names of all pieces."""
        return sorted(self.pieces)

    def lock(self, name: str) -> Lock | None:
        """The sole right among all that have this shelf to what is named so; None while another one has it."""
        held = self.locks.setdefault(name, threading.Lock())
        if not held.acquire(blocking=False):
            return None
        right = contextlib.ExitStack()
        right.callback(held.release)
        return right


# One for each service, for all Gateway objects of this process: they are counted together.
MEMORIES: dict[str, Memory] = {}


def open_shelf(settings: Settings) -> Shelf:
    """Where the statements of these settings are kept; those of a simulated service lie apart."""
    elsewhere = settings.origin if settings.demo else settings.flex_url
    mark = hashlib.blake2b(elsewhere.encode(), digest_size=6).hexdigest() if elsewhere else ""
    if settings.state_dir is None:
        return MEMORIES.setdefault(mark, Memory())
    return Folder(settings.state_dir / (f"statements-simulated-{mark}" if mark else "statements"))


def mark_of(token: str) -> str:
    """By what a token is recognised that stands nowhere itself."""
    return hashlib.blake2b(token.encode(), person=b"bezant-flex", digest_size=16).hexdigest()


def load(shelf: Shelf, name: str) -> dict[str, Any]:
    """A piece of JSON; what is damaged or not there is empty."""
    try:
        found = json.loads(shelf.read(name) or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def save(shelf: Shelf, name: str, told: Mapping[str, Any]) -> None:
    """Put a piece of JSON there."""
    shelf.write(name, json.dumps(told).encode())


@dataclass(slots=True)
class Stored:
    """One statement on the shelf, by what it covers.

    Attributes:
        name: Of its piece. query: Its number. fetched: Seconds since the epoch. kind: ``AF`` or ``TCF``.
        asked: The days that were asked for; None: those of the query itself.
        accounts: For each account, the days covered by each section; that of ``""`` is the statement itself.
    """

    name: str
    query: str
    fetched: float
    kind: str = ""
    asked: Span | None = None
    accounts: dict[str, dict[str, list[Span]]] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, query: str, fetched: float, asked: Span | None, statements: list[Statement]) -> Stored:
        """What was read in it."""
        spans: dict[str, dict[str, list[Span]]] = {}
        for each in statements:
            covered = spans.setdefault(each.account_id, {"": []})
            if span := each.span:
                for section in ("", *each.sections):
                    covered.setdefault(section, []).append(span)
        accounts = {account: {key: joined(days) for key, days in each.items()} for account, each in spans.items()}
        return cls(name, query, fetched, statements[0].kind if statements else "", asked, accounts)

    @property
    def days(self) -> Span | None:
        """Its first and last day."""
        spans = [span for covered in self.accounts.values() for span in covered[""]]
        return (min(spans)[0], max(last for _, last in spans)) if spans else None

    def told(self) -> dict[str, Any]:
        """It as JSON."""
        accounts = {
            account: {key: [[str(day) for day in span] for span in spans] for key, spans in each.items()}
            for account, each in self.accounts.items()
        }
        asked = [str(day) for day in self.asked] if self.asked else None
        return {"query": self.query, "fetched": self.fetched, "kind": self.kind, "asked": asked, "accounts": accounts}

    @classmethod
    def read(cls, name: str, told: Mapping[str, Any]) -> Stored:
        """It from JSON.

        Raises:
            ValueError, KeyError, TypeError, AttributeError: it is no such JSON.
        """
        accounts = {
            account: {key: [span_of(span) for span in spans] for key, spans in each.items()}
            for account, each in told["accounts"].items()
        }
        asked = span_of(told["asked"]) if told["asked"] else None
        return cls(name, told["query"], float(told["fetched"]), told["kind"], asked, accounts)


def span_of(days: list[str]) -> Span:
    """Two days from JSON."""
    first, last = map(date.fromisoformat, days)
    return first, last


def stored(shelf: Shelf, queries: tuple[str, ...]) -> list[Stored]:
    """The statements of some queries, the latest first; what is damaged is not there."""
    found = []
    names = set(shelf.names())
    for name in names:
        if name.startswith("s-") and name.endswith(".json") and (piece := f"{name[:-5]}.xml") in names:
            with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
                found.append(Stored.read(piece, load(shelf, name)))
    return sorted((each for each in found if each.query in queries), key=lambda each: (-each.fetched, each.name))


def put_away(shelf: Shelf, new: Stored) -> None:
    """List a statement whose piece is there, and drop those of its query that add nothing to the others."""
    save(shelf, f"{new.name[:-4]}.json", new.told())
    for each in superfluous(stored(shelf, (new.query,))):
        shelf.remove(f"{each.name[:-4]}.json")
    # And what nobody listed, because it was killed before.
    names = set(shelf.names())
    for name in names:
        if name.startswith(f"s-{new.query}-") and name.endswith(".xml") and f"{name[:-4]}.json" not in names:
            shelf.remove(name)


def superfluous(latest_first: list[Stored]) -> list[Stored]:
    """Those of one query all of whose days and sections others have, so that few cover the same.

    Each covers a year, and each begins a day later: the latest is kept, and of those that go on where it begins the one
    that reaches back furthest.
    """
    kept: list[Stored] = []
    # Whole years first that were asked for as such, and after the latest what reaches back furthest.
    for each in [*latest_first[:1], *sorted(latest_first[1:], key=lambda each: each.days or (date.max, date.max))]:
        if not is_covered(each, kept):
            kept.append(each)
    return [each for each in latest_first if each not in kept]


def is_covered(one: Stored, others: list[Stored]) -> bool:
    """True if others have every day of every section of every account that it has."""
    if not one.accounts:
        return bool(others)
    for account, sections in one.accounts.items():
        for section, spans in sections.items():
            have = joined(span for other in others for span in other.accounts.get(account, {}).get(section, ()))
            known = any(section in other.accounts.get(account, {}) for other in others)
            if not known or any(without(have, *span) for span in spans):
                return False
    return True
