"""Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    ext_operator: Who decided, where a regulator asks for it.
    manual_cancel_time: When a person decided to cancel, in epoch seconds.
    manual_indicator: True when a person decided, false when a program did.
    order_id: Order id, one of those that orders.list_orders gives.
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
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        ErrorText,
        ErrorWithStatus,
        OrderCancellation,
        OrderError,
        ProblemDetail,
    )

_OPERATION = "DELETE /v1/api/iserver/account/{accountId}/order/{orderId}"

_PROMISES = (
    Promise(
        200,
        200,
        OneOf(
            Object("OrderCancellation"),
            Object("OrderError"),
            ListOf(OneOf(Object("OrderCancellation"), Object("OrderError"))),
        ),
    ),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ("OrderError",)


def _get_kwargs(
    account_id: str,
    order_id: str,
    *,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "delete",
        "url": "/v1/api/iserver/account/{account_id}/order/{order_id}".format(
            account_id=arguments.path_segment("account_id", account_id),
            order_id=arguments.path_segment("order_id", order_id),
        ),
        "params": arguments.query(
            {"extOperator": ext_operator, "manualIndicator": manual_indicator, "manualCancelTime": manual_cancel_time}
        ),
    }


def sync_detailed(
    account_id: str,
    order_id: str,
    *,
    client: BaseClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: int | Unset = UNSET,
) -> Response[
    OrderCancellation | OrderError | list[OrderCancellation | OrderError] | ProblemDetail | ErrorText | ErrorWithStatus
]:
    """Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

    ``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        ext_operator: Who decided, where a regulator asks for it.
        manual_cancel_time: When a person decided to cancel, in epoch seconds.
        manual_indicator: True when a person decided, false when a program did.
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        order_id=order_id,
        ext_operator=ext_operator,
        manual_indicator=manual_indicator,
        manual_cancel_time=manual_cancel_time,
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str,
    order_id: str,
    *,
    client: BaseClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: int | Unset = UNSET,
) -> (
    OrderCancellation | OrderError | list[OrderCancellation | OrderError] | ProblemDetail | ErrorText | ErrorWithStatus
):
    """Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

    ``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        ext_operator: Who decided, where a regulator asks for it.
        manual_cancel_time: When a person decided to cancel, in epoch seconds.
        manual_indicator: True when a person decided, false when a program did.
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        account_id=account_id,
        order_id=order_id,
        client=client,
        ext_operator=ext_operator,
        manual_indicator=manual_indicator,
        manual_cancel_time=manual_cancel_time,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    order_id: str,
    *,
    client: BaseClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: int | Unset = UNSET,
) -> Response[
    OrderCancellation | OrderError | list[OrderCancellation | OrderError] | ProblemDetail | ErrorText | ErrorWithStatus
]:
    """Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

    ``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        ext_operator: Who decided, where a regulator asks for it.
        manual_cancel_time: When a person decided to cancel, in epoch seconds.
        manual_indicator: True when a person decided, false when a program did.
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        order_id=order_id,
        ext_operator=ext_operator,
        manual_indicator=manual_indicator,
        manual_cancel_time=manual_cancel_time,
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str,
    order_id: str,
    *,
    client: BaseClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: int | Unset = UNSET,
) -> (
    OrderCancellation | OrderError | list[OrderCancellation | OrderError] | ProblemDetail | ErrorText | ErrorWithStatus
):
    """Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

    ``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        ext_operator: Who decided, where a regulator asks for it.
        manual_cancel_time: When a person decided to cancel, in epoch seconds.
        manual_indicator: True when a person decided, false when a program did.
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            account_id=account_id,
            order_id=order_id,
            client=client,
            ext_operator=ext_operator,
            manual_indicator=manual_indicator,
            manual_cancel_time=manual_cancel_time,
        )
    ).parsed
