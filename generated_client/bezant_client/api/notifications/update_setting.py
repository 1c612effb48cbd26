"""Switches one kind of notification on or off.

``POST /v1/api/fyi/settings/{typecode}``, access write.

Args:
    typecode: Two letters or digits that name the kind, for example EA.
    body: Whether the kind is on.
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
        NotificationAcknowledgement,
        ProblemDetail,
        UpdateSettingRequest,
    )

_OPERATION = "POST /v1/api/fyi/settings/{typecode}"

_PROMISES = (
    Promise(200, 200, Object("NotificationAcknowledgement")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(typecode: str, *, body: UpdateSettingRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api/fyi/settings/{typecode}".format(typecode=arguments.path_segment("typecode", typecode)),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    typecode: str, *, client: BaseClient, body: UpdateSettingRequest
) -> Response[NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Switches one kind of notification on or off.

    ``POST /v1/api/fyi/settings/{typecode}``, access write.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        body: Whether the kind is on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(typecode=typecode, body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    typecode: str, *, client: BaseClient, body: UpdateSettingRequest
) -> NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus:
    """Switches one kind of notification on or off.

    ``POST /v1/api/fyi/settings/{typecode}``, access write.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        body: Whether the kind is on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(typecode=typecode, client=client, body=body).parsed


async def asyncio_detailed(
    typecode: str, *, client: BaseClient, body: UpdateSettingRequest
) -> Response[NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Switches one kind of notification on or off.

    ``POST /v1/api/fyi/settings/{typecode}``, access write.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        body: Whether the kind is on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(typecode=typecode, body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    typecode: str, *, client: BaseClient, body: UpdateSettingRequest
) -> NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus:
    """Switches one kind of notification on or off.

    ``POST /v1/api/fyi/settings/{typecode}``, access write.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        body: Whether the kind is on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(typecode=typecode, client=client, body=body)).parsed
