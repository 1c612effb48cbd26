"""The only requests that this program can make, one row each with everything that is known of it, and how fast.

The verb proves nothing at IBKR: some reads are POST, and one GET closes every market-data stream of the user. So this
is a positive list of method and path, kept by hand; each row that is not a GET says why it is a read. No setting adds
to it, but for ``BROKERAGE_SESSION``, which a user may ask for by name.

Guard, pacing, cache, preflight, retries, session state and redaction read the same row: a request is matched once, in
the guard, and its row goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from typing import Any, Literal
from urllib.parse import parse_qs

from bezant_mcp.gateway.carried import Shape
from bezant_mcp.state import Budget

API = "/v1/api"
# The Gateway's other name for the same. A limit counts under both; the guard lets only the first through.
OTHER_API = "/v1/portal"
# A path segment from outside: an id, never a dot, slash, percent sign or anything else that could make another path
# of it.
SEGMENT = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})"
# Words that make another operation of a path: `positions/invalidate` is one that drops IBKR's cache.
NOT_THESE = {
    "pageId": rf"(?!(?i:invalidate)$){SEGMENT}",
    "accountId": rf"(?!(?:alert|positions|search)/){SEGMENT}",
}
MINUTE = 60.0
QUARTER_HOUR = 15 * MINUTE


# What an answer without rows says: there are none; what was asked for has only been started; nothing at all.
Emptiness = Literal["proven", "not loaded", "unknown"]


@dataclass(frozen=True)
class NoRows:
    """What it means that an answer has no rows: decided here for each endpoint, by what IBKR documents of it.

    Only ``none`` where the rows stand means ``means``; nothing in the place of the rows, or something of another kind,
    is unknown. Without any evidence an empty list is unknown too.

    Attributes:
        at: Where the rows stand, names with dots between; empty: they are the answer.
        beside: What must stand beside an empty list for it to be the answer, and neither false nor nothing.
    """

    at: str
    none: Any
    means: Emptiness = "unknown"
    beside: str = ""

    def of(self, body: Any) -> Emptiness | None:
        """What this answer proves; None where it has rows."""
        rows = body
        for name in filter(None, self.at.split(".")):
            rows = rows.get(name) if isinstance(rows, dict) else None
        if rows and isinstance(rows, type(self.none)):
            return None
        if rows != self.none:
            return "unknown"
        return "not loaded" if self.beside and not body.get(self.beside) else self.means


# Fields of a snapshot whose coming shows that a row is there; what IBKR computes of an option comes later than prices.
PRICES = frozenset({"31", "84", "86", "7635", "7741", "7296"})
GREEKS = frozenset({"7308", "7633"})
SECURITY_TYPE = "6070"
# What a company earns or a bond yields comes one by one and slowly: asked for with these, all fields are waited for.
SLOW = frozenset({"7293", "7698"})
# First letters of field 6509 after which no price will come: not subscribed, agreement not signed.
NEVER_PRICED = ("N", "O")


def has_greeks(row: dict[str, Any]) -> bool:
    """Whether a row may be of an option: of another contract no Greeks will come, if IBKR was asked what it is."""
    return row.get(SECURITY_TYPE) in (None, "", "OPT", "FOP", "WAR")


def no_ticks_yet(body: Any, query: str) -> bool:
    """A snapshot row without any of the prices that were asked for only confirms the subscription.

    Where slow fields were asked for, a row is cold until each has come, if only as an empty text.
    """
    wanted = {tag for text in parse_qs(query).get("fields", []) for tag in text.split(",")}
    signs = [some for some in (wanted & PRICES, wanted & GREEKS) if some] or [wanted]
    rows = [row for row in body if isinstance(row, dict)] if isinstance(body, list) else []
    if wanted & SLOW:
        return any(not wanted <= row.keys() for row in rows)
    return any(
        not all(some & row.keys() for some in signs if some.isdisjoint(GREEKS) or has_greeks(row))
        for row in rows
        if not str(row.get("6509", "")).startswith(NEVER_PRICED)
    )


def thin_watchlist(body: Any, _query: str) -> bool:
    """The first call names the contracts only."""
    rows = body.get("instruments") if isinstance(body, dict) else None
    return bool(rows) and isinstance(rows, list) and all(isinstance(row, dict) and "ST" not in row for row in rows)


@dataclass(frozen=True, eq=False)
class Endpoint:
    """One permitted request, and all that is known of it.

    Attributes:
        method, path: The request; the path is that below ``/v1/api``.
        why: For other methods than GET, why it is a read.
        query: The names that its query may have. Those with an effect at IBKR are left out, such as ``force``, which
            empties the list of orders that the user's other programs see.
        body: The shape of its JSON body, see ``bezant_mcp.gateway.carried``; or the bytes that alone are let through.
        takes_lines, gives_back: Where a request names the quote lines that it takes, and the one that it gives back,
            which must have been taken here.
        limit: IBKR's own limit on it: so many requests in so many seconds. IBKR answers 429 to what exceeds a limit and
            bans the address for 15 minutes, so every number stays on the safe side.
        keep_seconds: How long an answer is given again instead of asking; 0 means never.
        needs: What must be asked once in each session before.
        no_rows: What it proves that an answer has no rows.
        looks_cold: Tells from the body and the query that an answer only started something: IBKR answers many first
            calls with status 200 and nothing in it. ``no_rows``: while that proves nothing.
        cold_waits: Seconds before each further try while the answer looks cold, or is one of ``retries``.
        retries: Statuses that a first call gives although the second succeeds.
        final: Words of an error after which asking again is in vain, in lower case.
        refused: What is missing where a 401 comes although somebody is logged in.
        about_login: It asks about the login: a 401 says that there is none, and an answer is never kept.
        probe: Every Gateway knows it, so that a refusal says that this is none.
        user_key: Where the answer names its user.
        secrets: The answer holds tokens, addresses of hardware or names of users.
    """

    method: str
    path: str
    why: str = ""
    query: str = ""
    body: Shape = field(default_factory=dict)
    takes_lines: str = ""
    gives_back: str = ""
    limit: tuple[int, float] | None = None
    keep_seconds: float = 0.0
    needs: Endpoint | None = None
    no_rows: NoRows | None = None
    looks_cold: Callable[[Any, str], bool] | Literal["no_rows"] | None = None
    cold_waits: tuple[float, ...] = ()
    retries: tuple[int, ...] = ()
    final: tuple[str, ...] = ()
    refused: Literal["account", "brokerage session", ""] = ""
    about_login: bool = False
    probe: bool = False
    user_key: str = ""
    secrets: bool = False

    @cached_property
    def name(self) -> str:
        """The path without what arguments fill, for limits and for people."""
        return re.sub(r"\{\w+\}", "{id}", self.path)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the raw path on the wire must match, from its first to its last byte."""
        pieces = re.split(r"\{(\w+)\}", API + self.path)
        parts = [NOT_THESE.get(piece, SEGMENT) if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)]
        return re.compile("".join(parts), re.ASCII)

    def emptiness(self, body: Any) -> Emptiness | None:
        """What it proves that this answer has no rows; None where it has some, or is none of rows."""
        return self.no_rows.of(body) if self.no_rows else None

    def is_cold(self, body: Any, query: str) -> bool:
        """Whether this answer only started something."""
        if self.looks_cold == "no_rows":
            return self.emptiness(body) not in (None, "proven")
        return bool(self.looks_cold and self.looks_cold(body, query))

    @cached_property
    def query_names(self) -> frozenset[str]:
        """The names of ``query``."""
        return frozenset(self.query.split())

    @property
    def carried(self) -> str:
        """What it may carry, for people: the names of its query and the fields of its body."""
        query = f"  ?{'&'.join(self.query.split())}" if self.query else ""
        body = self.body.decode() if isinstance(self.body, bytes) else f"{{{', '.join(self.body)}}}"
        return query if body == "{}" else f"{query}  {body}"


