"""The Flex Web Service: a second door, with a token instead of a login. Two steps, and its own limits and errors."""

from datetime import timedelta
from xml.sax.saxutils import escape

from bezant_mcp.simulator.api.flex_statement import statement
from bezant_mcp.simulator.messages import Reply, Request, html_reply, text_reply
from bezant_mcp.simulator.wire.broker import SLOW_SECONDS
from bezant_mcp.simulator.world.faults import ALTERS, FLEX_ERRORS, REPLACES, Fault
from bezant_mcp.simulator.world.flex_desk import CONFIRMS, NEW_YORK, QUERIES, TOKEN, Order, last_closed, period_of
from bezant_mcp.simulator.world.flex_history import YEARS
from bezant_mcp.simulator.world.world import World

FLEX = "/AccountManagement/FlexWebService"
XML = "text/xml;charset=utf-8"
OTHER_HOST = "https://flex.example.com"
VERSION = "3"
CSV = '"ClientAccountID","CurrencyPrimary","Amount"\n"-","-","0"\n'


class FlexService:
    """Answers both steps.

    Args:
        world: What the statements tell of.
        scheme: Of its address.
    """

    def __init__(self, world: World, scheme: str) -> None:
        self.world = world
        self._scheme = scheme

    async def answer(self, request: Request) -> Reply:
        """The service's answer to one request; errors come with 200 as well."""
        world, step, query = self.world, request.path.removeprefix(FLEX + "/"), request.query
        if step not in {"SendRequest", "GetStatement"}:
            return html_reply("Not Found", 404).but(forwarded=False)
        if request.method != "GET":
            return Reply(405, forwarded=False)
        if not request.headers.get("user-agent"):
            return html_reply("Access Denied", 403).but(forwarded=False)
        day = f"{world.clock.moment().astimezone(NEW_YORK):%Y%m%d}"
        row = {"step": step, "q": query.get("q", ""), "day": day, "target": request.target, "code": -1}
        world.desk.seen.append(row)
        fault = world.faults.struck("GET", request.path)
        kind = fault.kind if fault else ""
        code = self._refusal(step, query, kind)
        row["code"] = code
        settings = world.settings
        world.desk.note(code, world.clock.now(), settings.flex_tries, settings.flex_lock_seconds)
        if code:
            reply = self._envelope("Warn" if code == 1019 else "Fail", ErrorCode=code, ErrorMessage=FLEX_ERRORS[code])
        elif step == "SendRequest":
            reply = self._sent(request, kind)
        else:
            reply = self._statement(query["q"], kind)
        reply = await self._with_fault(fault, reply) if fault else reply
        return reply.but(forwarded=reply.ending == "half")

    def _refusal(self, step: str, query: dict[str, str], kind: str) -> int:
        """The code of what is wrong with a request, 0 where nothing is."""
        world, desk, now = self.world, self.world.desk, self.world.clock.now()
        if desk.locked(now, world.settings.flex_lock_seconds):
            return 1025
        if desk.too_many(query.get("t", ""), now):
            return 1018
        if kind.removeprefix("flex-").isdigit():
            return int(kind.removeprefix("flex-"))
        if query.get("v") != VERSION:
            return 1001  # what the second version says to everything
        if query.get("t") != TOKEN:
            return 1015
        if step == "SendRequest":
            if query.get("q") not in QUERIES:
                return 1014
            overridden = kind == "flex-no-override" and query.keys() & {"fd", "td", "p"}
            return 1003 if overridden or self._order(query, kind) is None else 0
        order = desk.orders.get(query.get("q", ""))
        if order is None:
            return 1017
        return 1019 if now < order.ready_at else 0

    def _order(self, query: dict[str, str], kind: str) -> Order | None:
        now = self.world.clock.moment()
        newest = now.astimezone(NEW_YORK).date() if query["q"] == CONFIRMS else last_closed(now)
        days = period_of(query, newest, newest - timedelta(days=366 * YEARS))
        if days is None:
            return None
        first, last, period = (newest, newest, days[2]) if kind == "flex-one-day" else days
        return Order(query["q"], first, last, period, self.world.clock.now() + self.world.settings.flex_seconds)

    def _sent(self, request: Request, kind: str) -> Reply:
        order = self._order(request.query, kind)
        assert order is not None  # noqa: S101 -- it was no refusal
        host = OTHER_HOST if kind == "flex-other-host" else f"{self._scheme}://{request.headers.get('host', '')}"
        code = self.world.desk.place(order)
        return self._envelope("Success", ReferenceCode=code, Url=f"{host}{FLEX}/GetStatement")

    def _statement(self, reference: str, kind: str) -> Reply:
        desk, order = self.world.desk, self.world.desk.orders[reference]
        if kind == "flex-csv":
            return text_reply(CSV, content_type="text/csv")
        known = (order.query, order.first, order.last, order.period, kind == "flex-empty")
        if known not in desk.made:
            desk.made[known] = statement(self.world, order, empty=known[-1]).encode()
        return text_reply("", content_type=XML).but(body=desk.made[known])

    def _envelope(self, status: str, **members: object) -> Reply:
        when = self.world.clock.moment().astimezone(NEW_YORK)
        stamp = f"{when.day} {when:%B, %Y %I:%M %p %Z}"
        rows = "".join(f"<{name}>{escape(str(value))}</{name}>\n" for name, value in members.items())
        text = f"<FlexStatementResponse timestamp='{stamp}'>\n<Status>{status}</Status>\n{rows}</FlexStatementResponse>"
        return text_reply(text, content_type=XML)

    async def _with_fault(self, fault: Fault, reply: Reply) -> Reply:
        """The reply as a fault of any kind leaves it."""
        if fault.kind in ALTERS:
            return ALTERS[fault.kind](reply)
        if fault.kind == "reply":
            return fault.chosen_reply()
        if fault.kind in REPLACES or fault.kind == "slow":
            slow = SLOW_SECONDS if fault.kind == "slow" else 0.0
            await self.world.clock.sleep(slow if fault.seconds is None else fault.seconds)
        return REPLACES.get(fault.kind, reply)
