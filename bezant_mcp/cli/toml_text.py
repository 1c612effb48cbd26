"""TOML changed as text: one table is put in, and every other line stays as it was."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

from bezant_mcp.cli.json_text import Unreadable

BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def decode(text: str) -> dict[str, Any]:
    """Read TOML.

    Raises:
        Unreadable: with the line of the fault.
    """
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Unreadable(str(error) or "it is nested too deeply") from None


def put_table(text: str, keys: tuple[str, str], value: dict[str, Any]) -> str:
    """Put the table ``[keys[0].keys[1]]`` into ``text``, in place of one of that name.

    Raises:
        Unreadable: the text cannot be read, or it cannot be done without loss.
    """
    old = decode(text)
    outer = old.get(keys[0], {})
    if not isinstance(outer, dict):
        raise Unreadable(f"{keys[0]!r} is no table")
    wanted = {**old, keys[0]: {**outer, keys[1]: value}}
    newline = "\r\n" if "\r\n" in text else "\n"
    table = rendered(keys, value).replace("\n", newline)
    rest = without_table(text, keys) if keys[1] in outer else text
    # Before the tables that follow the old one or at the end is the same to TOML; the end breaks nothing.
    gap = "" if not rest.strip() else newline if rest.endswith(("\n", "\r")) else newline * 2
    changed = (rest if rest.strip() else "") + gap + table
    try:
        sound = decode(changed) == wanted
    except Unreadable:
        sound = False
    if not sound:
        raise Unreadable(f"{'.'.join(keys)} cannot be put in without touching something else in it")
    return changed


def without_table(text: str, keys: tuple[str, str]) -> str:
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
            inside = header_keys(bare)[:2] == list(keys)
        if not inside:
            kept += [*held, line]
        elif any(each.strip() for each in held) or "#" in re.sub(r'"[^"]*"|\'[^\']*\'', "", bare):
            raise Unreadable(f"{'.'.join(keys)} is in it already, with comments that replacing it would lose")
        held = []
    return "".join([*kept, *held])


def header_keys(line: str) -> list[str]:
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


def rendered(keys: tuple[str, ...], value: dict[str, Any]) -> str:
    """A table of strings, lists of strings and one level of tables of strings as TOML."""
    plain = {key: each for key, each in value.items() if not isinstance(each, dict)}
    lines = [f"[{'.'.join(map(quoted_key, keys))}]", *(f"{quoted_key(k)} = {literal(v)}" for k, v in plain.items())]
    for key, table in value.items():
        if isinstance(table, dict):
            lines += ["", rendered((*keys, key), table).rstrip("\n")]
    return "\n".join(lines) + "\n"


def quoted_key(key: str) -> str:
    """A key as TOML writes it."""
    return key if BARE_KEY.fullmatch(key) else json.dumps(key)


def literal(value: Any) -> str:
    """A value as TOML; JSON's strings and lists of strings are TOML's, except for the escape of DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
