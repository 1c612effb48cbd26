"""Every cell of every row of the table of endpoints, once more in words of its own, and what the rows tell of answers.

A row says what may be sent, how often, what must come first, what an empty answer proves and which fault a refusal is;
one changed cell is a ban, a missing position or a secret in an answer. So no cell changes without this list.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from bezant_mcp.gateway.endpoints import (
    API,
    ASKED_BY,
    BROKERAGE_SESSION,
    DEADLINE,
    LIMITS,
    READ_OPERATIONS,
    Endpoint,
    Limits,
    NoRows,
    find_endpoint,
    no_ticks_yet,
    permitted,
    thin_watchlist,
)
from bezant_mcp.state import Budget

# Method, path, body, and every cell that is set. The names of queries stand in tests/support/promises.py, the reasons
# are prose.
ROWS = """
POST /iserver/auth/status limit=1,0 refused=brokerage-session about_login=yes probe=yes secrets=yes
POST /tickle limit=1,1 about_login=yes probe=yes user_key=userId secrets=yes
GET /sso/validate limit=1,60 about_login=yes probe=yes user_key=USER_ID secrets=yes
GET /iserver/accounts refused=brokerage-session secrets=yes
GET /portfolio/accounts limit=1,5 keep_seconds=300 no_rows=/[]/unknown/ refused=account
GET /portfolio/subaccounts limit=1,5 keep_seconds=300 no_rows=/[]/unknown/ refused=account
GET /portfolio/subaccounts2 keep_seconds=300 no_rows=subaccounts/[]/unknown/ refused=account
GET /portfolio/{accountId}/meta needs=/portfolio/accounts refused=account
GET /portfolio/{accountId}/summary needs=/portfolio/accounts no_rows=/{}/unknown/ refused=account
GET /portfolio/{accountId}/ledger needs=/portfolio/accounts no_rows=/{}/unknown/ refused=account
GET /portfolio/{accountId}/allocation needs=/portfolio/accounts refused=account
GET /portfolio/{accountId}/positions/{pageId} needs=/portfolio/accounts no_rows=/[]/proven/ refused=account
GET /portfolio/{accountId}/position/{conid} needs=/portfolio/accounts refused=account
GET /portfolio/{accountId}/combo/positions needs=/portfolio/accounts no_rows=/[]/unknown/ looks_cold=no_rows \
  cold_waits=1 refused=account
GET /portfolio/positions/{conid} needs=/portfolio/accounts no_rows=/{}/proven/ refused=account
GET /portfolio2/{accountId}/positions needs=/portfolio/accounts no_rows=/[]/unknown/ refused=account
GET /iserver/account/{accountId}/summary needs=/iserver/accounts refused=brokerage-session
GET /iserver/account/{accountId}/summary/available_funds needs=/iserver/accounts refused=brokerage-session
GET /iserver/account/{accountId}/summary/balances needs=/iserver/accounts refused=brokerage-session
GET /iserver/account/{accountId}/summary/margins needs=/iserver/accounts refused=brokerage-session
GET /iserver/account/{accountId}/summary/market_value needs=/iserver/accounts refused=brokerage-session
GET /iserver/account/pnl/partitioned limit=1,5 keep_seconds=5 needs=/iserver/accounts no_rows=upnl/{}/not loaded/ \
  looks_cold=no_rows cold_waits=5.1 refused=brokerage-session
GET /iserver/account/search/{searchPattern} refused=brokerage-session
GET /acesws/{accountId}/signatures-and-owners refused=account
POST /portfolio/allocation {acctIds: [str]} refused=account
POST /pa/performance {acctIds: [str], period: str} limit=1,900 keep_seconds=900
POST /pa/allocation {acctIds: [str], type: str, currency: str, date: str, model: str} limit=1,900 keep_seconds=900 \
  no_rows=allocations/{}/unknown/
POST /pa/allperiods {acctIds: [str]} limit=1,900 keep_seconds=900
POST /pa/transactions {acctIds: [str], conids: [int], currency: str, days: int} limit=1,900 keep_seconds=900 \
  no_rows=transactions/[]/proven/nd
GET /iserver/account/orders limit=1,5 keep_seconds=5 needs=/iserver/accounts no_rows=orders/[]/proven/snapshot \
  looks_cold=no_rows cold_waits=5.1 refused=brokerage-session
GET /iserver/account/order/status/{orderId} needs=/iserver/accounts refused=brokerage-session
GET /iserver/account/trades limit=1,5 keep_seconds=5 needs=/iserver/accounts no_rows=/[]/unknown/ \
  looks_cold=no_rows cold_waits=5.1 refused=brokerage-session secrets=yes
