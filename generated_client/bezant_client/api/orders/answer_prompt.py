"""Answers a prompt that the server sent about an order; may release that order.

``POST /v1/api/iserver/notification``, access write.

Args:
    body: The prompt that is answered, and the answer's text.
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
    TEXT,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.answer_prompt_request import AnswerPromptRequest

_OPERATION = "POST /v1/api/iserver/notification"

_PROMISES = (Promise(200, 200, TEXT),)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs(
    *,
    body: AnswerPromptRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api/iserver/notification",
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def _parse_response(*, client: BaseClient, response: httpx.Response) -> str:
    parsed: str = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(*, client: BaseClient, response: httpx.Response) -> Response[str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
    body: AnswerPromptRequest,
) -> Response[str]:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: BaseClient,
    body: AnswerPromptRequest,
) -> str:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    body: AnswerPromptRequest,
) -> Response[str]:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: BaseClient,
    body: AnswerPromptRequest,
) -> str:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
