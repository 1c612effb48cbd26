"""Turn the texts of a statement into numbers, days, codes and words; each value is read by its own form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import BinaryIO, TypeVar

Value = TypeVar("Value")

ZERO = Decimal(0)
# How statements write "nothing here".
NOTHING_WRITTEN = frozenset({"", "--", "-", "N/A", "MULTI", "null", "0.0 ()", "0.0 (null)"})
TERMS = {"ST": "short", "LT": "long"}
# Coins that are a hundredth of a currency: prices and dividends of London, Tel Aviv and Johannesburg come in them.
MINOR_UNITS = {"GBX": "GBP", "GBp": "GBP", "ILA": "ILS", "ZAC": "ZAR"}
MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
PLAIN = re.compile(r"-?\d{1,25}(?:\.\d{0,25})?", re.ASCII)
GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII)
# A number with more digits than this before or after its point is no amount, and costs hours to write out.
LONGEST = 40
ISO_DAY = re.compile(r"(\d{4})(-?)(\d\d)\2(\d\d)(?=$|[;,T ]|\d{6}\b)", re.ASCII)
CLOCK = re.compile(r"(\d\d):?(\d\d):?(\d\d)?", re.ASCII)
NAMED_DAY = re.compile(r"(\d\d?)-([A-Za-z]{3})-(\d{4}|\d\d)(?!\d)", re.ASCII)
SLASH_DAY = re.compile(r"(\d\d?)/(\d\d?)/(\d{4}|\d\d)(?!\d)", re.ASCII)
# In the bytes of a file: only what attributes of days say, as descriptions have days in other forms.
SLASH_DAYS = re.compile(
    rb"(?:date|time|expiry|maturity|generated|realized|reopened)\s*=\s*[\"'](\d\d?)/(\d\d?)/\d\d", re.IGNORECASE
)
CHUNK = 1 << 20


class Memo(dict[str, Value]):
    """What texts mean, each worked out once; a full one forgets all, so that it stays small."""

    def __init__(self, read: Callable[[str], Value], size: int = 4096) -> None:
        super().__init__()
        self.read, self.size = read, size

    def __missing__(self, text: str) -> Value:
        if len(self) >= self.size:
            self.clear()
        value = self[text] = self.read(text)
        return value


def word(text: str) -> str:
    """The text, or an empty one where it stands for nothing."""
    return "" if text in NOTHING_WRITTEN else text.strip()


def number(text: str) -> Decimal | None:
    """The number, exactly as written; None where nothing is.

    Raises:
        ValueError: It is no number.
    """
    if text == "0":
        return ZERO
    if PLAIN.fullmatch(text):
        return Decimal(text)
    if text in NOTHING_WRITTEN:
        return None
    try:
        value = Decimal(text.replace(",", "") if GROUPED.fullmatch(text) else text)
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not text.isascii() or not value.is_finite() or "_" in text or not -LONGEST < value.adjusted() < LONGEST:
        raise ValueError(text)
    return value


def rate(text: str) -> Decimal | None:
    """The rate; None where there is none, which IBKR writes as -1, 0 or nothing."""
    value = number(text)
    return value if value is not None and value > 0 else None


def whole(text: str) -> int | None:
    """The whole number, such as a contract's id; None where nothing is written, or 0."""
    return None if text in NOTHING_WRITTEN else int(text) or None


def codes(text: str) -> tuple[str, ...]:
    """The codes in a list of them; they are separated by ``;`` or ``,``, and one may follow the last."""
    return tuple(code.strip() for code in text.replace(",", ";").split(";") if code.strip() not in NOTHING_WRITTEN)


def term(codes: Iterable[str]) -> str:
    """``short`` or ``long``, where codes say so."""
    found = TERMS.keys() & {*codes}
    return TERMS[found.pop()] if len(found) == 1 else ""


class Days:
    """Reads days, with or without a time behind them.

    ``04/12/2025`` is in April or in December. All days of a file are written in one form, so that one day after the
    12th tells which; where none does, or two contradict each other, days with slashes cannot be read.

    Attributes:
        stream: The whole file, looked through when the first day with slashes is met; its position stays.
        month_first: Of days with slashes; None where the file does not tell, or has none.
        met: Whether there was a day with slashes.
    """

    def __init__(self, stream: BinaryIO | None = None) -> None:
        self.stream, self.month_first, self.met = stream, None, False

    month_first: bool | None

    def moment(self, text: str) -> str:
        """The day as ISO writes it, then the time and its zone as they are; empty where nothing is written."""
        day = self.read(text)
        if day is None:
            return ""
        text = text.strip()
        found = ISO_DAY.match(text) or NAMED_DAY.match(text) or SLASH_DAY.match(text)
        return f"{day} {clock(text[found.end() :]) if found else ''}".rstrip()

    def read(self, text: str) -> date | None:
        """The day that a text begins with; None where nothing is written.

        Raises:
            ValueError: It does not begin with a day, or with one that has two readings.
        """
        if text in NOTHING_WRITTEN:
            return None
        text = text.strip()
        if found := ISO_DAY.match(text):
            return date(int(found[1]), int(found[3]), int(found[4]))
        if found := NAMED_DAY.match(text):
            at, rest = divmod(MONTHS.find(found[2].upper()), 3)
            return date(full_year(found[3]), 0 if rest else at + 1, int(found[1]))
        if found := SLASH_DAY.match(text):
            if not self.met:
                self.met, self.month_first = True, form_of(self.stream, text)
            first, second = int(found[1]), int(found[2])
            if self.month_first is None and first != second:
                raise ValueError(text)
            month, day = (first, second) if self.month_first else (second, first)
            return date(full_year(found[3]), month, day)
        raise ValueError(text)


def full_year(text: str) -> int:
    """The year of two or four digits."""
    return int(text) if len(text) == 4 else 2000 + int(text) - (100 if int(text) > 79 else 0)


def form_of(stream: BinaryIO | None, text: str = "") -> bool | None:
    """True if the months come first in the days with slashes of a whole file; None where it does not tell."""
    seen = {(first, second) for first, second in SLASH_DAYS.findall(f"date='{text}'".encode())}
    if stream is not None:
        position, rest = stream.tell(), b""
        stream.seek(0)
        # UTF-16 has a zero byte beside each of these letters.
        while chunk := stream.read(CHUNK).replace(b"\0", b""):
            seen.update(SLASH_DAYS.findall(rest + chunk))
            rest = chunk[-64:]
        stream.seek(position)
    day_first, month_first = any(int(one) > 12 for one, _ in seen), any(int(two) > 12 for _, two in seen)
    return month_first if day_first != month_first else None


def clock(text: str) -> str:
    """The time of a day and its zone, as ``09:30:00 EST``; what is written, where it is no time."""
    text = text.lstrip(";,T ").rstrip()
    found = CLOCK.match(text)
    if not found:
        return text
    return f"{found[1]}:{found[2]}:{found[3] or '00'} {text[found.end() :].strip()}".rstrip()
