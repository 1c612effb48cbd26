"""The local Gateway program: what it answers itself, and how it passes the rest on."""

import asyncio
import re
from functools import partial
from urllib.parse import unquote_to_bytes

from bezant_mcp.simulator.api.writes import access_class
from bezant_mcp.simulator.messages import SILENCE, Reply, Request, json_reply, redirect, text_reply
from bezant_mcp.simulator.wire.broker import API_PREFIX, Broker
from bezant_mcp.simulator.wire.by_itself import ByItself
from bezant_mcp.simulator.world.world import World

UPSTREAM_SLOTS = 5
UPSTREAM_HOST = "https://api.ibkr.com"
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}
FORWARDED = ("/sso/", "/css/", "/scripts/", "/stylesheet/", "/images/", "/fonts/")
REMOVED_HEADERS = {"accept-encoding", "transfer-encoding", "cookie"}
REAUTHENTICATE = re.compile(r"^/v1/(api|portal)/iserver/reauthenticate$")
UNKNOWN_SERVICE = re.compile(r"^/v1/(?!api/|portal/)([^/]+)/")
BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
LOGIN_REDIRECT = redirect("/sso/Login?forwardTo=22&RL=1&ip2loc=US")
PREFLIGHT = Reply(
    204,
    headers=(
        ("Access-Control-Allow-Origin", "*"),
        ("Access-Control-Allow-Methods", "POST,GET,OPTIONS,DELETE,PUT"),
        ("Access-Control-Allow-Headers", "Content-Type,portal,Cookie"),
    ),
    forwarded=False,
)
ACCESS_DENIED = text_reply("Access Denied", 404, content_type=None).but(forwarded=False)
CLEARED = text_reply("cleared").but(forwarded=False)
TRIGGERED = json_reply({"message": "triggered"}).but(forwarded=False)
NOT_LOGGED_IN = json_reply({"error": "not logged in"}).but(forwarded=False)
LOGGED_IN_PAGE = text_reply("Client login succeeds", content_type="text/html").but(forwarded=False)


class Proxy:
    """One Gateway process.

    Args:
        broker: Where forwarded requests go.
    """

    def __init__(self, broker: Broker) -> None:
        self.broker = broker
        self.logged_in = self.world.session.login
        self._slots = asyncio.Semaphore(UPSTREAM_SLOTS)
        self._in_flight = 0
        self._waiting = 0
        self.by_itself = ByItself(self.world, partial(self._forward, own=True))

    @property
    def world(self) -> World:
        """The broker's side, for its clock, settings and records."""
        return self.broker.world

    async def answer(self, request: Request) -> Reply:
        """The Gateway's answer to one request of a local client."""
        if self.world.settings.process == "starting":
            return SILENCE
        if not self._slots.locked():  # else its own requests wait like all others
            await self.by_itself.catch_up()
        local = self._local(request)
        if local is not None:
            self._note_unserved(request)
            return local
        return await self._forward(self._as_forwarded(request))

    def _local(self, request: Request) -> Reply | None:
        """What the Gateway answers without asking the broker; None for what it forwards."""
        path = request.path
        if not self.world.settings.address_allowed:
            return ACCESS_DENIED
        if request.method not in METHODS or BROKEN_ESCAPE.search(request.target) or path == "/status":
            return SILENCE
        if request.method == "OPTIONS" and request.has("origin") and request.has("access-control-request-method"):
            return PREFLIGHT
        if path == "/":
            return LOGIN_REDIRECT
        if path == "/clear":
            # The jar holds the cookies of the log-in, for all callers: without them the broker knows nobody.
            self.world.session.log_out()
            return CLEARED
        if REAUTHENTICATE.match(path):
            return self._reauthenticate()
        if unknown := UNKNOWN_SERVICE.match(path):
            return text_reply(f"Unknown service {unknown[1]}").but(forwarded=False)
        if not (API_PREFIX.match(path) and path.count("/") > 2) and not path.startswith(FORWARDED):
            return redirect(f"{UPSTREAM_HOST}{path}")
        return None

    def _note_unserved(self, request: Request) -> None:
        # Account management does not exist here, but a reader that tries it is a reader that writes.
        path = unquote_to_bytes(request.path).decode("latin-1")
        if access_class(request.method, path, None) == "account-management":
            self.world.records.by_class["account-management"] += 1

    def _reauthenticate(self) -> Reply:
        self.world.records.by_class["session"] += 1
        self.world.records.own_calls.append(("POST", "/iserver/reauthenticate", 200))
        if not self.logged_in:
            return NOT_LOGGED_IN
        session, now = self.world.session, self.world.clock.now()
        session.settle(now)
        if session.login and not session.authenticated():
            # The Gateway competes by itself: another session of the user is thrown out some seconds later.
            session.ready_at = now + self.world.settings.login_seconds
        return TRIGGERED

    def _as_forwarded(self, request: Request) -> Request:
        headers = {name: value for name, value in request.headers.items() if name not in REMOVED_HEADERS}
        body = request.body
        if request.has("transfer-encoding") and not request.has("content-length"):
            if body:
                self.world.records.dropped_bodies += 1
            body = b""
        target = request.target.replace("/v1/portal", "/v1/api")
        return Request(request.method, target, headers, body, request.client_gone)

    async def _forward(self, request: Request, *, own: bool = False) -> Reply:
        records = self.world.records
        self._waiting += 1
        records.most_waiting = max(records.most_waiting, self._waiting)
        try:
            await self._slots.acquire()
        finally:
            self._waiting -= 1
        self._in_flight += 1
        records.most_in_flight = max(records.most_in_flight, self._in_flight)
        try:
            reply = await self.broker.answer(request, own=own)
        finally:
            self._in_flight -= 1
            self._slots.release()
        if request.path == "/sso/Dispatcher" and reply.status == 302:
            self.log_in()
            return LOGGED_IN_PAGE
        return reply

    def log_in(self) -> None:
        """Take up a log-in that the browser has made, and begin the handshake that brings the brokerage session."""
        self.logged_in = True
        self.world.session.log_in(self.world.clock.now())
        self.by_itself.log_in()

    async def hold_slot(self) -> None:
        """Keep a slot for a request whose body never arrives whole, until the broker cuts the connection."""
        async with self._slots:
            self._in_flight += 1
            self.world.records.most_in_flight = max(self.world.records.most_in_flight, self._in_flight)
            try:
                await self.broker.wait_for_cut()
            finally:
                self._in_flight -= 1
