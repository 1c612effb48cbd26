"""Market value by currency and asset class, as texts with thousands separators.

``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
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
    from ...models import AccountMarketValues, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/iserver/account/{accountId}/summary/market_value"

_PROMISES = (
    Promise(200, 200, Object("AccountMarketValues")),
    Promise(400, 400, Object("ErrorWithStatus")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(account_id: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/account/{account_id}/summary/market_value".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
    }


def sync_detailed(
    account_id: str, *, client: BaseClient
) -> Response[AccountMarketValues | ErrorWithStatus | ProblemDetail]:
    """Market value by currency and asset class, as texts with thousands separators.

    ``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(account_id: str, *, client: BaseClient) -> AccountMarketValues | ErrorWithStatus | ProblemDetail:
    """Market value by currency and asset class, as texts with thousands separators.

    ``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client).parsed


async def asyncio_detailed(
    account_id: str, *, client: BaseClient
) -> Response[AccountMarketValues | ErrorWithStatus | ProblemDetail]:
    """Market value by currency and asset class, as texts with thousands separators.

    ``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(account_id: str, *, client: BaseClient) -> AccountMarketValues | ErrorWithStatus | ProblemDetail:
    """Market value by currency and asset class, as texts with thousands separators.

    ``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client)).parsed
