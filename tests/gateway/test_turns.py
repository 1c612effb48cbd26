"""One turn, told in numbers: what is sent again, how long each outcome counts, and what is said while one waits."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio
import httpx
import pytest

from bezant_mcp.errors import Busy, NoAnswer, PenaltyBox, UnexpectedAnswer
from bezant_mcp.gateway.endpoints import Endpoint, find_endpoint
from bezant_mcp.gateway.http import GatewayRequest, outcome_of
from bezant_mcp.gateway.pacing import Pacer, PacingState
from bezant_mcp.state import Budget
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster
from tests.support.watch import Watch

pytestmark = pytest.mark.anyio
FREE, ORDERS, RETURNS = "/portfolio/DU1/summary", "/iserver/account/orders", "/pa/performance"
ORIGIN = "https://127.0.0.1:5000"
FINE = (200, b'{"fine": true}')
Answer = tuple[int, bytes] | BaseException | Callable[[], Any]


class Line:
    """Gives one answer after the other, the last one again and again, and counts how often it was asked."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        assert isinstance(request, GatewayRequest)
        self.asked += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            answer = await answer()
        return answer if isinstance(answer, httpx.Response) else httpx.Response(answer[0], content=answer[1])

    async def aclose(self) -> None:
        """Nothing is open."""


class Stopped(Watch):
    """A clock that stands until it is set ahead."""

    def __call__(self) -> float:
        return 1_800_000_000.0 + self.ahead


class Lonely(StoreFile):
    """A state that has lost the others."""

    @property
    def alone(self) -> bool:
        return True


@pytest.fixture
def clock() -> Stopped:
    return Stopped()


@pytest.fixture
async def memory(clock: Stopped) -> AsyncIterator[StoreFile]:
    store = StoreFile(None, clock)
    yield store
    await store.aclose()


def ask(path: str = FREE, method: str = "GET", seconds: float | None = None) -> GatewayRequest:
    url = f"{ORIGIN}/v1/api{path}"
    endpoint = find_endpoint(method, f"/v1/api{path}") or Endpoint(method, path)
    return GatewayRequest(endpoint, url, {}, deadline=None if seconds is None else time.monotonic() + seconds)


REFUSED, SILENT = httpx.ConnectError("refused"), httpx.ReadTimeout("silent")
CLOSED = (httpx.RemoteProtocolError("closed"), httpx.ReadError("closed"), httpx.WriteError("closed"))


@pytest.mark.parametrize(
    ("method", "first", "times", "status"),
    [
        *(("GET", closed, 2, 200) for closed in CLOSED),
        *(("POST", closed, 1, None) for closed in CLOSED),
        ("GET", REFUSED, 1, None),
        ("GET", SILENT, 1, None),
        ("GET", (502, b"<html>"), 2, 200),
        ("GET", (504, b'{"error": "late"}'), 2, 200),
        ("GET", (503, b""), 2, 200),
        ("GET", (503, b" \r\n"), 2, 200),
        ("GET", (503, b'{"error": "Service unavailable"}'), 1, 503),
        ("GET", (500, b""), 1, 500),
        ("GET", (501, b""), 1, 501),
        ("GET", (200, b""), 1, 200),
        ("GET", (429, b""), 1, 429),
        ("POST", (502, b""), 1, 502),
        ("POST", (503, b""), 1, 503),
    ],
)
async def test_a_read_is_sent_once_more_where_that_helps_and_nothing_else(
    memory: StoreFile, method: str, first: Answer, times: int, status: int | None
) -> None:
    line = Line(first, FINE)
    asked = Pacer(line, memory, faster(1000)).handle_async_request(ask(method=method))
    (outcome,) = await asyncio.gather(asked, return_exceptions=True)
    assert line.asked == times
    assert outcome.status_code == status if isinstance(outcome, httpx.Response) else outcome is first


