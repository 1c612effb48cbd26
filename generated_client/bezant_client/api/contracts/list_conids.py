"""Ticker and conid of every stock on one exchange, thousands of rows.

``GET /v1/api/trsrv/all-conids``, access read.

Args:
    asset_class: STK, the only class served.
    exchange: One exchange, for example NASDAQ.
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
    from ...models import ErrorText, ErrorWithStatus, ProblemDetail, StockConid

_OPERATION = "GET /v1/api/trsrv/all-conids"

_PROMISES = (
    Promise(200, 200, ListOf(Object("StockConid"))),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, exchange: str, asset_class: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/trsrv/all-conids",
        "params": arguments.query({"exchange": exchange, "assetClass": asset_class}),
    }


def sync_detailed(
    *, client: BaseClient, exchange: str, asset_class: str | Unset = UNSET
) -> Response[list[StockConid] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Ticker and conid of every stock on one exchange, thousands of rows.

    ``GET /v1/api/trsrv/all-conids``, access read.

    Args:
        asset_class: STK, the only class served.
        exchange: One exchange, for example NASDAQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(exchange=exchange, asset_class=asset_class)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, exchange: str, asset_class: str | Unset = UNSET
) -> list[StockConid] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Ticker and conid of every stock on one exchange, thousands of rows.

    ``GET /v1/api/trsrv/all-conids``, access read.

    Args:
        asset_class: STK, the only class served.
        exchange: One exchange, for example NASDAQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, exchange=exchange, asset_class=asset_class).parsed


async def asyncio_detailed(
    *, client: BaseClient, exchange: str, asset_class: str | Unset = UNSET
) -> Response[list[StockConid] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Ticker and conid of every stock on one exchange, thousands of rows.

    ``GET /v1/api/trsrv/all-conids``, access read.

    Args:
        asset_class: STK, the only class served.
        exchange: One exchange, for example NASDAQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(exchange=exchange, asset_class=asset_class)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, exchange: str, asset_class: str | Unset = UNSET
) -> list[StockConid] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Ticker and conid of every stock on one exchange, thousands of rows.

    ``GET /v1/api/trsrv/all-conids``, access read.

    Args:
        asset_class: STK, the only class served.
        exchange: One exchange, for example NASDAQ.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, exchange=exchange, asset_class=asset_class)).parsed
