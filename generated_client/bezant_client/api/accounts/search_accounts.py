"""Accounts whose id starts with a pattern, for logins with dynamic account lookup.

``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

Args:
    search_pattern: Beginning of the account ids to find, for example U12.
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
    from ...models import AccountSearch, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/iserver/account/search/{searchPattern}"

_PROMISES = (
    Promise(200, 200, Object("AccountSearch")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(search_pattern: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/account/search/{search_pattern}".format(
            search_pattern=arguments.path_segment("search_pattern", search_pattern)
        ),
    }


def sync_detailed(
    search_pattern: str, *, client: BaseClient
) -> Response[AccountSearch | ProblemDetail | ErrorWithStatus]:
    """Accounts whose id starts with a pattern, for logins with dynamic account lookup.

    ``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

    Args:
        search_pattern: Beginning of the account ids to find, for example U12.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(search_pattern=search_pattern)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(search_pattern: str, *, client: BaseClient) -> AccountSearch | ProblemDetail | ErrorWithStatus:
    """Accounts whose id starts with a pattern, for logins with dynamic account lookup.

    ``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

    Args:
        search_pattern: Beginning of the account ids to find, for example U12.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(search_pattern=search_pattern, client=client).parsed


async def asyncio_detailed(
    search_pattern: str, *, client: BaseClient
) -> Response[AccountSearch | ProblemDetail | ErrorWithStatus]:
    """Accounts whose id starts with a pattern, for logins with dynamic account lookup.

    ``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

    Args:
        search_pattern: Beginning of the account ids to find, for example U12.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(search_pattern=search_pattern)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(search_pattern: str, *, client: BaseClient) -> AccountSearch | ProblemDetail | ErrorWithStatus:
    """Accounts whose id starts with a pattern, for logins with dynamic account lookup.

    ``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

    Args:
        search_pattern: Beginning of the account ids to find, for example U12.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(search_pattern=search_pattern, client=client)).parsed
