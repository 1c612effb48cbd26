"""Let enumerations take values that the API sends and its document does not list."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

Member = TypeVar("Member", bound=Enum)


def undeclared(cls: type[Member], value: object, kind: type[str | int]) -> Member | None:
    """Return a member of the class for a value that is not listed: equal to the value, named ``UNDECLARED``."""
    if type(value) is not kind:
        return None
    plain: Any = kind
    member: Member = plain.__new__(cls, value)
    member._name_ = "UNDECLARED"
    member._value_ = value
    return member
