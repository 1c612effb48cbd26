"""The group ``alerts``: each operation is a module, loaded when it is first used, and a method.

activate_alert: Switches an alert on or off.
delete_alert: Deletes an alert for good; the id 0 deletes all of the account's.
get_alert: One alert with its conditions.
get_mobile_alert: The one Mobile Trading Assistant alert that every user has.
list_alerts: An account's price, time and margin alerts, active or not.
save_alert: Creates an alert, or changes the one whose id is given.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import (
        Alert,
        AlertActivationRequest,
        AlertActivationResult,
        AlertDeletionResult,
        AlertDetails,
        AlertRequest,
        AlertSaved,
        GetAlertType,
        JsonObject,
    )
    from . import activate_alert as activate_alert
    from . import delete_alert as delete_alert
    from . import get_alert as get_alert
    from . import get_mobile_alert as get_mobile_alert
    from . import list_alerts as list_alerts
    from . import save_alert as save_alert

_OPERATIONS = ("activate_alert", "delete_alert", "get_alert", "get_mobile_alert", "list_alerts", "save_alert")


class AlertsGroup(Group):
    """The operations of the group ``alerts``, blocking."""

    __slots__ = ()

    _GROUP = "alerts"

    def activate_alert(
        self, account_id: str, *, body: AlertActivationRequest, timeout: TimeLimit = UNSET
    ) -> AlertActivationResult:
        """Switches an alert on or off.

        ``POST /v1/api/iserver/account/{accountId}/alert/activate``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The alert id, and 1 for on or 0 for off.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertActivationResult = self._call("activate_alert", {"account_id": account_id, "body": body}, timeout)
        return _answer

    def delete_alert(
        self, account_id: str, alert_id: str, *, body: JsonObject, timeout: TimeLimit = UNSET
    ) -> AlertDeletionResult:
        """Deletes an alert for good; the id 0 deletes all of the account's.

        ``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            alert_id: Alert id, the order_id that alerts.list_alerts gives.
            body: An empty object.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertDeletionResult = self._call(
            "delete_alert", {"account_id": account_id, "alert_id": alert_id, "body": body}, timeout
        )
        return _answer

    def get_alert(self, alert_id: int, *, type_: GetAlertType, timeout: TimeLimit = UNSET) -> AlertDetails:
        """One alert with its conditions.

        ``GET /v1/api/iserver/account/alert/{alertId}``, access read.

        Args:
            alert_id: Alert id, the order_id that alerts.list_alerts gives.
            type_: Always Q.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertDetails = self._call("get_alert", {"alert_id": alert_id, "type_": type_}, timeout)
        return _answer

    def get_mobile_alert(self, *, timeout: TimeLimit = UNSET) -> AlertDetails | list[Alert]:
        """The one Mobile Trading Assistant alert that every user has.

        ``GET /v1/api/iserver/account/mta``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertDetails | list[Alert] = self._call("get_mobile_alert", {}, timeout)
        return _answer

    def list_alerts(self, account_id: str, *, timeout: TimeLimit = UNSET) -> list[Alert] | Alert:
        """An account's price, time and margin alerts, active or not.

        ``GET /v1/api/iserver/account/{accountId}/alerts``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Alert] | Alert = self._call("list_alerts", {"account_id": account_id}, timeout)
        return _answer

    def save_alert(self, account_id: str, *, body: AlertRequest, timeout: TimeLimit = UNSET) -> AlertSaved:
        """Creates an alert, or changes the one whose id is given.

        ``POST /v1/api/iserver/account/{accountId}/alert``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The alert with its conditions; with an order id it replaces that alert.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertSaved = self._call("save_alert", {"account_id": account_id, "body": body}, timeout)
        return _answer


class AsyncAlertsGroup(AsyncGroup):
    """The operations of the group ``alerts``, asynchronous."""

    __slots__ = ()

    _GROUP = "alerts"

    async def activate_alert(
        self, account_id: str, *, body: AlertActivationRequest, timeout: TimeLimit = UNSET
    ) -> AlertActivationResult:
        """Switches an alert on or off.

        ``POST /v1/api/iserver/account/{accountId}/alert/activate``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The alert id, and 1 for on or 0 for off.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertActivationResult = await self._call(
            "activate_alert", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    async def delete_alert(
        self, account_id: str, alert_id: str, *, body: JsonObject, timeout: TimeLimit = UNSET
    ) -> AlertDeletionResult:
        """Deletes an alert for good; the id 0 deletes all of the account's.

        ``DELETE /v1/api/iserver/account/{accountId}/alert/{alertId}``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            alert_id: Alert id, the order_id that alerts.list_alerts gives.
            body: An empty object.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertDeletionResult = await self._call(
            "delete_alert", {"account_id": account_id, "alert_id": alert_id, "body": body}, timeout
        )
        return _answer

    async def get_alert(self, alert_id: int, *, type_: GetAlertType, timeout: TimeLimit = UNSET) -> AlertDetails:
        """One alert with its conditions.

        ``GET /v1/api/iserver/account/alert/{alertId}``, access read.

        Args:
            alert_id: Alert id, the order_id that alerts.list_alerts gives.
            type_: Always Q.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertDetails = await self._call("get_alert", {"alert_id": alert_id, "type_": type_}, timeout)
        return _answer

    async def get_mobile_alert(self, *, timeout: TimeLimit = UNSET) -> AlertDetails | list[Alert]:
        """The one Mobile Trading Assistant alert that every user has.

        ``GET /v1/api/iserver/account/mta``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertDetails | list[Alert] = await self._call("get_mobile_alert", {}, timeout)
        return _answer

    async def list_alerts(self, account_id: str, *, timeout: TimeLimit = UNSET) -> list[Alert] | Alert:
        """An account's price, time and margin alerts, active or not.

        ``GET /v1/api/iserver/account/{accountId}/alerts``, access read.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Alert] | Alert = await self._call("list_alerts", {"account_id": account_id}, timeout)
        return _answer

    async def save_alert(self, account_id: str, *, body: AlertRequest, timeout: TimeLimit = UNSET) -> AlertSaved:
        """Creates an alert, or changes the one whose id is given.

        ``POST /v1/api/iserver/account/{accountId}/alert``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The alert with its conditions; with an order id it replaces that alert.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AlertSaved = await self._call("save_alert", {"account_id": account_id, "body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
