"""The group ``accounts``: each operation is a module, loaded when it is first used, and a method.

get_available_funds: Available funds and excess liquidity by segment, as texts such as "1,000 USD".
get_balances: Cash, net liquidation value and interest by segment, as texts such as "1,000 USD".
get_margins: Initial and maintenance margin by segment, now and as expected, as texts such as "1,000 USD".
get_market_value: Market value by currency and asset class, as texts with thousands separators.
get_owners: The people who own or may sign for an account. Personal data - legal names and dates of birth.
get_pnl: Daily and unrealised profit per account and model; empty on the first call. At most one in 5 seconds.
get_summary: Balance, buying power, margins and cash per currency of one account, as plain numbers.
list_accounts: The accounts that can trade, their features and the selected one; other calls want this one first.
search_accounts: Accounts whose id starts with a pattern, for logins with dynamic account lookup.
set_dynamic_account: Selects the account of a login with dynamic account lookup.
switch_account: Selects the account that later calls without an account id speak of.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import (
        AccountBalances,
        AccountMargins,
        AccountMarketValues,
        AccountOwners,
        AccountSearch,
        AccountSummary,
        AccountSwitch,
        AccountSwitchRequest,
        AvailableFunds,
        BrokerageAccounts,
        PartitionedPnl,
        SetDynamicAccountRequest,
    )
    from . import get_available_funds as get_available_funds
    from . import get_balances as get_balances
    from . import get_margins as get_margins
    from . import get_market_value as get_market_value
    from . import get_owners as get_owners
    from . import get_pnl as get_pnl
    from . import get_summary as get_summary
    from . import list_accounts as list_accounts
    from . import search_accounts as search_accounts
    from . import set_dynamic_account as set_dynamic_account
    from . import switch_account as switch_account

_OPERATIONS = (
    "get_available_funds",
    "get_balances",
    "get_margins",
    "get_market_value",
    "get_owners",
    "get_pnl",
    "get_summary",
    "list_accounts",
    "search_accounts",
    "set_dynamic_account",
    "switch_account",
)


class AccountsGroup(Group):
    """The operations of the group ``accounts``, blocking."""

    __slots__ = ()

    _GROUP = "accounts"

    def get_available_funds(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AvailableFunds:
        """Available funds and excess liquidity by segment, as texts such as "1,000 USD".

        ``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AvailableFunds = self._call("get_available_funds", {"account_id": account_id}, timeout)
        return _answer

    def get_balances(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountBalances:
        """Cash, net liquidation value and interest by segment, as texts such as "1,000 USD".

        ``GET /v1/api/iserver/account/{accountId}/summary/balances``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountBalances = self._call("get_balances", {"account_id": account_id}, timeout)
        return _answer

    def get_margins(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountMargins:
        """Initial and maintenance margin by segment, now and as expected, as texts such as "1,000 USD".

        ``GET /v1/api/iserver/account/{accountId}/summary/margins``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountMargins = self._call("get_margins", {"account_id": account_id}, timeout)
        return _answer

    def get_market_value(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountMarketValues:
        """Market value by currency and asset class, as texts with thousands separators.

        ``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountMarketValues = self._call("get_market_value", {"account_id": account_id}, timeout)
        return _answer

    def get_owners(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountOwners:
        """The people who own or may sign for an account. Personal data - legal names and dates of birth.

        ``GET /v1/api/acesws/{accountId}/signatures-and-owners``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountOwners = self._call("get_owners", {"account_id": account_id}, timeout)
        return _answer

    def get_pnl(self, *, timeout: TimeLimit = UNSET) -> PartitionedPnl:
        """Daily and unrealised profit per account and model; empty on the first call. At most one in 5 seconds.

        ``GET /v1/api/iserver/account/pnl/partitioned``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PartitionedPnl = self._call("get_pnl", {}, timeout)
        return _answer

    def get_summary(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountSummary:
        """Balance, buying power, margins and cash per currency of one account, as plain numbers.

        ``GET /v1/api/iserver/account/{accountId}/summary``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSummary = self._call("get_summary", {"account_id": account_id}, timeout)
        return _answer

    def list_accounts(self, *, timeout: TimeLimit = UNSET) -> BrokerageAccounts:
        """The accounts that can trade, their features and the selected one; other calls want this one first.

        ``GET /v1/api/iserver/accounts``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: BrokerageAccounts = self._call("list_accounts", {}, timeout)
        return _answer

    def search_accounts(self, search_pattern: str, *, timeout: TimeLimit = UNSET) -> AccountSearch:
        """Accounts whose id starts with a pattern, for logins with dynamic account lookup.

        ``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

        Args:
            search_pattern: Beginning of the account ids to find, for example U12.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSearch = self._call("search_accounts", {"search_pattern": search_pattern}, timeout)
        return _answer

    def set_dynamic_account(self, *, body: SetDynamicAccountRequest, timeout: TimeLimit = UNSET) -> AccountSwitch:
        """Selects the account of a login with dynamic account lookup.

        ``POST /v1/api/iserver/dynaccount``, access write.

        Args:
            body: The account to select.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSwitch = self._call("set_dynamic_account", {"body": body}, timeout)
        return _answer

    def switch_account(self, *, body: AccountSwitchRequest, timeout: TimeLimit = UNSET) -> AccountSwitch:
        """Selects the account that later calls without an account id speak of.

        ``POST /v1/api/iserver/account``, access write.

        Args:
            body: The account to select.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSwitch = self._call("switch_account", {"body": body}, timeout)
        return _answer


class AsyncAccountsGroup(AsyncGroup):
    """The operations of the group ``accounts``, asynchronous."""

    __slots__ = ()

    _GROUP = "accounts"

    async def get_available_funds(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AvailableFunds:
        """Available funds and excess liquidity by segment, as texts such as "1,000 USD".

        ``GET /v1/api/iserver/account/{accountId}/summary/available_funds``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AvailableFunds = await self._call("get_available_funds", {"account_id": account_id}, timeout)
        return _answer

    async def get_balances(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountBalances:
        """Cash, net liquidation value and interest by segment, as texts such as "1,000 USD".

        ``GET /v1/api/iserver/account/{accountId}/summary/balances``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountBalances = await self._call("get_balances", {"account_id": account_id}, timeout)
        return _answer

    async def get_margins(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountMargins:
        """Initial and maintenance margin by segment, now and as expected, as texts such as "1,000 USD".

        ``GET /v1/api/iserver/account/{accountId}/summary/margins``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountMargins = await self._call("get_margins", {"account_id": account_id}, timeout)
        return _answer

    async def get_market_value(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountMarketValues:
        """Market value by currency and asset class, as texts with thousands separators.

        ``GET /v1/api/iserver/account/{accountId}/summary/market_value``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountMarketValues = await self._call("get_market_value", {"account_id": account_id}, timeout)
        return _answer

    async def get_owners(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountOwners:
        """The people who own or may sign for an account. Personal data - legal names and dates of birth.

        ``GET /v1/api/acesws/{accountId}/signatures-and-owners``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountOwners = await self._call("get_owners", {"account_id": account_id}, timeout)
        return _answer

    async def get_pnl(self, *, timeout: TimeLimit = UNSET) -> PartitionedPnl:
        """Daily and unrealised profit per account and model; empty on the first call. At most one in 5 seconds.

        ``GET /v1/api/iserver/account/pnl/partitioned``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: PartitionedPnl = await self._call("get_pnl", {}, timeout)
        return _answer

    async def get_summary(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountSummary:
        """Balance, buying power, margins and cash per currency of one account, as plain numbers.

        ``GET /v1/api/iserver/account/{accountId}/summary``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSummary = await self._call("get_summary", {"account_id": account_id}, timeout)
        return _answer

    async def list_accounts(self, *, timeout: TimeLimit = UNSET) -> BrokerageAccounts:
        """The accounts that can trade, their features and the selected one; other calls want this one first.

        ``GET /v1/api/iserver/accounts``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: BrokerageAccounts = await self._call("list_accounts", {}, timeout)
        return _answer

    async def search_accounts(self, search_pattern: str, *, timeout: TimeLimit = UNSET) -> AccountSearch:
        """Accounts whose id starts with a pattern, for logins with dynamic account lookup.

        ``GET /v1/api/iserver/account/search/{searchPattern}``, access read.

        Args:
            search_pattern: Beginning of the account ids to find, for example U12.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSearch = await self._call("search_accounts", {"search_pattern": search_pattern}, timeout)
        return _answer

    async def set_dynamic_account(self, *, body: SetDynamicAccountRequest, timeout: TimeLimit = UNSET) -> AccountSwitch:
        """Selects the account of a login with dynamic account lookup.

        ``POST /v1/api/iserver/dynaccount``, access write.

        Args:
            body: The account to select.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSwitch = await self._call("set_dynamic_account", {"body": body}, timeout)
        return _answer

    async def switch_account(self, *, body: AccountSwitchRequest, timeout: TimeLimit = UNSET) -> AccountSwitch:
        """Selects the account that later calls without an account id speak of.

        ``POST /v1/api/iserver/account``, access write.

        Args:
            body: The account to select.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountSwitch = await self._call("switch_account", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
