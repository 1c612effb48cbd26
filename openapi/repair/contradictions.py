"""Say where two documents of one API contradict each other: first what the hand-written layer uses, briefly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from .changes import TITLES, Line, compare, keys_of, noticed, written
from .editions import Edition, edition_of
from .facts import in_order
from .prepare import ROOT, read_json, read_yaml, repaired
from .reach import operations_in_use
from .recognise import read_ibkr
from .source import Source, read_committed
from .table import spell_as_before
from .walk import TOGETHER, Spec, Unrepairable, operations

MOST = 40
# How the report on a new edition says it, and how it is said of two documents, A and B.
WORDS = (
    (r"^(.*)(?:is|holds) (.+), (?:was|held) (.+)$", r"\1\3 in A, \2 in B"),
    (r"^wants (.+), wanted (.+)$", r"wants \2 in A, \1 in B"),
    (r"^is now (.+)$", r"is \1 in B"),
    (r" is required( in requests)? now$", r" is required\1 in B, optional in A"),
    (r" is optional( in requests)? now$", r" is required\1 in A, optional in B"),
    (r"^is (required|optional) in requests now$", r"is \1 in requests in B alone"),
    (r" now$", " in B"),
    (r"^operation removed$", "in A only"),
    (r"^operation added$", "in B only"),
    (r"\bremoved$", "in A only"),
    (r"\badded\b(?: \((.*)\))?$", r"in B only (\1)"),
    (r" \(\)$", ""),
)
# What breaks a caller stands before what surprises one.
ORDER = ("in A only", "required", "travels", "request body", "in A, ", "in B only", "")


def contradictions(places: list[str]) -> list[str]:
    """Return the report, line by line; one document alone is compared with the committed one.

    Raises:
        Unrepairable: more than two documents, or one that is not IBKR's.
    """
    if len(places) > 2:
        raise Unrepairable("--compare", "takes one document or two")
    sources = [*([read_committed(ROOT)] if len(places) == 1 else []), *map(read_ibkr, places)]
    (old, first), (new, second) = map(_readable, sources)
    diff = compare(old, new)
    both = {one.key for one in operations(old)} & {one.key for one in operations(new)}
    lines = [f"# A: {first}", f"# B: {second}", "", f"{len(both)} operations in both"]
    touched = keys_of(operations_in_use(ROOT / "bezant_mcp"), read_yaml("operations.yaml"))
    used = noticed(diff, touched, old, new)
    lines += _section("What the hand-written layer uses", used, everything=True)
    said = {line.text for line in used}
    titles = {**TITLES, "added": "Operations only in B", "removed": "Operations only in A"}
    for kind in ("removed", "added", "moved", "parameters", "answers", "fields", "values", "security"):
        rest = [line for line in diff[kind] if line.place not in touched and f"`{line.place}` {line.text}" not in said]
        lines += _section(titles[kind], rest)
    return lines


def _readable(source: Source) -> tuple[Spec, Edition]:
    spec, noted = source.spec, list[str]()
    if source.is_raw:
        spec, _, noted = repaired(in_order(spec), expected=False)
        spell_as_before(spec, read_yaml("operations.yaml"))
    # As written and read again: no two places share an object.
    return json.loads(json.dumps(spec)), edition_of(source, read_json("editions.json"), noted)


def _section(title: str, lines: Iterable[Line], *, everything: bool = False) -> list[str]:
    said = [
        _brief(one) for one in written(sorted({Line(place, _in_words(text)) for place, text in lines}, key=_weight))
    ]
    if not said:
        return []
    left = len(said) - MOST
    more = [f"- and {left} more"] if left > 0 and not everything else []
    return ["", f"## {title}", "", *(said if everything else said[:MOST]), *more]


def _brief(line: str) -> str:
    """A line of many places names the first of them."""
    places = line.split("`, `")
    return f"{'`, `'.join(places[:TOGETHER])}` and so on" if len(places) > TOGETHER else line


def _weight(line: Line) -> tuple[int, Line]:
    return next(rank for rank, words in enumerate(ORDER) if words in line.text), line


def _in_words(text: str) -> str:
    for pattern, words in WORDS:
        changed = re.sub(pattern, words, text)
        if changed != text:
            return changed.removesuffix(" ()")
    return text
