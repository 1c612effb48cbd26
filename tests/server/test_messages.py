"""What is sent over stdio is answered, whatever it is, and the server lives on."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

import pytest
from mcp.types import JSONRPCNotification, JSONRPCRequest

from bezant_mcp.server.messages import Refused, read, sought_id
from bezant_mcp.server.stdio import CHUNK, Lines

DEEP = b"[" * 100_000 + b"]" * 100_000
LONG = b'"' + b"x" * 20_000_000 + b'"'


def asking(params: bytes, number: bytes = b"1", *, last: bool = False) -> bytes:
    """A request, with its id before its params or behind them, as clients in TypeScript write it."""
    if last:
        return b'{"method":"ping","params":' + params + b',"jsonrpc":"2.0","id":' + number + b"}"
    return b'{"jsonrpc":"2.0","id":' + number + b',"method":"ping","params":' + params + b"}"


# A line, and the ids and codes of the errors that answer it.
REFUSED: dict[str, tuple[bytes, list[tuple[Any, int]]]] = {
    "params in a list": (asking(b"[1]"), [(1, -32602)]),
    "params that are text": (asking(b'"a"', b'"b"'), [("b", -32602)]),
    "half a character": (asking(b'{"a":"\\ud800"}'), [(1, -32602)]),
    "half a character in a name": (asking(b'{"\\udfff":1}', last=True), [(1, -32602)]),
    "half a character as id": (asking(b"{}", b'"\\ud800"'), [("\ud800", -32602)]),
    "nested": (asking(b'{"a":' + b"[" * 300 + b"]" * 300 + b"}"), [(1, -32602)]),
    "nested deeply": (asking(b'{"a":' + DEEP + b"}"), [(1, -32700)]),
    "nested deeply before the id": (asking(b'{"id":5,"a":' + DEEP + b"}", last=True), [(1, -32700)]),
    "nested without an end": (b'{"id":1,"a":' + b'{"id":2,"a":[' * 50_000, [(1, -32700)]),
    "a number of 5,000 digits": (asking(b'{"a":' + b"9" * 5000 + b"}"), [(1, -32700)]),
    "an id of 5,000 digits": (asking(b"{}", b"9" * 5000), [(None, -32700)]),
    "a broken number as id": (asking(b"{}", b"1.5"), [(1.5, -32600)]),
    "no number as id": (asking(b"{}", b"1e999"), [(None, -32600)]),
    "null as id": (asking(b"{}", b"null"), [(None, -32600)]),
    "true as id": (asking(b"{}", b"true"), [(None, -32600)]),
    "a list as id": (asking(b"{}", b"[1]"), [(None, -32600)]),
    "an object as id": (asking(b"{}", b'{"id":1}'), [(None, -32600)]),
    "a batch": (b"[" + asking(b"{}") + b"," + asking(b"{}", b'"2"') + b"]", [(1, -32600), ("2", -32600)]),
    "a batch of many": (b"[" + b",".join([asking(b"{}")] * 500) + b"]", [(None, -32600)]),
    "an empty batch": (b"[]", [(None, -32600)]),
    "a number": (b"5", [(None, -32600)]),
    "null": (b"null", [(None, -32600)]),
    "no JSON": (b"hello", [(None, -32700)]),
    "half a line": (b'{"jsonrpc":"2.0","id":1,"method":"ping","params":{"id":5', [(1, -32700)]),
    "half a line, whose id is of another thing": (b'{"method":"ping","params":{"id":5}', [(None, -32700)]),
    "bytes that are no UTF-8": (asking(b'{"a":"\xff\xfe"}'), [(1, -32700)]),
    "UTF-16": (asking(b"{}").decode().encode("utf-16-le"), [(None, -32700)]),
    "a line of 20 MB": (asking(b'{"a":' + LONG + b"}"), [(1, -32600)]),
    "a line of 20 MB before the id": (asking(b'{"a":' + LONG + b"}", last=True), [(1, -32600)]),
    "another version": (b'{"jsonrpc":"1.0","id":1,"method":"ping"}', [(1, -32600)]),
    "no version": (b'{"id":1,"method":"ping"}', [(1, -32600)]),
    "no method": (b'{"jsonrpc":"2.0","id":1}', [(1, -32600)]),
    "a number as method": (b'{"jsonrpc":"2.0","id":1,"method":7}', [(1, -32600)]),
    "a bad notification": (b'{"jsonrpc":"2.0","method":"notifications/x","params":[1]}', []),
    "a bad answer": (b'{"jsonrpc":"2.0","id":1,"result":5}', []),
}


@pytest.mark.parametrize(("line", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_answered_under_its_id(line: bytes, told: list[tuple[Any, int]]) -> None:
    answers = read(line)
    assert isinstance(answers, Refused)
    said = [json.loads(answer) for answer in answers]
    assert [(each["id"], each["error"]["code"]) for each in said] == told
    for each in said:
        assert each["jsonrpc"] == "2.0"
        assert each["error"]["message"].endswith(".")


@pytest.mark.parametrize("number", [1, 0, -5, 10**40, "a", "", "é"])
def test_what_can_be_read_is(number: int | str) -> None:
    line = asking(b'{"id":1.5}', json.dumps(number).encode())
    for sent in (line, b"\xef\xbb\xbf" + line, line + b"\r", b"  " + line):
        message = read(sent)
        assert isinstance(message, JSONRPCRequest)
        assert message.id == number
    assert isinstance(read(b'{"jsonrpc":"2.0","method":"notifications/x","params":{"id":1}}'), JSONRPCNotification)


@pytest.mark.parametrize(
    ("text", "number"),
    [('{"a":{"id":1},"id":2,"b":[{"id":3}]', 2), ('{"a":"\\"id\\":1","id":"2"', "2"), ('{"id', None), ("", None)],
)
def test_an_id_is_sought_at_the_first_level_alone(text: str, number: object) -> None:
    assert sought_id(text) == number


def test_lines_are_cut_wherever_the_pieces_end(tmp_path: Path) -> None:
    lines = [b"a", b"", b"b" * CHUNK, b"c" * (CHUNK - 1), b"\xc3\xa9", b"no end"]
    file = tmp_path / "lines"
    file.write_bytes(b"\n".join(lines))
    with file.open("rb") as opened:
        source = Lines(opened.fileno())
        assert [source.line() for _ in range(7)] == [*lines, None]


def feed(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(data)
    pipe.flush()


def test_the_process_answers_each_line_and_lives_on(tmp_path: Path) -> None:
    hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}
    first = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": hello}
    sent = [json.dumps(first).encode(), *(line for line, _ in REFUSED.values()), b"", b"\r", asking(b"{}", b"99")]
    wanted = [(number, code) for _, told in REFUSED.values() for number, code in told]
    command = [sys.executable, "-m", "bezant_mcp", "--gateway-url", "https://127.0.0.1:9", "--state-dir", str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        threading.Thread(target=feed, args=(process.stdin, b"\n".join(sent) + b"\n"), daemon=True).start()
        told, alive = [], False
        for line in process.stdout:
            said = json.loads(line)
            if "error" in said:
                told.append((said["id"], said["error"]["code"]))
            if said["id"] == 99:
                alive = True
            if alive and len(told) == len(wanted):
                break
        process.stdin.close()
        assert process.wait(5) == 0
        assert process.stderr.read() == b""
    assert told == wanted
