"""What it proves that an answer has no rows, endpoint by endpoint; the evidence is IBKR's documents and recordings."""

from __future__ import annotations

from typing import Any

import pytest

from bezant_mcp import Gateway
from bezant_mcp.gateway.endpoints import READ_OPERATIONS, find_endpoint
from bezant_mcp.gateway.gateway import Reading, utc_now
from tests.support.edited import Edit, edited

PROVEN, NOT_LOADED, UNKNOWN, HAS_ROWS = "proven", "not loaded", "unknown", None
CASES: list[tuple[str, Any, str | None]] = [
    # Orders are proven by a snapshot alone; the first call has none, a competing session answers {}.
    ("GET /iserver/account/orders", {"orders": [], "snapshot": True}, PROVEN),
    ("GET /iserver/account/orders", {"orders": [], "snapshot": False}, NOT_LOADED),
    ("GET /iserver/account/orders", {"orders": []}, NOT_LOADED),
    ("GET /iserver/account/orders", {"orders": None, "snapshot": True}, UNKNOWN),
    ("GET /iserver/account/orders", {"orders": {}, "snapshot": True}, UNKNOWN),
    ("GET /iserver/account/orders", {}, UNKNOWN),
    ("GET /iserver/account/orders", [], UNKNOWN),
    ("GET /iserver/account/orders", {"orders": [{"orderId": 1}], "snapshot": False}, HAS_ROWS),
    # Trades answer [] at first, and nothing tells a later [] from it.
    ("GET /iserver/account/trades", [], UNKNOWN),
    ("GET /iserver/account/trades", {}, UNKNOWN),
    ("GET /iserver/account/pnl/partitioned", {"upnl": {}}, NOT_LOADED),
    ("GET /iserver/account/pnl/partitioned", {}, UNKNOWN),
    # A page past the end is empty.
    ("GET /portfolio/U1/positions/0", [], PROVEN),
    ("GET /portfolio/U1/positions/0", {}, UNKNOWN),
    ("GET /portfolio/U1/positions/0", None, UNKNOWN),
    ("GET /portfolio2/U1/positions", [], UNKNOWN),
    ("GET /portfolio/positions/8894", {}, PROVEN),
    ("GET /portfolio/positions/8894", [], UNKNOWN),
    ("GET /portfolio/accounts", [], UNKNOWN),
    ("GET /portfolio/U1/ledger", {}, UNKNOWN),
    ("GET /portfolio/U1/summary", {}, UNKNOWN),
    # Unknown symbols and conids are left out.
    ("GET /trsrv/stocks", {}, PROVEN),
    ("GET /trsrv/futures", {}, PROVEN),
    ("GET /trsrv/secdef", {"secdef": []}, PROVEN),
    ("GET /trsrv/secdef", {}, UNKNOWN),
    ("GET /trsrv/secdef", {"secdef": None}, UNKNOWN),
    ("GET /iserver/secdef/search", [], PROVEN),
    ("GET /iserver/secdef/search", {}, UNKNOWN),
    ("GET /iserver/secdef/info", [], UNKNOWN),
    ("GET /iserver/currency/pairs", {}, UNKNOWN),
    ("GET /contract/trading-schedule", {"exchange_time_zone": "US/Eastern", "schedules": {}}, UNKNOWN),
    # In an answer whose other parts are there, an empty list is one; by itself it says nothing.
    ("POST /pa/transactions", {"nd": 90, "transactions": []}, PROVEN),
    ("POST /pa/transactions", {"transactions": []}, NOT_LOADED),
    ("POST /pa/transactions", {}, UNKNOWN),
    ("POST /iserver/scanner/run", {"contracts": [], "scan_data_column_name": "Chg %"}, PROVEN),
    ("POST /iserver/scanner/run", {"contracts": []}, NOT_LOADED),
    ("GET /iserver/watchlists", {"action": "content", "data": {"user_lists": []}}, PROVEN),
    ("GET /iserver/watchlists", {"action": "content", "data": None}, UNKNOWN),
    ("GET /iserver/watchlist", {"id": "1234", "instruments": []}, PROVEN),
    ("GET /iserver/watchlist", {"id": "1234"}, UNKNOWN),
    ("GET /iserver/account/U1/alerts", [], PROVEN),
    ("GET /iserver/account/U1/alerts", {}, UNKNOWN),
    ("GET /fyi/notifications", [], UNKNOWN),
    ("GET /forecast/category/tree", {"categories": {}}, UNKNOWN),
    ("GET /forecast/contract/market", {"market_name": "Target rate", "contracts": []}, PROVEN),
]


@pytest.mark.parametrize(("request_line", "body", "means"), CASES)
def test_each_empty_answer_means_one_thing(request_line: str, body: Any, means: str | None) -> None:
    method, path = request_line.split()
    endpoint = find_endpoint(method, f"/v1/api{path}")
    assert endpoint is not None
    assert endpoint.emptiness(body) == means


def test_nothing_is_proven_without_a_case_here() -> None:
    tried = {find_endpoint(line.split()[0], f"/v1/api{line.split()[1]}") for line, _, _ in CASES}
    assert {row for row in READ_OPERATIONS if row.no_rows and row.no_rows.means == PROVEN} <= tried


def test_only_what_is_proven_needs_no_word() -> None:
    def gaps(no_rows: Any, *, cold: bool = False) -> list[str]:
        return Reading(None, utc_now(), cold, no_rows).gaps("orders")

    assert not gaps(PROVEN)
    assert not gaps(HAS_ROWS)
    assert gaps(NOT_LOADED) == ["IBKR has not loaded the orders yet, so there may be more. Ask again in 5 s."]
    assert gaps(UNKNOWN)[0].startswith("IBKR gave no list of orders: there are none, or")
    assert "was empty twice" in gaps(UNKNOWN, cold=True)[0]


@pytest.mark.anyio
async def test_no_order_is_proven_while_another_device_holds_the_session() -> None:
    """The snapshot is that of a session which is not ours."""
    status = {"authenticated": False, "competing": True, "connected": True}
    edits: dict[str, Edit] = {
        "/account/orders": lambda _: {"orders": [], "snapshot": True},
        "/auth/status": lambda _: status,
        "/tickle": lambda sent: sent | {"iserver": {"authStatus": status}},
    }
    async with edited("awkward", edits) as me:
        await me.client.call_tool("health", {})
        assert (await me.error("orders")).startswith("COMPETING")


@pytest.mark.anyio
async def test_a_reading_says_what_its_emptiness_proves(gateway: Gateway, simulated: Any) -> None:
    from bezant_client.api.alerts import list_alerts

    simulated.fault("reply", "GET /iserver/account/*/alerts", reply={"text": "[]"})
    reading = await gateway.ask(list_alerts.asyncio_detailed("DU1234567", client=gateway.client))
    assert (reading.no_rows, reading.gaps("alerts")) == ("proven", [])
