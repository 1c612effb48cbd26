"""Whether a contract trades now, and when its trading opens and closes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bezant_mcp.parsing import instant, objects, objects_by_name, text

if TYPE_CHECKING:
    from bezant_client.models import TradingHours as Hours

    from bezant_mcp.gateway import Gateway


@dataclass(frozen=True)
class Session:
    """A stretch of time in which orders can trade."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True)
class Trading:
    """What the schedule says of one moment.

    Attributes:
        state: ``regular`` hours, ``extended`` hours (before or after them), or ``closed``.
        closes: When the session of now ends, if one runs.
        opens: When regular hours begin next; None where the schedule does not reach so far.
        zone: Time zone of the exchange in IBKR's words; times are in it where this machine knows it, else in UTC.
    """

    state: Literal["regular", "extended", "closed"]
    closes: datetime | None
    opens: datetime | None
    zone: str


async def fetch_trading(gateway: Gateway, conid: int) -> Trading | None:
    """Whether a contract trades at this moment; None where IBKR gives no hours. Works without a brokerage session."""
    from bezant_client.api.contracts import get_trading_schedule

    reading = await gateway.ask(get_trading_schedule.asyncio_detailed(conid=str(conid), client=gateway.client))
    zone = text(reading.value.exchange_time_zone) or "UTC"
    schedules = reading.value.schedules
    days = list(objects_by_name(schedules, skip_null=True).values()) if schedules else []
    regular = sessions_of([row for day in days for row in objects(day.liquid_hours or [])], zone)
    extended = sessions_of([row for day in days for row in objects(day.extended_hours or [])], zone)
    if not regular and not extended:
        return None
    return trading_at(reading.as_of, regular or extended, extended, zone)


def sessions_of(rows: list[Hours], zone: str) -> list[Session]:
    """The sessions whose times can be read."""
    return [session for row in rows if (session := read_session(row, zone))]


def read_session(row: Hours, zone: str) -> Session | None:
    """One session from its seconds since 1970, in the exchange's time."""
    opens, closes = instant(row.opening), instant(row.closing)
    if opens is None or closes is None:
        return None
    place = zone_of(zone)
    return Session(opens.astimezone(place), closes.astimezone(place))


def zone_of(zone: str) -> tzinfo:
    """The time zone, or UTC where this machine has no data of it."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def trading_at(now: datetime, regular: list[Session], extended: list[Session], zone: str) -> Trading:
    """Place a moment among the sessions."""
    opens = min((session.opens for session in regular if session.opens > now), default=None)
    states: tuple[tuple[Literal["regular", "extended"], list[Session]], ...] = (
        ("regular", regular),
        ("extended", extended),
    )
    for state, sessions in states:
        running = [session.closes for session in sessions if session.opens <= now < session.closes]
        if running:
            return Trading(state, max(running), opens, zone)
    return Trading("closed", None, opens, zone)
