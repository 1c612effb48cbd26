"""Endpoints of currencies and of trading hours."""

from datetime import date, datetime, timedelta
from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE, LOGIN
from bezant_mcp.simulator.api.routes import Route
from bezant_mcp.simulator.messages import Reply, bad_request, json_reply
from bezant_mcp.simulator.world.book import RATES, Contract
from bezant_mcp.simulator.world.trading_hours import at, hours_of, is_trading_day
from bezant_mcp.simulator.world.world import Call, World

FIRST_PAIR_CONID = 12087792
DAYS_SHOWN = 6
# The placeholder dates of the ordinary week: 1 January 2000 was a Saturday.
VENUES = ("SMART", "SIMX1", "SIMX2", "SIMX3", "SIMX4", "SIMX5", "SIMX6", "SIMX7", "SIMX8", "SIMX9")
WEEK = [f"2000010{number}" for number in range(1, 8)]


def exchange_rate(world: World, call: Call) -> Reply:
    """``/iserver/exchangerate``: units of target for one unit of source."""
    source, target = call.query.get("source", ""), call.query.get("target", "")
    if source not in RATES or target not in RATES:
        return bad_request("source or target")
    return json_reply({"rate": round(RATES[source] / RATES[target], 8)})


def pairs(world: World, call: Call) -> Reply:
    """``/iserver/currency/pairs``: every pair with one currency."""
    currency = call.query.get("currency", "")
    if currency not in RATES:
        return bad_request("currency")
    rows = [
        {"symbol": f"{currency}.{other}", "conid": FIRST_PAIR_CONID + number, "ccyPair": other}
        for number, other in enumerate(RATES)
        if other != currency
    ]
    return json_reply({currency: rows})


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
    Route("GET", "/iserver/exchangerate", exchange_rate, BROKERAGE),
    Route("GET", "/iserver/currency/pairs", pairs, BROKERAGE),
    Route("GET", "/contract/trading-schedule", schedule, LOGIN),
    Route("GET", "/trsrv/secdef/schedule", venue_schedule, LOGIN),
)
