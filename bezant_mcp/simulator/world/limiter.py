"""IBKR's pacing limits as a table, and the count of who broke them."""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

from bezant_mcp.simulator.messages import Reply, error
from bezant_mcp.simulator.settings import Settings

# Method and path template -> seconds within which one call is allowed.
ONE_PER_SECONDS: dict[tuple[str, str], float] = {
    ("GET", "/iserver/account/orders"): 5,
    ("GET", "/iserver/account/trades"): 5,
    ("GET", "/iserver/account/pnl/partitioned"): 5,
    ("GET", "/portfolio/accounts"): 5,
    ("GET", "/portfolio/subaccounts"): 5,
    ("GET", "/iserver/scanner/params"): 900,
    ("POST", "/pa/performance"): 900,
    ("POST", "/pa/summary"): 900,
    ("POST", "/pa/transactions"): 900,
    ("POST", "/pa/allperiods"): 900,
    ("POST", "/pa/allocation"): 900,
    ("GET", "/sso/validate"): 60,
    ("GET", "/tickle"): 1,
    ("POST", "/tickle"): 1,
    ("POST", "/iserver/scanner/run"): 1,
    ("GET", "/fyi/unreadnumber"): 1,
    ("GET", "/fyi/settings"): 1,
    ("POST", "/fyi/settings/{typecode}"): 1,
    ("GET", "/fyi/deliveryoptions"): 1,
    ("POST", "/fyi/deliveryoptions/device"): 1,
    ("PUT", "/fyi/deliveryoptions/email"): 1,
    ("DELETE", "/fyi/deliveryoptions/{deviceId}"): 1,
    ("GET", "/fyi/notifications"): 1,
    ("GET", "/fyi/notifications/more"): 1,
    ("PUT", "/fyi/notifications/{notificationID}"): 1,
    ("GET", "/fyi/disclaimer/{typecode}"): 1,
    ("PUT", "/fyi/disclaimer/{typecode}"): 1,
}
SNAPSHOT = ("GET", "/iserver/marketdata/snapshot")
OWN_LIMIT = {*ONE_PER_SECONDS, SNAPSHOT}
# Two verbs with one limit between them.
SHARED = {("GET", "/tickle"): ("POST", "/tickle")}
TEN_PER_SECOND = 10

BODY_OF_429 = "Too many requests"


@dataclass(slots=True)
class Limiter:
    """Counts calls per limit and says which were too many."""

    settings: Settings
    box_until: float = 0.0
    violations: list[dict[str, Any]] = field(default_factory=list)
    refused: int = 0
    _calls: dict[tuple[str, str], deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def refusal(self, method: str, template: str, now: float) -> Reply | None:
        """The 429 for this call, or None when it is within its limit or limits are not enforced."""
        if self.settings.pacing == "off":
            return None
        if now < self.box_until:
            self.refused += 1
            return self._too_many()
        limit, window = self._limit(method, template)
        bucket = SHARED.get((method, template), (method, template))
        if bucket not in OWN_LIMIT:
            bucket = ("", "everything else")
        calls = self._calls[bucket]
        while calls and now - calls[0] >= window:
            calls.popleft()
        if len(calls) < limit:
            calls.append(now)
            return None
        self.violations.append({"method": method, "path": template, "at": now, "limit": limit, "seconds": window})
        self.refused += 1
        self.box_until = now + self.settings.penalty_seconds
        return self._too_many()

    def _limit(self, method: str, template: str) -> tuple[int, float]:
        if window := ONE_PER_SECONDS.get((method, template)):
            return 1, float(window)
        return TEN_PER_SECOND, 1.0

    def _too_many(self) -> Reply | None:
        return error(BODY_OF_429, 429) if self.settings.pacing == "enforce" else None
