"""How the methods of the groups call an operation: one call, its answer or its error, and page after page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from .answers import read_response
from .errors import ApiError, IncompletePages
from .shapes import as_json
from .types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from .client import BaseClient

TimeLimit: TypeAlias = "float | httpx.Timeout | Unset | None"
"""A time limit as httpx takes it; ``UNSET`` is the client's own, ``None`` is none."""

# Answers that say nothing of the question: something between here and IBKR failed.
PASSING = (502, 503, 504)
# A walk that is longer goes round in circles, or the rows are more than anybody reads so.
MOST_PAGES = 1000
_NOTED: ContextVar[list[Any] | None] = ContextVar("bezant_client_noted", default=None)


@contextmanager
def noted() -> Iterator[list[Any]]:
    """Collect what the calls inside note beside what they return, in this thread or task and those it starts."""
    seen: list[Any] = []
    token = _NOTED.set(seen)
    try:
        yield seen
    finally:
        _NOTED.reset(token)


def note(answer: object) -> None:
    """Leave the whole answer of a call to whoever asked for more than its value."""
    seen = _NOTED.get()
    if seen is not None:
        seen.append(answer)


def last_noted(seen: list[Any]) -> Any:
    """Return what the call itself noted, which is always the last.

    Raises:
        TypeError: nothing was called.
    """
    if not seen:
        raise TypeError("no operation was called: give a method of a group, and its arguments")
    return seen[-1]


class Call(NamedTuple):
    """One call of an operation, not yet sent.

    Attributes:
        operation: group and function, such as ``portfolio.get_ledger``.
        arguments: the arguments by name.
        timeout: the time limit of this call.
    """

    operation: str
    arguments: dict[str, Any]
    timeout: TimeLimit = UNSET

    @property
    def module(self) -> Any:
        """The operation's module, which is imported at the first call."""
        return import_module(f".api.{self.operation}", __package__)

    @property
    def access(self) -> str:
        """What the operation may do: ``read``, ``write`` and so on."""
        from .operations import OPERATIONS

        return next(row.access for row in OPERATIONS if f"{row.group}.{row.function}" == self.operation)

    def send(self, client: BaseClient) -> Response[Any]:
        """Send it and wait for the answer, whatever that is."""
        request = self._request()
        pauses = self._pauses(client)
        while True:
            pause = next(pauses, None)
            try:
                response = client.get_httpx_client().request(**request)
            except Exception as error:
                if pause is None or not _broke_off(error):
                    raise
            else:
                if pause is None or response.status_code not in PASSING:
                    return self._built(response)
            _sleep(pause)

    async def send_async(self, client: BaseClient) -> Response[Any]:
        """Send it and await the answer, whatever that is."""
        request = self._request()
        pauses = self._pauses(client)
        while True:
            pause = next(pauses, None)
            try:
                response = await client.get_async_httpx_client().request(**request)
            except Exception as error:
                if pause is None or not _broke_off(error):
                    raise
            else:
                if pause is None or response.status_code not in PASSING:
                    return self._built(response)
            await _sleep_async(pause)

    def checked(self, response: Response[Any]) -> Any:
        """Return what the answer holds, and note the answer itself.

        Raises:
            ApiError: it tells of an error.
        """
        value, errors = response.parsed, self.module._ERRORS
        rows = value if isinstance(value, list) else [value]
        wrong = sum(type(row).__name__ in errors or _is_error_alone(row) for row in rows)
        if wrong or not 200 <= response.status_code < 300:
            reason = "" if response.status_code >= 300 else "it tells of an error in place of what was asked for"
            if 0 < wrong < len(rows):
                # What came beside an error counts too: of two orders sent together, one may be on its way.
                reason = f"{wrong} of {len(rows)} rows tell of an error; the others are in body"
            headers: Any = response.headers
            operation = self.module._OPERATION
            raise ApiError(operation, response.status_code, response.content, headers, value, reason)
        note(response)
        return value

    def _request(self) -> dict[str, Any]:
        request: dict[str, Any] = self.module._get_kwargs(**self.arguments)
        return request if isinstance(self.timeout, Unset) else {**request, "timeout": self.timeout}

    def _built(self, response: httpx.Response) -> Response[Any]:
        return read_response(self.module._OPERATION, response, self.module._PROMISES)

    def _pauses(self, client: BaseClient) -> Iterator[float]:
        """The seconds to wait before each further attempt; there is none for what is no read."""
        retries = client._retries if client._retries and self.access == "read" else 0
        # A connection that the server had closed meanwhile is the usual case, so the first retry is at once.
        return (min(2.0**number / 4, 8.0) if number else 0.0 for number in range(retries))


def _is_error_alone(row: Any) -> bool:
    """Tell whether of an object that may hold an error beside its fields only the error came."""
    declared = getattr(row, "WIRE", {})
    if "error" not in declared or not row.get("error"):
        return False
    return all(row.get(name) is None for name in declared if name != "error")


def _broke_off(error: Exception) -> bool:
    """Tell whether the connection failed, so that no answer came; a time limit that ran out is the caller's word."""
    import httpx

    return isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError | httpx.ConnectTimeout)


def _sleep(seconds: float) -> None:
    import time

    time.sleep(seconds)


