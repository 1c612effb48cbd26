"""Spans of time as people write them, wherever returns are asked for: ``ytd``, ``last month``, ``2026-03``, two dates.

Days of the calendar are counted; what of them there are figures for is said by the answers.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bezant_mcp.arguments import NOTHING, bad, span
from bezant_mcp.errors import BadArgument

# Words, without blanks, for a stretch up to now, and for the whole one before it, by the stretch.
TO_DATE = {
    word: name
    for name in ("year", "quarter", "month", "week")
    for word in (f"{name[0]}td", f"{name}todate", f"this{name}", f"current{name}", f"{name}sofar")
} | {"today": "day", "thisday": "day"}
BEFORE = {f"{word}{name}": name for name in TO_DATE.values() for word in ("last", "previous", "prior")}
BEFORE |= {"yesterday": "day", "calendarmonth": "month", "lm": "month"}
del BEFORE["lastday"]  # the last 24 hours, to most
TRAILING = re.compile(r"(?:the )?(?:(?:last|past|trailing|previous|prior|rolling) ?)?(.+)")
# Spans that go back from now, in units of several months.
LONG_UNITS = ((3, re.compile(r"(\d{0,3}) ?q(?:uarters?)?", re.ASCII)), (6, re.compile(r"()half ?year", re.ASCII)))
MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
NEUTRAL = {*NOTHING, "0"}
NOW = ("now", "today", "to date", "present")
YEAR = re.compile(r"(19|20)\d\d", re.ASCII)
MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)[-/. ](?P<month>\d{1,2})", re.ASCII)
PART = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)[- ]?)?(?P<part>[qh])(?P<number>[1-4])(?:[- ]?(?P<year2>(?:19|20)\d\d))?", re.ASCII
)
NAMED = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)[- ])?(?P<name>[a-z]{3,9})\.?(?:[- ,]+(?P<year2>(?:19|20)\d\d))?", re.ASCII
)
# 2026-03-15, 20260315, 15 March 2026 and March 15, 2026; with two numbers before the year nobody knows which is which.
ISO = re.compile(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:[t ]\d\d.*)?", re.ASCII)
SPOKEN = re.compile(r"(?:(\d\d?)\.?[ -])?([a-z]{3,9})\.?[ -](?:(\d\d?)(?:,|st|nd|rd|th)*[ -])?(\d{4})", re.ASCII)
RANGE = re.compile(
    r"(?:(?:from|between) )?(.+?)"
    r"(?: ?\.{2,} ?| (?:to|until|till|through|and|-) | ?[/\u2013\u2014:] ?|(?<=^\d{4})-(?=\d{4}$))(.+)"
)
SINCE = re.compile(r"(?:since|from|after|starting) (.+)")
EXAMPLES = "ytd, last month, 3m, 2026-03 or 2026-01-15 to 2026-02-28"


@dataclass(frozen=True)
class Stretch:
    """Some days of the calendar, or a span that goes back from now.

    Attributes:
        name: What an answer calls it.
        first: Its first day; None where it goes back from now.
        last: Its last day; None where it goes on until now.
        back: Number and unit (``min h d w m y``) of what goes back from now.
        whole: It is a stretch of the calendar that is not over yet, so that its name says more than there is.
    """

    name: str
    first: date | None = None
    last: date | None = None
    back: tuple[int, str] | None = None
    whole: bool = False

    def begins(self, end: date) -> date:
        """The day at whose end it begins, where it goes back from another or is known."""
        if self.first is not None:
            return self.first - timedelta(days=1)
        count, unit = self.back or (0, "d")
        if unit in "my":
            return months_before(end, count * (12 if unit == "y" else 1))
        return end - timedelta(days={"w": 7, "d": 1}.get(unit, 0) * count)


def asked_for(period: str, start: str, end: str, today: date, default: str = "") -> Stretch | None:
    """The stretch that three arguments mean together; None where all are left out and there is no default.

    ``start`` alone goes until now; ``end`` beside a period counts that back from there. A default that stands beside
    ``start`` is not meant.

    Raises:
        BadArgument: one cannot be read, they contradict each other, or they lie in the future.
    """
    written = "" if is_neutral(period) else period.strip()
    first = None if is_neutral(start) else bound("start", start, today)[0]
    over = None if is_neutral(end) or plain(end) in NOW else bound("end", end, today)[1]
    if first is not None and first > today:
        raise bad("start", start, f"it is after today, {today}", f"{today.replace(day=1)}")
    if first is not None and over is not None and over < first:
        raise bad("end", end, f"it is before start, {first}", f"{today}")
    last = None if over is None or over >= today else over
    if first is None:
        named = written or default
        if not named:
            if over is not None:
                raise BadArgument(
                    "end is given without start or period.", f"Add start={today.year}-01-01, for example."
                )
            return None
        return stretch("period", named, today) if last is None else as_of(stretch("period", named, last), last)
    if written and written.lower() != default:
        forward = stretch("period", written, today)
        if over is not None or forward.back is None or forward.back[1] not in "dwmy":
            raise bad("period", period, "it cannot be combined with start", "3m, or leave it out")
        stop = after(first, forward.back)
        last = None if stop >= today else stop
    return between(first, last)


def as_of(found: Stretch, last: date) -> Stretch:
    """A stretch until now, as one of a day in the past."""
    if found.back and found.back[1] in ("min", "h"):
        raise bad("period", found.name, "it cannot be combined with end", "1m")
    if found.last is not None:
        return found
    first = found.begins(last) + timedelta(days=1)
    return Stretch(f"{found.name} to {last}", first, last)


def between(first: date, last: date | None) -> Stretch:
    """The days from one to another, or until now."""
    return Stretch(f"{first} to {last}" if last else f"since {first}", first, last)


def stretch(name: str, text: str, today: date) -> Stretch:
    """What one text means: ``ytd``, ``last quarter``, ``2026``, ``March 2026``, ``since 2026-02-01``, ``3 months``.

    Raises:
        BadArgument: it is not a period, or has not started.
    """
    words = plain(text)
    squeezed = words.replace(" ", "")
    if unit := TO_DATE.get(squeezed):
        return Stretch("today" if unit == "day" else f"{unit[0]}td", beginning(unit, today))
    if unit := BEFORE.get(squeezed):
        last = beginning(unit, today) - timedelta(days=1)
        return Stretch("yesterday" if unit == "day" else f"last {unit}", beginning(unit, last), last)
    if found := calendar(words, today):
        return not_begun(name, text, found, today)
    if (one := SINCE.fullmatch(words)) and (found := calendar(one[1], today)):
        return not_begun(name, text, between(found.first or today, None), today)
    if (two := RANGE.fullmatch(words)) and (found := calendar(two[1], today)) and found.first:
        over = None if two[2] in NOW else calendar(two[2], today)
        stop = over.last if over else None
        if stop and stop < found.first:
            raise bad(name, text, "it ends before it begins", f"{stop} to {found.first}")
        if over or two[2] in NOW:
            return not_begun(name, text, between(found.first, stop if stop and stop < today else None), today)
    inner = TRAILING.fullmatch(words)
    counted = inner[1] if inner else words
    for months, pattern in LONG_UNITS:
        if long := pattern.fullmatch(counted):
            counted = f"{int(long[1] or 1) * months}m"
    try:
        count, unit = span(name, counted)
    except BadArgument:
        raise BadArgument(f"{bad(name, text, 'it is not a period', '1y').what}", f"Write {EXAMPLES}.") from None
    return Stretch(f"{count}{unit}", back=(count, unit))


def not_begun(name: str, text: str, found: Stretch, today: date) -> Stretch:
    """The same, unless it lies in the future."""
    if found.first and found.first > today:
        raise bad(name, text, f"it begins after today, {today}", "ytd")
    if found.last and found.last >= today:
        return replace(found, last=None, whole=found.last > today)
    return found


def calendar(words: str, today: date) -> Stretch | None:
    """A day, month, quarter, half-year or year by its number or name; without a year the newest that has begun."""
    if words in ("today", "yesterday"):
        on = today - timedelta(days=words == "yesterday")
        return Stretch(f"{on}", on, on)
    if YEAR.fullmatch(words):
        return months_of(words, int(words), 1, 12)
    if found := MONTH.fullmatch(words):
        month = int(found["month"])
        return months_of(f"{found['year']}-{month:02d}", int(found["year"]), month, 1) if 1 <= month <= 12 else None
    if found := PART.fullmatch(words):
        length = 3 if found["part"] == "q" else 6
        month = (int(found["number"]) - 1) * length + 1
        return part_of_year(found, month, length, today, found["part"].upper() + found["number"])
    if (found := NAMED.fullmatch(words)) and (month := month_called(found["name"])):
        return part_of_year(found, month, 1, today, f"{month:02d}")
    written = day_of(words)
    return Stretch(f"{written}", written, written) if written else None


def day_of(words: str) -> date | None:
    """A day of the calendar in figures, the year first, or with the month in letters."""
    try:
        if found := ISO.fullmatch(words):
            return date(int(found[1]), int(found[3]), int(found[4]))
        if (found := SPOKEN.fullmatch(words)) and bool(found[1]) != bool(found[3]):
            return date(int(found[4]), month_called(found[2]), int(found[1] or found[3]))
    except ValueError:  # the calendar has no such day
        pass
    return None


def month_called(word: str) -> int:
    """The number of the month of which a word is the name or its beginning; 0 for none."""
    return next((place for place in range(1, 13) if MONTH_NAMES[place - 1].startswith(word)), 0)


def part_of_year(found: re.Match[str], month: int, length: int, today: date, called: str) -> Stretch | None:
    """Some months of the year that is named, or of the newest in which they have begun."""
    if month > 12:
        return None
    year = int(found["year"] or found["year2"] or today.year - (month > today.month))
    return months_of(f"{year}-{called}", year, month, length)


def months_of(name: str, year: int, month: int, length: int) -> Stretch:
    """Whole months of one year."""
    last = month + length - 1
    return Stretch(name, date(year, month, 1), date(year, last, monthrange(year, last)[1]))


def bound(name: str, text: str, today: date) -> tuple[date, date]:
    """The first and last day of what ``start`` or ``end`` names."""
    found = calendar(plain(text), today)
    if found is None or found.first is None or found.last is None:
        raise bad(name, text, "it is not a date", f"{today.replace(month=1, day=1)}")
    return found.first, found.last


def beginning(unit: str, on: date) -> date:
    """The first day of the year, quarter, month or week of a day; of a day itself."""
    if unit == "day":
        return on
    if unit == "week":
        return on - timedelta(days=on.weekday())
    month = {"year": 1, "quarter": (on.month - 1) // 3 * 3 + 1, "month": on.month}[unit]
    return date(on.year, month, 1)


def months_before(on: date, count: int) -> date:
    """The same day some months earlier, or the last one of a shorter month."""
    year, month = divmod(on.year * 12 + on.month - 1 - count, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(on.day, monthrange(year, month + 1)[1]))


def after(first: date, length: tuple[int, str]) -> date:
    """The last day of a span that begins with a day."""
    count, unit = length
    try:
        if unit in "my":
            return months_before(first, -count * (12 if unit == "y" else 1)) - timedelta(days=1)
        return first + timedelta(days=count * (7 if unit == "w" else 1) - 1)
    except (OverflowError, ValueError):
        return date.max


def plain(text: object) -> str:
    """A text in small letters with single blanks; hyphens and underscores between words are blanks."""
    words = re.sub(r"[_\s]+", " ", str(text).strip().lower())
    return re.sub(r"(?<=[a-z])-(?=[a-z])", " ", words)


def is_neutral(text: object) -> bool:
    """Whether an argument says nothing."""
    return plain(text) in NEUTRAL
