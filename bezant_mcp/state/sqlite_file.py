"""Opening the SQLite file that several processes share.

Write-ahead logging without waiting for the disk: 0.05 ms for all that one request needs, where a rollback journal
takes 0.15 and waiting for the disk 0.4. A killed process leaves the file whole and its locks gone, since both are the
system's. Only a power cut can damage it; so it is checked when opened, and begun anew if need be, because nothing in it
is worth more than the next quarter of an hour.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import sqlite3

Result = TypeVar("Result")
log = logging.getLogger(__name__)

BUSY, LOCKED, CORRUPT, NOT_A_DATABASE = 5, 6, 11, 26
TABLES = """
CREATE TABLE IF NOT EXISTS places (budget TEXT, turn TEXT, seconds REAL, expires REAL, answered INTEGER);
CREATE INDEX IF NOT EXISTS places_by_turn ON places (turn);
CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, holder TEXT, expires REAL);
CREATE TABLE IF NOT EXISTS memory (key TEXT PRIMARY KEY, value BLOB, since REAL, expires REAL) WITHOUT ROWID;
"""


def in_transaction(db: sqlite3.Connection, work: Callable[[sqlite3.Connection], Result]) -> Result:
    """Do all of ``work`` or nothing of it, alone among all processes."""
    db.execute("BEGIN IMMEDIATE")
    try:
        result = work(db)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return result


def is_busy(error: Exception) -> bool:
    """Whether another process holds the lock, which passes."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (BUSY, LOCKED)


def open_file(path: Path) -> sqlite3.Connection:
    """Open the file, for its owner only; begin it anew when it is damaged."""
    import sqlite3

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # SQLite's companions take over the mode
    path.chmod(0o600)
    try:
        return open_database(str(path), check=True)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", CORRUPT) & 0xFF not in (CORRUPT, NOT_A_DATABASE):
            raise
    log.warning("The shared state in %s is damaged and is begun anew.", path)
    for companion in ("", "-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    return open_database(str(path))


def open_database(name: str, wait_seconds: float = 0.0, check: bool = False) -> sqlite3.Connection:
    """Open a database with its tables, in which nothing ever waits for longer than ``wait_seconds``."""
    import sqlite3

    db = sqlite3.connect(name, timeout=wait_seconds, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = OFF")
        # Often and little, so that moving the log into the file stays under a millisecond.
        db.execute("PRAGMA wal_autocheckpoint = 100")
        if check and (verdict := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise sqlite3.DatabaseError(verdict)
        db.executescript(TABLES)
    except BaseException:
        db.close()
        raise
    return db
