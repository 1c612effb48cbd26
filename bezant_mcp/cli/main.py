"""The command line: arguments, logging to stderr, exit codes. The only reader of the environment."""

from __future__ import annotations

import argparse
import gc
import io
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from importlib import import_module
from importlib.metadata import version
from typing import Any, NamedTuple

from bezant_mcp import gateway
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import LIMITS, Limits
from bezant_mcp.redaction import RedactingFormatter, Redaction
from bezant_mcp.renamed import MainModule
from bezant_mcp.settings import DEFAULT_URL, LOG_LEVELS, OPTIONAL_TOOLSETS, Settings

# The secrets that this process has seen; the log, the answers and the errors are cleared of them.
KNOWN = Redaction()
# Argument, environment variable, help. An argument given wins over the environment.
OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("--gateway-url", "IBKR_GATEWAY_URL", f"address of the Client Portal Gateway (default {DEFAULT_URL})"),
    ("--ca-file", "BEZANT_MCP_CA_FILE", "PEM file with the authority of the Gateway's certificate"),
    ("--keepalive-secs", "BEZANT_MCP_KEEPALIVE_SECS", "seconds between two tickles of a live session (default 60)"),
    ("--log", "BEZANT_MCP_LOG", f"what is logged to stderr: {', '.join(LOG_LEVELS)} (default WARNING)"),
    ("--state-dir", "BEZANT_MCP_STATE_DIR", "folder of what processes share: pacing, conids (default: the platform's)"),
    ("--request-log", "BEZANT_MCP_REQUEST_LOG", "file that gets a line for every request sent or refused"),
    ("--toolsets", "BEZANT_MCP_TOOLSETS", f"more tools than the default ones: {', '.join(OPTIONAL_TOOLSETS)}, or all"),
    ("--flex-queries", "BEZANT_MCP_FLEX_QUERIES", "numbers of the Flex queries whose statements are read"),
    ("--flex-token-file", "BEZANT_MCP_FLEX_TOKEN_FILE", "file with the Flex token, which only its owner can read"),
    ("--flex-file", "BEZANT_MCP_FLEX_FILE", f"downloaded statements, or folders of them, with {os.pathsep!r} between"),
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


class Command(NamedTuple):
    """One command, as data for ``argparse``.

    Attributes:
        function: ``module:function`` of this package; the module is loaded when the command is given.
        help: One line for the list of commands.
        description: What its own help says first.
        arguments: Those that it has beside the settings.
        has_settings: Whether it takes the settings that most commands share.
        actions: Words that follow it, each with its own arguments; the function finds the word as ``action``.
    """

    function: str
    help: str
    description: str | None = None
    arguments: Mapping[str, Mapping[str, Any]] = {}
    has_settings: bool = True
    actions: Mapping[str, Command] = {}


