"""Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

``GET /v1/api/trsrv/stocks``, access read.

Args:
    symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
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
    from ...models import ErrorText, ErrorWithStatus, ProblemDetail, Stocks

_OPERATION = "GET /v1/api/trsrv/stocks"

_PROMISES = (
    Promise(200, 200, Object("Stocks")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, symbols: str) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/trsrv/stocks", "params": arguments.query({"symbols": symbols})}


def sync_detailed(
    *, client: BaseClient, symbols: str
) -> Response[Stocks | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

    ``GET /v1/api/trsrv/stocks``, access read.

    Args:
        symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(symbols=symbols)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, symbols: str) -> Stocks | ProblemDetail | ErrorText | ErrorWithStatus:
    """Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

    ``GET /v1/api/trsrv/stocks``, access read.

    Args:
        symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, symbols=symbols).parsed


async def asyncio_detailed(
    *, client: BaseClient, symbols: str
) -> Response[Stocks | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

    ``GET /v1/api/trsrv/stocks``, access read.

    Args:
        symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(symbols=symbols)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient, symbols: str) -> Stocks | ProblemDetail | ErrorText | ErrorWithStatus:
    """Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

    ``GET /v1/api/trsrv/stocks``, access read.

    Args:
        symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, symbols=symbols)).parsed
