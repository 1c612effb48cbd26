"""The habits of the real Gateway's program, one row each, beside those that the other tests of this room hold."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.wire.websocket import PING, PONG, read_frame
from tests.simulator.scene import gateway, play, port_of, raw, trust_nobody, until
from tests.simulator.test_websocket import HELLO, masked

CHUNKS = ("Content-Type: application/json", "Transfer-Encoding: chunked")


def sent(line: str, *headers: str, body: bytes = b"") -> bytes:
    return "\r\n".join([f"{line} HTTP/1.1", "Host: x", "User-Agent: t", *headers, "", ""]).encode() + body


@dataclass(frozen=True)
class Row:
    """One request, and what must and must not be in its answer.

    Attributes:
        reaches: The request as the broker sees it; empty: it never does.
        status: Answered by the broker in place of the ordinary answer.
    """

    request: bytes
    holds: tuple[bytes, ...]
    lacks: tuple[bytes, ...] = ()
    reaches: str = ""
    status: int = 0
    text: str = "{}"
    settings: dict[str, Any] = field(default_factory=dict)


OWN = (b"transfer-encoding", b"Transfer-Encoding", b"Date:", b"Server:")
OF_A_SERVER = (b"Content-Length", b"Date:", b"Server:")
REDIRECT = (b"HTTP/1.1 302 Found", b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
AWAY = (b"HTTP/1.1 302 Found", b"Location: https://api.ibkr.com/")
ALLOWED = (
    b"HTTP/1.1 204",
    b"Access-Control-Allow-Origin: *",
    b"Access-Control-Allow-Methods: POST,GET,OPTIONS,DELETE,PUT",
    b"Access-Control-Allow-Headers: Content-Type,portal,Cookie",
)
PREFLIGHT = ("Origin: https://other.example", "Access-Control-Request-Method: POST")
SEARCH = b'11\r\n{"symbol":"AAPL"}\r\n0\r\n\r\n'

ROWS: dict[str, Row] = {
    # The socket
    "HTTP/1.0": Row(b"GET / HTTP/1.0\r\n\r\n", (b"302 Found",)),
    "any host": Row(b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", (b"302 Found",)),
    "no 100": Row(
        sent("POST /v1/api/tickle", "Expect: 100-continue", "Content-Length: 2", body=b"{}"),
        (b"HTTP/1.1 200 OK",),
        (b"100 Continue",),
        "/v1/api/tickle",
    ),
    # Answered by the Gateway itself
    "/": Row(sent("DELETE /"), (*REDIRECT, b"Location: /sso/Login?forwardTo=22&RL=1&ip2loc=US")),
    "clear": Row(sent("PUT /clear", "Content-Length: 0"), (b"200 OK", b"Content-Length: 7", b"cleared"), OWN),
    "reauthenticate": Row(sent("DELETE /v1/api/iserver/reauthenticate"), (b"200 OK", b"triggered"), OWN),
    "portal.proxy": Row(sent("GET /portal.proxy/v1/portal/tickle"), AWAY),
    "no slash": Row(sent("POST /v1/portal", "Content-Length: 0"), AWAY),
    "am": Row(sent("GET /v1/am/x"), (b"200 OK", b"Unknown service am")),
    "forwarded for": Row(
        sent("GET /v1/api/tickle", "X-Forwarded-For: 127.0.0.1"),
        (b"404 Not Found", b"Access Denied"),
        (b"Content-Type",),
        settings={"address_allowed": False},
    ),
    "preflight": Row(sent("OPTIONS /v1/api/iserver/account/orders", *PREFLIGHT), ALLOWED),
    "origin": Row(
        sent("GET /v1/api/tickle", "Origin: https://other.example"),
        (b"200 OK",),
        (b"Access-Control",),
        "/v1/api/tickle",
    ),
    # Forwarding
    **{
        f"/{name}/{api}": Row(sent(f"GET /{name}/{api}/tickle"), (b"200 OK",), OF_A_SERVER, f"/{name}/{api}/tickle")
        for name, api in (("qa", "api"), ("ci", "portal"), ("alpha", "api"), ("local", "portal"))
    },
    "portal in a query": Row(
        sent("GET /v1/portal/tickle?a=%2f&b=/v1/portal/x"), (b"200 OK",), (), "/v1/api/tickle?a=%2f&b=/v1/api/x"
    ),
    **{
        method: Row(sent(f"{method} /v1/api/tickle", "Content-Length: 0"), (b"HTTP/1.1 405",), (), "/v1/api/tickle")
        for method in ("PUT", "PATCH", "DELETE", "TRACE", "OPTIONS")
    },
    "chunks and a length": Row(
        sent("POST /v1/api/iserver/secdef/search", *CHUNKS, "Content-Length: 27", body=SEARCH),
        (b"200 OK", b"AAPL"),
        (),
        "/v1/api/iserver/secdef/search",
    ),
    # What the broker answers
    **{
        str(status): Row(sent("GET /v1/api/tickle"), (f"HTTP/1.1 {status} ".encode(), b"chunked"), OF_A_SERVER,
                         "/v1/api/tickle", status)
        for status in (201, 400, 401, 403, 404, 411, 423, 429, 500, 502, 503, 601)
    },
    "304": Row(
        sent("GET /v1/api/tickle"), (b"HTTP/1.1 304 ", b"chunked\r\n\r\n0\r\n\r\n"), (), "/v1/api/tickle", 304, text=""
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_a_request_is_answered_as_by_the_real_program(name: str) -> None:
    row = ROWS[name]

    async def scene() -> None:
        async with gateway(prime=False, pacing="off", **row.settings) as (sim, _):
            if row.status:
                sim.fault("reply", reply={"text": row.text, "status": row.status})
            answer = await raw(sim, row.request)
            for part in row.holds:
                assert part in answer
            for part in row.lacks:
                assert part not in answer.partition(b"\r\n\r\n")[0]
            assert [target for _, target, _ in sim.world.records.targets] == ([row.reaches] if row.reaches else [])

    play(scene)


@pytest.mark.parametrize("kind", ["302-dispatcher", "302-login"])
def test_a_redirect_of_the_broker_names_the_brokers_host(kind: str) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            sim.fault(kind)
            assert b"Location: https://api.ibkr.com/sso/" in await raw(sim, sent("GET /v1/api/tickle"))

    play(scene)


@pytest.mark.parametrize(("kind", "begins"), [("cut", b""), ("half", b"HTTP/1.1 200 OK")])
def test_a_fault_on_the_line_is_silence_on_an_open_connection_and_its_slot_comes_back(kind: str, begins: bytes) -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (sim, client):
            sim.fault(kind, "*/ledger")
            ask = sent("GET /v1/api/portfolio/DU1234567/ledger")
            for answer in await asyncio.gather(*(raw(sim, ask, answers=0, wait=1.0) for _ in range(6))):
                assert answer.startswith(begins)
                assert not answer.endswith(b"0\r\n\r\n")
            assert (await client.get("/tickle")).status_code == 200

    play(scene)


@pytest.mark.parametrize("head", [b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n\r\n", sent("GET /", "X: " + "a" * 9000)])
def test_too_long_a_head_closes_the_connection(head: bytes) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            reader, writer = await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=trust_nobody())
            writer.write(head)
            async with asyncio.timeout(2):
                assert await reader.read(-1)  # to its end, which is that of the connection
            writer.close()

    play(scene)


def test_it_listens_on_ipv4_only_with_one_cipher_and_one_protocol() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            with pytest.raises(OSError):  # noqa: PT011 - refused, or no IPv6 here at all
                await asyncio.open_connection("::1", port_of(sim))
            modern = trust_nobody()
            modern.set_alpn_protocols(["h2", "http/1.1"])
            _, writer = await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=modern)
            tls: ssl.SSLObject = writer.get_extra_info("ssl_object")
            certificate = x509.load_der_x509_certificate(tls.getpeercert(binary_form=True) or b"")
            writer.close()
            key = certificate.public_key()
            assert (tls.cipher() or ("",))[0] == "ECDHE-RSA-AES256-GCM-SHA384"
            assert tls.selected_alpn_protocol() is None
            assert isinstance(key, rsa.RSAPublicKey)
            assert key.key_size == 2048
            assert f"{certificate.not_valid_after_utc:%d %B %Y}" == "11 May 2019"
            assert certificate.subject.rfc4514_string() == (
                "CN=Client Portal Web API,OU=Client Portal,O=Interactive Brokers"
            )

    play(scene)


def test_a_connection_is_still_usable_after_150_idle_seconds() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            assert (await client.get("/tickle")).status_code == 200
            before = sim.counts()["connections"]
            sim.advance(150)
            assert (await client.get("/tickle")).status_code == 200
            assert sim.counts()["connections"] == before

    play(scene)


def test_large_bodies_go_through_both_ways() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.fault("reply", reply={"text": '"' + "a" * 50_000_000 + '"'})
            answer = await client.post("/tickle", content=b" " * 20_000_000 + b"{}")
            assert len(answer.content) == 50_000_002

    play(scene)


# The websocket


@pytest.mark.parametrize("path", [b"/v1/api/ws", b"/v1/portal/ws", b"/anything"])
def test_a_websocket_is_granted_on_any_path_to_any_address_and_pings_prove_nothing(path: bytes) -> None:
    async def scene() -> None:
        async with gateway("logged-out", address_allowed=False) as (sim, _):
            reader, writer = await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=trust_nobody())
            writer.write(HELLO.replace(b"/v1/api/ws", path))
            assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101")
            writer.write(masked(PING, b"x"))
            assert await read_frame(reader) == (PONG, b"x")
            writer.close()

    play(scene)


# What it does by itself

VALIDATE = ("GET", "/sso/validate")
BEGINNING = [VALIDATE, ("GET", "/one/user"), ("GET", "/ssodh/init"), ("GET", "/ssodh/st")]
TAKING = [("POST", "/iserver/auth/ssodh/init"), ("POST", "/iserver/auth/ssodh/response")]


def own(sim: SimulatedGateway) -> list[tuple[str, str]]:
    return [(method, path) for method, path, _ in sim.world.records.own_calls]


@pytest.mark.parametrize("before", ["none", "competing"])
def test_the_handshake_after_a_login_takes_four_seconds_and_the_session_from_whomever_has_it(before: str) -> None:
    async def scene() -> None:
        async with gateway("logged-out", brokerage=before, pacing="off") as (sim, client):
            await client.post(sim.url.removesuffix("/v1/api") + "/sso/Dispatcher", content=b"")
            await until(lambda: own(sim) == BEGINNING)
            sim.advance(3)
            await until(lambda: own(sim) == [*BEGINNING, ("GET", "/iserver/auth/status"), *TAKING])
            sim.advance(1)
            await until(lambda: own(sim)[-1] == ("GET", "/iserver/accounts"))
            flags = (await client.get("/iserver/auth/status")).json()
            assert (flags["authenticated"], flags["competing"]) == (True, False)
            sim.advance(30)
            await until(lambda: own(sim)[-1] == ("GET", "/tickle"))

    play(scene)


def test_a_login_that_does_not_validate_is_tried_five_times_and_the_flag_stays() -> None:
    async def scene() -> None:
        async with gateway("logged-out", pacing="off") as (sim, client):
            await client.post(sim.url.removesuffix("/v1/api") + "/sso/Dispatcher", content=b"")
            sim.world.session.log_out()
            sim.forget_records()
            sim.proxy.by_itself.log_in()
            for _ in range(10):
                sim.advance(3)
                await client.get("/iserver/reauthenticate")
            assert own(sim).count(VALIDATE) == 5
            assert (await client.get("/iserver/reauthenticate")).json() == {"message": "triggered"}

    play(scene)


def test_one_tickle_in_vain_ends_the_keep_alive_and_begins_the_handshake_twice() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.world.session.log_out()
            for _ in range(40):
                sim.advance(3)
                await client.get("/trsrv/stocks?symbols=A")
            assert own(sim).count(("GET", "/tickle")) == 1
            assert own(sim).count(VALIDATE) == 10

    play(scene)


def test_against_a_device_that_takes_it_back_the_handshake_goes_on_without_a_pause() -> None:
    async def scene() -> None:
        async with gateway("logged-out", taken_back=True, pacing="off", own_tickle=False) as (sim, client):
            sim.log_in()
            for _ in range(2):
                sim.advance(3)
                await client.get("/iserver/auth/status")
            await until(lambda: own(sim).count(TAKING[0]) > 50)
            assert (await client.get("/iserver/auth/status")).json()["competing"] is True
            await sim.change(taken_back=False)
            await until(lambda: own(sim)[-1] == ("GET", "/iserver/accounts"))

    play(scene)


def test_five_requests_that_are_never_answered_stop_its_own_tickle_too() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.fault("never", "*/ledger")
            stuck = [asyncio.create_task(client.get("/portfolio/DU1234567/ledger")) for _ in range(5)]
            await until(lambda: sim.world.records.most_in_flight == 5)
            sim.advance(40)
            assert b"302 Found" in await raw(sim, sent("GET /"))
            assert own(sim) == []
            sim.clear_faults()
            await until(lambda: own(sim) == [("GET", "/tickle")])
            for call in stuck:
                call.cancel()
            await asyncio.gather(*stuck, return_exceptions=True)

    play(scene)
