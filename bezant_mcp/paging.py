"""A part of a long list, and the cursor to its next part, which notices when the list has changed."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from bezant_mcp.errors import BadArgument

Row = TypeVar("Row")
FIRST = "Leave out cursor to start again, or use limit=0 for all rows."


class Part(NamedTuple, Generic[Row]):
    """Some rows of a list.

    Attributes:
        first: Number of rows before them.
        cursor: Where the next part begins; None at the end.
        total: Number of rows in the whole list.
    """

    rows: Sequence[Row]
    first: int
    cursor: str | None
    total: int

    @property
    def notes(self) -> list[str]:
        """A line that says which part of the list this is; none where it is the whole."""
        if not self.cursor and not self.first:
            return []
        hint = "; cursor gives the next ones, limit=0 all" if self.cursor else ""
        return [f"Shows rows {self.first + 1} to {self.first + len(self.rows)} of {self.total}{hint}."]


def cut(rows: Sequence[Row], key: Callable[[Row], object], limit: int, cursor: str = "") -> Part[Row]:
    """Return the part of ``rows`` that begins at ``cursor``.

    Args:
        rows: The whole list, in the order in which it is shown.
        key: What tells a row from all others.
        limit: Longest part; 0 for all that is left.
        cursor: From the part before; empty for the first.

    Raises:
        BadArgument: the limit is negative, or the rows before the cursor are not those that were shown.
    """
    if limit < 0:
        raise BadArgument(f"limit is {limit}.", "Use a number of rows such as 25, or 0 for all.")
    first = start_of(rows, key, cursor) if cursor else 0
    end = first + limit if limit and first + limit < len(rows) else len(rows)
    return Part(rows[first:end], first, mark(rows, key, end) if end < len(rows) else None, len(rows))


def mark(rows: Sequence[Row], key: Callable[[Row], object], end: int) -> str:
    """A cursor behind the first ``end`` rows, with a hash of which rows they are, in whatever order."""
    shown = "\n".join(sorted(str(key(row)) for row in rows[:end]))
    text = f"{end}.{hashlib.sha256(shown.encode()).hexdigest()[:8]}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def start_of(rows: Sequence[Row], key: Callable[[Row], object], cursor: str) -> int:
    """How many rows are before the cursor."""
    try:
        padded = cursor.strip() + "=" * (-len(cursor.strip()) % 4)
        first = int(base64.urlsafe_b64decode(padded).decode("ascii").partition(".")[0])
    except ValueError:
        raise BadArgument(f"cursor {cursor[:40]!r} is not from an earlier answer.", FIRST) from None
    if not 0 < first <= len(rows) or mark(rows, key, first) != cursor.strip():
        raise BadArgument("The filters or the rows before this cursor have changed.", FIRST)
    return first
