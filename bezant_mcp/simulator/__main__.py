"""``python -m bezant_mcp.simulator``: the simulated Gateway as a program in the foreground."""

import argparse
import asyncio
import contextlib
import os
import signal
import sys
import threading

from bezant_mcp.simulator.gateway import SimulatedGateway


def main() -> int:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m bezant_mcp.simulator", description="Serve a simulated Gateway.")
    parser.add_argument("--port", type=int, default=5000, help="port of the Gateway, 0 for any free one")
    parser.add_argument("--scenario", default="ready", help="where to start; see docs/simulator.md")
    parser.add_argument("--seed", type=int, default=1, help="equal seeds give equal books and equal accidents")
    parser.add_argument("--control-port", type=int, default=0, help="port of the control endpoint")
    parser.add_argument("--until-eof", action="store_true", help="end when standard input ends, too")
    given = parser.parse_args()
    return run(given.port, given.scenario, given.seed, given.control_port, until_eof=given.until_eof)


def run(port: int, scenario: str = "ready", seed: int = 1, control_port: int = 0, *, until_eof: bool = False) -> int:
    """Serve a simulated Gateway until SIGTERM or SIGINT; print one line with its addresses when it listens.

    Args:
        port: Port of the Gateway, 0 for any free one.
        scenario: A key of ``SCENARIOS``.
        seed: Equal seeds give equal books and equal accidents.
        control_port: Port of the control endpoint, 0 for any free one.
        until_eof: End when standard input does, too: when the program that holds its other end is gone.

    Returns:
        Exit code: 0 after a signal, 1 when a port is taken, 2 when there is no such scenario or port.
    """
    try:
        asyncio.run(_serve_until_signal(port, scenario, seed, control_port, until_eof=until_eof))
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


async def _serve_until_signal(port: int, scenario: str, seed: int, control_port: int, *, until_eof: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        # Windows event loops know no signal handlers; Ctrl-C arrives as KeyboardInterrupt there.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with SimulatedGateway(scenario, seed, port, control_port) as gateway:
        if until_eof:
            threading.Thread(target=_at_end_of_input, args=(loop, stop), daemon=True).start()
        sys.stdout.write(
            f"Simulated Gateway ({scenario}) at {gateway.url}, control at {gateway.control_url} "
            f"(statements at {gateway.flex_url})\n"
        )
        sys.stdout.flush()
        await stop.wait()


def _at_end_of_input(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    # A thread, because no event loop can wait for standard input on every system, whatever it is connected to.
    with contextlib.suppress(OSError):
        while os.read(0, 65536):
            pass
    with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
        loop.call_soon_threadsafe(stop.set)


if __name__ == "__main__":
    sys.exit(main())
