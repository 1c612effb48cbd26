"""Changes an allocation group.

``PUT /v1/api/iserver/account/allocation/group``, access write.

Args:
    body: Name, accounts with their shares, and method; the old name if it changes.
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
        ErrorText,
        ErrorWithStatus,
        ProblemDetail,
        UpdateGroupAnswer,
        UpdateGroupRequest,
    )

_OPERATION = "PUT /v1/api/iserver/account/allocation/group"

_PROMISES = (
    Promise(200, 200, Object("UpdateGroupAnswer")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, body: UpdateGroupRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "put", "url": "/v1/api/iserver/account/allocation/group"}
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: UpdateGroupRequest
) -> Response[UpdateGroupAnswer | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Changes an allocation group.

    ``PUT /v1/api/iserver/account/allocation/group``, access write.

    Args:
        body: Name, accounts with their shares, and method; the old name if it changes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: UpdateGroupRequest
) -> UpdateGroupAnswer | ProblemDetail | ErrorText | ErrorWithStatus:
    """Changes an allocation group.

    ``PUT /v1/api/iserver/account/allocation/group``, access write.

    Args:
        body: Name, accounts with their shares, and method; the old name if it changes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: UpdateGroupRequest
) -> Response[UpdateGroupAnswer | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Changes an allocation group.

    ``PUT /v1/api/iserver/account/allocation/group``, access write.

    Args:
        body: Name, accounts with their shares, and method; the old name if it changes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: UpdateGroupRequest
) -> UpdateGroupAnswer | ProblemDetail | ErrorText | ErrorWithStatus:
    """Changes an allocation group.

    ``PUT /v1/api/iserver/account/allocation/group``, access write.

    Args:
        body: Name, accounts with their shares, and method; the old name if it changes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
