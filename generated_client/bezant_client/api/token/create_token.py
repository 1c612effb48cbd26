"""An OAuth 2.0 access token in exchange for a signed client assertion.

``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

Args:
    body: The grant with the signed client assertion.
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
    from ...models import ProblemDetailResponse, TokenRequest, TokenResponse

_OPERATION = "POST /oauth2/api/v1/token"

_PROMISES = (
    Promise(200, 200, Object("TokenResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, body: TokenRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "post", "url": "/oauth2/api/v1/token"}
    _kwargs["content"] = arguments.form(body, {})
    _kwargs["headers"] = {"Content-Type": "application/x-www-form-urlencoded", **_kwargs.get("headers", {})}
    return _kwargs


def sync_detailed(*, client: BaseClient, body: TokenRequest) -> Response[TokenResponse | ProblemDetailResponse]:
    """An OAuth 2.0 access token in exchange for a signed client assertion.

    ``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

    Args:
        body: The grant with the signed client assertion.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, body: TokenRequest) -> TokenResponse | ProblemDetailResponse:
    """An OAuth 2.0 access token in exchange for a signed client assertion.

    ``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

    Args:
        body: The grant with the signed client assertion.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: TokenRequest
) -> Response[TokenResponse | ProblemDetailResponse]:
    """An OAuth 2.0 access token in exchange for a signed client assertion.

    ``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

    Args:
        body: The grant with the signed client assertion.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient, body: TokenRequest) -> TokenResponse | ProblemDetailResponse:
    """An OAuth 2.0 access token in exchange for a signed client assertion.

    ``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

    Args:
        body: The grant with the signed client assertion.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
