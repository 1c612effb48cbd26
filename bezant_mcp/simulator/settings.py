"""What a scenario can set, with the values of an ordinary day."""

from dataclasses import dataclass, fields, replace
from typing import Any, Literal, get_args

Process = Literal["up", "starting", "down", "airplay", "other"]
Brokerage = Literal["ready", "cold", "competing", "none"]
LoggedOut = Literal["401-empty", "401-text", "401-html", "302-login", "200-no-session"]
NoBrokerage = Literal["401-empty", "400-no-bridge", "401-no-bridge", "400-init-session"]
NotPrimed = Literal[500, 400]
Pacing = Literal["enforce", "count", "off"]
Writes = Literal["refuse", "accept"]
BookKind = Literal["individual", "awkward", "big", "two", "advisor", "many", "instruments"]

# Setting -> what it may be.
CHOICES: dict[str, tuple[Any, ...]] = {
    "process": get_args(Process),
    "brokerage": get_args(Brokerage),
    "logged_out_as": get_args(LoggedOut),
    "no_brokerage_as": get_args(NoBrokerage),
    "not_primed_as": get_args(NotPrimed),
    "pacing": get_args(Pacing),
    "writes": get_args(Writes),
    "book": get_args(BookKind),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the simulated Gateway and broker behave. All times are seconds.

    Attributes:
        process: What listens on the port: the Gateway, one that hangs, nothing, macOS AirPlay, or another server.
        address_allowed: False answers everything as for an address missing from ``ips.allow``.
        login: Whether somebody has logged in.
        brokerage: The brokerage session after the login.
        connected: The ``connected`` flag while there is no brokerage session.
        logged_out_as: How a missing login looks.
        no_brokerage_as: How a missing brokerage session looks.
        competing_authenticated: Whether ``authenticated`` is true beside ``competing``, as was seen.
        taken_back: Whether the other device takes the brokerage session back at once, whenever the Gateway takes it.
        not_primed_as: Status of the "query /accounts first" answers of the orders family.
        login_seconds: From the browser's log-in to the brokerage session.
        settle_seconds: How long ``established`` stays false after ``authenticated`` came true.
        idle_limit: Without a request for so long the login is gone; the brokerage session after five sixths of it.
        session_life: After so long the login is gone whatever happens (the daily reset).
        own_tickle: Whether the Gateway keeps its session alive by itself every 30 s.
        book: Which accounts there are; a key of ``world.accounts.BOOKS``.
        positions: Exactly so many open positions in the first account.
        page_size: Position rows on a page, and what full rows say about it.
        ignore_pages: Whether every page of positions is page 0 again.
        no_rate: A currency whose exchange rate the ledger does not give.
        unsubscribed: An asset class of whose contracts no quotes come.
        cushion: Excess liquidity of the first account as a share of its net liquidation.
        thin_rate: Share of position rows that come thin although the definitions are loaded.
        secdef_seconds: How long definitions load after the first positions call of an account.
        cache_seconds: How old the cached positions of an account become before a trade shows in them.
        rows_in_pence: Whether prices (not values) of position rows are in pence where quotes are.
        shuffle_pages: Whether a row moves between two pages of a walk.
        quote_steps: Snapshot calls until slow fields (tags of 7000 and up) have arrived.
        lines: How many contracts may have a market data line at once; of further ones nothing comes.
        delay_ms: Extra time for every answer of the broker, in milliseconds.
        pacing: ``enforce`` answers 429, ``count`` only counts, ``off`` neither.
        penalty_seconds: How long a violation closes everything for the caller.
        in_penalty_box: Start inside the penalty box.
        writes: ``refuse`` answers writes and previews with an error, ``accept`` as if they had worked.
        flex_seconds: How long the Flex service makes a statement (1019 until then).
        flex_tries: After so many failed attempts in a row it says nothing but 1025.
        flex_lock_seconds: For how long; each further attempt starts it again.
    """

    process: Process = "up"
    address_allowed: bool = True
    login: bool = True
    brokerage: Brokerage = "ready"
    connected: bool = True
    logged_out_as: LoggedOut = "401-empty"
    no_brokerage_as: NoBrokerage = "401-empty"
    competing_authenticated: bool = False
    taken_back: bool = False
    not_primed_as: NotPrimed = 500
    login_seconds: float = 4.0
    settle_seconds: float = 3.0
    idle_limit: float = 360.0
    session_life: float = 86400.0
    own_tickle: bool = True
    book: BookKind = "individual"
    positions: int | None = None
    page_size: int = 100
    ignore_pages: bool = False
    no_rate: str = ""
    unsubscribed: str = ""
    cushion: float | None = None
    thin_rate: float = 0.03
    secdef_seconds: float = 0.8
    cache_seconds: float = 60.0
    rows_in_pence: bool = False
    shuffle_pages: bool = False
    quote_steps: int = 3
    lines: int = 1000
    delay_ms: float = 0.0
    pacing: Pacing = "enforce"
    penalty_seconds: float = 0.0
    in_penalty_box: bool = False
    writes: Writes = "refuse"
    flex_seconds: float = 0.0
    flex_tries: int = 10
    flex_lock_seconds: float = 600.0

    def but(self, **changes: Any) -> "Settings":
        """The same settings with some changed.

        Raises:
            ValueError: No such setting, or no such choice for it.
        """
        unknown = set(changes) - {member.name for member in fields(self)}
        if unknown:
            raise ValueError(f"no such setting: {', '.join(sorted(unknown))}")
        for name, chosen in changes.items():
            if name in CHOICES and chosen not in CHOICES[name]:
                raise ValueError(f"{name} cannot be {chosen!r}; there are {', '.join(map(str, CHOICES[name]))}")
            if not _fits(name, chosen):
                raise ValueError(f"{name} cannot be {chosen!r}")
        return replace(self, **changes)


# Setting -> what it may be besides None, where its ordinary value is None.
UNSET = {"positions": 0, "cushion": 0.0}


def _fits(name: str, chosen: Any) -> bool:
    """Whether a value is of the kind of the ordinary one; numbers are never negative."""
    ordinary = getattr(Settings(), name)
    if ordinary is None:
        if chosen is None:
            return True
        ordinary = UNSET[name]
    if isinstance(ordinary, bool) or isinstance(chosen, bool) or isinstance(ordinary, str):
        return type(ordinary) is type(chosen)
    kinds = (int, float) if isinstance(ordinary, float) else int
    return isinstance(chosen, kinds) and chosen >= 0
