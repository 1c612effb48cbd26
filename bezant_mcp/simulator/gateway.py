"""The simulated Gateway as one object: a machine and the control endpoint that drives it."""

from datetime import datetime
from types import TracebackType
from typing import Any, Self

from bezant_mcp.simulator.control import Control
from bezant_mcp.simulator.machine import Machine
from bezant_mcp.simulator.world.clock import Clock


class SimulatedGateway(Machine):
    """A Client Portal Gateway with a broker behind it, on loopback, for an ``async with`` block.

    Args:
        scenario: Where to start; a key of ``SCENARIOS``.
        seed: Equal seeds give equal books and equal accidents.
        port: Port of the Gateway, 0 for any free one.
        control_port: Port of the control endpoint, 0 for any free one.
        positions: Exactly so many open positions in the first account.
        delay_ms: Extra time for each answer, in milliseconds.
        start: The moment at which the simulated clock starts; now when None.
        speed: How many of its seconds pass in a real one, for every limit, ban, delay and wait.
        tls: False serves plain HTTP, as ``listenSsl: false`` does.
        settings: Any other member of :class:`~bezant_mcp.simulator.settings.Settings`.

    Raises:
        ValueError: An unknown scenario or setting.
    """

    def __init__(
        self,
        scenario: str = "ready",
        seed: int = 1,
        port: int = 0,
        control_port: int = 0,
        *,
        positions: int | None = None,
        delay_ms: float | None = None,
        start: datetime | None = None,
        speed: float = 1.0,
        tls: bool = True,
        **settings: Any,
    ) -> None:
        named = {"positions": positions, "delay_ms": delay_ms}
        settings |= {name: value for name, value in named.items() if value is not None}
        super().__init__(scenario, seed, port, Clock(start, speed), tls=tls, settings=settings)
        self.control = Control(self, control_port)

    async def __aenter__(self) -> Self:
        await self.start()
        try:
            await self.control.start()
        except OSError:
            await self.stop()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.control.stop()
        await self.stop()

    @property
    def control_url(self) -> str:
        """Address of the control endpoint, ``http://127.0.0.1:PORT``."""
        return f"http://127.0.0.1:{self.control.port}"
