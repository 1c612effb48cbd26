"""The broker's servers: what happens to a request that the Gateway has passed on."""

import asyncio
import posixpath
import re
from collections.abc import Callable
from urllib.parse import unquote

from bezant_mcp.simulator.api.endpoints import ENDPOINTS
from bezant_mcp.simulator.api.preconditions import first_refusal
from bezant_mcp.simulator.api.routes import Call
from bezant_mcp.simulator.api.session import browser_page
from bezant_mcp.simulator.api.writes import access_class
from bezant_mcp.simulator.messages import SILENCE, Reply, Request, error, error_with_status, html_reply
from bezant_mcp.simulator.world.faults import ALTERS, REPLACES, Fault
from bezant_mcp.simulator.world.planted_secrets import SESSION_COOKIE
from bezant_mcp.simulator.world.world import World

API_PREFIX = re.compile(r"^/(v1|qa|ci|alpha|local)/(api|portal)(?=/|$)")
COOKIE = ("Set-Cookie", f"x-sess-uuid={SESSION_COOKIE}; secure; HttpOnly")
SERVER_HEADERS = (("x-response-time", "12ms"), ("vary", "Origin, Accept-Encoding"))
SLOW_SECONDS, BOX_SECONDS = 5.0, 900.0  # of the faults `slow` and `penalty` that do not say
NEEDS_LENGTH = {"POST", "PUT", "PATCH"}


def api_path(request: Request) -> str:
    """The path below ``/v1/api``, decoded and with dot segments resolved, as a lenient server would read it."""
    path = posixpath.normpath(API_PREFIX.sub("", unquote(request.path), count=1) or "/")
    return "/" + path.lstrip("/")


def edge_refusal(request: Request) -> Reply | None:
    """What the network in front of the broker refuses before the broker, and its limits, see it."""
    if request.method in NEEDS_LENGTH and not request.has("content-length"):
        return html_reply("Length Required", 411)
    if not request.headers.get("user-agent"):
        return html_reply("Access Denied", 403, text="Reference #18.5ec4e70e")
    return None


class Broker:
    """Answers forwarded requests.

    Args:
        world: What the broker knows.
        take_down: Called when a fault ends the Gateway's process.
    """

    def __init__(self, world: World, take_down: Callable[[], None]) -> None:
        self.world = world
        self._take_down = take_down
        self._release = asyncio.Event()

    def release(self) -> None:
        """Cut every connection on which the broker keeps a request unanswered: the slots come back."""
        self._release.set()
        self._release = asyncio.Event()

    async def wait_for_cut(self) -> None:
        """Return at the next :meth:`release`."""
        await self._release.wait()

    async def answer(self, request: Request, *, own: bool = False) -> Reply:
        """The broker's answer to one request.

        Args:
            request: As the Gateway forwards it.
            own: Sent by the Gateway itself; no limit counts it and no fault hits it.
        """
        world = self.world
        if not API_PREFIX.match(request.path):
            return browser_page(request.path)
        path = api_path(request)
        route, _, _ = ENDPOINTS.find(request.method, path)
        template = route.template if route else path
        world.session.settle(world.clock.now())
        world.session.touch(world.clock.now())
        if own:
            reply = self._reply(request, path)
            world.records.own_calls.append((request.method, template, reply.status))
            return reply
        records, number = self.world.records, self._note_arrival(request, path, route.template if route else None)
        turned_away = edge_refusal(request) or world.limiter.refusal(request.method, template, world.clock.now())
        fault = world.faults.struck(request.method, path)
        if world.settings.delay_ms:
            await world.clock.sleep(world.settings.delay_ms / 1000)
        reply = await self._with_fault(fault, request, path, turned_away)
        records.seen[number] = (request.method, template, reply.status)
        records.targets[number] = (request.method, request.target, reply.status)
        return reply.but(headers=self._headers(reply)) if reply.status else reply

    def _headers(self, reply: Reply) -> tuple[tuple[str, str], ...]:
        """The reply's own headers, and what IBKR's servers add to nearly every answer."""
        named = {name for name, _ in reply.headers}
        added = (*SERVER_HEADERS, COOKIE) if self.world.session.login else SERVER_HEADERS
        return (*reply.headers, *(header for header in added if header[0] not in named))

    def _note_arrival(self, request: Request, path: str, template: str | None) -> int:
        """Record the request as one without an answer; give its number in the records."""
        records = self.world.records
        records.seen.append((request.method, template or path, 0))
        records.targets.append((request.method, request.target, 0))
        records.by_class[access_class(request.method, path, template)] += 1
        if request.client_gone():
            records.late_deliveries.append((request.method, template or path))
        return len(records.seen) - 1

    async def _with_fault(self, fault: Fault | None, request: Request, path: str, turned_away: Reply | None) -> Reply:
        if fault is None:
            return turned_away or self._reply(request, path)
        if fault.kind in REPLACES:
            if fault.seconds:
                await self.world.clock.sleep(fault.seconds)
            return REPLACES[fault.kind]
        if fault.kind in ALTERS:
            return ALTERS[fault.kind](turned_away or self._reply(request, path))
        return await self._special(fault, request, path, turned_away)

    async def _special(self, fault: Fault, request: Request, path: str, turned_away: Reply | None) -> Reply:
        world = self.world
        match fault.kind:
            case "reply":
                return fault.chosen_reply()
            case "never":
                await self.wait_for_cut()
                return SILENCE
            case "down":
                self._take_down()
                return SILENCE
            case "slow":
                await world.clock.sleep(SLOW_SECONDS if fault.seconds is None else fault.seconds)
            case "penalty":
                world.limiter.box_until = world.clock.now() + (BOX_SECONDS if fault.seconds is None else fault.seconds)
                return REPLACES["429"]
            case "expire":
                world.session.log_out()
            case "lose-brokerage":
                world.session.drop_brokerage()
            case "compete":
                world.session.drop_brokerage("competing")
        return turned_away or self._reply(request, path)

    def _reply(self, request: Request, path: str) -> Reply:
        """The ordinary answer: preconditions first, then the endpoint."""
        route, params, other_method = ENDPOINTS.find(request.method, path)
        if route is None:
            return Reply(405) if other_method else error_with_status("Not found", 404)
        call = Call(request, params, route.template)
        try:
            return first_refusal(route.gates, self.world, call) or route.handler(self.world, call)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error_in_handler:
            # IBKR finds many wrong arguments late and says 500. The record tells them from a mistake of the simulator.
            self.world.records.failures.append(f"{request.method} {request.target}: {error_in_handler!r}")
            return error("unknown", 500)
