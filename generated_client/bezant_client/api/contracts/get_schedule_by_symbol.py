"""Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

``GET /v1/api/trsrv/secdef/schedule``, access read.

Args:
    asset_class: Kind of contract, for example STK.
    conid: Contract id, to tell listings of one symbol apart.
    exchange: Only this venue, for example NASDAQ.
    exchange_filter: Only these venues, separated by commas.
    symbol: Ticker; of the underlying for derivatives.
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
    from ...models import (
        ErrorText,
        ErrorWithStatus,
        GetScheduleBySymbolAssetClass,
        ProblemDetail,
        TradingVenue,
    )

_OPERATION = "GET /v1/api/trsrv/secdef/schedule"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TradingVenue"))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    *,
    asset_class: GetScheduleBySymbolAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/trsrv/secdef/schedule",
        "params": arguments.query(
            {
                "assetClass": asset_class,
                "symbol": symbol,
                "exchange": exchange,
                "exchangeFilter": exchange_filter,
                "conid": conid,
            }
        ),
    }


def sync_detailed(
    *,
    client: BaseClient,
    asset_class: GetScheduleBySymbolAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: str | Unset = UNSET,
) -> Response[list[TradingVenue] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

    ``GET /v1/api/trsrv/secdef/schedule``, access read.

    Args:
        asset_class: Kind of contract, for example STK.
        conid: Contract id, to tell listings of one symbol apart.
        exchange: Only this venue, for example NASDAQ.
        exchange_filter: Only these venues, separated by commas.
        symbol: Ticker; of the underlying for derivatives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        asset_class=asset_class, symbol=symbol, exchange=exchange, exchange_filter=exchange_filter, conid=conid
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *,
    client: BaseClient,
    asset_class: GetScheduleBySymbolAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: str | Unset = UNSET,
) -> list[TradingVenue] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

    ``GET /v1/api/trsrv/secdef/schedule``, access read.

    Args:
        asset_class: Kind of contract, for example STK.
        conid: Contract id, to tell listings of one symbol apart.
        exchange: Only this venue, for example NASDAQ.
        exchange_filter: Only these venues, separated by commas.
        symbol: Ticker; of the underlying for derivatives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        asset_class=asset_class,
        symbol=symbol,
        exchange=exchange,
        exchange_filter=exchange_filter,
        conid=conid,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    asset_class: GetScheduleBySymbolAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: str | Unset = UNSET,
) -> Response[list[TradingVenue] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

    ``GET /v1/api/trsrv/secdef/schedule``, access read.

    Args:
        asset_class: Kind of contract, for example STK.
        conid: Contract id, to tell listings of one symbol apart.
        exchange: Only this venue, for example NASDAQ.
        exchange_filter: Only these venues, separated by commas.
        symbol: Ticker; of the underlying for derivatives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        asset_class=asset_class, symbol=symbol, exchange=exchange, exchange_filter=exchange_filter, conid=conid
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *,
    client: BaseClient,
    asset_class: GetScheduleBySymbolAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: str | Unset = UNSET,
) -> list[TradingVenue] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

    ``GET /v1/api/trsrv/secdef/schedule``, access read.

    Args:
        asset_class: Kind of contract, for example STK.
        conid: Contract id, to tell listings of one symbol apart.
        exchange: Only this venue, for example NASDAQ.
        exchange_filter: Only these venues, separated by commas.
        symbol: Ticker; of the underlying for derivatives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            asset_class=asset_class,
            symbol=symbol,
            exchange=exchange,
            exchange_filter=exchange_filter,
            conid=conid,
        )
    ).parsed
