"""Turn arguments into what travels: path segments, query values, headers, cookies, bodies."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

from .shapes import as_json
from .types import UNSET, File


class Sent(NamedTuple):
    """A value and how it travels, in the words of OpenAPI.

    Attributes:
        value: what the caller gave.
        style: OpenAPI's word for it; ``json`` for a value that travels as JSON text.
        explode: whether each item of a list and each field of an object travels for itself.
        reserved: whether reserved characters travel as they are.
        empty: whether a list may be empty.
    """

    value: Any
    style: str = "form"
    explode: bool = True
    reserved: bool = False
    empty: bool = False


EXPLODED, SIMPLE = Sent(None), Sent(None, "simple", explode=False)
DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# "&", "#", "[", "]" and "+" mean something to whoever takes a query apart, so they are encoded all the same.
RESERVED = ":/?@!$'()*;="
IN_COOKIES = "!#$&'()*+-./:<=>?@[]^_`{|}~"


def path_segment(name: str, value: object) -> str:
    """Return one path segment with everything encoded that could end it.

    Raises:
        ValueError: it is empty, so the path would be that of another operation.
    """
    text = ""
    for _, sent in _given({name: value}, SIMPLE):
        text = _simple(name, sent, lambda item: quote(item, safe=""))
    if not text:
        raise ValueError(f"{name} is empty")
    # httpx resolves "." and ".." segments unless they are encoded.
    return text if text.strip(".") else text.replace(".", "%2E")


def query(values: dict[str, Any]) -> dict[str, str | list[str]]:
    """Return the query without the arguments that were not given, for httpx to encode.

    Raises:
        ValueError: an argument has no form in a query, or two of them would travel under one name.
    """
    found: dict[str, str | list[str]] = {}
    for name, sent in _given(values, EXPLODED):
        own: dict[str, list[str]] = {}
        for key, texts in _pairs(name, sent):
            own.setdefault(key, []).extend(texts)
        if twice := found.keys() & own.keys():
            raise ValueError(f"{name}: another argument travels as {min(twice)} too")
        found.update({key: texts[0] if len(texts) == 1 else texts for key, texts in own.items()})
    return found


def with_query(path: str, values: dict[str, Any]) -> str:
    """Return the path with its query, for values whose delimiters and reserved characters httpx would encode.

    Raises:
        ValueError: as ``query``.
    """
    text = _encoded(values)
    return f"{path}?{text}" if text else path


def headers(values: dict[str, Any]) -> dict[str, str]:
    """Return the headers without the arguments that were not given.

    Raises:
        ValueError: an item of a list holds the comma that parts the items.
    """
    return {name: _simple(name, sent, lambda item: item) for name, sent in _given(values, SIMPLE)}


def cookies(values: dict[str, Any]) -> dict[str, str] | None:
    """Return the cookies without the arguments that were not given; what a cookie cannot hold is percent-encoded."""
    given = _given(values, SIMPLE)
    return {name: _simple(name, sent, lambda item: quote(item, safe=IN_COOKIES)) for name, sent in given} or None


def body(value: Any) -> Any:
    """Return the JSON form of a request body."""
    return as_json(value)


def json_text(value: Any) -> bytes:
    """Return a request body as JSON text."""
    return _json(as_json(value)).encode()


def form(value: Any, encoding: dict[str, dict[str, Any]]) -> str:
    """Return a request body as form fields; objects are sent as JSON text unless the document says otherwise."""
    fields: dict[str, Any] = as_json(value)
    return _encoded(
        {
            name: item if item is None else Sent(item, **encoding[name]) if name in encoding else _stringified(item)
            for name, item in fields.items()
        }
    )


def files(value: Any, media_types: dict[str, str]) -> list[tuple[str, tuple[Any, ...]]]:
    """Return a request body as the parts of a multipart form, one for each item of a list."""
    fields: dict[str, Any] = as_json(value)
    return [
        (name, _part(name, one, media_types.get(name)))
        for name, item in fields.items()
        for one in (item if isinstance(item, list) else [item])
        if one is not None
    ]


def _part(name: str, item: Any, media_type: str | None) -> tuple[Any, ...]:
    if isinstance(item, bytes):
        item = File(item)
    if isinstance(item, File):
        return item.file_name or name, item.payload, item.mime_type or media_type or "application/octet-stream"
    if isinstance(item, dict | list) or (media_type or "").endswith("json"):
        return None, _json(item), media_type or "application/json"
    return (None, _text(name, item), *([media_type] if media_type else []))


def _given(values: dict[str, Any], plain: Sent) -> Iterator[tuple[str, Sent]]:
    """The arguments that were given; one that does not say how it travels does so as ``plain``."""
    for name, value in values.items():
        sent = value if isinstance(value, Sent) else plain._replace(value=value)
        if sent.value is not UNSET and sent.value is not None:
            yield name, sent


def _pairs(name: str, sent: Sent) -> list[tuple[str, list[str]]]:
    """The names that a value travels under, each with its texts."""
    plain = as_json(sent.value)
    if sent.style == "json":
        return [(name, [_json(plain)])]
    if isinstance(plain, dict):
        fields = [
            (_text(name, key), _text(f"{name}/{key}", one))
            for key, item in plain.items()
            for one in (item if isinstance(item, list) else [item])
            if one is not None and one is not UNSET
        ]
        if sent.style == "deepObject":
            return [(f"{name}[{key}]", [text]) for key, text in fields]
        if sent.explode:
            return [(key, [text]) for key, text in fields]
        return [(name, [text for field in fields for text in field])] if fields else []
    if isinstance(plain, list):
        texts = [_text(name, item) for item in plain if item is not None]
        if not texts and not sent.empty:
            raise ValueError(f"{name} is an empty list, which cannot be sent; leave it out")
        return [(name, [text]) for text in texts or [""]] if sent.explode else [(name, texts or [""])]
    return [(name, [_text(name, plain)])]


def _encoded(values: dict[str, Any]) -> str:
    """Names and texts as a query or a form has them, each encoded once and joined by its own delimiter."""
    parts: list[str] = []
    for name, sent in _given(values, EXPLODED):
        delimiter = DELIMITERS.get(sent.style, ",")
        safe = RESERVED + "," * sent.explode if sent.reserved else ""
        for key, texts in _pairs(name, sent):
            encoded = [quote(text, safe=safe) for text in texts]
            if len(texts) > 1 and any(delimiter in text for text in encoded):
                raise ValueError(f"{name}: an item holds the character that parts the items")
            parts.append(f"{quote(key, safe='')}={delimiter.join(encoded)}")
    return "&".join(parts)


def _simple(name: str, sent: Sent, encode: Callable[[str], str]) -> str:
    """A value in OpenAPI's simple style: items and fields joined by commas."""
    pairs = [(encode(key), [encode(text) for text in texts]) for key, texts in _pairs(name, sent)]
    plain = as_json(sent.value)
    if sent.style == "json" or not isinstance(plain, dict | list):
        return pairs[0][1][0]
    texts = [text for _, texts in pairs for text in texts]
    parting = ",=" if isinstance(plain, dict) else ","
    if any(character in text for text in texts for character in parting):
        raise ValueError(f"{name}: an item holds the character that parts the items")
    if sent.explode and isinstance(plain, dict):
        texts = [f"{key}={text}" for key, (text,) in pairs]
    return ",".join(texts)


def _stringified(item: Any) -> Any:
    if isinstance(item, list):
        return [_json(one) if isinstance(one, dict | list) else one for one in item]
    return _json(item) if isinstance(item, dict) else item


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _text(name: str, value: Any) -> str:
    """A scalar as JSON writes it, a text as it is.

    Raises:
        ValueError: it is no scalar, and its text would be Python's.
    """
    value = as_json(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool | int | float):
        return json.dumps(value, allow_nan=False)
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if hasattr(value, "__len__") or value is None or getattr(type(value), "__str__", None) is object.__str__:
        raise ValueError(f"{name}: {type(value).__name__} has no form here")
    return str(value)
