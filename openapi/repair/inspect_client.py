"""Say what a generated client really does, as JSON: imports all of it and sends every operation to a server of its own.

Run as ``python inspect_client.py FOLDER`` with the arguments of each operation as JSON on its standard input, in a
process of its own, because the folder's package has the name of the installed one.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import re
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote_plus

FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


def main(folder: str, given: dict[str, dict[str, Any]]) -> None:
    """Print the facts of the package below a folder."""
    sys.path.insert(0, folder)
    models = importlib.import_module("bezant_client.models")
    table = importlib.import_module("bezant_client.operations")
    classes = {name: getattr(models, name) for name in models.__all__}
    made = {f"{row.method} {row.path}": row.module() for row in table.OPERATIONS}
    arguments = {key: built_arguments(made[key], values, classes) for key, values in given.items() if key in made}
    arrived = asyncio.run(send_all(made, arguments))
    facts = {
        "models": {name: model_facts(one) for name, one in classes.items() if not issubclass(one, Enum)},
        "enumerations": {name: [m.value for m in one] for name, one in classes.items() if issubclass(one, Enum)},
        "operations": {key: {**operation_facts(module), **arrived.get(key, {})} for key, module in made.items()},
    }
    json.dump(facts, sys.stdout)


def model_facts(model: Any) -> dict[str, Any]:
    """The fields of a class by name on the wire: attribute and shape."""
    return {
        "fields": {name: [attribute, shape_facts(shape)] for name, (attribute, shape) in model.WIRE.items()},
        "extra": shape_facts(model.EXTRA),
    }


def shape_facts(shape: Any) -> Any:
    """A shape as JSON: a word, or a list that starts with its kind."""
    kind = type(shape).__name__
    if kind == "ListOf":
        return ["list", shape_facts(shape.item)]
    if kind == "OneOf":
        return ["one", *map(shape_facts, shape.members)]
    if kind in ("Object", "Enumerated"):
        return [kind.lower(), shape.name]
    return shape.name


def operation_facts(module: Any) -> dict[str, Any]:
    """What an operation takes, and what each status promises."""
    parameters = inspect.signature(module._get_kwargs).parameters
    harmless = ("UNSET", repr(inspect.Parameter.empty))
    return {
        "takes": list(parameters),
        "baked": [name for name, one in parameters.items() if repr(one.default) not in harmless],
        "promises": [
            [one.low, one.high, shape_facts(one.shape) if one.shape else None, one.raw.__name__ if one.raw else None]
            for one in module._PROMISES
        ],
        "functions": [name for name in FUNCTIONS if hasattr(module, name)],
    }


# --- what arrives ----------------------------------------------------------------------------------------------------


def built_arguments(module: Any, values: dict[str, Any], classes: dict[str, Any]) -> dict[str, Any]:
    """The arguments of an operation as a caller would give them: models and enumeration members, not JSON."""
    said = module._get_kwargs.__annotations__
    words = {name: re.findall(r"\w+", text) for name, text in said.items()}
    named = {name: [classes[word] for word in own if word in classes] for name, own in words.items()}
    return {name: built(value, named.get(name, [])) for name, value in values.items()}


def built(value: Any, classes: list[Any]) -> Any:
    """One JSON value as what its annotation names."""
    if isinstance(value, list):
        return [built(item, classes) for item in value]
    if isinstance(value, dict):
        value = with_files(value)
        fitting = [one for one in classes if not issubclass(one, Enum)]
        best = max(fitting, key=lambda one: len(one.WIRE.keys() & value.keys()), default=None)
        return value if best is None else best.from_dict(value)
    members = [one(value) for one in classes if issubclass(one, Enum) and value in [member.value for member in one]]
    return members[0] if members else value


def with_files(value: Any) -> Any:
    """JSON in which files stand as ``{"$file": [content, name, media type]}``, with the files in their places."""
    if isinstance(value, list):
        return [with_files(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$file" in value:
        content, name, media_type = value["$file"]
        return importlib.import_module("bezant_client.types").File(content.encode(), name, media_type)
    return {key: with_files(item) for key, item in value.items()}


async def send_all(made: dict[str, Any], arguments: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What arrives of each operation, sent once by its blocking function and once by its other one."""
    # Cookies of one request are what the document wants; httpx would like them to be the client's.
    warnings.simplefilter("ignore", DeprecationWarning)
    arrived: dict[str, dict[str, Any]] = {}
    with recording() as (address, record):
        client = importlib.import_module("bezant_client.client").Client(address)
        for key, values in arguments.items():
            raised = ""
            record.clear()
            for function in ("sync_detailed", "asyncio_detailed"):
                try:
                    sent = getattr(made[key], function)(client=client, **values)
                    await sent if inspect.isawaitable(sent) else None
                except Exception as error:
                    raised = f"{type(error).__name__}: {error}"
            first, *others = record or [{}]
            arrived[key] = {**first, "alike": [first] == others, **({} if len(record) == 2 else {"raised": raised})}
        await client.get_async_httpx_client().aclose()
        client.get_httpx_client().close()
    return arrived


@contextmanager
def recording() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A server on loopback that writes down what it is asked and has nothing to say; its address and its record."""
    record: list[dict[str, Any]] = []

    class Recorder(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.record
            raise AttributeError(name)

        def record(self) -> None:
            headers = [(name.lower(), value) for name, value in self.headers.items()]
            length = int(self.headers.get("content-length", "0"))
            record.append(request_facts(self.command, self.path, headers, self.rfile.read(length).decode("latin-1")))
            self.send_response(599)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", record
    finally:
        server.shutdown()
        server.server_close()


def request_facts(method: str, target: str, headers: list[tuple[str, str]], body: str) -> dict[str, Any]:
    """A request taken apart as far as that is the same for all; values are as they arrived, names are decoded."""
    url, _, asked = target.partition("?")
    query: dict[str, list[str]] = {}
    for pair in filter(None, asked.split("&")):
        name, _, value = pair.partition("=")
        query.setdefault(unquote_plus(name), []).append(value)
    said = dict(headers)
    cookies = [one.strip().partition("=") for one in said.get("cookie", "").split(";") if one]
    media_type = said.get("content-type", "")
    # A boundary is made up anew for each request.
    boundary = re.search("(?<=boundary=)[0-9a-f]+", media_type)
    body, media_type = (text.replace(boundary[0], "boundary") if boundary else text for text in (body, media_type))
    return {
        "method": method.lower(),
        "url": url,
        "query": query,
        "headers": [pair for pair in headers if pair[0] != "content-type"],
        "cookies": [[name, value] for name, _, value in cookies],
        "content_type": media_type,
        "body": body,
        "has_body": bool(body),
    }


if __name__ == "__main__":
    main(sys.argv[1], json.load(sys.stdin))
