"""The notifications that follow a given one.

``GET /v1/api/fyi/notifications/more``, access read.

Args:
    id: Id of the last notification that was read.
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

_OPERATION = "GET /v1/api/fyi/notifications/more"

_PROMISES = (
    Promise(200, 200, ListOf(Object("Notification"))),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, id: str | Unset = UNSET) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/fyi/notifications/more", "params": arguments.query({"id": id})}


def sync_detailed(
    *, client: BaseClient, id: str | Unset = UNSET
) -> Response[list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The notifications that follow a given one.

    ``GET /v1/api/fyi/notifications/more``, access read.

    Args:
        id: Id of the last notification that was read.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(id=id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, id: str | Unset = UNSET
) -> list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The notifications that follow a given one.

    ``GET /v1/api/fyi/notifications/more``, access read.

    Args:
        id: Id of the last notification that was read.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, id=id).parsed


async def asyncio_detailed(
    *, client: BaseClient, id: str | Unset = UNSET
) -> Response[list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The notifications that follow a given one.

    ``GET /v1/api/fyi/notifications/more``, access read.

    Args:
        id: Id of the last notification that was read.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(id=id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, id: str | Unset = UNSET
) -> list[Notification] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The notifications that follow a given one.

    ``GET /v1/api/fyi/notifications/more``, access read.

    Args:
        id: Id of the last notification that was read.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, id=id)).parsed
