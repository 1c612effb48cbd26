"""MCP over streamable HTTP: one Gateway for all clients of the process, and no state of any one of them.

Who may come in is decided before anything listens: hosts by name, browsers by origin, and beyond this machine whoever
shows the bearer token.
"""

from __future__ import annotations

import hmac
import socket
import sys
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from bezant_mcp.errors import BadSetting
from bezant_mcp.gateway import Limits
from bezant_mcp.redaction import Redaction
from bezant_mcp.server.app import Demo, Service
from bezant_mcp.settings import Settings, is_loopback
from bezant_mcp.state import NotPrivate, read_secret

PATH = "/mcp"
SHUTDOWN_SECONDS = 2
TOKEN, TOKEN_FILE = "BEZANT_MCP_HTTP_TOKEN", "BEZANT_MCP_HTTP_TOKEN_FILE"
SHORTEST_TOKEN = 32
MAKE_ONE = f'Set {TOKEN}, for example to the output of: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
HOME_NAMES = ("127.0.0.1", "localhost", "[::1]")
REFUSAL_HEADERS = [(b"content-type", b"text/plain"), (b"www-authenticate", b'Bearer realm="bezant-mcp"')]

Message = MutableMapping[str, Any]
App = Callable[[Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]


async def serve(
    settings: Settings, demo: Demo | None, redaction: Redaction, limits: Limits, access: HttpAccess
) -> None:
    """Serve until SIGTERM or SIGINT.

    Raises:
        BadSetting: the port cannot be listened at.
    """
    listening = listen(access)
    app = (
        Service(settings, demo, redaction, limits)
        .build()
        .streamable_http_app(
            streamable_http_path=PATH,
            # No session of a client is kept, so that any instance can take any request.
            stateless_http=True,
            transport_security=TransportSecuritySettings(
                enable_dns_rebinding_protection=True,
                allowed_hosts=list(access.hosts),
                allowed_origins=list(access.origins),
            ),
        )
    )
    config = uvicorn.Config(
        access.require_bearer(app),
        lifespan="on",
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        # What a proxy says of the caller decides nothing here, so nobody need be trusted to say it.
        proxy_headers=False,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    sys.stderr.write(f"bezant-mcp serves MCP at http://{bracketed(access.host)}:{listening.getsockname()[1]}{PATH}\n")
    if not is_loopback(access.host):
        sys.stderr.write("Put a TLS proxy in front: the token and the account must not cross a network in clear.\n")
    await uvicorn.Server(config).serve(sockets=[listening])


def listen(access: HttpAccess) -> socket.socket:
    """Listen at the address before anything is announced."""
    family = socket.AF_INET6 if ":" in access.host else socket.AF_INET
    try:
        return socket.create_server((access.host, access.port), family=family)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadSetting(
            f"{access.host}:{access.port} cannot be listened at ({reason}).", "Choose another --port."
        ) from None


@dataclass(frozen=True)
class HttpAccess:
    """The checked answer to who may come in.

    Attributes:
        host, port: Where to listen; port 0 for any free one.
        token: What clients must show; empty only where nobody but this machine can connect.
        hosts: Values of the ``Host`` header that are let in; ``:*`` stands for any port.
        origins: Values of the ``Origin`` header that are let in; clients that are no browsers send none.
    """

    host: str
    port: int
    token: str
    hosts: tuple[str, ...]
    origins: tuple[str, ...]

    @classmethod
    def checked(cls, host: str, port: int, public_url: str | None, environ: Mapping[str, str]) -> HttpAccess:
        """Work out who may come in.

        Raises:
            BadSetting: others than this machine could come in without a token, or under names nobody has given.
        """
        token = read_token(environ)
        public = urlsplit(public_url or "")
        if public_url and (public.scheme not in ("http", "https") or not public.hostname):
            raise BadSetting(f"--public-url is {public_url!r}.", "Use an address such as https://mcp.example.org.")
        local = is_loopback(host) and (not public.hostname or is_loopback(public.hostname))
        if not local and not token:
            raise BadSetting("Others than this machine could read the account without a token.", MAKE_ONE)
        names = list(HOME_NAMES) if is_loopback(host) else []
        if public.hostname:
            names.append(bracketed(public.hostname))
        elif not is_loopback(host):
            if is_wildcard(host):
                raise BadSetting(f"Clients do not call this server {host}.", "Add --public-url, the address they use.")
            names.append(bracketed(host))
        hosts = tuple(each for name in names for each in (name, f"{name}:*"))
        origins = tuple(
            f"{scheme}://{name}{rest}" for name in names for scheme in ("http", "https") for rest in ("", ":*")
        )
        return cls(host, port, token, hosts, origins)

    def require_bearer(self, app: App) -> App:
        """The app behind the token; without one, the app as it is."""
        if not self.token:
            return app
        wanted = self.token.encode()

        async def check(scope: Message, receive: Any, send: Any) -> None:
            given = next((value for name, value in scope.get("headers", ()) if name == b"authorization"), b"")
            scheme, _, shown = given.partition(b" ")
            # In constant time, so that the answer's delay tells nothing of the token.
            known = hmac.compare_digest(shown.strip(b" "), wanted) and scheme.lower() == b"bearer"
            if scope["type"] == "http" and not known:
                await send({"type": "http.response.start", "status": 401, "headers": REFUSAL_HEADERS})
                await send({"type": "http.response.body", "body": b"A bearer token is needed.\n"})
                return
            await app(scope, receive, send)

        return check


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
                "Name an ordinary file of your own, after: chmod 600 FILE.",
            ) from None
        except (OSError, UnicodeDecodeError):
            raise BadSetting(f"{TOKEN_FILE} names a file that cannot be read.", "Name a readable text file.") from None
    if (token or file) and (len(token) < SHORTEST_TOKEN or not token.isascii() or any(map(str.isspace, token))):
        raise BadSetting(f"The bearer token needs at least {SHORTEST_TOKEN} characters and no spaces.", MAKE_ONE)
    return token


def bracketed(host: str) -> str:
    """A host as it stands in a header."""
    return f"[{host}]" if ":" in host else host


def is_wildcard(host: str) -> bool:
    """Whether it means every address of the machine."""
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return not host
