"""MCP over streamable HTTP: one Gateway for all clients of the process, and no state for any of them.

Who may connect is decided before the server listens: by the Host and Origin headers and, beyond this machine, by a
bearer token.
"""

from __future__ import annotations

import hmac
import logging
import re
import socket
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from mcp.server import MCPServer

from bezant_mcp.errors import BadSetting
from bezant_mcp.gateway import Limits
from bezant_mcp.redaction import Redaction
from bezant_mcp.server.app import Demo, Service
from bezant_mcp.server.connections import Bounds, HttpServer, Sparing
from bezant_mcp.server.exchange import Desk, Message, Plain, Receive, Send, Sessionless
from bezant_mcp.server.messages import LONGEST
from bezant_mcp.settings import Settings, is_loopback
from bezant_mcp.state import NotPrivate, read_secret

PATH = "/mcp"
SHUTDOWN_SECONDS = 2
TOKEN, TOKEN_FILE = "BEZANT_MCP_HTTP_TOKEN", "BEZANT_MCP_HTTP_TOKEN_FILE"
SHORTEST_TOKEN = 32
MAKE_ONE = f'Set {TOKEN} to what this prints: python3 -c "import secrets; print(secrets.token_urlsafe(32))".'
HOME_NAMES = ("127.0.0.1", "localhost", "[::1]")
BACKLOG = 1024
# What Host and Origin name: in any case, with or without the dot that ends a full name, at any port.
NAMED = re.compile(r"((?:https?://)?(?:\[[0-9a-f:.]+\]|[^:\[\]/@\s]+?))\.?(?::\d*)?")

NO_TOKEN = Plain(401, b"Send the bearer token.\n", ((b"www-authenticate", b'Bearer realm="bezant-mcp"'),))
NO_NAME = Plain(421, b"The Host header does not name this server. Use the address in its configuration.\n")
NO_ORIGIN = Plain(403, b"Pages of this origin may not connect.\n")
# No stream is kept that one could come back to, so there is nothing to GET and no session to DELETE.
NO_PATH = Plain(404, f"MCP is at {PATH}.\n".encode())
NO_METHOD = Plain(405, b"Only POST is supported.\n", ((b"allow", b"POST"),))


async def serve(
    settings: Settings,
    demo: Demo | None,
    redaction: Redaction,
    limits: Limits,
    access: HttpAccess,
    bounds: Bounds = Bounds(),  # noqa: B008  # frozen
) -> None:
    """Serve until SIGTERM or SIGINT.

    Raises:
        BadSetting: the server cannot listen at the port.
    """
    server = server_for(Service(settings, demo, redaction, limits).build(), access, bounds)
    for handler in logging.getLogger().handlers:
        handler.addFilter(Sparing())
    port = server.listening.getsockname()[1]
    sys.stderr.write(f"bezant-mcp serves MCP at http://{bracketed(access.host)}:{port}{PATH}\n")
    if not is_loopback(access.host):
        sys.stderr.write(
            "Put a TLS proxy in front of it: token and account data must not cross a network unencrypted.\n"
        )
    await server.serve()


