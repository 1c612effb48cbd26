"""Messages that users see when they log in, for all accounts or those created in a time span.

``GET /gw/api/v1/accounts/login-messages``, access account-management.

Args:
    login_message_request: see the type.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Answer, read_answer
from ...client import Client
from ...shapes import (
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...models.list_login_messages_answer_415 import ListLoginMessagesAnswer415
    from ...models.login_message_request import LoginMessageRequest
    from ...models.login_message_response import LoginMessageResponse
    from ...models.problem_detail_response import ProblemDetailResponse

_OPERATION = "GET /gw/api/v1/accounts/login-messages"

_ANSWERS = (
    Answer(200, 200, Object("LoginMessageResponse")),
    Answer(400, 400, Object("ProblemDetailResponse")),
    Answer(401, 401, Object("ProblemDetailResponse")),
    Answer(403, 403, Object("ProblemDetailResponse")),
    Answer(415, 415, Object("ListLoginMessagesAnswer415")),
    Answer(500, 500, Object("ProblemDetailResponse")),
)


def _get_kwargs(
    *,
    login_message_request: LoginMessageRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts/login-messages",
        "params": arguments.query(
            {
                "loginMessageRequest": login_message_request,
            }
        ),
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415:
    parsed: LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415 = read_answer(
        _OPERATION, response, _ANSWERS
    )
    return parsed


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: Client,
    login_message_request: LoginMessageRequest,
) -> Response[LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415]:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        login_message_request=login_message_request,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    login_message_request: LoginMessageRequest,
) -> LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        login_message_request=login_message_request,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    login_message_request: LoginMessageRequest,
) -> Response[LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415]:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        login_message_request=login_message_request,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    login_message_request: LoginMessageRequest,
) -> LoginMessageResponse | ProblemDetailResponse | ListLoginMessagesAnswer415:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            login_message_request=login_message_request,
        )
    ).parsed
