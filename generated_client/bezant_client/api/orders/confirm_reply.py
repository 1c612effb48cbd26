"""Answers an order question. Saying yes places the order.

``POST /v1/api/iserver/reply/{replyId}``, access write.

Args:
    reply_id: Id of the question, from the answer that asked it.
    body: Whether to go on.
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
        ConfirmReplyRequest,
        ErrorText,
        ErrorWithStatus,
        OrderError,
        OrderQuestion,
        OrderReject,
        ProblemDetail,
        SubmittedOrder,
    )

_OPERATION = "POST /v1/api/iserver/reply/{replyId}"

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
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ("OrderError",)


def _get_kwargs(reply_id: str, *, body: ConfirmReplyRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api/iserver/reply/{reply_id}".format(reply_id=arguments.path_segment("reply_id", reply_id)),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    reply_id: str, *, client: BaseClient, body: ConfirmReplyRequest
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
    """Answers an order question. Saying yes places the order.

    ``POST /v1/api/iserver/reply/{replyId}``, access write.

    Args:
        reply_id: Id of the question, from the answer that asked it.
        body: Whether to go on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(reply_id=reply_id, body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    reply_id: str, *, client: BaseClient, body: ConfirmReplyRequest
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
    """Answers an order question. Saying yes places the order.

    ``POST /v1/api/iserver/reply/{replyId}``, access write.

    Args:
        reply_id: Id of the question, from the answer that asked it.
        body: Whether to go on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(reply_id=reply_id, client=client, body=body).parsed


async def asyncio_detailed(
    reply_id: str, *, client: BaseClient, body: ConfirmReplyRequest
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
    """Answers an order question. Saying yes places the order.

    ``POST /v1/api/iserver/reply/{replyId}``, access write.

    Args:
        reply_id: Id of the question, from the answer that asked it.
        body: Whether to go on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(reply_id=reply_id, body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    reply_id: str, *, client: BaseClient, body: ConfirmReplyRequest
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
    """Answers an order question. Saying yes places the order.

    ``POST /v1/api/iserver/reply/{replyId}``, access write.

    Args:
        reply_id: Id of the question, from the answer that asked it.
        body: Whether to go on.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(reply_id=reply_id, client=client, body=body)).parsed
