"""The local program on the wire: TLS, chunked answers, its own answers, limits, and the bytes that break clients."""

import asyncio
import ssl
from collections.abc import AsyncIterator

import pytest
from cryptography import x509

from bezant_mcp.simulator.wire.port import listen
from tests.simulator.scene import gateway, play, port_of, raw, trust_nobody, until

GET_TICKLE = b"GET /v1/api/tickle HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\n\r\n"


def request(line: str, *headers: str) -> bytes:
    return "\r\n".join([f"{line} HTTP/1.1", "Host: x", "User-Agent: t", *headers, "", ""]).encode()


def test_the_certificate_is_self_signed_and_expired_and_names_no_host() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            _, writer = await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=trust_nobody())
            tls: ssl.SSLObject = writer.get_extra_info("ssl_object")
            certificate = x509.load_der_x509_certificate(tls.getpeercert(binary_form=True) or b"")
            writer.close()

            assert tls.version() == "TLSv1.2"
            assert certificate.subject == certificate.issuer
            assert "CN=Client Portal Web API" in certificate.subject.rfc4514_string()
            assert certificate.not_valid_after_utc.year == 2019
            assert list(certificate.extensions) == []

    play(scene)


def test_tls_1_3_alone_is_refused() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            modern = trust_nobody()
            modern.minimum_version = ssl.TLSVersion.TLSv1_3
            with pytest.raises((ssl.SSLError, ConnectionResetError)):
                await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=modern)

    play(scene)


def test_plain_http_to_the_tls_port_is_closed_without_a_byte() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            reader, writer = await asyncio.open_connection("127.0.0.1", port_of(sim))
            writer.write(GET_TICKLE)
            assert await reader.read() == b""
            writer.close()

    play(scene)


def test_forwarded_answers_are_chunked_without_length_date_or_server() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            head, _, body = (await raw(sim, GET_TICKLE)).partition(b"\r\n\r\n")
            names = {line.split(b":")[0].lower() for line in head.split(b"\r\n")[1:]}

            assert head.startswith(b"HTTP/1.1 200 OK")
            added = {b"content-type", b"set-cookie", b"x-response-time", b"vary"}
            assert names == {*added, b"transfer-encoding"}
            assert body.endswith(b"0\r\n\r\n")

    play(scene)


LOCAL = [
    ("GET /", b"302 Found", b"Location: /sso/Login?forwardTo=22&RL=1&ip2loc=US"),
    ("POST /", b"302 Found", b"Location: /sso/Login"),
    ("GET /clear", b"200 OK", b"cleared"),
    ("GET /v2/api/x?secret=1", b"302 Found", b"Location: https://api.ibkr.com/v2/api/x\r\n"),
    ("GET /tickle", b"302 Found", b"Location: https://api.ibkr.com/tickle"),
    ("POST /V1/api/tickle", b"302 Found", b"Location: https://api.ibkr.com/V1/api/tickle"),
    ("GET /v1/api", b"302 Found", b"Location: https://api.ibkr.com/v1/api"),
    ("GET /v1/tws/x", b"200 OK", b"Unknown service tws"),
    ("POST /v1/api/iserver/reauthenticate", b"200 OK", b'{"message":"triggered"}'),
    ("GET /v1/portal/iserver/reauthenticate?force=true", b"200 OK", b'{"message":"triggered"}'),
    ("POST /gw/api/v1/accounts", b"302 Found", b"Location: https://api.ibkr.com/gw/api/v1/accounts"),
]


@pytest.mark.parametrize(("line", "status", "holds"), LOCAL, ids=[row[0] for row in LOCAL])
def test_the_gateway_answers_some_paths_itself(line: str, status: bytes, holds: bytes) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            answer = await raw(sim, request(line))

            assert answer.startswith(b"HTTP/1.1 " + status)
            assert holds in answer
            assert sim.seen == []

    play(scene)


@pytest.mark.parametrize("line", ["GET /status", "GET /v1/api/x%", "BREW /v1/api/tickle"])
def test_some_requests_are_never_answered(line: str) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            assert await raw(sim, request(line), answers=0) == b""
            assert sim.seen == []

    play(scene)


