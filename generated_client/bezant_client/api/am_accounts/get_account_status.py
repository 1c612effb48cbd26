"""Opening status of one account.

``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

Args:
    account_id: Account, for example U1234567.
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
    from ...models import AccountStatusResponse, Error415Body, ProblemDetailResponse

_OPERATION = "GET /gw/api/v1/accounts/{accountId}/status"

_PROMISES = (
    Promise(200, 200, Object("AccountStatusResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(account_id: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/accounts/{account_id}/status".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
    }


def sync_detailed(
    account_id: str, *, client: BaseClient
) -> Response[AccountStatusResponse | ProblemDetailResponse | Error415Body]:
    """Opening status of one account.

    ``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(account_id: str, *, client: BaseClient) -> AccountStatusResponse | ProblemDetailResponse | Error415Body:
    """Opening status of one account.

    ``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client).parsed


async def asyncio_detailed(
    account_id: str, *, client: BaseClient
) -> Response[AccountStatusResponse | ProblemDetailResponse | Error415Body]:
    """Opening status of one account.

    ``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, *, client: BaseClient
) -> AccountStatusResponse | ProblemDetailResponse | Error415Body:
    """Opening status of one account.

    ``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client)).parsed
