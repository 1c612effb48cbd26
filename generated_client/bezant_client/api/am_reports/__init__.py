"""The group ``am_reports``: each operation is a module, loaded when it is first used, and a method.

create_statement: A statement of one account or several, in the wanted format.
create_tax_document: A tax form of an account, in the wanted format.
create_trade_confirmation: The trade confirmations of an account, in the wanted format.
list_available_statements: Days, months and years for which an account has statements.
list_available_tax_documents: Tax forms that an account has for one year.
list_available_trade_confirmations: Days for which an account has trade confirmations.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import (
        GetAvailableStmtDatesResponse,
        GetAvailableTaxFormsResponse,
        GetAvailableTradeConfirmationDatesResponse,
        GetStatementsResponse,
        StmtRequest,
        TaxFormRequest,
        TaxFormResponse,
        TradeConfirmationRequest,
        TradeConfirmationResponse,
    )
    from . import create_statement as create_statement
    from . import create_tax_document as create_tax_document
    from . import create_trade_confirmation as create_trade_confirmation
    from . import list_available_statements as list_available_statements
    from . import list_available_tax_documents as list_available_tax_documents
    from . import (
        list_available_trade_confirmations as list_available_trade_confirmations,
    )

_OPERATIONS = (
    "create_statement",
    "create_tax_document",
    "create_trade_confirmation",
    "list_available_statements",
    "list_available_tax_documents",
    "list_available_trade_confirmations",
)


class AmReportsGroup(Group):
    """The operations of the group ``am_reports``, blocking."""

    __slots__ = ()

    _GROUP = "am_reports"

    def create_statement(self, *, body: StmtRequest, timeout: TimeLimit = UNSET) -> GetStatementsResponse | bytes:
        """A statement of one account or several, in the wanted format.

        ``POST /gw/api/v1/statements``, access account-management.

        Args:
            body: Accounts, period and format.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetStatementsResponse | bytes = self._call("create_statement", {"body": body}, timeout)
        return _answer

    def create_tax_document(self, *, body: TaxFormRequest, timeout: TimeLimit = UNSET) -> TaxFormResponse | bytes:
        """A tax form of an account, in the wanted format.

        ``POST /gw/api/v1/tax-documents``, access account-management.

        Args:
            body: Accounts, period and format.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TaxFormResponse | bytes = self._call("create_tax_document", {"body": body}, timeout)
        return _answer

    def create_trade_confirmation(
        self, *, body: TradeConfirmationRequest, timeout: TimeLimit = UNSET
    ) -> TradeConfirmationResponse | bytes:
        """The trade confirmations of an account, in the wanted format.

        ``POST /gw/api/v1/trade-confirmations``, access account-management.

        Args:
            body: Accounts, period and format.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TradeConfirmationResponse | bytes = self._call("create_trade_confirmation", {"body": body}, timeout)
        return _answer

    def list_available_statements(
        self, *, account_id: str, timeout: TimeLimit = UNSET
    ) -> GetAvailableStmtDatesResponse:
        """Days, months and years for which an account has statements.

        ``GET /gw/api/v1/statements/available``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetAvailableStmtDatesResponse = self._call(
            "list_available_statements", {"account_id": account_id}, timeout
        )
        return _answer

    def list_available_tax_documents(
        self, *, account_id: str, year: int, timeout: TimeLimit = UNSET
    ) -> GetAvailableTaxFormsResponse:
        """Tax forms that an account has for one year.

        ``GET /gw/api/v1/tax-documents/available``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            year: Tax year, four digits.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetAvailableTaxFormsResponse = self._call(
            "list_available_tax_documents", {"account_id": account_id, "year": year}, timeout
        )
        return _answer

    def list_available_trade_confirmations(
        self, *, account_id: str, timeout: TimeLimit = UNSET
    ) -> GetAvailableTradeConfirmationDatesResponse:
        """Days for which an account has trade confirmations.

        ``GET /gw/api/v1/trade-confirmations/available``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetAvailableTradeConfirmationDatesResponse = self._call(
            "list_available_trade_confirmations", {"account_id": account_id}, timeout
        )
        return _answer


class AsyncAmReportsGroup(AsyncGroup):
    """The operations of the group ``am_reports``, asynchronous."""

    __slots__ = ()

    _GROUP = "am_reports"

    async def create_statement(self, *, body: StmtRequest, timeout: TimeLimit = UNSET) -> GetStatementsResponse | bytes:
        """A statement of one account or several, in the wanted format.

        ``POST /gw/api/v1/statements``, access account-management.

        Args:
            body: Accounts, period and format.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetStatementsResponse | bytes = await self._call("create_statement", {"body": body}, timeout)
        return _answer

    async def create_tax_document(self, *, body: TaxFormRequest, timeout: TimeLimit = UNSET) -> TaxFormResponse | bytes:
        """A tax form of an account, in the wanted format.

        ``POST /gw/api/v1/tax-documents``, access account-management.

        Args:
            body: Accounts, period and format.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TaxFormResponse | bytes = await self._call("create_tax_document", {"body": body}, timeout)
        return _answer

    async def create_trade_confirmation(
        self, *, body: TradeConfirmationRequest, timeout: TimeLimit = UNSET
    ) -> TradeConfirmationResponse | bytes:
        """The trade confirmations of an account, in the wanted format.

        ``POST /gw/api/v1/trade-confirmations``, access account-management.

        Args:
            body: Accounts, period and format.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TradeConfirmationResponse | bytes = await self._call(
            "create_trade_confirmation", {"body": body}, timeout
        )
        return _answer

    async def list_available_statements(
        self, *, account_id: str, timeout: TimeLimit = UNSET
    ) -> GetAvailableStmtDatesResponse:
        """Days, months and years for which an account has statements.

        ``GET /gw/api/v1/statements/available``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetAvailableStmtDatesResponse = await self._call(
            "list_available_statements", {"account_id": account_id}, timeout
        )
        return _answer

    async def list_available_tax_documents(
        self, *, account_id: str, year: int, timeout: TimeLimit = UNSET
    ) -> GetAvailableTaxFormsResponse:
        """Tax forms that an account has for one year.

        ``GET /gw/api/v1/tax-documents/available``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            year: Tax year, four digits.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetAvailableTaxFormsResponse = await self._call(
            "list_available_tax_documents", {"account_id": account_id, "year": year}, timeout
        )
        return _answer

    async def list_available_trade_confirmations(
        self, *, account_id: str, timeout: TimeLimit = UNSET
    ) -> GetAvailableTradeConfirmationDatesResponse:
        """Days for which an account has trade confirmations.

        ``GET /gw/api/v1/trade-confirmations/available``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetAvailableTradeConfirmationDatesResponse = await self._call(
            "list_available_trade_confirmations", {"account_id": account_id}, timeout
        )
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
