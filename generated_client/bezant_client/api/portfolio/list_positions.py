"""One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    direction: a for ascending (the default), d for descending.
    model: Only positions of this advisor model.
    page_id: Page number, counted from 0.
    period: Period of the profit columns, for example 1D, 7D or 1M.
    sort: Field of the answer to sort by, for example position or name. Without it a page number may be
        ignored.
    wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
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
    from ...models import ErrorText, ErrorWithStatus, Position, ProblemDetail

_OPERATION = "GET /v1/api/portfolio/{accountId}/positions/{pageId}"

_PROMISES = (
    Promise(200, 200, ListOf(Object("Position"))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    account_id: str,
    page_id: int,
    *,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
    period: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/portfolio/{account_id}/positions/{page_id}".format(
            account_id=arguments.path_segment("account_id", account_id),
            page_id=arguments.path_segment("page_id", page_id),
        ),
        "params": arguments.query(
            {"model": model, "sort": sort, "direction": direction, "waitForSecDef": wait_for_sec_def, "period": period}
        ),
    }


def sync_detailed(
    account_id: str,
    page_id: int,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
    period: str | Unset = UNSET,
) -> Response[list[Position] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

    ``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending (the default), d for descending.
        model: Only positions of this advisor model.
        page_id: Page number, counted from 0.
        period: Period of the profit columns, for example 1D, 7D or 1M.
        sort: Field of the answer to sort by, for example position or name. Without it a page number may be
            ignored.
        wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        page_id=page_id,
        model=model,
        sort=sort,
        direction=direction,
        wait_for_sec_def=wait_for_sec_def,
        period=period,
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str,
    page_id: int,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
    period: str | Unset = UNSET,
) -> list[Position] | ProblemDetail | ErrorText | ErrorWithStatus:
    """One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

    ``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending (the default), d for descending.
        model: Only positions of this advisor model.
        page_id: Page number, counted from 0.
        period: Period of the profit columns, for example 1D, 7D or 1M.
        sort: Field of the answer to sort by, for example position or name. Without it a page number may be
            ignored.
        wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        account_id=account_id,
        page_id=page_id,
        client=client,
        model=model,
        sort=sort,
        direction=direction,
        wait_for_sec_def=wait_for_sec_def,
        period=period,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    page_id: int,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
    period: str | Unset = UNSET,
) -> Response[list[Position] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

    ``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending (the default), d for descending.
        model: Only positions of this advisor model.
        page_id: Page number, counted from 0.
        period: Period of the profit columns, for example 1D, 7D or 1M.
        sort: Field of the answer to sort by, for example position or name. Without it a page number may be
            ignored.
        wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        page_id=page_id,
        model=model,
        sort=sort,
        direction=direction,
        wait_for_sec_def=wait_for_sec_def,
        period=period,
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str,
    page_id: int,
    *,
    client: BaseClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
    period: str | Unset = UNSET,
) -> list[Position] | ProblemDetail | ErrorText | ErrorWithStatus:
    """One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

    ``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        direction: a for ascending (the default), d for descending.
        model: Only positions of this advisor model.
        page_id: Page number, counted from 0.
        period: Period of the profit columns, for example 1D, 7D or 1M.
        sort: Field of the answer to sort by, for example position or name. Without it a page number may be
            ignored.
        wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            account_id=account_id,
            page_id=page_id,
            client=client,
            model=model,
            sort=sort,
            direction=direction,
            wait_for_sec_def=wait_for_sec_def,
            period=period,
        )
    ).parsed