GET /trsrv/stocks no_rows=/{}/proven/
GET /trsrv/futures no_rows=/{}/proven/
GET /trsrv/secdef no_rows=secdef/[]/proven/
GET /trsrv/secdef/schedule
GET /trsrv/all-conids
GET /contract/trading-schedule no_rows=schedules/{}/unknown/
GET /iserver/secdef/search no_rows=/[]/proven/ refused=brokerage-session
GET /iserver/secdef/info no_rows=/[]/unknown/ refused=brokerage-session
GET /iserver/secdef/strikes refused=brokerage-session
GET /iserver/secdef/bond-filters refused=brokerage-session
GET /iserver/contract/{conid}/info refused=brokerage-session
GET /iserver/contract/{conid}/info-and-rules refused=brokerage-session
GET /iserver/contract/{conid}/algos refused=brokerage-session
GET /iserver/currency/pairs no_rows=/{}/unknown/ refused=brokerage-session
GET /iserver/exchangerate refused=brokerage-session
POST /iserver/secdef/search {symbol: str, secType: str, fundFamilyConidEx: str, referrer: str, name: bool, more: \
  bool, fund: bool, pattern: bool} refused=brokerage-session
POST /iserver/contract/rules {conid: int, isBuy: bool, modifyOrder: bool, orderId: int, exchange: str} \
  refused=brokerage-session
GET /iserver/marketdata/snapshot takes_lines=conids needs=/iserver/accounts looks_cold=no_ticks_yet \
  cold_waits=0.6,0.8,1.2,1.6 retries=503 refused=brokerage-session
GET /iserver/marketdata/history limit=4,0 needs=/iserver/accounts cold_waits=2,2 retries=404,500 final=permission \
  refused=brokerage-session
POST /iserver/marketdata/unsubscribe {conid: int} gives_back=conid refused=brokerage-session
GET /iserver/scanner/params limit=1,900 keep_seconds=900 refused=brokerage-session
POST /iserver/scanner/run {instrument: str, location: str, type: str, filter: [{code: str, value: \
  str|int|float|bool}]} limit=1,1 no_rows=contracts/[]/proven/scan_data_column_name refused=brokerage-session
POST /hmds/scanner {instrument: str, locations: str, scanCode: str, secType: str, delayedLocations: str, maxItems: \
  int, filters: [{code: str, value: str|int|float|bool}]}
GET /iserver/watchlists no_rows=data.user_lists/[]/proven/action refused=brokerage-session
GET /iserver/watchlist no_rows=instruments/[]/proven/id looks_cold=thin_watchlist cold_waits=0.6 \
  refused=brokerage-session
GET /iserver/account/{accountId}/alerts no_rows=/[]/proven/ refused=brokerage-session
GET /iserver/account/alert/{alertId} refused=brokerage-session
GET /iserver/account/mta refused=brokerage-session
GET /fyi/unreadnumber limit=1,1
GET /fyi/settings limit=1,1
GET /fyi/disclaimer/{typecode} limit=1,1
GET /fyi/deliveryoptions limit=1,1
GET /fyi/notifications limit=1,1 no_rows=/[]/unknown/
GET /fyi/notifications/more limit=1,1
GET /forecast/category/tree no_rows=categories/{}/unknown/
GET /forecast/contract/details
GET /forecast/contract/market no_rows=contracts/[]/proven/market_name
GET /forecast/contract/rules
GET /forecast/contract/schedules
GET /iserver/account/allocation/accounts refused=brokerage-session
GET /iserver/account/allocation/group refused=brokerage-session
GET /iserver/account/allocation/presets refused=brokerage-session
POST /iserver/account/allocation/group/single {name: str} refused=brokerage-session
POST /fa/fa-preset/get {reqID: int, subscriptionKey: str}
POST /fa/model/list {reqID: int, subscriptionKey: str}
POST /fa/model/summary {reqID: int, subscriptionKey: str, model: str}
POST /fa/model/positions {reqID: int, subscriptionKey: str, model: str, limit: int, sortDirection: str, sortField: \
  str}
POST /fa/model/accounts-details {reqID: int, model: str, calcPnls: bool}
POST /fa/model/invest-divest-positions {reqID: int, model: str, subscriptionStatus: int}
POST /iserver/auth/ssodh/init {"publish": true, "compete": false} refused=brokerage-session about_login=yes \
  secrets=yes
