"""MCP over streamable HTTP: one Gateway for all clients of the process, and no state of any one of them."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from bezant_mcp.errors import BadSetting
from bezant_mcp.server.app import Demo, Service
from bezant_mcp.settings import is_loopback

if TYPE_CHECKING:
    from bezant_mcp.gateway import Limits
    from bezant_mcp.redaction import Redaction
    from bezant_mcp.server.http_access import App, Door
    from bezant_mcp.settings import Settings

PATH = "/mcp"
SHUTDOWN_SECONDS = 2


async def serve(settings: Settings, demo: Demo | None, redaction: Redaction, limits: Limits, door: Door) -> None:
    """Serve until SIGTERM or SIGINT.

    Raises:
        BadSetting: the port cannot be listened at.
    """
    listening = listen(door)
    config = uvicorn.Config(
        door.guarded(build(Service(settings, demo, redaction, limits), door)),
        lifespan="on",
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        # What a proxy says of the caller decides nothing here, so nobody need be trusted to say it.
        proxy_headers=False,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    host = f"[{door.host}]" if ":" in door.host else door.host
    sys.stderr.write(f"bezant-mcp serves MCP at http://{host}:{listening.getsockname()[1]}{PATH}\n")
    if not is_loopback(door.host):
        sys.stderr.write("Put a TLS proxy in front: the token and the account must not cross a network in clear.\n")
    await uvicorn.Server(config).serve(sockets=[listening])


def build(service: Service, door: Door) -> App:
    """The ASGI application; its lifespan holds the Gateway."""
    app: App = service.build().streamable_http_app(
        streamable_http_path=PATH,
        # No session of a client is kept, so that any instance can take any request.
        stateless_http=True,
        transport_security=TransportSecuritySettings(
            enable_dns_rebinding_protection=True,
            allowed_hosts=list(door.hosts),
            allowed_origins=list(door.origins),
        ),
    )
    return app


def listen(door: Door) -> socket.socket:
    """Listen at the address before anything is announced."""
    family = socket.AF_INET6 if ":" in door.host else socket.AF_INET
    try:
        return socket.create_server((door.host, door.port), family=family)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadSetting(
            f"{door.host}:{door.port} cannot be listened at ({reason}).", "Choose another --port."
        ) from None
