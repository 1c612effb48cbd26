"""Endpoints of event contracts."""

from typing import Any

from bezant_mcp.simulator.api.preconditions import LOGIN
from bezant_mcp.simulator.api.routes import Call, Handler, Route
from bezant_mcp.simulator.messages import Reply, error, json_reply
from bezant_mcp.simulator.world.world import World

MARKET, CONTRACT, PRODUCT = 658663572, 713921700, 658663570
EXPIRES, STRIKE = "20301231", 3.5

SIDES = [
    {
        "conid": CONTRACT, "side": "Y", "expiration": EXPIRES, "strike": STRIKE, "strike_label": "Above 3.5%",
        "expiry_label": "December 2030", "underlying_conid": MARKET, "time_specifier": "2030.M12",
    }
]  # fmt: skip
# Path -> name of its conid parameter (None: none), conid that it knows, answer.
ANSWERS: dict[str, tuple[str | None, int, dict[str, Any]]] = {
    "/forecast/category/tree": (
        None, 0,
        {"categories": {
            "g1": {"name": "Economy"},
            "g12": {"name": "Rates", "parent_id": "g1", "markets": [
                {"name": "Target rate", "symbol": "SIMFF", "exchange": "FORECASTX", "conid": MARKET,
                 "product_conid": PRODUCT},
            ]},
        }},
    ),
    "/forecast/contract/details": (
        "conid", CONTRACT,
        {"conid_yes": CONTRACT, "conid_no": CONTRACT + 1, "question": "Will the rate be above 3.5 %?", "side": "Y",
         "strike_label": "Above 3.5%", "strike": STRIKE, "exchange": "FORECASTX", "expiration": EXPIRES,
         "symbol": "SIMFF", "category": "g12", "logo_category": "g12", "measured_period": "December 2030",
         "market_name": "Target rate", "underlying_conid": MARKET, "payout": 1.0, "product_conid": PRODUCT,
         "is_restricted": False},
    ),
    "/forecast/contract/market": (
        "underlyingConid", MARKET,
        {"market_name": "Target rate", "exchange": "FORECASTX", "symbol": "SIMFF", "logo_category": "g12",
         "exclude_historical_data": False, "payout": 1.0, "contracts": SIDES},
    ),
    "/forecast/contract/rules": (
        "conid", CONTRACT,
        {"asset_class": "OPT", "market_name": "Target rate", "measured_period": "December 2030",
         "threshold": "3.5", "source_agency": "Simulated agency", "payout": "$1.00", "price_increment": "$0.01"},
    ),
    "/forecast/contract/schedules": (
        "conid", CONTRACT,
        {"timezone": "US/Central", "trading_schedules": [
            {"day_of_week": "Monday", "trading_times": [{"open": "12:00 AM", "close": "4:15 PM"}]},
        ]},
    ),
}  # fmt: skip


def _handler(parameter: str | None, conid: int, answer: dict[str, Any]) -> Handler:
    def handler(world: World, call: Call) -> Reply:
        if parameter and call.query.get(parameter) != str(conid):
            return error("unknown", 500)
        return json_reply(answer)

    return handler


ROUTES = tuple(Route("GET", path, _handler(*row), LOGIN) for path, row in ANSWERS.items())
