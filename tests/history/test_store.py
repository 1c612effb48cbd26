"""What is kept of statements holds no persons, survives killed processes, and is no more than covers the days."""

from __future__ import annotations

import contextlib
import itertools
import os
import random
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from bezant_mcp.errors import BadSetting
from bezant_mcp.history.errors import NotAStatement
from bezant_mcp.history.persons import LONGEST_TAG, WithoutPersons
from bezant_mcp.history.store import Folder, Memory, Shelf, Stored, is_covered, put_away, stored, superfluous
from bezant_mcp.settings import Settings

PERSONS = b"""<?xml version="1.0"?><FlexQueryResponse><FlexStatements count="2"><FlexStatement accountId="U1">
<AccountInformation accountId="U1" acctAlias="" currency='EUR' name="A. Secret &gt; B" street='Secret "Lane" 5 > 3'
 primaryEmail="secret@example.org" dateOfBirth="secret" accountType="Individual" taxLotMatchingMethod="FIFO" />
<Transfers><Transfer accountId="U1" accountName="Mr Secret" cashTransfer="5"/></Transfers>
</FlexStatement><FlexStatement accountId="U2"><AccountInformation
accountId="U2" name="Secret"  >  secret <Address street="secret"/> secret </AccountInformation><Trades/></FlexStatement>
<AccountInformation/><AccountInformationOther name="kept"/></FlexStatements></FlexQueryResponse>
"""


@pytest.mark.parametrize("seed", range(40))
def test_personal_details_are_cut_however_the_bytes_come(seed: int) -> None:
    chance = random.Random(seed)
    cuts = sorted(chance.sample(range(len(PERSONS)), seed * 3))
    text = WithoutPersons()
    kept = b"".join(text.feed(PERSONS[a:b]) for a, b in itertools.pairwise([0, *cuts, len(PERSONS)])) + text.end()
    assert b"ecret" not in kept
    assert b"""<AccountInformation accountId="U1" acctAlias="" currency='EUR' accountType="Individual" """ in kept
    assert b'<AccountInformation accountId="U2"/><Trades/>' in kept
    assert b'<Transfer accountId="U1" accountName="" cashTransfer="5"/>' in kept
    assert b'<AccountInformation/><AccountInformationOther name="kept"/></FlexStatements>' in kept


@pytest.mark.parametrize(
    "tag", [b'<AccountInformation name="x', b"<AccountInformation name=x/>", b"<AccountInformation ="]
)
def test_a_tag_that_cannot_be_read_is_not_kept(tag: bytes) -> None:
    text = WithoutPersons()
    text.feed(b"<a>" + tag)
    with pytest.raises(NotAStatement):
        text.feed(b"<b/><c/>")


def test_a_tag_without_end_is_not_gathered_without_end() -> None:
    text = WithoutPersons()
    assert text.feed(b"<b/><a " + b"x" * (LONGEST_TAG - 100)) == b"<b/>"
    with pytest.raises(NotAStatement):
        text.feed(b"x" * 200)


@pytest.fixture(params=["folder", "memory"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    return Folder(tmp_path / "shelf") if request.param == "folder" else Memory()


def test_a_piece_is_there_whole_or_not_at_all(shelf: Shelf) -> None:
    shelf.write("a", b"before")
    with contextlib.suppress(RuntimeError), shelf.writing("a") as file:
        file.write(b"half")
        raise RuntimeError
    assert shelf.read("a") == b"before"
    with shelf.writing("a") as file:
        file.write(b"after")
    assert shelf.read("a") == b"after"
    assert shelf.names() == ["a"]
    shelf.remove("a")
    shelf.remove("a")
    assert (shelf.read("a"), shelf.names()) == (None, [])


def test_one_holds_a_lock_and_gives_it_back(shelf: Shelf) -> None:
    first = shelf.lock("x")
    assert first
    assert shelf.lock("x") is None
    other = shelf.lock("y")
    assert other
    other.close()
    first.close()
    again = shelf.lock("x")
    assert again
    again.close()


HOLD = """
import sys
from pathlib import Path
from bezant_mcp.history.store import Folder
held = Folder(Path(sys.argv[1])).lock("x")
print(held is not None, flush=True)
sys.stdin.read()
"""


@pytest.mark.slow
def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    shelf = Folder(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "True\n"
        assert shelf.lock("x") is None
        other.kill()
        other.wait()
    held = shelf.lock("x")
    assert held
    held.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_others_can_read_or_have_linked_is_not_used(tmp_path: Path) -> None:
    shelf = Folder(tmp_path / "shelf")
    shelf.write("a", b"mine")
    os.chmod(shelf.path / "a", 0o644)
    with pytest.raises(BadSetting, match="other users"):
        shelf.read("a")
    (shelf.path / "b").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BadSetting, match="is a link"):
        shelf.read("b")


def year(last: date, days: int = 365, section: str = "Trades") -> Stored:
    span = (last - timedelta(days=days - 1), last)
    covered = {"": [span], section: [span]}
    return Stored(f"s-1-{last}-{days}-{section}.xml", "1", last.toordinal() * 1.0, "AF", span, {"U1": covered})


def test_three_years_of_days_leave_a_handful_of_statements_and_no_day_is_lost() -> None:
    kept: list[Stored] = []
    first = date(2024, 1, 1)
    for day in range(3 * 365):
        kept = [year(first + timedelta(days=day)), *kept]
        gone = superfluous(kept)
        kept = [each for each in kept if each not in gone]
        assert len(kept) <= 9
    whole = year(first + timedelta(days=3 * 365 - 1), days=4 * 365 - 1)
    assert is_covered(whole, kept)


def test_a_statement_of_fewer_sections_or_days_does_not_take_the_place_of_another() -> None:
    day = date(2026, 11, 24)
    assert not superfluous([year(day, section="CashTransactions"), year(day)])
    assert not superfluous([year(day, days=1), year(day - timedelta(days=1))])
    older = year(day, days=300)
    assert superfluous([year(day), older]) == [older]


def test_statements_are_listed_with_what_they_cover(shelf: Shelf) -> None:
    one, two = year(date(2025, 12, 31)), year(date(2026, 11, 24))
    for each in (one, two):
        shelf.write(each.name, b"<xml/>")
        put_away(shelf, each)
    assert stored(shelf, ("1",)) == [two, one]
    assert stored(shelf, ("2",)) == []
    shelf.write(f"{one.name[:-4]}.json", b"{damaged")
    assert stored(shelf, ("1",)) == [two]
    shelf.remove(two.name)
    assert stored(shelf, ("1",)) == []


def test_settings_without_a_folder_share_one_memory() -> None:
    from bezant_mcp.history.store import open_shelf

    assert open_shelf(Settings(state_dir=None)) is open_shelf(Settings(state_dir=None))


def test_a_piece_that_nobody_listed_is_removed_with_the_next_one(tmp_path: Path) -> None:
    shelf = Folder(tmp_path / "statements")
    shelf.write("s-1-dead.xml", b"of a killed process")
    shelf.write("s-12-alive.xml", b"of another query, being read")
    shelf.write("s-1-new.xml", b"")
    put_away(shelf, Stored("s-1-new.xml", "1", 1.0))
    assert shelf.names() == ["s-1-new.json", "s-1-new.xml", "s-12-alive.xml"]
