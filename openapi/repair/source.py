"""Get the document to work on: IBKR's published one, or ours."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from .walk import Spec, Unrepairable

UPSTREAM = "https://api.ibkr.com/gw/api/v3/api-docs"


class Source(NamedTuple):
    """A document and whether it is IBKR's own, which still wants repair."""

    spec: Spec
    is_raw: bool
    name: str


def read_committed(root: Path) -> Source:
    """Return the repaired document of this repository."""
    path = root / "openapi" / "client-portal.json"
    return Source(_decoded(_text(path), str(path.relative_to(root))), is_raw=False, name=path.name)


def committed(root: Path) -> Spec | None:
    """Return the repaired document of this repository, or None before the first."""
    return read_committed(root).spec if (root / "openapi" / "client-portal.json").exists() else None


def read_upstream(place: str) -> Source:
    """Return the document at a URL or in a file, as published.

    Raises:
        Unrepairable: it cannot be had, or is no OpenAPI document in JSON.
    """
    text = _fetched(place) if re.match(r"https?://", place) else _text(Path(place))
    return Source(_decoded(text, place), is_raw=True, name=Path(place).name)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Unrepairable(str(path), f"cannot be read: {error}") from error


def _fetched(url: str) -> str:
    try:
        answer = httpx.get(url, timeout=60, follow_redirects=True)
        answer.raise_for_status()
        return answer.text
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unrepairable(url, f"cannot be fetched: {error!r}") from error


def _decoded(text: str, place: str) -> Spec:
    try:
        spec: Any = json.loads(text)
    except ValueError as error:
        raise Unrepairable(place, f"is no JSON: {error}") from error
    if not isinstance(spec, dict) or not isinstance(spec.get("paths"), dict) or not spec["paths"]:
        raise Unrepairable(place, "is no OpenAPI document: it has no paths")
    if not isinstance(spec.get("components", {}), dict):
        raise Unrepairable(place, "`components` is no object")
    if not isinstance(spec.get("info"), dict) or not isinstance(spec["info"].get("version"), str):
        raise Unrepairable(place, "`info.version` is missing")
    spec.setdefault("openapi", "3.0.0")
    return spec