get, post = partial(Endpoint, "GET"), partial(Endpoint, "POST")
brokerage = partial(Endpoint, "GET", refused="brokerage session")
brokerage_post = partial(Endpoint, "POST", refused="brokerage session")
# Shapes of bodies.
ACCOUNTS = {"acctIds": [str]}
REQUEST = {"reqID": int, "subscriptionKey": str}
CONDITION = {"code": str, "value": (str, int, float, bool)}
SEARCH: dict[str, Shape] = dict.fromkeys(("symbol", "secType", "fundFamilyConidEx", "referrer"), str)
SEARCH |= dict.fromkeys(("name", "more", "fund", "pattern"), bool)
HISTORICAL_SCAN: dict[str, Shape] = dict.fromkeys(
    ("instrument", "locations", "scanCode", "secType", "delayedLocations"), str
)
HISTORICAL_SCAN |= {"maxItems": int, "filters": [CONDITION]}
# What is computed anew at most once in a quarter of an hour.
slow = partial(post, limit=(1, QUARTER_HOUR), keep_seconds=QUARTER_HOUR)

# A list of which nothing is known that an empty one proves.
SOME_ROWS = NoRows("", [])

# The session. Neither logout nor ssodh/init: nothing here ends a session or takes one from another device.
about_login = partial(Endpoint, about_login=True, secrets=True)
# IBKR sets no limit to the first: the margin alone keeps questions that look there first from using up all others.
AUTH_STATUS = about_login(
    "POST",
    "/iserver/auth/status",
    "reads the state of the brokerage session",
    limit=(1, 0),
    refused="brokerage session",
    probe=True,
)
TICKLE = about_login(
    "POST", "/tickle", "keeps a live session alive and revives none", limit=(1, 1), probe=True, user_key="userId"
)
VALIDATE = about_login("GET", "/sso/validate", limit=(1, MINUTE), probe=True, user_key="USER_ID")
BROKERAGE_ACCOUNTS = brokerage("/iserver/accounts", secrets=True)
# The accounts of a login do not change; the bound covers a login by someone else that nobody told us of.
PORTFOLIO_ACCOUNTS = get(
    "/portfolio/accounts", no_rows=SOME_ROWS, limit=(1, 5), keep_seconds=5 * MINUTE, refused="account"
)
PORTFOLIO_SUBACCOUNTS = get(
    "/portfolio/subaccounts", no_rows=SOME_ROWS, limit=(1, 5), keep_seconds=5 * MINUTE, refused="account"
)

