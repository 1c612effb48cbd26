"""The group ``event_contracts``: each operation is a module, loaded when it is first used, and a method.

get_category_tree: Categories of event contracts by id, with their parents and markets.
get_details: What one event contract asks, its strike, payout, expiry and opposite side.
get_schedule: Weekly trading hours of one event contract.
get_trading_rules: How one event contract is settled, with dates in epoch seconds, payout and price step.
list_market_contracts: Every contract of one market, with strike, side and expiry.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        EventCategoryTree,
        EventContractDetails,
        EventContractRules,
        EventMarketContracts,
        EventSchedule,
    )
    from . import get_category_tree as get_category_tree
    from . import get_details as get_details
    from . import get_schedule as get_schedule
    from . import get_trading_rules as get_trading_rules
    from . import list_market_contracts as list_market_contracts

_OPERATIONS = ("get_category_tree", "get_details", "get_schedule", "get_trading_rules", "list_market_contracts")


class EventContractsGroup(Group):
    """The operations of the group ``event_contracts``, blocking."""

    __slots__ = ()

    _GROUP = "event_contracts"

    def get_category_tree(self, *, timeout: TimeLimit = UNSET) -> EventCategoryTree:
        """Categories of event contracts by id, with their parents and markets.

        ``GET /v1/api/forecast/category/tree``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventCategoryTree = self._call("get_category_tree", {}, timeout)
        return _answer

    def get_details(self, *, conid: str | int, timeout: TimeLimit = UNSET) -> EventContractDetails:
        """What one event contract asks, its strike, payout, expiry and opposite side.

        ``GET /v1/api/forecast/contract/details``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventContractDetails = self._call("get_details", {"conid": conid}, timeout)
        return _answer

    def get_schedule(self, *, conid: str | int, timeout: TimeLimit = UNSET) -> EventSchedule:
        """Weekly trading hours of one event contract.

        ``GET /v1/api/forecast/contract/schedules``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventSchedule = self._call("get_schedule", {"conid": conid}, timeout)
        return _answer

    def get_trading_rules(self, *, conid: str | int, timeout: TimeLimit = UNSET) -> EventContractRules:
        """How one event contract is settled, with dates in epoch seconds, payout and price step.

        ``GET /v1/api/forecast/contract/rules``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventContractRules = self._call("get_trading_rules", {"conid": conid}, timeout)
        return _answer

    def list_market_contracts(
        self, *, underlying_conid: str | int, exchange: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> EventMarketContracts:
        """Every contract of one market, with strike, side and expiry.

        ``GET /v1/api/forecast/contract/market``, access read.

        Args:
            exchange: Venue of the market; found by the server if left out.
            underlying_conid: Contract id of the market.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventMarketContracts = self._call(
            "list_market_contracts", {"underlying_conid": underlying_conid, "exchange": exchange}, timeout
        )
        return _answer


class AsyncEventContractsGroup(AsyncGroup):
    """The operations of the group ``event_contracts``, asynchronous."""

    __slots__ = ()

    _GROUP = "event_contracts"

    async def get_category_tree(self, *, timeout: TimeLimit = UNSET) -> EventCategoryTree:
        """Categories of event contracts by id, with their parents and markets.

        ``GET /v1/api/forecast/category/tree``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventCategoryTree = await self._call("get_category_tree", {}, timeout)
        return _answer

    async def get_details(self, *, conid: str | int, timeout: TimeLimit = UNSET) -> EventContractDetails:
        """What one event contract asks, its strike, payout, expiry and opposite side.

        ``GET /v1/api/forecast/contract/details``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventContractDetails = await self._call("get_details", {"conid": conid}, timeout)
        return _answer

    async def get_schedule(self, *, conid: str | int, timeout: TimeLimit = UNSET) -> EventSchedule:
        """Weekly trading hours of one event contract.

        ``GET /v1/api/forecast/contract/schedules``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventSchedule = await self._call("get_schedule", {"conid": conid}, timeout)
        return _answer

    async def get_trading_rules(self, *, conid: str | int, timeout: TimeLimit = UNSET) -> EventContractRules:
        """How one event contract is settled, with dates in epoch seconds, payout and price step.

        ``GET /v1/api/forecast/contract/rules``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventContractRules = await self._call("get_trading_rules", {"conid": conid}, timeout)
        return _answer

    async def list_market_contracts(
        self, *, underlying_conid: str | int, exchange: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> EventMarketContracts:
        """Every contract of one market, with strike, side and expiry.

        ``GET /v1/api/forecast/contract/market``, access read.

        Args:
            exchange: Venue of the market; found by the server if left out.
            underlying_conid: Contract id of the market.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EventMarketContracts = await self._call(
            "list_market_contracts", {"underlying_conid": underlying_conid, "exchange": exchange}, timeout
        )
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
