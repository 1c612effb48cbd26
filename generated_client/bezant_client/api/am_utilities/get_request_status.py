"""State of one request.

``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

Args:
    request_id: Id of the request.
    type_: Kind of the request.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object, OneOf
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        AmRequestStatusResponse,
        Error415Body,
        GetRequestStatusType,
        ProblemDetailResponse,
        StatusResponse,
    )

_OPERATION = "GET /gw/api/v1/requests/{requestId}/status"

_PROMISES = (
    Promise(200, 200, OneOf(Object("AmRequestStatusResponse"), Object("StatusResponse"))),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(request_id: int, *, type_: GetRequestStatusType) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/requests/{request_id}/status".format(
            request_id=arguments.path_segment("request_id", request_id)
        ),
        "params": arguments.query({"type": type_}),
    }


def sync_detailed(
    request_id: int, *, client: BaseClient, type_: GetRequestStatusType
) -> Response[AmRequestStatusResponse | StatusResponse | ProblemDetailResponse | Error415Body]:
    """State of one request.

    ``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

    Args:
        request_id: Id of the request.
        type_: Kind of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(request_id=request_id, type_=type_)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    request_id: int, *, client: BaseClient, type_: GetRequestStatusType
) -> AmRequestStatusResponse | StatusResponse | ProblemDetailResponse | Error415Body:
    """State of one request.

    ``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

    Args:
        request_id: Id of the request.
        type_: Kind of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(request_id=request_id, client=client, type_=type_).parsed


async def asyncio_detailed(
    request_id: int, *, client: BaseClient, type_: GetRequestStatusType
) -> Response[AmRequestStatusResponse | StatusResponse | ProblemDetailResponse | Error415Body]:
    """State of one request.

    ``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

    Args:
        request_id: Id of the request.
        type_: Kind of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(request_id=request_id, type_=type_)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    request_id: int, *, client: BaseClient, type_: GetRequestStatusType
) -> AmRequestStatusResponse | StatusResponse | ProblemDetailResponse | Error415Body:
    """State of one request.

    ``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

    Args:
        request_id: Id of the request.
        type_: Kind of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(request_id=request_id, client=client, type_=type_)).parsed
