"""Configuration files of other programs: one entry is put in, every other byte stays, and a copy is kept."""

from __future__ import annotations

import codecs
import contextlib
import glob
import json
import os
import re
import shutil
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bezant_mcp.errors import BezantError

LARGEST = 32 * 1024 * 1024
STRING = r'"(?:[^"\\\n]++|\\.)*+"'  # possessive, or a long string takes a hundred times its size
COMMENT_OR_STRING = re.compile(STRING + r"|//[^\n]*|/\*.*?\*/", re.DOTALL)
STRING_OR_TRAILING_COMMA = re.compile(STRING + r"|,(?=\s*[}\]])", re.DOTALL)
SPACE = re.compile(r"[ \t\r\n]*")
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


class Unreadable(ValueError):
    """The text is not what it should be; the message says what is wrong and in which line."""


class BadConfiguration(BezantError):
    """A configuration file cannot be read or changed without loss, so it was left as it is."""

    code = "BAD_CONFIGURATION"

    def __init__(self, path: Path, what: str, next_step: str = "Fix the file, or paste the entry by hand.") -> None:
        self.path = path
        super().__init__(f"{path} was left untouched: {what}.", next_step)


@dataclass(frozen=True)
class ConfigFile:
    """One configuration file as it was read: its text, and what is to be kept of its form.

    Attributes:
        path: Where it lies; behind a link, which stays a link.
        content: Its bytes; None when there was no file.
        text: Its text, without a byte order mark, line ends as they are.
        mark: The byte order mark that it began with.
    """

    path: Path
    content: bytes | None
    text: str
    mark: bytes

    @classmethod
    def read(cls, path: Path) -> ConfigFile:
        """Read the file; one that does not exist is an empty one.

        Raises:
            BadConfiguration: it cannot be read.
        """
        try:
            real = path.resolve()
            if real.exists() and not real.is_file():
                raise BadConfiguration(path, "it is not a file")
            content = real.read_bytes() if real.exists() else None
        except (OSError, RuntimeError) as error:
            raise BadConfiguration(path, f"it cannot be read ({getattr(error, 'strerror', '') or error})") from None
        if content is not None and len(content) > LARGEST:
            raise BadConfiguration(path, "it has more than 32 MB")
        mark = codecs.BOM_UTF8 if (content or b"").startswith(codecs.BOM_UTF8) else b""
        try:
            text = (content or b"")[len(mark) :].decode("utf-8")
        except UnicodeDecodeError as error:
            if content and content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                raise BadConfiguration(path, "it is UTF-16", "Save it as UTF-8 in an editor.") from None
            raise BadConfiguration(path, f"it is not UTF-8 (byte {error.start})") from None
        return cls(real, content, text, mark)

    def replace(self, text: str) -> Path | None:
        """Put ``text`` in the file's place in one step, and return the copy of the old one, if there was one.

        Raises:
            BadConfiguration: it cannot be written, or another program has changed it since it was read.
        """
        made: Path | None = None
        try:
            if self.content is not None and not self.path.stat().st_mode & 0o222:
                raise PermissionError(None, "read-only")
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            made = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(self.mark + text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            copy = self._keep_copy()
            if (self.path.read_bytes() if self.path.exists() else None) != self.content:
                raise BadConfiguration(self.path, "another program changed it just now", "Try again.")
            if copy is not None:
                shutil.copymode(copy, made)
            made.replace(self.path)
        except (OSError, UnicodeEncodeError) as error:
            reason = getattr(error, "strerror", "") or error
            raise BadConfiguration(self.path, f"it cannot be written ({reason})") from None
        finally:
            if made is not None:
                with contextlib.suppress(FileNotFoundError):
                    made.unlink()
        return copy

    def copies(self) -> Iterator[str]:
        """The texts of the copies beside it, the newest first."""
        for path in sorted(self.path.parent.glob(f"{glob.escape(self.path.name)}.before-bezant-mcp*"), reverse=True):
            with contextlib.suppress(BadConfiguration):
                yield ConfigFile.read(path).text

    def _keep_copy(self) -> Path | None:
        """Copy the old file beside itself, under a name that is free."""
        if self.content is None:
            return None
        number = 1
        while True:
            copy = self.path.with_name(f"{self.path.name}.before-bezant-mcp{f'-{number}' if number > 1 else ''}")
            try:
                with copy.open("xb"):
                    break
            except FileExistsError:
                number += 1
        shutil.copy2(self.path, copy)
        return copy


def decode_json(text: str, comments: bool) -> Any:
    """Read JSON. With ``comments`` also comments and trailing commas, which several editors allow.

    Raises:
        Unreadable: with the line of the fault.
    """

    def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) < len(pairs):
            twice = next(key for key, _ in pairs if [name for name, _ in pairs].count(key) > 1)
            raise Unreadable(f"the key {twice!r} stands twice in one object")
        return members

    def no_constant(name: str) -> Any:
        raise Unreadable(f"{name} is not valid JSON")

    try:
        return json.loads(
            _plain(text) if comments else text, object_pairs_hook=no_duplicates, parse_constant=no_constant
        )
    except json.JSONDecodeError as error:
        raise Unreadable(f"line {error.lineno}, column {error.colno}: {error.msg}") from None
    except RecursionError:
        raise Unreadable("it is nested too deeply") from None


