"""The clients: addresses, time limits, certificates, and a life after closing."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from threading import Thread
from typing import Any

import attrs
import httpx
import pytest
from bezant_client import AsyncAuthenticatedClient, AsyncClient, AuthenticatedClient, BaseClient, Client
from bezant_client.api.portfolio import list_accounts

from bezant_mcp.simulator import SimulatedGateway
from tests.support.recorder import Recorder, recording

pytestmark = pytest.mark.anyio
CLASSES = (BaseClient, Client, AsyncClient)


@pytest.fixture
def server() -> Iterator[Recorder]:
    with recording(lambda path, count: (200, [])) as recorder:
        yield recorder


# --- address ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://localhost:5000", "https://localhost:5000"),
        ("https://localhost:5000/", "https://localhost:5000"),
        ("https://localhost:5000/v1/api", "https://localhost:5000"),
        (" https://localhost:5000/v1/api// ", "https://localhost:5000"),
        ("HTTPS://Localhost:5000/v1/api/", "HTTPS://Localhost:5000"),
        ("HTTPS://LOCALHOST:5000/V1/API", "HTTPS://LOCALHOST:5000"),
        ("https://localhost:5000//v1//api//", "https://localhost:5000"),
        ("https://localhost:5000/v1/portal/", "https://localhost:5000"),
        ("https://proxy.example/v1/ibkr/v1/api", "https://proxy.example/v1/ibkr"),
        (b"https://localhost:5000", "https://localhost:5000"),
        ("https://proxy.example/ibkr/v1/api", "https://proxy.example/ibkr"),
        ("http://[::1]:5000", "http://[::1]:5000"),
    ],
)
def test_a_base_address_is_the_host_alone(given: str, used: str) -> None:
    for kind in CLASSES:
        client = kind(given)
        assert client._base_url == used
        assert attrs.evolve(client, timeout=1)._base_url == used
    url = Client(given).get_httpx_client().build_request("get", "/v1/api/portfolio/accounts").url
    assert url.path.count("/v1/api") == 1


def test_without_an_address_it_is_the_gateway_of_this_machine() -> None:
    assert all(kind()._base_url == "https://localhost:5000" for kind in CLASSES)


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("localhost:5000", "https://localhost:5000"),
        ("127.0.0.1:5000/v1/api", "https://127.0.0.1:5000/v1/api"),
        ("localhost", "https://localhost"),
        ("//localhost:5000", "https://localhost:5000"),
        ("https:localhost:5000", "https://localhost:5000"),
        ("http:/localhost:5000", "http://localhost:5000"),
        ("https://", "https://localhost:5000"),
        ("https://:5000", "https://localhost:5000"),
        ("", "https://localhost:5000"),
        ("  ", "https://localhost:5000"),
        ("ftp://localhost:5000", "https://localhost:5000"),
        ("ws://localhost:5000", "https://localhost:5000"),
        ("https://localhost:port", "https://localhost:5000"),
        ("https:\\\\localhost:5000", "https://localhost:5000"),
        ("https://[::1:5000", "https://localhost:5000"),
        ("https://localhost:0", "https://localhost:5000"),
        ("https://localhost:99999", "https://localhost:5000"),
        ("https://local host:5000", "https://localhost:5000"),
        ("https://localhost:5000?x=1", "https://localhost:5000"),
        ("https://localhost:5000#top", "https://localhost:5000"),
        ("https://localhost:5000/v1", "https://localhost:5000"),
        ("https://localhost:5000/v1/api/portfolio/accounts", "https://localhost:5000"),
        ("https://localhost:5000/sso/Login", "https://localhost:5000"),
        (None, "https://localhost:5000"),
    ],
)
def test_what_is_no_address_is_said_with_the_right_spelling(given: str, right: str) -> None:
    for kind in CLASSES:
        with pytest.raises(ValueError, match="base_url") as caught:
            kind(given)
        assert f"{right!r}" in str(caught.value) or f"write {right}" in str(caught.value)


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        Client("user:s3cret@localhost:5000")
    assert "s3cret" not in str(caught.value)
    with pytest.raises(ValueError, match="write 'https://localhost:5000'"):
        Client("https://user:s3cret@localhost:5000?x=1")
    assert repr(Client("https://user:s3cret@localhost:5000")).startswith("Client(_base_url='https://localhost:5000', ")


# --- time and certificate --------------------------------------------------------------------------------------------


def test_every_client_has_a_finite_time_limit_unless_told_otherwise() -> None:
    for kind in CLASSES:
        assert kind().get_httpx_client().timeout == httpx.Timeout(30)
        assert kind(timeout=None).get_httpx_client().timeout == httpx.Timeout(None)
        assert kind(timeout=2).get_httpx_client().timeout == httpx.Timeout(2)


def test_a_server_that_never_answers_is_left() -> None:
    with recording(lambda path, count: "silence") as recorder:
        with Client(recorder.url, timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
            client.portfolio.list_accounts()
        with Client(recorder.url) as client, pytest.raises(httpx.ReadTimeout):
            client.portfolio.list_accounts(timeout=0.05)


@pytest.mark.parametrize(
    ("address", "more", "verified"),
    [
        ("https://localhost:5000", {}, False),
        ("https://LOCALHOST:5000", {}, False),
        ("https://127.0.0.1:5000", {}, False),
        ("https://127.8.9.1:5000", {}, False),
        ("https://[::1]:5000", {}, False),
        ("https://api.ibkr.com", {}, True),
        ("https://192.168.1.7:5000", {}, True),
        ("https://localhost.example.com", {}, True),
        ("https://127.0.0.1.example.com", {}, True),
        ("https://0.0.0.0:5000", {}, True),
        ("https://localhost:5000", {"verify_ssl": True}, True),
        ("https://localhost:5000", {"follow_redirects": True}, True),
        ("https://localhost:5000", {"httpx_args": {"proxy": "http://proxy.example"}}, True),
        ("https://localhost:5000", {"httpx_args": {"verify": True}}, True),
        ("https://api.ibkr.com", {"verify_ssl": False}, False),
    ],
)
def test_a_certificate_is_verified_but_on_this_machine(address: str, more: dict[str, Any], verified: bool) -> None:
    assert Client(address, **more)._settings()["verify"] is verified


def test_no_proxy_of_the_environment_stands_before_this_machine(
    monkeypatch: pytest.MonkeyPatch, server: Recorder
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with Client(server.url) as client:
        assert client.portfolio.list_accounts() == []
    assert Client("https://api.ibkr.com")._settings()["trust_env"] is True
    assert Client(server.url, httpx_args={"trust_env": True})._settings()["trust_env"] is True


async def test_the_gateways_own_certificate_does_not_stand_in_the_way() -> None:
    async with SimulatedGateway(tls=True) as simulated:
        async with AsyncClient(simulated.url) as client:
            assert [account.account_id for account in await client.portfolio.list_accounts()] == ["DU1234567"]
        async with AsyncClient(simulated.url, verify_ssl=True) as client:
            with pytest.raises(httpx.ConnectError, match="CERTIFICATE"):
                await client.portfolio.list_accounts()


def test_redirects_are_not_followed() -> None:
    assert all(kind().get_httpx_client().follow_redirects is False for kind in CLASSES)


# --- life ------------------------------------------------------------------------------------------------------------


def test_a_client_can_be_closed_and_used_and_entered_again(server: Recorder) -> None:
    client = Client(server.url)
    first = client.get_httpx_client()
    assert client.portfolio.list_accounts() == []
    for _ in range(2):
        with client as entered:
            assert entered is client
            assert client.portfolio.list_accounts() == []
            with client:
                assert client.portfolio.list_accounts() == []
            assert not client.get_httpx_client().is_closed
        assert first.is_closed
    client.close()
    client.close()
    assert client.portfolio.list_accounts() == []
    client.close()


async def test_an_asynchronous_client_can_be_closed_and_used_and_entered_again(server: Recorder) -> None:
    client = AsyncClient(server.url)
    first = client.get_async_httpx_client()
    assert await client.portfolio.list_accounts() == []
    for _ in range(2):
        async with client as entered:
            assert entered is client
            assert await client.portfolio.list_accounts() == []
            async with client:
                assert await list_accounts.asyncio(client=client) == []
            assert not client.get_async_httpx_client().is_closed
        assert first.is_closed
    await client.aclose()
    assert await client.portfolio.list_accounts() == []
    await client.aclose()


SECOND_RUN = """
import asyncio, sys, warnings
from bezant_client import AsyncClient
client = AsyncClient(sys.argv[1])
async def once():
    return await asyncio.gather(*(client.portfolio.list_accounts() for _ in range(3)))