FILES = {"files": {"nargs": "*", "metavar": "FILE", "help": "Flex statements as XML, or folders of them"}}
COMMANDS: dict[str, Command] = {
    "demo": Command(
        "demo:run", "the guided tour: simulated Gateway, MCP server and client, six tools", has_settings=False
    ),
    "allowlist": Command("main:allowlist", "print every request that this program can make"),
    "simulate": Command(
        "main:simulate",
        "run the simulated Gateway alone",
        arguments={
            "--port": {"type": int, "default": 5000, "help": "port of the Gateway (default 5000; 0: any free one)"},
            "--control-port": {"type": int, "default": 0, "help": "port of the control endpoint (default: any)"},
            "--scenario": {"default": "ready", "help": "what it simulates (default ready)"},
            "--seed": {"type": int, "default": 1, "help": "seed of all that looks random (default 1)"},
            "--until-eof": {"action": "store_true", "help": "end when standard input ends, too"},
        },
        has_settings=False,
    ),
    "doctor": Command(
        "doctor:run",
        "check what is in the way, and say the one next step",
        "Check everything between a host and the account. Exit code 0: all works; 1: a part works; "
        "2: nothing can be asked yet.",
        {"--json": {"action": "store_true", "help": "print the checks as JSON"}},
    ),
    "install": Command(
        "install:run",
        "add the server to an MCP client's configuration; without CLIENT: list the clients found here",
        "Show the change to an MCP client's own configuration file; --write makes it and keeps a copy. Settings "
        "that are given here are written into it; --demo installs the simulated account instead of your own. "
        "Without CLIENT, list the clients found on this machine, and the others that are known.",
        {
            "client": {"nargs": "?", "default": "", "metavar": "CLIENT", "help": "for example claude-desktop"},
            "--write": {"action": "store_true", "help": "write the file; without this it is only shown"},
            "--remove": {"action": "store_true", "help": "take the entry out instead"},
            "--print": {"action": "store_true", "help": "print the entry alone, to paste it elsewhere"},
            "--project": {"action": "store_true", "help": "use the client's file for the project in this folder"},
            "--name": {"default": "bezant", "help": "the server's name in the client (default bezant)"},
            "--config": {"metavar": "FILE", "help": "another file than the client's usual one"},
        },
    ),
    "statements": Command(
        "statements:run",
        "check IBKR's statements, fetch them, or print their totals",
        actions={
            "check": Command(
                "statements:run",
                "say what each question needs that they lack",
                "Say for each question what the statements have and lack, and which sums agree with IBKR's own. "
                "Exit code 0: all is there; 1: a part; 2: nothing can be read.",
                {
                    **FILES,
                    "--json": {"action": "store_true", "help": "print it as JSON"},
                    "--live": {
                        "action": "store_true",
                        "help": "check what token and queries give: one request for each query without one of today",
                    },
                },
            ),
            "fetch": Command(
                "statements:run",
                "fetch today's statements, and those of years past, and keep them",
                "Fetch the statement of each query up to now, if today's is not here, and one after the other those of "
                "years past. What was fetched is kept. Exit code 0: all is here; 1: not all.",
                {
                    "--from": {"dest": "first_year", "type": int, "metavar": "YEAR", "help": "the first year"},
                    "--years": {"type": int, "metavar": "N", "help": "so many years before this one"},
                    "--again": {
                        "action": "store_true",
                        "help": "fetch years anew that are here, after late corrections or with more sections",
                    },
                },
            ),
            "totals": Command(
                "statements:run",
                "print exact totals, and what does not prove them",
                arguments={**FILES, "--json": {"action": "store_true", "help": "print it in one line"}},
            ),
        },
    ),
    "serve": Command(
        "serve:run",
        "serve MCP: on stdio as without a command, or over HTTP with --http",
        "Serve MCP on stdio, or with --http over streamable HTTP. Beyond this machine a bearer token is "
        "needed, in BEZANT_MCP_HTTP_TOKEN or in the file BEZANT_MCP_HTTP_TOKEN_FILE.",
        {
            "--http": {"action": "store_true", "help": "serve over HTTP, at /mcp"},
            "--host": {"default": "127.0.0.1", "help": "address to listen at (default 127.0.0.1)"},
            "--port": {"type": int, "default": 8000, "help": "port to listen at (default 8000; 0: any free one)"},
            "--public-url": {
                "metavar": "URL",
                "help": "address that clients use when a reverse proxy stands in front, "
                "for example https://mcp.example.org",
            },
        },
    ),
}


