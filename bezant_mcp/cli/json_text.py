"""JSON, with or without comments, changed as text: one member is put in, and every other byte stays as it was."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

COMMENT_OR_STRING = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
STRING_OR_TRAILING_COMMA = re.compile(r'"(?:\\.|[^"\\\n])*"|,(?=\s*[}\]])', re.DOTALL)
SPACE = re.compile(r"[ \t\r\n]*")


class Unreadable(ValueError):
    """The text is not what it should be; the message says what is wrong and in which line."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where an object stands in the text: its braces, and the values of its members by key."""

    start: int
    end: int
    values: dict[str, tuple[int, int]]


def decode(text: str, comments: bool) -> Any:
    """Read JSON. With ``comments`` also comments and trailing commas, which several editors allow.

    Raises:
        Unreadable: with the line of the fault.
    """
    return _decoded(_plain(text) if comments else text)


def put_member(text: str, keys: tuple[str, ...], value: Any, comments: bool) -> str:
    """Put ``value`` at the path ``keys`` into the top object of ``text``, and leave all else as it is.

    Raises:
        Unreadable: the text cannot be read, something on the path is no object, or it cannot be done without loss.
    """
    old = decode(text, comments) if text.strip() else {}
    wanted = _with(old, keys, value)
    if not text.strip():
        return json.dumps(wanted, indent=2, ensure_ascii=False) + "\n"
    changed = _put(text, _plain(text) if comments else text, keys, value, comments)
    if decode(changed, comments) != wanted:
        raise Unreadable("it cannot be changed without touching something else in it")
    return changed


def _with(old: Any, keys: tuple[str, ...], value: Any) -> Any:
    """What the text must mean after the change."""
    if not isinstance(old, dict):
        raise Unreadable("it is no JSON object" if keys[1:] else f"the parent of {keys[0]!r} is no JSON object")
    return {**old, keys[0]: _with(old.get(keys[0], {}), keys[1:], value) if keys[1:] else value}


def _put(text: str, plain: str, keys: tuple[str, ...], value: Any, comments: bool) -> str:
    """Walk down to the innermost object on the path that exists, and change that one."""
    span = _span(plain, _skip(plain, 0))
    while len(keys) > 1 and keys[0] in span.values:
        span, keys = _span(plain, span.values[keys[0]][0]), keys[1:]
    for key in reversed(keys[1:]):
        value = {key: value}
    unit = _indent_unit(text)
    if keys[0] in span.values:
        start, end = span.values[keys[0]]
        if comments and _has_comment(text[start:end]):
            raise Unreadable(f"{keys[0]!r} is in it already, with comments that replacing it would lose")
        return text[:start] + _rendered(value, _indent_at(text, start), unit, text) + text[end:]
    return _append(text, span, keys[0], value, unit)


def _append(text: str, span: Span, key: str, value: Any, unit: str) -> str:
    """Add a member behind the last one, and behind the comments that follow it."""
    newline = "\r\n" if "\r\n" in text else "\n"
    base = _indent_at(text, span.start)
    last_end = max((end for _, end in span.values.values()), default=span.start + 1)
    tail = text[last_end : span.end]
    comma = "," if span.values and "," not in COMMENT_OR_STRING.sub("", tail) else ""
    member = f"{base}{unit}{json.dumps(key)}: {_rendered(value, base + unit, unit, text)}"
    kept = tail.rstrip()
    return f"{text[:last_end]}{comma}{kept}{newline}{member}{newline}{base}{text[span.end :]}"


def _rendered(value: Any, base: str, unit: str, text: str) -> str:
    """A value as text whose lines stand where they belong."""
    newline = "\r\n" if "\r\n" in text else "\n"
    return json.dumps(value, indent=unit, ensure_ascii=False).replace("\n", newline + base)


def _decoded(plain: str) -> Any:
    def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) < len(pairs):
            twice = next(key for key, _ in pairs if [name for name, _ in pairs].count(key) > 1)
            raise Unreadable(f"the key {twice!r} stands twice in one object")
        return members

    def no_constant(name: str) -> Any:
        raise Unreadable(f"{name} is no JSON")

    try:
        return json.loads(plain, object_pairs_hook=no_duplicates, parse_constant=no_constant)
    except json.JSONDecodeError as error:
        raise Unreadable(f"line {error.lineno}, column {error.colno}: {error.msg}") from None
    except RecursionError:
        raise Unreadable("it is nested too deeply") from None


def _plain(text: str) -> str:
    """The text with spaces in place of comments and trailing commas, so that every position stays what it was."""

    def blank(found: re.Match[str]) -> str:
        return found[0] if found[0].startswith('"') else re.sub(r"[^\n]", " ", found[0])

    return STRING_OR_TRAILING_COMMA.sub(blank, COMMENT_OR_STRING.sub(blank, text))


def _has_comment(text: str) -> bool:
    return any(not found[0].startswith('"') for found in COMMENT_OR_STRING.finditer(text))


def _span(plain: str, start: int) -> Span:
    """Find the members of the object that begins at ``start``; the text has been read before, so it is sound."""
    values: dict[str, tuple[int, int]] = {}
    decoder = json.JSONDecoder()
    at = _skip(plain, start + 1)
    while plain[at] != "}":
        key, at = decoder.raw_decode(plain, at)
        at = _skip(plain, _skip(plain, at) + 1)  # the colon
        _, end = decoder.raw_decode(plain, at)
        values[key] = (at, end)
        at = _skip(plain, end)
        if plain[at] == ",":
            at = _skip(plain, at + 1)
    return Span(start, at, values)


def _skip(plain: str, at: int) -> int:
    space = SPACE.match(plain, at)
    return space.end() if space else at


def _indent_at(text: str, at: int) -> str:
    """The white space at the beginning of the line of ``at``."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[: len(line) - len(line.lstrip())]


def _indent_unit(text: str) -> str:
    """By how much this text indents; two spaces where it does not."""
    found = re.search(r"^([ \t]+)\S", text, re.MULTILINE)
    return found[1] if found else "  "
