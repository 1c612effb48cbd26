"""A real HTTP server in a thread, for blocking clients: it answers what a test wants and keeps what arrived."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

Answer = tuple[int, Any]


@dataclass
class Recorder:
    """What is answered and what arrived; an answer is status and JSON, ``hang up``, or ``silence``."""

    answer: Callable[[str, int], Any]
    url: str = ""
    lines: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    over: Event = field(default_factory=Event)

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        handler.rfile.read(int(handler.headers.get("Content-Length", "0")))
        self.lines.append(f"{handler.command} {handler.path}")
        self.headers.append({name.lower(): value for name, value in handler.headers.items()})
        found = self.answer(handler.path, self.lines.count(self.lines[-1]))
        if found == "silence":
            self.over.wait(10)
        if isinstance(found, str):
            handler.close_connection = True
            return
        status, body = found
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)


@contextmanager
def recording(answer: Callable[[str, int], Any], tls: ssl.SSLContext | None = None) -> Iterator[Recorder]:
    """Serve on a port of its own; ``answer`` gets the path and how often that request has come."""
    recorder = Recorder(answer)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

        def handle_one(self) -> None:
            recorder(self)

    for method in ("GET", "POST", "DELETE"):
        setattr(Handler, f"do_{method}", Handler.handle_one)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    recorder.url = f"http{'s' if tls else ''}://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield recorder
    finally:
        recorder.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
