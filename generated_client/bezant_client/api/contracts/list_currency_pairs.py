"""Currency pairs that trade against one currency, with their conids.

``GET /v1/api/iserver/currency/pairs``, access read.

Args:
    currency: Currency code, for example USD.
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
    from ...models import CurrencyPairs, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/iserver/currency/pairs"

_PROMISES = (
    Promise(200, 200, Object("CurrencyPairs")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, currency: str) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/iserver/currency/pairs", "params": arguments.query({"currency": currency})}


def sync_detailed(
    *, client: BaseClient, currency: str
) -> Response[CurrencyPairs | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Currency pairs that trade against one currency, with their conids.

    ``GET /v1/api/iserver/currency/pairs``, access read.

    Args:
        currency: Currency code, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(currency=currency)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, currency: str) -> CurrencyPairs | ProblemDetail | ErrorText | ErrorWithStatus:
    """Currency pairs that trade against one currency, with their conids.

    ``GET /v1/api/iserver/currency/pairs``, access read.

    Args:
        currency: Currency code, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, currency=currency).parsed


async def asyncio_detailed(
    *, client: BaseClient, currency: str
) -> Response[CurrencyPairs | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Currency pairs that trade against one currency, with their conids.

    ``GET /v1/api/iserver/currency/pairs``, access read.

    Args:
        currency: Currency code, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(currency=currency)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient, currency: str) -> CurrencyPairs | ProblemDetail | ErrorText | ErrorWithStatus:
    """Currency pairs that trade against one currency, with their conids.

    ``GET /v1/api/iserver/currency/pairs``, access read.

    Args:
        currency: Currency code, for example USD.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, currency=currency)).parsed
