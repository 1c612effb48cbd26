"""Changes an existing account.

``PATCH /gw/api/v1/accounts``, access account-management.

Args:
    body: The signed request, as a JSON web token.
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
        Error415Body,
        ProblemDetailResponse,
        RequestInfoResponse,
        StatusResponse,
    )

_OPERATION = "PATCH /gw/api/v1/accounts"

_PROMISES = (
    Promise(200, 200, Object("StatusResponse")),
    Promise(202, 202, Object("RequestInfoResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, body: str | bytes) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "patch", "url": "/gw/api/v1/accounts"}
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "application/jwt", **_kwargs.get("headers", {})}
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: str | bytes
) -> Response[StatusResponse | RequestInfoResponse | ProblemDetailResponse | Error415Body]:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: str | bytes
) -> StatusResponse | RequestInfoResponse | ProblemDetailResponse | Error415Body:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: str | bytes
) -> Response[StatusResponse | RequestInfoResponse | ProblemDetailResponse | Error415Body]:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: str | bytes
) -> StatusResponse | RequestInfoResponse | ProblemDetailResponse | Error415Body:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