portfolio = partial(Endpoint, "GET", needs=PORTFOLIO_ACCOUNTS, refused="account")
# Cheap and without a limit: tells whether an account is refused, or one path of it.
ACCOUNT_META = portfolio("/portfolio/{accountId}/meta")
of_account = partial(brokerage, needs=BROKERAGE_ACCOUNTS)
# The first call only opens a subscription; the next may come when the limit is over.
subscribed = partial(of_account, limit=(1, 5), keep_seconds=5, looks_cold="no_rows", cold_waits=(5.1,))

READ_OPERATIONS: tuple[Endpoint, ...] = (
    AUTH_STATUS,
    TICKLE,
    VALIDATE,
    BROKERAGE_ACCOUNTS,
    # Accounts and portfolio
    PORTFOLIO_ACCOUNTS,
    PORTFOLIO_SUBACCOUNTS,
    get(
        "/portfolio/subaccounts2",
        query="page",
        keep_seconds=5 * MINUTE,
        refused="account",
        no_rows=NoRows("subaccounts", []),
    ),
    ACCOUNT_META,
    portfolio("/portfolio/{accountId}/summary", no_rows=NoRows("", {})),
    portfolio("/portfolio/{accountId}/ledger", no_rows=NoRows("", {})),
    portfolio("/portfolio/{accountId}/allocation", query="model"),
    portfolio(
        "/portfolio/{accountId}/positions/{pageId}",
        query="model sort direction waitForSecDef period",
        no_rows=NoRows("", [], "proven"),
    ),
    portfolio("/portfolio/{accountId}/position/{conid}"),
    portfolio(
        "/portfolio/{accountId}/combo/positions",
        query="nocache",
        cold_waits=(1.0,),
        no_rows=SOME_ROWS,
        looks_cold="no_rows",
    ),
    portfolio("/portfolio/positions/{conid}", no_rows=NoRows("", {}, "proven")),
    portfolio("/portfolio2/{accountId}/positions", query="model direction sort", no_rows=SOME_ROWS),
    of_account("/iserver/account/{accountId}/summary"),
    of_account("/iserver/account/{accountId}/summary/available_funds"),
    of_account("/iserver/account/{accountId}/summary/balances"),
    of_account("/iserver/account/{accountId}/summary/margins"),
    of_account("/iserver/account/{accountId}/summary/market_value"),
    subscribed("/iserver/account/pnl/partitioned", no_rows=NoRows("upnl", {}, "not loaded")),
    brokerage("/iserver/account/search/{searchPattern}"),
    get("/acesws/{accountId}/signatures-and-owners", refused="account"),
    post("/portfolio/allocation", "sums holdings; the accounts travel in the body", body=ACCOUNTS, refused="account"),
    slow(
        "/pa/performance",
        "computes returns; the accounts and the period travel in the body",
        body={**ACCOUNTS, "period": str},
    ),
    # The limits of these two are not in the published table; those of their neighbours are.
    slow(
        "/pa/allocation",
        "divides holdings; accounts and category travel in the body",
        body={**ACCOUNTS, **dict.fromkeys(("type", "currency", "date", "model"), str)},
        no_rows=NoRows("allocations", {}),
    ),
    slow("/pa/allperiods", "computes returns; the accounts travel in the body", body=ACCOUNTS, query="param"),
    slow(
        "/pa/transactions",
        "lists past transactions; account and contract travel in the body",
        body={**ACCOUNTS, "conids": [int], "currency": str, "days": int},
        no_rows=NoRows("transactions", [], "proven", beside="nd"),
    ),
    # Orders and trades, looked at
    subscribed(
        "/iserver/account/orders", query="filters accountId", no_rows=NoRows("orders", [], "proven", beside="snapshot")
    ),
    of_account("/iserver/account/order/status/{orderId}"),
    subscribed("/iserver/account/trades", query="days", secrets=True, no_rows=SOME_ROWS),
    # Contracts
    get("/trsrv/stocks", query="symbols", no_rows=NoRows("", {}, "proven")),
    get("/trsrv/futures", query="symbols exchange", no_rows=NoRows("", {}, "proven")),
    get("/trsrv/secdef", query="conids", no_rows=NoRows("secdef", [], "proven")),
    get("/trsrv/secdef/schedule", query="assetClass symbol exchange exchangeFilter conid"),
    get("/trsrv/all-conids", query="exchange assetClass"),
    get("/contract/trading-schedule", query="conid exchange", no_rows=NoRows("schedules", {})),
    brokerage(
        "/iserver/secdef/search",
        query="symbol secType name more fund fundFamilyConidEx pattern referrer",
        no_rows=NoRows("", [], "proven"),
    ),
    brokerage(
        "/iserver/secdef/info", query="conid sectype month exchange strike right issuerId filters", no_rows=SOME_ROWS
    ),
    brokerage("/iserver/secdef/strikes", query="conid sectype month exchange"),
    brokerage("/iserver/secdef/bond-filters", query="symbol issuerId"),
    brokerage("/iserver/contract/{conid}/info"),
    brokerage("/iserver/contract/{conid}/info-and-rules", query="isBuy"),
    brokerage("/iserver/contract/{conid}/algos", query="algos addDescription addParams"),
    brokerage("/iserver/currency/pairs", query="currency", no_rows=NoRows("", {})),
    brokerage("/iserver/exchangerate", query="target source"),
    brokerage_post("/iserver/secdef/search", "a search whose query travels in the body", body=SEARCH),
    brokerage_post(
        "/iserver/contract/rules",
        "reads trading rules; the contract travels in the body",
        body={"conid": int, "isBuy": bool, "modifyOrder": bool, "orderId": int, "exchange": str},
    ),
    # Market data
    of_account(
        "/iserver/marketdata/snapshot",
        query="conids fields",
        takes_lines="conids",
        looks_cold=no_ticks_yet,
        cold_waits=(0.6, 0.8, 1.2, 1.6),
        retries=(503,),
    ),
    # 5 at a time by the published table; more than 4 were seen to be throttled.
    of_account(
        "/iserver/marketdata/history",
        query="conid period bar exchange outsideRth startTime direction source",
        limit=(4, 0),
        cold_waits=(2.0, 2.0),
        retries=(404, 500),
        final=("permission",),
    ),
    brokerage_post(
        "/iserver/marketdata/unsubscribe",
        "gives back one quote line that a snapshot took",
        body={"conid": int},
        gives_back="conid",
    ),
    # Scanner, watchlists, alerts, notifications, looked at
    brokerage("/iserver/scanner/params", limit=(1, QUARTER_HOUR), keep_seconds=QUARTER_HOUR),
    brokerage_post(
        "/iserver/scanner/run",
        "runs a scan; its filters travel in the body",
        body={"instrument": str, "location": str, "type": str, "filter": [CONDITION]},
        limit=(1, 1),
        no_rows=NoRows("contracts", [], "proven", beside="scan_data_column_name"),
    ),
    post("/hmds/scanner", "runs a scan of the older kind; its filters travel in the body", body=HISTORICAL_SCAN),
    brokerage("/iserver/watchlists", query="SC", no_rows=NoRows("data.user_lists", [], "proven", beside="action")),
    brokerage(
        "/iserver/watchlist",
        query="id",
        cold_waits=(0.6,),
        no_rows=NoRows("instruments", [], "proven", beside="id"),
        looks_cold=thin_watchlist,
    ),
    brokerage("/iserver/account/{accountId}/alerts", no_rows=NoRows("", [], "proven")),
    brokerage("/iserver/account/alert/{alertId}", query="type"),
    brokerage("/iserver/account/mta"),
    get("/fyi/unreadnumber", limit=(1, 1)),
    get("/fyi/settings", limit=(1, 1)),
    get("/fyi/disclaimer/{typecode}", limit=(1, 1)),
    get("/fyi/deliveryoptions", limit=(1, 1)),
    get("/fyi/notifications", query="max include exclude id", limit=(1, 1), no_rows=SOME_ROWS),
    get("/fyi/notifications/more", query="id", limit=(1, 1)),
    # Event contracts
    get("/forecast/category/tree", no_rows=NoRows("categories", {})),
    get("/forecast/contract/details", query="conid"),
    get(
        "/forecast/contract/market",
        query="underlyingConid exchange",
        no_rows=NoRows("contracts", [], "proven", beside="market_name"),
    ),
    get("/forecast/contract/rules", query="conid"),
    get("/forecast/contract/schedules", query="conid"),
    # Advisors
    brokerage("/iserver/account/allocation/accounts"),
    brokerage("/iserver/account/allocation/group"),
    brokerage("/iserver/account/allocation/presets"),
    brokerage_post(
        "/iserver/account/allocation/group/single", "reads one group; its name is in the body", body={"name": str}
    ),
    post("/fa/fa-preset/get", "reads presets; the request id is in the body", body=REQUEST),
    post("/fa/model/list", "lists models; the request id is in the body", body=REQUEST),
    post("/fa/model/summary", "reads one model; its name is in the body", body={**REQUEST, "model": str}),
    post(
        "/fa/model/positions",
        "reads the targets of a model; its name is in the body",
        body={**REQUEST, "model": str, "limit": int, "sortDirection": str, "sortField": str},
    ),
    post(
        "/fa/model/accounts-details",
        "lists the accounts of a model; its name is in the body",
        body={"reqID": int, "model": str, "calcPnls": bool},
    ),
    post(
        "/fa/model/invest-divest-positions",
        "lists amounts invested; moves nothing itself",
        body={"reqID": int, "model": str, "subscriptionStatus": int},
    ),
)


