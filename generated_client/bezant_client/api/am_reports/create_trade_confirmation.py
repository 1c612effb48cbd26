"""The trade confirmations of an account, in the wanted format.

``POST /gw/api/v1/trade-confirmations``, access account-management.

Args:
    body: Accounts, period and format.
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
        InsufficientScopeResponse,
        InternalServerErrorResponse,
        InvalidAccessTokenResponse,
        MissingRequiredParameterResponse,
        TradeConfirmationRequest,
        TradeConfirmationResponse,
        UnauthorizedAccessResponse,
    )

_OPERATION = "POST /gw/api/v1/trade-confirmations"

_PROMISES = (
    Promise(200, 200, Object("TradeConfirmationResponse"), raw=bytes),
    Promise(400, 400, Object("MissingRequiredParameterResponse")),
    Promise(401, 401, Object("InvalidAccessTokenResponse")),
    Promise(402, 402, Object("UnauthorizedAccessResponse")),
    Promise(403, 403, Object("InsufficientScopeResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(*, body: TradeConfirmationRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "post", "url": "/gw/api/v1/trade-confirmations"}
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: TradeConfirmationRequest
) -> Response[
    TradeConfirmationResponse
    | bytes
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
]:
    """The trade confirmations of an account, in the wanted format.

    ``POST /gw/api/v1/trade-confirmations``, access account-management.

    Args:
        body: Accounts, period and format.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: TradeConfirmationRequest
) -> (
    TradeConfirmationResponse
    | bytes
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
):
    """The trade confirmations of an account, in the wanted format.

    ``POST /gw/api/v1/trade-confirmations``, access account-management.

    Args:
        body: Accounts, period and format.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: TradeConfirmationRequest
) -> Response[
    TradeConfirmationResponse
    | bytes
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
]:
    """The trade confirmations of an account, in the wanted format.

    ``POST /gw/api/v1/trade-confirmations``, access account-management.

    Args:
        body: Accounts, period and format.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: TradeConfirmationRequest
) -> (
    TradeConfirmationResponse
    | bytes
    | MissingRequiredParameterResponse
    | InvalidAccessTokenResponse
    | UnauthorizedAccessResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
):
    """The trade confirmations of an account, in the wanted format.

    ``POST /gw/api/v1/trade-confirmations``, access account-management.

    Args:
        body: Accounts, period and format.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
