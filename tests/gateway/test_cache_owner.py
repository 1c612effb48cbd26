"""An answer that was kept is given to the login that it is about, and to nobody who logged in after it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import httpx
import pytest

from bezant_mcp.errors import LoginNeeded
from bezant_mcp.gateway import Limits
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.preflight import Session
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from bezant_mcp.state.sqlite import StoreFile
from tests.support.tiny_server import AGE, Arrival, Reply, TinyServer, client
from tests.support.watch import Watch

pytestmark = pytest.mark.anyio
KNOWN = 30.0
ACCOUNTS = "/portfolio/accounts"


class Login:
    """Whose login the server speaks of; nobody's when empty, and in a ban it says nothing."""

    def __init__(self, user: str) -> None:
        self.user = user
        self.banned = False

    async def answer(self, arrival: Arrival) -> Reply:
        if self.banned:
            return Reply(429)
        if not self.user:
            return Reply(401, b"")
        said = {"userId": self.user} if arrival.target.endswith("/tickle") else [{"accountId": f"U-{self.user}"}]
        return Reply(200, json.dumps(said).encode())


@pytest.fixture
def login() -> Login:
    return Login("first")


@pytest.fixture
async def server(login: Login) -> AsyncIterator[TinyServer]:
    async with TinyServer(login.answer) as server:
        yield server


@pytest.fixture
async def http(server: TinyServer, watch: Watch) -> AsyncIterator[httpx.AsyncClient]:
    cache = Cache(httpx.AsyncHTTPTransport(), StoreFile(None, watch), Limits(login_known_seconds=KNOWN))
    async with client(Session(cache, Settings(server.url), Redaction()), server.url) as http:
        await http.post("/tickle", json={})
        await http.get(ACCOUNTS)
        yield http


async def accounts(http: httpx.AsyncClient) -> str:
    return str((await http.get(ACCOUNTS)).json()[0]["accountId"])


async def test_nothing_is_asked_while_it_is_known_whose_login_it_is(
    http: httpx.AsyncClient, server: TinyServer
) -> None:
    assert await accounts(http) == "U-first"
    assert len(server.arrivals) == 2


async def test_the_same_login_gets_the_kept_answer_at_the_price_of_one_tickle(
    http: httpx.AsyncClient, server: TinyServer, watch: Watch
) -> None:
    watch.ahead += 1.5 * KNOWN
    for _ in range(3):
        response = await http.get(ACCOUNTS)
        assert float(response.headers[AGE]) > KNOWN
    assert [target.rpartition("/")[2] for target in server.targets()] == ["tickle", "accounts", "tickle"]


async def test_another_user_gets_nothing_of_the_first(http: httpx.AsyncClient, login: Login, watch: Watch) -> None:
    login.user = "second"
    watch.ahead += 1.5 * KNOWN
    assert await accounts(http) == "U-second"


async def test_when_nobody_is_logged_in_any_more_nothing_is_given_then_or_later(
    http: httpx.AsyncClient, login: Login, watch: Watch
) -> None:
    login.user = ""
    watch.ahead += 1.5 * KNOWN
    for _ in range(2):
        with pytest.raises(LoginNeeded):
            await http.get(ACCOUNTS)
    login.user = "second"
    assert await accounts(http) == "U-second"


async def test_what_the_same_user_asked_after_logging_in_again_stays_kept(
    http: httpx.AsyncClient, login: Login, server: TinyServer
) -> None:
    login.user = ""
    with pytest.raises(LoginNeeded):
        await http.post("/tickle", json={})
    login.user = "first"
    assert await accounts(http) == "U-first"
    await http.post("/tickle", json={})
    before = len(server.arrivals)
    assert await accounts(http) == "U-first"
    assert len(server.arrivals) == before


async def test_where_nothing_can_be_asked_what_is_kept_stands(
    http: httpx.AsyncClient, login: Login, watch: Watch
) -> None:
    login.banned = True
    watch.ahead += 1.5 * KNOWN
    assert await accounts(http) == "U-first"
