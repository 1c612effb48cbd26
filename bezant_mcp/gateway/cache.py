"""Answers given more than once: one request in flight serves all who ask the same; what IBKR limits hard is kept."""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import random
import time
from contextvars import copy_context
from dataclasses import dataclass

import anyio
import httpx

from bezant_mcp.errors import Busy, PenaltyBox
from bezant_mcp.gateway.limits import LIMITS, LOGIN_PATHS, Limit, Limits, below_api
from bezant_mcp.gateway.pacing import DEADLINE
from bezant_mcp.redaction import without_secrets
from bezant_mcp.state import Store

# Request extension: an answer of this moment is wanted, because asking has an effect at IBKR that a kept answer lacks.
FRESH = "bezant_fresh"
# Response header: how many seconds ago IBKR gave this answer; absent on one of this moment.
AGE = "x-bezant-age"
# Response header: under what an answer is kept, for whoever finds that it cannot be read.
KEPT_AS = "x-bezant-kept-as"
KEPT = "kept:"
LOGIN = "login"
ASKING = "asking:"
LARGEST_KEPT = 8 * 1024 * 1024
DAY = 86_400.0


@dataclass(slots=True)
class Flight:
    """One request in flight and how many wait for its answer."""

    task: asyncio.Task[httpx.Response]
    deadline: float | None
    waiting: int = 0
    joined: bool = False


