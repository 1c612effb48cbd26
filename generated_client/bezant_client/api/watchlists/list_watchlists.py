"""Names and ids of the saved watchlists.

``GET /v1/api/iserver/watchlists``, access read.

Args:
    sc: USER_WATCHLIST leaves out the system's own lists.
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
    from ...models import (
        ErrorText,
        ErrorWithStatus,
        ListWatchlistsSC,
        ProblemDetail,
        Watchlists,
    )

_OPERATION = "GET /v1/api/iserver/watchlists"

_PROMISES = (
    Promise(200, 200, Object("Watchlists")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, sc: ListWatchlistsSC | Unset = UNSET) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/iserver/watchlists", "params": arguments.query({"SC": sc})}


def sync_detailed(
    *, client: BaseClient, sc: ListWatchlistsSC | Unset = UNSET
) -> Response[Watchlists | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Names and ids of the saved watchlists.

    ``GET /v1/api/iserver/watchlists``, access read.

    Args:
        sc: USER_WATCHLIST leaves out the system's own lists.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(sc=sc)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, sc: ListWatchlistsSC | Unset = UNSET
) -> Watchlists | ProblemDetail | ErrorText | ErrorWithStatus:
    """Names and ids of the saved watchlists.

    ``GET /v1/api/iserver/watchlists``, access read.

    Args:
        sc: USER_WATCHLIST leaves out the system's own lists.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, sc=sc).parsed


async def asyncio_detailed(
    *, client: BaseClient, sc: ListWatchlistsSC | Unset = UNSET
) -> Response[Watchlists | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Names and ids of the saved watchlists.

    ``GET /v1/api/iserver/watchlists``, access read.

    Args:
        sc: USER_WATCHLIST leaves out the system's own lists.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(sc=sc)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, sc: ListWatchlistsSC | Unset = UNSET
) -> Watchlists | ProblemDetail | ErrorText | ErrorWithStatus:
    """Names and ids of the saved watchlists.

    ``GET /v1/api/iserver/watchlists``, access read.

    Args:
        sc: USER_WATCHLIST leaves out the system's own lists.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, sc=sc)).parsed
