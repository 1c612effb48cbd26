"""The group ``portfolio``: each operation is a module, loaded when it is first used, and a method.

get_allocation: Long and short market value of one account by asset class, sector and group, in base currency.
get_allocation_of_accounts: Long and short market value of several accounts together by asset class, sector and group.
get_ledger: Cash, market values, interest and profit of one account per currency; BASE holds the totals.
get_metadata: One account's owner, base currency, type and permissions.
get_position: One account's position in one contract, a row per advisor model; an empty list when nothing is held.
get_position_all_accounts: The positions in one contract, listed by account id.
get_summary: About 140 balances and margin figures of one account, by key; each has an amount or a text.
list_accounts: Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.
list_combo_positions: Positions held as combinations (spreads), each with its legs and ratios; empty on the first call.
list_positions: One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.
list_positions_uncached: Every open position in near real time, unpaged, under shorter field names than list_positions.
list_subaccounts: The sub-accounts of an advisor or broker login, up to about 100. At most one call in 5 seconds.
list_subaccounts_paged: The sub-accounts of a large advisor or broker login, 20 to a page, with the total.
refresh_positions: Drops the server's cache of positions, so that the next read is fresh and slower.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, Pages, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Account,
        AccountsToAllocate,
        Allocation,
        ComboPosition,
        Ledger,
        PortfolioSummary,
        Position,
        PositionsByAccount,
        PositionsRefreshed,
        SubaccountPage,
        UncachedPosition,
    )
    from . import get_allocation as get_allocation
    from . import get_allocation_of_accounts as get_allocation_of_accounts
    from . import get_ledger as get_ledger
    from . import get_metadata as get_metadata
    from . import get_position as get_position
    from . import get_position_all_accounts as get_position_all_accounts
    from . import get_summary as get_summary
    from . import list_accounts as list_accounts
    from . import list_combo_positions as list_combo_positions
    from . import list_positions as list_positions
    from . import list_positions_uncached as list_positions_uncached
    from . import list_subaccounts as list_subaccounts
    from . import list_subaccounts_paged as list_subaccounts_paged
    from . import refresh_positions as refresh_positions

_OPERATIONS = (
    "get_allocation",
    "get_allocation_of_accounts",
    "get_ledger",
    "get_metadata",
    "get_position",
    "get_position_all_accounts",
    "get_summary",
    "list_accounts",
    "list_combo_positions",
    "list_positions",
    "list_positions_uncached",
    "list_subaccounts",
    "list_subaccounts_paged",
    "refresh_positions",
)


class PortfolioGroup(Group):
    """The operations of the group ``portfolio``, blocking."""

    __slots__ = ()

    _GROUP = "portfolio"

    def get_allocation(self, account_id: str, *, model: str | Unset = UNSET, timeout: TimeLimit = UNSET) -> Allocation:
        """Long and short market value of one account by asset class, sector and group, in base currency.

        ``GET /v1/api/portfolio/{accountId}/allocation``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            model: Only this advisor model.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Allocation = self._call("get_allocation", {"account_id": account_id, "model": model}, timeout)
        return _answer

    def get_allocation_of_accounts(self, *, body: AccountsToAllocate, timeout: TimeLimit = UNSET) -> Allocation:
        """Long and short market value of several accounts together by asset class, sector and group.

        ``POST /v1/api/portfolio/allocation``, access read.

        Args:
            body: The account ids to add up.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Allocation = self._call("get_allocation_of_accounts", {"body": body}, timeout)
        return _answer

    def get_ledger(self, account_id: str, *, timeout: TimeLimit = UNSET) -> Ledger:
        """Cash, market values, interest and profit of one account per currency; BASE holds the totals.

        ``GET /v1/api/portfolio/{accountId}/ledger``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Ledger = self._call("get_ledger", {"account_id": account_id}, timeout)
        return _answer

    def get_metadata(self, account_id: str, *, timeout: TimeLimit = UNSET) -> Account:
        """One account's owner, base currency, type and permissions.

        ``GET /v1/api/portfolio/{accountId}/meta``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Account = self._call("get_metadata", {"account_id": account_id}, timeout)
        return _answer

    def get_position(self, account_id: str, conid: int, *, timeout: TimeLimit = UNSET) -> list[Position] | None:
        """One account's position in one contract, a row per advisor model; an empty list when nothing is held.

        ``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Position] | None = self._call("get_position", {"account_id": account_id, "conid": conid}, timeout)
        return _answer

    def get_position_all_accounts(self, conid: int, *, timeout: TimeLimit = UNSET) -> PositionsByAccount:
        """The positions in one contract, listed by account id.

        ``GET /v1/api/portfolio/positions/{conid}``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PositionsByAccount = self._call("get_position_all_accounts", {"conid": conid}, timeout)
        return _answer

    def get_summary(self, account_id: str, *, timeout: TimeLimit = UNSET) -> PortfolioSummary:
        """About 140 balances and margin figures of one account, by key; each has an amount or a text.

        ``GET /v1/api/portfolio/{accountId}/summary``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PortfolioSummary = self._call("get_summary", {"account_id": account_id}, timeout)
        return _answer

    def list_accounts(self, *, timeout: TimeLimit = UNSET) -> list[Account]:
        """Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

        ``GET /v1/api/portfolio/accounts``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Account] = self._call("list_accounts", {}, timeout)
        return _answer

    def list_combo_positions(
        self, account_id: str, *, nocache: bool | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[ComboPosition]:
        """Positions held as combinations (spreads), each with its legs and ratios; empty on the first call.

        ``GET /v1/api/portfolio/{accountId}/combo/positions``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            nocache: True reads past the server's cache.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[ComboPosition] = self._call(
            "list_combo_positions", {"account_id": account_id, "nocache": nocache}, timeout
        )
        return _answer

    def list_positions(
        self,
        account_id: str,
        page_id: int,
        *,
        model: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: str | Unset = UNSET,
        wait_for_sec_def: bool | Unset = UNSET,
        period: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[Position]:
        """One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

        ``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            direction: a for ascending (the default), d for descending.
            model: Only positions of this advisor model.
            page_id: Page number, counted from 0.
            period: Period of the profit columns, for example 1D, 7D or 1M.
            sort: Field of the answer to sort by, for example position or name. Without it a page number may be
                ignored.
            wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Position] = self._call(
            "list_positions",
            {
                "account_id": account_id,
                "page_id": page_id,
                "model": model,
                "sort": sort,
                "direction": direction,
                "wait_for_sec_def": wait_for_sec_def,
                "period": period,
            },
            timeout,
        )
        return _answer

    def iterate_positions(
        self,
        account_id: str,
        *,
        model: str | Unset = UNSET,
        sort: str | Unset = "position",
        direction: str | Unset = "d",
        wait_for_sec_def: bool | Unset = UNSET,
        period: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> Iterator[Position]:
        """Every row that ``list_positions`` gives, page after page; each row once.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            direction: a for ascending (the default), d for descending.
            model: Only positions of this advisor model.
            period: Period of the profit columns, for example 1D, 7D or 1M.
            sort: Field of the answer to sort by, for example position or name. Without it a page number may be
                ignored.
            wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
        """
        return self._pages(
            "list_positions",
            {
                "account_id": account_id,
                "model": model,
                "sort": sort,
                "direction": direction,
                "wait_for_sec_def": wait_for_sec_def,
                "period": period,
            },
            timeout,
            Pages("page_id", key=("conid", "acctId", "model")),
        )

    def list_positions_uncached(
        self,
        account_id: str,
        *,
        model: str | Unset = UNSET,
        direction: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[UncachedPosition]:
        """Every open position in near real time, unpaged, under shorter field names than list_positions.

        ``GET /v1/api/portfolio2/{accountId}/positions``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            direction: a for ascending, d for descending.
            model: Only positions of this advisor model.
            sort: Field of the answer to sort by.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[UncachedPosition] = self._call(
            "list_positions_uncached",
            {"account_id": account_id, "model": model, "direction": direction, "sort": sort},
            timeout,
        )
        return _answer

    def list_subaccounts(self, *, timeout: TimeLimit = UNSET) -> list[Account]:
        """The sub-accounts of an advisor or broker login, up to about 100. At most one call in 5 seconds.

        ``GET /v1/api/portfolio/subaccounts``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Account] = self._call("list_subaccounts", {}, timeout)
        return _answer

    def list_subaccounts_paged(
        self, *, page: int | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> SubaccountPage | list[Account]:
        """The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

        ``GET /v1/api/portfolio/subaccounts2``, access read.

        Args:
            page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
                total.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SubaccountPage | list[Account] = self._call("list_subaccounts_paged", {"page": page}, timeout)
        return _answer

    def iterate_subaccounts(self, *, timeout: TimeLimit = UNSET) -> Iterator[Account]:
        """Every row that ``list_subaccounts_paged`` gives, page after page; each row once.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
        """
        return self._pages(
            "list_subaccounts_paged",
            {},
            timeout,
            Pages("page", key=("accountId",), rows="subaccounts", total=("metadata", "total")),
        )

    def refresh_positions(self, account_id: str, *, timeout: TimeLimit = UNSET) -> PositionsRefreshed:
        """Drops the server's cache of positions, so that the next read is fresh and slower.

        ``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PositionsRefreshed = self._call("refresh_positions", {"account_id": account_id}, timeout)
        return _answer


class AsyncPortfolioGroup(AsyncGroup):
    """The operations of the group ``portfolio``, asynchronous."""

    __slots__ = ()

    _GROUP = "portfolio"

    async def get_allocation(
        self, account_id: str, *, model: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> Allocation:
        """Long and short market value of one account by asset class, sector and group, in base currency.

        ``GET /v1/api/portfolio/{accountId}/allocation``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            model: Only this advisor model.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Allocation = await self._call("get_allocation", {"account_id": account_id, "model": model}, timeout)
        return _answer

    async def get_allocation_of_accounts(self, *, body: AccountsToAllocate, timeout: TimeLimit = UNSET) -> Allocation:
        """Long and short market value of several accounts together by asset class, sector and group.

        ``POST /v1/api/portfolio/allocation``, access read.

        Args:
            body: The account ids to add up.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Allocation = await self._call("get_allocation_of_accounts", {"body": body}, timeout)
        return _answer

    async def get_ledger(self, account_id: str, *, timeout: TimeLimit = UNSET) -> Ledger:
        """Cash, market values, interest and profit of one account per currency; BASE holds the totals.

        ``GET /v1/api/portfolio/{accountId}/ledger``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Ledger = await self._call("get_ledger", {"account_id": account_id}, timeout)
        return _answer

    async def get_metadata(self, account_id: str, *, timeout: TimeLimit = UNSET) -> Account:
        """One account's owner, base currency, type and permissions.

        ``GET /v1/api/portfolio/{accountId}/meta``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Account = await self._call("get_metadata", {"account_id": account_id}, timeout)
        return _answer

    async def get_position(self, account_id: str, conid: int, *, timeout: TimeLimit = UNSET) -> list[Position] | None:
        """One account's position in one contract, a row per advisor model; an empty list when nothing is held.

        ``GET /v1/api/portfolio/{accountId}/position/{conid}``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Position] | None = await self._call(
            "get_position", {"account_id": account_id, "conid": conid}, timeout
        )
        return _answer

    async def get_position_all_accounts(self, conid: int, *, timeout: TimeLimit = UNSET) -> PositionsByAccount:
        """The positions in one contract, listed by account id.

        ``GET /v1/api/portfolio/positions/{conid}``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PositionsByAccount = await self._call("get_position_all_accounts", {"conid": conid}, timeout)
        return _answer

    async def get_summary(self, account_id: str, *, timeout: TimeLimit = UNSET) -> PortfolioSummary:
        """About 140 balances and margin figures of one account, by key; each has an amount or a text.

        ``GET /v1/api/portfolio/{accountId}/summary``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PortfolioSummary = await self._call("get_summary", {"account_id": account_id}, timeout)
        return _answer

    async def list_accounts(self, *, timeout: TimeLimit = UNSET) -> list[Account]:
        """Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.

        ``GET /v1/api/portfolio/accounts``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Account] = await self._call("list_accounts", {}, timeout)
        return _answer

    async def list_combo_positions(
        self, account_id: str, *, nocache: bool | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[ComboPosition]:
        """Positions held as combinations (spreads), each with its legs and ratios; empty on the first call.

        ``GET /v1/api/portfolio/{accountId}/combo/positions``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            nocache: True reads past the server's cache.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[ComboPosition] = await self._call(
            "list_combo_positions", {"account_id": account_id, "nocache": nocache}, timeout
        )
        return _answer

    async def list_positions(
        self,
        account_id: str,
        page_id: int,
        *,
        model: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: str | Unset = UNSET,
        wait_for_sec_def: bool | Unset = UNSET,
        period: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[Position]:
        """One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.

        ``GET /v1/api/portfolio/{accountId}/positions/{pageId}``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            direction: a for ascending (the default), d for descending.
            model: Only positions of this advisor model.
            page_id: Page number, counted from 0.
            period: Period of the profit columns, for example 1D, 7D or 1M.
            sort: Field of the answer to sort by, for example position or name. Without it a page number may be
                ignored.
            wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Position] = await self._call(
            "list_positions",
            {
                "account_id": account_id,
                "page_id": page_id,
                "model": model,
                "sort": sort,
                "direction": direction,
                "wait_for_sec_def": wait_for_sec_def,
                "period": period,
            },
            timeout,
        )
        return _answer

    def iterate_positions(
        self,
        account_id: str,
        *,
        model: str | Unset = UNSET,
        sort: str | Unset = "position",
        direction: str | Unset = "d",
        wait_for_sec_def: bool | Unset = UNSET,
        period: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsyncIterator[Position]:
        """Every row that ``list_positions`` gives, page after page; each row once.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            direction: a for ascending (the default), d for descending.
            model: Only positions of this advisor model.
            period: Period of the profit columns, for example 1D, 7D or 1M.
            sort: Field of the answer to sort by, for example position or name. Without it a page number may be
                ignored.
            wait_for_sec_def: False answers sooner, with rows that lack the contract's details.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
        """
        return self._pages(
            "list_positions",
            {
                "account_id": account_id,
                "model": model,
                "sort": sort,
                "direction": direction,
                "wait_for_sec_def": wait_for_sec_def,
                "period": period,
            },
            timeout,
            Pages("page_id", key=("conid", "acctId", "model")),
        )

    async def list_positions_uncached(
        self,
        account_id: str,
        *,
        model: str | Unset = UNSET,
        direction: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[UncachedPosition]:
        """Every open position in near real time, unpaged, under shorter field names than list_positions.

        ``GET /v1/api/portfolio2/{accountId}/positions``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            direction: a for ascending, d for descending.
            model: Only positions of this advisor model.
            sort: Field of the answer to sort by.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[UncachedPosition] = await self._call(
            "list_positions_uncached",
            {"account_id": account_id, "model": model, "direction": direction, "sort": sort},
            timeout,
        )
        return _answer

    async def list_subaccounts(self, *, timeout: TimeLimit = UNSET) -> list[Account]:
        """The sub-accounts of an advisor or broker login, up to about 100. At most one call in 5 seconds.

        ``GET /v1/api/portfolio/subaccounts``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Account] = await self._call("list_subaccounts", {}, timeout)
        return _answer

    async def list_subaccounts_paged(
        self, *, page: int | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> SubaccountPage | list[Account]:
        """The sub-accounts of a large advisor or broker login, 20 to a page, with the total.

        ``GET /v1/api/portfolio/subaccounts2``, access read.

        Args:
            page: Page number, counted from 0. The last page is the one where (page + 1) * pageSize reaches the
                total.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SubaccountPage | list[Account] = await self._call("list_subaccounts_paged", {"page": page}, timeout)
        return _answer

    def iterate_subaccounts(self, *, timeout: TimeLimit = UNSET) -> AsyncIterator[Account]:
        """Every row that ``list_subaccounts_paged`` gives, page after page; each row once.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
        """
        return self._pages(
            "list_subaccounts_paged",
            {},
            timeout,
            Pages("page", key=("accountId",), rows="subaccounts", total=("metadata", "total")),
        )

    async def refresh_positions(self, account_id: str, *, timeout: TimeLimit = UNSET) -> PositionsRefreshed:
        """Drops the server's cache of positions, so that the next read is fresh and slower.

        ``POST /v1/api/portfolio/{accountId}/positions/invalidate``, access subscribe.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PositionsRefreshed = await self._call("refresh_positions", {"account_id": account_id}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
