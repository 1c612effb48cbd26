"""The group ``am_utilities``: each operation is a module, loaded when it is first used, and a method.

check_username: Whether a user name is still free.
get_request_status: State of one request.
list_enumeration: The values that one kind of field accepts in an application.
list_forms: Legal forms with their texts or files.
list_participating_banks: Banks that take part in one kind of transfer.
list_requests: The requests handed in within a time span.
list_required_forms: Legal forms that one kind of application needs.
list_transfer_brokers: Brokers that take part in complex asset transfers.
query_balances: Cash balances and equity of an account.
update_request_status: Changes the state of one request.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AmRequestStatusResponse,
        EnumerationResponse,
        EnumerationType,
        FormFileResponse,
        GetBrokerListResponse,
        GetParticipatingListResponse,
        GetRequestStatusType,
        ListEnumerationLanguage,
        ListFormsProjection,
        QueryBalancesRequest,
        QueryWithdrawableCashEquityResponse,
        RequestDetailsRequest,
        RequestDetailsResponse,
        RequiredFormsRequest,
        RequiredFormsResponse,
        StatusResponse,
        UserNameAvailableResponse,
    )
    from . import check_username as check_username
    from . import get_request_status as get_request_status
    from . import list_enumeration as list_enumeration
    from . import list_forms as list_forms
    from . import list_participating_banks as list_participating_banks
    from . import list_requests as list_requests
    from . import list_required_forms as list_required_forms
    from . import list_transfer_brokers as list_transfer_brokers
    from . import query_balances as query_balances
    from . import update_request_status as update_request_status

_OPERATIONS = (
    "check_username",
    "get_request_status",
    "list_enumeration",
    "list_forms",
    "list_participating_banks",
    "list_requests",
    "list_required_forms",
    "list_transfer_brokers",
    "query_balances",
    "update_request_status",
)


class AmUtilitiesGroup(Group):
    """The operations of the group ``am_utilities``, blocking."""

    __slots__ = ()

    _GROUP = "am_utilities"

    def check_username(self, username: str, *, timeout: TimeLimit = UNSET) -> UserNameAvailableResponse:
        """Whether a user name is still free.

        ``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

        Args:
            username: The user name to look up.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UserNameAvailableResponse = self._call("check_username", {"username": username}, timeout)
        return _answer

    def get_request_status(
        self, request_id: int, *, type_: GetRequestStatusType, timeout: TimeLimit = UNSET
    ) -> AmRequestStatusResponse | StatusResponse:
        """State of one request.

        ``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

        Args:
            request_id: Id of the request.
            type_: Kind of the request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AmRequestStatusResponse | StatusResponse = self._call(
            "get_request_status", {"request_id": request_id, "type_": type_}, timeout
        )
        return _answer

    def list_enumeration(
        self,
        enumeration_type: EnumerationType,
        *,
        currency: str | Unset = UNSET,
        ib_entity: str | Unset = UNSET,
        md_status_non_pro: str | Unset = UNSET,
        form_number: str | Unset = UNSET,
        language: ListEnumerationLanguage | Unset = UNSET,
        account_id: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> EnumerationResponse:
        """The values that one kind of field accepts in an application.

        ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

        Args:
            account_id: Only values for this account.
            currency: Only values for this currency.
            enumeration_type: Which list of values.
            form_number: Only values for this form.
            ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
            language: Language of the texts.
            md_status_non_pro: Only values for this market-data status.
            user_name: Only values for this user.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EnumerationResponse = self._call(
            "list_enumeration",
            {
                "enumeration_type": enumeration_type,
                "currency": currency,
                "ib_entity": ib_entity,
                "md_status_non_pro": md_status_non_pro,
                "form_number": form_number,
                "language": language,
                "account_id": account_id,
                "user_name": user_name,
            },
            timeout,
        )
        return _answer

    def list_forms(
        self,
        *,
        form_no: list[int] | Unset = UNSET,
        get_docs: str | Unset = UNSET,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        language: str | Unset = UNSET,
        projection: ListFormsProjection | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> FormFileResponse:
        """Legal forms with their texts or files.

        ``GET /gw/api/v1/forms``, access account-management.

        Args:
            form_no: Form numbers.
            from_date: Only forms from this day on.
            get_docs: Whether the answer holds the documents themselves.
            language: Language of the forms.
            projection: Which members each form has in the answer.
            to_date: Only forms up to this day.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: FormFileResponse = self._call(
            "list_forms",
            {
                "form_no": form_no,
                "get_docs": get_docs,
                "from_date": from_date,
                "to_date": to_date,
                "language": language,
                "projection": projection,
            },
            timeout,
        )
        return _answer

    def list_participating_banks(
        self, *, type_: str, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> GetParticipatingListResponse:
        """Banks that take part in one kind of transfer.

        ``GET /gw/api/v1/participating-banks``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            type_: Kind of transfer.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetParticipatingListResponse = self._call(
            "list_participating_banks", {"type_": type_, "client_id": client_id}, timeout
        )
        return _answer

    def list_requests(
        self, *, request_details: RequestDetailsRequest, timeout: TimeLimit = UNSET
    ) -> RequestDetailsResponse:
        """The requests handed in within a time span.

        ``GET /gw/api/v1/requests``, access account-management.

        Args:
            request_details: Time span and state of the requests.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RequestDetailsResponse = self._call("list_requests", {"request_details": request_details}, timeout)
        return _answer

    def list_required_forms(
        self, *, required_forms_request: RequiredFormsRequest, timeout: TimeLimit = UNSET
    ) -> RequiredFormsResponse:
        """Legal forms that one kind of application needs.

        ``GET /gw/api/v1/forms/required-forms``, access account-management.

        Args:
            required_forms_request: The application that the forms are for.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RequiredFormsResponse = self._call(
            "list_required_forms", {"required_forms_request": required_forms_request}, timeout
        )
        return _answer

    def list_transfer_brokers(
        self, *, instruction_type: str, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> GetBrokerListResponse:
        """Brokers that take part in complex asset transfers.

        ``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            instruction_type: Kind of transfer.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetBrokerListResponse = self._call(
            "list_transfer_brokers", {"instruction_type": instruction_type, "client_id": client_id}, timeout
        )
        return _answer

    def query_balances(
        self, *, body: QueryBalancesRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> QueryWithdrawableCashEquityResponse:
        """Cash balances and equity of an account.

        ``POST /gw/api/v1/balances/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: QueryWithdrawableCashEquityResponse = self._call(
            "query_balances", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def update_request_status(
        self, request_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> AmRequestStatusResponse:
        """Changes the state of one request.

        ``PATCH /gw/api/v1/requests/{requestId}/status``, access account-management.

        Args:
            request_id: Id of the request.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AmRequestStatusResponse = self._call(
            "update_request_status", {"request_id": request_id, "body": body}, timeout
        )
        return _answer


class AsyncAmUtilitiesGroup(AsyncGroup):
    """The operations of the group ``am_utilities``, asynchronous."""

    __slots__ = ()

    _GROUP = "am_utilities"

    async def check_username(self, username: str, *, timeout: TimeLimit = UNSET) -> UserNameAvailableResponse:
        """Whether a user name is still free.

        ``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

        Args:
            username: The user name to look up.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UserNameAvailableResponse = await self._call("check_username", {"username": username}, timeout)
        return _answer

    async def get_request_status(
        self, request_id: int, *, type_: GetRequestStatusType, timeout: TimeLimit = UNSET
    ) -> AmRequestStatusResponse | StatusResponse:
        """State of one request.

        ``GET /gw/api/v1/requests/{requestId}/status``, access account-management.

        Args:
            request_id: Id of the request.
            type_: Kind of the request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AmRequestStatusResponse | StatusResponse = await self._call(
            "get_request_status", {"request_id": request_id, "type_": type_}, timeout
        )
        return _answer

    async def list_enumeration(
        self,
        enumeration_type: EnumerationType,
        *,
        currency: str | Unset = UNSET,
        ib_entity: str | Unset = UNSET,
        md_status_non_pro: str | Unset = UNSET,
        form_number: str | Unset = UNSET,
        language: ListEnumerationLanguage | Unset = UNSET,
        account_id: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> EnumerationResponse:
        """The values that one kind of field accepts in an application.

        ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

        Args:
            account_id: Only values for this account.
            currency: Only values for this currency.
            enumeration_type: Which list of values.
            form_number: Only values for this form.
            ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
            language: Language of the texts.
            md_status_non_pro: Only values for this market-data status.
            user_name: Only values for this user.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EnumerationResponse = await self._call(
            "list_enumeration",
            {
                "enumeration_type": enumeration_type,
                "currency": currency,
                "ib_entity": ib_entity,
                "md_status_non_pro": md_status_non_pro,
                "form_number": form_number,
                "language": language,
                "account_id": account_id,
                "user_name": user_name,
            },
            timeout,
        )
        return _answer

    async def list_forms(
        self,
        *,
        form_no: list[int] | Unset = UNSET,
        get_docs: str | Unset = UNSET,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        language: str | Unset = UNSET,
        projection: ListFormsProjection | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> FormFileResponse:
        """Legal forms with their texts or files.

        ``GET /gw/api/v1/forms``, access account-management.

        Args:
            form_no: Form numbers.
            from_date: Only forms from this day on.
            get_docs: Whether the answer holds the documents themselves.
            language: Language of the forms.
            projection: Which members each form has in the answer.
            to_date: Only forms up to this day.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: FormFileResponse = await self._call(
            "list_forms",
            {
                "form_no": form_no,
                "get_docs": get_docs,
                "from_date": from_date,
                "to_date": to_date,
                "language": language,
                "projection": projection,
            },
            timeout,
        )
        return _answer

    async def list_participating_banks(
        self, *, type_: str, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> GetParticipatingListResponse:
        """Banks that take part in one kind of transfer.

        ``GET /gw/api/v1/participating-banks``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            type_: Kind of transfer.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetParticipatingListResponse = await self._call(
            "list_participating_banks", {"type_": type_, "client_id": client_id}, timeout
        )
        return _answer

    async def list_requests(
        self, *, request_details: RequestDetailsRequest, timeout: TimeLimit = UNSET
    ) -> RequestDetailsResponse:
        """The requests handed in within a time span.

        ``GET /gw/api/v1/requests``, access account-management.

        Args:
            request_details: Time span and state of the requests.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RequestDetailsResponse = await self._call(
            "list_requests", {"request_details": request_details}, timeout
        )
        return _answer

    async def list_required_forms(
        self, *, required_forms_request: RequiredFormsRequest, timeout: TimeLimit = UNSET
    ) -> RequiredFormsResponse:
        """Legal forms that one kind of application needs.

        ``GET /gw/api/v1/forms/required-forms``, access account-management.

        Args:
            required_forms_request: The application that the forms are for.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: RequiredFormsResponse = await self._call(
            "list_required_forms", {"required_forms_request": required_forms_request}, timeout
        )
        return _answer

    async def list_transfer_brokers(
        self, *, instruction_type: str, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> GetBrokerListResponse:
        """Brokers that take part in complex asset transfers.

        ``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            instruction_type: Kind of transfer.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: GetBrokerListResponse = await self._call(
            "list_transfer_brokers", {"instruction_type": instruction_type, "client_id": client_id}, timeout
        )
        return _answer

    async def query_balances(
        self, *, body: QueryBalancesRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> QueryWithdrawableCashEquityResponse:
        """Cash balances and equity of an account.

        ``POST /gw/api/v1/balances/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: QueryWithdrawableCashEquityResponse = await self._call(
            "query_balances", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def update_request_status(
        self, request_id: str, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> AmRequestStatusResponse:
        """Changes the state of one request.

        ``PATCH /gw/api/v1/requests/{requestId}/status``, access account-management.

        Args:
            request_id: Id of the request.
            body: The signed request, as a JSON web token.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AmRequestStatusResponse = await self._call(
            "update_request_status", {"request_id": request_id, "body": body}, timeout
        )
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
