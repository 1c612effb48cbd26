"""The scenarios by name: one line each, and what they set."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bezant_mcp.simulator.settings import Settings
from bezant_mcp.simulator.world.faults import Fault


@dataclass(frozen=True, slots=True)
class Scenario:
    """A named starting point.

    Attributes:
        line: What it is good for, in one line.
        sets: Settings that differ from those of an ordinary day.
        faults: Faults in force from the start, as arguments of :class:`Fault`.
    """

    line: str
    sets: Mapping[str, Any] = field(default_factory=dict)
    faults: tuple[Mapping[str, Any], ...] = ()

    def settings(self) -> Settings:
        """All settings of this scenario."""
        return Settings().but(**self.sets)

    def new_faults(self) -> list[Fault]:
        """Fresh faults: their counters run down."""
        return [Fault(**arguments) for arguments in self.faults]


def _all(kind: str) -> tuple[Mapping[str, Any], ...]:
    return ({"kind": kind},)


PAGE_ONE = "GET /portfolio/*/positions/1"

SCENARIOS: dict[str, Scenario] = {
    # Books
    "ready": Scenario("logged in, one individual account with 130 positions; the default"),
    "demo": Scenario(
        "as ready, and the login never ends: what `--demo` reads", {"idle_limit": 1e9, "session_life": 1e9}
    ),
    "awkward": Scenario("the 25 hand-made positions alone, one of each kind", {"book": "awkward"}),
    "instruments": Scenario("one of each class of instrument, with spreads, pairs and lots", {"book": "instruments"}),
    "big-book": Scenario("one account with 250 positions", {"book": "big"}),
    "two-accounts": Scenario("two individual accounts, the second in euro", {"book": "two"}),
    "advisor": Scenario("an advisor with four clients, two of them with more than 20 % cash", {"book": "advisor"}),
    "many-clients": Scenario("an advisor with 130 clients: lists of accounts stop at 100", {"book": "many"}),
    "no-option-data": Scenario(
        "the hand-made positions, without a subscription to options", {"book": "awkward", "unsubscribed": "OPT"}
    ),
    "near-margin-call": Scenario("excess liquidity is 3 % of net liquidation", {"book": "awkward", "cushion": 0.03}),
    "no-positions": Scenario("an account without positions", {"positions": 0}),
    "one-page": Scenario("exactly 100 positions: the second page is empty", {"positions": 100}),
    "moving-rows": Scenario("a row moves between two pages while they are read", {"shuffle_pages": True}),
    "thin-rows": Scenario("a third of all position rows stays thin", {"thin_rate": 0.33}),
    # The process and the log-in
    "down": Scenario("nothing listens", {"process": "down"}),
    "starting": Scenario("the port is open, nothing answers", {"process": "starting"}),
    "airplay": Scenario("macOS AirPlay has the port: plain HTTP, 403", {"process": "airplay"}),
    "not-a-gateway": Scenario("another HTTPS server has the port: 404 with a page", {"process": "other"}),
    "access-denied": Scenario("the caller's address is not in ips.allow", {"address_allowed": False}),
    "logged-out": Scenario("nobody has logged in: 401, empty", {"login": False}),
    "logged-out-text": Scenario("the same with a text", {"login": False, "logged_out_as": "401-text"}),
    "logged-out-html": Scenario("the same with a page", {"login": False, "logged_out_as": "401-html"}),
    "logged-out-redirect": Scenario(
        "the same as a redirect to the log-in page", {"login": False, "logged_out_as": "302-login"}
    ),
    "logged-out-no-session": Scenario(
        'tickle says {"error":"no session"} with 200', {"login": False, "logged_out_as": "200-no-session"}
    ),
    # The brokerage session
    "no-brokerage": Scenario("logged in, no brokerage session: 401, empty", {"brokerage": "none"}),
    "no-brokerage-400": Scenario(
        "the same as 400 no bridge", {"brokerage": "none", "no_brokerage_as": "400-no-bridge"}
    ),
    "no-brokerage-401": Scenario(
        "the same as 401 no bridge", {"brokerage": "none", "no_brokerage_as": "401-no-bridge"}
    ),
    "no-brokerage-init": Scenario(
        "the same as 400 Init session first", {"brokerage": "none", "no_brokerage_as": "400-init-session"}
    ),
    "not-connected": Scenario("no brokerage session, and no link to IBKR", {"brokerage": "none", "connected": False}),
    "competing": Scenario("TWS or the phone holds the brokerage session", {"brokerage": "competing"}),
    "competing-authenticated": Scenario(
        "the same, with authenticated true beside it", {"brokerage": "competing", "competing_authenticated": True}
    ),
    "cold": Scenario("the brokerage session is new: established comes after 3 s", {"brokerage": "cold"}),
    "expires": Scenario("the login is gone after 10 s without a request", {"idle_limit": 10.0, "own_tickle": False}),
    "daily-reset": Scenario("the login ends 60 s after the start, whatever happens", {"session_life": 60.0}),
    "not-primed-400": Scenario("query /accounts first comes as 400", {"not_primed_as": 400}),
    # Pacing
    "penalty-on-violation": Scenario("one call too many closes everything for 900 s", {"penalty_seconds": 900.0}),
    "penalty-box": Scenario("inside the penalty box from the start", {"in_penalty_box": True}),
    "no-pacing": Scenario("limits are neither enforced nor counted", {"pacing": "off"}),
    # Answers
    "expired-mid-walk": Scenario("the login is gone at page 1", {}, ({"kind": "expire", "pattern": PAGE_ONE},)),
    "page-1-error": Scenario("page 1 is an error object", {}, ({"kind": "200-error", "pattern": PAGE_ONE},)),
    "page-1-500": Scenario("page 1 is a 500", {}, ({"kind": "500-json", "pattern": PAGE_ONE},)),
    "page-1-html": Scenario("page 1 is an HTML page with 200", {}, ({"kind": "200-html", "pattern": PAGE_ONE},)),
    "history-cold": Scenario(
        "the first history call fails", {}, ({"kind": "500-json", "pattern": "*/history", "times": 1},)
    ),
    "maintenance-500": Scenario("IBKR restarts: 500 with a page", {}, _all("500-html")),
    "maintenance-503": Scenario("IBKR takes too long: 503, empty", {}, _all("503-empty")),
    "too-slow": Scenario("IBKR gives up after 10 s: 503, empty", {}, ({"kind": "503-empty", "seconds": 10.0},)),
    "blocked": Scenario("the edge refuses the address: 403 with a page", {}, _all("403-blocked")),
    "never-answers": Scenario("every forwarded request hangs and keeps its slot", {}, _all("never")),
    "half-answers": Scenario("half of each body, then silence", {}, _all("half")),
    "slow": Scenario("every answer takes 5 s", {}, _all("slow")),
}
