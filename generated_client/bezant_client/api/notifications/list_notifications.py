"""The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

``GET /v1/api/fyi/notifications``, access read.

Args:
    exclude: All but these type codes, separated by commas.
    id: Id of a notification; the answer holds those that follow it.
    include: Only these type codes, separated by commas.
    max_: How many, 1 to 10.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, Notification, ProblemDetail

_OPERATION = "GET /v1/api/fyi/notifications"

_PROMISES = (
    Promise(200, 200, ListOf(Object("Notification"))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    *, max_: int, include: str | Unset = UNSET, exclude: str | Unset = UNSET, id: str | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/fyi/notifications",
        "params": arguments.query({"max": max_, "include": include, "exclude": exclude, "id": id}),
    }


def sync_detailed(
    *,
    client: BaseClient,
    max_: int,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> Response[list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

    ``GET /v1/api/fyi/notifications``, access read.

    Args:
        exclude: All but these type codes, separated by commas.
        id: Id of a notification; the answer holds those that follow it.
        include: Only these type codes, separated by commas.
        max_: How many, 1 to 10.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(max_=max_, include=include, exclude=exclude, id=id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *,
    client: BaseClient,
    max_: int,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

    ``GET /v1/api/fyi/notifications``, access read.

    Args:
        exclude: All but these type codes, separated by commas.
        id: Id of a notification; the answer holds those that follow it.
        include: Only these type codes, separated by commas.
        max_: How many, 1 to 10.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, max_=max_, include=include, exclude=exclude, id=id).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    max_: int,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> Response[list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

    ``GET /v1/api/fyi/notifications``, access read.

    Args:
        exclude: All but these type codes, separated by commas.
        id: Id of a notification; the answer holds those that follow it.
        include: Only these type codes, separated by commas.
        max_: How many, 1 to 10.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(max_=max_, include=include, exclude=exclude, id=id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *,
    client: BaseClient,
    max_: int,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

    ``GET /v1/api/fyi/notifications``, access read.

    Args:
        exclude: All but these type codes, separated by commas.
        id: Id of a notification; the answer holds those that follow it.
        include: Only these type codes, separated by commas.
        max_: How many, 1 to 10.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, max_=max_, include=include, exclude=exclude, id=id)).parsed
