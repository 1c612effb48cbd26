"""Read the top of an answer: its status, its media type, and whether the body is what that status promises."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import UnreadableAnswer, decoded
from .shapes import ANY, NULL, TEXT, ListOf, Object, OneOf, Shape
from .types import Response

if TYPE_CHECKING:
    import httpx


# What no file is: the login page, an error.
NO_FILE = {"html": "a page", "json": "JSON"}


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
    if response.status_code < 400 and tells_an_error(body):
        telling = _members_with_error(shape, body)
        if not telling and (raw or shape.holds(body)):
            raise UnreadableAnswer.of(operation, response, "it tells of an error in place of what was asked for", body)
        raw, shape = raw and not telling, telling or shape
    if promise.shape is None and promise.raw is None:
        return None
    if raw:
        return _as_it_is(operation, response, promise, media_type)
    parsed = shape.read(body)
    # What fits nothing stays as it came: JSON of another kind, or of a choice of classes none of the fields.
    if not shape.holds(body) or (type(parsed) is dict and not shape.as_it_came):
        other = None if tells_an_error(body) else _in_promised_form(shape, body)
        if other is None:
            raise UnreadableAnswer.of(operation, response, f"the body is no {shape!r}", body)
        parsed = shape.read(other)
    elif isinstance(body, list) and not _has_rows_alone(shape, body):
        raise UnreadableAnswer.of(operation, response, f"a row of it is no object, as in {shape!r}", body)
    return parsed


def read_response(operation: str, response: httpx.Response, promises: Iterable[Promise]) -> Response[Any]:
    """Return the answer with its status and headers, and the body as the type that the status promises.

    Raises:
        UnreadableAnswer: the status is none of the declared ones, or the body is not what it promises.
    """
    parsed = read_answer(operation, response, promises)
    return Response(response.status_code, response.content, response.headers, parsed)


def _members(shape: Shape) -> tuple[Shape, ...]:
    """The shapes that a value may have."""
    return shape.members if isinstance(shape, OneOf) else (shape,)


def _has_rows_alone(shape: Shape, body: list[Any]) -> bool:
    """Tell whether a list of objects holds objects alone: a null among them would fail wherever a row is used."""
    items = [one.item for one in _members(shape) if isinstance(one, ListOf)]
    kinds = [kind for item in items for kind in _members(item)]
    return not all(isinstance(kind, Object) for kind in kinds) or all(isinstance(row, dict) for row in body)


def _in_promised_form(shape: Shape, body: Any) -> Any:
    """The one row that came without its list in a list, or the one object without the list around it; else None.

    Only where the object's fields say that it is what was promised: anything else would be a guess.
    """
    if isinstance(body, dict):
        rows = [one.item for one in _members(shape) if isinstance(one, ListOf)]
        return [body] if any(_recognised(row, body) for row in rows) else None
    if isinstance(body, list) and len(body) == 1 and isinstance(body[0], dict):
        return body[0] if _recognised(shape, body[0]) and not tells_an_error(body[0]) else None
    return None


def _recognised(shape: Shape, value: dict[str, Any]) -> bool:
    return any(isinstance(one, Object) and one.recognises(value) for one in _members(shape))


def tells_an_error(body: object) -> bool:
    """Tell whether JSON is an object with an ``error``, or rows of nothing else.

    Null and an empty text beside other members are none.
    """
    if isinstance(body, list):
        return bool(body) and all(type(row) is dict and tells_an_error(row) for row in body)
    if type(body) is not dict:
        return False
    error = body.get("error")
    return bool(error) or (error is not None and len(body) == 1)


def _members_with_error(shape: Shape, body: Any) -> Shape | None:
    """The part of a shape whose classes declare an ``error``: objects, or lists of them."""
    if isinstance(body, list):
        lists = [one for one in _members(shape) if isinstance(one, ListOf) and _members_with_error(one.item, body[0])]
        return OneOf(*lists) if lists else None
    telling = [one for one in _members(shape) if isinstance(one, Object) and "error" in one.found.WIRE]
    return OneOf(*telling) if telling else None


def _without_json(operation: str, response: httpx.Response, promise: Promise, media_type: str, error: Exception) -> Any:
    """The answer of a body that is no JSON: nothing, a file or a text where they are promised."""
    content = response.content.lstrip()
    if promise.shape is None and promise.raw is None:
        if content.startswith(b"<"):  # the login page: nothing was done
            raise UnreadableAnswer.of(operation, response, "a page came where nothing is promised")
        return None
    if not content:
        if isinstance(promise.shape, OneOf) and NULL in promise.shape.members:
            return None  # declared: nothing is an answer too
        raise UnreadableAnswer.of(operation, response, "the body is empty")
    if promise.raw is not None and (promise.shape is None or "json" not in media_type):
        return _as_it_is(operation, response, promise, media_type)
    if promise.shape is TEXT and not content.startswith((b"<", b"{", b"[", b'"')):
        return _text(operation, response)  # The API sends a sentence bare where its document says JSON.
    raise UnreadableAnswer.of(operation, response, f"the body cannot be read: {type(error).__name__}") from error


def _as_it_is(operation: str, response: httpx.Response, promise: Promise, media_type: str) -> bytes | str:
    """The file or the text that is promised."""
    if promise.raw is not bytes:
        return _text(operation, response)
    other = next((kind for word, kind in NO_FILE.items() if word in media_type), "")
    if other:
        raise UnreadableAnswer.of(operation, response, f"{other} came in place of a file")
    return response.content


def _text(operation: str, response: httpx.Response) -> str:
    try:
        return response.content.decode(response.encoding or "utf-8")
    except (LookupError, ValueError) as error:
        raise UnreadableAnswer.of(operation, response, "the text cannot be decoded") from error
