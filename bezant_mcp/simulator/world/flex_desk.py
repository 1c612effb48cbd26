"""What the Flex service remembers: requests, limits, lock-out, and the statements that it makes."""

from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from dateutil import tz

from bezant_mcp.simulator.world.book import Contract

TOKEN = "999999999999999999999999"  # noqa: S105 -- of nobody
CONFIRMS = "900003"
# Query -> its name. The second has two sections ticked only; the third is of trade confirmations.
QUERIES = {"900001": "Everything", "900002": "Cash only", CONFIRMS: "Confirms"}
NEW_YORK = tz.gettz("America/New_York")
READY_HOUR = 5  # of the morning in New York, when statements of the day before are there
YEAR = 365
# Requests and the seconds within which that many are allowed, for one token.
LIMITS = ((1, 1.0), (10, 60.0))


def last_closed(now: datetime) -> date:
    """The last business day of which there are statements."""
    day = (now.astimezone(NEW_YORK) - timedelta(hours=READY_HOUR)).date() - timedelta(days=1)
    while day.weekday() > 4:
        day -= timedelta(days=1)
    return day


@dataclass(frozen=True, slots=True)
class Order:
    """One statement that was asked for, and when it will be there."""

    query: str
    first: date
    last: date
    period: str
    ready_at: float


@dataclass(slots=True)
class Desk:
    """The service's memory.

    Attributes:
        seen: Every request: step, query or reference code, day, and what was answered (a code, or 0).
        locks: How often a lock-out began.
        made: Statements by what was asked for. histories: Of all accounts, once they were asked for.
        late: Trades made while the simulator runs: when, account, contract, quantity.
    """

    orders: dict[str, Order] = field(default_factory=dict)
    seen: list[dict[str, Any]] = field(default_factory=list)
    failed: int = 0
    locked_until: float = 0.0
    locks: int = 0
    made: dict[Any, bytes] = field(default_factory=dict)
    histories: list[Any] = field(default_factory=list)
    late: list[tuple[datetime, str, Contract, float]] = field(default_factory=list)
    _calls: dict[str, deque[float]] = field(default_factory=dict)
    _number: int = 1234567889

    def sends(self) -> dict[str, int]:
        """How many statements were asked for, as ``QUERY DAY`` in New York."""
        return dict(Counter(f"{row['q']} {row['day']}" for row in self.seen if row["step"] == "SendRequest"))

    def forget(self) -> None:
        """Drop the records, not the limits."""
        self.seen.clear()
        self.locks = 0

    def too_many(self, token: str, now: float) -> bool:
        """Whether this request is one too many for its token; it counts then too."""
        calls = self._calls.setdefault(token, deque(maxlen=LIMITS[-1][0] + 1))
        calls.append(now)
        return any(sum(now - call < seconds for call in calls) > most for most, seconds in LIMITS)

    def note(self, code: int, now: float, tries: int, lock: float) -> None:
        """Count a failed attempt, or forget them after one that was not."""
        if code == 1019:
            return
        self.failed = self.failed + 1 if code else 0
        if self.failed >= tries and now >= self.locked_until:
            self.locks += 1
            self.locked_until = now + lock

    def traded(self, when: datetime, account_id: str, contract: Contract, quantity: float) -> None:
        """Take a trade up, which is in the statements of its day and after."""
        self.late.append((when, account_id, contract, quantity))
        self.made.clear()

    def locked(self, now: float, lock: float) -> bool:
        """Whether nothing is answered any more; asking makes it last longer."""
        if now >= self.locked_until:
            return False
        self.locked_until = now + lock
        return True

    def place(self, order: Order) -> str:
        """Take an order and give its reference code."""
        self._number += 1
        self.orders[str(self._number)] = order
        return str(self._number)


def period_of(query: dict[str, str], newest: date, oldest: date) -> tuple[date, date, str] | None:
    """The days that a SendRequest names, cut at the newest one; None where there are none.

    ``fd`` and ``td`` win over ``p``; without any of them it is the period that the query was saved with.
    """
    if "fd" in query or "td" in query:
        try:
            first, last = (datetime.strptime(query[name], "%Y%m%d").date() for name in ("fd", "td"))
        except (KeyError, ValueError):
            return None
        if first > last or (last - first).days > YEAR or first > newest or last < oldest:
            return None
        return first, min(last, newest), ""
    days = query.get("p", str(YEAR))
    if not days.isdigit() or not 1 <= int(days) <= YEAR:
        return None
    return newest - timedelta(days=int(days) - 1), newest, f"Last{days}CalendarDays"
