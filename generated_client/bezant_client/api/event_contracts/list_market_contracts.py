"""Every contract of one market, with strike, side and expiry.

``GET /v1/api/forecast/contract/market``, access read.

Args:
    exchange: Venue of the market; found by the server if left out.
    underlying_conid: Contract id of the market.
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
        EventMarketContracts,
        ProblemDetail,
    )

_OPERATION = "GET /v1/api/forecast/contract/market"

_PROMISES = (
    Promise(200, 200, Object("EventMarketContracts")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, underlying_conid: str | int, exchange: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/forecast/contract/market",
        "params": arguments.query({"underlyingConid": underlying_conid, "exchange": exchange}),
    }


def sync_detailed(
    *, client: BaseClient, underlying_conid: str | int, exchange: str | Unset = UNSET
) -> Response[EventMarketContracts | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Every contract of one market, with strike, side and expiry.

    ``GET /v1/api/forecast/contract/market``, access read.

    Args:
        exchange: Venue of the market; found by the server if left out.
        underlying_conid: Contract id of the market.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(underlying_conid=underlying_conid, exchange=exchange)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, underlying_conid: str | int, exchange: str | Unset = UNSET
) -> EventMarketContracts | ProblemDetail | ErrorText | ErrorWithStatus:
    """Every contract of one market, with strike, side and expiry.

    ``GET /v1/api/forecast/contract/market``, access read.

    Args:
        exchange: Venue of the market; found by the server if left out.
        underlying_conid: Contract id of the market.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, underlying_conid=underlying_conid, exchange=exchange).parsed


async def asyncio_detailed(
    *, client: BaseClient, underlying_conid: str | int, exchange: str | Unset = UNSET
) -> Response[EventMarketContracts | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Every contract of one market, with strike, side and expiry.

    ``GET /v1/api/forecast/contract/market``, access read.

    Args:
        exchange: Venue of the market; found by the server if left out.
        underlying_conid: Contract id of the market.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(underlying_conid=underlying_conid, exchange=exchange)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, underlying_conid: str | int, exchange: str | Unset = UNSET
) -> EventMarketContracts | ProblemDetail | ErrorText | ErrorWithStatus:
    """Every contract of one market, with strike, side and expiry.

    ``GET /v1/api/forecast/contract/market``, access read.

    Args:
        exchange: Venue of the market; found by the server if left out.
        underlying_conid: Contract id of the market.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, underlying_conid=underlying_conid, exchange=exchange)).parsed
