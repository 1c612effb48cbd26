"""Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

``GET /v1/api/iserver/account/trades``, access read.

Args:
    days: How many days back, 1 to 7. Left out, only today.
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
    from ...models import ErrorText, ErrorWithStatus, ProblemDetail, Trade

_OPERATION = "GET /v1/api/iserver/account/trades"

_PROMISES = (
    Promise(200, 200, ListOf(Object("Trade"))),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, days: int | Unset = UNSET) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/iserver/account/trades", "params": arguments.query({"days": days})}


def sync_detailed(
    *, client: BaseClient, days: int | Unset = UNSET
) -> Response[list[Trade] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

    ``GET /v1/api/iserver/account/trades``, access read.

    Args:
        days: How many days back, 1 to 7. Left out, only today.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(days=days)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, days: int | Unset = UNSET) -> list[Trade] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

    ``GET /v1/api/iserver/account/trades``, access read.

    Args:
        days: How many days back, 1 to 7. Left out, only today.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, days=days).parsed


async def asyncio_detailed(
    *, client: BaseClient, days: int | Unset = UNSET
) -> Response[list[Trade] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

    ``GET /v1/api/iserver/account/trades``, access read.

    Args:
        days: How many days back, 1 to 7. Left out, only today.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(days=days)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, days: int | Unset = UNSET
) -> list[Trade] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

    ``GET /v1/api/iserver/account/trades``, access read.

    Args:
        days: How many days back, 1 to 7. Left out, only today.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, days=days)).parsed