async def test_between_two_tries_a_second_passes_and_none_follows_behind_the_deadline(memory: StoreFile) -> None:
    limits = faster(1000, retry_seconds=0.6)
    for left, times, took in ((0.55, 1, 0.0), (None, 2, 0.6), (5.0, 2, 0.6)):
        line = Line((502, b""))
        began = time.monotonic()
        assert (await Pacer(line, memory, limits).handle_async_request(ask(seconds=left))).status_code == 502
        assert line.asked == times
        assert took <= time.monotonic() - began < took + 0.55


@pytest.mark.parametrize("first", [(502, b"first"), CLOSED[0]])
@pytest.mark.parametrize("stop", [Busy("all", 1.0), PenaltyBox("all", "now", 9.0), NoAnswer(ORIGIN, 1.0)])
async def test_where_the_second_try_may_not_be_sent_the_first_outcome_stands(
    memory: StoreFile, first: Answer, stop: Exception
) -> None:
    pacer = Pacer(Line(first, stop), memory, faster(1000))
    if isinstance(first, httpx.TransportError):
        with pytest.raises(httpx.RemoteProtocolError):
            await pacer.handle_async_request(ask())
    else:
        assert (await pacer.handle_async_request(ask())).content == b"first"


async def occupied(store: StoreFile, clock: Stopped, name: str) -> float:
    """For how many seconds from now a place is not free."""
    seconds = 0.0
    while full := await store.take(f"try {clock.ahead}", (Budget(name, 1, 0.0),), 12.0):
        clock.ahead += max(full[name], 0.001)
        seconds += max(full[name], 0.001)
    return seconds


def given_up() -> Any:
    raise asyncio.CancelledError


@pytest.mark.parametrize(
    ("outcome", "seconds"),
    [
        (FINE, 5.25),
        ((500, b"{}"), 5.25),
        ((429, b"{}"), 5.25),
        (REFUSED, 0.0),
        (httpx.ConnectTimeout("refused"), 0.0),
        (httpx.ReadError("closed"), 5.25),
        (SILENT, 12 + 5.25),
        (httpx.WriteTimeout("silent"), 12 + 5.25),
        (given_up, 12 + 5.25),
    ],
)
async def test_what_was_sent_counts_from_its_end_and_what_was_given_up_as_long_as_ibkr_may_work_on_it(
    memory: StoreFile, clock: Stopped, outcome: Answer, seconds: float
) -> None:
    pacer = Pacer(Line(outcome), memory, faster(1, retry_seconds=2))
    with contextlib.suppress(httpx.TransportError, asyncio.CancelledError):
        await pacer.handle_async_request(ask(ORDERS, seconds=1))
    assert await occupied(memory, clock, ORDERS) == pytest.approx(seconds, abs=0.3)
    assert (await pacer.describe()).in_flight == 0


async def test_a_request_in_flight_is_given_up_for_lost_after_twelve_seconds(memory: StoreFile, clock: Stopped) -> None:
    began = asyncio.Event()

    async def wait() -> None:
        began.set()
        await asyncio.sleep(60)

    pacer = Pacer(Line(wait), memory, faster(1))
    task = asyncio.create_task(pacer.handle_async_request(ask("/iserver/marketdata/history")))
    await began.wait()
    free = await memory.take("other", (Budget("/iserver/marketdata/history", 1, 0.0),), 12.0)
    assert list(free) == ["/iserver/marketdata/history"]
    clock.ahead += 12.3
    assert not await memory.take("other", (Budget("/iserver/marketdata/history", 1, 0.0),), 12.0)
    task.cancel()
    await asyncio.wait([task])


