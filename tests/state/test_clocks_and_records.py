"""Nothing lasts longer than its own length, whatever the clock does; no record and no file breaks a process."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from pathlib import Path

import httpx
import pytest

from bezant_mcp.errors import BadSetting, NoAnswer, PenaltyBox
from bezant_mcp.gateway.cache import KEPT, Cache, question_key
from bezant_mcp.gateway.circuit_breaker import BAN, LAST_429, SILENCE, CircuitBreaker, Permit
from bezant_mcp.gateway.endpoints import LIMITS, find_endpoint
from bezant_mcp.gateway.http import GatewayRequest
from bezant_mcp.settings import Settings, checked_redis_url
from bezant_mcp.state import Budget
from bezant_mcp.state.sqlite import StoreFile
from tests.support.watch import Watch

pytestmark = pytest.mark.anyio
HOUR, DAY, YEAR = 3600.0, 86_400.0, 365 * 86_400.0
PATH = "/portfolio/accounts"
JUMPS = [-60.0, -600.0, -HOUR, -DAY, -56 * YEAR, 60.0, HOUR, YEAR]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "gateway.sqlite3"


async def left_of(breaker: CircuitBreaker) -> float:
    try:
        await breaker.ask_permit(PATH, "")
    except PenaltyBox as ban:
        return ban.seconds
    except NoAnswer:
        return max(stop.until for stop in await breaker.list_now()) - breaker.store.now()
    return 0.0


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("kind", ["429", "silence"])
async def test_a_stop_lasts_for_its_own_length_at_most_and_runs_down(path: Path, kind: str, jump: float) -> None:
    watch = Watch()
    breaker = CircuitBreaker(StoreFile(path, watch), LIMITS)
    length = LIMITS.penalty_seconds if kind == "429" else LIMITS.pause_seconds
    if kind == "429":
        await breaker.note_429(PATH)
    else:
        for _ in range(LIMITS.silent_after):
            await breaker.note_silence(20.0, Permit())
    watch.ahead += jump
    first = await left_of(breaker)
    assert first <= length
    if jump < 0:
        assert first > length - 61, "nothing is known of the time that has passed"
        other = CircuitBreaker(StoreFile(path, watch), LIMITS)
        watch.ahead += 10
        assert await left_of(other) == pytest.approx(first - 10, abs=1.0)
        watch.ahead += first
        assert await left_of(other) == 0


@pytest.mark.parametrize("jump", JUMPS)
async def test_a_place_lasts_for_its_own_length_at_most_and_runs_down(path: Path, jump: float) -> None:
    watch = Watch()
    store, slow = StoreFile(path, watch), Budget("slow", 1, 900.0)
    await store.take("a", [slow], 12)
    await store.finish("a", watch())
    watch.ahead += jump
    first = (await store.take("b", [slow], 12)).get("slow", 0.0)
    assert first <= 900
    if first:
        watch.ahead += 10
        assert (await store.take("b", [slow], 12))["slow"] == pytest.approx(first - 10, abs=1.0)
        watch.ahead += first
        assert await store.take("b", [slow], 12) == {}
    await store.aclose()


@pytest.mark.parametrize("jump", JUMPS)
async def test_a_lease_lasts_for_its_own_length_at_most(path: Path, jump: float) -> None:
    watch = Watch()
    ours, theirs = StoreFile(path, watch), StoreFile(path, watch)
    assert await ours.lease("asking", 5)
    watch.ahead += jump
    if not await theirs.lease("asking", 5):
        watch.ahead += 5.1
        assert await theirs.lease("asking", 5)
    await ours.aclose()
    await theirs.aclose()


@pytest.mark.parametrize("jump", [jump for jump in JUMPS if jump < 0])
async def test_an_answer_from_the_future_is_none(path: Path, jump: float) -> None:
    watch = Watch()
    store = StoreFile(path, watch)
    await store.remember(KEPT + "x", b"old", HOUR)
    watch.ahead += jump
    assert await store.recall(KEPT + "x") is None


async def test_the_memory_of_a_process_follows_no_clock_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    from bezant_mcp.state import open_store

    store, slow = open_store(Settings("https://steady.example")), Budget("slow", 1, 900.0)
    await store.take("a", [slow], 12)
    await store.finish("a", store.now())
    for at in (0.0, 1e10):
        monkeypatch.setattr("time.time", lambda at=at: at)
        assert (await store.take("b", [slow], 12))["slow"] == pytest.approx(900, abs=5)


UNREADABLE = [
    b"",
    b"no JSON",
    b"\xff\xfe\x00\x01",
    b"null",
    b"[]",
    b"12",
    b'"text"',
    b"{}x",
    b"[" * 100_000,
    b'{"until": 1e300, "what": "/x"}',
    b'{"left": null}',
    b'{"left": "900"}x',
    b'{"left": NaN}',
    b'{"left": Infinity}',
    b'{"left": -5}',
    b'{"left": 5, "what": ["x"]}',
    b'{"left": 5, "an": "other edition"}',
    json.dumps({"left": 900.0, "what": "/x"}).encode()[:-3],
]


@pytest.mark.parametrize("record", UNREADABLE, ids=range(len(UNREADABLE)))
async def test_a_record_that_cannot_be_read_stops_nobody(path: Path, record: bytes) -> None:
    store = StoreFile(path)
    for key in (BAN + PATH, BAN + "everything", SILENCE, LAST_429):
        await store.remember(key, record, DAY)
    breaker = CircuitBreaker(store, LIMITS)

    assert await breaker.ask_permit(PATH, "") == Permit()
    assert await breaker.list_now() == ()
    assert await breaker.last_429() is None
    await breaker.note_silence(20.0, Permit())
    await breaker.note_429(PATH)
    assert await left_of(breaker) == pytest.approx(LIMITS.penalty_seconds, abs=5)
    await store.aclose()


async def test_a_stop_that_claims_a_year_is_cut_to_its_length(path: Path) -> None:
    store = StoreFile(path)
    await store.remember(BAN + PATH, json.dumps({"left": YEAR, "what": PATH}).encode(), DAY)
    assert await left_of(CircuitBreaker(store, LIMITS)) <= LIMITS.penalty_seconds
    await store.aclose()


@pytest.mark.parametrize("kept", [b"", b"no JSON", b"application/json\n{", b"\xff\n[1]x", b'application/json\n[{"id"'])
async def test_a_kept_answer_that_cannot_be_read_is_asked_for_anew(path: Path, kept: bytes) -> None:
    class Inner:
        async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
            return httpx.Response(200, json=[{"id": "DU1"}], extensions={"bezant": None})

        async def aclose(self) -> None:
            """Nothing is open."""

    store = StoreFile(path)
    endpoint = find_endpoint("GET", "/v1/api" + PATH)
    assert endpoint is not None
    request = GatewayRequest(endpoint, httpx.URL(f"https://x/v1/api{PATH}"), httpx.Headers(), b"", {})
    await store.remember(KEPT + question_key(request), kept, HOUR)
    cache = Cache(Inner(), store)
    assert await cache._find_kept(question_key(request), request, HOUR) is None
    assert await store.recall(KEPT + question_key(request)) is None
    await store.aclose()


def make_other(path: Path, what: str) -> None:
    """Put something in the place of the state file."""
    path.parent.mkdir(mode=0o700)
    target = path.with_name("target")
    if what == "a link":
        target.write_text("untouched")
        path.symlink_to(target)
    elif what == "a link to nothing":
        path.symlink_to(target)
    elif what == "a second name":
        target.write_text("untouched")
        path.hardlink_to(target)
    elif what == "a folder":
        path.mkdir()
    elif what == "a pipe":
        os.mkfifo(path)
    elif what == "a linked companion":
        target.write_text("untouched")
        path.with_name(path.name + "-wal").symlink_to(target)
    else:
        path.write_bytes(b"")
        path.chmod(0o600 if what == "somebody else's" else 0o666)
        if what == "somebody else's":
            os.chown(path, 12345, 12345)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
@pytest.mark.parametrize(
    "what",
    [
        "a link",
        "a link to nothing",
        "a second name",
        "a folder",
        "a pipe",
        "a linked companion",
        "somebody else's",
        "writable for all",
    ],
)
async def test_what_is_not_this_users_own_file_is_refused_with_words_and_left_as_it_is(
    path: Path, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    if what == "somebody else's" and os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    make_other(path, what)
    before = sorted((each.name, each.lstat().st_mode, each.lstat().st_size) for each in path.parent.iterdir())
    store = StoreFile(path)

    assert await store.take("a", [Budget("one", 1, 60.0)], 12) == {}
    assert set(await store.take("b", [Budget("one", 1, 60.0)], 12)) == {"one"}
    assert not store.shared
    (said,) = [each for each in caplog.records if each.levelname == "WARNING"]
    assert "cannot be used" in said.message
    words = ("is a link", "is not an ordinary file", "belongs to another user", "can be written by other users")
    assert any(each in said.message for each in words)
    assert said.exc_info is None
    assert sorted((each.name, each.lstat().st_mode, each.lstat().st_size) for each in path.parent.iterdir()) == before
    await store.aclose()


def plant(path: Path, value: object, since: object, expires: object) -> None:
    """Write cells of any kind, as no edition of this program does."""
    with sqlite3.connect(path) as db:
        for key in (SILENCE, LAST_429, KEPT + "x"):
            db.execute("INSERT INTO memory VALUES (?, ?, ?, ?)", (key, value, since, expires))
        db.execute("INSERT INTO places VALUES ('everything', 'x', ?, ?, 0)", (since, expires))
        db.execute("INSERT INTO leases VALUES ('asking', 'x', ?)", (expires,))
    db.close()


@pytest.mark.parametrize("value", [None, "text", 12, b"{}"])
@pytest.mark.parametrize("since", [None, "text", 1.0, float("inf"), -9e300])
@pytest.mark.parametrize("expires", [None, "text", 9e300, float("inf")])
async def test_cells_of_any_kind_are_no_traceback(path: Path, value: object, since: object, expires: object) -> None:
    store = StoreFile(path)
    await store.remember("first", b"", 5)
    plant(path, value, since, expires)
    breaker = CircuitBreaker(store, LIMITS)
    assert await breaker.ask_permit(PATH, "") == Permit()
    assert await breaker.last_429() is None
    assert await store.take("a", [Budget("everything", 1, 1.0)], 12) == {}
    await store.lease("asking", 5)
    kept = await store.recall(KEPT + "x")
    assert kept is None or isinstance(kept.value, bytes)
    await store.aclose()


def make_database(path: Path, table: str) -> None:
    path.parent.mkdir(mode=0o700)
    with sqlite3.connect(path) as db:
        db.execute(f"CREATE TABLE {table} (something TEXT)")
    db.close()
    path.chmod(0o600)


@pytest.mark.parametrize("table", ["places", "leases", "memory"])
async def test_a_database_of_another_layout_is_begun_anew(
    path: Path, table: str, caplog: pytest.LogCaptureFixture
) -> None:
    make_database(path, table)
    store = StoreFile(path)
    assert await store.take("a", [Budget("one", 1, 60.0)], 12) == {}
    assert store.shared, "it is begun anew"
    assert "is damaged, so a new one replaces it" in caplog.text
    await store.aclose()


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("redis://redis.example.org:6379/0", "not encrypted"),
        ("redis://:hunter2hunter2@redis.example.org/0", "not encrypted"),
        ("redis://:hunter2hunter2@192.168.1.2", "not encrypted"),
        ("redis://0.0.0.0", "not encrypted"),
        ("rediss://redis.example.org/0", "no password"),
        ("rediss://user@redis.example.org/0", "no password"),
        ("rediss://user:@redis.example.org/0", "no password"),
        ("rediss://:hunter2hunter2@redis.example.org/0?ssl_cert_reqs=none", "not a valid Redis address"),
        ("rediss://:hunter2hunter2@redis.example.org/0?ssl_check_hostname=false", "not a valid Redis address"),
        ("redis://localhost/0?host=redis.example.org", "not a valid Redis address"),
        ("redis:///0?host=redis.example.org", "not a valid Redis address"),
        ("redis://", "not a valid Redis address"),
        ("redis://localhost:port/0", "not a valid Redis address"),
        ("unix://redis.example.org/x", "not a valid Redis address"),
        ("https://:hunter2hunter2@x", "not a valid Redis address"),
        ("redis.example.org", "not a valid Redis address"),
    ],
)
def test_redis_beyond_this_machine_needs_tls_and_a_password(url: str, word: str) -> None:
    with pytest.raises(BadSetting) as refused:
        Settings.from_env({"BEZANT_MCP_REDIS_URL": url})
    assert word in str(refused.value)
    assert "rediss://:PASSWORD@HOST" in refused.value.next_step
    assert "hunter2" not in str(refused.value)
    assert "example.org" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "redis://localhost",
        "redis://127.0.0.1:6379/0",
        "redis://[::1]:6379/1",
        "rediss://localhost:6380",
        "unix:///run/redis.sock?db=1",
        "rediss://:hunter2hunter2@redis.example.org:6379/0",
        "rediss://user:hunter2hunter2@10.0.0.1/0?ssl_ca_certs=/etc/ca.pem",
    ],
)
def test_redis_on_this_machine_or_with_both_is_fine(url: str) -> None:
    assert checked_redis_url(url) == url


async def test_answers_stay_on_this_machine_when_redis_is_beyond_it(tmp_path: Path) -> None:
    pytest.importorskip("redis", reason="the extra redis is not installed")
    from bezant_mcp.state import open_store
    from bezant_mcp.state.places import SharedPlaces

    kept_in = {}
    for name, url in (("here", "redis://127.0.0.1:9"), ("beyond", "rediss://:hunter2hunter2@redis.example.org/0")):
        store = open_store(Settings("https://answers.example", redis_url=url))
        assert isinstance(store, SharedPlaces)
        kept_in[name] = [place is store.wanted for place in store._of_answers]
        await store.aclose()
    assert kept_in == {"here": [True, False], "beyond": [False]}
