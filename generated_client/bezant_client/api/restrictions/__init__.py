"""Operations of the group ``restrictions``; each is a module that loads when it is first used.

apply_restrictions: Uploads trading restrictions as CSV and puts them into force.
verify_restrictions: Checks a CSV of trading restrictions without applying it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import apply_restrictions as apply_restrictions
    from . import verify_restrictions as verify_restrictions

_OPERATIONS = (
    "apply_restrictions",
    "verify_restrictions",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
