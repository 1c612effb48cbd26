"""Opening status of all accounts, or of those created in a time span.

``GET /gw/api/v1/accounts/status``, access account-management.

Args:
    account_status_request: Time span and state of the accounts.
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
        AccountStatusBulkResponse,
        AccountStatusRequest,
        Error415Body,
        ProblemDetailResponse,
    )

_OPERATION = "GET /gw/api/v1/accounts/status"

_PROMISES = (
    Promise(200, 200, Object("AccountStatusBulkResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, account_status_request: AccountStatusRequest) -> dict[str, Any]:
    return {
        "method": "get",
        "url": arguments.with_query(
            "/gw/api/v1/accounts/status",
            {"accountStatusRequest": arguments.Sent(account_status_request, explode=False)},
        ),
    }


def sync_detailed(
    *, client: BaseClient, account_status_request: AccountStatusRequest
) -> Response[AccountStatusBulkResponse | ProblemDetailResponse | Error415Body]:
    """Opening status of all accounts, or of those created in a time span.

    ``GET /gw/api/v1/accounts/status``, access account-management.

    Args:
        account_status_request: Time span and state of the accounts.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_status_request=account_status_request)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, account_status_request: AccountStatusRequest
) -> AccountStatusBulkResponse | ProblemDetailResponse | Error415Body:
    """Opening status of all accounts, or of those created in a time span.

    ``GET /gw/api/v1/accounts/status``, access account-management.

    Args:
        account_status_request: Time span and state of the accounts.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, account_status_request=account_status_request).parsed


async def asyncio_detailed(
    *, client: BaseClient, account_status_request: AccountStatusRequest
) -> Response[AccountStatusBulkResponse | ProblemDetailResponse | Error415Body]:
    """Opening status of all accounts, or of those created in a time span.

    ``GET /gw/api/v1/accounts/status``, access account-management.

    Args:
        account_status_request: Time span and state of the accounts.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_status_request=account_status_request)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, account_status_request: AccountStatusRequest
) -> AccountStatusBulkResponse | ProblemDetailResponse | Error415Body:
    """Opening status of all accounts, or of those created in a time span.

    ``GET /gw/api/v1/accounts/status``, access account-management.

    Args:
        account_status_request: Time span and state of the accounts.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, account_status_request=account_status_request)).parsed