def parser() -> argparse.ArgumentParser:
    """The arguments; without a command the MCP server speaks on stdin and stdout."""
    # The settings may stand before a command and behind it; what is not given leaves no trace.
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    for name, variable, text in OPTIONS:
        shared.add_argument(name, dest=variable, metavar="X", help=f"{text} [{variable}]")
    for name, variable, text in FLAGS:
        shared.add_argument(name, dest=variable, action="store_const", const="1", help=f"{text} [{variable}]")
    top = argparse.ArgumentParser(
        prog="bezant-mcp",
        description="Serve an Interactive Brokers account to an MCP host, read only; without a command, on stdio.",
        epilog="Each option can be set by the environment variable named in brackets.",
        parents=[shared],
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {version('bezant-mcp')}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    add_commands(commands, COMMANDS, shared)
    return top


def add_commands(to: Any, commands: Mapping[str, Command], shared: argparse.ArgumentParser) -> None:
    """Add commands, and the words that may follow them."""
    for name, command in commands.items():
        parents = [shared] if command.has_settings else []
        added = to.add_parser(name, help=command.help, description=command.description, parents=parents)
        for argument, options in command.arguments.items():
            added.add_argument(argument, **options)
        if command.actions:
            actions = added.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
            add_commands(actions, command.actions, shared)


def main(arguments: Sequence[str] | None = None, limits: Limits = LIMITS) -> int:
    """Run one command and return its exit code; ``limits`` are IBKR's, but for a test."""
    given = parser().parse_args(arguments, argparse.Namespace(http=False, limits=limits, redaction=KNOWN))
    variables = {name: value for name, value in vars(given).items() if name.isupper() and value is not None}
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or a pipe may know fewer letters than a home folder has; stderr escapes them by itself.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        settings = Settings.from_env({**os.environ, **variables})
        log_to_stderr(settings)
        given.demo = embedded_gateway if settings.demo else None
        code = load(given)(settings, given)
        if sys.stdout is not None:  # it is where a program without a console started this one
            sys.stdout.flush()
        return code
    except BezantError as error:
        sys.stderr.write(KNOWN.clean(f"bezant-mcp: {error.code}: {error}\n"))
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads has seen enough, as ``head`` does; the rest must not fail once more at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + 13  # as a shell tells of SIGPIPE


def load(given: argparse.Namespace) -> Callable[[Settings, argparse.Namespace], int]:
    """The function of the command that was given; what it imports is most of the time that a start takes."""
    command = given.command or "serve"
    if command == "serve" and not given.http:
        # Nothing is open yet. An exception in the middle of an import may be swallowed there, and the process go on.
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    module, _, function = COMMANDS[command].function.partition(":")
    gc.disable()  # thousands of classes are made by the imports below, none of them garbage
    found: Callable[[Settings, argparse.Namespace], int] = getattr(import_module(f"bezant_mcp.cli.{module}"), function)
    gc.freeze()  # and the collector never walks them again, which makes the exit quick too
    gc.enable()
    return found


def log_to_stderr(settings: Settings) -> None:
    """Log to stderr, and nothing that is secret."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s", KNOWN))
    KNOWN.mask_accounts = settings.mask_accounts
    KNOWN.learn_value(settings.flex_token)
    logging.basicConfig(level=settings.log_level, handlers=[handler])
    # These log whole addresses, account ids in them.
    for noisy in ("httpx", "httpcore", "httpx2"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


@asynccontextmanager
async def embedded_gateway() -> AsyncIterator[str]:
    """A simulated Gateway in this process, as a context that gives its address."""
    from bezant_mcp.simulator import SimulatedGateway

    async with SimulatedGateway("demo") as simulated:
        yield simulated.url


def simulate(_: Settings, given: argparse.Namespace) -> int:
    """Run the simulated Gateway until a signal."""
    from bezant_mcp import simulator

    return simulator.run(given.port, given.scenario, given.seed, given.control_port, until_eof=given.until_eof)


def allowlist(settings: Settings, _: argparse.Namespace) -> int:
    """Print the permitted requests, each with all that it may carry; with ``--brokerage-session`` one more."""
    for operation in gateway.permitted(brokerage_session=settings.brokerage_session):
        reason = f"  ({operation.why})" if operation.why else ""
        sys.stdout.write(f"{operation.method:5}{gateway.API}{operation.path}{operation.carried}{reason}\n")
    if settings.flex_token and settings.flex_queries:
        from bezant_mcp.history.line import PERMITTED, hosts_of

        sys.stdout.writelines(f"{row.method:5}{host}{row.shown}\n" for row in PERMITTED for host in hosts_of(settings))
    return 0


sys.modules[__name__].__class__ = MainModule
