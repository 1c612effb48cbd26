"""What a scenario can set, with the values of an ordinary day."""

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

Process = Literal["up", "starting", "down", "airplay"]
Brokerage = Literal["ready", "cold", "competing", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the simulated Gateway and broker behave. All times are seconds.

    Attributes:
        process: What stands on the port: the Gateway, one that hangs, nothing, or macOS AirPlay.
        address_allowed: False answers everything as for an address missing from ``ips.allow``.
        login: Whether somebody has logged in.
        brokerage: The brokerage session after the login.
        connected: The ``connected`` flag while there is no brokerage session.
        logged_out_as: How a missing login looks; a key of ``gates.LOGGED_OUT``.
        no_brokerage_as: How a missing brokerage session looks; a key of ``gates.NO_BROKERAGE``.
        not_primed_as: Status of the "query /accounts first" answers of the orders family.
        login_seconds: From the browser's log-in to the brokerage session.
        settle_seconds: How long ``established`` stays false after ``authenticated`` came true.
        idle_limit: Without a request for so long the login is gone; the brokerage session 60 s earlier.
        session_life: After so long the login is gone whatever happens (the daily reset).
        own_tickle: Whether the Gateway keeps its session alive by itself every 30 s.
        book: Which accounts there are; a key of ``book_accounts.BOOKS``.
        positions: Exactly so many open positions in the first account.
        page_size: Position rows on a page, and what full rows say about it.
        ignore_pages: Whether every page of positions is page 0 again.
        no_rate: A currency whose exchange rate the ledger does not give.
        cushion: Excess liquidity of the first account as a share of its net liquidation.
        thin_rate: Share of position rows that come thin although the definitions are loaded.
        secdef_seconds: How long definitions load after the first positions call of an account.
        shuffle_pages: Whether a row moves between two pages of a walk.
        quote_steps: Snapshot calls until slow fields (tags of 7000 and up) have arrived.
        delay_ms: Extra time for every answer of the broker, in milliseconds.
        pacing: ``enforce`` answers 429, ``count`` only counts, ``off`` neither.
        penalty_seconds: How long a violation closes everything for the caller.
        in_penalty_box: Start inside the penalty box.
    """

    process: Process = "up"
    address_allowed: bool = True
    login: bool = True
    brokerage: Brokerage = "ready"
    connected: bool = True
    logged_out_as: str = "401-empty"
    no_brokerage_as: str = "401-empty"
    not_primed_as: int = 500
    login_seconds: float = 4.0
    settle_seconds: float = 3.0
    idle_limit: float = 360.0
    session_life: float = 86400.0
    own_tickle: bool = True
    book: str = "individual"
    positions: int | None = None
    page_size: int = 100
    ignore_pages: bool = False
    no_rate: str = ""
    cushion: float | None = None
    thin_rate: float = 0.03
    secdef_seconds: float = 0.8
    shuffle_pages: bool = False
    quote_steps: int = 3
    delay_ms: float = 0.0
    pacing: Literal["enforce", "count", "off"] = "enforce"
    penalty_seconds: float = 0.0
    in_penalty_box: bool = False

    def but(self, **changes: Any) -> "Settings":
        """The same settings with some changed.

        Raises:
            ValueError: No such setting.
        """
        unknown = set(changes) - {member.name for member in fields(self)}
        if unknown:
            raise ValueError(f"no such setting: {', '.join(sorted(unknown))}")
        return replace(self, **changes)
