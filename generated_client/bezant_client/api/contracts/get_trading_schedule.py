"""Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

``GET /v1/api/contract/trading-schedule``, access read.

Args:
    conid: Contract id, for example 111222333.
    exchange: Venue, for example ISLAND. Left out, the contract's primary one.
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
    from ...models import ErrorText, ErrorWithStatus, ProblemDetail, TradingSchedule

_OPERATION = "GET /v1/api/contract/trading-schedule"

_PROMISES = (
    Promise(200, 200, Object("TradingSchedule")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, conid: str | int, exchange: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/contract/trading-schedule",
        "params": arguments.query({"conid": conid, "exchange": exchange}),
    }


def sync_detailed(
    *, client: BaseClient, conid: str | int, exchange: str | Unset = UNSET
) -> Response[TradingSchedule | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

    ``GET /v1/api/contract/trading-schedule``, access read.

    Args:
        conid: Contract id, for example 111222333.
        exchange: Venue, for example ISLAND. Left out, the contract's primary one.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, exchange=exchange)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, conid: str | int, exchange: str | Unset = UNSET
) -> TradingSchedule | ProblemDetail | ErrorText | ErrorWithStatus:
    """Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

    ``GET /v1/api/contract/trading-schedule``, access read.

    Args:
        conid: Contract id, for example 111222333.
        exchange: Venue, for example ISLAND. Left out, the contract's primary one.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, conid=conid, exchange=exchange).parsed


async def asyncio_detailed(
    *, client: BaseClient, conid: str | int, exchange: str | Unset = UNSET
) -> Response[TradingSchedule | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

    ``GET /v1/api/contract/trading-schedule``, access read.

    Args:
        conid: Contract id, for example 111222333.
        exchange: Venue, for example ISLAND. Left out, the contract's primary one.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, exchange=exchange)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, conid: str | int, exchange: str | Unset = UNSET
) -> TradingSchedule | ProblemDetail | ErrorText | ErrorWithStatus:
    """Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

    ``GET /v1/api/contract/trading-schedule``, access read.

    Args:
        conid: Contract id, for example 111222333.
        exchange: Venue, for example ISLAND. Left out, the contract's primary one.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, conid=conid, exchange=exchange)).parsed
