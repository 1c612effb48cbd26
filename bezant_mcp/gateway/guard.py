"""The only requests that this program can make, and the guard that refuses every other one before a byte leaves.

The verb proves nothing at IBKR: some reads are POST, and one GET closes every market-data stream of the user. So this
is a positive list of method and path, kept by hand; each entry that is not a GET says why it is a read. No setting
adds to it, but for ``BROKERAGE_SESSION``, which a user may ask for by name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import httpx

from bezant_mcp.errors import NotPermitted

API = "/v1/api"
# A path segment from outside: an id, never a dot, slash, percent sign or anything else that could make another path
# of it.
SEGMENT = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})"
# Where a word would make another operation of it: `positions/invalidate` is one that drops IBKR's cache.
NOT_THESE = {"pageId": rf"(?!(?i:invalidate)$){SEGMENT}"}
# All that the Gateway needs. It forwards what it gets, so nothing else (cookies, authorisation, overrides) is sent.
HEADERS = frozenset({"host", "user-agent", "accept", "content-type", "content-length", "connection"})
# What may be said about a request beside it. Others (`target`, `sni_hostname`) would put another path on the wire, or
# have the certificate checked for another host.
EXTENSIONS = frozenset({"timeout"})


@dataclass(frozen=True)
class ReadOperation:
    """One permitted request: method, path below ``/v1/api``, and for other methods than GET the reason.

    Where ``body`` is given, no other body is let through.
    """

    method: str
    path: str
    why: str = ""
    body: dict[str, bool] | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the raw path on the wire must match, from its first to its last byte."""
        pieces = re.split(r"\{(\w+)\}", API + self.path)
        parts = [NOT_THESE.get(piece, SEGMENT) if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)]
        return re.compile("".join(parts), re.ASCII)

    def covers(self, method: str, path: str, body: bytes) -> bool:
        """Tell whether this entry permits a request with this method, raw path (no query) and body."""
        if method != self.method or self.pattern.fullmatch(path) is None:
            return False
        return self.body is None or body == json.dumps(self.body).encode()


def gets(*paths: str) -> tuple[ReadOperation, ...]:
    """Entries for paths that are read with GET."""
    return tuple(ReadOperation("GET", path) for path in paths)


READ_OPERATIONS = (
    # The session. Neither logout nor ssodh/init: nothing here ends a session or takes one from another device.
    ReadOperation("POST", "/iserver/auth/status", why="reads the state of the brokerage session"),
    ReadOperation("POST", "/tickle", why="keeps a live session alive and revives none"),
    *gets("/sso/validate", "/iserver/accounts"),
    # Accounts and portfolio
    *gets(
        "/portfolio/accounts",
        "/portfolio/subaccounts",
        "/portfolio/subaccounts2",
        "/portfolio/{accountId}/meta",
        "/portfolio/{accountId}/summary",
        "/portfolio/{accountId}/ledger",
        "/portfolio/{accountId}/allocation",
        "/portfolio/{accountId}/positions/{pageId}",
        "/portfolio/{accountId}/position/{conid}",
        "/portfolio/{accountId}/combo/positions",
        "/portfolio/positions/{conid}",
        "/portfolio2/{accountId}/positions",
        "/iserver/account/{accountId}/summary",
        "/iserver/account/{accountId}/summary/available_funds",
        "/iserver/account/{accountId}/summary/balances",
        "/iserver/account/{accountId}/summary/margins",
        "/iserver/account/{accountId}/summary/market_value",
        "/iserver/account/pnl/partitioned",
        "/iserver/account/search/{searchPattern}",
        "/acesws/{accountId}/signatures-and-owners",
    ),
    ReadOperation("POST", "/portfolio/allocation", why="sums holdings; the accounts travel in the body"),
    ReadOperation("POST", "/pa/performance", why="computes returns; the accounts and the period travel in the body"),
    ReadOperation("POST", "/pa/allperiods", why="computes returns; the accounts travel in the body"),
    ReadOperation("POST", "/pa/transactions", why="lists past transactions; account and contract travel in the body"),
    # Orders and trades, looked at
    *gets("/iserver/account/orders", "/iserver/account/order/status/{orderId}", "/iserver/account/trades"),
    # Contracts
    *gets(
        "/trsrv/stocks",
        "/trsrv/futures",
        "/trsrv/secdef",
        "/trsrv/secdef/schedule",
        "/trsrv/all-conids",
        "/contract/trading-schedule",
        "/iserver/secdef/search",
        "/iserver/secdef/info",
        "/iserver/secdef/strikes",
        "/iserver/secdef/bond-filters",
        "/iserver/contract/{conid}/info",
        "/iserver/contract/{conid}/info-and-rules",
        "/iserver/contract/{conid}/algos",
        "/iserver/currency/pairs",
        "/iserver/exchangerate",
    ),
    ReadOperation("POST", "/iserver/secdef/search", why="a search whose query travels in the body"),
    ReadOperation("POST", "/iserver/contract/rules", why="reads trading rules; the contract travels in the body"),
    # Market data
    *gets("/iserver/marketdata/snapshot", "/iserver/marketdata/history"),
    ReadOperation("POST", "/iserver/marketdata/unsubscribe", why="gives back one quote line that a snapshot took"),
    # Scanner, watchlists, alerts, notifications, looked at
    *gets("/iserver/scanner/params"),
    ReadOperation("POST", "/iserver/scanner/run", why="runs a scan; its filters travel in the body"),
    ReadOperation("POST", "/hmds/scanner", why="runs a scan of the older kind; its filters travel in the body"),
    *gets(
        "/iserver/watchlists",
        "/iserver/watchlist",
        "/iserver/account/{accountId}/alerts",
        "/iserver/account/alert/{alertId}",
        "/iserver/account/mta",
        "/fyi/unreadnumber",
        "/fyi/settings",
        "/fyi/disclaimer/{typecode}",
        "/fyi/deliveryoptions",
        "/fyi/notifications",
        "/fyi/notifications/more",
    ),
    # Event contracts
    *gets(
        "/forecast/category/tree",
        "/forecast/contract/details",
        "/forecast/contract/market",
        "/forecast/contract/rules",
        "/forecast/contract/schedules",
    ),
    # Advisors
    *gets(
        "/iserver/account/allocation/accounts",
        "/iserver/account/allocation/group",
        "/iserver/account/allocation/presets",
    ),
    ReadOperation("POST", "/iserver/account/allocation/group/single", why="reads one group; its name is in the body"),
    ReadOperation("POST", "/fa/fa-preset/get", why="reads presets; the request id is in the body"),
    ReadOperation("POST", "/fa/model/list", why="lists models; the request id is in the body"),
    ReadOperation("POST", "/fa/model/summary", why="reads one model; its name is in the body"),
    ReadOperation("POST", "/fa/model/positions", why="reads the targets of a model; its name is in the body"),
    ReadOperation("POST", "/fa/model/accounts-details", why="lists the accounts of a model; its name is in the body"),
    ReadOperation("POST", "/fa/model/invest-divest-positions", why="lists amounts invested; moves nothing itself"),
)


