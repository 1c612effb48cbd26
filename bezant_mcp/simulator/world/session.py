"""The broker's memory of one login: sessions, priming, and everything that is different the second time."""

from dataclasses import dataclass, field

from bezant_mcp.simulator.settings import Brokerage, Settings
from bezant_mcp.simulator.world.book import Account

# The brokerage session is idle for 5 minutes at most, the login for 6.
BROKERAGE_SHARE = 5 / 6


@dataclass(slots=True)
class Warmth:
    """What has been asked before, so that the next answer is fuller. Lost with the session."""

    portfolio_primed: bool = False
    subaccounts_primed: bool = False
    iserver_primed: bool = False
    asked_once: set[str] = field(default_factory=set)
    quotes: dict[int, dict[str, int]] = field(default_factory=dict)
    searched: set[int] = field(default_factory=set)
    secdef_since: dict[str, float] = field(default_factory=dict)
    positions_calls: dict[str, int] = field(default_factory=dict)
    positions_cache: dict[str, tuple[float, Account]] = field(default_factory=dict)

    def first_time(self, what: str) -> bool:
        """Whether this is asked for the first time in this session."""
        if what in self.asked_once:
            return False
        self.asked_once.add(what)
        return True

    def lose_brokerage(self) -> None:
        """Forget what hangs on the brokerage session."""
        self.iserver_primed = False
        self.asked_once.clear()
        self.quotes.clear()
        self.searched.clear()


@dataclass(slots=True)
class Session:
    """The two sessions of one login, settled lazily: nothing runs in the background.

    Attributes:
        login: Whether the portal session stands.
        brokerage: The brokerage session, meaningless without a login.
        last_activity: Time of the last request that reached the broker.
        logged_in_at: Time of the browser's log-in.
        ready_at: When the brokerage session will be there by itself.
        established_at: When ``established`` comes true.
    """

    settings: Settings
    login: bool
    brokerage: Brokerage
    last_activity: float
    logged_in_at: float
    ready_at: float | None = None
    established_at: float = 0.0
    warmth: Warmth = field(default_factory=Warmth)

    @classmethod
    def start(cls, settings: Settings, now: float) -> "Session":
        """The sessions that a scenario begins with."""
        session = cls(settings, settings.login, settings.brokerage, last_activity=now, logged_in_at=now)
        if settings.brokerage == "cold":
            session.open_brokerage(now)
        return session

    def settle(self, now: float) -> None:
        """Let time have its effect: idle limits, daily reset, a brokerage session that comes up."""
        if not self.login:
            return
        idle = now - self.last_activity
        if idle > self.settings.idle_limit or now - self.logged_in_at > self.settings.session_life:
            self.log_out()
            return
        if idle > self.settings.idle_limit * BROKERAGE_SHARE and self.brokerage != "none":
            self.drop_brokerage()
        if self.ready_at is not None and now >= self.ready_at:
            self.take_brokerage(now)

    def touch(self, now: float) -> None:
        """Note a request."""
        self.last_activity = now

    def log_in(self, now: float) -> None:
        """A person logs in with the browser; the brokerage session follows some seconds later."""
        self.login, self.brokerage = True, "none"
        self.last_activity = self.logged_in_at = now
        self.ready_at = now + self.settings.login_seconds
        self.warmth = Warmth()

    def log_out(self) -> None:
        """End both sessions."""
        self.login, self.brokerage, self.ready_at = False, "none", None
        self.warmth = Warmth()

    def drop_brokerage(self, to: Brokerage = "none") -> None:
        """Lose the brokerage session, to nobody or to a competing one."""
        self.brokerage, self.ready_at = to, None
        self.warmth.lose_brokerage()

    def take_brokerage(self, now: float) -> None:
        """Take the brokerage session from whomever has it; it may be taken back at once."""
        self.ready_at = None
        if self.settings.taken_back:
            self.drop_brokerage("competing")
        else:
            self.open_brokerage(now)

    def open_brokerage(self, now: float) -> None:
        """Get a new brokerage session, cold at first."""
        self.warmth.lose_brokerage()
        self.brokerage = "ready"
        self.established_at = now + self.settings.settle_seconds

    def authenticated(self) -> bool:
        """Whether brokerage calls are answered."""
        return self.login and self.brokerage == "ready"
