"""Every open position in near real time, unpaged, under shorter field names than list_positions.

``GET /v1/api/portfolio2/{accountId}/positions``, access read.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    direction: a for ascending, d for descending.
    model: Only positions of this advisor model.
    sort: Field of the answer to sort by.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, ProblemDetail, UncachedPosition

_OPERATION = "GET /v1/api/portfolio2/{accountId}/positions"

_PROMISES = (
    Promise(200, 200, ListOf(Object("UncachedPosition"))),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    account_id: str, *, model: str | Unset = UNSET, direction: str | Unset = UNSET, sort: str | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/portfolio2/{account_id}/positions".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
        "params": arguments.query({"model": model, "direction": direction, "sort": sort}),
    }


def sync_detailed(
    account_id: str,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[list[UncachedPosition] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Every open position in near real time, unpaged, under shorter field names than list_positions.

    ``GET /v1/api/portfolio2/{accountId}/positions``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending, d for descending.
        model: Only positions of this advisor model.
        sort: Field of the answer to sort by.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, model=model, direction=direction, sort=sort)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> list[UncachedPosition] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Every open position in near real time, unpaged, under shorter field names than list_positions.

    ``GET /v1/api/portfolio2/{accountId}/positions``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending, d for descending.
        model: Only positions of this advisor model.
        sort: Field of the answer to sort by.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client, model=model, direction=direction, sort=sort).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[list[UncachedPosition] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Every open position in near real time, unpaged, under shorter field names than list_positions.

    ``GET /v1/api/portfolio2/{accountId}/positions``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending, d for descending.
        model: Only positions of this advisor model.
        sort: Field of the answer to sort by.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, model=model, direction=direction, sort=sort)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> list[UncachedPosition] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Every open position in near real time, unpaged, under shorter field names than list_positions.

    ``GET /v1/api/portfolio2/{accountId}/positions``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending, d for descending.
        model: Only positions of this advisor model.
        sort: Field of the answer to sort by.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(account_id=account_id, client=client, model=model, direction=direction, sort=sort)
    ).parsed