class KeptAnswers(httpx.AsyncBaseTransport):
    """Ask once for all who ask the same, and answer from what is kept while IBKR's limit on the question lasts.

    Kept answers carry their age in seconds in the header ``x-bezant-age``. Only bodies are kept, no other header than
    their type, and nothing of the session's own paths. While IBKR's ban lasts, an older answer stands in.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, store: Store, limits: Limits = LIMITS) -> None:
        self.inner = inner
        self.store = store
        self.limits = limits
        self._flights: dict[str, Flight] = {}
        self._forgotten = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return an own copy of the answer to ``request``."""
        key = question_key(request, await request.aread())
        while True:
            flight = self._flights.get(key)
            joined = flight is not None
            if flight is None:
                flight = self._start(key, request)
            else:
                flight.joined = True
            try:
                answer = await self._wait_for(key, flight)
            except Busy:
                # The question that was joined had less time than this one, which therefore asks again by itself.
                if joined and later(DEADLINE.get(), flight.deadline):
                    continue
                raise
            if not flight.joined:
                return answer  # nobody else has it
            return httpx.Response(
                answer.status_code,
                headers=answer.headers,
                content=answer.content,
                extensions=dict(answer.extensions),
                request=request,
            )

    async def login_is(self, login: str) -> None:
        """Say whose login it is (any text that names it, none for nobody's); what was kept of another is dropped."""
        if not login:
            await self.forget()
            return
        mark = hashlib.sha256(login.encode()).hexdigest().encode()
        known = await self.store.recall(LOGIN)
        if known is not None and known.value != mark:
            await self.forget()
        await self.store.remember(LOGIN, mark, 365 * DAY)

    async def login_age(self) -> float:
        """How many seconds ago it was last said whose login it is."""
        known = await self.store.recall(LOGIN)
        return known.age_seconds if known is not None else math.inf

    async def forget(self) -> None:
        """Drop every kept answer, what is in flight included."""
        self._forgotten += 1
        await self.store.forget(KEPT)

    async def aclose(self) -> None:
        """Stop what is in flight and close the transports below."""
        tasks = [flight.task for flight in self._flights.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self.inner.aclose()

    def _start(self, key: str, request: httpx.Request) -> Flight:
        """Begin a flight in a task of its own, so that the end of one who waits is not the end of the others."""
        task = asyncio.create_task(self._answer(key, request), context=copy_context())
        flight = self._flights[key] = Flight(task, DEADLINE.get())
        task.add_done_callback(lambda _: self._land(key, flight))
        return flight

    def _land(self, key: str, flight: Flight) -> None:
        """Take a flight off the list."""
        if self._flights.get(key) is flight:
            del self._flights[key]
        if not flight.task.cancelled():
            flight.task.exception()  # looked at, or asyncio complains when everybody has left

    async def _wait_for(self, key: str, flight: Flight) -> httpx.Response:
        """Wait for the flight; the last one to leave early ends it."""
        flight.waiting += 1
        try:
            await asyncio.wait((flight.task,))
        finally:
            flight.waiting -= 1
            if not flight.waiting and not flight.task.done():
                if self._flights.get(key) is flight:
                    del self._flights[key]  # who asks from now on asks anew
                flight.task.cancel()
                with anyio.CancelScope(shield=True):
                    await asyncio.wait((flight.task,))
        if flight.task.cancelled():
            raise httpx.ReadError("the client was closed")
        return flight.task.result()

    async def _answer(self, key: str, request: httpx.Request) -> httpx.Response:
        """Answer from what is kept, or ask, one process at a time."""
        limit = self.limits.find(request.url.path)
        if not limit.keep_seconds:
            return await self._ask(request)
        fresh = bool(request.extensions.get(FRESH))
        where = key.removesuffix(FRESH)
        deadline = DEADLINE.get() or time.monotonic() + self.limits.patience_seconds
        while True:
            kept = None if fresh else await self._find_kept(where, limit.keep_seconds)
            if kept is not None:
                return kept
            if await self.store.lease(ASKING + where, self.limits.asking_seconds):
                try:
                    # Once more: another process may have put it away between the look and the lease.
                    kept = None if fresh else await self._find_kept(where, limit.keep_seconds)
                    return await self._ask_and_keep(where, request, limit, fresh) if kept is None else kept
                finally:
                    with anyio.CancelScope(shield=True):
                        await self.store.release(ASKING + where)
            if time.monotonic() > deadline:
                raise Busy(limit.path, self.limits.asking_seconds)
            await asyncio.sleep(self.limits.poll_seconds + random.uniform(0, self.limits.poll_seconds))  # noqa: S311 - guards nothing

    async def _ask_and_keep(self, where: str, request: httpx.Request, limit: Limit, fresh: bool) -> httpx.Response:
        """Ask and keep the answer; where it may not be asked now, give the last answer while it can stand in."""
        forgotten = self._forgotten
        try:
            response = await self._ask(request)
        except (PenaltyBox, Busy) as error:
            # A limit lasts a little longer than its answer is kept.
            oldest = self.limits.last_resort_seconds if isinstance(error, PenaltyBox) else 2 * limit.keep_seconds
            kept = None if fresh else await self._find_kept(where, oldest)
            if kept is None:
                raise
            return kept
        if response.status_code == httpx.codes.TOO_MANY_REQUESTS and not fresh:
            return await self._find_kept(where, self.limits.last_resort_seconds) or response
        if forgotten == self._forgotten and worth_keeping(response):
            content = json.dumps(without_secrets(response.json())).encode()
            value = response.headers.get("content-type", "application/json").encode() + b"\n" + content
            await self.store.remember(KEPT + where, value, max(limit.keep_seconds, self.limits.last_resort_seconds))
            response.headers[KEPT_AS] = KEPT + where
        return response

    async def _ask(self, request: httpx.Request) -> httpx.Response:
        """Ask, and drop everything kept when the answer says that the login is gone: the next may be someone else's."""
        response = await self.inner.handle_async_request(request)
        await response.aread()
        to_login = response.is_redirect and "/sso/" in response.headers.get("location", "").lower()
        refused = response.status_code == httpx.codes.UNAUTHORIZED and below_api(request.url.path).startswith(
            LOGIN_PATHS
        )
        if to_login or refused:
            await self.forget()
        return response

    async def _find_kept(self, where: str, oldest_seconds: float) -> httpx.Response | None:
        """The kept answer, if it is young enough."""
        kept = await self.store.recall(KEPT + where)
        if kept is None or kept.age_seconds > oldest_seconds:
            return None
        content_type, _, content = kept.value.partition(b"\n")
        return httpx.Response(
            200,
            headers={"content-type": content_type.decode(), AGE: f"{kept.age_seconds:.1f}", KEPT_AS: KEPT + where},
            content=content,
            extensions={"bezant_age": kept.age_seconds},
        )


def question_key(request: httpx.Request, body: bytes) -> str:
    """The same for requests that ask the same; a hash, since questions name accounts."""
    parts = (request.method.encode(), request.url.raw_path, body)
    key = hashlib.sha256(b"\n".join(parts)).hexdigest()
    return key + FRESH if request.extensions.get(FRESH) else key


def later(mine: float | None, theirs: float | None) -> bool:
    """Whether one deadline is later than the other; none is no deadline set, which is later than any."""
    return theirs is not None and (mine is None or mine > theirs)


def worth_keeping(response: httpx.Response) -> bool:
    """Whether an answer says something: no error, no empty list, no first answer that only started something."""
    if response.status_code != httpx.codes.OK or len(response.content) > LARGEST_KEPT:
        return False
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        return False
    if isinstance(body, dict):
        # {"orders": [], "snapshot": false} and {"upnl": {}} say as little as {}.
        return not body.get("error") and any(body.values())
    return isinstance(body, list) and bool(body)
