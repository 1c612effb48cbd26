"""Read Flex statements: files of XML, as a stream, so that 50 MB of trades need little more than what is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from bezant_mcp.history.book import Book, Statement
from bezant_mcp.history.errors import NotAStatement
from bezant_mcp.history.merging import merged
from bezant_mcp.history.reader import Reader


def read_statements(*paths: Path | str) -> Book:
    """Everything that files of Flex statements say, no booking twice.

    Raises:
        NotAStatement: A file cannot be read, or is not a statement.
    """
    return book_of([(path, read_file(path)) for path in files_of(map(Path, paths))])


def book_of(files: Sequence[tuple[Path, list[Statement]]]) -> Book:
    """One book of files, each with what was read in it."""
    sources = [
        path.name + "".join(sorted({f", made {each.generated}" for each in found if each.generated})[:1])
        for path, found in files
    ]
    return merged([statement for _, found in files for statement in found], sources)


def read_file(path: Path) -> list[Statement]:
    """The statements in one file.

    Raises:
        NotAStatement: It cannot be read, or is not a statement.
    """
    try:
        with path.open("rb") as stream:
            return read(stream, path.name)
    except OSError as error:
        raise NotAStatement(f"{path} cannot be opened: {error.strerror}.", "Check the path.") from error


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files, and of folders all that end in ``.xml``."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(each for each in path.iterdir() if each.suffix.lower() == ".xml" and each.is_file())
        else:
            found.append(path)
    return found


def read(stream: BinaryIO, source: str) -> list[Statement]:
    """The statements in one file, whose stream can be wound back.

    Args:
        stream: The XML, as bytes.
        source: What an error calls it, such as the file's name.

    Raises:
        NotAStatement: It is no Flex statement, ends too early, is too large or has a DOCTYPE.
    """
    try:
        return read_once(stream, source)
    except (LookupError, ValueError) as error:
        raise NotAStatement(f"{source} is in an encoding that cannot be read: {error}.") from error
    except expat.ExpatError as error:
        if expat.errors.messages[error.code] == expat.errors.XML_ERROR_INVALID_TOKEN:
            try:
                # A program that wrote it once more may have kept no UTF-8; amounts and days are the same in both.
                return read_once(stream, source, "iso-8859-1")
            except expat.ExpatError:
                pass
        raise NotAStatement(f"{source} is not complete XML: {error}.") from error


def read_once(stream: BinaryIO, source: str, encoding: str | None = None) -> list[Statement]:
    """Read with a reader that goes at once: it refers to itself, so that all it read would wait for the collector."""
    reader = Reader(stream, source, encoding)
    try:
        return reader.read()
    finally:
        vars(reader).clear()
