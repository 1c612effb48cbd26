"""Types that API functions and models share."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, BinaryIO, Generic, Literal, Self, TypeVar

from attrs import define


class Unset:
    """The type of ``UNSET``; there is one instance, also after copying and pickling."""

    _instance: Any = None

    def __new__(cls) -> Self:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        instance: Self = cls._instance
        return instance

    def __bool__(self) -> Literal[False]:
        return False

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset()
"""A field that did not come, or an argument that is not sent."""

T = TypeVar("T")


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


__all__ = ["UNSET", "File", "Response", "Unset"]
