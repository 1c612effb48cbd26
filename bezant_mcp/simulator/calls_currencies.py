"""Endpoints of currencies and of trading hours."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from bezant_mcp.simulator.book import RATES
from bezant_mcp.simulator.gates import BROKERAGE, LOGIN
from bezant_mcp.simulator.messages import Reply, bad_request, json_reply
from bezant_mcp.simulator.routes import Route
from bezant_mcp.simulator.world import Call, World

FIRST_PAIR_CONID = 12087792
# Country -> time zone, opening and closing of regular hours in UTC.
HOURS: dict[str, tuple[str, time, time]] = {
    "US": ("US/Eastern", time(14, 30), time(21, 0)),
    "GB": ("Europe/London", time(8, 0), time(16, 30)),
    "DE": ("MET", time(8, 0), time(16, 30)),
    "NL": ("MET", time(8, 0), time(16, 30)),
    "CH": ("MET", time(8, 0), time(16, 30)),
    "JP": ("Japan", time(0, 0), time(6, 0)),
    "CA": ("US/Eastern", time(14, 30), time(21, 0)),
}
DAYS_SHOWN = 6
# The placeholder dates of the ordinary week: 1 January 2000 was a Saturday.
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
    zone, opens, closes = HOURS[contract.country]
    days: dict[str, Any] = {}
    day = world.clock.moment().date() - timedelta(days=1)
    while len(days) < DAYS_SHOWN:
        if day.weekday() < 5 or contract.asset_class == "CRYPTO":
            start, end = datetime.combine(day, opens, UTC), datetime.combine(day, closes, UTC)
            if contract.asset_class == "CRYPTO":
                start, end = datetime.combine(day, time(0), UTC), datetime.combine(day, time(23, 59), UTC)
            early, late = start - timedelta(hours=5), end + timedelta(hours=4)
            days[f"{day:%Y%m%d}"] = {
                "extended_hours": [
                    {"cancel_daily_orders": True, "opening": int(early.timestamp()), "closing": int(late.timestamp())}
                ],
                "liquid_hours": [{"opening": int(start.timestamp()), "closing": int(end.timestamp())}],
            }
        day += timedelta(days=1)
    return json_reply({"exchange_time_zone": zone, "schedules": days})


def venue_schedule(world: World, call: Call) -> Reply:
    """``/trsrv/secdef/schedule``: the ordinary week of each venue in its own time."""
    found = world.book.named(call.query.get("symbol", ""))
    if not found or "assetClass" not in call.query:
        return bad_request("symbol or assetClass")
    return json_reply([_venue(number, contract.exchange, contract.country) for number, contract in enumerate(found)])


def _venue(number: int, exchange: str, country: str) -> dict[str, Any]:
    def day(date: str, *, is_open: bool) -> dict[str, Any]:
        times = [{"openingTime": "0930", "closingTime": "1600", "prop": "LIQUID", "cancelDayOrders": "Y"}]
        return {
            "clearingCycleEndTime": "0000", "tradingScheduleDate": date,
            "sessions": [{"openingTime": "0930", "closingTime": "1600", "prop": "LIQUID"}] if is_open else [],
            "tradingtimes": times if is_open else [],
        }  # fmt: skip

    return {
        "id": f"p{number}", "tradeVenueId": f"v{number}", "exchange": exchange, "description": exchange,
        "timezone": HOURS[country][0],
        "schedules": [day(date, is_open=place >= 2) for place, date in enumerate(WEEK)],
    }  # fmt: skip


ROUTES = (
    Route("GET", "/iserver/exchangerate", exchange_rate, BROKERAGE),
    Route("GET", "/iserver/currency/pairs", pairs, BROKERAGE),
    Route("GET", "/contract/trading-schedule", schedule, LOGIN),
    Route("GET", "/trsrv/secdef/schedule", venue_schedule, LOGIN),
)
