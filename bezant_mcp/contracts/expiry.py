"""How months and days of expiry are written: by people, in answers, and in IBKR's searches."""

from __future__ import annotations

import re

from bezant_mcp.errors import BadArgument

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
EXPIRY = re.compile(r"(20\d\d)-?(\d\d)(?:-?(\d\d))?", re.ASCII)
NAMED_MONTH = re.compile(r"([A-Za-z]{3})[a-z]{0,6}[ '-]{0,2}(?:20)?(\d\d)", re.ASCII)


def month_code(expiry: str) -> str:
    """``DEC26`` for an expiry that begins with ``202612``, as IBKR's searches write months."""
    return f"{MONTHS[int(expiry[4:6]) - 1]}{expiry[2:4]}"


def month_of(code: str) -> str:
    """``2026-12`` for ``DEC26``; empty for anything else."""
    name, year = code[:3].upper(), code[3:]
    return f"20{year}-{MONTHS.index(name) + 1:02d}" if name in MONTHS and re.fullmatch(r"\d\d", year) else ""


def parse_expiry(written: str) -> tuple[str, str]:
    """The month as ``YYYYMM`` and the date as ``YYYYMMDD``, which is empty where only a month is named.

    Raises:
        BadArgument: it is neither.
    """
    named = NAMED_MONTH.fullmatch(written.strip())
    month = month_of(named[1] + named[2]) if named else ""
    found = EXPIRY.fullmatch(month or written.strip())
    if found is None or not 1 <= int(found[2]) <= 12:
        raise BadArgument(f"expiry {written[:20]!r} is no date.", "For example 2026-12-18, or 2026-12 for its month.")
    month = found[1] + found[2]
    return month, month + found[3] if found[3] else ""
