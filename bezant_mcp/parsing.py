"""Plain values out of IBKR's: a number, a text or a date, or None where IBKR gave nothing usable.

The generated types keep what the server sent, whatever its type; here it gets the type that an answer promises.
Unknown stays None and never becomes zero.
"""

from __future__ import annotations

import html
import re
from datetime import UTC, date, datetime
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bezant_mcp.errors import UnexpectedAnswer

Row = TypeVar("Row")

# Names of companies and orders come from outside and are data; nobody needs more of them than this.
LONGEST_TEXT = 120
# What a terminal obeys; what nobody sees: zero-width and direction marks, selectors, fillers, tags.
INVISIBLE = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[@-_]?"
    r"|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
TAG = re.compile(r"<[^<>]*>")
# Where a tag could begin that is not closed, or is in another text.
BEGUN = re.compile(r"<(?=[A-Za-z/!?])")
# After these a blank: it breaks links, images and definitions of Markdown, and addresses that are links by themselves.
LIVE = re.compile(r"\](?=[(\[:])|!(?=\[)|:(?=//)|\bwww\.(?=\S)", re.IGNORECASE)
HALF_A_WORD = re.compile(r"[^\W_]{1,40}$")
# Tickers, contracts by name, and dates: few words, none of them prose.
LONGEST_CODE = 60
# In the place of the mark that would end a quotation.
APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
CODE = re.compile(r"(?=\S+(?: \S+){0,2}$|(?=.*\d)\S+(?: \S+){3,9}$)[^\s\[\]<>!`'](?:[^\[\]<>!`']*[^\s\[\]<>!`'])?")
PROSE = re.compile(r"\b[A-Za-z]{3,} (?!combination\b)[a-z]{3,}")
NUMBER = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[Ee][-+]?\d{1,4})?", re.ASCII)
# Nothing that IBKR tells of an account reaches these; what does is one of its ways to say "none".
LARGEST, LARGEST_AMOUNT, LARGEST_SIZE, LARGEST_PRICE = 1e15, 1e13, 1e12, 1e10
LARGEST_RATE, LARGEST_PERCENTAGE = 1e6, 1e5
# In 32 bits, of whatever field: a size, a conid, an amount.
NO_NUMBER = 2**31 - 1
# Words for "none". What has no date is open end, or does not expire.
NO_WORD = frozenset({"", "NONE", "NOEXP", "NULL", "N/A", "NAN", "-", "--", "0", "?"})
SHORT = 6
RIGHTS = {"C": "C", "CALL": "C", "P": "P", "PUT": "P"}
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
# 20261218, 2026-12-18, 18DEC26 and DEC 18 '26, with or without a time and a zone behind.
DAY = re.compile(
    r"(?:(?P<year>\d{4})(?P<mark>[-/]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
    r"|(?P<day1>\d\d?)-?(?P<name1>[A-Z]{3})-?(?P<year1>(?:20)?\d\d)"
    r"|(?P<name2>[A-Z]{3}) ?(?P<day2>\d\d?) ?'(?P<year2>\d\d))(?:[ T;-].*)?",
    re.ASCII,
)
TIME = re.compile(
    r"(?P<day>(?:20)?\d{6})(?P<mark>[- ]?)(?P<hour>\d\d):?(?P<minute>\d\d):?(?P<second>\d\d)(?: (?P<zone>[\w/+-]+))?",
    re.ASCII,
)
EARLIEST, LATEST = date(1970, 1, 1), date(2200, 1, 1)
# Times above this are milliseconds since 1970: as seconds they would be after the year 5000.
MOST_SECONDS = 1e11