def put_json_member(text: str, keys: tuple[str, ...], value: Any, comments: bool) -> str:
    """Put ``value`` at the path ``keys`` into the top object of ``text``, and leave all else as it is.

    Raises:
        Unreadable: the text cannot be read, something on the path is no object, or it cannot be done without loss.
    """
    old = decode_json(text, comments) if text.strip() else {}
    wanted = _with(old, keys, value)
    if not text.strip():
        return json.dumps(wanted, indent=2, ensure_ascii=False) + "\n"
    changed = _put(text, _plain(text) if comments else text, keys, value, comments)
    if decode_json(changed, comments) != wanted:
        raise Unreadable("it cannot be changed without touching something else in it")
    return changed


def _with(old: Any, keys: tuple[str, ...], value: Any) -> Any:
    """What the text must mean after the change."""
    if not isinstance(old, dict):
        raise Unreadable("it is not a JSON object" if keys[1:] else f"the parent of {keys[0]!r} is not a JSON object")
    return {**old, keys[0]: _with(old.get(keys[0], {}), keys[1:], value) if keys[1:] else value}


def _put(text: str, plain: str, keys: tuple[str, ...], value: Any, comments: bool) -> str:
    """Walk down to the innermost object on the path that exists, and change that one."""
    start = _skip(plain, 0)
    members, end = _members(plain, start)
    while len(keys) > 1 and keys[0] in members:
        start, keys = members[keys[0]][0], keys[1:]
        members, end = _members(plain, start)
    for key in reversed(keys[1:]):
        value = {key: value}
    newline = _newline(text)
    indented = re.search(r"^([ \t]+)\S", text, re.MULTILINE)
    unit = indented[1] if indented else "  "  # by how much this text indents
    rendered = json.dumps(value, indent=unit, ensure_ascii=False)
    if keys[0] in members:
        start, end = members[keys[0]]
        if comments and _comments(text[start:end]):
            raise Unreadable(f"{keys[0]!r} is in it already, with comments that would be lost")
        return text[:start] + rendered.replace("\n", newline + _indent_at(text, start)) + text[end:]
    # Behind the last member, and behind the comments that follow it.
    base = _indent_at(text, start)
    line = newline + base + unit
    last_end = max((end for _, end in members.values()), default=start + 1)
    tail = text[last_end:end]
    comma = "," if members and "," not in COMMENT_OR_STRING.sub("", tail) else ""
    member = line + json.dumps(keys[0]) + ": " + rendered.replace("\n", line)
    return f"{text[:last_end]}{comma}{tail.rstrip()}{member}{newline}{base}{text[end:]}"


def take_json_member(text: str, keys: tuple[str, str], comments: bool) -> str:
    """Take the member at the path ``keys`` out of the top object of ``text``, and leave all else as it is.

    Raises:
        Unreadable: the text cannot be read, or it cannot be done without loss.
    """
    old = decode_json(text, comments)
    wanted = {**old, keys[0]: {key: value for key, value in old[keys[0]].items() if key != keys[1]}}
    plain = _plain(text) if comments else text
    outer, _ = _members(plain, _skip(plain, 0))
    start = outer[keys[0]][0]
    members, close = _members(plain, start)
    order = list(members)
    at = order.index(keys[1])
    before = members[order[at - 1]][1] if at else start + 1
    _, end = members[keys[1]]
    # Between two members stand white space, comments and one comma, which goes with the entry.
    bare = COMMENT_OR_STRING.sub(_spaces, text) if comments else text
    key = bare.index('"', bare.index(",", before) if at else before)
    comma = bare.find(",", end, members[order[at + 1]][0] if at + 1 < len(order) else close)
    head, rest = text[:key].rstrip(), text[(comma if comma >= 0 else end - 1) + 1 :]
    if comma < 0 and at:  # it was the last one, so the one before it needs its comma no more
        comma = bare.index(",", before)
        head = head[:comma] + head[comma + 1 :]
    changed = head + (rest.lstrip() if head.endswith("{") and rest.lstrip().startswith("}") else rest)
    if comments and len(_comments(changed)) != len(_comments(text)):
        raise Unreadable(f"{keys[1]!r} has comments in it that would be lost")
    if decode_json(changed, comments) != wanted:
        raise Unreadable("it cannot be changed without touching something else in it")
    return changed


