"""The group ``watchlists``: each operation is a module, loaded when it is first used, and a method.

create_watchlist: Saves a new watchlist.
delete_watchlist: Deletes a saved watchlist.
get_watchlist: One watchlist with its contracts; the first call lacks their names and tickers.
list_watchlists: Names and ids of the saved watchlists.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        ListWatchlistsSC,
        Watchlist,
        WatchlistCreated,
        WatchlistDeleted,
        WatchlistRequest,
        Watchlists,
    )
    from . import create_watchlist as create_watchlist
    from . import delete_watchlist as delete_watchlist
    from . import get_watchlist as get_watchlist
    from . import list_watchlists as list_watchlists

_OPERATIONS = ("create_watchlist", "delete_watchlist", "get_watchlist", "list_watchlists")


class WatchlistsGroup(Group):
    """The operations of the group ``watchlists``, blocking."""

    __slots__ = ()

    _GROUP = "watchlists"

    def create_watchlist(self, *, body: WatchlistRequest, timeout: TimeLimit = UNSET) -> WatchlistCreated:
        """Saves a new watchlist.

        ``POST /v1/api/iserver/watchlist``, access write.

        Args:
            body: An unused id of digits, a name, and the contracts in order.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: WatchlistCreated = self._call("create_watchlist", {"body": body}, timeout)
        return _answer

    def delete_watchlist(self, *, id: str, timeout: TimeLimit = UNSET) -> WatchlistDeleted:
        """Deletes a saved watchlist.

        ``DELETE /v1/api/iserver/watchlist``, access write.

        Args:
            id: Watchlist id, one of those that list_watchlists gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: WatchlistDeleted = self._call("delete_watchlist", {"id": id}, timeout)
        return _answer

    def get_watchlist(self, *, id: str, timeout: TimeLimit = UNSET) -> Watchlist:
        """One watchlist with its contracts; the first call lacks their names and tickers.

        ``GET /v1/api/iserver/watchlist``, access read.

        Args:
            id: Watchlist id, one of those that list_watchlists gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Watchlist = self._call("get_watchlist", {"id": id}, timeout)
        return _answer

    def list_watchlists(self, *, sc: ListWatchlistsSC | Unset = UNSET, timeout: TimeLimit = UNSET) -> Watchlists:
        """Names and ids of the saved watchlists.

        ``GET /v1/api/iserver/watchlists``, access read.

        Args:
            sc: USER_WATCHLIST leaves out the system's own lists.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Watchlists = self._call("list_watchlists", {"sc": sc}, timeout)
        return _answer


class AsyncWatchlistsGroup(AsyncGroup):
    """The operations of the group ``watchlists``, asynchronous."""

    __slots__ = ()

    _GROUP = "watchlists"

    async def create_watchlist(self, *, body: WatchlistRequest, timeout: TimeLimit = UNSET) -> WatchlistCreated:
        """Saves a new watchlist.

        ``POST /v1/api/iserver/watchlist``, access write.

        Args:
            body: An unused id of digits, a name, and the contracts in order.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: WatchlistCreated = await self._call("create_watchlist", {"body": body}, timeout)
        return _answer

    async def delete_watchlist(self, *, id: str, timeout: TimeLimit = UNSET) -> WatchlistDeleted:
        """Deletes a saved watchlist.

        ``DELETE /v1/api/iserver/watchlist``, access write.

        Args:
            id: Watchlist id, one of those that list_watchlists gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: WatchlistDeleted = await self._call("delete_watchlist", {"id": id}, timeout)
        return _answer

    async def get_watchlist(self, *, id: str, timeout: TimeLimit = UNSET) -> Watchlist:
        """One watchlist with its contracts; the first call lacks their names and tickers.

        ``GET /v1/api/iserver/watchlist``, access read.

        Args:
            id: Watchlist id, one of those that list_watchlists gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Watchlist = await self._call("get_watchlist", {"id": id}, timeout)
        return _answer

    async def list_watchlists(self, *, sc: ListWatchlistsSC | Unset = UNSET, timeout: TimeLimit = UNSET) -> Watchlists:
        """Names and ids of the saved watchlists.

        ``GET /v1/api/iserver/watchlists``, access read.

        Args:
            sc: USER_WATCHLIST leaves out the system's own lists.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Watchlists = await self._call("list_watchlists", {"sc": sc}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
