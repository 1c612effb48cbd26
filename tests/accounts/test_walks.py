"""Pages of positions, one pass after the other: when a list has ended, what proves it, and what is asked for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from bezant_client import models

from bezant_mcp import Gateway, Settings
from bezant_mcp.accounts.position_pages import (
    Walk,
    as_paged,
    fetch_positions,
    held_in,
    is_held,
    is_thin,
    is_unclear,
    judge,
    key_of,
    next_pages,
    usable,
)
from bezant_mcp.errors import Incomplete, UnexpectedAnswer
from bezant_mcp.gateway import Reading
from tests.support.fast_limits import faster
from tests.support.tiny_server import Arrival, Reply, TinyServer

NOON = datetime(2026, 6, 10, 12, tzinfo=UTC)
Rows = list[dict[str, Any]]


def row(conid: int, size: Any = 100, **more: Any) -> dict[str, Any]:
    """One row of a page, of a share that needs no definition."""
    plain = {"ticker": f"T{conid}", "assetClass": "STK", "currency": "USD", "acctId": "DU1"}
    return {"conid": conid, "position": 1.0, "pageSize": size, **plain, **more}


def rows(first: int, behind: int, size: Any = 100) -> Rows:
    return [row(conid + 1, size) for conid in range(first, behind)]


def position(each: dict[str, Any]) -> models.Position:
    return models.Position.from_dict(each)


def other(each: dict[str, Any]) -> models.UncachedPosition:
    return models.UncachedPosition.from_dict(each)


def walked(*pages: Rows) -> Walk:
    walk = Walk()
    for page in pages:
        walk.take(Reading([position(each) for each in page], NOON))
    return walk


# Pages -> which of ended, open_ended, unsized, repeated and shifted hold after them, and how many rows there are.
TAKEN: list[tuple[list[Rows], str, int]] = [
    ([[]], "ended", 0),
    ([rows(0, 20)], "ended", 20),
    ([rows(0, 29)], "ended", 29),
    ([rows(0, 30)], "", 30),  # may be one of the pages of 30 that there once were
    ([rows(0, 30), []], "ended", 30),
    ([rows(0, 31)], "ended", 31),
    ([rows(0, 99)], "ended", 99),
    ([rows(0, 100)], "open_ended", 100),
    ([rows(0, 101)], "open_ended", 101),
    ([rows(0, 100), []], "ended open_ended", 100),
    ([rows(0, 100), rows(100, 130)], "ended", 130),
    ([rows(0, 100), rows(100, 200)], "open_ended", 200),
    ([rows(0, 100), rows(100, 199)], "ended", 199),
    ([rows(0, 20, None)], "unsized", 20),
    ([rows(0, 20, None), []], "ended unsized", 20),
    ([rows(0, 29, None)], "unsized", 29),
    ([rows(0, 30, None)], "open_ended unsized", 30),
    ([rows(0, 40, None), rows(40, 79, None)], "", 79),
    ([rows(0, 40, None), rows(40, 80, None)], "open_ended", 80),
    ([rows(0, 20, 0)], "unsized", 20),
    ([rows(0, 20, -5)], "unsized", 20),
    ([rows(0, 20, 1)], "open_ended", 20),
    ([rows(0, 20, 1000)], "ended", 20),
    ([rows(0, 20, 1001)], "unsized", 20),
    ([rows(0, 10, 100) + rows(10, 20, 50)], "unsized", 20),
    ([rows(0, 10, 100) + rows(10, 20, None)], "ended", 20),
    ([rows(0, 40, 40), rows(0, 40, 40)], "ended repeated", 40),
    ([rows(0, 40, 40), rows(40, 80, 40), rows(0, 40, 40)], "ended repeated", 80),
    ([rows(0, 40, 40), rows(39, 79, 40)], "open_ended shifted", 80),
    ([rows(0, 40, 40), rows(39, 79, 40), rows(80, 90, 40)], "ended shifted", 90),
    ([rows(0, 40, None), rows(40, 75, None), rows(75, 113, None)], "", 113),
    ([[row(1), row(1), row(1)]], "ended", 3),
    ([[row(1), row(1, model="M"), row(1, acctId="DU2")]], "ended", 3),
]


@pytest.mark.parametrize(("pages", "flags", "count"), TAKEN, ids=range(len(TAKEN)))
def test_what_each_page_says_of_the_end(pages: list[Rows], flags: str, count: int) -> None:
    walk = walked(*pages)
    names = ("ended", "open_ended", "unsized", "repeated", "shifted")
    assert " ".join(name for name in names if getattr(walk, name)) == flags
    assert len(walk.rows) == count
    assert len(walk.as_of) == len(pages)


@pytest.mark.parametrize(
    ("pages", "before", "unsteady"),
    [
        ([rows(0, 20)], None, False),
        ([rows(0, 20), []], None, False),
        ([rows(0, 29, 10), []], None, False),
        ([rows(0, 30), []], None, True),
        ([rows(0, 30)], None, False),
        ([rows(0, 30), []], [rows(0, 30), []], False),
        ([rows(0, 30), []], [rows(1, 31), []], True),
        ([rows(0, 20, 20), rows(19, 22, 20)], [rows(0, 20, 20), rows(19, 22, 20)], True),
    ],
)
def test_only_what_was_found_twice_is_steady(pages: list[Rows], before: list[Rows] | None, unsteady: bool) -> None:
    assert walked(*pages).unsteady(None if before is None else walked(*before)) is unsteady


@pytest.mark.parametrize(
    ("pages", "second", "differs"),
    [
        ([rows(0, 20)], rows(0, 20), False),
        ([rows(0, 20)], rows(0, 21), True),
        ([rows(0, 20)], rows(0, 19), False),
        ([rows(0, 100), []], rows(0, 100), False),
        ([rows(0, 100), []], rows(0, 99), True),
        ([rows(0, 20, 20), rows(19, 30, 20)], rows(0, 30), True),
        ([rows(0, 20)], [*rows(0, 20), row(1)], True),
        ([rows(0, 20)], [*rows(0, 20), row(99, position=0.0)], False),
        ([[*rows(0, 20), row(99, position=0.0)]], rows(0, 20), False),
    ],
)
def test_what_the_second_list_has_more_counts_always_and_what_it_lacks_where_pages_prove_nothing(
    pages: list[Rows], second: Rows, differs: bool
) -> None:
    assert walked(*pages).differs([other(each) for each in second]) is differs


ALONE = "Positions of DU1 come from IBKR's pages only;"
CUT = [rows(0, 20, 20), rows(20, 35, 20)]


@pytest.mark.parametrize(
    ("pages", "before", "second", "said"),
    [
        ([rows(0, 20)], None, None, ""),
        ([rows(0, 20, None), []], None, None, f"{ALONE} some may be missing, because the last page may be a full one."),
        ([rows(0, 20, None), []], None, rows(0, 20), ""),
        ([rows(0, 100), []], None, None, f"! {ALONE} the last page is full, so there may be more."),
        (CUT, None, None, f"! {ALONE} rows moved between pages in all 3 attempts."),
        (CUT, CUT, None, ""),
        ([rows(0, 20, 20)] * 2, None, None, f"! {ALONE} IBKR ignored page numbers."),
        ([[]], None, None, f"! {ALONE} they are empty."),
        ([[]], None, [], ""),
        (
            [[]],
            None,
            rows(0, 2),
            "! Positions of DU1: IBKR's pages list none, its second list 2.",
        ),
        ([rows(0, 100), []], None, rows(0, 100), ""),
        (
            [rows(0, 100), []],
            None,
            rows(0, 97),
            "! Positions of DU1: IBKR's second list lacks 3 of its pages, which may go on.",
        ),
        (
            [rows(0, 20, 20)] * 2,
            None,
            rows(0, 19),
            "! Positions of DU1: IBKR's second list lacks 1 of its pages, which may go on.",
        ),
        ([rows(0, 20)], None, rows(0, 19), ""),
    ],
)
def test_the_rule(pages: list[Rows], before: list[Rows] | None, second: Rows | None, said: str) -> None:
    first = None if before is None else walked(*before)
    listed = None if second is None else Reading([other(each) for each in second], NOON)
    if said.startswith("! "):
        with pytest.raises(Incomplete) as caught:
            judge("DU1", walked(*pages), first, listed)
        assert caught.value.what == said[2:]
    else:
        assert judge("DU1", walked(*pages), first, listed) == said


@pytest.mark.parametrize(
    ("pages", "count"),
    [
        ([], 1),
        ([rows(0, 29, 29)], 1),
        ([rows(0, 30)], 2),
        ([rows(0, 100), rows(100, 200)], 3),
        ([rows(0, 100), rows(100, 200), rows(200, 300)], 3),
        ([rows(0, 14, 14), rows(14, 28, 14)], 1),
    ],
)
def test_how_many_pages_are_asked_for_at_once(pages: list[Rows], count: int) -> None:
    assert next_pages(walked(*pages)) == count


def test_the_second_list_is_of_use_where_it_has_any_of_the_rows() -> None:
    listed = Reading([other(row(1)), other(row(2, position=0))], NOON)
    for walk, used in (
        (walked([]), True),
        (walked([row(1), row(3)]), True),
        (walked([row(3)]), False),
        (walked([row(2)]), False),
        (walked([row(3, position=0)]), True),
    ):
        assert (usable(listed, walk) is listed) is used
    assert usable(None, walked([row(1)])) is None


@pytest.mark.parametrize(
    ("held", "answer"), [(1, True), (-1, True), (0.5, True), (0, False), ("0", False), (None, True)]
)
def test_what_may_be_held_is_held(held: Any, answer: bool) -> None:
    assert is_held(position(row(1, position=held))) is answer
    assert held_in([position(row(1, position=held)), position(row(2))]) == {1: 1, 2: 1} if answer else {2: 1}


def test_a_row_is_told_apart_by_contract_model_and_account() -> None:
    assert key_of(position(row(7, model="M"))) == (7, "M", "DU1")
    assert key_of(position(row(7, acctId=None))) == (7, "", "")
    for conid in (None, 0, "x"):
        with pytest.raises(UnexpectedAnswer, match="without a conid"):
            key_of(position({**row(1), "conid": conid}))


@pytest.mark.parametrize(
    ("more", "thin", "unclear"),
    [
        ({}, False, False),
        ({"ticker": None}, True, True),
        ({"ticker": None, "name": "N"}, False, False),
        ({"ticker": None, "fullName": "N"}, False, False),
        ({"assetClass": None}, False, True),
        ({"assetClass": "XYZ"}, False, True),
        ({"assetClass": "OPT"}, False, True),
        ({"assetClass": "OPT", "expiry": "20260619"}, False, False),
        ({"assetClass": "OPT", "lastTradingDay": "20260619"}, False, False),
        ({"assetClass": "OPT", "expiry": "soon"}, False, True),
        ({"assetClass": "OPT", "contractDesc": "A JUN [A 260619C00045000 100]"}, False, False),
        ({"assetClass": "OPT", "contractDesc": "A JUN 45 C"}, False, True),
        ({"assetClass": "WAR", "expiry": "NOEXP"}, False, False),
        ({"assetClass": "WAR", "lastTradingDay": "NOEXP"}, False, False),
        ({"assetClass": "OPT", "expiry": "20260619", "ticker": None}, True, True),
    ],
    ids=str,
)
def test_which_rows_take_a_definition_to_be_understood(more: dict[str, Any], thin: bool, unclear: bool) -> None:
    told = position({**row(1), **more})
    assert (is_thin(told), is_unclear(told)) == (thin, unclear)


def test_rows_of_the_second_list_come_under_the_names_of_the_first() -> None:
    given = {
        "position": 2.0, "conid": "7", "avgCost": 3.0, "avgPrice": 4.0, "currency": "EUR", "realizedPnl": 5.0,
        "unrealizedPnl": 6.0, "sector": "S", "group": "G", "model": "M", "description": "D", "marketPrice": 8.0,
        "marketValue": 9.0, "secType": "OPT", "countryCode": "DE",
    }  # fmt: skip
    (paged,) = as_paged([other(given)])
    assert paged.to_dict() == {
        "position": 2.0, "conid": "7", "avgCost": 3.0, "avgPrice": 4.0, "currency": "EUR", "realizedPnl": 5.0,
        "unrealizedPnl": 6.0, "sector": "S", "group": "G", "model": "M", "contractDesc": "D", "mktPrice": 8.0,
        "mktValue": 9.0, "assetClass": "OPT", "countryCode": "DE",
    } | {name: value for name, value in paged.to_dict().items() if value is None}  # fmt: skip
    (paged,) = as_paged([other({**given, "assetClass": "STK"})])
    assert paged.asset_class == "STK"


# What is asked


class Account:
    """A server with pages of positions of one account, their second list and definitions."""

    def __init__(self, pages: Callable[[int, int], Rows], second: Any = None, undefined: Sequence[int] = ()) -> None:
        self.pages, self.second, self.undefined = pages, second, undefined
        self.asked: list[str] = []
        self.defined: list[str] = []
        self.walks = 0

    @property
    def pages_asked(self) -> list[str]:
        return [name for name in self.asked if name.isdigit()]

    @property
    def in_order(self) -> str:
        """What was asked, the pages first."""
        return " ".join(sorted(self.asked, key=lambda name: (name.isalpha(), name)))

    async def answer(self, arrival: Arrival) -> Reply:
        url = urlsplit(arrival.target)
        name = url.path.rpartition("/")[2]
        assert "/DU1/" in url.path or name in ("secdef", "accounts")
        if "/positions/" in url.path:
            assert parse_qs(url.query) == {"sort": ["position"], "direction": ["d"]}
            self.walks += name == "0"
            self.asked.append(name)
            return Reply(body=json.dumps(self.pages(int(name), self.walks)).encode())
        if "/portfolio2/" in url.path:
            self.asked.append("second")
            return Reply(500) if self.second is None else Reply(body=json.dumps(self.second).encode())
        if name == "secdef":
            self.asked.append("definitions")
            wanted = parse_qs(url.query)["conids"][0].split(",")
            self.defined += wanted
            known = [
                {"conid": int(conid), "ticker": f"T{conid}"} for conid in wanted if int(conid) not in self.undefined
            ]
            return Reply(body=json.dumps({"secdef": known}).encode())
        return Reply(body=b'[{"accountId": "DU1"}]')

    async def read(self, **details: bool) -> Any:
        async with TinyServer(self.answer) as server:
            settings = Settings(server.url, state_dir=None)
            async with Gateway(settings, limits=faster(1000)) as gateway:
                return await fetch_positions(gateway, "DU1", **details)


def paged(*pages: Rows) -> Callable[[int, int], Rows]:
    return lambda page, _: pages[page] if page < len(pages) else []


LONG = [{**each, "conid": str(each["conid"])} for each in rows(0, 400)]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("pages", "second", "asked", "count"),
    [
        ([rows(0, 20)], None, "0", 20),
        ([rows(0, 100), rows(100, 130)], LONG[:130], "0 1 second", 130),
        ([rows(0, 100), rows(100, 200), rows(200, 230)], LONG[:230], "0 definitions second", 230),
        ([rows(0, 20, 10)], LONG[:20], "0 1 second", 20),
        (
            [rows(0, 100), rows(100, 120)],
            LONG[:140],
            "0 0 0 1 1 1 definitions second second second",
            140,
        ),
        ([rows(0, 100), rows(100, 130)], None, "0 0 1 1 2 second", 130),
        ([[row(1, ticker=None)]], None, "0 0 definitions", 1),
    ],
)
async def test_what_is_asked_for_a_list(pages: list[Rows], second: Any, asked: str, count: int) -> None:
    account = Account(paged(*pages), second)
    book = await account.read()
    assert account.in_order == asked
    assert (len(book.rows), book.account_id, book.doubt) == (count, "DU1", "")
    assert abs((datetime.now(UTC) - book.as_of).total_seconds()) < 60


@pytest.mark.anyio
@pytest.mark.parametrize(("count", "asked"), [(330, "0 definitions definitions second"), (331, "0 second")])
async def test_of_a_long_list_without_details_what_is_plain_is_not_defined(count: int, asked: str) -> None:
    pages = [rows(first, min(first + 80, count), 80) for first in range(0, count, 80)]
    account = Account(paged(*pages), LONG[:count])
    book = await account.read(details=False)
    assert (account.in_order, len(book.rows), book.thin) == (asked, count, 0)
    account = Account(paged(*pages), LONG[:count])
    await account.read()
    assert account.in_order == "0 definitions definitions second"  # names, sectors and countries are wanted
    assert account.defined == [str(conid) for conid in range(81, count + 1)]


@pytest.mark.anyio
@pytest.mark.parametrize(("details", "asked"), [(False, "0 definitions second"), (True, "0 1 2 definitions second")])
async def test_what_has_no_definition_is_thin_in_a_long_list_and_else_taken_from_the_pages(
    details: bool, asked: str
) -> None:
    second = [*LONG[:200], {**LONG[200], "currency": "GBP"}, {**LONG[201], "assetClass": "OPT"}, *LONG[202:]]
    account = Account(paged(rows(0, 100), rows(100, 200), rows(200, 298)), second[:298], undefined=(201, 202))
    book = await account.read(details=details)
    assert (account.in_order, len(book.rows), book.thin) == (asked, 298, 0 if details else 2)


@pytest.mark.anyio
@pytest.mark.parametrize("odd", [{"conid": None}, {"acctId": "DU2"}])
async def test_a_second_list_with_an_odd_row_is_none_and_the_doubt_is_told(odd: dict[str, Any]) -> None:
    for second, doubt in ((LONG[:20], False), ([*LONG[:19], {**LONG[19], **odd}], True), (None, True)):
        book = await Account(paged(rows(0, 20, None)), second).read()
        assert ("DU1 come from IBKR's pages only" in book.doubt) is doubt


@pytest.mark.anyio
async def test_a_list_that_moves_is_read_three_times_and_then_given_up() -> None:
    account = Account(lambda page, walk: rows(walk, walk + 40, 40) if page == 0 else rows(90, 95, 40))
    with pytest.raises(Incomplete, match=r"Positions of DU1 come .* rows moved between pages in all 3 attempts"):
        await account.read()
    assert account.walks == 3


@pytest.mark.anyio
async def test_a_list_that_does_not_end_is_given_up_after_200_pages() -> None:
    account = Account(lambda page, _: rows(page, page + 1, 1))
    with pytest.raises(Incomplete, match="positions of DU1 did not end after 200 pages"):
        await account.read()
    assert sorted(map(int, account.pages_asked)) == list(range(200))


@pytest.mark.anyio
async def test_a_row_of_another_account_is_no_row_of_this_one() -> None:
    account = Account(paged([row(1), row(2, acctId="DU2"), row(3, acctId="DU3")]))
    with pytest.raises(UnexpectedAnswer, match="listed 2 positions of another account among those of DU1"):
        await account.read()


@pytest.mark.anyio
@pytest.mark.parametrize(("thin_pages", "walks"), [(3, 2), (4, 1)])
async def test_rows_that_came_thin_are_looked_at_once_more_where_that_costs_few_pages(
    thin_pages: int, walks: int
) -> None:
    pages = [rows(20 * number, 20 * number + 20, 20) for number in range(thin_pages - 1)]
    pages.append([row(999, 20, ticker=None)])
    second = [{**each, "conid": str(each["conid"])} for page in pages for each in page]
    account = Account(paged(*pages), second, undefined=(999,))
    book = await account.read()
    assert (account.walks, account.defined[-1], book.thin) == (walks, "999", 1)


@pytest.mark.anyio
async def test_what_was_closed_today_and_a_lot_with_its_details_are_told_apart() -> None:
    lots = [
        row(1, ticker=None),
        row(1, ticker="T1", model="M"),
        row(2, position=0.0),
        row(3, position=0.0, ticker=None),
    ]
    account = Account(paged(lots))
    book = await account.read()
    assert ([each.conid for each in book.rows], [each.conid for each in book.closed]) == ([1, 1], [2, 3])
    assert (account.defined, book.thin, list(book.definitions)) == ([], 0, [1])
    assert book.definitions[1].ticker == "T1"


@pytest.mark.anyio
async def test_two_lists_that_each_have_what_the_other_lacks_are_not_called_the_whole() -> None:
    other = [{**each, "conid": str(each["conid"])} for each in [*rows(1, 130), *rows(500, 501)]]
    account = Account(paged(rows(0, 100), rows(100, 130)), other)
    book = await account.read()
    assert len(book.rows) == 130
    assert "list 1 more" in book.doubt