async def test_what_is_described_is_what_happens(memory: StoreFile, clock: Stopped) -> None:
    go = asyncio.Event()

    async def wait() -> tuple[int, bytes]:
        await go.wait()
        return FINE

    pacer = Pacer(Line(wait), memory, faster(1, in_flight_here=2))
    idle = PacingState(stops=(), waiting=0, in_flight=0, shared=memory.shared, last_429=None, alone=False)
    assert await pacer.describe() == idle
    tasks = [asyncio.create_task(pacer.handle_async_request(ask())) for _ in range(5)]
    await asyncio.sleep(0.05)
    assert (now := await pacer.describe()).in_flight == 2
    assert now.waiting == 3
    go.set()
    await asyncio.gather(*tasks)
    assert await pacer.describe() == idle

    await Pacer(Line((429, b"")), memory, faster(1)).handle_async_request(ask(ORDERS))
    clock.ahead += 60
    state = await pacer.describe()
    assert [(stop.what, stop.why) for stop in state.stops] == [(ORDERS, "429")]
    assert state.last_429 is not None
    assert (state.last_429[0], round(state.last_429[1], 3)) == (ORDERS, 60)
    lonely = Lonely(None)
    assert (await Pacer(Line(FINE), lonely, faster(1)).describe()).alone is True
    await lonely.aclose()


@pytest.mark.parametrize("shared", [True, False])
async def test_whether_the_state_is_shared_is_what_the_state_says(tmp_path: Any, shared: bool) -> None:
    store = StoreFile(tmp_path / "state.sqlite3" if shared else None)
    assert (await Pacer(Line(FINE), store, faster(1)).describe()).shared is shared
    await store.aclose()


async def test_a_429_carries_its_ban(memory: StoreFile) -> None:
    pacer = Pacer(Line((429, b""), FINE), memory, faster(1))
    ban = outcome_of(await pacer.handle_async_request(ask(ORDERS))).ban
    assert ban is not None
    assert ORDERS in ban.what
    assert ban.seconds == pytest.approx(900, abs=1)
    assert outcome_of(await pacer.handle_async_request(ask(FREE))).ban is None
    with pytest.raises(PenaltyBox):
        await pacer.handle_async_request(ask(ORDERS))


async def test_who_has_no_turn_is_told_how_long_and_whether_for_want_of_the_others(clock: Stopped) -> None:
    for kind, alone in ((StoreFile, False), (Lonely, True)):
        store = kind(None, clock)
        pacer = Pacer(Line(FINE), store, faster(1))
        await pacer.handle_async_request(ask(RETURNS, "POST"))
        began = time.monotonic()
        with pytest.raises(Busy, match=RETURNS) as far:  # behind the deadline: said at once
            await pacer.handle_async_request(ask(RETURNS, "POST", seconds=3))
        assert time.monotonic() - began < 1
        with pytest.raises(Busy, match=RETURNS) as past:
            await pacer.handle_async_request(ask(RETURNS, "POST", seconds=-1))
        with pytest.raises(Busy) as free:
            await pacer.handle_async_request(ask(FREE, seconds=0))
        assert far.value.seconds == pytest.approx(900.25, abs=0.1)
        assert (past.value.seconds, free.value.seconds) == (900.25, 1.0)
        assert ("Pacing is not shared" in str(far.value)) is alone
        await store.aclose()


@pytest.mark.parametrize("kind", [StoreFile, Lonely])
async def test_who_waits_in_vain_is_told_a_little_before_the_deadline(kind: type[StoreFile]) -> None:
    async def wait() -> tuple[int, bytes]:
        await asyncio.sleep(10)
        return FINE

    store = kind(None)
    pacer = Pacer(Line(wait), store, faster(1, in_flight_here=1))
    first = asyncio.create_task(pacer.handle_async_request(ask()))
    await asyncio.sleep(0.05)
    began = time.monotonic()
    with pytest.raises(Busy, match=r"/portfolio/\{id\}/summary") as busy:
        await pacer.handle_async_request(ask(seconds=2.0))
    assert 1.6 < time.monotonic() - began < 2.0
    assert ("Pacing is not shared" in str(busy.value)) is (kind is Lonely)
    assert (await pacer.describe()).waiting == 0
    first.cancel()
    await asyncio.wait([first])
    await store.aclose()


async def test_a_silent_gateway_is_named_with_its_address(memory: StoreFile) -> None:
    line = Line(SILENT)
    pacer = Pacer(line, memory, faster(1))
    for _ in range(3):
        with pytest.raises(httpx.ReadTimeout):
            await pacer.handle_async_request(ask())
    with pytest.raises(NoAnswer, match=ORIGIN):
        await pacer.handle_async_request(ask())
    assert line.asked == 3


