"""Plain values out of IBKR's: a number, a text or a date, or None where IBKR gave nothing usable.

The generated types keep what the server sent, whatever its type; here it gets the type that an answer promises.
Unknown stays None and never becomes zero.
"""

from __future__ import annotations

import html
import math
import re
from datetime import UTC, date, datetime
from typing import Any, Protocol, TypeVar

from bezant_mcp.errors import UnexpectedAnswer

Row = TypeVar("Row")

# Names of companies and orders come from outside and are data; nobody needs more of them than this.
LONGEST_TEXT = 120
# Times above this are milliseconds since 1970: as seconds they would be after the year 5000.
MOST_SECONDS = 1e11


def number(value: Any) -> float | None:
    """A finite number from a number or from text such as ``"1,234.50"``; None for everything else."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        value = value.replace(",", "").strip()
    try:
        parsed = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return parsed if math.isfinite(parsed) else None


def whole(value: Any) -> int | None:
    """A whole number, for ids; IBKR sends them as numbers and as text."""
    parsed = number(value)
    return int(parsed) if parsed is not None and parsed == int(parsed) else None


def text(value: Any, limit: int = LONGEST_TEXT) -> str | None:
    """One line of text without markup, control or direction characters, cut to ``limit``; None if nothing is left."""
    if not isinstance(value, str):
        return None
    # Nearly every text is clean, and a long list of positions has 16,000 of them: 17 ms of 77 ms.
    if "<" in value or "&" in value:
        value = re.sub(r"<[^<>]*>", " ", html.unescape(value))
    if not value.isprintable():
        value = "".join(character if character.isprintable() else " " for character in value)
    clean = " ".join(value.split())
    return (clean if len(clean) <= limit else f"{clean[: limit - 1]}…") or None


def shortened(words: str, longest: int) -> str:
    """Words as they are, or their beginning with three dots, ``longest`` characters in all."""
    return words if len(words) <= longest else f"{words[: longest - 3]}..."


def without_details(described: str | None) -> str:
    """IBKR's description of a derivative up to strike and expiry, without the details in brackets behind them."""
    return (described or "").partition(" [")[0].rstrip()


def day(value: Any) -> str | None:
    """An ISO date from IBKR's ``YYYYMMDD``; None where the calendar has no such day."""
    digits = str(value) if isinstance(value, str | int) else ""
    if not re.fullmatch(r"\d{8}", digits, re.ASCII):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).isoformat()
    except ValueError:
        return None


def instant(value: Any) -> datetime | None:
    """A moment from milliseconds or seconds since 1970, as number or text; None for 0 and for what is no time."""
    since = number(value)
    if not since or since < 0:
        return None
    try:
        return datetime.fromtimestamp(since / 1000 if since > MOST_SECONDS else since, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def utc_time(value: Any) -> datetime | None:
    """A moment from IBKR's ``YYYYMMDD-HH:MM:SS``, which is UTC."""
    try:
        return datetime.strptime(text(value) or "", "%Y%m%d-%H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def objects(rows: list[Row]) -> list[Row]:
    """The objects in a list of an answer.

    Raises:
        UnexpectedAnswer: something else is in it or in its place, so that what it would say is not known.
    """
    if not isinstance(rows, list) or not all(hasattr(row, "to_dict") for row in rows):
        raise UnexpectedAnswer("IBKR answered with something else where a list of objects was due.")
    return rows


class Map(Protocol[Row]):
    """An object of IBKR whose keys are data."""

    additional_properties: dict[str, Row]


def objects_by_name(rows: Map[Row], *, skip_null: bool = False) -> dict[str, Row]:
    """The objects of an answer under their keys; see ``objects``. ``skip_null`` leaves out what is null."""
    given = getattr(rows, "additional_properties", None)
    if skip_null and isinstance(given, dict):
        given = {name: row for name, row in given.items() if row is not None}
    if not isinstance(given, dict) or not all(hasattr(row, "to_dict") for row in given.values()):
        raise UnexpectedAnswer("IBKR answered with something else where objects under names were due.")
    return given
