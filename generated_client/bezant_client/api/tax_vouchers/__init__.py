"""The group ``tax_vouchers``: each operation is a module, loaded when it is first used, and a method.

create_tax_vouchers: Asks for vouchers of the tax withheld from dividends; costs a fee.
download_tax_voucher: One voucher as a PDF file.
get_tax_voucher: How far one request for a voucher is, with its amounts.
list_tax_voucher_countries: Countries for which vouchers can be asked, with the fee.
list_tax_voucher_dividends: Dividends of one account, year and country, each with its voucher if there is one.
list_tax_voucher_years: Tax years for which vouchers can be asked.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import TaxVoucher, TaxVoucherCountry, TaxVoucherDividend
    from . import create_tax_vouchers as create_tax_vouchers
    from . import download_tax_voucher as download_tax_voucher
    from . import get_tax_voucher as get_tax_voucher
    from . import list_tax_voucher_countries as list_tax_voucher_countries
    from . import list_tax_voucher_dividends as list_tax_voucher_dividends
    from . import list_tax_voucher_years as list_tax_voucher_years

_OPERATIONS = (
    "create_tax_vouchers",
    "download_tax_voucher",
    "get_tax_voucher",
    "list_tax_voucher_countries",
    "list_tax_voucher_dividends",
    "list_tax_voucher_years",
)


class TaxVouchersGroup(Group):
    """The operations of the group ``tax_vouchers``, blocking."""

    __slots__ = ()

    _GROUP = "tax_vouchers"

    def create_tax_vouchers(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> list[TaxVoucher]:
        """Asks for vouchers of the tax withheld from dividends; costs a fee.

        ``POST /gw/api/v1/tax-vouchers``, access account-management.

        Args:
            body: The signed request with the dividends.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaxVoucher] = self._call("create_tax_vouchers", {"body": body}, timeout)
        return _answer

    def download_tax_voucher(self, request_id: str, *, timeout: TimeLimit = UNSET) -> bytes:
        """One voucher as a PDF file.

        ``GET /gw/api/v1/tax-vouchers/{requestId}/download``, access account-management.

        Args:
            request_id: Id of the request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: bytes = self._call("download_tax_voucher", {"request_id": request_id}, timeout)
        return _answer

    def get_tax_voucher(self, request_id: str, *, timeout: TimeLimit = UNSET) -> TaxVoucher:
        """How far one request for a voucher is, with its amounts.

        ``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

        Args:
            request_id: Id of the request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TaxVoucher = self._call("get_tax_voucher", {"request_id": request_id}, timeout)
        return _answer

    def list_tax_voucher_countries(self, *, timeout: TimeLimit = UNSET) -> list[TaxVoucherCountry]:
        """Countries for which vouchers can be asked, with the fee.

        ``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaxVoucherCountry] = self._call("list_tax_voucher_countries", {}, timeout)
        return _answer

    def list_tax_voucher_dividends(
        self, *, cust_acct_id: str, year: str, country_code: str, timeout: TimeLimit = UNSET
    ) -> list[TaxVoucherDividend]:
        """Dividends of one account, year and country, each with its voucher if there is one.

        ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

        Args:
            country_code: Country in two letters.
            cust_acct_id: Account, for example U1234567.
            year: Tax year, four digits.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaxVoucherDividend] = self._call(
            "list_tax_voucher_dividends",
            {"cust_acct_id": cust_acct_id, "year": year, "country_code": country_code},
            timeout,
        )
        return _answer

    def list_tax_voucher_years(self, *, timeout: TimeLimit = UNSET) -> list[int]:
        """Tax years for which vouchers can be asked.

        ``GET /gw/api/v1/tax-vouchers/years``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[int] = self._call("list_tax_voucher_years", {}, timeout)
        return _answer


class AsyncTaxVouchersGroup(AsyncGroup):
    """The operations of the group ``tax_vouchers``, asynchronous."""

    __slots__ = ()

    _GROUP = "tax_vouchers"

    async def create_tax_vouchers(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> list[TaxVoucher]:
        """Asks for vouchers of the tax withheld from dividends; costs a fee.

        ``POST /gw/api/v1/tax-vouchers``, access account-management.

        Args:
            body: The signed request with the dividends.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaxVoucher] = await self._call("create_tax_vouchers", {"body": body}, timeout)
        return _answer

    async def download_tax_voucher(self, request_id: str, *, timeout: TimeLimit = UNSET) -> bytes:
        """One voucher as a PDF file.

        ``GET /gw/api/v1/tax-vouchers/{requestId}/download``, access account-management.

        Args:
            request_id: Id of the request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: bytes = await self._call("download_tax_voucher", {"request_id": request_id}, timeout)
        return _answer

    async def get_tax_voucher(self, request_id: str, *, timeout: TimeLimit = UNSET) -> TaxVoucher:
        """How far one request for a voucher is, with its amounts.

        ``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

        Args:
            request_id: Id of the request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TaxVoucher = await self._call("get_tax_voucher", {"request_id": request_id}, timeout)
        return _answer

    async def list_tax_voucher_countries(self, *, timeout: TimeLimit = UNSET) -> list[TaxVoucherCountry]:
        """Countries for which vouchers can be asked, with the fee.

        ``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaxVoucherCountry] = await self._call("list_tax_voucher_countries", {}, timeout)
        return _answer

    async def list_tax_voucher_dividends(
        self, *, cust_acct_id: str, year: str, country_code: str, timeout: TimeLimit = UNSET
    ) -> list[TaxVoucherDividend]:
        """Dividends of one account, year and country, each with its voucher if there is one.

        ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

        Args:
            country_code: Country in two letters.
            cust_acct_id: Account, for example U1234567.
            year: Tax year, four digits.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaxVoucherDividend] = await self._call(
            "list_tax_voucher_dividends",
            {"cust_acct_id": cust_acct_id, "year": year, "country_code": country_code},
            timeout,
        )
        return _answer

    async def list_tax_voucher_years(self, *, timeout: TimeLimit = UNSET) -> list[int]:
        """Tax years for which vouchers can be asked.

        ``GET /gw/api/v1/tax-vouchers/years``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[int] = await self._call("list_tax_voucher_years", {}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
