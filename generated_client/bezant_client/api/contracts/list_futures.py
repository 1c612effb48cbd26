"""Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

``GET /v1/api/trsrv/futures``, access read.

Args:
    exchange: Only futures of this venue, for example CME.
    symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
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
    from ...models import ErrorText, ErrorWithStatus, Futures, ProblemDetail

_OPERATION = "GET /v1/api/trsrv/futures"

_PROMISES = (
    Promise(200, 200, Object("Futures")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, symbols: str, exchange: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/trsrv/futures",
        "params": arguments.query({"symbols": symbols, "exchange": exchange}),
    }


def sync_detailed(
    *, client: BaseClient, symbols: str, exchange: str | Unset = UNSET
) -> Response[Futures | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

    ``GET /v1/api/trsrv/futures``, access read.

    Args:
        exchange: Only futures of this venue, for example CME.
        symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(symbols=symbols, exchange=exchange)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, symbols: str, exchange: str | Unset = UNSET
) -> Futures | ProblemDetail | ErrorText | ErrorWithStatus:
    """Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

    ``GET /v1/api/trsrv/futures``, access read.

    Args:
        exchange: Only futures of this venue, for example CME.
        symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, symbols=symbols, exchange=exchange).parsed


async def asyncio_detailed(
    *, client: BaseClient, symbols: str, exchange: str | Unset = UNSET
) -> Response[Futures | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

    ``GET /v1/api/trsrv/futures``, access read.

    Args:
        exchange: Only futures of this venue, for example CME.
        symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(symbols=symbols, exchange=exchange)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, symbols: str, exchange: str | Unset = UNSET
) -> Futures | ProblemDetail | ErrorText | ErrorWithStatus:
    """Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

    ``GET /v1/api/trsrv/futures``, access read.

    Args:
        exchange: Only futures of this venue, for example CME.
        symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, symbols=symbols, exchange=exchange)).parsed
