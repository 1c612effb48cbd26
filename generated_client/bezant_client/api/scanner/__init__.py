"""The group ``scanner``: each operation is a module, loaded when it is first used, and a method.

get_params: Every scan type, instrument, location and filter; hundreds of kilobytes. One call in 15 minutes.
run: The first 50 contracts of a market scan. At most one call a second.
run_historical: Up to 250 conids of a market scan on the historical data server, which few logins reach (status 404).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import (
        HistoricalScannerRequest,
        HistoricalScannerResult,
        ScannerParams,
        ScannerRequest,
        ScannerResult,
    )
    from . import get_params as get_params
    from . import run as run
    from . import run_historical as run_historical

_OPERATIONS = ("get_params", "run", "run_historical")


class ScannerGroup(Group):
    """The operations of the group ``scanner``, blocking."""

    __slots__ = ()

    _GROUP = "scanner"

    def get_params(self, *, timeout: TimeLimit = UNSET) -> ScannerParams:
        """Every scan type, instrument, location and filter; hundreds of kilobytes. One call in 15 minutes.

        ``GET /v1/api/iserver/scanner/params``, access read. IBKR calls it ``getScannerParameters``.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ScannerParams = self._call("get_params", {}, timeout)
        return _answer

    def run(self, *, body: ScannerRequest, timeout: TimeLimit = UNSET) -> ScannerResult:
        """The first 50 contracts of a market scan. At most one call a second.

        ``POST /v1/api/iserver/scanner/run``, access read. IBKR calls it ``getScannerResults``.

        Args:
            body: Instrument, location and scan type as get_params names them; an empty filter list when there is
                none.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ScannerResult = self._call("run", {"body": body}, timeout)
        return _answer

    def run_historical(self, *, body: HistoricalScannerRequest, timeout: TimeLimit = UNSET) -> HistoricalScannerResult:
        """Up to 250 conids of a market scan on the historical data server, which few logins reach (status 404).

        ``POST /v1/api/hmds/scanner``, access read.

        Args:
            body: Instrument, location and scan code in the historical server's words.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: HistoricalScannerResult = self._call("run_historical", {"body": body}, timeout)
        return _answer


class AsyncScannerGroup(AsyncGroup):
    """The operations of the group ``scanner``, asynchronous."""

    __slots__ = ()

    _GROUP = "scanner"

    async def get_params(self, *, timeout: TimeLimit = UNSET) -> ScannerParams:
        """Every scan type, instrument, location and filter; hundreds of kilobytes. One call in 15 minutes.

        ``GET /v1/api/iserver/scanner/params``, access read. IBKR calls it ``getScannerParameters``.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ScannerParams = await self._call("get_params", {}, timeout)
        return _answer

    async def run(self, *, body: ScannerRequest, timeout: TimeLimit = UNSET) -> ScannerResult:
        """The first 50 contracts of a market scan. At most one call a second.

        ``POST /v1/api/iserver/scanner/run``, access read. IBKR calls it ``getScannerResults``.

        Args:
            body: Instrument, location and scan type as get_params names them; an empty filter list when there is
                none.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ScannerResult = await self._call("run", {"body": body}, timeout)
        return _answer

    async def run_historical(
        self, *, body: HistoricalScannerRequest, timeout: TimeLimit = UNSET
    ) -> HistoricalScannerResult:
        """Up to 250 conids of a market scan on the historical data server, which few logins reach (status 404).

        ``POST /v1/api/hmds/scanner``, access read.

        Args:
            body: Instrument, location and scan code in the historical server's words.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: HistoricalScannerResult = await self._call("run_historical", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
