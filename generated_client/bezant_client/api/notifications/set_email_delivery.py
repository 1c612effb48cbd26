"""Switches delivery by e-mail on or off.

``PUT /v1/api/fyi/deliveryoptions/email``, access write.

Args:
    enabled: The word true or false.
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
    )

_OPERATION = "PUT /v1/api/fyi/deliveryoptions/email"

_PROMISES = (
    Promise(200, 200, Object("NotificationAcknowledgement")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, enabled: bool) -> dict[str, Any]:
    return {
        "method": "put",
        "url": "/v1/api/fyi/deliveryoptions/email",
        "params": arguments.query({"enabled": enabled}),
    }


def sync_detailed(
    *, client: BaseClient, enabled: bool
) -> Response[NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Switches delivery by e-mail on or off.

    ``PUT /v1/api/fyi/deliveryoptions/email``, access write.

    Args:
        enabled: The word true or false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(enabled=enabled)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, enabled: bool
) -> NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus:
    """Switches delivery by e-mail on or off.

    ``PUT /v1/api/fyi/deliveryoptions/email``, access write.

    Args:
        enabled: The word true or false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, enabled=enabled).parsed


async def asyncio_detailed(
    *, client: BaseClient, enabled: bool
) -> Response[NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Switches delivery by e-mail on or off.

    ``PUT /v1/api/fyi/deliveryoptions/email``, access write.

    Args:
        enabled: The word true or false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(enabled=enabled)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, enabled: bool
) -> NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus:
    """Switches delivery by e-mail on or off.

    ``PUT /v1/api/fyi/deliveryoptions/email``, access write.

    Args:
        enabled: The word true or false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, enabled=enabled)).parsed