def number(value: Any) -> float | None:
    """A finite number from a number or from text such as ``"1,234.50"``; None for everything else.

    Also None for what no figure of an account can be: IBKR writes 1.797e308 or 2147483647 for "none". A comma parts
    thousands, so ``1.234,5`` is unknown.
    """
    if value is None or value is True or value is False:
        return None
    if isinstance(value, str):
        value = value.strip()
        if not NUMBER.fullmatch(value):
            return None
        value = value.replace(",", "")
    # A long list of positions has 12,000 of them, nearly all of this type.
    if type(value) is float:
        parsed = value
    else:
        try:
            parsed = float(value)
        except (TypeError, ValueError, OverflowError):
            return None
    return parsed if abs(parsed) < LARGEST and parsed != NO_NUMBER else None  # NaN is not


def price(value: Any, *, negative: bool = False) -> float | None:
    """A price; None for zero, for -1 and the like, with which IBKR says "none", and for what no price can be.

    ``negative``: the contract's price may be below zero.
    """
    parsed = number(value)
    return parsed if parsed and abs(parsed) < LARGEST_PRICE and (negative or parsed > 0) else None


def amount(value: Any) -> float | None:
    """An amount of money; zero is one."""
    return within(number(value), LARGEST_AMOUNT)


def size(value: Any) -> float | None:
    """A quantity of something; zero is one."""
    return within(number(value), LARGEST_SIZE)


def rate(value: Any) -> float | None:
    """A rate of exchange, which is above zero."""
    parsed = within(number(value), LARGEST_RATE)
    return parsed if parsed and parsed > 0 else None


def percentage(value: Any) -> float | None:
    """A figure in per cent, from a number or from text such as ``"0.75%"``."""
    return within(number(value.strip().removesuffix("%") if isinstance(value, str) else value), LARGEST_PERCENTAGE)


def within(parsed: float | None, bound: float) -> float | None:
    """A number below a bound, in either direction."""
    return parsed if parsed is not None and abs(parsed) < bound else None


def whole(value: Any) -> int | None:
    """A whole number, for ids; IBKR sends them as numbers and as text."""
    parsed = number(value)
    return int(parsed) if parsed is not None and parsed == int(parsed) else None


def text(value: Any, limit: int = LONGEST_TEXT) -> str | None:
    """One line of text from outside that nothing renders or obeys; None if nothing is left.

    No HTML, no link or image of Markdown, no bare address, no control, direction, terminal or invisible characters, and
    no more than ``limit`` characters.
    """
    if not isinstance(value, str):
        return None
    # Nearly every text is clean, and a long list of positions has 16,000 of them: 17 ms of 77 ms.
    if value.isalnum() and value.isascii() and len(value) <= limit:
        return value
    value = value[: 20 * limit]
    if not (value.isascii() and value.isprintable()):
        value = "".join(each if each.isprintable() else " " for each in INVISIBLE.sub("", value))
    if "<" in value or "&" in value:
        value = without_markup(value)
    if "[" in value or "://" in value or "www." in value.lower():
        value = LIVE.sub(r"\g<0> ", value)
    clean = " ".join(value.split())
    # A half word may be half a secret, which nothing would strike out any more.
    return (clean if len(clean) <= limit else f"{HALF_A_WORD.sub('', clean[:limit])[: limit - 1]}…") or None


def without_markup(value: str) -> str:
    """The text without tags, however they are written, and with no beginning of one."""
    before = ""
    while before != value:
        before, value = value, INVISIBLE.sub("", TAG.sub(" ", html.unescape(value)))
    value = "".join(each if each.isprintable() else " " for each in value)
    return BEGUN.sub("< ", value)


def quoted(name: str) -> str:
    """A name from outside within a sentence of ours: as it is if it is a code, else in marks that it cannot close."""
    is_code = len(name) <= LONGEST_CODE and CODE.fullmatch(name) and not PROSE.search(name)
    return name if is_code else in_quotes(name)


def in_quotes(words: str) -> str:
    """Words from outside in quotation marks, which they cannot close."""
    return "'" + words.replace("'", APOSTROPHE) + "'"


def word(value: Any) -> str | None:
    """A text, unless it is one of IBKR's words for none."""
    said = text(value)
    # Nearly every text is longer than these.
    return None if said is None or (len(said) < SHORT and said.upper() in NO_WORD) else said


