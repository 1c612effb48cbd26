"""Long and short market value of one account by asset class, sector and group, in base currency.

``GET /v1/api/portfolio/{accountId}/allocation``, access read.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    model: Only this advisor model.
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
    from ...models import Allocation, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/portfolio/{accountId}/allocation"

_PROMISES = (
    Promise(200, 200, Object("Allocation")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(account_id: str, *, model: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/portfolio/{account_id}/allocation".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
        "params": arguments.query({"model": model}),
    }


def sync_detailed(
    account_id: str, *, client: BaseClient, model: str | Unset = UNSET
) -> Response[Allocation | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Long and short market value of one account by asset class, sector and group, in base currency.

    ``GET /v1/api/portfolio/{accountId}/allocation``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        model: Only this advisor model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, model=model)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str, *, client: BaseClient, model: str | Unset = UNSET
) -> Allocation | ProblemDetail | ErrorText | ErrorWithStatus:
    """Long and short market value of one account by asset class, sector and group, in base currency.

    ``GET /v1/api/portfolio/{accountId}/allocation``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        model: Only this advisor model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client, model=model).parsed


async def asyncio_detailed(
    account_id: str, *, client: BaseClient, model: str | Unset = UNSET
) -> Response[Allocation | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Long and short market value of one account by asset class, sector and group, in base currency.

    ``GET /v1/api/portfolio/{accountId}/allocation``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        model: Only this advisor model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, model=model)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, *, client: BaseClient, model: str | Unset = UNSET
) -> Allocation | ProblemDetail | ErrorText | ErrorWithStatus:
    """Long and short market value of one account by asset class, sector and group, in base currency.

    ``GET /v1/api/portfolio/{accountId}/allocation``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        model: Only this advisor model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client, model=model)).parsed
