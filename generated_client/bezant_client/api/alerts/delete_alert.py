"""Deletes an alert for good; the id 0 deletes all of the account's.

``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    alert_id: Alert id, the order_id that alerts.list_alerts gives.
    body: An empty object.
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
    from ...models import AlertDeletionResult, ErrorText, JsonObject, ProblemDetail

_OPERATION = "DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}"

_PROMISES = (
    Promise(200, 200, Object("AlertDeletionResult")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
)

_ERRORS = ()


def _get_kwargs(account_id: str, alert_id: str, *, body: JsonObject) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/api/iserver/account/{account_id}/alert/{alert_id}".format(
            account_id=arguments.path_segment("account_id", account_id),
            alert_id=arguments.path_segment("alert_id", alert_id),
        ),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    account_id: str, alert_id: str, *, client: BaseClient, body: JsonObject
) -> Response[AlertDeletionResult | ProblemDetail | ErrorText]:
    """Deletes an alert for good; the id 0 deletes all of the account's.

    ``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        body: An empty object.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, alert_id=alert_id, body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str, alert_id: str, *, client: BaseClient, body: JsonObject
) -> AlertDeletionResult | ProblemDetail | ErrorText:
    """Deletes an alert for good; the id 0 deletes all of the account's.

    ``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        body: An empty object.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, alert_id=alert_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, alert_id: str, *, client: BaseClient, body: JsonObject
) -> Response[AlertDeletionResult | ProblemDetail | ErrorText]:
    """Deletes an alert for good; the id 0 deletes all of the account's.

    ``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        body: An empty object.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, alert_id=alert_id, body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, alert_id: str, *, client: BaseClient, body: JsonObject
) -> AlertDeletionResult | ProblemDetail | ErrorText:
    """Deletes an alert for good; the id 0 deletes all of the account's.

    ``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        alert_id: Alert id, the order_id that alerts.list_alerts gives.
        body: An empty object.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, alert_id=alert_id, client=client, body=body)).parsed
