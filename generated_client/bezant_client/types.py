"""Types that API functions and models share."""

from __future__ import annotations

from collections.abc import MutableMapping
from enum import Enum
from typing import BinaryIO, Final, Generic, Literal, TypeVar

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


@define
class File:
    """A file to send.

    Attributes:
        payload: its bytes, or the file itself, opened in binary mode.
        file_name: what it is called; the name of the field, unless given.
        mime_type: its media type; the one that the document declares, unless given.
    """

    payload: bytes | BinaryIO
    file_name: str | None = None
    mime_type: str | None = None


__all__ = ["UNSET", "File", "Response", "Unset", "known"]
