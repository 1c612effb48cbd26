"""Which rows of a list a caller means by a symbol: those of the ticker with all that is derived from it, or by name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from bezant_mcp.contracts.symbols import parse_symbol

Row = TypeVar("Row")
SHARE_CLASS = re.compile(r"([A-Z0-9]+)[.\-/ ]([A-Z]{1,2})", re.ASCII)
# Shorter texts stand in too many names. Blanks around the words are counted.
SHORTEST_NAME = 5


class Subject(NamedTuple):
    """What a row is about.

    Attributes:
        ticker: For a derivative that of its underlying.
        conids: Its own, and that of its underlying where known.
        name: Of the company.
    """

    ticker: str
    conids: tuple[int | None, ...] = ()
    name: str = ""


def ticker_of(symbol: str) -> str:
    """A ticker in IBKR's form: upper case, a share class after a space."""
    plain = " ".join(symbol.upper().split())
    match = SHARE_CLASS.fullmatch(plain)
    return f"{match[1]} {match[2]}" if match else plain


def words_of(name: str) -> str:
    """The words of a name, in upper case and without accents, a blank around each."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return f" {' '.join(re.findall(r'[A-Z0-9]+', plain.upper()))} "


def is_about(symbol: str, subject: Subject) -> bool:
    """Whether a ticker such as ``AAPL`` or ``BRK.B``, or a conid, means this row.

    Raises:
        BadArgument: ``symbol`` is no form of a name at all.
    """
    wanted = parse_symbol(symbol)
    if wanted.conid and wanted.conid in subject.conids:
        return True
    return wanted.kind != "conid" and ticker_of(wanted.symbol) == ticker_of(subject.ticker)


def rows_about(symbols: Sequence[str], rows: Sequence[Row], subject_of: Callable[[Row], Subject]) -> list[Row]:
    """The rows that any of the symbols means, in their order; all where none is given.

    A text that is the ticker of no row is looked for in the names, as whole words: CAT is not in EDUCATION.
    """
    found: set[int] = set()
    for symbol in symbols:
        subjects = list(map(subject_of, rows))
        places = [place for place, subject in enumerate(subjects) if is_about(symbol, subject)]
        if not places and len(words := words_of(symbol)) >= SHORTEST_NAME:
            places = [place for place, subject in enumerate(subjects) if words in words_of(subject.name)]
        found.update(places)
    return [row for place, row in enumerate(rows) if place in found or not symbols]
