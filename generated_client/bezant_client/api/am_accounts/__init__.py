"""Operations of the group ``am_accounts``; each is a module that loads when it is first used.

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

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
