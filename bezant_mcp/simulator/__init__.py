"""A simulated Client Portal Gateway with a broker behind it: for tests, demonstrations and benchmarks.

Nothing is loaded until it is asked for, so that importing this package costs nothing.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bezant_mcp.simulator.gateway import SimulatedGateway as SimulatedGateway
    from bezant_mcp.simulator.world.planted_secrets import PLANTED_SECRETS as PLANTED_SECRETS
    from bezant_mcp.simulator.world.scenarios import SCENARIOS as SCENARIOS

_HOMES = {"SimulatedGateway": "gateway", "PLANTED_SECRETS": "world.planted_secrets", "SCENARIOS": "world.scenarios"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def run(port: int, scenario: str = "ready", seed: int = 1, control_port: int = 0, *, until_eof: bool = False) -> int:
    """Serve a simulated Gateway until SIGTERM or SIGINT; print one line with its addresses when it listens.

    Args:
        port: Port of the Gateway, 0 for any free one.
        scenario: A key of ``SCENARIOS``.
        seed: Equal seeds give equal books and equal accidents.
        control_port: Port of the control endpoint, 0 for any free one.
        until_eof: End when standard input ends, too.

    Returns:
        Exit code: 0 after a signal, 1 when a port is taken, 2 when there is no such scenario or port.
    """
    import asyncio

    from bezant_mcp.simulator.foreground import serve_until_signal

    def report(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    try:
        asyncio.run(serve_until_signal(port, scenario, seed, control_port, report, until_eof=until_eof))
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        sys.stderr.write("Nobody reads the line with the addresses.\n")
        return 1
    except OverflowError:
        sys.stderr.write("Cannot listen: a port is a number from 0 to 65535.\n")
        return 2
    except ValueError as unknown:
        sys.stderr.write(f"{unknown}\n")
        return 2
    except OSError as taken:
        sys.stderr.write(f"Cannot listen: {taken.strerror}. Choose another port.\n")
        return 1
    return 0
