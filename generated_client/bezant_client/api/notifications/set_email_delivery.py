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
from ...answers import Promise, read_answer
from ...shapes import (
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.error_text import ErrorText
    from ...models.error_with_status import ErrorWithStatus
    from ...models.notification_acknowledgement import NotificationAcknowledgement
    from ...models.problem_detail import ProblemDetail

_OPERATION = "PUT /v1/api/fyi/deliveryoptions/email"

_PROMISES = (
    Promise(200, 200, Object("NotificationAcknowledgement")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs(
    *,
    enabled: bool,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/api/fyi/deliveryoptions/email",
        "params": arguments.query(
            {
                "enabled": enabled,
            }
        ),
    }
    return _kwargs


def _parse_response(
    *, client: BaseClient, response: httpx.Response
) -> NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus:
    parsed: NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus = read_answer(
        _OPERATION, response, _PROMISES
    )
    return parsed


def _build_response(
    *, client: BaseClient, response: httpx.Response
) -> Response[NotificationAcknowledgement | ProblemDetail | ErrorText | ErrorWithStatus]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
    enabled: bool,
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
    kwargs = _get_kwargs(
        enabled=enabled,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: BaseClient,
    enabled: bool,
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
    return sync_detailed(
        client=client,
        enabled=enabled,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    enabled: bool,
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
    kwargs = _get_kwargs(
        enabled=enabled,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: BaseClient,
    enabled: bool,
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
    return (
        await asyncio_detailed(
            client=client,
            enabled=enabled,
        )
    ).parsed
