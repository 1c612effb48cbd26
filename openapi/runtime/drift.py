"""Notice where answers differ from their declaration, without touching how they are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

from .shapes import ANY, Shape

WATCH: ContextVar[DriftWatch | None] = ContextVar("bezant_client_drift", default=None)


class Drift(NamedTuple):
    """One way in which an answer differs. Values are never kept: they may be secret.

    Attributes:
        model: class that read the object.
        field: name on the wire.
        declared: declared type, or ``undeclared``.
        found: JSON type that came, or ``value not listed``.
    """

    model: str
    field: str
    declared: str
    found: str


class DriftWatch:
    """What was noticed while ``watch_drift`` was on: each difference with the number of times it came."""

    def __init__(self) -> None:
        self.seen: Counter[Drift] = Counter()

    def look(self, model: str, wire: Mapping[str, tuple[str, Shape]], extra: Shape, source: Mapping[str, Any]) -> None:
        """Compare the fields of one object, not of those inside it, with their declaration."""
        for name, value in source.items():
            if name in wire:
                shape = wire[name][1]
            elif extra is ANY:
                self.seen[Drift(model, name, "undeclared", _kind(value))] += 1
                continue
            else:
                shape = extra
            # Null is accepted everywhere in an answer, so it is no news.
            if value is not None and not shape.accepts(value):
                found = "value not listed" if shape.fit(value) else _kind(value)
                self.seen[Drift(model, name, repr(shape), found)] += 1


@contextmanager
def watch_drift() -> Iterator[DriftWatch]:
    """Count every difference between declaration and answer that is read inside the ``with`` block."""
    watch = DriftWatch()
    token = WATCH.set(watch)
    try:
        yield watch
    finally:
        WATCH.reset(token)


def _kind(value: Any) -> str:
    return {dict: "object", list: "array", type(None): "null"}.get(type(value), type(value).__name__)
