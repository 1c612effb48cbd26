"""The endpoint of holdings by category: by instrument, asset class, sector, region and country."""

import math
from datetime import timedelta
from typing import Any

from bezant_mcp.simulator.api.performance import accounts_of
from bezant_mcp.simulator.api.preconditions import LOGIN
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world.world import World

# Asset class of a position -> its kind of instrument, and id and name of what it counts as.
KINDS = {
    "STK": ("Stocks", "EQUITY", "Equities"), "OPT": ("Options", "EQUITY", "Equities"),
    "WAR": ("Warrants", "EQUITY", "Equities"), "BOND": ("Bonds", "FIXED_INCOME", "Fixed Income"),
    "FUND": ("Funds", "FUND", "Funds"), "CRYPTO": ("Crypto", "CRYPTO", "Crypto"), "CASH": ("Cash", "CASH", "Cash"),
}  # fmt: skip
OTHER = ("Others", "OTHER", "Others")
REGIONS = {"US": "North America", "CA": "North America", "JP": "Asia", "HK": "Asia", "": "Cash"}
SECTORS = {
    "Energy": "50", "Basic Materials": "51", "Industrial": "52", "Consumer, Cyclical": "53",
    "Consumer, Non-cyclical": "54", "Financial": "55", "Technology": "57", "Utilities": "58",
}  # fmt: skip
COUNTRIES = {
    "US": "United States", "CA": "Canada", "JP": "Japan", "HK": "Hong Kong", "GB": "United Kingdom", "DE": "Germany",
    "NL": "Netherlands", "CH": "Switzerland", "SE": "Sweden",
}  # fmt: skip
CATEGORIES = ("FINANCIAL_INSTRUMENT", "ASSET_CLASS", "SECTOR", "REGION", "COUNTRY")


def categories_of(asset_class: str, sector: str, country: str) -> dict[str, tuple[str, str]]:
    """Id and name of a holding in each category; cash is cash in all of them."""
    kind, class_id, class_name = KINDS.get(asset_class, OTHER)
    region = REGIONS.get(country, "Europe")
    places = (
        (asset_class, kind), (class_id, class_name), (SECTORS.get(sector, sector), sector), (region, region),
        (country, COUNTRIES.get(country, country)),
    )  # fmt: skip
    return dict(zip(CATEGORIES, places if country else [(asset_class, kind)] * len(CATEGORIES), strict=True))


def side_of(rows: list[tuple[tuple[str, str], float]]) -> dict[str, Any]:
    """One side of one category, largest first; the weights add up to 1."""
    total = math.fsum(worth for _, worth in rows)
    sums = {place: math.fsum(worth for other, worth in rows if other == place) for place, _ in rows}
    items = [
        {"id": place[0], "name": place[1], "nav": round(nav, 8), "weight": round(nav / total, 8), "color": "#008fd5"}
        for place, nav in sorted(sums.items(), key=lambda one: -abs(one[1]))
    ]
    return {"total": {"nav": round(total, 8), "weight": 1}, "items": items}


def allocation(world: World, call: Call) -> Reply:
    """``/pa/allocation``: of today only where every account has the currency that is asked for."""
    accounts, body = accounts_of(world, call), call.body()
    wanted, currency, model = (str(body.get(name, "")) for name in ("type", "currency", "model"))
    if wanted.upper() not in (*CATEGORIES, "ALL"):
        return bad_request("type")
    if accounts is None:
        return error("unknown", 500)
    rows: list[tuple[dict[str, tuple[str, str]], float]] = []
    for account in accounts:
        unit = account.rate(currency or "USD")
        for held in account.holdings:
            contract = held.contract
            if contract.counts and model in ("", held.model):
                places = categories_of(contract.asset_class, contract.sector or "Others", contract.country)
                rows.append((places, held.value * account.rate(contract.currency) / unit))
        if not model:
            rows.append((categories_of("CASH", "", ""), account.cash_total / unit))
    allocations = {}
    for category in CATEGORIES if wanted.upper() == "ALL" else (wanted.upper(),):
        worths = [(places[category], worth) for places, worth in rows if worth]
        sides = {"long": [row for row in worths if row[1] > 0], "short": [row for row in worths if row[1] < 0]}
        allocations[category] = {name: side_of(side) for name, side in sides.items() if side}
    today = "date" not in body and all(account.base == (currency or "USD") for account in accounts)
    yesterday = f"{world.clock.moment().date() - timedelta(days=1):%Y%m%d}"
    day = {} if today else {"date": str(body.get("date", yesterday))}
    return json_reply(
        {"id": "getAllocation", "currency": currency or "USD", "realtime": today, **day, "allocations": allocations}
    )


ROUTES = (Route("POST", "/pa/allocation", allocation, LOGIN),)
