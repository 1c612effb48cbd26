"""Answers given more than once: one request in flight serves all who ask the same; what IBKR limits hard is kept."""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import anyio
import httpx

from bezant_mcp.errors import Busy, PenaltyBox
from bezant_mcp.gateway.endpoints import LIMITS, Limits
from bezant_mcp.gateway.http import GatewayRequest, Link, Outcome, Transport, decoded, outcome_of
from bezant_mcp.redaction import without_secrets
from bezant_mcp.state import Store

KEPT = "kept:"
LOGIN = "login"
ASKING = "asking:"
LARGEST_KEPT = 8 * 1024 * 1024
DAY = 86_400.0


class OwnerUnknown(Exception):
    """An answer is kept, but whose login it is must be asked first: a tickle says it."""


@dataclass(slots=True)
class Flight:
    """One request in flight and how many wait for its answer."""

    task: asyncio.Task[httpx.Response]
    deadline: float | None
    waiting: int = 0
    joined: bool = False


class Cache(Link):
    """Ask once for all who ask the same, and answer from what is kept while IBKR's limit on the question lasts.

    Only bodies are kept, no other header than their type, and nothing of the session's own paths. While IBKR's ban
    lasts, an older answer stands in. What is kept is given to the login that it is about and to nobody else: where
    nobody has heard lately whose login it is, ``OwnerUnknown`` is raised instead.
    """

    def __init__(self, inner: Transport, store: Store, limits: Limits = LIMITS) -> None:
        super().__init__(inner)
        self.store = store
        self.limits = limits
        # When it was last asked whose login it is; it may have been asked in vain.
        self.owner_asked_at = -math.inf
        # Takes the secrets out of what is put away.
        self.cleaned: Callable[[bytes], Awaitable[bytes]] = as_it_is
        self._flights: dict[str, Flight] = {}
        self._forgotten = 0

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Return an own copy of the answer to ``request``."""
        key = question_key(request)
        flight_key = f"{key} fresh" if request.fresh else key
        while True:
            flight = self._flights.get(flight_key)
            joined = flight is not None
            if flight is None:
                flight = self._start(flight_key, key, request)
            else:
                flight.joined = True
            try:
                answer = await self._wait_for(flight_key, flight)
            except Busy:
                # The question that was joined had less time than this one, which therefore asks again by itself.
                theirs, ours = flight.deadline, request.deadline
                if not joined or theirs is None or (ours is not None and ours <= theirs):
                    raise
                continue
            if not flight.joined:
                return answer  # nobody else has it
            return httpx.Response(
                answer.status_code,
                headers=answer.headers,
                content=answer.content,
                extensions={**answer.extensions, "bezant": replace(outcome_of(answer))},
                request=request,
            )

    async def login_is(self, login: str) -> None:
        """Say whose login it is (any text that names it); what was kept of another is dropped."""
        mark = hashlib.sha256(login.encode()).hexdigest().encode()
        known = await self.store.recall(LOGIN)
        if known is not None and known.value != mark:
            await self.forget()
        await self.store.remember(LOGIN, mark, 365 * DAY)

    async def forget(self) -> None:
        """Drop every kept answer, what is in flight included: nobody is logged in, and the next may be someone else."""
        self._forgotten += 1
        await self.store.forget(KEPT)

    async def aclose(self) -> None:
        """Stop what is in flight and close the transports below."""
        tasks = [flight.task for flight in self._flights.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await super().aclose()

    def _start(self, flight_key: str, key: str, request: GatewayRequest) -> Flight:
        """Begin a flight in a task of its own, so that the end of one who waits is not the end of the others."""
        task = asyncio.create_task(self._answer(key, request))
        flight = self._flights[flight_key] = Flight(task, request.deadline)
        task.add_done_callback(lambda _: self._land(flight_key, flight))
        return flight

    def _land(self, flight_key: str, flight: Flight) -> None:
        """Take a flight off the list."""
        if self._flights.get(flight_key) is flight:
            del self._flights[flight_key]
        if not flight.task.cancelled():
            flight.task.exception()  # looked at, or asyncio complains when everybody has left

    async def _wait_for(self, flight_key: str, flight: Flight) -> httpx.Response:
        """Wait for the flight; the last one to leave early ends it."""
        flight.waiting += 1
        try:
            await asyncio.wait((flight.task,))
        finally:
            flight.waiting -= 1
            if not flight.waiting and not flight.task.done():
                if self._flights.get(flight_key) is flight:
                    del self._flights[flight_key]  # who asks from now on asks anew
                flight.task.cancel()
                with anyio.CancelScope(shield=True):
                    await asyncio.wait((flight.task,))
        if flight.task.cancelled():
            raise httpx.ReadError("the client was closed")
        return flight.task.result()

    async def _answer(self, key: str, request: GatewayRequest) -> httpx.Response:
        """Answer from what is kept, or ask, one process at a time."""
        keep_seconds = request.endpoint.keep_seconds * self.limits.own_limits
        if not keep_seconds:
            return await self._ask(request)
        deadline = request.deadline or time.monotonic() + self.limits.patience_seconds
        while True:
            if kept := await self._find_kept(key, request, keep_seconds):
                return kept
            if await self.store.lease(ASKING + key, self.limits.asking_seconds):
                try:
                    # Once more: another process may have put it away between the look and the lease.
                    kept = await self._find_kept(key, request, keep_seconds)
                    return kept or await self._ask_and_keep(key, request, keep_seconds)
                finally:
                    with anyio.CancelScope(shield=True):
                        await self.store.release(ASKING + key)
            if time.monotonic() > deadline:
                raise Busy(request.endpoint.name, self.limits.asking_seconds)
            await asyncio.sleep(self.limits.poll_seconds + random.uniform(0, self.limits.poll_seconds))  # noqa: S311 - guards nothing

    async def _ask_and_keep(self, key: str, request: GatewayRequest, keep_seconds: float) -> httpx.Response:
        """Ask and keep the answer; where it may not be asked now, give the last answer while it can stand in."""
        forgotten = self._forgotten
        try:
            response = await self._ask(request)
        except (PenaltyBox, Busy) as error:
            # A limit lasts a little longer than its answer is kept.
            oldest = self.limits.last_resort_seconds if isinstance(error, PenaltyBox) else 2 * keep_seconds
            if kept := await self._find_kept(key, request, oldest):
                return kept
            raise
        if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
            return await self._find_kept(key, request, self.limits.last_resort_seconds) or response
        if forgotten == self._forgotten and (content := worth_keeping(response)):
            content_type = response.headers.get("content-type", "application/json").encode()
            value = content_type + b"\n" + await self.cleaned(content)
            await self.store.remember(KEPT + key, value, max(keep_seconds, self.limits.last_resort_seconds))
            outcome_of(response).kept_as = KEPT + key
        return response

    async def _ask(self, request: GatewayRequest) -> httpx.Response:
        """Ask, and drop everything kept when the answer says that the login is gone."""
        response = await self.inner.handle_async_request(request)
        await response.aread()
        to_login = response.is_redirect and "/sso/" in response.headers.get("location", "").lower()
        if to_login or (response.status_code == httpx.codes.UNAUTHORIZED and request.endpoint.about_login):
            await self.forget()
        return response

    async def _find_kept(self, key: str, request: GatewayRequest, oldest_seconds: float) -> httpx.Response | None:
        """The kept answer, if it is young enough and will do.

        Raises:
            OwnerUnknown: nobody has heard lately whose login it is.
        """
        kept = None if request.fresh else await self.store.recall(KEPT + key)
        if kept is None or kept.age_seconds > oldest_seconds:
            return None
        if kept.age_seconds > self.limits.login_known_seconds and not await self._owner_is_known():
            raise OwnerUnknown
        content_type, _, content = kept.value.partition(b"\n")
        if not is_json(content):
            await self.store.forget(KEPT + key)  # written by another edition, or damaged
            return None
        outcome = Outcome(age_seconds=kept.age_seconds, kept_as=KEPT + key)
        headers = {"content-type": content_type.decode("ascii", errors="replace")}
        return httpx.Response(200, headers=headers, content=content, extensions={"bezant": outcome})

    async def _owner_is_known(self) -> bool:
        """Whether somebody has heard lately whose login it is, or has asked and could not be told."""
        lately = self.limits.login_known_seconds
        if time.monotonic() - self.owner_asked_at <= lately:
            return True
        login = await self.store.recall(LOGIN)
        return login is not None and login.age_seconds <= lately


async def as_it_is(content: bytes) -> bytes:
    """The same."""
    return content


def question_key(request: GatewayRequest) -> str:
    """The same for requests that ask the same; a hash, since questions name accounts."""
    parts = (request.method.encode(), request.url.raw_path, request.content)
    return hashlib.sha256(b"\n".join(parts)).hexdigest()


def is_json(content: bytes) -> bool:
    """Whether a kept body is a whole one."""
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def worth_keeping(response: httpx.Response) -> bytes:
    """What is to be kept of an answer, without its secrets.

    Empty where it says nothing: an error, an empty list, a first answer that only started something.
    """
    if response.status_code != httpx.codes.OK or len(response.content) > LARGEST_KEPT:
        return b""
    body = decoded(response.content)
    # {"orders": [], "snapshot": false} and {"upnl": {}} say as little as {}.
    says = not body.get("error") and any(body.values()) if isinstance(body, dict) else isinstance(body, list) and body
    return json.dumps(without_secrets(body)).encode() if says else b""
