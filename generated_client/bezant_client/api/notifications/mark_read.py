"""Marks a notification as read.

``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

Args:
    notification_id: Notification id, one of those that list_notifications gives.
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
    from ...models import ErrorText, ErrorWithStatus, NotificationRead, ProblemDetail

_OPERATION = "PUT /v1/api/fyi/notifications/{notificationID}"

_PROMISES = (
    Promise(200, 200, Object("NotificationRead")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(notification_id: str) -> dict[str, Any]:
    return {
        "method": "put",
        "url": "/v1/api/fyi/notifications/{notification_id}".format(
            notification_id=arguments.path_segment("notification_id", notification_id)
        ),
    }


def sync_detailed(
    notification_id: str, *, client: BaseClient
) -> Response[NotificationRead | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Marks a notification as read.

    ``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

    Args:
        notification_id: Notification id, one of those that list_notifications gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(notification_id=notification_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(notification_id: str, *, client: BaseClient) -> NotificationRead | ProblemDetail | ErrorText | ErrorWithStatus:
    """Marks a notification as read.

    ``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

    Args:
        notification_id: Notification id, one of those that list_notifications gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(notification_id=notification_id, client=client).parsed


async def asyncio_detailed(
    notification_id: str, *, client: BaseClient
) -> Response[NotificationRead | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Marks a notification as read.

    ``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

    Args:
        notification_id: Notification id, one of those that list_notifications gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(notification_id=notification_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    notification_id: str, *, client: BaseClient
) -> NotificationRead | ProblemDetail | ErrorText | ErrorWithStatus:
    """Marks a notification as read.

    ``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

    Args:
        notification_id: Notification id, one of those that list_notifications gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(notification_id=notification_id, client=client)).parsed
