"""Days for which an account has trade confirmations.

``GET /gw/api/v1/trade-confirmations/available``, access account-management.

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
    from ...models import (
        GetAvailableTradeConfirmationDatesResponse,
        InsufficientScopeResponse,
        InternalServerErrorResponse,
        InvalidAccessTokenResponse,
        MissingRequiredParameterResponse,
        UnauthorizedAccessResponse,
    )

_OPERATION = "GET /gw/api/v1/trade-confirmations/available"

_PROMISES = (
    Promise(200, 200, Object("GetAvailableTradeConfirmationDatesResponse")),
    Promise(400, 400, Object("MissingRequiredParameterResponse")),
    Promise(401, 401, Object("InvalidAccessTokenResponse")),
    Promise(402, 402, Object("UnauthorizedAccessResponse")),
    Promise(403, 403, Object("InsufficientScopeResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(*, account_id: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/trade-confirmations/available",
        "params": arguments.query({"accountId": account_id}),
    }


def sync_detailed(
    *, client: BaseClient, account_id: str
) -> Response[
    GetAvailableTradeConfirmationDatesResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
]:
    """Days for which an account has trade confirmations.

    ``GET /gw/api/v1/trade-confirmations/available``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, account_id: str
) -> (
    GetAvailableTradeConfirmationDatesResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
):
    """Days for which an account has trade confirmations.

    ``GET /gw/api/v1/trade-confirmations/available``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, account_id=account_id).parsed


async def asyncio_detailed(
    *, client: BaseClient, account_id: str
) -> Response[
    GetAvailableTradeConfirmationDatesResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
]:
    """Days for which an account has trade confirmations.

    ``GET /gw/api/v1/trade-confirmations/available``, access account-management.

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
    *, client: BaseClient, account_id: str
) -> (
    GetAvailableTradeConfirmationDatesResponse
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
):
    """Days for which an account has trade confirmations.

    ``GET /gw/api/v1/trade-confirmations/available``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, account_id=account_id)).parsed
