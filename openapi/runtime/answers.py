"""Read the top of an answer: its status, its media type, and whether the body is what that status promises."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import UnreadableAnswer, decoded
from .shapes import ANY, NULL, TEXT, Object, OneOf, Shape

if TYPE_CHECKING:
    import httpx


class Promise(NamedTuple):
    """What one status, or a range of statuses, promises.

    Attributes:
        low: first status of the range.
        high: last status of the range.
        shape: what the JSON body holds; ``None`` when no body is promised.
        raw: ``bytes`` or ``str`` when the body may be a file or text.
    """

    low: int
    high: int
    shape: Shape | None = None
    raw: type[bytes | str] | None = None


def read_answer(operation: str, response: httpx.Response, promises: Iterable[Promise]) -> Any:
    """Return the body as the type that the status promises.

    Raises:
        UnreadableAnswer: the status is none of the declared ones, or the body is not what it promises.
    """
    promise = next((one for one in promises if one.low <= response.status_code <= one.high), None)
    if promise is None:
        raise UnreadableAnswer.of(operation, response, "the status is not one of the declared ones")
    media_type = response.headers.get("content-type", "")
    try:
        body = decoded(response.content, media_type)
    except (ValueError, RecursionError) as error:
        return _without_json(operation, response, promise, media_type, error)
    raw = promise.raw is not None and (promise.shape is None or "json" not in media_type)
    shape = promise.shape or ANY
    if not raw and not shape.holds(body):
        raise UnreadableAnswer.of(operation, response, f"the body is no {shape!r}", body)
    if response.status_code < 400 and tells_an_error(body):
        telling = _members_with_error(shape)
        if not telling:
            raise UnreadableAnswer.of(operation, response, "it tells of an error in place of what was asked for", body)
        shape = telling
    if promise.shape is None and promise.raw is None:
        return None
    if raw:
        return response.content if promise.raw is bytes else _text(operation, response)
    return shape.read(body)


def tells_an_error(body: object) -> bool:
    """Tell whether JSON is an object with an ``error``; null and an empty text beside other members are none."""
    if type(body) is not dict:
        return False
    error = body.get("error")
    return bool(error) or (error is not None and len(body) == 1)


def _members_with_error(shape: Shape) -> Shape | None:
    """The part of a shape whose classes declare an ``error``."""
    members = shape.members if isinstance(shape, OneOf) else (shape,)
    telling = [one for one in members if isinstance(one, Object) and "error" in one.found.WIRE]
    return OneOf(*telling) if telling else None


def _without_json(operation: str, response: httpx.Response, promise: Promise, media_type: str, error: Exception) -> Any:
    """The answer of a body that is no JSON: nothing, a file or a text where they are promised."""
    if promise.shape is None and promise.raw is None:
        return None
    content = response.content.lstrip()
    if not content:
        if isinstance(promise.shape, OneOf) and NULL in promise.shape.members:
            return None  # declared: nothing is an answer too
        raise UnreadableAnswer.of(operation, response, "the body is empty")
    if promise.raw is not None and (promise.shape is None or "json" not in media_type):
        if promise.raw is bytes and "html" in media_type:
            raise UnreadableAnswer.of(operation, response, "a page came in place of a file")
        return response.content if promise.raw is bytes else _text(operation, response)
    if promise.shape is TEXT and not content.startswith((b"<", b"{", b"[", b'"')):
        return _text(operation, response)  # The API sends a sentence bare where its document says JSON.
    raise UnreadableAnswer.of(operation, response, f"the body cannot be read: {type(error).__name__}") from error


def _text(operation: str, response: httpx.Response) -> str:
    try:
        return response.content.decode(response.encoding or "utf-8")
    except (LookupError, ValueError) as error:
        raise UnreadableAnswer.of(operation, response, "the text cannot be decoded") from error
