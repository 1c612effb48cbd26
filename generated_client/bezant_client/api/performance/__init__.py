"""The group ``performance``: each operation is a module, loaded when it is first used, and a method.

get_all_periods: Account value and returns over every period at once, by account id. One call in 15 minutes.
get_allocation_by_category: Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.
get_performance: Account value and time-weighted returns over one period, accounts added up. One call in 15 minutes.
list_transactions: Past transactions of one contract with realised profit, without today. One call in 15 minutes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AllocationByCategory,
        AllocationRequest,
        AllPeriodsPerformance,
        AllPeriodsRequest,
        Performance,
        PerformanceRequest,
        Transactions,
        TransactionsRequest,
    )
    from . import get_all_periods as get_all_periods
    from . import get_allocation_by_category as get_allocation_by_category
    from . import get_performance as get_performance
    from . import list_transactions as list_transactions

_OPERATIONS = ("get_all_periods", "get_allocation_by_category", "get_performance", "list_transactions")


class PerformanceGroup(Group):
    """The operations of the group ``performance``, blocking."""

    __slots__ = ()

    _GROUP = "performance"

    def get_all_periods(
        self, *, body: AllPeriodsRequest, param: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AllPeriodsPerformance:
        """Account value and returns over every period at once, by account id. One call in 15 minutes.

        ``POST /v1/api/pa/allperiods``, access read.

        Args:
            param: Unknown; leave out.
            body: The account ids.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllPeriodsPerformance = self._call("get_all_periods", {"body": body, "param": param}, timeout)
        return _answer

    def get_allocation_by_category(
        self, *, body: AllocationRequest, timeout: TimeLimit = UNSET
    ) -> AllocationByCategory:
        """Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

        ``POST /v1/api/pa/allocation``, access read.

        Args:
            body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationByCategory = self._call("get_allocation_by_category", {"body": body}, timeout)
        return _answer

    def get_performance(self, *, body: PerformanceRequest, timeout: TimeLimit = UNSET) -> Performance:
        """Account value and time-weighted returns over one period, accounts added up. One call in 15 minutes.

        ``POST /v1/api/pa/performance``, access read.

        Args:
            body: The account ids, and a period of 1D, 7D, MTD, 1M, 3M, 6M, 12M or YTD.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Performance = self._call("get_performance", {"body": body}, timeout)
        return _answer

    def list_transactions(self, *, body: TransactionsRequest, timeout: TimeLimit = UNSET) -> Transactions:
        """Past transactions of one contract with realised profit, without today. One call in 15 minutes.

        ``POST /v1/api/pa/transactions``, access read.

        Args:
            body: The account ids, exactly one conid, a currency, and how many days back (90 by default).
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Transactions = self._call("list_transactions", {"body": body}, timeout)
        return _answer


class AsyncPerformanceGroup(AsyncGroup):
    """The operations of the group ``performance``, asynchronous."""

    __slots__ = ()

    _GROUP = "performance"

    async def get_all_periods(
        self, *, body: AllPeriodsRequest, param: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AllPeriodsPerformance:
        """Account value and returns over every period at once, by account id. One call in 15 minutes.

        ``POST /v1/api/pa/allperiods``, access read.

        Args:
            param: Unknown; leave out.
            body: The account ids.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllPeriodsPerformance = await self._call("get_all_periods", {"body": body, "param": param}, timeout)
        return _answer

    async def get_allocation_by_category(
        self, *, body: AllocationRequest, timeout: TimeLimit = UNSET
    ) -> AllocationByCategory:
        """Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

        ``POST /v1/api/pa/allocation``, access read.

        Args:
            body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationByCategory = await self._call("get_allocation_by_category", {"body": body}, timeout)
        return _answer

    async def get_performance(self, *, body: PerformanceRequest, timeout: TimeLimit = UNSET) -> Performance:
        """Account value and time-weighted returns over one period, accounts added up. One call in 15 minutes.

        ``POST /v1/api/pa/performance``, access read.

        Args:
            body: The account ids, and a period of 1D, 7D, MTD, 1M, 3M, 6M, 12M or YTD.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Performance = await self._call("get_performance", {"body": body}, timeout)
        return _answer

    async def list_transactions(self, *, body: TransactionsRequest, timeout: TimeLimit = UNSET) -> Transactions:
        """Past transactions of one contract with realised profit, without today. One call in 15 minutes.

        ``POST /v1/api/pa/transactions``, access read.

        Args:
            body: The account ids, exactly one conid, a currency, and how many days back (90 by default).
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Transactions = await self._call("list_transactions", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
