"""A Gateway process with the broker behind it, and everything that drives it from inside Python."""

import asyncio
import ssl
from collections.abc import Callable
from typing import Any

from bezant_mcp.simulator.api.writes import FORBIDDEN
from bezant_mcp.simulator.messages import Reply, Request, html_reply
from bezant_mcp.simulator.settings import Settings
from bezant_mcp.simulator.wire.broker import Broker
from bezant_mcp.simulator.wire.flex import FLEX, FlexService
from bezant_mcp.simulator.wire.http import Speaker, no_websocket
from bezant_mcp.simulator.wire.port import Listener
from bezant_mcp.simulator.wire.proxy import Proxy
from bezant_mcp.simulator.wire.tls import server_context
from bezant_mcp.simulator.wire.websocket import talk
from bezant_mcp.simulator.world.clock import Clock
from bezant_mcp.simulator.world.faults import AIRPLAY, Fault
from bezant_mcp.simulator.world.scenarios import SCENARIOS
from bezant_mcp.simulator.world.trading import book_after
from bezant_mcp.simulator.world.world import API, Records, World


async def _airplay(request: Request) -> Reply:
    return AIRPLAY


async def _other(request: Request) -> Reply:
    page = html_reply("Not Found", 404)
    return page.but(headers=(("Server", "nginx"), *page.headers), forwarded=False)


AIRPLAY_SPEAKER = Speaker(_airplay, no_websocket, lambda: None)
OTHER_SPEAKER = Speaker(_other, no_websocket, lambda: None)


