"""The group ``am_accounts``: each operation is a module, loaded when it is first used, and a method.

assign_tasks: Gives one account tasks to do.
create_account: Applies for a new account.
get_account_details: Owners, address, permissions and finances of one account.
get_account_status: Opening status of one account.
get_application: The account application as processed, found by account id or by the applicant's own id.
get_kyc_link: The link where an account's owner proves identity.
get_login_messages: Messages that one account's users see when they log in.
list_account_statuses: Opening status of all accounts, or of those created in a time span.
list_login_messages: Messages that users see when they log in, for all accounts or those created in a time span.
list_tasks: What is still to be done before one account can open or trade.
submit_documents: Hands in signed agreements and other documents.
update_account: Changes an existing account.
update_account_status: Changes the status of one account.
update_tasks: Changes the state of one account's tasks.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AccountDetailsResponse,
        AccountStatusBulkResponse,
        AccountStatusRequest,
        AccountStatusResponse,
        Au10TixDetailResponse,
        FileDetailsResponse,
        ListTasksType,
        LoginMessageRequest,
        LoginMessageResponse,
        PendingTasksResponse,
        RegistrationTasksResponse,
        RequestInfoResponse,
        ResponseFileResponse,
        StatusResponse,
        TaskActionResponse,
    )
    from . import assign_tasks as assign_tasks
    from . import create_account as create_account
    from . import get_account_details as get_account_details
    from . import get_account_status as get_account_status
    from . import get_application as get_application
    from . import get_kyc_link as get_kyc_link
    from . import get_login_messages as get_login_messages
    from . import list_account_statuses as list_account_statuses
    from . import list_login_messages as list_login_messages
    from . import list_tasks as list_tasks
    from . import submit_documents as submit_documents
    from . import update_account as update_account
    from . import update_account_status as update_account_status
    from . import update_tasks as update_tasks

_OPERATIONS = (
    "assign_tasks",
    "create_account",
    "get_account_details",
    "get_account_status",
    "get_application",
    "get_kyc_link",
    "get_login_messages",
    "list_account_statuses",
    "list_login_messages",
    "list_tasks",
    "submit_documents",
    "update_account",
    "update_account_status",
    "update_tasks",
)


class AmAccountsGroup(Group):
    """The operations of the group ``am_accounts``, blocking."""

    __slots__ = ()

    _GROUP = "am_accounts"

    def assign_tasks(
        self, account_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> list[TaskActionResponse]:
        """Gives one account tasks to do.

        ``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaskActionResponse] = self._call(
            "assign_tasks", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    def create_account(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> StatusResponse | RequestInfoResponse:
        """Applies for a new account.

        ``POST /gw/api/v1/accounts``, access account-management.

        Args:
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: StatusResponse | RequestInfoResponse = self._call("create_account", {"body": body}, timeout)
        return _answer

    def get_account_details(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountDetailsResponse:
        """Owners, address, permissions and finances of one account.

        ``GET /gw/api/v1/accounts/{accountId}/details``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountDetailsResponse = self._call("get_account_details", {"account_id": account_id}, timeout)
        return _answer

    def get_account_status(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountStatusResponse:
        """Opening status of one account.

        ``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountStatusResponse = self._call("get_account_status", {"account_id": account_id}, timeout)
        return _answer

    def get_application(
        self, *, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> FileDetailsResponse | ResponseFileResponse:
        """The account application as processed, found by account id or by the applicant's own id.

        ``GET /gw/api/v1/accounts``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            external_id: The applicant's own id for the account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: FileDetailsResponse | ResponseFileResponse = self._call(
            "get_application", {"account_id": account_id, "external_id": external_id}, timeout
        )
        return _answer

    def get_kyc_link(self, account_id: str, *, timeout: TimeLimit = UNSET) -> Au10TixDetailResponse:
        """The link where an account's owner proves identity.

        ``GET /gw/api/v1/accounts/{accountId}/kyc``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Au10TixDetailResponse = self._call("get_kyc_link", {"account_id": account_id}, timeout)
        return _answer

    def get_login_messages(
        self, account_id: str, *, type_: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> LoginMessageResponse:
        """Messages that one account's users see when they log in.

        ``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            type_: Only messages of this kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: LoginMessageResponse = self._call(
            "get_login_messages", {"account_id": account_id, "type_": type_}, timeout
        )
        return _answer

    def list_account_statuses(
        self, *, account_status_request: AccountStatusRequest, timeout: TimeLimit = UNSET
    ) -> AccountStatusBulkResponse:
        """Opening status of all accounts, or of those created in a time span.

        ``GET /gw/api/v1/accounts/status``, access account-management.

        Args:
            account_status_request: Time span and state of the accounts.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountStatusBulkResponse = self._call(
            "list_account_statuses", {"account_status_request": account_status_request}, timeout
        )
        return _answer

    def list_login_messages(
        self, *, login_message_request: LoginMessageRequest, timeout: TimeLimit = UNSET
    ) -> LoginMessageResponse:
        """Messages that users see when they log in, for all accounts or those created in a time span.

        ``GET /gw/api/v1/accounts/login-messages``, access account-management.

        Args:
            login_message_request: Time span and kind of messages.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: LoginMessageResponse = self._call(
            "list_login_messages", {"login_message_request": login_message_request}, timeout
        )
        return _answer

    def list_tasks(
        self, account_id: str, *, type_: ListTasksType | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> RegistrationTasksResponse | PendingTasksResponse:
        """What is still to be done before one account can open or trade.

        ``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            type_: Only tasks of this kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RegistrationTasksResponse | PendingTasksResponse = self._call(
            "list_tasks", {"account_id": account_id, "type_": type_}, timeout
        )
        return _answer

    def submit_documents(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> StatusResponse:
        """Hands in signed agreements and other documents.

        ``POST /gw/api/v1/accounts/documents``, access account-management.

        Args:
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: StatusResponse = self._call("submit_documents", {"body": body}, timeout)
        return _answer

    def update_account(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> StatusResponse | RequestInfoResponse:
        """Changes an existing account.

        ``PATCH /gw/api/v1/accounts``, access account-management.

        Args:
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: StatusResponse | RequestInfoResponse = self._call("update_account", {"body": body}, timeout)
        return _answer

    def update_account_status(
        self, account_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> AccountStatusResponse:
        """Changes the status of one account.

        ``PATCH /gw/api/v1/accounts/{accountId}/status``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountStatusResponse = self._call(
            "update_account_status", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    def update_tasks(
        self, account_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> list[TaskActionResponse]:
        """Changes the state of one account's tasks.

        ``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaskActionResponse] = self._call(
            "update_tasks", {"account_id": account_id, "body": body}, timeout
        )
        return _answer


class AsyncAmAccountsGroup(AsyncGroup):
    """The operations of the group ``am_accounts``, asynchronous."""

    __slots__ = ()

    _GROUP = "am_accounts"

    async def assign_tasks(
        self, account_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> list[TaskActionResponse]:
        """Gives one account tasks to do.

        ``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaskActionResponse] = await self._call(
            "assign_tasks", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    async def create_account(
        self, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> StatusResponse | RequestInfoResponse:
        """Applies for a new account.

        ``POST /gw/api/v1/accounts``, access account-management.

        Args:
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: StatusResponse | RequestInfoResponse = await self._call("create_account", {"body": body}, timeout)
        return _answer

    async def get_account_details(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountDetailsResponse:
        """Owners, address, permissions and finances of one account.

        ``GET /gw/api/v1/accounts/{accountId}/details``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountDetailsResponse = await self._call("get_account_details", {"account_id": account_id}, timeout)
        return _answer

    async def get_account_status(self, account_id: str, *, timeout: TimeLimit = UNSET) -> AccountStatusResponse:
        """Opening status of one account.

        ``GET /gw/api/v1/accounts/{accountId}/status``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountStatusResponse = await self._call("get_account_status", {"account_id": account_id}, timeout)
        return _answer

    async def get_application(
        self, *, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> FileDetailsResponse | ResponseFileResponse:
        """The account application as processed, found by account id or by the applicant's own id.

        ``GET /gw/api/v1/accounts``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            external_id: The applicant's own id for the account.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: FileDetailsResponse | ResponseFileResponse = await self._call(
            "get_application", {"account_id": account_id, "external_id": external_id}, timeout
        )
        return _answer

    async def get_kyc_link(self, account_id: str, *, timeout: TimeLimit = UNSET) -> Au10TixDetailResponse:
        """The link where an account's owner proves identity.

        ``GET /gw/api/v1/accounts/{accountId}/kyc``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Au10TixDetailResponse = await self._call("get_kyc_link", {"account_id": account_id}, timeout)
        return _answer

    async def get_login_messages(
        self, account_id: str, *, type_: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> LoginMessageResponse:
        """Messages that one account's users see when they log in.

        ``GET /gw/api/v1/accounts/{accountId}/login-messages``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            type_: Only messages of this kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: LoginMessageResponse = await self._call(
            "get_login_messages", {"account_id": account_id, "type_": type_}, timeout
        )
        return _answer

    async def list_account_statuses(
        self, *, account_status_request: AccountStatusRequest, timeout: TimeLimit = UNSET
    ) -> AccountStatusBulkResponse:
        """Opening status of all accounts, or of those created in a time span.

        ``GET /gw/api/v1/accounts/status``, access account-management.

        Args:
            account_status_request: Time span and state of the accounts.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountStatusBulkResponse = await self._call(
            "list_account_statuses", {"account_status_request": account_status_request}, timeout
        )
        return _answer

    async def list_login_messages(
        self, *, login_message_request: LoginMessageRequest, timeout: TimeLimit = UNSET
    ) -> LoginMessageResponse:
        """Messages that users see when they log in, for all accounts or those created in a time span.

        ``GET /gw/api/v1/accounts/login-messages``, access account-management.

        Args:
            login_message_request: Time span and kind of messages.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: LoginMessageResponse = await self._call(
            "list_login_messages", {"login_message_request": login_message_request}, timeout
        )
        return _answer

    async def list_tasks(
        self, account_id: str, *, type_: ListTasksType | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> RegistrationTasksResponse | PendingTasksResponse:
        """What is still to be done before one account can open or trade.

        ``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            type_: Only tasks of this kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RegistrationTasksResponse | PendingTasksResponse = await self._call(
            "list_tasks", {"account_id": account_id, "type_": type_}, timeout
        )
        return _answer

    async def submit_documents(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> StatusResponse:
        """Hands in signed agreements and other documents.

        ``POST /gw/api/v1/accounts/documents``, access account-management.

        Args:
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: StatusResponse = await self._call("submit_documents", {"body": body}, timeout)
        return _answer

    async def update_account(
        self, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> StatusResponse | RequestInfoResponse:
        """Changes an existing account.

        ``PATCH /gw/api/v1/accounts``, access account-management.

        Args:
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: StatusResponse | RequestInfoResponse = await self._call("update_account", {"body": body}, timeout)
        return _answer

    async def update_account_status(
        self, account_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> AccountStatusResponse:
        """Changes the status of one account.

        ``PATCH /gw/api/v1/accounts/{accountId}/status``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AccountStatusResponse = await self._call(
            "update_account_status", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    async def update_tasks(
        self, account_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> list[TaskActionResponse]:
        """Changes the state of one account's tasks.

        ``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

        Args:
            account_id: Account, for example U1234567.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TaskActionResponse] = await self._call(
            "update_tasks", {"account_id": account_id, "body": body}, timeout
        )
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