async def test_an_answer_keeps_its_headers_but_those_of_the_wire(memory: StoreFile) -> None:
    async def zipped() -> httpx.Response:
        wire = [("content-length", "9"), ("transfer-encoding", "chunked"), ("content-encoding", "gzip")]
        headers = [*wire, ("server", "S"), ("set-cookie", "a=1"), ("set-cookie", "b=2")]
        return httpx.Response(203, headers=headers, content=gzip.compress(b"[]"), extensions={"x": b"1"})

    request = ask()
    answer = await Pacer(Line(zipped), memory, faster(1)).handle_async_request(request)
    assert (answer.status_code, answer.content, answer.request) == (203, b"[]", request)
    assert answer.headers.multi_items() == [
        ("server", "S"),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("content-length", "2"),
    ]
    assert answer.extensions["x"] == b"1"


@pytest.mark.parametrize(("more", "whole"), [(0, True), (1, False)])
async def test_an_answer_of_more_than_64_mb_is_not_read_on(memory: StoreFile, more: int, whole: bool) -> None:
    closed = []

    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            for _ in range(4):
                yield bytes(16 * 1024 * 1024)
            if more:
                yield b"x"
                pytest.fail("read on")

        async def aclose(self) -> None:
            closed.append(True)

    async def endless() -> httpx.Response:
        return httpx.Response(200, stream=Endless())

    pacer = Pacer(Line(endless), memory, faster(1))
    if whole:
        assert len((await pacer.handle_async_request(ask())).content) == 67_108_864
    else:
        with pytest.raises(UnexpectedAnswer, match=r"/portfolio/DU1/summary has more than 64 MB") as caught:
            await pacer.handle_async_request(ask())
        assert caught.value.status == 200
    assert closed


async def test_an_answer_that_never_ends_is_a_time_out_of_this_request(memory: StoreFile) -> None:
    async def never() -> None:
        await asyncio.sleep(60)

    request = ask()
    with pytest.raises(httpx.ReadTimeout, match=r"no whole answer within 0.05 s") as caught:
        await Pacer(Line(never), memory, faster(1, flight_seconds=0.05)).handle_async_request(request)
    assert caught.value.request is request


async def test_of_those_who_wait_each_begins_as_soon_as_one_ends(memory: StoreFile) -> None:
    async def wait() -> tuple[int, bytes]:
        await asyncio.sleep(0.02)
        return FINE

    pacer = Pacer(Line(wait), memory, faster(1, in_flight_here=1, poll_seconds=5))
    began = time.monotonic()
    await asyncio.gather(*(pacer.handle_async_request(ask()) for _ in range(4)))
    assert time.monotonic() - began < 4


async def test_a_place_that_another_process_gives_back_is_found_within_a_moment(memory: StoreFile) -> None:
    for turn in "abcd":
        assert not await memory.take(turn, (Budget("in flight", 4, 0.0),), 12.0)
    task = asyncio.create_task(Pacer(Line(FINE), memory, faster(1)).handle_async_request(ask()))
    await asyncio.sleep(0.05)
    assert not task.done()
    await memory.finish("c", memory.now())
    assert (await asyncio.wait_for(task, 1)).status_code == 200


class Counting(StoreFile):
    """A state that counts how often it was asked for a turn."""

    takes = 0

    async def take(self, turn: str, budgets: Any, in_flight_seconds: float) -> dict[str, float]:
        self.takes += 1
        return await super().take(turn, budgets, in_flight_seconds)


async def test_who_waits_for_a_limit_looks_again_when_it_is_over_and_not_before() -> None:
    store = Counting(None)
    pacer = Pacer(Line(FINE), store, faster(20, poll_seconds=0.4))
    await pacer.handle_async_request(ask(ORDERS))
    began = time.monotonic()
    waits = asyncio.create_task(pacer.handle_async_request(ask(ORDERS)))
    await asyncio.sleep(0.02)
    await pacer.handle_async_request(ask(FREE))  # its end is not what is waited for
    await waits
    assert 0.26 < time.monotonic() - began < 0.26 + 0.4 + 0.5
    assert store.takes == 4
    await store.aclose()


