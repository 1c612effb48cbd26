"""Endpoints of market data: snapshots with their preflight, streams, charts."""

import re
from datetime import UTC, datetime
from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE, ORDERS
from bezant_mcp.simulator.api.routes import Route
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world import charts
from bezant_mcp.simulator.world.book import Holding
from bezant_mcp.simulator.world.quotes import Quote, text_of
from bezant_mcp.simulator.world.world import Call, World

MAX_CONIDS, MAX_FIELDS = 100, 50
SLOW_TAG = 7000
CONID_EX = re.compile(r"^(\d+)(@[A-Z0-9]+)?$")


def snapshot(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/snapshot``: subscribes on the first call, fills up step by step on the next ones."""
    wanted = [text.strip() for text in call.query.get("conids", "").split(",") if text.strip()]
    tags = [text.strip() for text in call.query.get("fields", "").split(",") if text.strip()]
    if not wanted or not all(CONID_EX.match(text) for text in wanted):
        return bad_request("conids")
    if len(wanted) > MAX_CONIDS or len(tags) > MAX_FIELDS:
        return bad_request("too many conids or fields")
    return json_reply([_row(world, conid_ex, tags) for conid_ex in wanted])


def _row(world: World, conid_ex: str, tags: list[str]) -> dict[str, Any]:
    conid = int(conid_ex.partition("@")[0])
    row: dict[str, Any] = {"conidEx": conid_ex, "conid": conid}
    contract = world.book.contracts.get(conid)
    # Derivatives have no data before their underlying was searched for in this session.
    if contract is None or (contract.underlying and contract.underlying not in world.warmth.searched):
        return row
    calls = world.warmth.quotes.setdefault(conid, {})
    quote = Quote(contract, _holding(world, conid))
    for tag in tags:
        before = calls.get(tag, 0)
        calls[tag] = before + 1
        needed = world.settings.quote_steps if tag.isdigit() and int(tag) >= SLOW_TAG else 1
        text = text_of(quote, tag) if before >= needed else None
        if text is not None:
            row[tag] = text
    if len(row) > 2:
        row |= {"_updated": world.now_ms(), "server_id": "q0", "6119": "q0", "6509": contract.availability}
    return row


def _holding(world: World, conid: int) -> Holding | None:
    return next((held for account in world.book.accounts if (held := account.by_conid.get(conid))), None)


def unsubscribe(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/unsubscribe``: closes one stream."""
    conid = str(call.body().get("conid", ""))
    known = world.warmth.quotes.pop(int(conid) if conid.isdigit() else -1, None)
    return error("unknown", 500) if known is None else json_reply({"success": True})


def unsubscribe_all(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/unsubscribeall``: closes every stream."""
    world.warmth.quotes.clear()
    return json_reply({"unsubscribed": True})


def history(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/history``: the window ends at ``startTime``."""
    query = call.query
    conid = query.get("conid", "")
    contract = world.book.contracts.get(int(conid)) if conid.isdigit() else None
    if contract is None:
        return bad_request("conid") if not conid.isdigit() else error("No data.", 500)
    period = query.get("period", "1d")
    bar = query.get("bar") or charts.bar_for(period)
    if query.get("direction", "-1") == "1":
        return error("Chart data unavailable", 200)
    if contract.asset_class == "OPT" and bar in {"1d", "1w", "1m"}:
        return error("No data.", 500)
    if contract.availability.startswith("N"):
        return error("No market data permissions", 500)
    now = world.clock.moment()
    try:
        end = (
            datetime.strptime(query["startTime"], "%Y%m%d-%H:%M:%S").replace(tzinfo=UTC)
            if "startTime" in query
            else now
        )
    except ValueError:
        return bad_request("startTime")
    bars = charts.chart(contract, period, bar, end, now, world.seed)
    midpoint = query.get("source", "Last").lower() in {"midpoint", "bid_ask"}
    rows = charts.as_json(contract, bars, midpoint=midpoint)
    return json_reply(
        {
            "serverId": "20001", "symbol": contract.symbol, "text": contract.name, "priceFactor": 100,
            "startTime": bars[0].starts.strftime("%Y%m%d-%H:%M:%S") if bars else "",
            "high": f"{max((row['h'] for row in rows), default=0) * 100:g}/12000.5/0",
            "low": f"{min((row['l'] for row in rows), default=0) * 100:g}/12000.5/0",
            "timePeriod": period, "barLength": charts.wants(period, bar)[1], "mdAvailability": "S",
            "mktDataDelay": 0, "outsideRth": query.get("outsideRth") == "true",
            "tradingDayDuration": 1440 if contract.asset_class == "CRYPTO" else 390, "volumeFactor": 100,
            "priceDisplayRule": 1, "priceDisplayValue": "2", "direction": -1, "negativeCapable": False,
            "messageVersion": 2, "data": rows, "points": max(0, len(rows) - 1), "travelTime": 48,
        }
    )  # fmt: skip


def withdrawn(world: World, call: Call) -> Reply:
    """``/md/regsnapshot``: cost money, and is gone."""
    return Reply(404)


ROUTES = (
    Route("GET", "/iserver/marketdata/snapshot", snapshot, ORDERS),
    Route("POST", "/iserver/marketdata/unsubscribe", unsubscribe, BROKERAGE),
    Route("GET", "/iserver/marketdata/unsubscribeall", unsubscribe_all, BROKERAGE),
    Route("GET", "/iserver/marketdata/history", history, BROKERAGE),
    Route("GET", "/md/regsnapshot", withdrawn, BROKERAGE),
)
