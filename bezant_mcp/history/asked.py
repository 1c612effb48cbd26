"""What was asked of the statement service for one query, and which day a statement of now goes up to."""

from __future__ import annotations

import time
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from datetime import time as clock_time

from bezant_mcp.contracts.zones import zone_of
from bezant_mcp.history.book import Span
from bezant_mcp.history.store import Shelf, Stored, load, save

# A statement of the day before is there at five in the morning in New York.
READY_AT = clock_time(5)
LONGEST_WAIT = 120.0


@dataclass(slots=True)
class Asked:
    """What was asked for one query and period, and what came of it; times are seconds since the epoch.

    Attributes:
        query: Its number. period: Days of a past that is asked for once; None: the year up to now, once a day.
        due: The day up to which the last statement was asked for. sent: When. code, url: What IBKR gave for it.
        first, last: The days asked for; ``""``: those of the query.
        began, look: When by the machine's own clock, and before when it is not looked whether it is there.
        plain: This query takes no period of ours.
        number, words: The last error; ``""`` where it went well. token: That of the token which it speaks of.
        again: Before when nothing is asked. fetched: When the last statement came. told: What is to be told of it.
    """

    query: str = ""
    period: Span | None = None
    due: str = ""
    sent: float = 0.0
    code: str = ""
    url: str = ""
    first: str = ""
    last: str = ""
    began: float = 0.0
    look: float = 0.0
    plain: bool = False
    number: str = ""
    words: str = ""
    token: str = ""
    again: float = 0.0
    fetched: float = 0.0
    told: str = ""

    @property
    def asked(self) -> Span | None:
        """The days asked for."""
        return (date.fromisoformat(self.first), date.fromisoformat(self.last)) if self.first else None

    @property
    def name(self) -> str:
        """Under what it stands on the shelf."""
        return f"q-{self.query}{f'-{self.period[0]:%Y%m%d}-{self.period[1]:%Y%m%d}' if self.period else ''}.json"

    @property
    def wait(self) -> float:
        """Seconds until it is looked for again; a clock that was set back makes them no more."""
        return min(self.look - time.time(), LONGEST_WAIT) if self.look else 0.0

    @property
    def days(self) -> int:
        """How many days were asked for; a week where they are the query's own, which nobody knows."""
        return (self.asked[1] - self.asked[0]).days + 1 if self.asked else 7

    @classmethod
    def read(cls, shelf: Shelf, query: str, period: Span | None) -> Asked:
        """What stands on the shelf; what has not its type is as if it were not there."""
        asked, told = cls(query, period), load(shelf, cls(query, period).name)
        for name in KEPT:
            if type(told.get(name)) is type(getattr(asked, name)):
                setattr(asked, name, told[name])
        return asked

    def save(self, shelf: Shelf) -> None:
        """Put it there."""
        save(shelf, self.name, {name: getattr(self, name) for name in KEPT})


KEPT = tuple(each.name for each in fields(Asked) if each.name not in ("query", "period"))


def drop(shelf: Shelf, one: Stored) -> None:
    """Take a damaged statement off the shelf, so that it is fetched again."""
    for end in ("json", "xml"):
        shelf.remove(f"{one.name[:-3]}{end}")
    for period in (None, one.asked):
        asked = Asked.read(shelf, one.query, period)
        if asked.fetched == one.fetched:
            asked.fetched = 0.0
            asked.save(shelf)


def expected_day(now: datetime) -> date:
    """The last business day whose statement is there now."""
    here = now.astimezone(zone_of(None, "USD"))
    day = here.date() - timedelta(days=1 if here.time() >= READY_AT else 2)
    return day - timedelta(days=max(0, day.weekday() - 4))


def span_text(span: Span | None) -> str:
    """Two days for people."""
    return f"{span[0]} to {span[1]}" if span else "no days"


def difference(asked: Span | None, came: Stored) -> str:
    """What to say of a statement of other days than were asked for."""
    days = came.days
    if asked is None or days is None or came.kind == "TCF":
        return ""
    # A week-end or a holiday at either end is none.
    late = days[0] > asked[0] + timedelta(days=5) or days[1] < asked[1] - timedelta(days=5)
    one = " only" if days[0] == days[1] else ""
    said = f"Query {came.query} was asked for {span_text(asked)} and gave {span_text(days)}{one}"
    return f"{said}; other days are not included." if late else ""