def test_account_management_counts_as_a_write_although_it_is_not_served() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            await client.post(sim.url.removesuffix("/v1/api") + "/gw/api/v1/accounts", json={})
            await client.post("/gw/api/v1/accounts", json={})

            assert sim.counts()["by_class"]["account-management"] == 2
            assert sim.counts()["writes"] == 2

    play(scene)


def test_an_address_that_is_not_allowed_gets_404_without_a_type() -> None:
    async def scene() -> None:
        async with gateway("access-denied") as (sim, _):
            answer = await raw(sim, GET_TICKLE)

            assert answer == b"HTTP/1.1 404 Not Found\r\nContent-Length: 13\r\n\r\nAccess Denied"

    play(scene)


def test_a_request_line_over_4096_bytes_is_a_414_of_http_1_0() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            line = "GET /v1/api/tickle?x="
            fits = line + "a" * (4096 - len(line) - len(" HTTP/1.1"))

            assert (await raw(sim, request(fits))).startswith(b"HTTP/1.1 200")
            assert (await raw(sim, request(fits + "a"))).startswith(b"HTTP/1.0 414")

    play(scene)


def test_headers_over_8192_bytes_are_a_400() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            assert (await raw(sim, request("GET /", "X: " + "a" * 9000))).startswith(b"HTTP/1.1 400")

    play(scene)


def test_a_chunked_request_body_is_dropped_in_silence() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):

            async def body() -> AsyncIterator[bytes]:  # what makes httpx send chunks
                yield b'{"symbol":"AAPL"}'

            chunked = await client.post("/iserver/secdef/search", content=body())
            whole = await client.post("/iserver/secdef/search", json={"symbol": "AAPL"})

            assert chunked.status_code == 411
            assert whole.json()[0]["symbol"] == "AAPL"
            assert sim.counts()["dropped_bodies"] == 1

    play(scene)


def test_a_204_is_followed_by_stray_bytes() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            answer = await raw(sim, request("GET /v1/api/trsrv/secdef?conids=1"))

            assert answer.startswith(b"HTTP/1.1 204 No Content")
            assert answer.endswith(b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")

    play(scene)


def test_head_gets_no_body_and_no_transfer_encoding() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            answer = await raw(sim, request("HEAD /v1/api/tickle"))

            assert answer.startswith(b"HTTP/1.1 405")
            assert b"chunked" not in answer

    play(scene)


def test_requests_may_be_pipelined_and_may_lack_a_host() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, _):
            bare = b"GET /v1/api/tickle HTTP/1.1\r\nUser-Agent: t\r\n\r\n"
            answer = await raw(sim, bare + bare, answers=2)

            assert answer.count(b"HTTP/1.1 200 OK") == 2

    play(scene)


def test_a_preflight_allows_everyone() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            headers = ("Origin: https://evil.example", "Access-Control-Request-Method: POST")
            answer = await raw(sim, request("OPTIONS /v1/api/logout", *headers))

            assert answer.startswith(b"HTTP/1.1 204")
            assert b"Access-Control-Allow-Origin: *" in answer

    play(scene)


def test_portal_becomes_api_and_cookies_of_clients_are_dropped() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            await raw(sim, request("GET /v1/portal/tickle?next=/v1/portal/x", "Cookie: a=b"))

            assert sim.world.records.targets == [("GET", "/v1/api/tickle?next=/v1/api/x", 200)]

    play(scene)


@pytest.mark.parametrize(
    ("line", "status"), [("POST /v1/api/tickle", b"411"), ("POST /v1/api/iserver/auth/status", b"411")]
)
def test_a_post_without_a_length_is_a_411(line: str, status: bytes) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            assert (await raw(sim, request(line))).startswith(b"HTTP/1.1 " + status)
            assert (await raw(sim, request(line, "Content-Length: 0"))).startswith(b"HTTP/1.1 200")

    play(scene)


def test_without_a_user_agent_the_edge_refuses() -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            assert (await raw(sim, b"GET /v1/api/tickle HTTP/1.1\r\nHost: x\r\n\r\n")).startswith(b"HTTP/1.1 403")

    play(scene)