# On the list only with --brokerage-session: opens the brokerage session, and only if no other device holds it.
BROKERAGE_SESSION = about_login(
    "POST",
    "/iserver/auth/ssodh/init",
    "opens the brokerage session without taking it from another device",
    body=b'{"publish": true, "compete": false}',
    refused="brokerage session",
)


def permitted(*, brokerage_session: bool) -> tuple[Endpoint, ...]:
    """Every request that can be made: the list, and one more for those who asked for it."""
    return (*READ_OPERATIONS, BROKERAGE_SESSION) if brokerage_session else READ_OPERATIONS


@cache
def by_method(method: str) -> tuple[dict[str, Endpoint], tuple[Endpoint, ...]]:
    """The rows of one method: those of one path by their path on the wire, and those that an argument is a part of."""
    rows = [row for row in permitted(brokerage_session=True) if row.method == method]
    return {API + row.path: row for row in rows if "{" not in row.path}, tuple(row for row in rows if "{" in row.path)


def find_endpoint(method: str, path: str) -> Endpoint | None:
    """The row of a request, by its method and its raw path (no query) under either name of the API."""
    if path.startswith(OTHER_API + "/"):
        path = API + path.removeprefix(OTHER_API)
    whole, in_parts = by_method(method)
    return whole.get(path) or next((row for row in in_parts if row.pattern.fullmatch(path)), None)


