"""Every style, content and body of OpenAPI arrives as it says, or the document is refused by name."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from bezant_client import Client

from openapi.repair.pipeline import build
from openapi.repair.prepare import Prepared, prepare
from openapi.repair.source import Source
from openapi.repair.verify import verify
from openapi.repair.walk import Unrepairable
from tests.support.once import once

Spec = dict[str, Any]

TEXT, WHOLE, YES = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
WORDS: Spec = {"type": "array", "items": TEXT}
SIDE = {"type": "string", "enum": ["B", "S, T"]}
FILE = {"type": "string", "format": "binary"}


def an_object(**fields: Spec) -> Spec:
    return {"type": "object", "properties": fields}


FILTER = an_object(side=SIDE, limit=WHOLE, open=YES, name={**TEXT, "nullable": True})
TREE = an_object(inner=an_object(words=WORDS), side=SIDE)


def parameter(location: str, schema: Spec | None = None, name: str = "p", **more: Any) -> Spec:
    required: Spec = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, **required, **({"schema": schema} if schema else {}), **more}


def query(schema: Spec, **more: Any) -> Spec:
    return {"parameters": [parameter("query", schema, **more)]}


def body(media_type: str, schema: Spec, required: bool = True, **more: Any) -> Spec:
    return {"requestBody": {"required": required, "content": {media_type: {"schema": schema, **more}}}}


JSON_CONTENT = {"application/json": {"schema": TREE}}
FORM, PARTS = "application/x-www-form-urlencoded", "multipart/form-data"

# What is declared, what Python gives (as source), and what arrives.
CASES: dict[str, tuple[Spec, str, Any]] = {
    # --- query, form -------------------------------------------------------------------------------------------------
    "a text": (query(TEXT), "p='a b&c=d/é,+%'", "p=a+b%26c%3Dd%2F%C3%A9%2C%2B%25"),
    "an empty text": (query(TEXT, allowEmptyValue=True), "p=''", "p="),
    "true": (query(YES), "p=True", "p=true"),
    "a fraction": (query({"type": "number"}), "p=1.5", "p=1.5"),
    "an enumeration": (query(SIDE), "p=models.Side.S_T", "p=S%2C+T"),
    "null": (query({**TEXT, "nullable": True}), "p=None", ""),
    "nothing": (query(TEXT), "", ""),
    "an odd name": (query(TEXT, name="filter[x] $y&z"), "filterx_yz='1'", "filter%5Bx%5D+%24y%26z=1"),
    "a list": (query(WORDS), "p=['a,b', 'c']", "p=a%2Cb&p=c"),
    "a list joined": (query(WORDS, explode=False), "p=['a,b', 'c d', '&']", "p=a%2Cb,c%20d,%26"),
    "numbers joined": (query({"type": "array", "items": WHOLE}, explode=False), "p=[1, 2]", "p=1,2"),
    "an empty list": (query(WORDS, allowEmptyValue=True), "p=[]", "p="),
    "an object": (query(FILTER), "p=models.Filter(open_=False, side='S, T', name=None)", "open=false&side=S%2C+T"),
    "an object joined": (
        query(FILTER, explode=False),
        "p=models.Filter(open_=True, side='S, T', name=None)",
        "p=open,true,side,S%2C%20T",
    ),
    "a map": (query({"type": "object", "additionalProperties": WHOLE}), "p={'a b': 1, 'c': 2}", "a+b=1&c=2"),
    "a list inside of an object": (
        query(an_object(ids=WORDS, x=WHOLE), explode=False),
        "p={'ids': ['a', 'b'], 'x': 1}",
        "p=ids,a,ids,b,x,1",
    ),
    "reserved characters": (query(TEXT, allowReserved=True), "p='a/b:c?d&e#f g'", "p=a/b:c?d%26e%23f%20g"),
    "a value or a list": (query({"oneOf": [WHOLE, WORDS]}, explode=False), "p=['a', 'b']", "p=a,b"),
    # --- query, other styles -----------------------------------------------------------------------------------------
    "spaces": (query(WORDS, style="spaceDelimited"), "p=['a,b', 'c']", "p=a%2Cb%20c"),
    "pipes": (query(WORDS, style="pipeDelimited", explode=False), "p=['a b', 'c']", "p=a%20b%7Cc"),
    "an object in pipes": (
        query(FILTER, style="pipeDelimited"),
        "p={'side': 'B', 'limit': 1}",
        "p=side%7CB%7Climit%7C1",
    ),
    "a deep object": (
        query(FILTER, style="deepObject", explode=True),
        "p=models.Filter(limit=5, open_=True)",
        "p%5Blimit%5D=5&p%5Bopen%5D=true",
    ),
    "JSON": (
        {"parameters": [parameter("query", content=JSON_CONTENT)]},
        "p=models.Tree(inner=models.TreeInner(words=['a', 'b']))",
        "p=%7B%22inner%22%3A%7B%22words%22%3A%5B%22a%22%2C%22b%22%5D%7D%7D",
    ),
    "Swagger's csv": (query(WORDS, collectionFormat="csv"), "p=['a', 'b']", "p=a,b"),
    "Swagger's ssv": (query(WORDS, collectionFormat="ssv"), "p=['a', 'b']", "p=a%20b"),
    "Swagger's pipes": (
        {"parameters": [parameter("query", **WORDS, collectionFormat="pipes")]},
        "p=['a', 'b']",
        "p=a%7Cb",
    ),
    "Swagger's multi": (query(WORDS, collectionFormat="multi"), "p=['a', 'b']", "p=a&p=b"),
    # --- path --------------------------------------------------------------------------------------------------------
    "a segment": ({"parameters": [parameter("path", TEXT)]}, "p='a/b c'", "/a%2Fb%20c"),
    "a list in a segment": ({"parameters": [parameter("path", WORDS)]}, "p=['a,b', 'c/d']", "/a%2Cb,c%2Fd"),
    "an object in a segment": (
        {"parameters": [parameter("path", FILTER)]},
        "p={'side': 'B', 'limit': 1}",
        "/side,B,limit,1",
    ),
    "an exploded object in a segment": (
        {"parameters": [parameter("path", FILTER, explode=True)]},
        "p={'side': 'B', 'limit': 1}",
        "/side=B,limit=1",
    ),
    # --- header and cookie -------------------------------------------------------------------------------------------
    "a header": ({"parameters": [parameter("header", YES, name="X-P")]}, "x_p=True", [["x-p", "true"]]),
    "a header that httpx has too": (
        {"parameters": [parameter("header", TEXT, name="User-Agent")]},
        "user_agent='me'",
        [["user-agent", "me"]],
    ),
    "a list in a header": ({"parameters": [parameter("header", WORDS)]}, "p=['a', 'b c']", [["p", "a,b c"]]),
    "an object in a header": (
        {"parameters": [parameter("header", FILTER, explode=True)]},
        "p=models.Filter(limit=1, open_=True)",
        [["p", "limit=1,open=true"]],
    ),
    "JSON in a header": (
        {"parameters": [parameter("header", content=JSON_CONTENT)]},
        "p=models.Tree(side='B')",
        [["p", '{"side":"B"}']],
    ),
    "a cookie": ({"parameters": [parameter("cookie", TEXT)]}, "p='a;b c'", [["cookie", "p=a%3Bb%20c"]]),
    "a list in a cookie": (
        {"parameters": [parameter("cookie", WORDS, explode=False)]},
        "p=['a', 'b']",
        [["cookie", "p=a,b"]],
    ),
    "one name everywhere": (
        {"parameters": [parameter(place, TEXT) for place in ("path", "query", "header")]},
        "p='1', p_query='2', p_header='3'",
        [["p", "3"]],
    ),
    # --- bodies ------------------------------------------------------------------------------------------------------
    "a JSON body": (
        body("application/json", TREE),
        "body=models.Tree(side='S, T')",
        ["application/json", '{"side":"S, T"}'],
    ),
    "JSON by another name": (
        body("application/merge-patch+json", WORDS),
        "body=['é']",
        ["application/merge-patch+json", '["\\u00e9"]'],
    ),
    "a body of null": (
        body("application/json", {**WORDS, "nullable": True}),
        "body=None",
        ["application/json", "null"],
    ),
    "a text body": (body("text/plain", TEXT), "body='a b'", ["text/plain", "a b"]),
    "a token": (body("application/jwt", TREE), "body='a.b.c'", ["application/jwt", "a.b.c"]),
    "bytes": (body("application/octet-stream", FILE), "body=b'\\x01'", ["application/octet-stream", "\x01"]),
    "a form": (
        body(FORM, an_object(a=TEXT, ids=WORDS, tree=TREE, ok=YES)),
        "body={'a': '& =', 'ids': ['x', 'y'], 'tree': {'side': 'B'}, 'ok': True}",
        [FORM, "a=%26%20%3D&ids=x&ids=y&tree=%7B%22side%22%3A%22B%22%7D&ok=true"],
    ),
    "a form with styles": (
        body(
            FORM,
            an_object(ids=WORDS, filter=FILTER, words=WORDS),
            encoding={
                "ids": {"style": "pipeDelimited", "explode": False},
                "filter": {"style": "deepObject", "explode": True},
                "words": {"contentType": "application/json"},
            },
        ),
        "body={'ids': ['x', 'y'], 'filter': {'limit': 1}, 'words': ['a']}",
        [FORM, "ids=x%7Cy&filter%5Blimit%5D=1&words=%5B%22a%22%5D"],
    ),
    "several media types": (
        {"requestBody": {"content": {FORM: {"schema": TREE}, "application/json": {"schema": TREE}}}},
        "body={'side': 'B'}",
        ["application/json", '{"side":"B"}'],
    ),
}
UPLOAD = body(
    PARTS,
    an_object(note=TEXT, first=FILE, more={"type": "array", "items": FILE}, tree=TREE, ids=WORDS),
    encoding={"first": {"contentType": "image/png"}},
)
REFUSED: dict[str, tuple[Spec, str]] = {
    "spaces of a value": (query(TEXT, style="spaceDelimited"), "a value cannot travel"),
    "exploded pipes": (query(WORDS, style="pipeDelimited", explode=True), "'pipeDelimited' with explode true"),
    "a deep list": (query(WORDS, style="deepObject"), "a list cannot travel"),
    "a deep value": (query(TEXT, style="deepObject"), "a value cannot travel"),
    "a tree in a form": (query(TREE), "holds an object inside of an object"),
    "a deep tree": (query(TREE, style="deepObject", explode=True), "holds an object inside of an object"),
    "a deep object with a list": (query(an_object(ids=WORDS), style="deepObject"), "holds a list inside of an object"),
    "lists in a list": (query({"type": "array", "items": WORDS}), "holds a list inside of a list"),
    "objects in a list": (query({"type": "array", "items": FILTER}, explode=False), "holds an object inside of a list"),
    "one of them a tree": (query({"oneOf": [TEXT, TREE]}), "holds an object inside of an object"),
    "an unknown style": (query(TEXT, style="tabDelimited"), "has the style 'tabDelimited'"),
    "the style of a path": (query(TEXT, style="simple"), "has the style 'simple'"),
    "a matrix": ({"parameters": [parameter("path", TEXT, style="matrix")]}, "has the style 'matrix'"),
    "a label": ({"parameters": [parameter("path", WORDS, style="label")]}, "has the style 'label'"),
    "a form in a header": ({"parameters": [parameter("header", TEXT, style="form")]}, "has the style 'form'"),
    "an exploded cookie": ({"parameters": [parameter("cookie", WORDS)]}, "a list cannot travel in a cookie"),
    "XML": (
        {"parameters": [parameter("query", content={"application/xml": {"schema": TREE}})]},
        "travels as application/xml",
    ),
    "two contents": (
        {"parameters": [parameter("query", content={**JSON_CONTENT, "text/plain": {}})]},
        "more than one way to travel",
    ),
    "a schema and a content": ({"parameters": [parameter("query", TEXT, content=JSON_CONTENT)]}, "more than one way"),
    "Swagger's tsv": (query(WORDS, collectionFormat="tsv"), "its collectionFormat 'tsv'"),
    "two of one name": (
        {"parameters": [parameter("query", FILTER), parameter("query", WHOLE, name="limit")]},
        "two parameters arrive under this name",
    ),
    "the length of a body": ({"parameters": [parameter("header", WHOLE, name="Content-Length")]}, "no caller writes"),
    "a header with a blank": (
        {"parameters": [parameter("header", TEXT, name="a b")]},
        "is no name that a header can have",
    ),
    "another multipart": (body("multipart/mixed", TREE), "travels as multipart/mixed"),
    "lines of JSON": (body("application/x-ndjson", TREE), "is a stream of JSON"),
    "any picture": (body("image/*", FILE), "travels as image/*"),
    "a form of a list": (body(FORM, WORDS), "is a form, and its schema no object"),
    "a part with headers": (
        body(PARTS, TREE, encoding={"side": {"headers": {"X-A": {"schema": TEXT}}}}),
        "has headers or a style of its own",
    ),
    "a part in XML": (
        body(PARTS, TREE, encoding={"inner": {"contentType": "application/xml"}}),
        "travels as application/xml",
    ),
    "an encoding of nothing": (body(PARTS, TREE, encoding={"nothing": {}}), "is no field of the form"),
}


def document(**operations: Spec) -> Spec:
    """A document with one operation for each case, at a path of its own."""
    paths = {}
    for path, operation in operations.items():
        in_path = any(one["in"] == "path" for one in operation.get("parameters", []))
        answers = {"responses": {"200": {"description": ""}}}
        paths[f"/v1/api/{path}" + "/{p}" * in_path] = {"post": {"operationId": path, **operation, **answers}}
    components = {"Filter": FILTER, "Tree": TREE, "Side": SIDE}
    text = json.dumps({"openapi": "3.0.0", "info": {"version": "1"}, "paths": paths, "components": {}})
    for name, schema in components.items():
        text = text.replace(json.dumps(schema), json.dumps({"$ref": f"#/components/schemas/{name}"}))
    found: Spec = json.loads(text)
    found["components"]["schemas"] = components
    return found


def whole_document() -> Spec:
    """All cases in one document, which is generated once."""
    operations = {f"c{number}": operation for number, (operation, _, _) in enumerate(CASES.values())}
    return document(**operations, upload=UPLOAD)


def source(spec: Spec) -> Source:
    return Source(spec, is_raw=True, name="planted")


# Runs below the built client: sends each case once and prints what arrived.
SENDER = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from bezant_client import models, types
from bezant_client.client import Client
from bezant_client.errors import UnreadableAnswer
from bezant_client.operations import OPERATIONS

class Recorder(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_POST(self):
        length = int(self.headers.get("content-length", "0"))
        headers = [[name.lower(), value] for name, value in self.headers.items()]
        asked.append([self.path, headers, self.rfile.read(length).decode("latin-1")])
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()
    def log_message(self, *_):
        pass

asked, server = [], HTTPServer(("127.0.0.1", 0), Recorder)
threading.Thread(target=server.serve_forever, daemon=True).start()
modules = {row.path.split("/")[3]: row for row in OPERATIONS}
with Client(f"http://127.0.0.1:{server.server_address[1]}") as client:
    for path, source in json.load(sys.stdin).items():
        try:
            modules[path].module().sync_detailed(client=client, **eval(f"dict({source})"))
        except Exception as error:
            asked.append([str(error), [], ""])
print(json.dumps(asked))
"""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a client that has one operation for each case."""

    def make(folder: Path) -> None:
        with build(source(whole_document())) as finished:
            (finished.folder / "generated_client").rename(folder / "client")
            (folder / "report").write_text("\n".join(finished.report), encoding="utf-8")

    return once(tmp_path_factory, "sending", make)


def sent(folder: Path, calls: dict[str, str]) -> list[tuple[str, list[list[str]], str]]:
    """Target, headers and body of each call, as they arrived."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", SENDER],
        input=json.dumps(calls),
        env={**os.environ, "PYTHONPATH": str(folder / "client")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [(target, headers, content) for target, headers, content in json.loads(done.stdout)]


@pytest.fixture(scope="session")
def arrived(built: Path) -> dict[str, tuple[str, list[list[str]], str]]:
    calls = {f"c{number}": given for number, (_, given, _) in enumerate(CASES.values())}
    return dict(zip(CASES, sent(built, calls), strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_what_is_given_arrives_as_openapi_says(case: str, arrived: dict[str, tuple[str, list[list[str]], str]]) -> None:
    expected = CASES[case][2]
    target, headers, content = arrived[case]
    path, _, asked = target.partition("?")
    if isinstance(expected, str):
        assert (f"/{path.split('/', 4)[-1]}" if expected.startswith("/") else asked) == expected
    elif isinstance(expected[0], list):
        assert [pair for pair in headers if pair in expected] == expected
    else:
        assert [*(value for name, value in headers if name == "content-type"), content] == expected


@pytest.mark.slow
def test_files_arrive_with_name_and_media_type_and_objects_as_json(built: Path) -> None:
    given = (
        "note='x', first=types.File(b'\\x89PNG', 'a.png'), tree=models.Tree(side='B'), ids=['1', '2'], "
        "more=[types.File(b'one', 'one.txt', 'text/plain'), b'two']"
    )
    ((_, headers, content),) = sent(built, {"upload": f"body=dict({given})"})
    (media_type,) = (value for name, value in headers if name == "content-type")
    kind, _, boundary = media_type.partition("; boundary=")
    assert kind == PARTS
    parts = [part.split("\r\n\r\n") for part in content.split(f"--{boundary}")[1:-1]]
    assert [(*head.strip().splitlines(), text.rstrip()) for head, text in parts] == [
        ('Content-Disposition: form-data; name="note"', "x"),
        ('Content-Disposition: form-data; name="first"; filename="a.png"', "Content-Type: image/png", "\x89PNG"),
        ('Content-Disposition: form-data; name="tree"', "Content-Type: application/json", '{"side":"B"}'),
        ('Content-Disposition: form-data; name="ids"', "1"),
        ('Content-Disposition: form-data; name="ids"', "2"),
        ('Content-Disposition: form-data; name="more"; filename="one.txt"', "Content-Type: text/plain", "one"),
        (
            'Content-Disposition: form-data; name="more"; filename="more"',
            "Content-Type: application/octet-stream",
            "two",
        ),
    ]


@pytest.mark.slow
def test_a_file_has_the_type_of_one(built: Path) -> None:
    (model,) = (built / "client" / "bezant_client" / "models").glob("*upload_request.py")
    text = model.read_text(encoding="utf-8")
    assert "first: File | Unset = UNSET" in text
    assert "more: list[File] | Unset = UNSET" in text


@pytest.mark.slow
def test_a_media_type_that_is_never_sent_is_reported(built: Path) -> None:
    report = (built / "report").read_text(encoding="utf-8")
    assert f" body: is sent as application/json, never as {FORM}" in report


@pytest.mark.slow
@pytest.mark.parametrize(
    ("call", "problem"),
    [
        ("p=['a', 'b|c']", "an item holds the character"),
        ("p=[]", "p is an empty list"),
        ("p=[{'a': 1}]", "p: dict has no form here"),
        ("p=[object()]", "p: object has no form here"),
        ("p=b'x'", "p: bytes has no form here"),
        ("p=float('nan')", "not JSON compliant"),
    ],
)
def test_a_value_that_cannot_be_sent_is_refused(built: Path, call: str, problem: str) -> None:
    ((target, _, _),) = sent(built, {f"c{list(CASES).index('pipes')}": call})
    assert problem in target


@pytest.mark.parametrize("case", REFUSED)
def test_what_openapi_leaves_open_is_refused_by_name(case: str) -> None:
    operation, why = REFUSED[case]
    with pytest.raises(Unrepairable, match="/v1/api/planted") as refused:
        prepare(source(document(planted=operation)))
    assert why in str(refused.value)


@cache
def ready() -> Prepared:
    return prepare(source(whole_document()))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "was", "is_now", "problem"),
    [
        ("arguments.py", "json.dumps(value, allow_nan=False)", "repr(value)", "True arrives as ['True']"),
        (
            "arguments.py",
            "    for name, value in values.items():",
            "    for name, value in []:",
            "does not arrive in the query",
        ),
        ("arguments.py", "{delimiter.join(encoded)}", "{'%2C'.join(encoded)}", "arrives as"),
        (
            "arguments.py",
            "(key, [text]) for key, text in fields]",
            "(key, [text]) for key, text in fields * 2]",
            "arrives as",
        ),
        ("arguments.py", "item.file_name or name", "name", "/v1/api/upload body: "),
        ("arguments.py", "media_types.get(name)", "'x/y'", "/v1/api/upload body: "),
        ("api/other/post_c0.py", '"p": p', '"q": p', "POST /v1/api/c0 ?p: does not arrive in the query"),
        ("api/other/post_c0.py", '"p": p', '"p": p, "q": p', "q in the query is not declared"),
        ("api/other/post_c0.py", "/v1/api/c0", "/v1/api/c1", "POST /v1/api/c0: is sent to /v1/api/c1"),
        ("api/other/post_c0.py", "await client", "await 1 + client", "POST /v1/api/c0: cannot be sent: TypeError"),
    ],
)
def test_a_fault_in_what_sends_is_seen(
    built: Path, tmp_path: Path, module: str, was: str, is_now: str, problem: str
) -> None:
    shutil.copytree(built / "client", tmp_path / "client", ignore=shutil.ignore_patterns("__pycache__"))
    place = tmp_path / "client" / "bezant_client" / module
    text = place.read_text(encoding="utf-8")
    assert was in text
    place.write_text(text.replace(was, is_now), encoding="utf-8")
    with pytest.raises(Unrepairable, match="lost between document and client") as seen:
        verify(ready().spec, ready().shaped, tmp_path / "client")
    assert problem in str(seen.value)


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_a_client_with_a_query_of_its_own_is_refused(kind: type[httpx.Client] | type[httpx.AsyncClient]) -> None:
    # httpx would put it in the place of an operation's query.
    put = Client().set_httpx_client if kind is httpx.Client else Client().set_async_httpx_client
    with pytest.raises(ValueError, match="`params` of its own"):
        put(kind(params={"a": "b"}))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="`params` of its own"):
        Client(httpx_args={"params": {"a": "b"}}).get_httpx_client()
