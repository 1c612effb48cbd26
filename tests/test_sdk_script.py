"""What a new user writes from docs/sdk.md: no cast, no isinstance, both type checkers content, no null that hurts.

The two programs in tests/sdk_script are run against the simulated Gateway, and against one whose answers lose one field
after another, or have null in its place; through the guarded classes and through the plain ones, which have the same
groups.
"""

from __future__ import annotations

import asyncio
import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from bezant_client import AsyncClient, Client

from bezant_mcp import Gateway, Settings, SyncGateway
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.sdk_script import report, report_async
from tests.support.cases import every_case
from tests.support.checkers import both_find_nothing
from tests.support.edited import Remembered, changed
from tests.support.fast_limits import faster

SCRIPTS = (ROOT / "tests" / "sdk_script" / "report.py", ROOT / "tests" / "sdk_script" / "report_async.py")
# The answers that they read, by what is in the address.
READ = ("/portfolio/accounts", "/ledger", "/positions/0", "/orders|/trades", "/marketdata/history")
INSTANTLY = faster(1e6)
Place = tuple[str, ...]


class Spoiler:
    """Changes one place of the answers on their way, and remembers what they were like."""

    def __init__(self) -> None:
        self.seen: dict[str, Any] = {}
        self.at: tuple[str, Place, bool] | None = None
        self.done = 0
        self.remembered = Remembered()
        self.edits = {pattern: self._edit(pattern) for pattern in READ}

    def _edit(self, pattern: str) -> Callable[[Any], Any]:
        def edit(answer: Any) -> Any:
            if answer is None:
                raise ValueError("an error stays as it is")
            self.seen[pattern] = answer if answer or pattern not in self.seen else self.seen[pattern]
            if self.at is None or self.at[0] != pattern:
                return answer
            spoilt = copy.deepcopy(answer)
            take(spoilt, self.at[1], missing=self.at[2])
            self.done += spoilt != answer or not self.at[2]
            return spoilt

        return edit


def take(answer: Any, place: Place, *, missing: bool) -> None:
    """Put null at a place, or nothing; in every row of a list."""
    if isinstance(answer, list):
        for row in answer:
            take(row, place, missing=missing)
    elif isinstance(answer, dict) and place[0] in answer:
        if len(place) > 1:
            take(answer[place[0]], place[1:], missing=missing)
        elif missing:
            del answer[place[0]]
        else:
            answer[place[0]] = None


def places(answer: Any, above: Place = ()) -> Iterator[Place]:
    """Every field of an answer, once for all rows of a list."""
    if isinstance(answer, list):
        yield from dict.fromkeys(place for row in answer[:3] for place in places(row, above))
    elif isinstance(answer, dict):
        for name, inner in answer.items():
            yield (*above, name)
            yield from places(inner, (*above, name))


@pytest.fixture
def on_its_way() -> Iterator[tuple[str, Spoiler]]:
    """The address of a simulated Gateway whose answers can be spoilt, in a thread of its own."""
    spoiler = Spoiler()
    with start_blocking_portal() as portal:
        simulated = SimulatedGateway("awkward", pacing="off", secdef_seconds=0.0, tls=False)
        entered = portal.wrap_async_context_manager
        with entered(simulated), entered(changed(simulated, spoiler.edits, spoiler.remembered)) as url:
            yield url, spoiler


def through_sync_gateway(url: str) -> None:
    with SyncGateway(Settings(gateway_url=url, state_dir=None), limits=INSTANTLY) as gateway:
        report.report(gateway)


def through_gateway(url: str) -> None:
    async def run() -> None:
        async with Gateway(Settings(gateway_url=url, state_dir=None), limits=INSTANTLY) as gateway:
            await report_async.report(gateway)

    asyncio.run(run())


def through_client(url: str) -> None:
    plain: Any = Client(url)  # has the groups that the program uses
    with plain as client:
        client.accounts.list_accounts()
        report.report(client)


def through_async_client(url: str) -> None:
    async def run() -> None:
        plain: Any = AsyncClient(url)
        async with plain as client:
            await client.accounts.list_accounts()
            await report_async.report(client)

    asyncio.run(run())


WAYS = (through_sync_gateway, through_gateway, through_client, through_async_client)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_the_program_tells_what_there_is(
    way: Callable[[str], None], on_its_way: tuple[str, Spoiler], capsys: pytest.CaptureFixture[str]
) -> None:
    way(on_its_way[0])
    way(on_its_way[0])  # the plain client's first list of trades is empty, as IBKR's is
    told = capsys.readouterr().out
    for part in ("DU1234567", "USD cash", "AAPL", "bought", "20,000.00"):
        assert part in told


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_no_field_that_is_null_or_missing_stops_the_program(
    way: Callable[[str], None], on_its_way: tuple[str, Spoiler], capsys: pytest.CaptureFixture[str]
) -> None:
    url, spoiler = on_its_way
    way(url)
    way(url)
    assert set(spoiler.seen) == set(READ)
    found = {pattern: list(places(answer)) for pattern, answer in spoiler.seen.items()}
    assert sum(map(len, found.values())) > 150
    spoiler.remembered.again = True
    with every_case() as case:
        for pattern, fields in found.items():
            for place in fields:
                # What is missing is read by the same classes whoever sends it.
                for missing in (False, True) if way in (through_client, through_async_client) else (False,):
                    with case(f"{pattern} {'.'.join(place)} {'missing' if missing else 'null'}"):
                        spoiler.at, spoiler.done = (pattern, place, missing), 0
                        way(url)
                        assert spoiler.done
    told = capsys.readouterr().out
    assert "DU1234567" in told
    assert "no history" not in told


def test_the_programs_are_what_a_person_writes() -> None:
    for script in SCRIPTS:
        text = script.read_text("utf-8")
        assert len(text.splitlines()) <= 80
        assert not re.search(r"isinstance|cast|\bAny\b|ignore|getattr|hasattr", text)


@pytest.mark.slow
def test_the_programs_satisfy_both_type_checkers_with_every_class_that_has_the_groups(tmp_path: Path) -> None:
    blocking, asynchronous = (script.read_text("utf-8") for script in SCRIPTS)
    (tmp_path / "blocking.py").write_text(blocking, "utf-8")
    (tmp_path / "asynchronous.py").write_text(asynchronous, "utf-8")
    for name, text, guarded, plain in (
        ("client", blocking, "SyncGateway", "Client"),
        ("async_client", asynchronous, "Gateway", "AsyncClient"),
    ):
        of_plain = text.replace(f"from bezant_mcp import BezantError, {guarded}\n", "").replace(guarded, plain)
        of_plain = of_plain.replace(
            "from bezant_client import known", f"from bezant_client import ApiError, {plain}, known"
        )
        of_plain = of_plain.replace("BezantError", "ApiError")
        (tmp_path / f"{name}.py").write_text(of_plain, "utf-8")
    both_find_nothing(tmp_path)
