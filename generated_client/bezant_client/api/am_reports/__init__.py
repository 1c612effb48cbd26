"""Operations of the group ``am_reports``; each is a module that loads when it is first used.

create_statement: A statement of one account or several, in the wanted format.
create_tax_document: A tax form of an account, in the wanted format.
create_trade_confirmation: The trade confirmations of an account, in the wanted format.
list_available_statements: Days, months and years for which an account has statements.
list_available_tax_documents: Tax forms that an account has for one year.
list_available_trade_confirmations: Days for which an account has trade confirmations.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_statement as create_statement
    from . import create_tax_document as create_tax_document
    from . import create_trade_confirmation as create_trade_confirmation
    from . import list_available_statements as list_available_statements
    from . import list_available_tax_documents as list_available_tax_documents
    from . import (
        list_available_trade_confirmations as list_available_trade_confirmations,
    )

_OPERATIONS = (
    "create_statement",
    "create_tax_document",
    "create_trade_confirmation",
    "list_available_statements",
    "list_available_tax_documents",
    "list_available_trade_confirmations",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
