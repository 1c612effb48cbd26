"""Cost, commission and margin effect of an order ticket, which is not placed.

``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    body: The order tickets to preview.
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
        OrderPreview,
        OrdersRequest,
        ProblemDetail,
    )

_OPERATION = "POST /v1/api/iserver/account/{accountId}/orders/whatif"

_PROMISES = (
    Promise(200, 200, Object("OrderPreview")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(account_id: str, *, body: OrdersRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api/iserver/account/{account_id}/orders/whatif".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    account_id: str, *, client: BaseClient, body: OrdersRequest
) -> Response[OrderPreview | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Cost, commission and margin effect of an order ticket, which is not placed.

    ``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        body: The order tickets to preview.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str, *, client: BaseClient, body: OrdersRequest
) -> OrderPreview | ProblemDetail | ErrorText | ErrorWithStatus:
    """Cost, commission and margin effect of an order ticket, which is not placed.

    ``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        body: The order tickets to preview.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, *, client: BaseClient, body: OrdersRequest
) -> Response[OrderPreview | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Cost, commission and margin effect of an order ticket, which is not placed.

    ``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        body: The order tickets to preview.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, *, client: BaseClient, body: OrdersRequest
) -> OrderPreview | ProblemDetail | ErrorText | ErrorWithStatus:
    """Cost, commission and margin effect of an order ticket, which is not placed.

    ``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        body: The order tickets to preview.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client, body=body)).parsed
