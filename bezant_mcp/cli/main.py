"""The command line: arguments, logging to stderr, exit codes. The only reader of the environment."""

from __future__ import annotations

import argparse
import io
import logging
import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bezant_mcp.cli.options import add_commands
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import LIMITS, Limits
from bezant_mcp.redaction import RedactingFormatter, Redaction
from bezant_mcp.renamed import MainModule
from bezant_mcp.settings import DEFAULT_URL, LOG_LEVELS, OPTIONAL_TOOLSETS, Settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

# The secrets that this process has seen; the log, the answers and the errors are cleared of them.
KNOWN = Redaction()
# Argument, environment variable, help. An argument given wins over the environment.
OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("--gateway-url", "IBKR_GATEWAY_URL", f"address of the Client Portal Gateway (default {DEFAULT_URL})"),
    ("--ca-file", "BEZANT_MCP_CA_FILE", "PEM file with the authority of the Gateway's certificate"),
    ("--keepalive-secs", "BEZANT_MCP_KEEPALIVE_SECS", "seconds between two tickles of a live session (default 60)"),
    ("--log", "BEZANT_MCP_LOG", f"what is logged to stderr: {', '.join(LOG_LEVELS)} (default WARNING)"),
    ("--state-dir", "BEZANT_MCP_STATE_DIR", "folder of what processes share: pacing, conids (default: the platform's)"),
    ("--toolsets", "BEZANT_MCP_TOOLSETS", f"more tools than the default ones: {', '.join(OPTIONAL_TOOLSETS)}, or all"),
)
FLAGS: tuple[tuple[str, str, str], ...] = (
    ("--reject-invalid-certs", "BEZANT_REJECT_INVALID_CERTS", "verify the Gateway's certificate on loopback too"),
    (
        "--brokerage-session",
        "BEZANT_MCP_BROKERAGE",
        "open the brokerage session when a question needs it and no other device holds it",
    ),
    ("--mask-accounts", "BEZANT_MCP_MASK_ACCOUNTS", "show account ids as U***567"),
    ("--demo", "BEZANT_MCP_DEMO", "read the simulated Gateway instead; answers are marked as demo"),
)


