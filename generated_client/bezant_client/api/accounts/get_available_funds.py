"""Available funds and excess liquidity by segment, as texts such as "1,000 USD".

``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

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
from ...answers import Promise, read_answer
from ...shapes import (
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.available_funds import AvailableFunds
    from ...models.error_with_status import ErrorWithStatus
    from ...models.problem_detail import ProblemDetail

_OPERATION = "GET /v1/api/iserver/account/{accountId}/summary/available_funds"

_PROMISES = (
    Promise(200, 200, Object("AvailableFunds")),
    Promise(400, 400, Object("ErrorWithStatus")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/api/iserver/account/{account_id}/summary/available_funds".format(
            account_id=arguments.path_segment("account_id", account_id),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: BaseClient, response: httpx.Response
) -> AvailableFunds | ErrorWithStatus | ProblemDetail:
    parsed: AvailableFunds | ErrorWithStatus | ProblemDetail = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(
    *, client: BaseClient, response: httpx.Response
) -> Response[AvailableFunds | ErrorWithStatus | ProblemDetail]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: BaseClient,
) -> Response[AvailableFunds | ErrorWithStatus | ProblemDetail]:
    """Available funds and excess liquidity by segment, as texts such as "1,000 USD".

    ``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    account_id: str,
    *,
    client: BaseClient,
) -> AvailableFunds | ErrorWithStatus | ProblemDetail:
    """Available funds and excess liquidity by segment, as texts such as "1,000 USD".

    ``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: BaseClient,
) -> Response[AvailableFunds | ErrorWithStatus | ProblemDetail]:
    """Available funds and excess liquidity by segment, as texts such as "1,000 USD".

    ``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    account_id: str,
    *,
    client: BaseClient,
) -> AvailableFunds | ErrorWithStatus | ProblemDetail:
    """Available funds and excess liquidity by segment, as texts such as "1,000 USD".

    ``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
