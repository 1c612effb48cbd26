"""Tell IBKR's document from any other, whatever its edition: by whom it names, and by the operations it has."""

from __future__ import annotations

import json
import re
from typing import Any

from .prepare import read_yaml
from .servers import FROM_ROOT
from .source import FOREIGN, Source, read_upstream, refuse_other_builds
from .walk import METHODS, Spec, Unrepairable, unnamed

NAMED = re.compile(r"ibkr|interactive\s*brokers|\bib (rest|web) api|client portal", re.IGNORECASE)
PREFIX = re.compile(r"^/?(v1/api|v1/portal|gw/api/v\d+|oauth2/api/v\d+|api)?(?=/|$)")
SHARE = 0.1


def read_ibkr(place: str) -> Source:
    """Return IBKR's document at a URL or in a file.

    Raises:
        Unrepairable: it is somebody else's, or of a standard that is not read.
    """
    source = read_upstream(place)
    known = {_plain(*key.split(" ", 1)) for key in read_yaml("operations.yaml") if " " in key}
    every = {(method, path) for path, item in source.spec["paths"].items() for method in _methods(item)}
    present = {_plain(*one) for one in every}
    # Nobody else serves below these.
    shared = {_plain(*one) for one in every if one[1].startswith(FROM_ROOT)}
    shared |= {key for key in present if any(tail in known for tail in _tails(key))}
    # A name alone makes no document IBKR's: one that has nothing of its API is somebody else's.
    named = shared and NAMED.search(_signature(source.spec))
    if present and len(shared) < max(1, SHARE * len(present)) and not named:
        title = source.spec["info"].get("title")
        why = f"of its {len(present)} operations {len(shared)} are known, and it calls itself {str(title)[:80]!r}"
        raise Unrepairable(place, f"{FOREIGN}: {why}")
    refuse_other_builds(source.spec, place)
    if not present:
        raise Unrepairable(place, "has no operations")
    return source


def _methods(item: Any) -> list[str]:
    return [str(method) for method in item if str(method).lower() in METHODS] if isinstance(item, dict) else []


def _plain(method: str, path: str) -> str:
    return f"{method.upper()} {unnamed(PREFIX.sub('', path))}"


def _tails(key: str) -> list[str]:
    """The operation itself, and the same without the first steps of its path, down to three steps."""
    method, _, path = key.partition(" ")
    steps = path.split("/")[1:]
    return [key, *(f"{method} /{'/'.join(steps[start:])}" for start in range(1, len(steps) - 2))]


def _signature(spec: Spec) -> str:
    """What a document says of itself and of its hosts."""
    return json.dumps([spec["info"], spec.get("servers"), spec.get("host")], default=str)