def parser() -> argparse.ArgumentParser:
    """The arguments; without a command the MCP server speaks on stdin and stdout."""
    shared = settings_parser()
    top = argparse.ArgumentParser(
        prog="bezant-mcp",
        description="Serve an Interactive Brokers account to an MCP host, read only; without a command, on stdio.",
        epilog="Each option can be set by the environment variable named in brackets.",
        parents=[shared],
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {package_version()}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    commands.add_parser("demo", help="the guided tour: simulated Gateway, MCP server and client, six tools")
    commands.add_parser("allowlist", help="print every request that this program can make", parents=[shared])
    simulate = commands.add_parser("simulate", help="run the simulated Gateway alone")
    simulate.add_argument("--port", type=int, default=5000, help="port of the Gateway (default 5000; 0: any free one)")
    simulate.add_argument("--control-port", type=int, default=0, help="port of the control endpoint (default: any)")
    simulate.add_argument("--scenario", default="ready", help="what it simulates (default ready)")
    simulate.add_argument("--seed", type=int, default=1, help="seed of all that looks random (default 1)")
    simulate.add_argument("--until-eof", action="store_true", help="end when standard input ends, too")
    add_commands(commands, shared)
    return top


def settings_parser() -> argparse.ArgumentParser:
    """The settings as arguments, before a command and behind it; what is not given leaves no trace."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    for name, variable, text in OPTIONS:
        shared.add_argument(name, dest=variable, metavar="X", help=f"{text} [{variable}]")
    for name, variable, text in FLAGS:
        shared.add_argument(name, dest=variable, action="store_const", const="1", help=f"{text} [{variable}]")
    return shared


def package_version() -> str:
    """The version of the installed distribution."""
    from importlib.metadata import version

    return version("bezant-mcp")


def main(arguments: Sequence[str] | None = None, limits: Limits = LIMITS) -> int:
    """Run one command and return its exit code; ``limits`` are IBKR's, but for a test."""
    given = parser().parse_args(arguments, argparse.Namespace(limits=limits))
    variables = {name: value for name, value in vars(given).items() if name.isupper() and value is not None}
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or a pipe may know fewer letters than a home folder has; stderr escapes them by itself.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        settings = Settings.from_env({**os.environ, **variables})
        log_to_stderr(settings)
        code = COMMANDS[given.command](settings, given)
        if sys.stdout is not None:  # it is where a program without a console started this one
            sys.stdout.flush()
        return code
    except BezantError as error:
        sys.stderr.write(f"bezant-mcp: {error.code}: {error}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads has seen enough, as ``head`` does; the rest must not fail once more at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + 13  # as a shell tells of SIGPIPE


def log_to_stderr(settings: Settings) -> None:
    """Log to stderr, and nothing that is secret."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s", KNOWN))
    KNOWN.mask_accounts = settings.mask_accounts
    logging.basicConfig(level=settings.log_level, handlers=[handler])
    # These log whole addresses, account ids in them.
    for noisy in ("httpx", "httpcore", "httpx2"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def serve(settings: Settings, given: argparse.Namespace) -> int:
    """Serve MCP on stdin and stdout, or over HTTP."""
    if getattr(given, "http", False):
        return serve_http(settings, given)
    if sys.stdin.isatty():
        sys.stderr.write("bezant-mcp is an MCP server: a host starts it and speaks to it. Try `bezant-mcp demo`.\n")
    # Nothing is open yet. An exception in the middle of an import may be swallowed there, and the process would go on.
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    import gc

    gc.disable()  # thousands of classes are made by the imports below, none of them garbage
    import anyio
    from pydantic import BaseModel

    # A session uses some 30 of the 550 models of the MCP SDK. Each is built at its first use: 0.11 s of 0.6 s saved.
    BaseModel.model_config["defer_build"] = True
    from bezant_mcp.server import app as server

    del BaseModel.model_config["defer_build"]
    gc.freeze()  # and the collector never walks them again, which makes the exit quick too
    gc.enable()
    anyio.run(server.serve, settings, embedded_gateway if settings.demo else None, KNOWN, given.limits)
    return 0


def serve_http(settings: Settings, given: argparse.Namespace) -> int:
    """Serve MCP over HTTP to whoever may come in."""
    import anyio

    from bezant_mcp.server import http

    access = http.HttpAccess.checked(given.host, given.port, given.public_url, os.environ)
    anyio.run(http.serve, settings, embedded_gateway if settings.demo else None, KNOWN, given.limits, access)
    return 0


def embedded_gateway() -> Any:
    """A simulated Gateway in this process, as a context that gives its address."""
    from contextlib import asynccontextmanager

    from bezant_mcp.simulator import SimulatedGateway

    @asynccontextmanager
    async def run() -> AsyncIterator[str]:
        async with SimulatedGateway("demo") as simulated:
            yield simulated.url

    return run()


def simulate(_: Settings, given: argparse.Namespace) -> int:
    """Run the simulated Gateway until a signal."""
    from bezant_mcp import simulator

    return simulator.run(given.port, given.scenario, given.seed, given.control_port, until_eof=given.until_eof)


def demo(_: Settings, __: argparse.Namespace) -> int:
    """Show the six tools at work."""
    import anyio

    from bezant_mcp.cli import demo as tour

    try:
        return anyio.run(tour.run)
    except* BrokenPipeError:
        pass
    raise BrokenPipeError  # by itself, without the group of tasks that it came out of


def allowlist(settings: Settings, _: argparse.Namespace) -> int:
    """Print the permitted requests; with ``--brokerage-session`` one more."""
    from bezant_mcp.gateway import API, permitted

    for operation in permitted(brokerage_session=settings.brokerage_session):
        reason = f"  ({operation.why})" if operation.why else ""
        sys.stdout.write(f"{operation.method:5}{API}{operation.path}{reason}\n")
    return 0


def install(settings: Settings, given: argparse.Namespace) -> int:
    """Put the server into the configuration of a host, with what is set here: a host has another environment."""
    from bezant_mcp.cli.install import run

    named = [variable for _, variable, _ in (*OPTIONS, *FLAGS)]
    set_here = {name: os.environ[name] for name in named if os.environ.get(name, "").strip()}
    chosen = {**set_here, **{name: value for name, value in vars(given).items() if name in named}}
    return run(given, chosen, settings.demo)


def doctor(settings: Settings, given: argparse.Namespace) -> int:
    """Check what is in the way."""
    from bezant_mcp.cli.doctor import run

    return run(settings, given.json, embedded_gateway if settings.demo else None, given.limits)


COMMANDS = {
    None: serve,
    "serve": serve,
    "demo": demo,
    "doctor": doctor,
    "install": install,
    "simulate": simulate,
    "allowlist": allowlist,
}
sys.modules[__name__].__class__ = MainModule