async def _sleep_async(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Host(Protocol):
    """What blocking groups need: something that sends a call and gives its answer, or raises."""

    def _call(self, call: Call) -> Any: ...


class AsyncHost(Protocol):
    """What asynchronous groups need: something that sends a call and gives its answer, or raises."""

    async def _call(self, call: Call) -> Any: ...


class Group:
    """Operations of one group, blocking."""

    __slots__ = ("_host",)

    _GROUP = ""

    def __init__(self, host: Host) -> None:
        self._host = host

    def _call(self, function: str, arguments: dict[str, Any], limit: TimeLimit) -> Any:
        return self._host._call(Call(f"{self._GROUP}.{function}", arguments, limit))

    def _pages(self, function: str, arguments: dict[str, Any], limit: TimeLimit, pages: Pages) -> Iterator[Any]:
        walk = Walk(Call(f"{self._GROUP}.{function}", arguments, limit), pages, self._host)
        while call := walk.next_call():
            yield from walk.new_rows(self._host._call(call))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._host!r}>"


class AsyncGroup:
    """Operations of one group, asynchronous."""

    __slots__ = ("_host",)

    _GROUP = ""

    def __init__(self, host: AsyncHost) -> None:
        self._host = host

    async def _call(self, function: str, arguments: dict[str, Any], limit: TimeLimit) -> Any:
        return await self._host._call(Call(f"{self._GROUP}.{function}", arguments, limit))

    async def _pages(
        self, function: str, arguments: dict[str, Any], limit: TimeLimit, pages: Pages
    ) -> AsyncIterator[Any]:
        walk = Walk(Call(f"{self._GROUP}.{function}", arguments, limit), pages, self._host)
        while call := walk.next_call():
            for row in walk.new_rows(await self._host._call(call)):
                yield row

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._host!r}>"


class Pages(NamedTuple):
    """How an operation gives its rows page after page; names are those on the wire but for ``parameter`` and ``rows``.

    Attributes:
        parameter: the argument that says which page: a number from 0, or where ``after`` is given the last row read.
        key: fields that tell rows apart, the first of which has to be there; without it the whole row does.
        rows: the attribute of the answer with the rows; empty when the answer is the list.
        total: the fields that lead to the number of all rows, where the answer has it.
        after: the field of the last row that the next page is asked for with.
        then: the operation that gives the pages after the first, when it is another.
    """

    parameter: str
    key: tuple[str, ...] = ()
    rows: str = ""
    total: tuple[str, ...] = ()
    after: str = ""
    then: str = ""


class Walk:
    """A way through pages, which ends at an empty page or one without a new row, and never in silence elsewhere."""

    def __init__(self, call: Call, pages: Pages, host: object = None) -> None:
        # A host may have an error of its own for rows that are not complete.
        own = partial(IncompletePages.after, call.operation)
        self.incomplete: Callable[[str], Exception] = getattr(host, "_incomplete", own)
        self.call = call if pages.after else _asking(call, pages.parameter, 0)
        self.pages = pages
        self.number = 0
        self.seen: set[str] = set()
        self.over = False

    def next_call(self) -> Call | None:
        """Return the call for the next page, or ``None`` when all pages were read.

        Raises:
            IncompletePages: there are more pages than can be.
        """
        if self.number >= MOST_PAGES and not self.over:
            raise self.incomplete(f"{self.call.operation} goes on after {MOST_PAGES} pages: the rows are not complete")
        return None if self.over else self.call

    def new_rows(self, answer: Any) -> list[Any]:
        """Return the rows of a page that no page before it had.

        Raises:
            IncompletePages: the pages end before all rows that were announced, or the next one cannot be asked for.
        """
        rows = getattr(answer, self.pages.rows, UNSET) if self.pages.rows and not isinstance(answer, list) else answer
        total = self._total(as_json(answer))
        if not isinstance(rows, list):
            if total != 0:
                raise self.incomplete(f"{self.call.operation} gave no list of rows on page {self.number}")
            rows = []
        keys = [self._key(as_json(row)) for row in rows]
        # Rows move between pages while they are read, so one can come twice.
        fresh = [row for row, key in zip(rows, keys, strict=True) if key not in self.seen]
        self.seen.update(keys)
        self.number += 1
        if not fresh and total is not None and len(self.seen) < total:
            raise self.incomplete(f"{self.call.operation} gave {len(self.seen)} of {total} rows: they are not complete")
        self.over = not fresh or (total is not None and len(self.seen) >= total)
        if not self.over:
            self.call = self._following(as_json(rows[-1]))
        return fresh

    def _following(self, last: Any) -> Call:
        if not self.pages.after:
            return _asking(self.call, self.pages.parameter, self.number)
        cursor = last.get(self.pages.after) if isinstance(last, dict) else None
        if cursor is None:
            raise self.incomplete(f"{self.call.operation}: the last row has no {self.pages.after} to go on from")
        if not self.pages.then:
            return _asking(self.call, self.pages.parameter, cursor)
        return Call(self.pages.then, {self.pages.parameter: cursor}, self.call.timeout)

    def _key(self, row: Any) -> str:
        told = self.pages.key and isinstance(row, dict) and row.get(self.pages.key[0]) is not None
        return json.dumps([row.get(name) for name in self.pages.key] if told else row, sort_keys=True, default=str)

    def _total(self, answer: Any) -> int | None:
        for name in self.pages.total:
            answer = answer.get(name) if isinstance(answer, dict) else None
        return answer if self.pages.total and type(answer) is int else None


def _asking(call: Call, parameter: str, value: object) -> Call:
    return call._replace(arguments={**call.arguments, parameter: value})
