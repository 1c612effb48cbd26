"""IBKR's pacing limits as data, and every other wait: how often a request may be sent, how long its answer stays good.

IBKR answers 429 to what exceeds a limit and bans the address for 15 minutes, so every number here stays on the safe
side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bezant_mcp.state import Budget

API_PREFIX = re.compile(r"/v1/(?:api|portal)(?=/)")
MINUTE = 60.0
QUARTER_HOUR = 15 * MINUTE


@dataclass(frozen=True, slots=True)
class Limit:
    """The own limit of one path, beside those that count for all.

    Attributes:
        path: Template of the path below ``/v1/api``; all methods of a path share its limit.
        count, seconds: At most ``count`` requests in ``seconds``; ``count`` 0 means no own limit.
        keep_seconds: How long an answer is given again instead of asking; 0 means never.
    """

    path: str
    count: int = 1
    seconds: float = 0.0
    keep_seconds: float = 0.0

    @property
    def budgets(self) -> tuple[Budget, ...]:
        """The limit as what has to have room before a request is sent."""
        return (Budget(self.path, self.count, self.seconds),) if self.count else ()


# IBKR's published table, as far as reads go. First match wins.
TABLE = (
    Limit("/iserver/account/orders", seconds=5, keep_seconds=5),
    Limit("/iserver/account/trades", seconds=5, keep_seconds=5),
    Limit("/iserver/account/pnl/partitioned", seconds=5, keep_seconds=5),
    # The accounts of a login do not change; the bound covers a login by someone else that nobody told us of.
    Limit("/portfolio/accounts", seconds=5, keep_seconds=5 * MINUTE),
    Limit("/portfolio/subaccounts", seconds=5, keep_seconds=5 * MINUTE),
    Limit("/portfolio/subaccounts2", count=0, keep_seconds=5 * MINUTE),
    Limit("/pa/performance", seconds=QUARTER_HOUR, keep_seconds=QUARTER_HOUR),
    Limit("/pa/transactions", seconds=QUARTER_HOUR, keep_seconds=QUARTER_HOUR),
    Limit("/pa/summary", seconds=QUARTER_HOUR, keep_seconds=QUARTER_HOUR),
    # Not in the published table; its neighbours are.
    Limit("/pa/allperiods", seconds=QUARTER_HOUR, keep_seconds=QUARTER_HOUR),
    Limit("/iserver/scanner/params", seconds=QUARTER_HOUR, keep_seconds=QUARTER_HOUR),
    Limit("/iserver/scanner/run", seconds=1),
    # 5 at a time by the table; more than 4 were seen to be throttled.
    Limit("/iserver/marketdata/history", count=4),
    Limit("/sso/validate", seconds=MINUTE),
    Limit("/tickle", seconds=1),
    Limit("/fyi/unreadnumber", seconds=1),
    Limit("/fyi/settings", seconds=1),
    Limit("/fyi/deliveryoptions", seconds=1),
    Limit("/fyi/notifications", seconds=1),
    Limit("/fyi/notifications/more", seconds=1),
    Limit("/fyi/disclaimer/{typecode}", seconds=1),
)
# A 401 of one of these says that nobody is logged in. Their answers hold tokens and names, so none is ever kept.
LOGIN_PATHS = ("/tickle", "/sso/", "/iserver/auth/")


EVERYTHING = Budget("everything", 8, 1.0)
IN_FLIGHT = Budget("in flight", 4, 0.0)


@dataclass(frozen=True)
class Limits:
    """Every number that pacing obeys, and every wait for the Gateway. Tests pass smaller ones; no setting does.

    Attributes:
        everything: All requests together. IBKR allows 10/s; the Gateway itself and the user's other programs send
        some too. in_flight: Of the Gateway's five upstream connections one stays free for its own tickle. All
        processes share these. in_flight_here: How many of them one process may hold, so that none shuts out the others.
        margin_seconds: Added to each limit, for clocks that differ.
        flight_seconds: Longest life of one request; after that its places are free even if its process was killed.
        linger_seconds: How long a request that was given up still counts, from its sending: the Gateway goes on with
        it, and
            IBKR ends whatever takes longer than 10 s.
        patience_seconds: Longest wait for a turn where the caller has set no deadline.
        penalty_seconds: How long nothing is sent after a 429.
        silent_after, pause_seconds, longest_pause_seconds: After so many time-outs in a row nothing is sent for
            ``pause_seconds``, twice as long after each failed probe, up to ``longest_pause_seconds``.
        poll_seconds: How often a full place is looked at again.
        last_resort_seconds: How old a kept answer may be that stands in while IBKR's ban lasts.
        asking_seconds: How long another process may be expected to come back with the answer that it went for.
        login_known_seconds: How long it is taken as known whose login it is; nobody logs out, and another user in, any
            faster.
        retry_seconds: The wait before a question is sent once more whose answer IBKR's servers did not have in time.
        cold_waits: So many times as long as the table of preconditions says is waited while an answer looks cold.
        walk_seconds: The wait before a list of positions that did not hold still is read anew.
        opening_poll_seconds, opening_seconds: How often it is looked whether the brokerage session has opened, and how
            long in all.
        opening_rest_seconds: How long no second try is made to open it: a new login opens it by itself, and a request
            in the middle of that breaks it.
    """

    table: tuple[Limit, ...] = TABLE
    everything: Budget = EVERYTHING
    in_flight: Budget = IN_FLIGHT
    in_flight_here: int = 3
    margin_seconds: float = 0.25
    flight_seconds: float = 30.0
    linger_seconds: float = 12.0
    patience_seconds: float = 25.0
    penalty_seconds: float = QUARTER_HOUR
    silent_after: int = 3
    pause_seconds: float = 15.0
    longest_pause_seconds: float = MINUTE
    poll_seconds: float = 0.02
    last_resort_seconds: float = 60 * MINUTE
    asking_seconds: float = 5.0
    login_known_seconds: float = 30.0
    retry_seconds: float = 1.0
    cold_waits: float = 1.0
    walk_seconds: float = 0.5
    opening_poll_seconds: float = 1.5
    opening_seconds: float = 15.0
    opening_rest_seconds: float = 30.0

    def find(self, path: str) -> Limit:
        """The own limit of a path as on the wire; a path without one gets its first two parts as its name."""
        below = below_api(path)
        for limit in self.table:
            if pattern(limit.path).fullmatch(below):
                return limit
        return Limit(name_without_ids(below), count=0)


LIMITS = Limits()


def below_api(path: str) -> str:
    """The path below ``/v1/api``, or below ``/v1/portal``, which means the same."""
    return API_PREFIX.sub("", path, count=1) if API_PREFIX.match(path) else path


@lru_cache(maxsize=256)
def pattern(template: str) -> re.Pattern[str]:
    """What a path of this template looks like."""
    return re.compile("[^/]+".join(re.escape(piece) for piece in re.split(r"\{\w+\}", template)))


def name_without_ids(path: str) -> str:
    """Name an endpoint by its words: parts with a digit in them are ids, ``/portfolio/DU123456/ledger`` among them."""
    return "/".join("{id}" if any(character.isdigit() for character in part) else part for part in path.split("/"))
