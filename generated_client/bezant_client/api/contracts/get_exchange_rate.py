"""How many units of the target currency one unit of the source currency is worth.

``GET /v1/api/iserver/exchangerate``, access read.

Args:
    source: Currency to convert from, for example EUR.
    target: Currency to convert to, for example USD.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, ExchangeRate, ProblemDetail

_OPERATION = "GET /v1/api/iserver/exchangerate"

_PROMISES = (
    Promise(200, 200, Object("ExchangeRate")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, target: str, source: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/exchangerate",
        "params": arguments.query({"target": target, "source": source}),
    }


def sync_detailed(
    *, client: BaseClient, target: str, source: str
) -> Response[ExchangeRate | ProblemDetail | ErrorText | ErrorWithStatus]:
    """How many units of the target currency one unit of the source currency is worth.

    ``GET /v1/api/iserver/exchangerate``, access read.

    Args:
        source: Currency to convert from, for example EUR.
        target: Currency to convert to, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(target=target, source=source)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, target: str, source: str) -> ExchangeRate | ProblemDetail | ErrorText | ErrorWithStatus:
    """How many units of the target currency one unit of the source currency is worth.

    ``GET /v1/api/iserver/exchangerate``, access read.

    Args:
        source: Currency to convert from, for example EUR.
        target: Currency to convert to, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, target=target, source=source).parsed


async def asyncio_detailed(
    *, client: BaseClient, target: str, source: str
) -> Response[ExchangeRate | ProblemDetail | ErrorText | ErrorWithStatus]:
    """How many units of the target currency one unit of the source currency is worth.

    ``GET /v1/api/iserver/exchangerate``, access read.

    Args:
        source: Currency to convert from, for example EUR.
        target: Currency to convert to, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(target=target, source=source)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, target: str, source: str
) -> ExchangeRate | ProblemDetail | ErrorText | ErrorWithStatus:
    """How many units of the target currency one unit of the source currency is worth.

    ``GET /v1/api/iserver/exchangerate``, access read.

    Args:
        source: Currency to convert from, for example EUR.
        target: Currency to convert to, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, target=target, source=source)).parsed