def _comments(text: str) -> list[str]:
    return [found for found in COMMENT_OR_STRING.findall(text) if not found.startswith('"')]


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _plain(text: str) -> str:
    """The text with spaces in place of comments and trailing commas, so that every position stays what it was."""
    return STRING_OR_TRAILING_COMMA.sub(_spaces, COMMENT_OR_STRING.sub(_spaces, text))


def _spaces(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith('"') else re.sub(r"[^\n]", " ", found[0])


def _members(plain: str, start: int) -> tuple[dict[str, tuple[int, int]], int]:
    """Where the values of the object that begins at ``start`` stand, and where it ends; the text is known as sound."""
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
    return values, at


def _skip(plain: str, at: int) -> int:
    space = SPACE.match(plain, at)
    return space.end() if space else at


def _indent_at(text: str, at: int) -> str:
    """The white space at the beginning of the line of ``at``."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[: len(line) - len(line.lstrip())]


def decode_toml(text: str) -> dict[str, Any]:
    """Read TOML.

    Raises:
        Unreadable: with the line of the fault.
    """
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Unreadable(str(error) or "it is nested too deeply") from None


def put_toml_table(text: str, keys: tuple[str, str], value: dict[str, Any]) -> str:
    """Put the table ``[keys[0].keys[1]]`` into ``text``, in place of one of that name.

    Raises:
        Unreadable: the text cannot be read, or it cannot be done without loss.
    """
    old = decode_toml(text)
    outer = old.get(keys[0], {})
    if not isinstance(outer, dict):
        raise Unreadable(f"{keys[0]!r} is not a table")
    wanted = {**old, keys[0]: {**outer, keys[1]: value}}
    newline = _newline(text)
    table = render_toml(keys, value).replace("\n", newline)
    rest = _without_table(text, keys) if keys[1] in outer else text
    # Before the tables that follow the old one or at the end is the same to TOML; the end breaks nothing.
    gap = "" if not rest.strip() else newline if rest.endswith(("\n", "\r")) else newline * 2
    changed = (rest if rest.strip() else "") + gap + table
    with contextlib.suppress(Unreadable):
        if decode_toml(changed) == wanted:
            return changed
    raise Unreadable(f"{'.'.join(keys)} cannot be put in without touching something else in it")


def take_toml_table(text: str, keys: tuple[str, str]) -> str:
    """Take the table ``[keys[0].keys[1]]`` out of ``text``.

    Raises:
        Unreadable: the text cannot be read, or it cannot be done without loss.
    """
    old = decode_toml(text)
    others = {key: value for key, value in old[keys[0]].items() if key != keys[1]}
    changed = _without_table(text, keys)
    with contextlib.suppress(Unreadable):
        # A table of tables is there only as long as it has one.
        if {keys[0]: {}, **decode_toml(changed)} == {**old, keys[0]: others}:
            return changed
    raise Unreadable(f"{'.'.join(keys)} cannot be taken out without touching something else in it")


def _without_table(text: str, keys: tuple[str, str]) -> str:
    """The text without the lines of one table and the tables in it; comments in between are not given up."""
    kept: list[str] = []
    inside = False
    held: list[str] = []  # blank lines and comments, which belong to what follows them
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if inside and (not bare or bare.startswith("#")):
            held.append(line)
            continue
        if bare.startswith("["):
            inside = _header_keys(bare)[:2] == list(keys)
        if not inside:
            kept += [*held, line]
        elif any(each.strip() for each in held) or "#" in re.sub(r'"[^"]*"|\'[^\']*\'', "", bare):
            raise Unreadable(f"{'.'.join(keys)} is in it already, with comments that would be lost")
        held = []
    return "".join([*kept, *held])


def _header_keys(line: str) -> list[str]:
    """The keys of a table header, ``[a."b c".d]``; an array of tables and what cannot be read gives none."""
    try:
        table: Any = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return []
    keys = []
    while isinstance(table, dict) and table:
        ((key, table),) = table.items()
        keys.append(key)
    return keys


def render_toml(keys: tuple[str, ...], value: dict[str, Any]) -> str:
    """Return a table of strings, numbers, lists of these and tables of such as TOML."""
    lines, tables = [f"[{'.'.join(map(_toml_key, keys))}]\n"], []
    for key, each in value.items():
        if isinstance(each, dict):
            tables.append("\n" + render_toml((*keys, key), each))
        else:
            # JSON's strings and lists of strings are TOML's, except for the escape of DEL.
            # A time becomes a string, which is found to be another value.
            literal = json.dumps(each, ensure_ascii=False, default=str).replace("\x7f", "\\u007f")
            lines.append(f"{_toml_key(key)} = {literal}\n")
    return "".join([*lines, *tables])


def _toml_key(key: str) -> str:
    return key if BARE_KEY.fullmatch(key) else json.dumps(key)
