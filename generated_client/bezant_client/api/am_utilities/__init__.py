"""Operations of the group ``am_utilities``; each is a module that loads when it is first used.

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

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
