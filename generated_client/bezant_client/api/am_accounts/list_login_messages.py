"""Messages that users see when they log in, for all accounts or those created in a time span.

``GET /gw/api/v1/accounts/login-messages``, access account-management.

Args:
    login_message_request: Time span and kind of messages.
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
        Error415Body,
        LoginMessageRequest,
        LoginMessageResponse,
        ProblemDetailResponse,
    )

_OPERATION = "GET /gw/api/v1/accounts/login-messages"

_PROMISES = (
    Promise(200, 200, Object("LoginMessageResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, login_message_request: LoginMessageRequest) -> dict[str, Any]:
    return {
        "method": "get",
        "url": arguments.with_query(
            "/gw/api/v1/accounts/login-messages",
            {"loginMessageRequest": arguments.Sent(login_message_request, explode=False)},
        ),
    }


def sync_detailed(
    *, client: BaseClient, login_message_request: LoginMessageRequest
) -> Response[LoginMessageResponse | ProblemDetailResponse | Error415Body]:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: Time span and kind of messages.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(login_message_request=login_message_request)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, login_message_request: LoginMessageRequest
) -> LoginMessageResponse | ProblemDetailResponse | Error415Body:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: Time span and kind of messages.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, login_message_request=login_message_request).parsed


async def asyncio_detailed(
    *, client: BaseClient, login_message_request: LoginMessageRequest
) -> Response[LoginMessageResponse | ProblemDetailResponse | Error415Body]:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: Time span and kind of messages.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(login_message_request=login_message_request)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, login_message_request: LoginMessageRequest
) -> LoginMessageResponse | ProblemDetailResponse | Error415Body:
    """Messages that users see when they log in, for all accounts or those created in a time span.

    ``GET /gw/api/v1/accounts/login-messages``, access account-management.

    Args:
        login_message_request: Time span and kind of messages.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, login_message_request=login_message_request)).parsed
