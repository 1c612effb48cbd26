"""``Gateway``: the one way to the Client Portal Gateway, for the tools and for Python programs.

    async with Gateway() as gateway:
        accounts = await gateway.portfolio.list_accounts()

It owns the generated client and the one HTTP client under it, which ``bezant_mcp.gateway.guard`` puts together.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeAlias, TypeVar, cast

from bezant_client.groups import AsyncGroups

from bezant_mcp.errors import BezantError, Incomplete, NoAnswer, NothingInIt, UnexpectedAnswer
from bezant_mcp.gateway.endpoints import DEADLINE, LIMITS, Emptiness, Limits
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from bezant_mcp.state import Store

if TYPE_CHECKING:
    from bezant_client import BaseClient
    from bezant_client.calling import Call
    from bezant_client.models import Error423Body, ErrorText, ErrorWithStatus, ProblemDetail, TickleFailure

    from bezant_mcp.gateway.guard import Connection
    from bezant_mcp.gateway.http import Outcome
    from bezant_mcp.gateway.pacing import Pacing
    from bezant_mcp.gateway.session_state import SessionState

    # What an operation may answer besides its answer; all of it is raised as an error on the way.
    Problem: TypeAlias = ProblemDetail | ErrorText | ErrorWithStatus | TickleFailure | Error423Body | None

# A list that is longer has rows: it is not decoded once more to see that. What is around a list has any length.
LONGEST_WITHOUT_ROWS = 4096
Answer = TypeVar("Answer")
Given = ParamSpec("Given")
Parsed = TypeVar("Parsed", covariant=True)


class Response(Protocol[Parsed]):
    """What the generated functions give: an answer with its status."""

    status_code: int
    content: bytes

    @property
    def parsed(self) -> Parsed:
        """The body in generated types."""


@dataclass(frozen=True)
class Reading(Generic[Answer]):
    """One answer of IBKR and what is known about it.

    Attributes:
        value: The answer in generated types.
        as_of: When IBKR gave it.
        cold: It still looks like a first answer that only started something, so nothing in it proves nothing.
        no_rows: What it proves where the answer has no rows, see ``endpoints.NoRows``; None where it has some.
    """

    value: Answer
    as_of: datetime
    cold: bool = False
    no_rows: Emptiness | None = None

    def gaps(self, rows: str) -> list[str]:
        """The notes for an answer without rows that does not prove that there are none."""
        if self.no_rows == "not loaded":
            return [f"IBKR has not loaded the {rows} yet, so there may be more. Ask again in 5 s."]
        found = f"IBKR's list of {rows} was empty twice" if self.cold else f"IBKR gave no list of {rows}"
        why = f"{found}: there are none, or it has not loaded the {rows} yet. Ask again to be sure."
        return [why] if self.no_rows == "unknown" else []


def utc_now() -> datetime:
    """Return the current time, in UTC."""
    return datetime.now(UTC)


def is_problem(parsed: object) -> bool:
    """True for an error that says nothing, such as ``{"error": null}``: others were raised before."""
    from bezant_client import models as m

    return isinstance(parsed, m.ProblemDetail | m.ErrorText | m.ErrorWithStatus | m.TickleFailure | m.Error423Body)


def why_unreachable(settings: Settings, error: BaseException) -> BezantError:
    """Return the error for a failed connection to the Gateway."""
    from bezant_mcp.gateway.line import unreachable

    return unreachable(settings, error)


def cut_short(words: str) -> Incomplete:
    """The error where pages end too soon, whose rows were given one by one."""
    return Incomplete(words, "Ask again; the rows given so far are not the whole list.")


class Gateway(AsyncGroups):
    """A Client Portal Gateway that is only read: the operations that read are methods of its groups.

    Nothing is opened before the first question. Use it as an async context manager, or call ``aclose``; the end of an
    event loop closes its connections too. One object works in any number of event loops and threads, and all objects
    of one address keep IBKR's rate limits together.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        redaction: Redaction | None = None,
        limits: Limits = LIMITS,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """Take the settings given, or those of the environment variables that the server reads too.

        ``redaction`` learns the secrets that IBKR sends, for whoever writes text from answers; errors are cleared of
        them in any case. ``limits`` are IBKR's, unless the other side is a simulated Gateway with its own, and ``now``
        tells the time, unless that has another.
        """
        self.settings = settings or Settings.from_env(os.environ)
        self.redaction = redaction or Redaction()
        self.redaction.learn_value(self.settings.flex_token)
        self.limits = limits
        self.now = now
        # What ``once_per_login`` read, in which login, and when by ``time.monotonic``.
        self._read_once: dict[object, tuple[Any, object, float]] = {}
        # How often it was closed: what goes on by itself ends then.
        self.closings = 0

    @cached_property
    def _connection(self) -> Connection:
        """The generated client over the transports, put together before the first question."""
        from bezant_mcp.gateway.guard import connect

        return connect(self.settings, self.redaction, self.limits)

    @property
    def client(self) -> BaseClient:
        """The guarded generated client, for the ``asyncio_detailed`` function of any read operation."""
        return self._connection.client

    @property
    def session_state(self) -> SessionState:
        """The state of process, login and brokerage session, as far as answers have shown it."""
        return self._connection.session

    @property
    def store(self) -> Store:
        """The state that all processes of this user share about this Gateway."""
        return self._connection.store

    @property
    def pacing(self) -> Pacing:
        """The state of pacing (IBKR's rate limits): what waits, and what is blocked until when."""
        from bezant_mcp.gateway.pacing import Pacing

        return Pacing(self._connection.pacer.describe)

    @property
    def opened(self) -> bool:
        """True once anything was asked."""
        return "_connection" in self.__dict__

    async def once_per_login(self, read: Callable[[Gateway], Awaitable[Answer]]) -> Answer:
        """What ``read`` gives, or gave a moment ago in the same login of the same user.

        A moment is as long as a kept answer is given without asking whose the login is.
        """
        if read in self._read_once:
            answer, login, at = self._read_once[read]
            if login == await self._login() and time.monotonic() - at < self.limits.login_known_seconds:
                return cast("Answer", answer)
        answer = await read(self)
        self._read_once[read] = answer, await self._login(), time.monotonic()
        return answer

    async def _login(self) -> object:
        """The same for as long as the same login of the same user lasts, as far as this machine knows."""
        from bezant_mcp.gateway.cache import LOGIN

        user = await self.store.recall(LOGIN)
        state = self.session_state
        return state.login_count, state.login, user and user.value

    async def reading(
        self, call: Callable[Given, Awaitable[Answer]], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Reading[Answer]:
        """Call a method of a group and return all that is known of its answer.

        ``await gateway.reading(gateway.portfolio.get_ledger, account_id)``

        Raises:
            BezantError: what went wrong, with the next step; see ``bezant_mcp.errors``.
            TypeError: it is not such a method.
        """
        from bezant_client.calling import last_noted, noted

        with noted() as seen:
            await call(*args, **kwargs)
        answer: Reading[Answer] = last_noted(seen)
        return answer

    # What a page iterator raises.
    _incomplete = staticmethod(cut_short)

    async def _call(self, call: Call) -> Any:
        """What a method of a group returns."""
        from bezant_client.calling import note

        answer = await self._read(call)
        note(answer)
        return answer.value

    async def _read(self, call: Call) -> Reading[Any]:
        """Send a call of a group; its seconds, if it has any, are for everything, the wait for its turn included."""
        import asyncio

        from bezant_client import UNSET

        seconds = call.timeout
        if not isinstance(seconds, int | float):
            return await self.ask(call.send_async(self.client))
        if seconds < self.settings.answer_seconds:  # or the wire would give up at the same moment, in other words
            call = call._replace(timeout=UNSET)
        deadline = DEADLINE.set(min(time.monotonic() + seconds, DEADLINE.get() or math.inf))
        try:
            async with asyncio.timeout(seconds):
                return await self.ask(call.send_async(self.client))
        except TimeoutError:
            raise NoAnswer(self.settings.origin, seconds) from None
        finally:
            DEADLINE.reset(deadline)

    async def ask(self, call: Awaitable[Response[Answer | Problem]]) -> Reading[Answer]:
        """Send one generated call and return its answer.

        Raises:
            BezantError: what went wrong, with the next step; see ``bezant_mcp.errors``.
        """
        from bezant_client.errors import UnreadableAnswer

        from bezant_mcp.gateway.http import LAST_OUTCOME, Outcome

        LAST_OUTCOME.set(None)
        unreadable: int | None = None
        try:
            response = await call
        except BezantError as error:
            # The way through the transports, 70 lines, tells a caller nothing that the error does not say in words.
            raise error.with_traceback(None) from None
        except UnreadableAnswer as error:
            # Raised anew outside of this clause: the error holds the body, which may hold secrets.
            unreadable = error.status
        else:
            if response.parsed is None:
                raise NothingInIt(int(response.status_code), (LAST_OUTCOME.get() or Outcome()).where)
            rows = response.parsed if isinstance(response.parsed, list) else []
            if not all(hasattr(row, "to_dict") for row in rows) or is_problem(response.parsed):
                unreadable = int(response.status_code)
        outcome = LAST_OUTCOME.get()
        if outcome is None:
            raise TypeError("ask takes the call itself, not a task of it")  # whose age could not be told
        if unreadable is not None:
            if outcome.kept_as:
                await self.store.forget(outcome.kept_as)
            where = f"{outcome.where} with HTTP {unreadable}"
            raise UnexpectedAnswer(f"IBKR answered {where} in a form that does not fit its interface.")
        given_at = self.now() - timedelta(seconds=outcome.age_seconds or 0.0)
        return Reading(
            cast("Answer", response.parsed), given_at, outcome.cold, self._no_rows(outcome, response.content)
        )

    def _no_rows(self, outcome: Outcome, content: bytes) -> Emptiness | None:
        """What an answer proves that has no rows; while another device holds the brokerage session, nothing."""
        from bezant_mcp.gateway.http import decoded

        endpoint = outcome.endpoint
        if endpoint is None or endpoint.no_rows is None:
            return None
        if not endpoint.no_rows.at and len(content) > LONGEST_WITHOUT_ROWS:
            return None
        found = endpoint.emptiness(decoded(content))
        elsewhere = endpoint.refused == "brokerage session" and self.session_state.competing
        return "unknown" if found == "proven" and elsewhere else found

    async def know_secrets(self) -> None:
        """Hear once in each login what its secrets are, so that ``redaction`` can strike them out of answers."""
        if self.opened and self.session_state.login is not False:
            await self._connection.tracker.know_secrets()

    async def cleaned(self, content: bytes) -> bytes:
        """Return the content to keep, without secrets."""
        return await self._connection.tracker.cleaned(content)

    async def aclose(self) -> None:
        """Close the connections of this event loop; the next question opens new ones."""
        self.closings += 1
        if self.opened:
            await self.client.aclose()
            await self._connection.loops.aclose()

    async def __aenter__(self) -> Gateway:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()