def right_of(value: Any) -> str | None:
    """``C`` or ``P``; None for ``?`` and what else IBKR writes where it does not know."""
    return RIGHTS.get((text(value) or "").upper())


def currency_code(value: Any) -> str | None:
    """The code of a currency, which has three letters."""
    found = text(value)
    return found if found and len(found) == 3 and found.isascii() and found.isalpha() and found.isupper() else None


def shortened(words: str, longest: int) -> str:
    """Words as they are, or their beginning with three dots, ``longest`` characters in all."""
    return words if len(words) <= longest else f"{words[: longest - 3]}..."


def without_details(described: str | None) -> str:
    """IBKR's description of a derivative up to strike and expiry, without the details in brackets behind them."""
    return (described or "").partition(" [")[0].rstrip()


def day(value: Any) -> str | None:
    """An ISO date from ``20261218``, ``2026-12-18``, ``18DEC26``, each with or without time and zone, or an epoch time.

    None for what is no date, and where the calendar has no such day. The day is that at the exchange, as it is written.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    words = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
    if re.fullmatch(r"\d{10}|\d{13}", words, re.ASCII):
        moment = instant(words)
        return moment.date().isoformat() if moment else None
    found = DAY.fullmatch(words.upper())
    if found is None:
        return None
    year = found["year"] or found["year1"] or found["year2"]
    name = found["name1"] or found["name2"]
    try:
        month = MONTHS.index(name) + 1 if name else int(found["month"])
        read = date(int(year) + 2000 * (len(year) == 2), month, int(found["day"] or found["day1"] or found["day2"]))
    except ValueError:
        return None
    return read.isoformat() if EARLIEST <= read < LATEST else None


def is_unreadable_day(value: Any) -> bool:
    """Whether something is written where a date belongs, and it is neither a date nor a word for none."""
    # What IBKR left out is as good as nothing.
    return bool(value) and str(value).strip().upper() not in NO_WORD and day(value) is None


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
    """A moment from IBKR's ``YYYYMMDD-HH:MM:SS`` or ``YYMMDDHHMMSS``, which are UTC, or from one with a zone behind.

    None for a blank in the middle without a zone: that is the time of whoever is logged in.
    """
    found = TIME.fullmatch(text(value) or "")
    if found is None or (found["mark"] == " " and not found["zone"]):
        return None
    try:
        zone = ZoneInfo(found["zone"]) if found["zone"] else UTC
        written = f"{found['day'][-6:]}{found['hour']}{found['minute']}{found['second']}"
        return datetime.strptime(written, "%y%m%d%H%M%S").replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return None


def objects(rows: list[Row] | None) -> list[Row]:
    """The objects in a list of an answer.

    Raises:
        UnexpectedAnswer: something else is in it or in its place, so that what it would say is not known.
    """
    if not isinstance(rows, list) or not all(hasattr(row, "to_dict") for row in rows):
        raise UnexpectedAnswer("IBKR answered with something other than a list of objects.")
    return rows


def distinct(rows: list[Row] | None) -> list[Row]:
    """The objects in a list of an answer, each once; see ``objects``."""
    given = objects(rows)
    return [row for place, row in enumerate(given) if row not in given[:place]]


class Map(Protocol[Row]):
    """An object of IBKR whose keys are data."""

    additional_properties: dict[str, Row | None]


def objects_by_name(rows: Map[Row], *, skip_null: bool = False) -> dict[str, Row]:
    """The objects of an answer under their keys; see ``objects``. ``skip_null`` leaves out what is null."""
    given = getattr(rows, "additional_properties", None)
    if skip_null and isinstance(given, dict):
        given = {name: row for name, row in given.items() if row is not None}
    if not isinstance(given, dict) or not all(hasattr(row, "to_dict") for row in given.values()):
        raise UnexpectedAnswer("IBKR answered with something other than objects by name.")
    return given
