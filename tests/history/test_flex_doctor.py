"""The doctor says how statements are connected and what keeps them away, and the command fetches them."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.cli.doctor_statements import check_statements
from bezant_mcp.cli.fetching import fetch_all, windows_of
from bezant_mcp.errors import BadArgument
from bezant_mcp.history.source import fetch_book
from bezant_mcp.redaction import Redaction
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import faster

TOKEN, QUERY = "9" * 24, "900001"
START = datetime(2026, 11, 25, 14, tzinfo=UTC)
TIMES = 2000.0


def said(settings: Settings, at: datetime = START) -> list[tuple[str, str, str]]:
    return [(each.name, each.state, each.said) for each in check_statements(settings, lambda: at)]


def told(**given: Any) -> Settings:
    return Settings(**({"state_dir": None, "flex_token": TOKEN, "flex_queries": (QUERY,)} | given))


def test_without_statements_it_is_a_note() -> None:
    ((name, state, words),) = said(Settings(state_dir=None))
    assert (name, state) == ("statements", "note")
    assert "not connected" in words


def test_half_a_set_up_is_named(tmp_path: Path) -> None:
    assert said(told(flex_token=""))[0][1:] == ("warn", "queries are set, but no token")
    assert said(told(flex_queries=()))[0][1:] == ("warn", "a token is set, but no query")
    assert said(told(flex_queries=(), flex_token="", flex_files=(tmp_path / "none.xml",)))[0][1] == "warn"
    ((_, state, words),) = said(told(flex_queries=("123456",), state_dir=tmp_path))
    assert state == "note"
    assert "nothing fetched yet" in words


def test_files_are_found_and_read(tmp_path: Path) -> None:
    (tmp_path / "bad.xml").write_text("<html/>")
    settings = told(flex_token="", flex_queries=(), flex_files=(tmp_path,))
    assert said(settings)[0][1] == "warn"
    (tmp_path / "bad.xml").unlink()
    assert "no .xml file" in said(settings)[0][2]


async def visit(settings: Settings, at: datetime, times: int = 1) -> None:
    async with Gateway(settings, limits=faster(TIMES), now=lambda: at) as gateway:
        for _ in range(times):
            await fetch_book(gateway)


@pytest.mark.anyio
async def test_what_was_fetched_and_what_is_in_the_way_is_told_without_a_request(tmp_path: Path) -> None:
    async with SimulatedGateway(start=START, speed=TIMES) as service:
        settings = told(state_dir=tmp_path, flex_url=service.flex_url)
        await visit(settings, START)
        asked = len(service.world.desk.seen)
        ((name, state, words),) = said(settings)
        assert (name, state) == (f"query {QUERY}", "ok")
        assert "up to 2026-11-24, fetched 2026-11-25 14:00 UTC" in words
        later = START + timedelta(days=1)
        service.fault("flex-1012", "*Flex*SendRequest*", times=1)
        await visit(settings, later)
        ((_, state, words),) = said(settings, later)
        assert state == "warn"
        assert "Token has expired" in words
        assert "Stored statements end on 2026-11-24" in words
        service.fault("flex-1025", "*Flex*SendRequest*", times=1)
        other = told(state_dir=tmp_path, flex_url=service.flex_url, flex_token="8" * 24)
        await visit(other, later)
        assert "until 2026-11-26 17:00 UTC" in said(other, later)[0][2]
        assert len(service.world.desk.seen) == asked + 2


def windows_kept(folder: Path) -> list[Path]:
    return [*folder.rglob("q-*-*-*.json")]


def test_years_past_are_asked_for_in_windows_that_ibkr_takes() -> None:
    windows = [*windows_of(None, 3, START)]
    assert windows[0] == (date(2025, 1, 1), date(2025, 12, 31))
    assert windows[1:3] == [(date(2024, 7, 1), date(2024, 12, 31)), (date(2024, 1, 1), date(2024, 6, 30))]
    assert windows[-1] == (date(2023, 1, 1), date(2023, 12, 31))
    assert all((last - first).days < 365 for first, last in windows_of(2016, None, START))
    assert [*windows_of(None, None, START)] == []
    for first_year, years in ((1999, None), (2030, None), (None, 50)):
        with pytest.raises(BadArgument):
            windows_of(first_year, years, START)


@pytest.mark.anyio
async def test_years_past_are_fetched_one_by_one_once_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = datetime.now(UTC)  # the command goes by the machine's clock
    windows = [*windows_of(None, 2, now)]
    count = len(windows) + 1
    async with SimulatedGateway(start=now, speed=TIMES) as service:
        settings = told(state_dir=tmp_path, flex_url=service.flex_url)
        given = argparse.Namespace(
            demo=None, redaction=Redaction(), limits=faster(TIMES), first_year=None, years=2, again=False
        )
        assert await fetch_all(settings, given, (QUERY,)) == 0
        targets = [row["target"] for row in service.world.desk.seen if row["step"] == "SendRequest"]
        assert len(targets) == count
        assert "fd={:%Y%m%d}&td={:%Y%m%d}".format(*windows[0]) in targets[1]
        assert capsys.readouterr().err.count("fetched") == count
        assert await fetch_all(settings, given, (QUERY,)) == 0
        assert len([row for row in service.world.desk.seen if row["step"] == "SendRequest"]) == count
        assert capsys.readouterr().err.count("already here") == count
        given.again = True  # though not within a quarter of an hour
        assert await fetch_all(settings, given, (QUERY,)) == 0
        assert capsys.readouterr().err.count("already here") == count
        for path in windows_kept(tmp_path):
            path.write_text(re.sub(r'"sent": [\d.]+', '"sent": 1.0', path.read_text()))
        assert await fetch_all(settings, given, (QUERY,)) == 0
        assert capsys.readouterr().err.count("fetched") == count - 1
        given.again = False
        assert len([row for row in service.world.desk.seen if row["step"] == "SendRequest"]) == 2 * count - 1
        async with Gateway(settings, limits=faster(TIMES)) as gateway:
            book = (await fetch_book(gateway)).book
        first, _ = next(iter(book.accounts.values())).spans[0]
        assert first <= windows[-1][0] + timedelta(days=4)
        service.fault("flex-1003", "*Flex*SendRequest*", times=1)
        given.years = 5
        assert await fetch_all(settings, given, (QUERY,)) == 1
        assert "1003" in capsys.readouterr().err
        assert len([row for row in service.world.desk.seen if row["step"] == "SendRequest"]) == 2 * count
