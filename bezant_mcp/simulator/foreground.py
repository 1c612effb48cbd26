"""The simulated Gateway as a program in the foreground."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Callable

from bezant_mcp.simulator.gateway import SimulatedGateway


async def serve_until_signal(
    port: int, scenario: str, seed: int, control_port: int, report: Callable[[str], None], *, until_eof: bool = False
) -> None:
    """Serve until SIGTERM or SIGINT; ``report`` gets one line when the ports really listen.

    With ``until_eof`` it also ends when standard input does: when the program that holds the other end is gone,
    however it went.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        # Windows event loops know no signal handlers; Ctrl-C arrives as KeyboardInterrupt there.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with SimulatedGateway(scenario, seed, port, control_port) as gateway:
        if until_eof:
            threading.Thread(target=_at_end_of_input, args=(loop, stop), daemon=True).start()
        report(f"Simulated Gateway ({scenario}) at {gateway.url}, control at {gateway.control_url}")
        await stop.wait()


def _at_end_of_input(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    # A thread, because no event loop can wait for standard input on every system, whatever it is connected to.
    with contextlib.suppress(OSError):
        while os.read(0, 65536):
            pass
    with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
        loop.call_soon_threadsafe(stop.set)
