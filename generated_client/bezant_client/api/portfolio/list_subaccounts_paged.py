"""The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

``GET /v1/api/portfolio/subaccounts2``, access read.

Args:
    page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
        total.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object, OneOf
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        Account,
        ErrorText,
        ErrorWithStatus,
        ProblemDetail,
        SubaccountPage,
    )

_OPERATION = "GET /v1/api/portfolio/subaccounts2"

_PROMISES = (
    Promise(200, 200, OneOf(Object("SubaccountPage"), ListOf(Object("Account")))),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, page: int | Unset = UNSET) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/portfolio/subaccounts2", "params": arguments.query({"page": page})}


def sync_detailed(
    *, client: BaseClient, page: int | Unset = UNSET
) -> Response[SubaccountPage | list[Account] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

    ``GET /v1/api/portfolio/subaccounts2``, access read.

    Args:
        page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
            total.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(page=page)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, page: int | Unset = UNSET
) -> SubaccountPage | list[Account] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

    ``GET /v1/api/portfolio/subaccounts2``, access read.

    Args:
        page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
            total.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, page=page).parsed


async def asyncio_detailed(
    *, client: BaseClient, page: int | Unset = UNSET
) -> Response[SubaccountPage | list[Account] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

    ``GET /v1/api/portfolio/subaccounts2``, access read.

    Args:
        page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
            total.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(page=page)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, page: int | Unset = UNSET
) -> SubaccountPage | list[Account] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

    ``GET /v1/api/portfolio/subaccounts2``, access read.

    Args:
        page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
            total.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, page=page)).parsed