async def test_of_two_full_limits_the_longer_one_is_waited_for(memory: StoreFile) -> None:
    line = Line(FINE)
    pacer = Pacer(line, memory, faster(1))
    await pacer.handle_async_request(ask(ORDERS))
    for turn in "abcdefgh":
        await memory.take(turn, (Budget("everything", 8, 1.0),), 12.0)
        await memory.finish(turn, memory.now())
    began = time.monotonic()
    with pytest.raises(Busy) as busy:
        await pacer.handle_async_request(ask(ORDERS, seconds=3))
    assert busy.value.seconds == pytest.approx(5.25, abs=0.1)
    assert time.monotonic() - began < 1


async def test_while_a_probe_is_on_its_way_the_others_are_told_of_the_silence(
    memory: StoreFile, clock: Stopped
) -> None:
    async def wait() -> None:
        await asyncio.sleep(60)

    line = Line(SILENT, SILENT, SILENT, wait)
    pacer = Pacer(line, memory, faster(1))
    for _ in range(3):
        with pytest.raises(httpx.ReadTimeout):
            await pacer.handle_async_request(ask())
    clock.ahead += 15.1
    probe = asyncio.create_task(pacer.handle_async_request(ask()))
    await asyncio.sleep(0.05)
    with pytest.raises(NoAnswer, match=rf"at {ORIGIN} gave no answer within 0 s.*Nothing is sent for 15 s"):
        await pacer.handle_async_request(ask())
    assert line.asked == 4
    probe.cancel()
    await asyncio.wait([probe])


async def test_a_turn_that_is_lost_on_the_way_frees_its_places(clock: Stopped) -> None:
    class Slow(StoreFile):
        async def take(self, turn: str, budgets: Any, in_flight_seconds: float) -> dict[str, float]:
            await super().take(turn, budgets, in_flight_seconds)
            await asyncio.sleep(60)
            return {}

    store = Slow(None, clock)
    with anyio.move_on_after(0.05) as scope:
        await Pacer(Line(FINE), store, faster(1)).handle_async_request(ask(RETURNS, "POST"))
    assert scope.cancelled_caught
    assert not await StoreFile.take(store, "other", (Budget(RETURNS, 1, 0.0),), 12.0)
    await store.aclose()


@pytest.mark.parametrize(("linger", "seconds"), [(0.8, 0.5), (0.1, 0.0)])
async def test_what_is_given_up_counts_from_its_sending(
    memory: StoreFile, clock: Stopped, linger: float, seconds: float
) -> None:
    async def wait() -> None:
        await asyncio.sleep(60)

    pacer = Pacer(Line(wait), memory, faster(1, linger_seconds=linger))
    with anyio.move_on_after(0.3) as scope:
        await pacer.handle_async_request(ask(ORDERS))
    assert scope.cancelled_caught
    assert await occupied(memory, clock, ORDERS) == pytest.approx(5.25 + seconds, abs=0.2)
    assert (await pacer.describe()).in_flight == 0


async def test_an_answered_probe_ends_the_silence(memory: StoreFile, clock: Stopped) -> None:
    pacer = Pacer(Line(SILENT, SILENT, SILENT, FINE), memory, faster(1))
    for _ in range(3):
        with pytest.raises(httpx.ReadTimeout):
            await pacer.handle_async_request(ask())
    assert [stop.why for stop in (await pacer.describe()).stops] == ["silence"]
    clock.ahead += 15.1
    await pacer.handle_async_request(ask())
    clock.ahead -= 5  # what was noted has gone, and not only its time
    await asyncio.gather(*(pacer.handle_async_request(ask()) for _ in range(2)))
    assert (await pacer.describe()).stops == ()
