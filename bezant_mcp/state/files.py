"""Files that nobody else may touch: the shared state, and what holds a secret."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

LONGEST_SECRET = 64 * 1024
# Files of the runtime folder that nobody has touched for so long belong to Gateways that are gone.
FORGOTTEN_SECONDS = 2 * 86_400.0


class NotPrivate(OSError):
    """A file that is not this user's own, and ``why``: it *is a link*, *can be written by other users*."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path.name} {why}")
        self.why = why


def open_private(path: Path, flags: int, secret: bool = False) -> int:
    """Open a file that is this user's own, without following a link or waiting for the other end of a pipe.

    Args:
        path: The file; with ``os.O_CREAT`` it is made for this user alone.
        flags: As for ``os.open``.
        secret: Nobody else may read it either.

    Raises:
        NotPrivate: it is a link, no ordinary file, somebody else's, or open to others.
        OSError: it cannot be opened.
    """
    if why := reason_against(path, secret):
        raise NotPrivate(path, why)
    # None of these exists on Windows, where the folder of a user is private by itself.
    guards = (getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))
    return os.open(path, flags | sum(guards), 0o600)


def read_secret(path: Path) -> bytes:
    """The first bytes of a file that nobody but this user (and root, who may have made it) can read."""
    file = open_private(path, os.O_RDONLY, secret=True)
    try:
        return os.read(file, LONGEST_SECRET)
    finally:
        os.close(file)


def reason_against(path: Path, secret: bool = False) -> str:
    """Why a file is not to be touched; empty when it is fine, or not there."""
    try:
        found = path.lstat()
    except OSError:
        return ""  # opening it says what is wrong
    if stat.S_ISLNK(found.st_mode):
        return "is a link"
    if not stat.S_ISREG(found.st_mode):
        return "is not an ordinary file"
    if sys.platform == "win32":
        return ""
    if found.st_uid not in ((os.geteuid(), 0) if secret else (os.geteuid(),)):
        return "belongs to another user"
    if found.st_nlink > 1:
        return "is a link"
    if found.st_mode & 0o022:
        return "can be written by other users"
    return "can be read by other users" if secret and found.st_mode & 0o007 else ""


def runtime_folder() -> Path | None:
    """A folder of this user's own that is there when the disk is full and the home cannot be written.

    It is found without the help of the environment where possible: each MCP client starts its server with another one.
    """
    for parent in runtime_parents():
        folder = parent / ("bezant-mcp" if sys.platform == "win32" else f"bezant-mcp-{os.geteuid()}")
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            found = folder.lstat()
        except OSError:
            continue
        ours = sys.platform == "win32" or (found.st_uid == os.geteuid() and not found.st_mode & 0o077)
        if stat.S_ISDIR(found.st_mode) and ours and os.access(folder, os.W_OK):
            remove_forgotten(folder)
            return folder
    return None


def runtime_parents() -> Iterator[Path]:
    """Where such a folder may be; the first that can be used is taken by every process."""
    if sys.platform == "win32":
        import tempfile

        yield Path(tempfile.gettempdir())
        return
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    for name in (given, f"/run/user/{os.geteuid()}", "/dev/shm", "/tmp"):  # noqa: S108 - a folder of its own is made in it
        if name.startswith("/"):
            yield Path(name)


def remove_forgotten(folder: Path) -> None:
    """Remove what nobody has touched for days; a process that still has it open makes it anew."""
    for file in folder.glob("*.sqlite3*"):
        try:
            if time.time() - file.lstat().st_mtime > FORGOTTEN_SECONDS:
                file.unlink()
        except OSError:
            continue
