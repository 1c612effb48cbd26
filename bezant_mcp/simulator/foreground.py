"""The simulated Gateway as a program in the foreground."""

import asyncio
import contextlib
import signal
from collections.abc import Callable

from bezant_mcp.simulator.gateway import SimulatedGateway


async def serve_until_signal(
    port: int, scenario: str, seed: int, control_port: int, report: Callable[[str], None]
) -> None:
    """Serve until SIGTERM or SIGINT; ``report`` gets one line when the ports really listen."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        # Windows event loops know no signal handlers; Ctrl-C arrives as KeyboardInterrupt there.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with SimulatedGateway(scenario, seed, port, control_port) as gateway:
        report(f"Simulated Gateway ({scenario}) at {gateway.url}, control at {gateway.control_url}")
        await stop.wait()
