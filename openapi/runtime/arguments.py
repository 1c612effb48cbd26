"""Turn arguments into what travels: path segments, query values, headers, bodies."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any
from urllib.parse import quote

from .shapes import as_json
from .types import UNSET


def path_segment(name: str, value: object) -> str:
    """Return one path segment with everything encoded that could end it.

    Raises:
        ValueError: it is empty, so the path would be that of another operation.
    """
    text = _text(value)
    if not text:
        raise ValueError(f"{name} is empty")
    # httpx resolves "." and ".." segments unless they are encoded.
    return quote(text, safe="") if text.strip(".") else text.replace(".", "%2E")


def query(values: dict[str, Any]) -> dict[str, Any]:
    """Return the query without the arguments that were not given."""
    return {name: _plain(value) for name, value in values.items() if value is not UNSET and value is not None}


def comma_joined(values: Any) -> Any:
    """Return a list as one comma-separated value, for the parameters that are sent so."""
    return ",".join(map(_text, values)) if isinstance(values, list | tuple) else values


def headers(values: dict[str, Any]) -> dict[str, str]:
    """Return the headers without the arguments that were not given."""
    return {name: _text(value) for name, value in values.items() if value is not UNSET and value is not None}


def body(value: Any) -> Any:
    """Return the JSON form of a request body."""
    return as_json(value)


def form(value: Any) -> dict[str, Any]:
    """Return a request body as form fields."""
    fields: dict[str, Any] = as_json(value)
    return {name: item for name, item in fields.items() if item is not None}


def files(value: Any) -> dict[str, tuple[None, bytes | str]]:
    """Return a request body as the parts of a multipart form."""
    return {
        name: (None, item if isinstance(item, bytes | str) else json.dumps(item)) for name, item in form(value).items()
    }


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value.value) if isinstance(value, Enum) else str(value)
