"""Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

``GET /v1/api/portfolio/accounts``, access read.

Args:
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import Promise, read_response
from ...shapes import ListOf, Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import Account, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/portfolio/accounts"

_PROMISES = (
    Promise(200, 200, ListOf(Object("Account"))),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs() -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/portfolio/accounts"}


def sync_detailed(*, client: BaseClient) -> Response[list[Account] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

    ``GET /v1/api/portfolio/accounts``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient) -> list[Account] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

    ``GET /v1/api/portfolio/accounts``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *, client: BaseClient
) -> Response[list[Account] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

    ``GET /v1/api/portfolio/accounts``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient) -> list[Account] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

    ``GET /v1/api/portfolio/accounts``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client)).parsed
