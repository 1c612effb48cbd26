"""Operations of the group ``alerts``; each is a module that loads when it is first used.

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

if TYPE_CHECKING:
    from . import activate_alert as activate_alert
    from . import delete_alert as delete_alert
    from . import get_alert as get_alert
    from . import get_mobile_alert as get_mobile_alert
    from . import list_alerts as list_alerts
    from . import save_alert as save_alert

_OPERATIONS = (
    "activate_alert",
    "delete_alert",
    "get_alert",
    "get_mobile_alert",
    "list_alerts",
    "save_alert",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
