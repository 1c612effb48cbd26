"""A link that opens IBKR's web pages for an end user who is already identified.

``POST /gw/api/v1/sso-browser-sessions``, access account-management.

Args:
    body: The signed request.
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
        CreateBrowserSessionResponse,
        InsufficientScopeResponse,
        InternalServerErrorResponse,
        InvalidAccessTokenResponse,
        MissingRequiredParameterResponse,
    )

_OPERATION = "POST /gw/api/v1/sso-browser-sessions"

_PROMISES = (
    Promise(200, 200, Object("CreateBrowserSessionResponse")),
    Promise(400, 400, Object("MissingRequiredParameterResponse")),
    Promise(401, 401, Object("InvalidAccessTokenResponse")),
    Promise(403, 403, Object("InsufficientScopeResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(*, body: str | bytes) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "post", "url": "/gw/api/v1/sso-browser-sessions"}
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "application/jwt", **_kwargs.get("headers", {})}
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: str | bytes
) -> Response[
    CreateBrowserSessionResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
]:
    """A link that opens IBKR's web pages for an end user who is already identified.

    ``POST /gw/api/v1/sso-browser-sessions``, access account-management.

    Args:
        body: The signed request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: str | bytes
) -> (
    CreateBrowserSessionResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
):
    """A link that opens IBKR's web pages for an end user who is already identified.

    ``POST /gw/api/v1/sso-browser-sessions``, access account-management.

    Args:
        body: The signed request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: str | bytes
) -> Response[
    CreateBrowserSessionResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
]:
    """A link that opens IBKR's web pages for an end user who is already identified.

    ``POST /gw/api/v1/sso-browser-sessions``, access account-management.

    Args:
        body: The signed request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: str | bytes
) -> (
    CreateBrowserSessionResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
):
    """A link that opens IBKR's web pages for an end user who is already identified.

    ``POST /gw/api/v1/sso-browser-sessions``, access account-management.

    Args:
        body: The signed request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
