"""Uploads trading restrictions as CSV and puts them into force.

``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

Args:
    body: The signed request with the CSV.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import Promise, read_response
from ...shapes import Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import CSVResponse, ProblemDetail

_OPERATION = "POST /gw/api/v1/restrictions"

_PROMISES = (
    Promise(200, 200, Object("CSVResponse")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(403, 403, Object("ProblemDetail")),
    Promise(500, 500, Object("ProblemDetail")),
)

_ERRORS = ()


def _get_kwargs(*, body: str | bytes) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "post", "url": "/gw/api/v1/restrictions"}
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "text/plain", **_kwargs.get("headers", {})}
    return _kwargs


def sync_detailed(*, client: BaseClient, body: str | bytes) -> Response[CSVResponse | ProblemDetail]:
    """Uploads trading restrictions as CSV and puts them into force.

    ``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

    Args:
        body: The signed request with the CSV.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, body: str | bytes) -> CSVResponse | ProblemDetail:
    """Uploads trading restrictions as CSV and puts them into force.

    ``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

    Args:
        body: The signed request with the CSV.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: BaseClient, body: str | bytes) -> Response[CSVResponse | ProblemDetail]:
    """Uploads trading restrictions as CSV and puts them into force.

    ``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

    Args:
        body: The signed request with the CSV.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient, body: str | bytes) -> CSVResponse | ProblemDetail:
    """Uploads trading restrictions as CSV and puts them into force.

    ``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

    Args:
        body: The signed request with the CSV.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
