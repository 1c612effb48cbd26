"""Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.

``GET /v1/api/iserver/marketdata/history``, access read.

Args:
    bar: Width of a bar such as 1min, 5min, 1h, 1d, 1w or 1m, in lower case.
    conid: Contract id, for example 111222333.
    direction: -1 reaches back from startTime.
    exchange: Venue; the primary one or SMART if left out.
    outside_rth: True adds trading outside regular hours.
    period: Length such as 30min, 8h, 5d, 2w, 6m or 1y, in lower case; m is a month.
    source: Last (the default), Midpoint or Bid_Ask.
    start_time: End of the window as YYYYMMDD-HH:mm:ss in UTC. Leave out for the newest bar.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object, OneOf
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        ErrorText,
        ErrorWithStatus,
        GetHistoryDirection,
        PriceHistory,
        ProblemDetail,
    )

_OPERATION = "GET /v1/api/iserver/marketdata/history"

_PROMISES = (
    Promise(200, 200, OneOf(Object("PriceHistory"), Object("ErrorText"))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ("ErrorText",)


def _get_kwargs(
    *,
    conid: int,
    period: str | Unset = UNSET,
    bar: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: GetHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/marketdata/history",
        "params": arguments.query(
            {
                "conid": conid,
                "period": period,
                "bar": bar,
                "exchange": exchange,
                "outsideRth": outside_rth,
                "startTime": start_time,
                "direction": direction,
                "source": source,
            }
        ),
    }


def sync_detailed(
    *,
    client: BaseClient,
    conid: int,
    period: str | Unset = UNSET,
    bar: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: GetHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> Response[PriceHistory | ErrorText | ProblemDetail | ErrorWithStatus]:
    """Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.

    ``GET /v1/api/iserver/marketdata/history``, access read.

    Args:
        bar: Width of a bar such as 1min, 5min, 1h, 1d, 1w or 1m, in lower case.
        conid: Contract id, for example 111222333.
        direction: -1 reaches back from startTime.
        exchange: Venue; the primary one or SMART if left out.
        outside_rth: True adds trading outside regular hours.
        period: Length such as 30min, 8h, 5d, 2w, 6m or 1y, in lower case; m is a month.
        source: Last (the default), Midpoint or Bid_Ask.
        start_time: End of the window as YYYYMMDD-HH:mm:ss in UTC. Leave out for the newest bar.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        conid=conid,
        period=period,
        bar=bar,
        exchange=exchange,
        outside_rth=outside_rth,
        start_time=start_time,
        direction=direction,
        source=source,
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *,
    client: BaseClient,
    conid: int,
    period: str | Unset = UNSET,
    bar: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: GetHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> PriceHistory | ErrorText | ProblemDetail | ErrorWithStatus:
    """Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.

    ``GET /v1/api/iserver/marketdata/history``, access read.

    Args:
        bar: Width of a bar such as 1min, 5min, 1h, 1d, 1w or 1m, in lower case.
        conid: Contract id, for example 111222333.
        direction: -1 reaches back from startTime.
        exchange: Venue; the primary one or SMART if left out.
        outside_rth: True adds trading outside regular hours.
        period: Length such as 30min, 8h, 5d, 2w, 6m or 1y, in lower case; m is a month.
        source: Last (the default), Midpoint or Bid_Ask.
        start_time: End of the window as YYYYMMDD-HH:mm:ss in UTC. Leave out for the newest bar.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        conid=conid,
        period=period,
        bar=bar,
        exchange=exchange,
        outside_rth=outside_rth,
        start_time=start_time,
        direction=direction,
        source=source,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    conid: int,
    period: str | Unset = UNSET,
    bar: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: GetHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> Response[PriceHistory | ErrorText | ProblemDetail | ErrorWithStatus]:
    """Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.

    ``GET /v1/api/iserver/marketdata/history``, access read.

    Args:
        bar: Width of a bar such as 1min, 5min, 1h, 1d, 1w or 1m, in lower case.
        conid: Contract id, for example 111222333.
        direction: -1 reaches back from startTime.
        exchange: Venue; the primary one or SMART if left out.
        outside_rth: True adds trading outside regular hours.
        period: Length such as 30min, 8h, 5d, 2w, 6m or 1y, in lower case; m is a month.
        source: Last (the default), Midpoint or Bid_Ask.
        start_time: End of the window as YYYYMMDD-HH:mm:ss in UTC. Leave out for the newest bar.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        conid=conid,
        period=period,
        bar=bar,
        exchange=exchange,
        outside_rth=outside_rth,
        start_time=start_time,
        direction=direction,
        source=source,
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *,
    client: BaseClient,
    conid: int,
    period: str | Unset = UNSET,
    bar: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: GetHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> PriceHistory | ErrorText | ProblemDetail | ErrorWithStatus:
    """Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.

    ``GET /v1/api/iserver/marketdata/history``, access read.

    Args:
        bar: Width of a bar such as 1min, 5min, 1h, 1d, 1w or 1m, in lower case.
        conid: Contract id, for example 111222333.
        direction: -1 reaches back from startTime.
        exchange: Venue; the primary one or SMART if left out.
        outside_rth: True adds trading outside regular hours.
        period: Length such as 30min, 8h, 5d, 2w, 6m or 1y, in lower case; m is a month.
        source: Last (the default), Midpoint or Bid_Ask.
        start_time: End of the window as YYYYMMDD-HH:mm:ss in UTC. Leave out for the newest bar.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            period=period,
            bar=bar,
            exchange=exchange,
            outside_rth=outside_rth,
            start_time=start_time,
            direction=direction,
            source=source,
        )
    ).parsed
