"""The group ``market_data``: each operation is a module, loaded when it is first used, and a method.

get_history: Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.
get_snapshot: Current prices by field number, as texts. The first call per contract only subscribes; ask again.
unsubscribe: Ends the data stream that get_snapshot opened for one contract.
unsubscribe_all: Ends every data stream of this user, those of other programs too.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AllUnsubscribed,
        GetHistoryDirection,
        MarketDataRow,
        PriceHistory,
        Unsubscribed,
        UnsubscribeRequest,
    )
    from . import get_history as get_history
    from . import get_snapshot as get_snapshot
    from . import unsubscribe as unsubscribe
    from . import unsubscribe_all as unsubscribe_all

_OPERATIONS = ("get_history", "get_snapshot", "unsubscribe", "unsubscribe_all")


class MarketDataGroup(Group):
    """The operations of the group ``market_data``, blocking."""

    __slots__ = ()

    _GROUP = "market_data"

    def get_history(
        self,
        *,
        conid: int,
        period: str | Unset = UNSET,
        bar: str | Unset = UNSET,
        exchange: str | Unset = UNSET,
        outside_rth: bool | Unset = UNSET,
        start_time: str | Unset = UNSET,
        direction: GetHistoryDirection | Unset = UNSET,
        source: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> PriceHistory:
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
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PriceHistory = self._call(
            "get_history",
            {
                "conid": conid,
                "period": period,
                "bar": bar,
                "exchange": exchange,
                "outside_rth": outside_rth,
                "start_time": start_time,
                "direction": direction,
                "source": source,
            },
            timeout,
        )
        return _answer

    def get_snapshot(
        self, *, conids: str, fields: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[MarketDataRow]:
        """Current prices by field number, as texts. The first call per contract only subscribes; ask again.

        ``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

        Args:
            conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
            fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[MarketDataRow] = self._call("get_snapshot", {"conids": conids, "fields": fields}, timeout)
        return _answer

    def unsubscribe(self, *, body: UnsubscribeRequest, timeout: TimeLimit = UNSET) -> Unsubscribed:
        """Ends the data stream that get_snapshot opened for one contract.

        ``POST /v1/api/iserver/marketdata/unsubscribe``, access subscribe.

        Args:
            body: The conid whose stream ends.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Unsubscribed = self._call("unsubscribe", {"body": body}, timeout)
        return _answer

    def unsubscribe_all(self, *, timeout: TimeLimit = UNSET) -> AllUnsubscribed:
        """Ends every data stream of this user, those of other programs too.

        ``GET /v1/api/iserver/marketdata/unsubscribeall``, access subscribe.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllUnsubscribed = self._call("unsubscribe_all", {}, timeout)
        return _answer


class AsyncMarketDataGroup(AsyncGroup):
    """The operations of the group ``market_data``, asynchronous."""

    __slots__ = ()

    _GROUP = "market_data"

    async def get_history(
        self,
        *,
        conid: int,
        period: str | Unset = UNSET,
        bar: str | Unset = UNSET,
        exchange: str | Unset = UNSET,
        outside_rth: bool | Unset = UNSET,
        start_time: str | Unset = UNSET,
        direction: GetHistoryDirection | Unset = UNSET,
        source: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> PriceHistory:
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
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PriceHistory = await self._call(
            "get_history",
            {
                "conid": conid,
                "period": period,
                "bar": bar,
                "exchange": exchange,
                "outside_rth": outside_rth,
                "start_time": start_time,
                "direction": direction,
                "source": source,
            },
            timeout,
        )
        return _answer

    async def get_snapshot(
        self, *, conids: str, fields: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[MarketDataRow]:
        """Current prices by field number, as texts. The first call per contract only subscribes; ask again.

        ``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

        Args:
            conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
            fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[MarketDataRow] = await self._call("get_snapshot", {"conids": conids, "fields": fields}, timeout)
        return _answer

    async def unsubscribe(self, *, body: UnsubscribeRequest, timeout: TimeLimit = UNSET) -> Unsubscribed:
        """Ends the data stream that get_snapshot opened for one contract.

        ``POST /v1/api/iserver/marketdata/unsubscribe``, access subscribe.

        Args:
            body: The conid whose stream ends.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Unsubscribed = await self._call("unsubscribe", {"body": body}, timeout)
        return _answer

    async def unsubscribe_all(self, *, timeout: TimeLimit = UNSET) -> AllUnsubscribed:
        """Ends every data stream of this user, those of other programs too.

        ``GET /v1/api/iserver/marketdata/unsubscribeall``, access subscribe.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllUnsubscribed = await self._call("unsubscribe_all", {}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
