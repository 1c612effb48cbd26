"""Messages that one account's users see when they log in.

``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

Args:
    account_id: Account, for example U1234567.
    type_: Only messages of this kind.
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
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import Error415Body, LoginMessageResponse, ProblemDetailResponse

_OPERATION = "GET /gw/api/v1/accounts/{accountId}/login-messages"

_PROMISES = (
    Promise(200, 200, Object("LoginMessageResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(account_id: str, *, type_: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/accounts/{account_id}/login-messages".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
        "params": arguments.query({"type": type_}),
    }


def sync_detailed(
    account_id: str, *, client: BaseClient, type_: str | Unset = UNSET
) -> Response[LoginMessageResponse | ProblemDetailResponse | Error415Body]:
    """Messages that one account's users see when they log in.

    ``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        type_: Only messages of this kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, type_=type_)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str, *, client: BaseClient, type_: str | Unset = UNSET
) -> LoginMessageResponse | ProblemDetailResponse | Error415Body:
    """Messages that one account's users see when they log in.

    ``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        type_: Only messages of this kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client, type_=type_).parsed


async def asyncio_detailed(
    account_id: str, *, client: BaseClient, type_: str | Unset = UNSET
) -> Response[LoginMessageResponse | ProblemDetailResponse | Error415Body]:
    """Messages that one account's users see when they log in.

    ``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        type_: Only messages of this kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, type_=type_)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, *, client: BaseClient, type_: str | Unset = UNSET
) -> LoginMessageResponse | ProblemDetailResponse | Error415Body:
    """Messages that one account's users see when they log in.

    ``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        type_: Only messages of this kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client, type_=type_)).parsed
