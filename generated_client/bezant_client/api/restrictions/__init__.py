"""The group ``restrictions``: each operation is a module, loaded when it is first used, and a method.

apply_restrictions: Uploads trading restrictions as CSV and puts them into force.
get_restriction: One restriction with its rules and the message that it shows.
get_restriction_list: One list of instruments, issuers or sectors that restrictions refer to.
get_restriction_scope: For which accounts one restriction is in force.
list_account_restriction_ids: Ids of the restrictions that hold for one account.
list_restriction_ids: Ids of the restrictions that the master account has made.
list_restriction_list_ids: Ids of the lists of instruments that the master account has made for its restrictions.
list_user_restriction_ids: Ids of the restrictions that hold for one user.
verify_restrictions: Checks a CSV of trading restrictions without applying it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AccountRestrictions,
        CSVResponse,
        JsonObject,
        MasterListIds,
        RestrictionDetails,
        RestrictionListDetails,
        RestrictionScope,
        UserRestrictions,
        VerifyRequest,
    )
    from . import apply_restrictions as apply_restrictions
    from . import get_restriction as get_restriction
    from . import get_restriction_list as get_restriction_list
    from . import get_restriction_scope as get_restriction_scope
    from . import list_account_restriction_ids as list_account_restriction_ids
    from . import list_restriction_ids as list_restriction_ids
    from . import list_restriction_list_ids as list_restriction_list_ids
    from . import list_user_restriction_ids as list_user_restriction_ids
    from . import verify_restrictions as verify_restrictions

_OPERATIONS = (
    "apply_restrictions",
    "get_restriction",
    "get_restriction_list",
    "get_restriction_scope",
    "list_account_restriction_ids",
    "list_restriction_ids",
    "list_restriction_list_ids",
    "list_user_restriction_ids",
    "verify_restrictions",
)


class RestrictionsGroup(Group):
    """The operations of the group ``restrictions``, blocking."""

    __slots__ = ()

    _GROUP = "restrictions"

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

    def get_restriction(
        self,
        *,
        master_user_name: str,
        restriction_id: int,
        is_emp_track: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> RestrictionDetails:
        """One restriction with its rules and the message that it shows.

        ``GET /gw/api/v1/restrictions/restriction``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            restriction_id: Id of the restriction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RestrictionDetails = self._call(
            "get_restriction",
            {"master_user_name": master_user_name, "restriction_id": restriction_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    def get_restriction_list(
        self, *, master_user_name: str, list_id: int, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> RestrictionListDetails:
        """One list of instruments, issuers or sectors that restrictions refer to.

        ``GET /gw/api/v1/restrictions/list``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            list_id: Id of the list.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RestrictionListDetails = self._call(
            "get_restriction_list",
            {"master_user_name": master_user_name, "list_id": list_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    def get_restriction_scope(
        self,
        *,
        master_user_name: str,
        restriction_id: int,
        is_emp_track: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> RestrictionScope:
        """For which accounts one restriction is in force.

        ``GET /gw/api/v1/restrictions/restriction-scope``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            restriction_id: Id of the restriction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RestrictionScope = self._call(
            "get_restriction_scope",
            {"master_user_name": master_user_name, "restriction_id": restriction_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    def list_account_restriction_ids(
        self, *, master_user_name: str, account_id: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AccountRestrictions:
        """Ids of the restrictions that hold for one account.

        ``GET /gw/api/v1/restrictions/account``, access account-management.

        Args:
            account_id: The master account or one below it, for example U1234567.
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountRestrictions = self._call(
            "list_account_restriction_ids",
            {"master_user_name": master_user_name, "account_id": account_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    def list_restriction_ids(
        self, *, master_user_name: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> JsonObject:
        """Ids of the restrictions that the master account has made.

        ``GET /gw/api/v1/restrictions/ids``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: JsonObject = self._call(
            "list_restriction_ids", {"master_user_name": master_user_name, "is_emp_track": is_emp_track}, timeout
        )
        return _answer

    def list_restriction_list_ids(
        self, *, master_user_name: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> MasterListIds:
        """Ids of the lists of instruments that the master account has made for its restrictions.

        ``GET /gw/api/v1/restrictions/lists/ids``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: MasterListIds = self._call(
            "list_restriction_list_ids", {"master_user_name": master_user_name, "is_emp_track": is_emp_track}, timeout
        )
        return _answer

    def list_user_restriction_ids(
        self, *, master_user_name: str, user_name: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> UserRestrictions:
        """Ids of the restrictions that hold for one user.

        ``GET /gw/api/v1/restrictions/user``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            user_name: User to look up.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UserRestrictions = self._call(
            "list_user_restriction_ids",
            {"master_user_name": master_user_name, "user_name": user_name, "is_emp_track": is_emp_track},
            timeout,
        )
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

    _GROUP = "restrictions"

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

    async def get_restriction(
        self,
        *,
        master_user_name: str,
        restriction_id: int,
        is_emp_track: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> RestrictionDetails:
        """One restriction with its rules and the message that it shows.

        ``GET /gw/api/v1/restrictions/restriction``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            restriction_id: Id of the restriction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RestrictionDetails = await self._call(
            "get_restriction",
            {"master_user_name": master_user_name, "restriction_id": restriction_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    async def get_restriction_list(
        self, *, master_user_name: str, list_id: int, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> RestrictionListDetails:
        """One list of instruments, issuers or sectors that restrictions refer to.

        ``GET /gw/api/v1/restrictions/list``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            list_id: Id of the list.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RestrictionListDetails = await self._call(
            "get_restriction_list",
            {"master_user_name": master_user_name, "list_id": list_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    async def get_restriction_scope(
        self,
        *,
        master_user_name: str,
        restriction_id: int,
        is_emp_track: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> RestrictionScope:
        """For which accounts one restriction is in force.

        ``GET /gw/api/v1/restrictions/restriction-scope``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            restriction_id: Id of the restriction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RestrictionScope = await self._call(
            "get_restriction_scope",
            {"master_user_name": master_user_name, "restriction_id": restriction_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    async def list_account_restriction_ids(
        self, *, master_user_name: str, account_id: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AccountRestrictions:
        """Ids of the restrictions that hold for one account.

        ``GET /gw/api/v1/restrictions/account``, access account-management.

        Args:
            account_id: The master account or one below it, for example U1234567.
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountRestrictions = await self._call(
            "list_account_restriction_ids",
            {"master_user_name": master_user_name, "account_id": account_id, "is_emp_track": is_emp_track},
            timeout,
        )
        return _answer

    async def list_restriction_ids(
        self, *, master_user_name: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> JsonObject:
        """Ids of the restrictions that the master account has made.

        ``GET /gw/api/v1/restrictions/ids``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: JsonObject = await self._call(
            "list_restriction_ids", {"master_user_name": master_user_name, "is_emp_track": is_emp_track}, timeout
        )
        return _answer

    async def list_restriction_list_ids(
        self, *, master_user_name: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> MasterListIds:
        """Ids of the lists of instruments that the master account has made for its restrictions.

        ``GET /gw/api/v1/restrictions/lists/ids``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: MasterListIds = await self._call(
            "list_restriction_list_ids", {"master_user_name": master_user_name, "is_emp_track": is_emp_track}, timeout
        )
        return _answer

    async def list_user_restriction_ids(
        self, *, master_user_name: str, user_name: str, is_emp_track: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> UserRestrictions:
        """Ids of the restrictions that hold for one user.

        ``GET /gw/api/v1/restrictions/user``, access account-management.

        Args:
            is_emp_track: T to ask as an employer.
            master_user_name: User name of the master account.
            user_name: User to look up.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UserRestrictions = await self._call(
            "list_user_restriction_ids",
            {"master_user_name": master_user_name, "user_name": user_name, "is_emp_track": is_emp_track},
            timeout,
        )
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


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