def server_for(server: MCPServer[Any], access: HttpAccess, bounds: Bounds) -> HttpServer:
    """What serves an MCP server to those who may come in; it listens already.

    Raises:
        BadSetting: the server cannot listen at the port.
    """
    listening = listen(access)
    manager = Sessionless(server._lowlevel_server, stateless=True, max_request_body_size=LONGEST)
    config = uvicorn.Config(
        access.guard(manager),
        lifespan="on",
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        # What a proxy says of the caller decides nothing here, so nobody need be trusted to say it.
        proxy_headers=False,
        timeout_keep_alive=bounds.idle_seconds,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    return HttpServer(config, listening, bounds)


def listen(access: HttpAccess) -> socket.socket:
    """Listen at the address before announcing it."""
    family = socket.AF_INET6 if ":" in access.host else socket.AF_INET
    try:
        return socket.create_server((access.host, access.port), family=family, backlog=BACKLOG)
    except (OSError, OverflowError) as error:
        reason = str(getattr(error, "strerror", None) or error).partition(" (")[0]  # asyncio adds the address
        raise BadSetting(
            f"The server cannot listen at {access.host}:{access.port} ({reason}).", "Choose another --port."
        ) from None


@dataclass(frozen=True)
class HttpAccess:
    """Who may connect, checked.

    Attributes:
        host, port: Where to listen; port 0 for any free one.
        token: What clients must show; empty only where nobody but this machine can connect.
        hosts: Values of the ``Host`` header that are accepted; ``:*`` stands for any port.
        origins: Values of the ``Origin`` header that are accepted; only browsers send one.
    """

    host: str
    port: int
    token: str
    hosts: tuple[str, ...]
    origins: tuple[str, ...]

    @classmethod
    def checked(cls, host: str, port: int, public_url: str | None, environ: Mapping[str, str]) -> HttpAccess:
        """Work out who may connect.

        Raises:
            BadSetting: other machines could connect without a token, or by a name that was not given.
        """
        token = read_token(environ)
        public = urlsplit(public_url or "")
        if public_url and (public.scheme not in ("http", "https") or not public.hostname):
            raise BadSetting(
                f"--public-url is {public_url!r}, which is not a web address.",
                "Use an address such as https://mcp.example.org.",
            )
        local = is_loopback(host) and (not public.hostname or is_loopback(public.hostname))
        if not local and not token:
            raise BadSetting("Other machines could read the account without a token.", MAKE_ONE)
        names = list(HOME_NAMES) if is_loopback(host) else []
        if public.hostname:
            names.append(bracketed(public.hostname.rstrip(".")))
        elif not is_loopback(host):
            if is_wildcard(host):
                raise BadSetting(
                    f"Clients cannot use {host} as an address.", "Add --public-url with the address that they use."
                )
            names.append(bracketed(host.lower().rstrip(".")))
        hosts = tuple(each for name in names for each in (name, f"{name}:*"))
        origins = tuple(
            f"{scheme}://{name}{rest}" for name in names for scheme in ("http", "https") for rest in ("", ":*")
        )
        return cls(host, port, token, hosts, origins)

    def guard(self, manager: Sessionless) -> Callable[[Message, Receive, Send], Awaitable[None]]:
        """Build the app of the server: a caller is checked before the body of the request is read."""
        desk = Desk(manager)

        async def app(scope: Message, receive: Receive, send: Send) -> None:
            if scope["type"] == "lifespan":
                await live(manager, receive, send)
            elif refusal := self.refusal(scope):
                await refusal.say(send)
            else:
                await desk.take(scope, receive, send)

        return app

    def refusal(self, scope: Message) -> Plain | None:
        """The refusal of a request, or None."""
        headers = dict(scope["headers"])
        if self.token and not self.knows(headers.get(b"authorization", b"")):
            return NO_TOKEN
        if plain(headers.get(b"host", b"")) not in self.hosts:
            return NO_NAME
        if headers.get(b"origin") and plain(headers[b"origin"]) not in self.origins:
            return NO_ORIGIN
        if scope["path"].rstrip("/") != PATH:
            return NO_PATH
        return None if scope["method"] == "POST" else NO_METHOD

    def knows(self, authorization: bytes) -> bool:
        """Whether it shows the token; in constant time, so that the answer's delay tells nothing of it."""
        scheme, _, shown = authorization.partition(b" ")
        return hmac.compare_digest(shown.strip(b" "), self.token.encode()) and scheme.lower() == b"bearer"


def read_token(environ: Mapping[str, str]) -> str:
    """The token from the environment or from a file; an argument would show it to every process of the machine.

    Raises:
        BadSetting: it cannot be read, or is too short to be safe.
    """
    token, file = environ.get(TOKEN, "").strip(), environ.get(TOKEN_FILE, "").strip()
    if file:
        try:
            token = read_secret(Path(file)).decode("ascii").strip()
        except NotPrivate as error:
            raise BadSetting(
                f"{TOKEN_FILE} names a file that cannot be read safely: it {error.why}.",
                "Use an ordinary file of your own, after: chmod 600 FILE.",
            ) from None
        except (OSError, UnicodeDecodeError):
            raise BadSetting(f"{TOKEN_FILE} names a file that cannot be read.", "Use a readable text file.") from None
    if (token or file) and (len(token) < SHORTEST_TOKEN or not token.isascii() or any(map(str.isspace, token))):
        raise BadSetting(f"The bearer token needs at least {SHORTEST_TOKEN} characters and no spaces.", MAKE_ONE)
    return token


def plain(value: bytes) -> str:
    """The name of a Host or Origin header as it is listed here, without its port; empty for what is neither."""
    found = NAMED.fullmatch(value.decode("latin-1").strip().lower())
    return found[1] if found else ""


async def live(manager: Sessionless, receive: Receive, send: Send) -> None:
    """Hold what all requests share from the start of the server to its end."""
    await receive()
    async with manager.run():
        await send({"type": "lifespan.startup.complete"})
        await receive()
    await send({"type": "lifespan.shutdown.complete"})


def bracketed(host: str) -> str:
    """A host as it stands in a header."""
    return f"[{host}]" if ":" in host else host


def is_wildcard(host: str) -> bool:
    """Whether it means every address of the machine."""
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return not host
