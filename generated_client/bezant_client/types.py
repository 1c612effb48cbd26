"""Types that API functions and models share."""

from __future__ import annotations

from collections.abc import MutableMapping
from enum import Enum
from typing import Final, Generic, Literal, TypeVar

from attrs import define


class Unset(Enum):
    """The type of ``UNSET``: an enumeration with one member, so that ``is UNSET`` tells type checkers what is left."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""A field that did not come, or an argument that is not sent."""

T = TypeVar("T")


def known(value: T | None | Unset) -> T | None:
    """Return a field's value, or ``None`` when it is null or did not come."""
    return None if value is UNSET else value


@define
class Response(Generic[T]):
    """An answer with its status and headers.

    Attributes:
        status_code: HTTP status.
        content: the body as it came.
        headers: the headers of the answer.
        parsed: the body as the type that the status promises.
    """

    status_code: int
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T


__all__ = ["UNSET", "Response", "Unset", "known"]
