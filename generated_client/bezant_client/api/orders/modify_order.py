"""Changes a working order; the answer may be a question that confirm_reply must answer.

``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    order_id: Order id, one of those that orders.list_orders gives.
    body: The whole order ticket as it shall be.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object, OneOf
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        ErrorText,
        ErrorWithStatus,
        OrderError,
        OrderQuestion,
        OrderReject,
        OrderRequest,
        ProblemDetail,
        SubmittedOrder,
    )

_OPERATION = "POST /v1/api/iserver/account/{accountId}/order/{orderId}"

_PROMISES = (
    Promise(
        200,
        200,
        OneOf(
            ListOf(OneOf(Object("SubmittedOrder"), Object("OrderQuestion"), Object("OrderError"))),
            Object("OrderError"),
            Object("OrderReject"),
            Object("SubmittedOrder"),
            Object("OrderQuestion"),
        ),
    ),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ("OrderError",)


def _get_kwargs(account_id: str, order_id: int, *, body: OrderRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api/iserver/account/{account_id}/order/{order_id}".format(
            account_id=arguments.path_segment("account_id", account_id),
            order_id=arguments.path_segment("order_id", order_id),
        ),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    account_id: str, order_id: int, *, client: BaseClient, body: OrderRequest
) -> Response[
    list[SubmittedOrder | OrderQuestion | OrderError]
    | OrderError
    | OrderReject
    | SubmittedOrder
    | OrderQuestion
    | ProblemDetail
    | ErrorText
    | ErrorWithStatus
]:
    """Changes a working order; the answer may be a question that confirm_reply must answer.

    ``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        order_id: Order id, one of those that orders.list_orders gives.
        body: The whole order ticket as it shall be.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, order_id=order_id, body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str, order_id: int, *, client: BaseClient, body: OrderRequest
) -> (
    list[SubmittedOrder | OrderQuestion | OrderError]
    | OrderError
    | OrderReject
    | SubmittedOrder
    | OrderQuestion
    | ProblemDetail
    | ErrorText
    | ErrorWithStatus
):
    """Changes a working order; the answer may be a question that confirm_reply must answer.

    ``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        order_id: Order id, one of those that orders.list_orders gives.
        body: The whole order ticket as it shall be.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, order_id=order_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, order_id: int, *, client: BaseClient, body: OrderRequest
) -> Response[
    list[SubmittedOrder | OrderQuestion | OrderError]
    | OrderError
    | OrderReject
    | SubmittedOrder
    | OrderQuestion
    | ProblemDetail
    | ErrorText
    | ErrorWithStatus
]:
    """Changes a working order; the answer may be a question that confirm_reply must answer.

    ``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        order_id: Order id, one of those that orders.list_orders gives.
        body: The whole order ticket as it shall be.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, order_id=order_id, body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, order_id: int, *, client: BaseClient, body: OrderRequest
) -> (
    list[SubmittedOrder | OrderQuestion | OrderError]
    | OrderError
    | OrderReject
    | SubmittedOrder
    | OrderQuestion
    | ProblemDetail
    | ErrorText
    | ErrorWithStatus
):
    """Changes a working order; the answer may be a question that confirm_reply must answer.

    ``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        order_id: Order id, one of those that orders.list_orders gives.
        body: The whole order ticket as it shall be.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, order_id=order_id, client=client, body=body)).parsed
