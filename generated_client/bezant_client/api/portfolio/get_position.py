"""One account's position in one contract, a row per advisor model; an empty list when nothing is held.

``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

Args:
    account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
    conid: Contract id, for example 111222333.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import NULL, ListOf, Object, OneOf
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, Position, ProblemDetail

_OPERATION = "GET /v1/api/portfolio/{accountId}/position/{conid}"

_PROMISES = (
    Promise(200, 200, OneOf(ListOf(Object("Position")), NULL)),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(account_id: str, conid: int) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/portfolio/{account_id}/position/{conid}".format(
            account_id=arguments.path_segment("account_id", account_id), conid=arguments.path_segment("conid", conid)
        ),
    }


def sync_detailed(
    account_id: str, conid: int, *, client: BaseClient
) -> Response[list[Position] | None | ProblemDetail | ErrorText | ErrorWithStatus]:
    """One account's position in one contract, a row per advisor model; an empty list when nothing is held.

    ``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, conid=conid)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    account_id: str, conid: int, *, client: BaseClient
) -> list[Position] | None | ProblemDetail | ErrorText | ErrorWithStatus:
    """One account's position in one contract, a row per advisor model; an empty list when nothing is held.

    ``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, conid=conid, client=client).parsed


async def asyncio_detailed(
    account_id: str, conid: int, *, client: BaseClient
) -> Response[list[Position] | None | ProblemDetail | ErrorText | ErrorWithStatus]:
    """One account's position in one contract, a row per advisor model; an empty list when nothing is held.

    ``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, conid=conid)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, conid: int, *, client: BaseClient
) -> list[Position] | None | ProblemDetail | ErrorText | ErrorWithStatus:
    """One account's position in one contract, a row per advisor model; an empty list when nothing is held.

    ``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, conid=conid, client=client)).parsed