for _ in range(3):
    print(asyncio.run(once()))
"""


def test_a_client_survives_a_second_run_and_leaves_nothing_open(server: Recorder) -> None:
    command = [sys.executable, "-W", "error", "-c", SECOND_RUN, server.url]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["[[], [], []]"] * 3 + [""]
    assert done.stderr == ""


def test_loops_of_several_threads_do_not_disturb_each_other(server: Recorder) -> None:
    client, answers = AsyncClient(server.url), []

    async def often() -> None:
        async with client:
            for _ in range(5):
                answers.append(await client.portfolio.list_accounts())

    threads = [Thread(target=asyncio.run, args=(often(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [[]] * 20


FORGOTTEN = """
import gc, sys
from bezant_client import Client
Client(sys.argv[1]).portfolio.list_accounts()
gc.collect()
client = Client(sys.argv[1])
print(client.portfolio.list_accounts())
"""
FORKED = """
import os, sys
from bezant_client import Client
client = Client(sys.argv[1])
print(client.portfolio.list_accounts(), flush=True)
child = os.fork()
for _ in range(20):
    client.portfolio.list_accounts()
print(client.portfolio.list_accounts(), flush=True)
if child:
    print(os.waitpid(child, 0)[1], client.portfolio.list_accounts())
"""


@pytest.mark.parametrize(
    ("program", "told"),
    [(FORGOTTEN, ["[]"]), (FORKED, ["[]", "[]", "[]", "0 []"])],
    ids=["nobody closes it", "a forked process has its own connection"],
)
def test_what_a_program_leaves_open_disturbs_nobody(program: str, told: list[str], server: Recorder) -> None:
    command = [sys.executable, "-W", "error", "-c", program, server.url]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr, done.stdout.splitlines()) == (0, "", told)


def test_a_copy_has_the_settings_and_opens_connections_of_its_own(server: Recorder) -> None:
    with Client(server.url, timeout=5) as client:
        assert client.portfolio.list_accounts() == []
        for same in (pickle.loads(pickle.dumps(client)), copy.deepcopy(client)):
            with same:
                assert same == client
                assert same.portfolio.list_accounts() == []
        assert not client.get_httpx_client().is_closed


async def test_an_httpx_client_outlives_the_client_it_was_asked_of(server: Recorder) -> None:
    http = AsyncClient(server.url).get_async_httpx_client()
    for _ in range(3):
        assert (await http.get("/v1/api/portfolio/accounts")).json() == []
    assert not http.is_closed
    await http.aclose()


async def test_an_httpx_client_of_the_callers_own_is_closed_only_where_it_is_entered(server: Recorder) -> None:
    own, asynchronous = httpx.Client(base_url=server.url), httpx.AsyncClient(base_url=server.url)
    client = Client("https://unused.example").set_httpx_client(own).set_async_httpx_client(asynchronous)
    other = AsyncClient("https://unused.example").set_async_httpx_client(asynchronous)
    assert client.portfolio.list_accounts() == await other.portfolio.list_accounts() == []
    client.close()
    await client.aclose()
    await other.aclose()
    assert not own.is_closed
    assert not asynchronous.is_closed
    with client:
        assert client.portfolio.list_accounts() == []
    async with other:
        assert await other.portfolio.list_accounts() == []
    assert own.is_closed
    assert asynchronous.is_closed


@pytest.mark.parametrize("kind", [Client, AuthenticatedClient])
async def test_a_token_travels(kind: type[Client], server: Recorder) -> None:
    with kind(server.url, token="abc") as client:
        client.portfolio.list_accounts()
    async with AsyncAuthenticatedClient(server.url, token="abc", prefix="", auth_header_name="X-Key") as other:
        await other.portfolio.list_accounts()
    assert server.headers[0]["authorization"] == "Bearer abc"
    assert server.headers[1]["x-key"] == "abc"
    with pytest.raises(TypeError, match="token"):
        AuthenticatedClient(server.url)  # type: ignore[call-arg]
