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
from ...answers import Promise, read_response
from ...shapes import TEXT
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import AnswerPromptRequest

_OPERATION = "POST /v1/api/iserver/notification"

_PROMISES = (Promise(200, 200, TEXT),)

_ERRORS = ()


def _get_kwargs(*, body: AnswerPromptRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "post", "url": "/v1/api/iserver/notification"}
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(*, client: BaseClient, body: AnswerPromptRequest) -> Response[str]:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, body: AnswerPromptRequest) -> str:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: BaseClient, body: AnswerPromptRequest) -> Response[str]:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient, body: AnswerPromptRequest) -> str:
    """Answers a prompt that the server sent about an order; may release that order.

    ``POST /v1/api/iserver/notification``, access write.

    Args:
        body: The prompt that is answered, and the answer's text.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