# On the list only with --brokerage-session: opens the brokerage session, and only if no other device holds it.
BROKERAGE_SESSION = ReadOperation(
    "POST",
    "/iserver/auth/ssodh/init",
    why="opens the brokerage session without taking it from another device",
    body={"publish": True, "compete": False},
)


def permitted(*, brokerage_session: bool) -> tuple[ReadOperation, ...]:
    """Every request that can be made: the list, and one more for those who asked for it."""
    return (*READ_OPERATIONS, BROKERAGE_SESSION) if brokerage_session else READ_OPERATIONS


class Guard(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Let through what is on the list and addressed to the Gateway, and nothing else.

    What passes is built anew from method, address, body, the few headers of ``HEADERS`` and the time limits, so that
    nothing which was not looked at can ride along.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        origin: str,
        operations: Iterable[ReadOperation] = READ_OPERATIONS,
    ) -> None:
        self.inner = inner
        self.origin = httpx.URL(origin)
        self.operations = tuple(operations)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a permitted request on.

        Raises:
            NotPermitted: the request is not on the list, or not for the Gateway.
        """
        path = request.url.raw_path.partition(b"?")[0].decode("ascii", "replace")
        prefix = self.origin.path.rstrip("/")
        below = path.removeprefix(prefix)
        url, home = request.url, self.origin
        at_home = (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port) and path.startswith(prefix)
        # A body that is read to its end here has a Content-Length; the Gateway drops chunked bodies without a word.
        body = await request.aread()
        listed = next((known for known in self.operations if known.covers(request.method, below, body)), None)
        if not at_home or url.userinfo or listed is None:
            raise NotPermitted(readable(request.method), readable(path if at_home else f"{url.host}{path}"))
        clean = httpx.Request(
            listed.method,
            url,
            headers={name: value for name, value in request.headers.items() if name in HEADERS - {"content-length"}},
            content=body,
            extensions={name: value for name, value in request.extensions.items() if name in EXTENSIONS},
        )
        if listed.method == "POST":
            clean.headers["content-length"] = str(len(body))
        clean.headers.pop("transfer-encoding", None)
        return await self.inner.handle_async_request(clean)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse a request of the generated client's blocking functions, which would have no pacing under them."""
        raise NotPermitted(
            request.method, f"{readable(request.url.path)} with a blocking call; use the asyncio functions"
        )

    async def aclose(self) -> None:
        """Close the transports below."""
        await self.inner.aclose()


def readable(path: str) -> str:
    """A path for an error message: printable, and cut to a length that a person reads."""
    shown = "".join(character if character.isprintable() else "?" for character in path)
    return shown if len(shown) <= 120 else f"{shown[:117]}..."