def test_five_requests_go_upstream_at_once_and_the_sixth_waits() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.fault("slow", seconds=60)
            calls = [asyncio.create_task(client.get("/trsrv/stocks?symbols=AAPL", timeout=30)) for _ in range(7)]
            await until(lambda: sim.counts()["most_in_flight"] == 5 and sim.counts()["most_waiting"] >= 1)
            while not all(call.done() for call in calls):
                sim.advance(60)
                await asyncio.sleep(0.01)

            assert {call.result().status_code for call in calls} == {200}
            assert sim.counts()["most_in_flight"] == 5
            assert sim.counts()["most_waiting"] >= 1

    play(scene)


def test_five_requests_that_are_never_answered_stop_the_gateway_and_local_answers_still_come() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.fault("never", "*/ledger")
            stuck = [asyncio.create_task(client.get("/portfolio/DU1234567/ledger")) for _ in range(5)]
            await until(lambda: sim.world.records.most_in_flight == 5)
            post = asyncio.create_task(client.post("/iserver/account/DU1234567/orders", json={"orders": []}))
            await asyncio.sleep(0.1)

            assert not post.done()
            assert b"302 Found" in await raw(sim, request("GET /"))

            # The client of the order gives up; the order is delivered when a slot comes free.
            for call in (*stuck, post):
                call.cancel()
            await asyncio.gather(*stuck, post, return_exceptions=True)
            await asyncio.sleep(0.1)
            assert sim.counts()["writes"] == 0
            sim.clear_faults()
            await until(lambda: sim.counts()["writes"] == 1)

            assert sim.counts()["late"] == [("POST", "/iserver/account/{accountId}/orders")]

    play(scene)


def test_a_client_that_leaves_in_the_middle_of_a_body_keeps_its_slot() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            for _ in range(5):
                await raw(sim, request("POST /v1/api/tickle", "Content-Length: 10") + b"half", answers=0, wait=0.05)
            await until(lambda: sim.counts()["most_in_flight"] == 5)
            tickle = asyncio.create_task(client.post("/tickle", json={}))
            await asyncio.sleep(0.2)
            assert not tickle.done()

            sim.clear_faults()
            assert (await tickle).status_code == 200

    play(scene)


def test_airplay_speaks_plain_http_and_refuses() -> None:
    async def scene() -> None:
        async with gateway("airplay") as (sim, _):
            reader, writer = await asyncio.open_connection("127.0.0.1", port_of(sim))
            writer.write(request("GET /"))
            answer = await reader.readuntil(b"\r\n\r\n")
            writer.close()

            assert answer.startswith(b"HTTP/1.1 403 Forbidden")
            assert b"Server: AirTunes" in answer

    play(scene)


def test_another_server_may_have_the_port() -> None:
    async def scene() -> None:
        async with gateway("not-a-gateway") as (sim, client):
            answers = [await client.get(sim.url.removesuffix("/v1/api") + "/"), await client.get("/tickle")]

            assert [(answer.status_code, answer.headers["server"]) for answer in answers] == [(404, "nginx")] * 2
            await sim.set_scenario("ready")
            assert (await client.get("/tickle")).status_code == 200

    play(scene)


@pytest.mark.parametrize("scenario", ["airplay", "ready"])
def test_tls_to_a_port_without_it_is_closed_at_once(scenario: str) -> None:
    async def scene() -> None:
        async with gateway(scenario, tls=False) as (sim, _):
            with pytest.raises((ssl.SSLError, ConnectionError)):
                async with asyncio.timeout(2):
                    await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=trust_nobody())

    play(scene)


def test_without_tls_it_is_the_same_gateway() -> None:
    async def scene() -> None:
        async with gateway(tls=False) as (sim, client):
            assert sim.url.startswith("http://")
            assert (await client.post("/tickle", json={})).status_code == 200

    play(scene)


@pytest.mark.anyio
async def test_no_port_is_given_twice_whoever_listens_at_it() -> None:
    given = []
    for _ in range(400):
        server, port = await listen(lambda _, writer: writer.close())
        server.close()
        given.append(port)
    assert len(set(given)) == len(given)
