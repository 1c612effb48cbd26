"""The requests handed in within a time span.

``GET /gw/api/v1/requests``, access account-management.

Args:
    request_details: Time span and state of the requests.
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
    from ...models import (
        Error415Body,
        ProblemDetailResponse,
        RequestDetailsRequest,
        RequestDetailsResponse,
    )

_OPERATION = "GET /gw/api/v1/requests"

_PROMISES = (
    Promise(200, 200, Object("RequestDetailsResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, request_details: RequestDetailsRequest) -> dict[str, Any]:
    return {
        "method": "get",
        "url": arguments.with_query(
            "/gw/api/v1/requests", {"requestDetails": arguments.Sent(request_details, explode=False)}
        ),
    }


def sync_detailed(
    *, client: BaseClient, request_details: RequestDetailsRequest
) -> Response[RequestDetailsResponse | ProblemDetailResponse | Error415Body]:
    """The requests handed in within a time span.

    ``GET /gw/api/v1/requests``, access account-management.

    Args:
        request_details: Time span and state of the requests.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(request_details=request_details)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, request_details: RequestDetailsRequest
) -> RequestDetailsResponse | ProblemDetailResponse | Error415Body:
    """The requests handed in within a time span.

    ``GET /gw/api/v1/requests``, access account-management.

    Args:
        request_details: Time span and state of the requests.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, request_details=request_details).parsed


async def asyncio_detailed(
    *, client: BaseClient, request_details: RequestDetailsRequest
) -> Response[RequestDetailsResponse | ProblemDetailResponse | Error415Body]:
    """The requests handed in within a time span.

    ``GET /gw/api/v1/requests``, access account-management.

    Args:
        request_details: Time span and state of the requests.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(request_details=request_details)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, request_details: RequestDetailsRequest
) -> RequestDetailsResponse | ProblemDetailResponse | Error415Body:
    """The requests handed in within a time span.

    ``GET /gw/api/v1/requests``, access account-management.

    Args:
        request_details: Time span and state of the requests.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, request_details=request_details)).parsed
