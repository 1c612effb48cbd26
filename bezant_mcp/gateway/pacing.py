"""The pace at which requests are sent: each waits for its turn within IBKR's limits, or is told that it has none."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from uuid import uuid4

import anyio
import httpx

from bezant_mcp.concurrency import held_up
from bezant_mcp.errors import Busy, NoAnswer, PenaltyBox, UnexpectedAnswer
from bezant_mcp.gateway.circuit_breaker import PROBE_OF_SILENCE, CircuitBreaker, OpenCircuit, Permit, still_silent
from bezant_mcp.gateway.endpoints import LIMITS, Limits
from bezant_mcp.gateway.http import GatewayRequest, Link, Transport, outcome_of
from bezant_mcp.state import Budget, Store

# The budget of this process alone, counted in memory beside the shared ones.
HERE = "in flight here"
# Said where a request waits or is refused for that reason.
ALONE = "Pacing is not shared with other processes; `bezant-mcp doctor` says why."
FOR_THE_ANSWER_SECONDS = 0.25
# No length is announced; the largest real answer stays under 1 MB.
LARGEST_ANSWER = 64 * 1024 * 1024
# Headers that are no longer true of a body that was read and decoded.
OF_THE_WIRE = ("transfer-encoding", "content-encoding", "content-length")


@dataclass(frozen=True)
class PacingState:
    """What ``health`` and ``doctor`` show.

    Attributes:
        stops: Why nothing, or nothing of one path, is sent now.
        waiting: Requests of this process that wait for their turn.
        in_flight: Requests of this process that wait for their answer.
        shared: Whether the limits are counted in the place that the user named.
        alone: Whether they are shared with nobody although they are to be, so that requests go slowly.
        last_429: Path and age in seconds of IBKR's last 429 within a day.
    """

    stops: tuple[OpenCircuit, ...]
    waiting: int
    in_flight: int
    shared: bool
    last_429: tuple[str, float] | None
    alone: bool


@dataclass(frozen=True)
class Pacing:
    """What may be asked of the pacing from outside: what it is doing. Nothing can be sent through it."""

    describe: Callable[[], Awaitable[PacingState]]


@dataclass
class Turn:
    """One request's right to be sent."""

    name: str
    what: str
    origin: str
    own: tuple[Budget, ...]
    deadline: float
    permit: Permit = field(default_factory=Permit)
    sent_at: float = field(init=False)


