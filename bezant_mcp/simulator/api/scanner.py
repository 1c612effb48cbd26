"""Endpoints of the market scanner."""

from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world.world import World

MAX_ROWS = 50
# Code -> display name, column, how the contracts are ranked.
SCANS = {
    "TOP_PERC_GAIN": ("Top % Gainers", "Chg%", lambda row: -(row.price / row.previous)),
    "TOP_PERC_LOSE": ("Top % Losers", "Chg%", lambda row: row.price / row.previous),
    "MOST_ACTIVE": ("Most Active", "Volume", lambda row: -row.conid % 1000),
    "HIGH_DIVIDEND_YIELD_IB": ("High Dividend Yield", "Yield", lambda row: -row.dividend / row.price),
}
ORDINARY_SCANS = 800  # the real list is hundreds of kilobytes long
FILTERS = ("priceAbove", "priceBelow", "volumeAbove", "marketCapAbove1e6", "marketCapBelow1e6")
LOCATIONS = {
    "STK.US.MAJOR": "Listed/NASDAQ",
    "STK.US.MINOR": "OTC Markets",
    "STK.EU.IBIS": "XETRA",
    "STK.EU.LSE": "LSE",
}


def params(world: World, call: Call) -> Reply:
    """``/iserver/scanner/params``: a long list of what can be scanned."""
    kinds = [
        {"display_name": name, "code": code, "instruments": ["STK", "STOCK.EU"]} for code, (name, *_) in SCANS.items()
    ]
    kinds += [
        {"display_name": f"Simulated scan {number:03d} of many", "code": f"SIM_SCAN_{number:03d}",
         "instruments": ["STK", "STOCK.EU", "STOCK.NA", "STOCK.HK", "FUT.US", "IND.US", "ETF.EQ.US"]}
        for number in range(ORDINARY_SCANS)
    ]  # fmt: skip
    filters: list[dict[str, Any]] = [
        {"group": code, "display_name": code, "code": code, "type": "non-range"}
        for code in (*FILTERS, *(f"simFilter{number:03d}Above" for number in range(ORDINARY_SCANS)))
    ]
    filters.append(
        {"group": "ratings", "display_name": "Rating", "code": "moodyRatingAbove", "type": "non-range",
         "combo_values": [{"default": True, "vendor": None}, {"default": False, "vendor": "AAA"}]}
    )  # fmt: skip
    tree = [
        {"display_name": "US Stocks", "type": "STK", "locations": [
            {"display_name": name, "type": code, "locations": None} for code, name in LOCATIONS.items()
        ]}
    ]  # fmt: skip
    return json_reply(
        {
            "scan_type_list": kinds,
            "instrument_list": [
                {"display_name": "US Stocks", "type": "STK", "filters": list(FILTERS)},
                {"display_name": "Europe Stocks", "type": "STOCK.EU", "filters": list(FILTERS)},
            ],
            "filter_list": filters,
            "location_tree": tree,
        }
    )


def run(world: World, call: Call) -> Reply:
    """``/iserver/scanner/run``: up to fifty shares in order."""
    body = call.body()
    if not {"instrument", "location", "type"} <= body.keys():
        return bad_request("instrument, location and type")
    if body["type"] not in SCANS or body["location"] not in LOCATIONS:
        return error("unknown", 500)
    _, column, rank = SCANS[body["type"]]
    above = next((float(row["value"]) for row in body.get("filter", []) if row.get("code") == "priceAbove"), 0.0)
    country = {"STK.EU.IBIS": "DE", "STK.EU.LSE": "GB"}.get(body["location"], "US")
    found = sorted(
        (
            row
            for row in world.book.contracts.values()
            if row.asset_class == "STK" and row.country == country and row.price > above
        ),
        key=rank,
    )
    rows = [
        {
            "server_id": str(place), **({"column_name": column} if place == 0 else {}), "symbol": row.symbol,
            "conidex": str(row.conid), "con_id": row.conid, "available_chart_periods": "#R|1",
            "company_name": row.name, "scan_data": f"{(row.price / row.previous - 1) * 100:.2f}%",
            "contract_description_1": row.label, "listing_exchange": row.exchange, "sec_type": row.asset_class,
        }
        for place, row in enumerate(found[:MAX_ROWS])
    ]  # fmt: skip
    return json_reply({"contracts": rows, "scan_data_column_name": column})


ROUTES = (
    Route("GET", "/iserver/scanner/params", params, BROKERAGE),
    Route("POST", "/iserver/scanner/run", run, BROKERAGE),
)
