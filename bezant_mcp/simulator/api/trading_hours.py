"""When the simulated markets are open, in their own time zones, and the endpoints that say so. No holidays."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from dateutil import tz

from bezant_mcp.simulator.api.preconditions import LOGIN
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, json_reply
from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.world import World

DAYS_SHOWN = 6
VENUES = ("SMART", "SIMX1", "SIMX2", "SIMX3", "SIMX4", "SIMX5", "SIMX6", "SIMX7", "SIMX8", "SIMX9")
# The placeholder dates of the ordinary week: 1 January 2000 was a Saturday.
WEEK = [f"2000010{number}" for number in range(1, 8)]


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
    "HK": Hours("Asia/Hong_Kong", time(9, 30), time(16), time(9), time(16, 10)),
    "SE": Hours("Europe/Stockholm", time(9), time(17, 30), time(9), time(17, 30)),
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


def schedule(world: World, call: Call) -> Reply:
    """``/contract/trading-schedule``: the next days with their hours in seconds since 1970."""
    conid = call.query.get("conid", "")
    contract = world.book.contracts.get(int(conid)) if conid.isdigit() else None
    if contract is None:
        return bad_request("conid")
    hours = hours_of(contract)
    days: dict[str, Any] = {}
    day = world.clock.moment().date() - timedelta(days=1)
    while len(days) < DAYS_SHOWN:
        if is_trading_day(day, contract):
            regular = {"opening": at(day, hours.opens, hours.zone), "closing": at(day, hours.closes, hours.zone)}
            longer = {"opening": at(day, hours.early, hours.zone), "closing": at(day, hours.late, hours.zone)}
            days[f"{day:%Y%m%d}"] = {
                "extended_hours": [{"cancel_daily_orders": True, **_seconds(longer)}],
                "liquid_hours": [_seconds(regular)],
            }
        day += timedelta(days=1)
    return json_reply({"exchange_time_zone": hours.zone, "schedules": days})


def _seconds(times: dict[str, datetime]) -> dict[str, int]:
    return {name: int(moment.timestamp()) for name, moment in times.items()}


def venue_schedule(world: World, call: Call) -> Reply:
    """``/trsrv/secdef/schedule``: the ordinary week of each venue in its own time, and days that differ from it."""
    found = world.book.named(call.query.get("symbol", ""))
    if not found or "assetClass" not in call.query:
        return bad_request("symbol or assetClass")
    today = world.clock.moment().date()
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    venues = [(name, contract) for contract in found for name in dict.fromkeys((contract.exchange, *VENUES))]
    wanted = call.query.get("exchange") or call.query.get("exchangeFilter")
    rows = [_venue(number, name, contract, saturday) for number, (name, contract) in enumerate(venues)]
    return json_reply([row for row in rows if not wanted or row["exchange"] in wanted.split(",")])


def _venue(number: int, name: str, contract: Contract, saturday: date) -> dict[str, Any]:
    hours = hours_of(contract)
    opens, closes = f"{hours.opens:%H%M}", f"{hours.closes:%H%M}"

    def day(date: str, *, is_open: bool) -> dict[str, Any]:
        times = [{"openingTime": opens, "closingTime": closes, "prop": "LIQUID", "cancelDayOrders": "Y"}]
        return {
            "clearingCycleEndTime": "0000", "tradingScheduleDate": date,
            "sessions": [{"openingTime": opens, "closingTime": closes, "prop": "LIQUID"}] if is_open else [],
            "tradingtimes": times if is_open else [],
        }  # fmt: skip

    return {
        "id": f"p{number}", "tradeVenueId": f"v{number}", "exchange": name, "description": name,
        "timezone": hours.zone,
        # There are no holidays; the day that differs is named, and is one on which nothing is open anyway.
        "schedules": [
            *(day(date, is_open=place >= 2) for place, date in enumerate(WEEK)),
            day(f"{saturday:%Y%m%d}", is_open=False),
        ],
    }  # fmt: skip


ROUTES = (
    Route("GET", "/contract/trading-schedule", schedule, LOGIN),
    Route("GET", "/trsrv/secdef/schedule", venue_schedule, LOGIN),
)
