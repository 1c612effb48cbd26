"""What a permitted request may carry beside its path: the names of its query, and the shape of its JSON body.

A shape is data. A type stands for a value of just that type, a tuple for any of several, ``[shape]`` for a list,
``{name: shape}`` for an object that has no other fields.
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeAlias

Shape: TypeAlias = Any
# Letters as they are, the rest escaped. No separator that some servers know and others don't, no control character, and
# nothing that is another ``name=value`` to a server that decodes too often.
VALUE = re.compile(r"(?:[A-Za-z0-9._~!$'()*+,:@/|-]|%(?![01]|7[Ff]|3[Dd])[0-9A-Fa-f]{2})*")
TEXT = re.compile(r"[^\x00-\x1f\x7f\ud800-\udfff]{0,500}")
LARGEST_BODY = 32 * 1024
MOST_ITEMS = 1000
LARGEST_NUMBER = 2**53


def read_query(query: str, names: frozenset[str]) -> dict[str, str]:
    """The escaped values of a query by name.

    Raises:
        ValueError: a part of it is no ``name=value`` of these names, or names one twice.
    """
    found: dict[str, str] = {}
    for part in query.split("&") if query else ():
        name, equals, value = part.partition("=")
        if name not in names or name in found or not equals or not VALUE.fullmatch(value):
            raise ValueError(f"its query may not have {name!r} in this form")
        found[name] = value
    return found


def written_anew(content: bytes, shape: Shape) -> bytes:
    """A body that has this shape, written anew from what it says.

    Raises:
        ValueError: it is no JSON that all parsers read alike, or has another shape.
    """
    if len(content) > LARGEST_BODY:
        raise ValueError(f"it has more than {LARGEST_BODY} bytes")
    try:
        body = DECODER.decode(content.decode())
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not fits(body, shape):
        raise ValueError("its shape is not permitted")
    return ENCODER.encode(body).encode()


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a field that comes twice, parsers take one or the other."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a field appears twice")
    return found


def no_number(text: str) -> Any:
    """Refuse what JSON does not have and Python's parser takes."""
    raise ValueError(f"{text} is not JSON")


def fits(value: Any, shape: Shape) -> bool:
    """Whether a value has a shape, and a size that a question can need."""
    if isinstance(shape, dict):
        known = type(value) is dict and value.keys() <= shape.keys()
        return known and all(fits(item, shape[name]) for name, item in value.items())
    if isinstance(shape, list):
        return type(value) is list and len(value) <= MOST_ITEMS and all(fits(item, shape[0]) for item in value)
    if type(value) not in (shape if isinstance(shape, tuple) else (shape,)):
        return False
    return bool(TEXT.fullmatch(value)) if type(value) is str else abs(value) <= LARGEST_NUMBER


DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_constant=no_number)
ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
