"""When the simulated markets are open, in their own time zones. There are no holidays."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from dateutil import tz

from bezant_mcp.simulator.world.book import Contract


class Hours(NamedTuple):
    """Regular hours of a country's market, and the longer ones around them, in local time."""

    zone: str
    opens: time
    closes: time
    early: time
    late: time


CONTINENT = Hours("MET", time(9), time(17, 30), time(8), time(22))
AMERICA = Hours("US/Eastern", time(9, 30), time(16), time(4), time(20))
COUNTRIES: dict[str, Hours] = {
    "US": AMERICA,
    "CA": AMERICA,
    "GB": Hours("Europe/London", time(8), time(16, 30), time(8), time(17)),
    "DE": CONTINENT,
    "NL": CONTINENT,
    "CH": CONTINENT,
    "JP": Hours("Japan", time(9), time(15, 30), time(9), time(16)),
}
ALWAYS = Hours("UTC", time(0), time(23, 59, 59), time(0), time(23, 59, 59))


def hours_of(contract: Contract) -> Hours:
    """The hours of a contract's market; a coin trades always."""
    return ALWAYS if contract.asset_class == "CRYPTO" else COUNTRIES[contract.country]


def at(day: date, hour: time, zone: str) -> datetime:
    """A local time of a day, in UTC."""
    return datetime.combine(day, hour, tz.gettz(zone)).astimezone(UTC)


def session(contract: Contract, day: date) -> tuple[datetime, datetime]:
    """Opening and closing of regular hours on a day, in UTC."""
    hours = hours_of(contract)
    return at(day, hours.opens, hours.zone), at(day, hours.closes, hours.zone)


def is_trading_day(day: date, contract: Contract) -> bool:
    """Weekdays, and every day for a coin."""
    return contract.asset_class == "CRYPTO" or day.weekday() < 5


def last_trading_day(day: date, contract: Contract) -> date:
    """This day or the last one before it on which the market is open."""
    while not is_trading_day(day, contract):
        day -= timedelta(days=1)
    return day


def newest_session(contract: Contract, now: datetime) -> date:
    """The day of the session that is on, or of the last one that was."""
    day = last_trading_day(now.date(), contract)
    return day if session(contract, day)[0] <= now else last_trading_day(day - timedelta(days=1), contract)
