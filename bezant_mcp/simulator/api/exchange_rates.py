"""Endpoints of currencies: the rate of one in another, and the pairs of one."""

from bezant_mcp.simulator.api.preconditions import BROKERAGE
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, json_reply
from bezant_mcp.simulator.world.book import RATES
from bezant_mcp.simulator.world.world import World

FIRST_PAIR_CONID = 12087792


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


ROUTES = (
    Route("GET", "/iserver/exchangerate", exchange_rate, BROKERAGE),
    Route("GET", "/iserver/currency/pairs", pairs, BROKERAGE),
)
