"""What a client sends, read; and the answer to what cannot be read, so that no client waits for one forever.

The SDK drops over stdio what its parser refuses, and takes a request whose id it does not know for a notification.
"""

from __future__ import annotations

import codecs
import json
import re
from math import isfinite
from typing import Any

from mcp.types import (
    INVALID_PARAMS,
    INVALID_REQUEST,
    PARSE_ERROR,
    JSONRPCMessage,
    JSONRPCNotification,
    jsonrpc_message_adapter,
)

# The longest message that is taken, over stdio as over HTTP; no question needs a hundredth of it.
LONGEST = 4 * 1024 * 1024
# An id is looked for in the beginning of what is no JSON; to look through all of it would hold up everybody.
SEARCHED = 256 * 1024
MOST_OF_A_BATCH = 100
TOO_LONG = f"The message is longer than {LONGEST // 1024 // 1024} MiB."
UNREADABLE = "The message is not JSON in UTF-8, is nested too deeply, or has a number that is too long."
NO_BATCHES = "Batches are not supported. Send each request by itself."
BAD_TEXT = "The request has text that is not valid Unicode, or is nested too deeply."
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[{]++|[\]}]++|-?\d[\d.eE+-]*|:', re.DOTALL)


class Refused(list[str]):
    """The answers to what was refused, as JSON: one for each id in it; none to a notification or an answer."""


def read(line: bytes) -> JSONRPCMessage | Refused:
    """The message of one line or body, or what to answer in its place."""
    line = line.removeprefix(codecs.BOM_UTF8)
    if len(line) > LONGEST:
        return refuse(line, INVALID_REQUEST, TOO_LONG)
    try:
        message = jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValueError:
        return refuse(line)
    if isinstance(message, JSONRPCNotification) and b"id" in line and has_id(line):
        return refuse(line)
    return message


def refuse(line: bytes, code: int = 0, why: str = "") -> Refused:
    """The answers to a line that is refused for the reason given, or for what is wrong with it."""
    try:
        said = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        found = sought_id(line[:SEARCHED].decode("utf-8", "replace"))
        return Refused([error(found, code or PARSE_ERROR, why or UNREADABLE)])
    if isinstance(said, list):
        ids = [row["id"] for row in said if isinstance(row, dict) and "id" in row and "method" in row]
        shown = ids if 0 < len(ids) <= MOST_OF_A_BATCH else [None]
        return Refused([error(each, code or INVALID_REQUEST, why or NO_BATCHES) for each in shown])
    if isinstance(said, dict):
        is_notification = "id" not in said and isinstance(said.get("method"), str)
        if is_notification or ("method" not in said and not said.keys().isdisjoint(("result", "error"))):
            return Refused()
    if not code:
        code, why = fault_of(said)
    return Refused([error(said.get("id") if isinstance(said, dict) else None, code, why)])


def fault_of(said: Any) -> tuple[int, str]:
    """What is wrong with a message that is JSON: the code of the error and its text."""
    if not isinstance(said, dict):
        return INVALID_REQUEST, "The message is not an object."
    if said.get("jsonrpc") != "2.0":
        return INVALID_REQUEST, 'jsonrpc must be "2.0".'
    if type(said.get("id")) not in (str, int):
        return INVALID_REQUEST, "id must be a string or an integer."
    if not isinstance(said.get("method"), str):
        return INVALID_REQUEST, "method must be a string."
    if not isinstance(said.get("params"), dict | None):
        return INVALID_PARAMS, "params must be an object."
    return INVALID_PARAMS, BAD_TEXT


def error(number: Any, code: int, why: str) -> str:
    """An error as JSON, with the id if it is of a kind that an id may have."""
    known = isinstance(number, str | int | float) and not isinstance(number, bool) and isfinite_number(number)
    said = {"jsonrpc": "2.0", "id": number if known else None, "error": {"code": code, "message": why}}
    return json.dumps(said, allow_nan=False)


def isfinite_number(value: str | float) -> bool:
    """Whether JSON can say it."""
    return not isinstance(value, float) or isfinite(value)


def has_id(line: bytes) -> bool:
    """Whether the object has an id of whatever kind."""
    try:
        return "id" in json.loads(line)
    except (ValueError, RecursionError):  # the SDK's parser takes longer numbers
        return True


def sought_id(text: str) -> Any:
    """The id of an object that cannot be parsed: the value of that key at its first level."""
    depth, key, after_colon, found = 0, "", False, None
    for token in TOKEN.findall(text):
        kind = token[0]
        if kind in "[{":
            depth += len(token)
        elif kind in "]}":
            depth -= len(token)
        elif depth == 1 and kind == ":":
            after_colon = True
            continue
        elif depth == 1 and after_colon and key == '"id"':
            found = token
        elif depth == 1 and not after_colon:
            key = token
        after_colon = False
    try:
        return json.loads(found) if found else None
    except ValueError:
        return None
