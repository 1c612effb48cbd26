"""The group ``notifications``: each operation is a module, loaded when it is first used, and a method.

accept_disclaimer: Records that the user has read a disclaimer.
count_unread: How many notifications are unread; status 423 when the login has none set up.
delete_device: Forgets a device that gets notifications; the answer has no body.
get_delivery_options: Whether notifications go out by e-mail, and the devices that get them.
get_disclaimer: The legal text that goes with one kind of notification.
list_more_notifications: The notifications that follow a given one.
list_notifications: The newest notifications, up to 10; the text is HTML. Reading does not mark them read.
list_settings: The kinds of notification and whether each is switched on.
mark_read: Marks a notification as read.
set_device_delivery: Switches delivery to one device on or off.
set_email_delivery: Switches delivery by e-mail on or off.
update_setting: Switches one kind of notification on or off.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, Pages, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        DeliveryOptions,
        DeviceDelivery,
        Disclaimer,
        Notification,
        NotificationAcknowledgement,
        NotificationRead,
        NotificationSetting,
        UnreadCount,
        UpdateSettingRequest,
    )
    from . import accept_disclaimer as accept_disclaimer
    from . import count_unread as count_unread
    from . import delete_device as delete_device
    from . import get_delivery_options as get_delivery_options
    from . import get_disclaimer as get_disclaimer
    from . import list_more_notifications as list_more_notifications
    from . import list_notifications as list_notifications
    from . import list_settings as list_settings
    from . import mark_read as mark_read
    from . import set_device_delivery as set_device_delivery
    from . import set_email_delivery as set_email_delivery
    from . import update_setting as update_setting

_OPERATIONS = (
    "accept_disclaimer",
    "count_unread",
    "delete_device",
    "get_delivery_options",
    "get_disclaimer",
    "list_more_notifications",
    "list_notifications",
    "list_settings",
    "mark_read",
    "set_device_delivery",
    "set_email_delivery",
    "update_setting",
)


class NotificationsGroup(Group):
    """The operations of the group ``notifications``, blocking."""

    __slots__ = ()

    _GROUP = "notifications"

    def accept_disclaimer(self, typecode: str, *, timeout: TimeLimit = UNSET) -> NotificationAcknowledgement:
        """Records that the user has read a disclaimer.

        ``PUT /v1/api/fyi/disclaimer/{typecode}``, access write.

        Args:
            typecode: Two letters or digits that name the kind, for example EA.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = self._call("accept_disclaimer", {"typecode": typecode}, timeout)
        return _answer

    def count_unread(self, *, timeout: TimeLimit = UNSET) -> UnreadCount:
        """How many notifications are unread; status 423 when the login has none set up.

        ``GET /v1/api/fyi/unreadnumber``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UnreadCount = self._call("count_unread", {}, timeout)
        return _answer

    def delete_device(self, device_id: str, *, timeout: TimeLimit = UNSET) -> None:
        """Forgets a device that gets notifications; the answer has no body.

        ``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

        Args:
            device_id: Device id, one of those that get_delivery_options gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        self._call("delete_device", {"device_id": device_id}, timeout)

    def get_delivery_options(self, *, timeout: TimeLimit = UNSET) -> DeliveryOptions:
        """Whether notifications go out by e-mail, and the devices that get them.

        ``GET /v1/api/fyi/deliveryoptions``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: DeliveryOptions = self._call("get_delivery_options", {}, timeout)
        return _answer

    def get_disclaimer(self, typecode: str, *, timeout: TimeLimit = UNSET) -> Disclaimer:
        """The legal text that goes with one kind of notification.

        ``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

        Args:
            typecode: Two letters or digits that name the kind, for example EA.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Disclaimer = self._call("get_disclaimer", {"typecode": typecode}, timeout)
        return _answer

    def list_more_notifications(self, *, id: str | Unset = UNSET, timeout: TimeLimit = UNSET) -> list[Notification]:
        """The notifications that follow a given one.

        ``GET /v1/api/fyi/notifications/more``, access read.

        Args:
            id: Id of the last notification that was read.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Notification] = self._call("list_more_notifications", {"id": id}, timeout)
        return _answer

    def list_notifications(
        self,
        *,
        max_: int,
        include: str | Unset = UNSET,
        exclude: str | Unset = UNSET,
        id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[Notification]:
        """The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

        ``GET /v1/api/fyi/notifications``, access read.

        Args:
            exclude: All but these type codes, separated by commas.
            id: Id of a notification; the answer holds those that follow it.
            include: Only these type codes, separated by commas.
            max_: How many, 1 to 10.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Notification] = self._call(
            "list_notifications", {"max_": max_, "include": include, "exclude": exclude, "id": id}, timeout
        )
        return _answer

    def iterate_notifications(self, *, timeout: TimeLimit = UNSET) -> Iterator[Notification]:
        """Every row that ``list_notifications`` gives, page after page; each row once.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
        """
        return self._pages(
            "list_notifications",
            {"max_": 10},
            timeout,
            Pages("id", key=("ID",), after="ID", then="notifications.list_more_notifications"),
        )

    def list_settings(self, *, timeout: TimeLimit = UNSET) -> list[NotificationSetting]:
        """The kinds of notification and whether each is switched on.

        ``GET /v1/api/fyi/settings``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[NotificationSetting] = self._call("list_settings", {}, timeout)
        return _answer

    def mark_read(self, notification_id: str, *, timeout: TimeLimit = UNSET) -> NotificationRead:
        """Marks a notification as read.

        ``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

        Args:
            notification_id: Notification id, one of those that list_notifications gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationRead = self._call("mark_read", {"notification_id": notification_id}, timeout)
        return _answer

    def set_device_delivery(self, *, body: DeviceDelivery, timeout: TimeLimit = UNSET) -> NotificationAcknowledgement:
        """Switches delivery to one device on or off.

        ``POST /v1/api/fyi/deliveryoptions/device``, access write.

        Args:
            body: The device, and whether it gets notifications.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = self._call("set_device_delivery", {"body": body}, timeout)
        return _answer

    def set_email_delivery(self, *, enabled: bool, timeout: TimeLimit = UNSET) -> NotificationAcknowledgement:
        """Switches delivery by e-mail on or off.

        ``PUT /v1/api/fyi/deliveryoptions/email``, access write.

        Args:
            enabled: The word true or false.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = self._call("set_email_delivery", {"enabled": enabled}, timeout)
        return _answer

    def update_setting(
        self, typecode: str, *, body: UpdateSettingRequest, timeout: TimeLimit = UNSET
    ) -> NotificationAcknowledgement:
        """Switches one kind of notification on or off.

        ``POST /v1/api/fyi/settings/{typecode}``, access write.

        Args:
            typecode: Two letters or digits that name the kind, for example EA.
            body: Whether the kind is on.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = self._call(
            "update_setting", {"typecode": typecode, "body": body}, timeout
        )
        return _answer


class AsyncNotificationsGroup(AsyncGroup):
    """The operations of the group ``notifications``, asynchronous."""

    __slots__ = ()

    _GROUP = "notifications"

    async def accept_disclaimer(self, typecode: str, *, timeout: TimeLimit = UNSET) -> NotificationAcknowledgement:
        """Records that the user has read a disclaimer.

        ``PUT /v1/api/fyi/disclaimer/{typecode}``, access write.

        Args:
            typecode: Two letters or digits that name the kind, for example EA.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = await self._call("accept_disclaimer", {"typecode": typecode}, timeout)
        return _answer

    async def count_unread(self, *, timeout: TimeLimit = UNSET) -> UnreadCount:
        """How many notifications are unread; status 423 when the login has none set up.

        ``GET /v1/api/fyi/unreadnumber``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UnreadCount = await self._call("count_unread", {}, timeout)
        return _answer

    async def delete_device(self, device_id: str, *, timeout: TimeLimit = UNSET) -> None:
        """Forgets a device that gets notifications; the answer has no body.

        ``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

        Args:
            device_id: Device id, one of those that get_delivery_options gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        await self._call("delete_device", {"device_id": device_id}, timeout)

    async def get_delivery_options(self, *, timeout: TimeLimit = UNSET) -> DeliveryOptions:
        """Whether notifications go out by e-mail, and the devices that get them.

        ``GET /v1/api/fyi/deliveryoptions``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: DeliveryOptions = await self._call("get_delivery_options", {}, timeout)
        return _answer

    async def get_disclaimer(self, typecode: str, *, timeout: TimeLimit = UNSET) -> Disclaimer:
        """The legal text that goes with one kind of notification.

        ``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

        Args:
            typecode: Two letters or digits that name the kind, for example EA.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Disclaimer = await self._call("get_disclaimer", {"typecode": typecode}, timeout)
        return _answer

    async def list_more_notifications(
        self, *, id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[Notification]:
        """The notifications that follow a given one.

        ``GET /v1/api/fyi/notifications/more``, access read.

        Args:
            id: Id of the last notification that was read.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Notification] = await self._call("list_more_notifications", {"id": id}, timeout)
        return _answer

    async def list_notifications(
        self,
        *,
        max_: int,
        include: str | Unset = UNSET,
        exclude: str | Unset = UNSET,
        id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[Notification]:
        """The newest notifications, up to 10; the text is HTML. Reading does not mark them read.

        ``GET /v1/api/fyi/notifications``, access read.

        Args:
            exclude: All but these type codes, separated by commas.
            id: Id of a notification; the answer holds those that follow it.
            include: Only these type codes, separated by commas.
            max_: How many, 1 to 10.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Notification] = await self._call(
            "list_notifications", {"max_": max_, "include": include, "exclude": exclude, "id": id}, timeout
        )
        return _answer

    def iterate_notifications(self, *, timeout: TimeLimit = UNSET) -> AsyncIterator[Notification]:
        """Every row that ``list_notifications`` gives, page after page; each row once.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
        """
        return self._pages(
            "list_notifications",
            {"max_": 10},
            timeout,
            Pages("id", key=("ID",), after="ID", then="notifications.list_more_notifications"),
        )

    async def list_settings(self, *, timeout: TimeLimit = UNSET) -> list[NotificationSetting]:
        """The kinds of notification and whether each is switched on.

        ``GET /v1/api/fyi/settings``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[NotificationSetting] = await self._call("list_settings", {}, timeout)
        return _answer

    async def mark_read(self, notification_id: str, *, timeout: TimeLimit = UNSET) -> NotificationRead:
        """Marks a notification as read.

        ``PUT /v1/api/fyi/notifications/{notificationID}``, access write.

        Args:
            notification_id: Notification id, one of those that list_notifications gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationRead = await self._call("mark_read", {"notification_id": notification_id}, timeout)
        return _answer

    async def set_device_delivery(
        self, *, body: DeviceDelivery, timeout: TimeLimit = UNSET
    ) -> NotificationAcknowledgement:
        """Switches delivery to one device on or off.

        ``POST /v1/api/fyi/deliveryoptions/device``, access write.

        Args:
            body: The device, and whether it gets notifications.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = await self._call("set_device_delivery", {"body": body}, timeout)
        return _answer

    async def set_email_delivery(self, *, enabled: bool, timeout: TimeLimit = UNSET) -> NotificationAcknowledgement:
        """Switches delivery by e-mail on or off.

        ``PUT /v1/api/fyi/deliveryoptions/email``, access write.

        Args:
            enabled: The word true or false.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = await self._call("set_email_delivery", {"enabled": enabled}, timeout)
        return _answer

    async def update_setting(
        self, typecode: str, *, body: UpdateSettingRequest, timeout: TimeLimit = UNSET
    ) -> NotificationAcknowledgement:
        """Switches one kind of notification on or off.

        ``POST /v1/api/fyi/settings/{typecode}``, access write.

        Args:
            typecode: Two letters or digits that name the kind, for example EA.
            body: Whether the kind is on.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: NotificationAcknowledgement = await self._call(
            "update_setting", {"typecode": typecode, "body": body}, timeout
        )
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