EVERYTHING = Budget("everything", 8, 1.0)
IN_FLIGHT = Budget("in flight", 4, 0.0)


@dataclass(frozen=True)
class Limits:
    """How fast the Gateway may be asked, and every wait for it. Tests pass smaller numbers; no setting does.

    Attributes:
        everything: All requests together, of all processes. IBKR allows 10/s; the Gateway itself and the user's other
            programs send some too.
        in_flight: Of the Gateway's five upstream connections one stays free for its own tickle. All processes share it.
        in_flight_here: How many of these one process may hold, so that none shuts out the others.
        own_limits: So many times as long as the endpoints say their own limits last and their answers are kept.
        margin_seconds: Added to each limit, for clocks that differ.
        flight_seconds: Longest life of one request; after that its places are free even if its process was killed.
        linger_seconds: How long a request that was given up still counts, from its sending: the Gateway goes on with
            it, and IBKR ends whatever takes longer than 10 s.
        patience_seconds: Longest wait for a turn where the caller has set no deadline.
        penalty_seconds: How long nothing is sent after a 429.
        silent_after, pause_seconds, longest_pause_seconds: After so many time-outs in a row nothing is sent for
            ``pause_seconds``, twice as long after each failed probe, up to ``longest_pause_seconds``.
        poll_seconds: How often a full place is looked at again.
        last_resort_seconds: How old a kept answer may be that stands in while IBKR's ban lasts.
        asking_seconds: How long another process may be expected to come back with the answer that it went for.
        login_known_seconds: How long it is taken as known whose login it is; no other user is logged in any faster.
        retry_seconds: The wait before a question is sent once more whose answer IBKR's servers did not have in time.
        cold_waits: So many times as long as the endpoints say is waited while an answer looks cold.
        lines_idle_seconds: How long no prices are asked for before the market data lines that many prices took are
            given back.
        walk_seconds: The wait before a list of positions that did not hold still is read anew.
        opening_poll_seconds, opening_seconds: How often it is looked whether the brokerage session has opened, and how
            long in all.
        progress_seconds: How often a client is told how far a call has come, if it asked for that.
        user_seconds: How long a user may think who is asked something in the midst of a call.
        opening_rest_seconds: How long no second try is made to open it: a new login opens it by itself, and a request
            in the middle of that breaks it.
    """

    everything: Budget = EVERYTHING
    in_flight: Budget = IN_FLIGHT
    in_flight_here: int = 3
    own_limits: float = 1.0
    margin_seconds: float = 0.25
    flight_seconds: float = 30.0
    linger_seconds: float = 12.0
    patience_seconds: float = 25.0
    penalty_seconds: float = 15 * 60.0
    silent_after: int = 3
    pause_seconds: float = 15.0
    longest_pause_seconds: float = 60.0
    poll_seconds: float = 0.02
    last_resort_seconds: float = 60 * 60.0
    asking_seconds: float = 5.0
    login_known_seconds: float = 30.0
    retry_seconds: float = 1.0
    cold_waits: float = 1.0
    lines_idle_seconds: float = 30.0
    walk_seconds: float = 0.5
    opening_poll_seconds: float = 1.5
    opening_seconds: float = 15.0
    opening_rest_seconds: float = 30.0
    progress_seconds: float = 1.0
    user_seconds: float = 50.0

    def budgets(self, endpoint: Endpoint) -> tuple[Budget, ...]:
        """What must have room for a request beside the budgets of all."""
        if endpoint.limit is None:
            return ()
        count, seconds = endpoint.limit
        return (Budget(endpoint.name, count, seconds * self.own_limits + self.margin_seconds),)


LIMITS = Limits()
# When the question that asks must be answered, in seconds of ``time.monotonic``. What has no turn by then is not sent.
DEADLINE: ContextVar[float | None] = ContextVar("bezant_deadline", default=None)
# The tool that asks, for the log of requests.
ASKED_BY: ContextVar[str] = ContextVar("bezant_asked_by", default="-")
