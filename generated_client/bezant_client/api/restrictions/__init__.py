"""Operations of the group ``restrictions``; each is a module that loads when it is first used.

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

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
