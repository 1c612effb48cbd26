"""Configuration files of other programs: read with care, and replaced in one step with a copy kept beside."""

from __future__ import annotations

import codecs
import contextlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bezant_mcp.errors import BezantError

LARGEST = 32 * 1024 * 1024


class BadConfiguration(BezantError):
    """A configuration file cannot be read or changed without loss, so it was left as it is."""

    code = "BAD_CONFIGURATION"

    def __init__(self, path: Path, what: str, next_step: str = "Mend the file, or paste the entry by hand.") -> None:
        self.path = path
        super().__init__(f"{path} was left untouched: {what}.", next_step)


@dataclass(frozen=True)
class ConfigFile:
    """One configuration file as it was read: its text, and what is to be kept of its form.

    Attributes:
        path: Where it lies; behind a link, which stays a link.
        content: Its bytes; None when there was no file.
        text: Its text, without a byte order mark, line ends as they are.
        mark: The byte order mark that it began with.
    """

    path: Path
    content: bytes | None
    text: str
    mark: bytes

    @classmethod
    def read(cls, path: Path) -> ConfigFile:
        """Read the file; one that does not exist is an empty one.

        Raises:
            BadConfiguration: it cannot be read.
        """
        try:
            real = path.resolve()
            if real.exists() and not real.is_file():
                raise BadConfiguration(path, "it is no file")
            content = real.read_bytes() if real.exists() else None
        except (OSError, RuntimeError) as error:
            raise BadConfiguration(path, f"it cannot be read ({getattr(error, 'strerror', '') or error})") from None
        if content is not None and len(content) > LARGEST:
            raise BadConfiguration(path, "it has more than 32 MB")
        mark = codecs.BOM_UTF8 if (content or b"").startswith(codecs.BOM_UTF8) else b""
        try:
            text = (content or b"")[len(mark) :].decode("utf-8")
        except UnicodeDecodeError as error:
            raise BadConfiguration(path, f"it is not UTF-8 (byte {error.start})") from None
        return cls(real, content, text, mark)

    def replace(self, text: str) -> Path | None:
        """Put ``text`` in the file's place in one step, and return the copy of the old one, if there was one.

        Raises:
            BadConfiguration: it cannot be written, or another program has changed it since it was read.
        """
        made: Path | None = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            made = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(self.mark + text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            copy = self._keep_copy()
            if (self.path.read_bytes() if self.path.exists() else None) != self.content:
                raise BadConfiguration(self.path, "another program changed it just now", "Try again.")
            if copy is not None:
                shutil.copymode(copy, made)
            made.replace(self.path)
        except (OSError, UnicodeEncodeError) as error:
            reason = getattr(error, "strerror", "") or error
            raise BadConfiguration(self.path, f"it cannot be written ({reason})") from None
        finally:
            if made is not None:
                with contextlib.suppress(FileNotFoundError):
                    made.unlink()
        return copy

    def _keep_copy(self) -> Path | None:
        """Copy the old file beside itself, under a name that is free."""
        if self.content is None:
            return None
        number = 1
        while True:
            copy = self.path.with_name(f"{self.path.name}.before-bezant-mcp{f'-{number}' if number > 1 else ''}")
            try:
                with copy.open("xb"):
                    break
            except FileExistsError:
                number += 1
        shutil.copy2(self.path, copy)
        return copy
