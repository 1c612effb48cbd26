"""Everything the server knows of one order - size, fills, prices, state.

``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

Args:
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
from ...shapes import Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, OrderStatus, ProblemDetail

_OPERATION = "GET /v1/api/iserver/account/order/status/{orderId}"

_PROMISES = (
    Promise(200, 200, Object("OrderStatus")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(order_id: int) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/account/order/status/{order_id}".format(
            order_id=arguments.path_segment("order_id", order_id)
        ),
    }


def sync_detailed(
    order_id: int, *, client: BaseClient
) -> Response[OrderStatus | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Everything the server knows of one order - size, fills, prices, state.

    ``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

    Args:
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(order_id=order_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(order_id: int, *, client: BaseClient) -> OrderStatus | ProblemDetail | ErrorText | ErrorWithStatus:
    """Everything the server knows of one order - size, fills, prices, state.

    ``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

    Args:
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(order_id=order_id, client=client).parsed


async def asyncio_detailed(
    order_id: int, *, client: BaseClient
) -> Response[OrderStatus | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Everything the server knows of one order - size, fills, prices, state.

    ``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

    Args:
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(order_id=order_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(order_id: int, *, client: BaseClient) -> OrderStatus | ProblemDetail | ErrorText | ErrorWithStatus:
    """Everything the server knows of one order - size, fills, prices, state.

    ``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

    Args:
        order_id: Order id, one of those that orders.list_orders gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(order_id=order_id, client=client)).parsed
