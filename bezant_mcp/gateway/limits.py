"""How fast the Gateway may be asked, and every wait for it. The limits of single endpoints are with the endpoints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bezant_mcp.state import Budget

if TYPE_CHECKING:
    from bezant_mcp.gateway.endpoints import Endpoint

EVERYTHING = Budget("everything", 8, 1.0)
IN_FLIGHT = Budget("in flight", 4, 0.0)


@dataclass(frozen=True)
class Limits:
    """Every number that pacing obeys, and every wait for the Gateway. Tests pass smaller ones; no setting does.

    Attributes:
        everything: All requests together. IBKR allows 10/s; the Gateway itself and the user's other programs send
        some too. in_flight: Of the Gateway's five upstream connections one stays free for its own tickle. All
        processes share these. in_flight_here: How many of them one process may hold, so that none shuts out the others.
        own_limits: So many times as long as the endpoints say their own limits last and their answers are kept.
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
        cold_waits: So many times as long as the endpoints say is waited while an answer looks cold.
        walk_seconds: The wait before a list of positions that did not hold still is read anew.
        opening_poll_seconds, opening_seconds: How often it is looked whether the brokerage session has opened, and how
            long in all.
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
    walk_seconds: float = 0.5
    opening_poll_seconds: float = 1.5
    opening_seconds: float = 15.0
    opening_rest_seconds: float = 30.0

    def budgets(self, endpoint: Endpoint) -> tuple[Budget, ...]:
        """What must have room for a request beside the budgets of all."""
        if endpoint.limit is None:
            return ()
        count, seconds = endpoint.limit
        return (Budget(endpoint.name, count, seconds * self.own_limits + self.margin_seconds),)

    def keep_seconds(self, endpoint: Endpoint) -> float:
        """How long an answer is given again instead of asking."""
        return endpoint.keep_seconds * self.own_limits


LIMITS = Limits()
