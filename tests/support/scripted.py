"""A session over a line that says what a test wants, path by path, without a network and without waiting."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx

from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.endpoints import Limits, find_endpoint
from bezant_mcp.gateway.http import GatewayRequest
from bezant_mcp.gateway.preflight import Session
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster

ORIGIN = "http://127.0.0.1:5055"
UP = {"authenticated": True, "connected": True, "competing": False}


class Script:
    """Answers of each path, one after the other, the last one again and again; ``{}`` where there are none.

    An answer is a body with status 200, a status, a pair of both, a whole response or an error.
    """

    def __init__(self, answers: dict[str, list[Any]], origin: str = ORIGIN) -> None:
        self.place = origin.partition("://")[2]
        self.answers = {path: list(each) for path, each in answers.items()}
        self.asked: list[GatewayRequest] = []
        self.left: list[float | None] = []

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.asked]

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        assert str(request.url).partition("://")[2].startswith(f"{self.place}/v1/api/")
        self.asked.append(request)
        self.left.append(None if request.deadline is None else request.deadline - time.monotonic())
        answers = self.answers.get(request.path) or [{}]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, httpx.Response):
            return answer
        status, body = (
            answer if isinstance(answer, tuple) else (answer, "") if isinstance(answer, int) else (200, answer)
        )
        return httpx.Response(status, content=body if isinstance(body, str | bytes) else json.dumps(body))

    async def aclose(self) -> None:
        """Nothing is open."""


class Scripted:
    """The session, what it is made of, and one question after the other."""

    def __init__(
        self,
        answers: dict[str, list[Any]],
        store: StoreFile | None = None,
        limits: Limits | None = None,
        origin: str = ORIGIN,
        **settings: Any,
    ) -> None:
        self.origin = origin
        self.script = Script(answers, origin)
        self.store = store or StoreFile(None)
        self.redaction = Redaction()
        self.limits = limits or faster(1000)
        cache = Cache(self.script, self.store, self.limits)
        self.session = Session(cache, Settings(origin, state_dir=None, **settings), self.redaction, self.limits)
        self.tracker = self.session.tracker
        self.state = self.session.state

    async def ask(self, named: str, query: str = "", **others: Any) -> httpx.Response:
        method, path = named.split()
        endpoint = find_endpoint(method, f"/v1/api{path}")
        assert endpoint is not None
        url = f"{self.origin}/v1/api{path}{query}"
        headers = {"user-agent": "test", "accept": "application/json"}
        return await self.session.handle_async_request(GatewayRequest(endpoint, url, headers, **others))
