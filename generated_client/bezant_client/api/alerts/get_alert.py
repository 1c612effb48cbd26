"""One alert with its conditions.

``GET /v1/api/iserver/account/alert/{alertId}``, access read.

Args:
    alert_id: Alert id, the order_id that alerts.list_alerts gives.
    type_: Always Q.
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
        AlertDetails,
        ErrorText,
        ErrorWithStatus,
        GetAlertType,
        ProblemDetail,
    )

_OPERATION = "GET /v1/api/iserver/account/alert/{alertId}"

_PROMISES = (
    Promise(200, 200, OneOf(Object("AlertDetails"), Object("ErrorText"))),
    Promise(400, 400, Object("ErrorWithStatus")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorWithStatus")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ("ErrorText",)


def _get_kwargs(alert_id: int, *, type_: GetAlertType) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/account/alert/{alert_id}".format(alert_id=arguments.path_segment("alert_id", alert_id)),
        "params": arguments.query({"type": type_}),
    }


def sync_detailed(
    alert_id: int, *, client: BaseClient, type_: GetAlertType
) -> Response[AlertDetails | ErrorText | ErrorWithStatus | ProblemDetail]:
    """One alert with its conditions.

    ``GET /v1/api/iserver/account/alert/{alertId}``, access read.

    Args:
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        type_: Always Q.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(alert_id=alert_id, type_=type_)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    alert_id: int, *, client: BaseClient, type_: GetAlertType
) -> AlertDetails | ErrorText | ErrorWithStatus | ProblemDetail:
    """One alert with its conditions.

    ``GET /v1/api/iserver/account/alert/{alertId}``, access read.

    Args:
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        type_: Always Q.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(alert_id=alert_id, client=client, type_=type_).parsed


async def asyncio_detailed(
    alert_id: int, *, client: BaseClient, type_: GetAlertType
) -> Response[AlertDetails | ErrorText | ErrorWithStatus | ProblemDetail]:
    """One alert with its conditions.

    ``GET /v1/api/iserver/account/alert/{alertId}``, access read.

    Args:
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        type_: Always Q.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(alert_id=alert_id, type_=type_)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    alert_id: int, *, client: BaseClient, type_: GetAlertType
) -> AlertDetails | ErrorText | ErrorWithStatus | ProblemDetail:
    """One alert with its conditions.

    ``GET /v1/api/iserver/account/alert/{alertId}``, access read.

    Args:
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        type_: Always Q.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(alert_id=alert_id, client=client, type_=type_)).parsed
