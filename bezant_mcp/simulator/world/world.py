"""Everything that an endpoint may look at: clock, book, session, limits, records."""

import zlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from bezant_mcp.simulator.settings import Settings
from bezant_mcp.simulator.world import instruments
from bezant_mcp.simulator.world.accounts import make_book
from bezant_mcp.simulator.world.book import Book, Contract
from bezant_mcp.simulator.world.clock import Clock
from bezant_mcp.simulator.world.faults import Faults
from bezant_mcp.simulator.world.flex_desk import Desk
from bezant_mcp.simulator.world.limiter import Limiter
from bezant_mcp.simulator.world.session import Session, Warmth
from bezant_mcp.simulator.world.trading import FILLS, ORDERS, Fill, Order

API = "/v1/api"


@dataclass(slots=True)
class Records:
    """What the simulator has seen.

    Attributes:
        seen: Method, path template (or path when it has none) and status of each request of a client, in order.
        targets: Method, target and status of the same requests.
        by_class: How many requests of each access class there were.
        late_deliveries: Requests that reached the broker after their client had left: method and path.
        dropped_bodies: Chunked request bodies that the Gateway dropped.
        failures: Requests whose arguments an endpoint could not read, with the reason.
        own_calls: What the Gateway sent by itself.
        most_in_flight: Most upstream slots in use at one time.
        most_waiting: Most requests waiting for a slot at one time.
    """

    seen: list[tuple[str, str, int]] = field(default_factory=list)
    targets: list[tuple[str, str, int]] = field(default_factory=list)
    by_class: Counter[str] = field(default_factory=Counter)
    late_deliveries: list[tuple[str, str]] = field(default_factory=list)
    dropped_bodies: int = 0
    failures: list[str] = field(default_factory=list)
    own_calls: list[tuple[str, str, int]] = field(default_factory=list)
    most_in_flight: int = 0
    most_waiting: int = 0


@dataclass(slots=True)
class World:
    """The broker's side of the simulation.

    Attributes:
        first_book, began: The book at the start, and when that was: statements count back from there.
    """

    clock: Clock
    seed: int
    settings: Settings
    book: Book
    session: Session
    limiter: Limiter
    faults: Faults = field(default_factory=Faults)
    records: Records = field(default_factory=Records)
    desk: Desk = field(default_factory=Desk)
    first_book: Book = field(init=False)
    began: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.first_book, self.began = self.book, self.clock.moment()

    @classmethod
    def start(cls, settings: Settings, seed: int, clock: Clock) -> "World":
        """A fresh world under these settings."""
        now = clock.now()
        limiter = Limiter(settings)
        if settings.in_penalty_box:
            limiter.box_until = now + (settings.penalty_seconds or 900.0)
        book = make_book(settings.book, seed, clock.moment().date(), settings.positions, settings.cushion)
        return cls(clock, seed, settings, book, Session.start(settings, now), limiter)

    @property
    def traded(self) -> tuple[tuple[Order, ...], tuple[Fill, ...]]:
        """The orders and fills that belong to the book."""
        if self.settings.book == "instruments":
            return instruments.ORDERS, instruments.FILLS
        return ORDERS, FILLS

    @property
    def warmth(self) -> Warmth:
        """What was asked before in this session."""
        return self.session.warmth

    def listed_under(self, contract: Contract) -> int:
        """The contract in whose search and chain one is: of an option on a future the index of that future."""
        on = self.book.contracts.get(contract.underlying) if contract.asset_class == "FOP" else None
        return on.underlying if on and on.underlying else contract.underlying

    def now_ms(self) -> int:
        """The time in milliseconds since 1970."""
        return int(self.clock.now() * 1000)

    def chance(self, *key: object) -> float:
        """A number from 0 to 1 for one purpose, the same one for the same seed and key."""
        return zlib.crc32(f"{self.seed} {key}".encode()) / 2**32