class Machine:
    """One simulated Gateway without its control endpoint.

    Args:
        scenario: Where to start; a key of ``SCENARIOS``.
        seed: Equal seeds give equal books and equal accidents.
        port: Port of the Gateway, 0 for any free one.
        clock: The simulated clock.
        tls: False serves plain HTTP.
        settings: Settings that differ from those of the scenario.

    Raises:
        ValueError: An unknown scenario or setting.
    """

    def __init__(
        self, scenario: str, seed: int, port: int, clock: Clock, *, tls: bool, settings: dict[str, Any]
    ) -> None:
        self.seed = seed
        self.clock = clock
        self._tls = tls
        self._first_scenario = scenario
        self._overrides = settings
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener = Listener(port)
        self._speaker = Speaker(self._answer, self._talk, self._hold_slot)
        self._build(scenario, settings)

    async def start(self) -> None:
        """Listen, or choose the port on which a process that is down does not listen."""
        # Opened once only: between closing a port and opening it again, another program may take it.
        if self.world.settings.process == "down":
            await self._listener.start(None, AIRPLAY_SPEAKER)
        await self._listen()

    async def stop(self) -> None:
        """Close the port and end everything that still runs."""
        self.broker.release()
        await self._listener.stop()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def url(self) -> str:
        """Base address of the API, ``https://127.0.0.1:PORT/v1/api``."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._listener.port}{API}"

    @property
    def flex_url(self) -> str:
        """Address of the Flex service, at the same port: it needs no login, and stops with the process alone."""
        return self.url.removesuffix(API) + FLEX

    @property
    def seen(self) -> list[tuple[str, str, int]]:
        """Method, path template and status of every request that reached the broker; status 0 got no answer."""
        return self.world.records.seen

    def counts(self) -> dict[str, Any]:
        """How often what happened: writes, pacing violations, late deliveries and the like."""
        records, limiter = self.world.records, self.world.limiter
        return {
            "requests": len(records.seen),
            "writes": sum(records.by_class[access] for access in FORBIDDEN),
            "by_class": dict(records.by_class),
            "violations": len(limiter.violations),
            "violating": limiter.violations,
            "refused_429": limiter.refused,
            "late_deliveries": len(records.late_deliveries),
            "late": records.late_deliveries,
            "dropped_bodies": records.dropped_bodies,
            "failures": records.failures,
            "own_calls": len(records.own_calls),
            "most_in_flight": records.most_in_flight,
            "most_waiting": records.most_waiting,
            "connections": self._listener.accepted,
            "flex_requests": len(self.world.desk.seen),
            "flex_sends": self.world.desk.sends(),
            "flex_locks": self.world.desk.locks,
        }

    async def set_scenario(self, name: str, **settings: Any) -> None:
        """Start over under another scenario, records included; the clock and the ports stay."""
        self.broker.release()
        self._build(name, settings)
        await self._listen()

    async def reset(self) -> None:
        """Start over under the scenario and the settings that it was made with."""
        await self.set_scenario(self._first_scenario, **self._overrides)

    async def change(self, **settings: Any) -> None:
        """Change settings while everything else goes on: sessions, records, book.

        ``process``, ``login`` and ``brokerage`` take effect at once.
        """
        self._adopt(self.world.settings.but(**settings))
        session = self.world.session
        if "login" in settings:
            if settings["login"]:
                self.log_in()
            else:
                session.log_out()
        if settings.get("brokerage") == "cold":
            session.open_brokerage(self.clock.now())
        elif "brokerage" in settings:
            session.drop_brokerage(settings["brokerage"])
        await self._listen()

    def log_in(self) -> None:
        """Log in as a person with a browser would; the brokerage session follows after ``login_seconds``."""
        self.proxy.log_in()

    def advance(self, seconds: float) -> None:
        """Move the simulated clock ahead."""
        self.clock.advance(seconds)

    def trade(self, conid: int, quantity: float, account_id: str | None = None) -> None:
        """Buy so much (negative: sell) at the price now, in the first account when none is named.

        Ledger, summary and the uncached list show it at once, pages of positions when their cache is dropped or old.
        """
        book = self.world.book = book_after(self.world.book, account_id, conid, quantity)
        self.world.desk.traded(self.clock.moment(), account_id or book.accounts[0].id, book.contracts[conid], quantity)

    def fault(
        self,
        kind: str,
        pattern: str = "*",
        *,
        times: int | None = None,
        after: int = 0,
        seconds: float | None = None,
        reply: dict[str, Any] | None = None,
    ) -> None:
        """Put a fault on the endpoints that match; see :class:`~bezant_mcp.simulator.world.faults.Fault`."""
        self.world.faults.add(Fault(kind, pattern, times, after, seconds, reply))

    def clear_faults(self) -> None:
        """Lift all faults; requests that the broker kept unanswered lose their connection and free their slots."""
        self.world.faults.clear()
        self.broker.release()

    def forget_records(self) -> None:
        """Start counting and recording anew, without touching anything else."""
        self.world.records = Records()
        self.world.desk.forget()
        self.world.limiter.violations.clear()
        self.world.limiter.refused = 0

    def _build(self, scenario: str, settings: dict[str, Any]) -> None:
        if not isinstance(scenario, str) or scenario not in SCENARIOS:
            raise ValueError(f"no such scenario: {scenario}; there are {', '.join(SCENARIOS)}")
        self.scenario = scenario
        chosen = SCENARIOS[scenario]
        self.world = World.start(chosen.settings().but(**settings), self.seed, self.clock)
        self.world.faults.active.extend(chosen.new_faults())
        self.broker = Broker(self.world, self._take_down)
        self.proxy = Proxy(self.broker)
        self.flex = FlexService(self.world, "https" if self._tls else "http")

    def _adopt(self, settings: Settings) -> None:
        self.world.settings = self.world.session.settings = self.world.limiter.settings = settings

    def _take_down(self) -> None:
        self._adopt(self.world.settings.but(process="down"))
        self._spawn(self._listen)

    async def _listen(self) -> None:
        """Bring the port into the state that the settings ask for."""
        for task in list(self._tasks):
            if task.get_name() == "keep-alive":
                task.cancel()
        match self.world.settings.process:
            case "down":
                await self._listener.stop()
            case "airplay":
                await self._listener.start(None, AIRPLAY_SPEAKER)
            case "other":
                await self._listener.start(self._context(), OTHER_SPEAKER)
            case _:
                await self._listener.start(self._context(), self._speaker)
                self._spawn(self.proxy.by_itself.run, "keep-alive")

    def _context(self) -> ssl.SSLContext | None:
        return server_context() if self._tls else None

    async def _answer(self, request: Request) -> Reply:
        if request.path.startswith(FLEX) and self.world.settings.process == "up":
            return await self.flex.answer(request)
        return await self.proxy.answer(request)

    async def _talk(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await talk(self.world, request, reader, writer)

    def _hold_slot(self) -> None:
        self._spawn(self.proxy.hold_slot)

    def _spawn(self, work: Callable[[], Any], name: str | None = None) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(work(), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