class Pacer(Link):
    """Send each request in its turn and read its answer whole, because a turn ends with the last byte.

    A GET is sent once more, in another turn, where that helps. Everything else, time-outs and 429 included, is the
    caller's to see.

    Raises:
        Busy: no turn before the deadline; nothing was sent.
        PenaltyBox: IBKR's ban lasts; nothing was sent.
        NoAnswer: the Gateway has been silent several times in a row; nothing was sent.
    """

    def __init__(self, inner: Transport, store: Store, limits: Limits = LIMITS) -> None:
        super().__init__(inner)
        self.store = store
        self.limits = limits
        self.breaker = CircuitBreaker(store, limits)
        self._names = (f"{uuid4().hex[:12]}-{number}" for number in itertools.count())
        self._common = (limits.everything, limits.in_flight)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Begin with empty queues, in whatever event loop comes next."""
        # Set when a request of this process has ended, and with it a place may be free.
        self._ended = asyncio.Event()
        # A lock serves who came first: in front of a path with an own limit, and in front of all.
        self._queue_of_all = asyncio.Lock()
        self._queue_of_path: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting = 0
        self._in_flight = 0

    async def describe(self) -> PacingState:
        """The state of pacing at this moment."""
        stops, last = await self.breaker.list_now(), await self.breaker.last_429()
        return PacingState(stops, self._waiting, self._in_flight, self.store.shared, last, self.store.alone)

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Send one request, at most twice; when the second may not be sent, the first outcome stands."""
        if request.method != "GET":
            return await self._send(request)
        try:
            first = await self._send(request)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            # The connection was kept from an earlier request and had been closed meanwhile.
            with contextlib.suppress(Busy, PenaltyBox, NoAnswer):
                return await self._send(request)
            raise
        seconds = self.limits.retry_seconds
        in_time = request.deadline is None or time.monotonic() + seconds < request.deadline
        if not often_mends(first) or not in_time:
            return first
        await asyncio.sleep(seconds)
        try:
            return await self._send(request)
        except (Busy, PenaltyBox, NoAnswer):
            return first

    async def _send(self, request: GatewayRequest) -> httpx.Response:
        """Wait for a turn, send, and account for what came of it."""
        turn = await self._get_turn(request)
        outcome: httpx.Response | BaseException | None = None
        try:
            outcome = await self._exchange(request)
            return outcome
        except BaseException as error:
            outcome = error
            raise
        finally:
            self._in_flight -= 1
            with anyio.CancelScope(shield=True):  # what a cancelled request used up counts all the same
                await self._account(turn, outcome)
            self._ended.set()

    async def _get_turn(self, request: GatewayRequest) -> Turn:
        """Wait in the queues, not beyond the deadline."""
        turn = Turn(
            name=next(self._names),
            what=request.endpoint.name,
            origin=f"{request.url.scheme}://{request.url.netloc.decode('ascii')}",
            own=self.limits.budgets(request.endpoint),
            deadline=request.deadline or time.monotonic() + self.limits.patience_seconds,
        )
        wait = max([1.0, *(budget.seconds for budget in turn.own)])
        if turn.deadline <= time.monotonic():
            raise Busy(turn.what, wait)
        self._waiting += 1
        try:
            left = turn.deadline - time.monotonic()
            # A little before the question itself ends, whose words would not tell that nothing was sent.
            async with asyncio.timeout(left - min(FOR_THE_ANSWER_SECONDS, 0.1 * left)):
                async with self._queue_of_path[turn.what] if turn.own else contextlib.nullcontext():
                    await self._take_turn(turn)
        except TimeoutError:
            raise Busy(turn.what, wait, ALONE if self.store.alone else "") from None
        finally:
            self._waiting -= 1
        return turn

    async def _take_turn(self, turn: Turn) -> None:
        """Take the turn as soon as every budget has room for it.

        While only the common budgets are full, it stays at the front of all, so that nobody overtakes it. While its own
        is full, it lets the others pass.
        """
        common = {HERE, *(budget.name for budget in self._common)}
        while True:
            async with self._queue_of_all:
                full = await self._try_to_take(turn)
                while full and full.keys() <= common:
                    await self._sleep_until_room(turn, full)
                    full = await self._try_to_take(turn)
            if not full:
                return
            await self._sleep_until_room(turn, full)

    async def _try_to_take(self, turn: Turn) -> dict[str, float]:
        """Take the turn, or return the full budgets and in how many seconds each may have room."""
        turn.permit = await self.breaker.ask_permit(turn.what, turn.origin)
        if self._in_flight >= self.limits.in_flight_here:
            return {HERE: 0.0}
        budgets = (*self._common, *turn.own, *turn.permit.budgets)
        try:
            full = await self.store.take(turn.name, budgets, self.limits.linger_seconds)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self.store.finish(turn.name, None)
            raise
        if PROBE_OF_SILENCE in full:
            raise still_silent(turn.origin, turn.permit.waited, self.limits.pause_seconds)
        if not full:
            self._in_flight += 1
            turn.sent_at = time.monotonic()
        return full

    async def _sleep_until_room(self, turn: Turn, full: dict[str, float]) -> None:
        """Sleep until all of the full budgets may have room, or until a request of this process ends.

        A little longer by chance: all processes wait for the same moment, and none may always be the first.
        """
        seconds = max(full.values())
        if seconds > turn.deadline - time.monotonic():
            raise Busy(turn.what, seconds, ALONE if self.store.alone else "")
        with held_up():
            await self._sleep(seconds)

    async def _sleep(self, seconds: float) -> None:
        """Sleep for so long, or while there is no telling, until a request of this process ends."""
        poll = self.limits.poll_seconds
        longest = max(seconds, poll) + random.random() * poll  # noqa: S311 - guards nothing
        if seconds > 0:
            await asyncio.sleep(longest)
            return
        self._ended.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(longest):
                await self._ended.wait()

    async def _exchange(self, request: GatewayRequest) -> httpx.Response:
        """Send the request and read the answer to its end."""
        content = bytearray()
        try:
            async with asyncio.timeout(self.limits.flight_seconds):
                response = await self.inner.handle_async_request(request)
                try:
                    async for chunk in response.aiter_bytes():
                        content += chunk
                        if len(content) > LARGEST_ANSWER:
                            where = request.url.path
                            raise UnexpectedAnswer(f"The answer of {where} has more than 64 MB.", response.status_code)
                finally:
                    await response.aclose()
        except TimeoutError:
            raise httpx.ReadTimeout(
                f"no whole answer within {self.limits.flight_seconds:g} s", request=request
            ) from None
        return httpx.Response(
            response.status_code,
            headers=[pair for pair in response.headers.multi_items() if pair[0] not in OF_THE_WIRE],
            content=bytes(content),
            extensions=response.extensions,
            request=request,
        )

    async def _account(self, turn: Turn, outcome: httpx.Response | BaseException | None) -> None:
        """Let the turn count for as long as IBKR may count it, and draw the conclusions from its end."""
        now = self.store.now()
        counts_from: float | None = now
        # By a clock that nobody sets.
        silent_for = time.monotonic() - turn.sent_at
        if isinstance(outcome, httpx.ConnectError | httpx.ConnectTimeout):
            counts_from = None  # not connected: nothing was sent
        elif isinstance(outcome, httpx.TimeoutException | asyncio.CancelledError):
            # The Gateway knows no cancelling: it goes on with the request although nobody waits.
            counts_from = now + max(0.0, self.limits.linger_seconds - silent_for)
            if isinstance(outcome, httpx.TimeoutException) or silent_for >= self.limits.linger_seconds:
                await self.breaker.note_silence(silent_for, turn.permit)
        elif isinstance(outcome, httpx.Response) and outcome.status_code == httpx.codes.TOO_MANY_REQUESTS:
            await self.breaker.note_429(turn.what)
            try:
                await self.breaker.ask_permit(turn.what, turn.origin)
            except PenaltyBox as ban:
                outcome_of(outcome).ban = ban
        elif isinstance(outcome, httpx.Response):
            await self.breaker.note_answer(turn.permit)
        await self.store.finish(turn.name, counts_from)


def often_mends(response: httpx.Response) -> bool:
    """Whether one more try often mends this answer: IBKR's own servers took more than 10 s, and may have it by now."""
    no_words = response.status_code == httpx.codes.SERVICE_UNAVAILABLE and not response.content.strip()
    return no_words or response.status_code in (httpx.codes.BAD_GATEWAY, httpx.codes.GATEWAY_TIMEOUT)
