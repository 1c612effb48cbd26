"""Sends a request back as the server saw it, to test access over HTTPS.

``GET /gw/api/v1/echo/https``, access account-management.

Args:
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
    from ...models import (
        EchoResponse,
        InsufficientScopeResponse,
        InternalServerErrorResponse,
        InvalidAccessTokenResponse,
    )

_OPERATION = "GET /gw/api/v1/echo/https"

_PROMISES = (
    Promise(200, 200, Object("EchoResponse")),
    Promise(401, 401, Object("InvalidAccessTokenResponse")),
    Promise(403, 403, Object("InsufficientScopeResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs() -> dict[str, Any]:
    return {"method": "get", "url": "/gw/api/v1/echo/https"}


def sync_detailed(
    *, client: BaseClient
) -> Response[EchoResponse | InvalidAccessTokenResponse | InsufficientScopeResponse | InternalServerErrorResponse]:
    """Sends a request back as the server saw it, to test access over HTTPS.

    ``GET /gw/api/v1/echo/https``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient
) -> EchoResponse | InvalidAccessTokenResponse | InsufficientScopeResponse | InternalServerErrorResponse:
    """Sends a request back as the server saw it, to test access over HTTPS.

    ``GET /gw/api/v1/echo/https``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *, client: BaseClient
) -> Response[EchoResponse | InvalidAccessTokenResponse | InsufficientScopeResponse | InternalServerErrorResponse]:
    """Sends a request back as the server saw it, to test access over HTTPS.

    ``GET /gw/api/v1/echo/https``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient
) -> EchoResponse | InvalidAccessTokenResponse | InsufficientScopeResponse | InternalServerErrorResponse:
    """Sends a request back as the server saw it, to test access over HTTPS.

    ``GET /gw/api/v1/echo/https``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client)).parsed
