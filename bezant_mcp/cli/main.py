"""The command line: arguments, logging to stderr, exit codes. The only reader of the environment."""

from __future__ import annotations

import argparse
import errno
import gc
import io
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from bezant_mcp import gateway
from bezant_mcp.cli.command_line import (
    SETTINGS,
    Misread,
    as_typed,
    closest,
    explain,
    found,
    ignored_variables,
    shortened,
)
from bezant_mcp.cli.command_line import parser as parser
from bezant_mcp.cli.commands import COMMANDS
from bezant_mcp.cli.commands import FLAGS as FLAGS
from bezant_mcp.cli.commands import OPTIONS as OPTIONS
from bezant_mcp.errors import BadArgument, BezantError
from bezant_mcp.gateway import LIMITS, Limits
from bezant_mcp.redaction import RedactingFormatter, Redaction
from bezant_mcp.renamed import MainModule
from bezant_mcp.settings import Settings

# The secrets that this process has seen; the log, the answers and the errors are cleared of them.
KNOWN = Redaction()


def main(arguments: Sequence[str] | None = None, limits: Limits = LIMITS) -> int:
    """Run one command and return its exit code; ``limits`` are IBKR's, but for a test."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    typed: dict[str, str] = {}
    if sys.stderr is None:  # whoever started this has closed it
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - for as long as the process lives
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or a pipe may know fewer letters than a home folder has; stderr escapes them by itself.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        given = read(words, limits)
        variables = {name: value for name, value in vars(given).items() if name.isupper() and value is not None}
        typed |= {variable: option for option, variable in SETTINGS.items() if variable in variables}
        given.typed, given.ignored = typed, ignored_variables(os.environ)
        environ = {**os.environ, **variables}
        if "BEZANT_MCP_DEMO" in typed and "IBKR_GATEWAY_URL" not in typed:
            environ.pop("IBKR_GATEWAY_URL", None)  # an option wins over what is set for every day
        settings = Settings.from_env(environ)
        log_to_stderr(settings)
        if given.command != "doctor":  # which tells of them in its report
            sys.stderr.writelines(f"bezant-mcp: warning: {what} {step}\n" for what, step in given.ignored)
        given.demo = embedded_gateway if settings.demo else None
        code = load(given)(settings, given)
        if sys.stdout is not None:  # it is where a program without a console started this one
            sys.stdout.flush()
        return code
    except BezantError as error:
        sys.stderr.write(KNOWN.clean(f"bezant-mcp: {error.code}: {as_typed(str(error), typed)}\n"))
        return 2
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if not isinstance(error, BrokenPipeError) and error.errno != errno.ENOSPC:
            raise
        # Whoever reads has seen enough, as ``head`` does, or the disk is full; the rest must not fail at the exit too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno == errno.ENOSPC:
            sys.stderr.write("bezant-mcp: The output cannot be written: the disk is full. Free some space.\n")
            return 2
        return 128 + 13  # as a shell tells of SIGPIPE


def read(words: Sequence[str], limits: Limits) -> argparse.Namespace:
    """Read the command line.

    Raises:
        BadArgument: a person has to write it in another way.
    """
    try:
        given = parser().parse_args(words, argparse.Namespace(http=False, limits=limits, redaction=KNOWN))
        for option, variable in SETTINGS.items():
            if not getattr(given, variable, option).strip():
                raise Misread(f"argument {option}: expected one argument")
        return given
    except Misread as error:
        raise explain(str(error), words) from None


def load(given: argparse.Namespace) -> Callable[[Settings, argparse.Namespace], int]:
    """The function of the command that was given; what it imports is most of the time that a start takes."""
    command = given.command or "serve"
    if command == "serve" and not given.http:
        # Nothing is open yet. An exception in the middle of an import may be swallowed there, and the process go on.
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    gc.disable()  # thousands of classes are made by the imports below, none of them garbage
    function: Callable[[Settings, argparse.Namespace], int] = found(COMMANDS[command].function)
    gc.freeze()  # and the collector never walks them again, which makes the exit quick too
    gc.enable()
    return function


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

    if given.scenario not in simulator.SCENARIOS:
        near = closest(given.scenario, [*simulator.SCENARIOS])
        step = f"{f'Did you mean {near}? ' if near else ''}Run bezant-mcp simulate --help for all names."
        raise BadArgument(f"--scenario is {shortened(given.scenario)!r}, which is not a scenario.", step)
    return simulator.run(given.port, given.scenario, given.seed, given.control_port, until_eof=given.until_eof)


def scenarios() -> str:
    """The names of what can be simulated, for the help."""
    from bezant_mcp.simulator import SCENARIOS

    return f"Scenarios: {', '.join(SCENARIOS)}."


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
