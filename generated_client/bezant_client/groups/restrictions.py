"""The operations of the group ``restrictions`` as methods, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calling import AsyncGroup, Group, TimeLimit
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.csv_response import CSVResponse
    from ..models.verify_request import VerifyRequest


class RestrictionsGroup(Group):
    """The operations of the group ``restrictions``, blocking."""

    __slots__ = ()

    NAME = "restrictions"

    def apply_restrictions(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> CSVResponse:
        """Uploads trading restrictions as CSV and puts them into force.

        ``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

        Args:
            body: The signed request with the CSV.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CSVResponse = self._call("apply_restrictions", {"body": body}, timeout)
        return _answer

    def verify_restrictions(self, *, body: VerifyRequest, timeout: TimeLimit = UNSET) -> CSVResponse:
        """Checks a CSV of trading restrictions without applying it.

        ``POST /gw/api/v1/restrictions/verify``, access account-management. IBKR calls it ``verifyCSV``.

        Args:
            body: The signed request with the CSV.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CSVResponse = self._call("verify_restrictions", {"body": body}, timeout)
        return _answer


class AsyncRestrictionsGroup(AsyncGroup):
    """The operations of the group ``restrictions``, asynchronous."""

    __slots__ = ()

    NAME = "restrictions"

    async def apply_restrictions(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> CSVResponse:
        """Uploads trading restrictions as CSV and puts them into force.

        ``POST /gw/api/v1/restrictions``, access account-management. IBKR calls it ``applyCSV``.

        Args:
            body: The signed request with the CSV.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CSVResponse = await self._call("apply_restrictions", {"body": body}, timeout)
        return _answer

    async def verify_restrictions(self, *, body: VerifyRequest, timeout: TimeLimit = UNSET) -> CSVResponse:
        """Checks a CSV of trading restrictions without applying it.

        ``POST /gw/api/v1/restrictions/verify``, access account-management. IBKR calls it ``verifyCSV``.

        Args:
            body: The signed request with the CSV.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CSVResponse = await self._call("verify_restrictions", {"body": body}, timeout)
        return _answer
