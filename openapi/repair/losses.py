"""What a document says, as a set of facts; what a repair took away is the difference of two sets."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from .fixes import FIXES, Fix
from .objects import REF
from .servers import FROM_ROOT
from .walk import Spec, Unrepairable, at, below, operations, resolve, roots, unnamed


class Fact(NamedTuple):
    """One thing the document says: its kind, its place, and what it says there."""

    kind: str
    where: str
    what: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.where} {self.what}".strip()


Ledger = dict[str, dict[str, list[str]]]


def facts(spec: Spec) -> set[Fact]:
    """Everything a document says of operations, parameters, statuses, fields, types and values.

    Paths and placeholders are brought to one spelling, so that respelling them is no loss.
    """
    found: set[Fact] = set()
    for operation in operations(spec):
        key = _rooted(operation.key)
        found.add(Fact("operation", key))
        found.update(Fact("status", key, str(status)) for status in operation.data.get("responses", {}))
        if "requestBody" in operation.data:
            found.add(Fact("body", key))
        for parameter in (_shared(spec, one) for one in operation.data.get("parameters", [])):
            name = str(parameter.get("name", "")).lower()
            found.add(Fact("parameter", key, name))
            for place, schema in below(f"{key} ?{name}", parameter.get("schema", {})):
                found.update(_of_schema(place, schema))
    for where, root in roots(spec):
        if " ?" not in where and not where.startswith("parameters/"):
            for place, schema in below(_rooted(where), root):
                found.update(_of_schema(place, schema))
    return found


def _rooted(where: str) -> str:
    method, space, path = where.partition(" ")
    if not space or not path.startswith("/"):
        return where
    path = path if path.startswith(FROM_ROOT) else f"/v1/api{path}"
    return f"{method} {unnamed(path)}"


def _shared(spec: Spec, parameter: dict[str, Any]) -> dict[str, Any]:
    try:
        return resolve(spec, parameter, "")
    except Unrepairable:
        return {}  # The repair that needs it names the place.


def _of_schema(where: str, schema: dict[str, Any]) -> Iterable[Fact]:
    for name in schema.get("properties", {}):
        yield Fact("property", f"{where}/{name}")
    if isinstance(schema.get("type"), str):
        yield Fact("type", where, schema["type"])
    if "$ref" in schema:
        yield Fact("type", where, str(schema["$ref"]).removeprefix(REF))
    for value in schema.get("enum", []) if isinstance(schema.get("enum"), list) else ():
        yield Fact("enum value", where, json.dumps(value))


def repair_with_ledger(spec: Spec, fixes: Iterable[Fix] = FIXES) -> Ledger:
    """Repair the document in place, and write down for each fix where it worked and which facts it took and gave.

    Raises:
        Unrepairable: a fix took a kind of fact that it must not take.
    """
    ledger: Ledger = {}
    before = facts(spec)
    for fix in fixes:
        with at(f"the repair {fix.name}"):
            places = sorted(fix.apply(spec))
        if not places:
            ledger[fix.name] = {"places": [], "lost": [], "gained": []}
            continue
        after = facts(spec)
        if fix.moves:
            there, here = (sorted(fact for fact in found if " /" in fact.where) for found in (before, after))
            if Counter(fact.kind for fact in there) - Counter(fact.kind for fact in here):
                raise Unrepairable("the document", f"the repair {fix.name} would lose something on the way")
            before = before.difference(there).union(here)
        lost = before - after
        for fact in sorted(lost):
            if fact.kind not in fix.may_lose:
                raise Unrepairable(fact.where, f"the repair {fix.name} would lose the {fact.kind} {fact.what}".rstrip())
        gained = after - before
        ledger[fix.name] = {"places": places, "lost": sorted(map(str, lost)), "gained": sorted(map(str, gained))}
        before = after
    return ledger


def counts(ledger: Ledger) -> Counter[str]:
    """The number of places each fix changed."""
    return Counter({name: len(entry["places"]) for name, entry in ledger.items()})


def jumps(ledger: Ledger, last: Ledger, size: float = 1) -> list[str]:
    """The fixes that take far more facts than in the last edition: one of them may have begun to misread.

    ``size`` is how many times the operations of the last edition this one has; a larger document may lose more.
    """
    found = []
    for name, entry in ledger.items():
        now, then = len(entry["lost"]), len(last.get(name, {}).get("lost", []))
        if now > max(1, size) * (3 * then + 60):
            found.append(f"{name} takes away {now} facts, {then} in the last edition")
    return found