"""


def said(value: Any) -> str:
    """A cell in words."""
    match value:
        case True:
            return "yes"
        case Endpoint():
            return value.path
        case NoRows():
            return f"{value.at}/{value.none}/{value.means}/{value.beside}"
        case tuple():
            return ",".join(map(said, value))
        case float():
            return f"{value:g}"
    return value.__name__ if callable(value) else str(value).replace("brokerage session", "brokerage-session")


def shape(body: Any) -> str:
    """A body in words."""
    match body:
        case bytes():
            return body.decode()
        case dict():
            return "{" + ", ".join(f"{name}: {shape(each)}" for name, each in body.items()) + "}"
        case list():
            return f"[{shape(body[0])}]"
        case tuple():
            return "|".join(map(shape, body))
    return str(body.__name__)


def row_in_words(row: Endpoint) -> str:
    cells = [row.method, row.path, *([shape(row.body)] if row.body else [])]
    for cell in dataclasses.fields(row):
        value = getattr(row, cell.name)
        if cell.name not in ("method", "path", "why", "query", "body") and value != cell.default:
            cells.append(f"{cell.name}={said(value)}")
    return " ".join(cells)


def test_every_cell_of_every_row_is_as_it_is_written_here() -> None:
    assert [row_in_words(row) for row in (*READ_OPERATIONS, BROKERAGE_SESSION)] == [
        " ".join(line.split()) for line in ROWS.strip().splitlines()
    ]


def test_a_row_that_says_nothing_more_promises_nothing() -> None:
    bare = Endpoint("GET", "/x")
    told = {cell.name: getattr(bare, cell.name) for cell in dataclasses.fields(bare)}
    assert told == {
        "method": "GET", "path": "/x", "why": "", "query": "", "body": {}, "takes_lines": "", "gives_back": "",
        "limit": None, "keep_seconds": 0, "needs": None, "no_rows": None, "looks_cold": None, "cold_waits": (),
        "retries": (), "final": (), "refused": "", "about_login": False, "probe": False, "user_key": "",
        "secrets": False,
    }  # fmt: skip
    assert (NoRows("", []).means, NoRows("", []).beside) == ("unknown", "")
    # Rows are keys: two are never equal, and none changes.
    assert bare != Endpoint("GET", "/x")
    for each, name in ((bare, "keep_seconds"), (LIMITS, "margin_seconds"), (NoRows("", []), "means")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(each, name, 1)
    assert (ASKED_BY.get(), DEADLINE.get()) == ("-", None)


def test_every_limit_and_wait_is_as_it_is_written_here() -> None:
    assert dataclasses.asdict(Limits()) == dataclasses.asdict(LIMITS) == {
        "everything": {"name": "everything", "count": 8, "seconds": 1},
        "in_flight": {"name": "in flight", "count": 4, "seconds": 0},
        "in_flight_here": 3, "own_limits": 1, "margin_seconds": 0.25, "flight_seconds": 30, "linger_seconds": 12,
        "patience_seconds": 25, "penalty_seconds": 900, "silent_after": 3, "pause_seconds": 15,
        "longest_pause_seconds": 60, "poll_seconds": 0.02, "last_resort_seconds": 3600, "asking_seconds": 5,
        "login_known_seconds": 30, "retry_seconds": 1, "cold_waits": 1, "walk_seconds": 0.5, "lines_idle_seconds": 30,
        "opening_poll_seconds": 1.5, "opening_seconds": 15, "opening_rest_seconds": 30,
        "progress_seconds": 1, "user_seconds": 50,
    }  # fmt: skip


def test_a_limit_is_kept_for_its_time_and_a_margin() -> None:
    limited = Endpoint("GET", "/a/{b}/c", limit=(2, 5))
    assert Limits(own_limits=0.1, margin_seconds=0.2).budgets(limited) == (Budget("/a/{id}/c", 2, 0.7),)
    assert LIMITS.budgets(limited) == (Budget("/a/{id}/c", 2, 5.25),)
    assert LIMITS.budgets(Endpoint("GET", "/a")) == ()


NONE, PROVEN, STARTED, UNKNOWN = None, "proven", "not loaded", "unknown"


@pytest.mark.parametrize(
    ("rule", "body", "means"),
    [
        (NoRows("", [], "proven"), [], PROVEN),
        (NoRows("", [], "proven"), [1], NONE),
        (NoRows("", [], "proven"), {}, UNKNOWN),
        (NoRows("", [], "proven"), {"a": 1}, UNKNOWN),
        (NoRows("", [], "proven"), None, UNKNOWN),
        (NoRows("", [], "proven"), 0, UNKNOWN),
        (NoRows("", [], "proven"), "", UNKNOWN),
        (NoRows("", {}, "proven"), {}, PROVEN),
        (NoRows("", {}, "proven"), [], UNKNOWN),
        (NoRows("", []), [], UNKNOWN),
        (NoRows("a", [], "not loaded"), {"a": []}, STARTED),
        (NoRows("a", [], "proven"), {"b": []}, UNKNOWN),
        (NoRows("a", [], "proven"), {"a": None}, UNKNOWN),
        (NoRows("a", [], "proven"), {"a": {}}, UNKNOWN),
        (NoRows("a", [], "proven"), {"a": {"x": 1}}, UNKNOWN),
        (NoRows("a", [], "proven"), [], UNKNOWN),
        (NoRows("a.b", [], "proven"), {"a": {"b": []}}, PROVEN),
        (NoRows("a.b", [], "proven"), {"a": {"b": [1]}}, NONE),
        (NoRows("a.b", [], "proven"), {"a": []}, UNKNOWN),
        (NoRows("a", [], "proven", beside="s"), {"a": [], "s": True}, PROVEN),
        (NoRows("a", [], "proven", beside="s"), {"a": [], "s": False}, STARTED),
        (NoRows("a", [], "proven", beside="s"), {"a": []}, STARTED),
        (NoRows("a", [], "proven", beside="s"), {"a": [1]}, NONE),
    ],
)
def test_what_an_answer_without_rows_proves(rule: NoRows, body: Any, means: str | None) -> None:
    row = Endpoint("GET", "/x", no_rows=rule, looks_cold="no_rows")
    assert rule.of(body) == row.emptiness(body) == means
    # Asked again is what proves nothing.
    assert row.is_cold(body, "") is (means in (STARTED, UNKNOWN))
    assert Endpoint("GET", "/x", no_rows=rule).is_cold(body, "") is False


def test_an_answer_of_no_rows_proves_nothing_of_them() -> None:
    assert Endpoint("GET", "/x").emptiness([]) is None
    assert Endpoint("GET", "/x", looks_cold="no_rows").is_cold([], "") is False


@pytest.mark.parametrize(
    ("fields", "row", "cold"),
    [
        ("31", {"31": "1"}, False),
        ("31", {"84": "1"}, True),
        ("31,84", {"84": "1"}, False),
        ("31,86", {"86": "1"}, False),
        ("31,7635", {"7635": "1"}, False),
        ("31,7741", {"7741": "1"}, False),
        ("31,7296", {"7296": "1"}, False),
        ("31,7308", {"31": "1"}, True),
        ("31,7308", {"31": "1", "7308": "0.5"}, False),
        ("31,7308,7633", {"31": "1", "7633": "20%"}, False),
        ("7308,7633", {"7633": "20%"}, False),
        ("31,55", {"55": "A"}, True),
        ("55,70", {"70": "A"}, False),
        ("55,70", {"conid": 1}, True),
        ("31", {"6509": "N"}, False),
        ("31", {"6509": "OB"}, False),
        ("31", {"6509": "RB"}, True),
        ("31", {"6509": "DN"}, True),
    ],
)
def test_a_snapshot_is_cold_until_what_was_asked_for_has_come(fields: str, row: dict[str, str], cold: bool) -> None:
    query = f"conids=1&fields={fields}"
    assert no_ticks_yet([row], query) is cold
    assert no_ticks_yet([{"31": "1", "7308": "1", "7633": "1", "55": "A", "70": "B"}, row], query) is cold
    snapshot = find_endpoint("GET", f"{API}/iserver/marketdata/snapshot")
    assert snapshot is not None
    assert snapshot.is_cold([row], query) is cold


@pytest.mark.parametrize("body", [[], [None], ["31"], {}, {"31": "1"}, None, "31"])
def test_a_snapshot_without_rows_is_not_cold(body: Any) -> None:
    assert no_ticks_yet(body, "fields=31") is False


@pytest.mark.parametrize(
    ("body", "thin"),
    [
        ({"instruments": [{"C": "1"}, {"C": "2"}]}, True),
        ({"instruments": [{"C": "1"}, {"C": "2", "ST": "STK"}]}, False),
        ({"instruments": [{"ST": "STK"}]}, False),
        ({"instruments": [1]}, False),
        ({"instruments": []}, False),
        ({"instruments": {"C": "1"}}, False),
        ({"rows": [{"C": "1"}]}, False),
        ([{"C": "1"}], False),
        (None, False),
    ],
)
def test_a_watchlist_is_cold_while_it_names_contracts_only(body: Any, thin: bool) -> None:
    assert thin_watchlist(body, "") is thin


@pytest.mark.parametrize(
    ("method", "path", "row"),
    [
        ("GET", "/v1/api/iserver/accounts", "/iserver/accounts"),
        ("GET", "/v1/portal/iserver/accounts", "/iserver/accounts"),
        ("GET", "/v1/portaliserver/accounts", None),
        ("GET", "/v1/porta/iserver/accounts", None),
        ("GET", "/iserver/accounts", None),
        ("POST", "/v1/api/iserver/accounts", None),
        ("get", "/v1/api/iserver/accounts", None),
        ("GET", "/v1/api/iserver/accounts/", None),
        ("GET", "/v1/api/v1/portal/iserver/accounts", None),
        ("GET", "/v1/api/portfolio/U1234567/meta", "/portfolio/{accountId}/meta"),
        ("GET", "/v1/portal/portfolio/U1/meta", "/portfolio/{accountId}/meta"),
        ("GET", "/v1/api/portfolio/a-_9/meta", "/portfolio/{accountId}/meta"),
        ("GET", f"/v1/api/portfolio/{'U' * 64}/meta", "/portfolio/{accountId}/meta"),
        ("GET", f"/v1/api/portfolio/{'U' * 65}/meta", None),
        ("GET", "/v1/api/portfolio/-U1/meta", None),
        ("GET", "/v1/api/portfolio/_/meta", None),
        ("GET", "/v1/api/portfolio//meta", None),
        ("GET", "/v1/api/portfolio/U%31/meta", None),
        ("GET", "/v1/api/portfolio/Ü1/meta", None),
        ("GET", "/v1/api/portfolio/٣/meta", None),
        ("GET", "/v1/api/portfolio/U.1/meta", None),
        ("GET", "/v1/api/portfolio/U1/meta\n", None),
        ("GET", "/v1/api/portfolio/U1/positions/0", "/portfolio/{accountId}/positions/{pageId}"),
        ("GET", "/v1/api/portfolio/U1/positions/invalidate", None),
        ("GET", "/v1/api/portfolio/U1/positions/INVALIDATE", None),
        ("GET", "/v1/api/portfolio/U1/positions/invalidated", "/portfolio/{accountId}/positions/{pageId}"),
        ("GET", "/v1/api/iserver/account/alert/alerts", "/iserver/account/alert/{alertId}"),
        ("GET", "/v1/api/iserver/account/search/summary", "/iserver/account/search/{searchPattern}"),
        ("GET", "/v1/api/portfolio/positions/265598", "/portfolio/positions/{conid}"),
        ("GET", "/v1/api/portfolio/positions/meta", "/portfolio/positions/{conid}"),
        ("GET", "/v1/api/portfolio/alert/meta", None),
        ("GET", "/v1/api/portfolio/search/meta", None),
        ("GET", "/v1/api/portfolio/alerts/meta", "/portfolio/{accountId}/meta"),
        ("POST", "/v1/api/iserver/auth/ssodh/init", "/iserver/auth/ssodh/init"),
        ("GET", "/v1/api/iserver/auth/ssodh/init", None),
    ],
)
def test_which_row_a_request_has(method: str, path: str, row: str | None) -> None:
    found = find_endpoint(method, path)
    assert (found.path if found else None) == row


def test_the_row_that_opens_a_session_is_permitted_to_those_who_asked_for_it() -> None:
    assert permitted(brokerage_session=False) == READ_OPERATIONS
    assert permitted(brokerage_session=True) == (*READ_OPERATIONS, BROKERAGE_SESSION)
    assert BROKERAGE_SESSION not in READ_OPERATIONS


def test_what_a_row_may_carry_is_told_in_one_line() -> None:
    assert Endpoint("GET", "/a").carried == ""
    assert Endpoint("GET", "/a", query="b c").carried == "  ?b&c"
    assert Endpoint("POST", "/a", body={"b": str, "c": int}).carried == "  {b, c}"
    assert Endpoint("POST", "/a", query="q", body={"b": str}).carried == "  ?q  {b}"
    assert BROKERAGE_SESSION.carried == '  {"publish": true, "compete": false}'
    assert Endpoint("GET", "/a/{b}/{c}").name == "/a/{id}/{id}"
    assert Endpoint("GET", "/a", query="b c").query_names == {"b", "c"}
