"""A long list in parts: the rows that fit, how many there are, and where the next part begins. Never a silent cut."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bezant_mcp.inputs import bad

Row = TypeVar("Row")
CURSOR = re.compile(r"after-(\d{1,6})", re.ASCII)


@dataclass(frozen=True)
class Part(Generic[Row]):
    """Some rows of a list.

    Attributes:
        count: Rows in the whole list.
        cursor: Asks for the next part; None at the end.
        note: Says which part this is; None where it is the whole.
    """

    rows: list[Row]
    count: int
    cursor: str | None
    note: str | None


def part_of(rows: Sequence[Row], limit: int, cursor: str = "") -> Part[Row]:
    """The part of a list that begins where the answer before ended.

    Args:
        rows: The whole list, in the same order each time.
        limit: Most rows; 0 for all that are left.
        cursor: Of the answer before; empty for the first part.

    Raises:
        BadArgument: the cursor is none of ours.
    """
    begun = CURSOR.fullmatch(cursor.strip()) if cursor.strip() else None
    if cursor.strip() and begun is None:
        raise bad("cursor", cursor, "it is not from an answer", "the cursor of the answer before, or leave it out")
    start = int(begun[1]) if begun else 0
    end = len(rows) if limit == 0 else min(start + limit, len(rows))
    shown = list(rows[start:end])
    more = f"after-{end}" if end < len(rows) else None
    if len(shown) == len(rows):
        return Part(shown, len(rows), None, None)
    where = f"Rows {start + 1} to {end} of {len(rows)}" if shown else f"No row beyond {len(rows)}"
    hint = "; cursor gives the next, limit=0 all." if more else "."
    return Part(shown, len(rows), more, where + hint)
