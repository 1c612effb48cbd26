"""Drops the server's cache of positions, so that the next read is fresh and slower.

``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

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
    from ...models import ErrorText, ErrorWithStatus, PositionsRefreshed, ProblemDetail

_OPERATION = "POST /v1/api/portfolio/{accountId}/positions/invalidate"

_PROMISES = (
    Promise(200, 200, Object("PositionsRefreshed")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(account_id: str) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/v1/api/portfolio/{account_id}/positions/invalidate".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
    }


def sync_detailed(
    account_id: str, *, client: BaseClient
) -> Response[PositionsRefreshed | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Drops the server's cache of positions, so that the next read is fresh and slower.

    ``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(account_id: str, *, client: BaseClient) -> PositionsRefreshed | ProblemDetail | ErrorText | ErrorWithStatus:
    """Drops the server's cache of positions, so that the next read is fresh and slower.

    ``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

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
) -> Response[PositionsRefreshed | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Drops the server's cache of positions, so that the next read is fresh and slower.

    ``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, *, client: BaseClient
) -> PositionsRefreshed | ProblemDetail | ErrorText | ErrorWithStatus:
    """Drops the server's cache of positions, so that the next read is fresh and slower.

    ``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

    Args:
        account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client)).parsed
