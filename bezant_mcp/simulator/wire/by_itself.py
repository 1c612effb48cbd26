"""What the Gateway's program does by itself: the handshake after a log-in, its keep-alive, and its own log-out."""

import asyncio
from collections.abc import Awaitable, Callable

from bezant_mcp.simulator.messages import Reply, Request
from bezant_mcp.simulator.world.world import World

TICKLE_SECONDS = 30.0
# From the tickle that finds the brokerage session gone to the log-out, which then comes again with each period.
LOG_OUT_SECONDS = 29.0
# A tickle with both makes the Gateway log out, whoever holds the brokerage session now.
LOST_FLAGS = (b'"authenticated":false', b'"connected":true')
VALIDATE_SECONDS, MOST_VALIDATES, MOST_HANDSHAKES = 3.0, 5, 2
# Share of the setting `login_seconds` -> what is sent then. All but the look has its effect by the session's own clock.
AT_ONCE, LOOK, END = 0.0, 0.75, 1.0
FIRST = (("GET", "/one/user"), ("GET", "/ssodh/init"), ("GET", "/ssodh/st"))
TAKE_OVER = (("POST", "/iserver/auth/ssodh/init"), ("POST", "/iserver/auth/ssodh/response"))
# The pause of a loop that has none: about a thousand requests a second.
NO_PAUSE_SECONDS = 0.002

Send = Callable[[Request], Awaitable[Reply]]
Step = Callable[[float], Awaitable[None]]


class ByItself:
    """The Gateway's own requests, each at its time on the simulated clock.

    Args:
        world: The broker's side, for its clock, session and records.
        send: Forwards a request as the Gateway's own.
    """

    def __init__(self, world: World, send: Send) -> None:
        self.world = world
        self._send = send
        self._due: dict[str, tuple[float, Step]] = {}
        self._doing = asyncio.Lock()
        self._changed = asyncio.Event()
        self._validates = self._handshakes = 0
        if world.session.login:
            # Somebody logged in before, and the Gateway has seen the brokerage session that may be gone by now.
            self._plan("tickle", world.clock.now() + TICKLE_SECONDS, self._tickle)

    def log_in(self) -> None:
        """Begin the handshake of a new log-in, and forget what was planned in the old one."""
        self._due.clear()
        self._validates = self._handshakes = 0
        self._plan("handshake", self.world.clock.now(), self._validate)

    async def run(self) -> None:
        """Do everything at its time, for ever."""
        while True:
            self._changed.clear()
            first = min((at for at, _ in self._due.values()), default=None)
            if first is None:
                await self._changed.wait()
                continue
            changed = asyncio.ensure_future(self._changed.wait())
            slept = asyncio.ensure_future(self.world.clock.sleep(first - self.world.clock.now()))
            try:
                await asyncio.wait((changed, slept), return_when=asyncio.FIRST_COMPLETED)
            finally:
                changed.cancel()
                slept.cancel()
            await self.catch_up()

    async def catch_up(self) -> None:
        """Do what is due by now, the oldest first."""
        if self._doing.locked():
            return
        async with self._doing:
            now = self.world.clock.now()
            while due := min(((at, name) for name, (at, _) in self._due.items() if at <= now), default=None):
                _, step = self._due.pop(due[1])
                await step(due[0])

    def _plan(self, name: str, at: float, step: Step) -> None:
        self._due[name] = (at, step)
        self._changed.set()

    async def _ask(self, method: str, path: str) -> Reply:
        headers = {"user-agent": "ClientPortalGW/1", "content-length": "0"}
        return await self._send(Request(method, f"/v1/api{path}", headers))

    def _note(self, calls: tuple[tuple[str, str], ...]) -> None:
        self.world.records.own_calls.extend((method, path, 200) for method, path in calls)

    async def _tickle(self, at: float) -> None:
        """Keep the session alive; plan the log-out when its answer says that the brokerage session is gone."""
        self._plan("tickle", max(at + TICKLE_SECONDS, self.world.clock.now()), self._tickle)
        if not self.world.settings.own_tickle:
            return
        reply = await self._ask("GET", "/tickle")
        if reply.status != 200:
            self._due.pop("tickle", None)
            self._validates, self._handshakes = 0, 1
            await self._validate(at)
        elif not all(flag in reply.body for flag in LOST_FLAGS):
            self._due.pop("log-out", None)
        elif "log-out" not in self._due:
            self._plan("log-out", at + LOG_OUT_SECONDS, self._log_out)

    async def _log_out(self, at: float) -> None:
        """End the login, and again with each period; not where the brokerage session has come back meanwhile."""
        if not self.world.settings.own_tickle or self.world.session.authenticated():
            return
        self._plan("log-out", max(at + TICKLE_SECONDS, self.world.clock.now()), self._log_out)
        await self._ask("GET", "/logout")

    async def _validate(self, at: float) -> None:
        """Begin the handshake with a look at the login; in vain it is repeated, and then given up."""
        if (await self._ask("GET", "/sso/validate?gw=1")).status == 200:
            self._note(FIRST)
            self._plan("handshake", at + LOOK * self.world.settings.login_seconds, self._look)
            return
        self._validates += 1
        if self._validates == MOST_VALIDATES and 0 < self._handshakes < MOST_HANDSHAKES:
            self._validates, self._handshakes = 0, self._handshakes + 1
        if self._validates < MOST_VALIDATES:
            self._plan("handshake", at + VALIDATE_SECONDS, self._validate)

    async def _look(self, at: float) -> None:
        """Look for the brokerage session and take it, from whomever has it."""
        flags = (await self._ask("GET", "/iserver/auth/status")).body
        if b'"authenticated":true' not in flags:
            self._note(TAKE_OVER)
        self._plan("handshake", at + (END - LOOK) * self.world.settings.login_seconds, self._finish)

    async def _finish(self, at: float) -> None:
        """End the handshake; take the session again, with no pause, for as long as another device takes it back."""
        session = self.world.session
        session.settle(self.world.clock.now())
        if session.login and session.brokerage == "competing":
            self._note(TAKE_OVER)
            session.ready_at = self.world.clock.now()
            self._plan("handshake", self.world.clock.now() + NO_PAUSE_SECONDS, self._finish)
        elif session.authenticated():
            self._note((("GET", "/iserver/accounts"),))
            self._plan("tickle", at + TICKLE_SECONDS, self._tickle)
