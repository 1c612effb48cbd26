"""Operations of the group ``notifications``; each is a module that loads when it is first used.

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

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
