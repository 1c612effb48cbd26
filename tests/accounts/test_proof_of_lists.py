"""A list that cannot be proven to be whole is an error or says what may be missing, whichever way its sources fail."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings, account_summary, cash, exposure, list_accounts, performance, pnl, positions
from bezant_mcp.accounts import fetch_accounts
from bezant_mcp.errors import BadAccount, BezantError, UnexpectedAnswer
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.messages import SILENCE, Reply, Request, json_reply, text_reply
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio
Rows = list[Any]
# Takes the body of an answer, a list or an object.
Edit = Callable[[Any], Any]
ACCOUNT = "DU1234567"
WHOLE, INCOMPLETE = "whole", "INCOMPLETE"
# What is said of a list that only IBKR's pages have, and that they cannot prove.
DOUBT = "in doubt"


def edits(simulated: SimulatedGateway, change: Callable[[Request, Reply], Reply]) -> None:
    """Change the broker's answers on their way."""
    ask = simulated.broker.answer

    async def answer(request: Request, *, own: bool = False) -> Reply:
        return change(request, await ask(request, own=own))

    simulated.broker.answer = answer  # type: ignore[method-assign]  # the broker, not our code


@asynccontextmanager
async def reader(simulated: SimulatedGateway, folder: Path) -> AsyncIterator[Gateway]:
    settings = Settings(gateway_url=simulated.url, state_dir=folder, answer_seconds=1.0)
    async with Gateway(settings, limits=FAST) as gateway:
        yield gateway


def page_of(request: Request) -> int | None:
    """The number of a page of positions, if it is one that was asked for."""
    _, found, rest = request.path.partition("/positions/")
    return int(rest) if found and rest.isdigit() else None


# How the pages end -> settings of the simulated Gateway, and what becomes of each page.
PAGES: dict[str, tuple[dict[str, Any], Callable[[int, Rows], Rows]]] = {
    "short": ({"positions": 130}, lambda _, rows: rows),
    "full, then empty": ({"positions": 230}, lambda page, rows: rows if page == 0 else []),
    "repeated": ({"positions": 130, "ignore_pages": True}, lambda _, rows: rows),
    "sizes unknown": ({"positions": 20}, lambda _, rows: [{**row, "pageSize": None} for row in rows]),
    "thin": ({"positions": 20, "thin_rate": 1.0}, lambda _, rows: rows),
    "empty": ({"positions": 20}, lambda *_: []),
}
FAILS = {"500": Reply(500), "503": Reply(503), "204": Reply(204), "304": Reply(304), "404": Reply(404),
         "401": Reply(401), "{}": json_reply({}), "null": json_reply(None), "text": text_reply("not json"),
         "silence": SILENCE}  # fmt: skip
# What becomes of IBKR's second list: a reply in its place, or other rows.
SECOND: dict[str, Reply | Edit] = {
    **FAILS,
    "[]": json_reply([]),
    "a text among rows": lambda rows: [*rows, "AAPL"],
    "null among rows": lambda rows: [*rows, None],
    "a row without conid": lambda rows: [*rows[1:], {**rows[0], "conid": None}],
    "a foreign row": lambda rows: [*rows[1:], {**rows[0], "acctId": "DU7654321"}],
    "of another account": lambda rows: [{**row, "conid": str(90 + place)} for place, row in enumerate(rows)],
    WHOLE: lambda rows: rows,
}
# By how the pages end: what comes of it without a second list, and with it.
COMES_OF_IT = {
    "short": (WHOLE, WHOLE), "full, then empty": (INCOMPLETE, WHOLE), "repeated": (INCOMPLETE, WHOLE),
    "sizes unknown": (DOUBT, WHOLE), "thin": (DOUBT, WHOLE), "empty": (INCOMPLETE, INCOMPLETE),
}  # fmt: skip
# Two empty lists are believed, but IBKR's own total of the account is not.
EMPTY_TWICE = "Missing money"


@pytest.mark.parametrize("ending", PAGES)
async def test_positions_are_proven_to_be_all_or_not_called_complete(ending: str, tmp_path: Path) -> None:
    settings, page = PAGES[ending]
    told = {}
    unhurried = {"secdef_seconds": 0.0, "thin_rate": 0.0, "pacing": "off", **settings}
    async with SimulatedGateway(**unhurried, speed=SPEED) as simulated, reader(simulated, tmp_path) as gateway:
        second: Reply | Edit = SECOND[WHOLE]

        def change(request: Request, reply: Reply) -> Reply:
            number = page_of(request)
            if number is not None:
                return json_reply(page(number, json.loads(reply.body)))
            if "/portfolio2/" not in request.path:
                return reply
            return second if isinstance(second, Reply) else json_reply(second(json.loads(reply.body)))

        edits(simulated, change)
        for name, second in SECOND.items():  # noqa: B007 - `change` reads it
            told[name] = await outcome(gateway, settings["positions"])
    without, with_second = COMES_OF_IT[ending]
    expected = dict.fromkeys(SECOND, without) | {WHOLE: with_second}
    if ending == "empty":
        expected |= {"[]": EMPTY_TWICE}
    assert told == expected


async def outcome(gateway: Gateway, held: int) -> str:
    """What a question for positions came to; what is called complete must be."""
    try:
        answer = await positions(gateway, limit=0)
    except BezantError as error:
        return error.code if "second list" in str(error) or "IBKR's pages only" in str(error) else str(error)
    notes = " ".join(answer.notes or [])
    if "come from IBKR's pages only" in notes:
        assert not answer.complete
        assert not (await exposure(gateway)).complete
        return DOUBT
    if not answer.complete:
        return EMPTY_TWICE if EMPTY_TWICE in notes and answer.count == 0 else notes
    return WHOLE if answer.count == held else f"{answer.count} called complete"


def without_id(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in ("id", "accountId")}


# Rows of accounts that cannot be asked about: two accounts, of which the second becomes this.
NAMELESS: dict[str, Edit] = {
    "no id": lambda rows: [rows[0], without_id(rows[1])],
    "null": lambda rows: [rows[0], {**rows[1], "id": None, "accountId": None}],
    "a number": lambda rows: [rows[0], {**rows[1], "id": 7654321, "accountId": 7654321}],
    "blank": lambda rows: [rows[0], {**rows[1], "id": " ", "accountId": ""}],
}
NO_ACCOUNTS: dict[str, Edit] = {
    "null among rows": lambda rows: [rows[0], None],
    "a text among rows": lambda rows: [rows[0], "DU7654321"],
    "none with an id": lambda rows: list(map(without_id, rows)),
    "[]": lambda _: [],
    "{}": lambda _: {},
}


def edit_path(simulated: SimulatedGateway, ending: str, edit: Edit) -> None:
    """Change the body of what is answered on one path."""
    edits(
        simulated,
        lambda request, reply: json_reply(edit(json.loads(reply.body))) if request.path.endswith(ending) else reply,
    )


@pytest.mark.parametrize("edit", NAMELESS.values(), ids=NAMELESS)
@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_no_tool_answers_for_one_of_two_accounts_as_if_it_were_the_only_one(
    gateway: Gateway, simulated: SimulatedGateway, edit: Edit
) -> None:
    edit_path(simulated, "/portfolio/accounts", edit)
    told = await list_accounts(gateway)
    assert (told.count, told.complete) == (1, False)
    assert "also lists 1 without an account id" in " ".join(told.notes or [])
    for question in (account_summary, positions, exposure, performance, cash, pnl):
        with pytest.raises(BadAccount, match=f"also lists 1 without an account id.*Use one of: {ACCOUNT}"):
            await question(gateway)
    assert (await account_summary(gateway, account_id=ACCOUNT)).account_id == ACCOUNT
    assert not (await fetch_accounts(gateway)).value.only


@pytest.mark.parametrize("edit", NO_ACCOUNTS.values(), ids=NO_ACCOUNTS)
@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_a_list_of_accounts_that_cannot_be_read_is_refused(
    gateway: Gateway, simulated: SimulatedGateway, edit: Edit
) -> None:
    edit_path(simulated, "/portfolio/accounts", edit)
    for question in (list_accounts, positions):
        with pytest.raises(UnexpectedAnswer):
            await question(gateway)


# What becomes of an advisor's paged list, 131 accounts in pages of twenty -> how many are told, and whether as all.
SUBACCOUNTS: dict[str, tuple[Callable[[int, dict[str, Any]], Any], int, bool]] = {
    "whole": (lambda _, body: body, 131, True),
    "bare lists": (lambda _, body: body["subaccounts"], 131, True),
    "no total": (lambda _, body: {**body, "metadata": None}, 131, True),
    "ends too early": (lambda page, body: body if page < 2 else {**body, "subaccounts": []}, 100, False),
    "bare and too early": (lambda page, body: body["subaccounts"] if page < 6 else [], 120, False),
    "one of each page": (lambda _, body: body["subaccounts"][:1], 102, False),
    "[]": (lambda *_: [], 100, False),
    "{}": (lambda *_: {}, 100, False),
    "one without id": (
        lambda page, body: (
            body
            if page != 6
            else {**body, "subaccounts": [*body["subaccounts"][:-1], without_id(body["subaccounts"][-1])]}
        ),
        130,
        False,
    ),
}


@pytest.mark.parametrize("scenario", ["many-clients"])
@pytest.mark.parametrize("case", SUBACCOUNTS.values(), ids=SUBACCOUNTS)
async def test_sub_accounts_are_proven_to_be_all_or_not_called_complete(
    gateway: Gateway, simulated: SimulatedGateway, case: tuple[Callable[[int, Any], Any], int, bool]
) -> None:
    page, count, complete = case
    edits(
        simulated,
        lambda request, reply: (
            json_reply(page(int(request.query["page"]), json.loads(reply.body)))
            if request.path.endswith("/subaccounts2")
            else reply
        ),
    )
    told = await list_accounts(gateway)
    assert (told.count, told.complete) == (count, complete)
    assert bool(told.notes) is not complete
    if not complete:
        with pytest.raises(BadAccount, match="The list of all accounts is incomplete"):
            await cash(gateway, account_id="all")


async def test_a_master_without_accounts_is_not_called_complete(tmp_path: Path) -> None:
    async with SimulatedGateway("advisor", speed=SPEED) as simulated, reader(simulated, tmp_path) as gateway:
        edits(
            simulated,
            lambda request, reply: (
                json_reply([] if request.path.endswith("subaccounts") else json.loads(reply.body)[:1])
                if request.path.endswith(("/portfolio/accounts", "/portfolio/subaccounts"))
                else reply
            ),
        )
        told = await list_accounts(gateway)
    assert (told.count, told.complete) == (1, False)


# What of a ledger cannot be read: its euro row.
LEDGERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "no currency": lambda row: {"": {**row, "currency": "", "secondkey": None}},
    "null": lambda _: {"EUR": None},
    "a text": lambda _: {"EUR": "1,000.00"},
    "a list": lambda row: {"EUR": [row]},
    "of another account": lambda row: {"EUR": {**row, "acctcode": "DU7654321"}},
    "twice": lambda row: {"EUR": row, " EUR": row},
}
LEDGER_FAILS = [name for name in FAILS if name not in ("401", "silence")]


@pytest.mark.parametrize("change", LEDGERS.values(), ids=LEDGERS)
@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_a_balance_that_cannot_be_read_is_refused_with_the_name_of_its_account(
    gateway: Gateway, simulated: SimulatedGateway, change: Callable[[dict[str, Any]], Any]
) -> None:
    edit_path(simulated, f"/{ACCOUNT}/ledger", lambda body: change(body.pop("EUR")) | body)
    for question in (cash, positions, exposure):
        with pytest.raises(UnexpectedAnswer):
            await question(gateway, account_id=ACCOUNT)
    told = await cash(gateway, account_id="all")
    assert ([row[0] for row in told.rows], told.complete, told.cash_base) == (["DU7654321"], False, None)
    assert (told.notes or [""])[0].startswith(f"This answer has no ledger of {ACCOUNT}: ")


@pytest.mark.parametrize("name", LEDGER_FAILS)
@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_of_several_accounts_the_one_whose_ledger_fails_is_named(
    gateway: Gateway, simulated: SimulatedGateway, name: str
) -> None:
    edits(simulated, lambda request, reply: FAILS[name] if request.path.endswith(f"/{ACCOUNT}/ledger") else reply)
    with pytest.raises(BezantError, match=ACCOUNT):
        await cash(gateway, account_id=ACCOUNT)
    told = await cash(gateway, account_id="all")
    assert ([row[0] for row in told.rows], told.complete, told.cash_base) == (["DU7654321"], False, None)
    assert (told.notes or [""])[0].startswith(f"This answer has no ledger of {ACCOUNT}: ")


@pytest.mark.parametrize("where", ["/positions/0", "/portfolio2"])
@pytest.mark.parametrize("row", [None, "AAPL", {"conid": 265598, "acctId": "DU7654321"}, {"acctId": ACCOUNT}])
async def test_a_row_of_no_contract_or_of_another_account_is_never_counted_nor_dropped(
    gateway: Gateway, simulated: SimulatedGateway, where: str, row: Any
) -> None:
    edits(
        simulated,
        lambda request, reply: json_reply([*json.loads(reply.body), row]) if where in request.path else reply,
    )
    if where == "/positions/0":
        for question in (positions, exposure):
            with pytest.raises(UnexpectedAnswer):
                await question(gateway)
    else:
        assert (await positions(gateway)).count == 130


async def test_a_summary_of_another_account_is_refused(gateway: Gateway, simulated: SimulatedGateway) -> None:
    other = {"value": "DU7654321"}
    edit_path(simulated, "/summary", lambda body: body | {"accountcode": {**body["accountcode"], **other}})
    with pytest.raises(UnexpectedAnswer, match="another account"):
        await account_summary(gateway)


# What becomes of a series of IBKR's -> whether its period is still told.
POINTS: dict[str, tuple[Edit, bool]] = {
    "no date": (lambda series: series | {"dates": [None, *series["dates"][1:]]}, False),
    "one date less": (lambda series: series | {"dates": series["dates"][1:]}, False),
    "a day twice": (lambda series: series | {"dates": [series["dates"][1], *series["dates"][1:]]}, False),
    "a text for a return": (lambda series: series | {"cps": ["up", *series["cps"][1:]]}, False),
    "no value on a day": (lambda series: series | {"nav": [*series["nav"][:3], None, *series["nav"][4:]]}, True),
    "one value less": (lambda series: series | {"nav": series["nav"][1:]}, True),
}


@pytest.mark.parametrize("case", POINTS.values(), ids=POINTS)
async def test_a_point_of_a_series_that_cannot_be_read_is_told(
    gateway: Gateway, simulated: SimulatedGateway, case: tuple[Edit, bool]
) -> None:
    edit, is_told = case
    edit_path(
        simulated, "/pa/allperiods", lambda body: body | {ACCOUNT: body[ACCOUNT] | {"1M": edit(body[ACCOUNT]["1M"])}}
    )
    every = await performance(gateway)
    assert ("1M" in {row[0] for row in every.rows}) is is_told
    if is_told:
        told = await performance(gateway, period="1M")
        assert not told.complete
        assert "gave no account value" in " ".join(told.notes or [])
    else:
        assert not every.complete
        with pytest.raises(UnexpectedAnswer, match="no figures for 1M"):
            await performance(gateway, period="1M")


@pytest.mark.parametrize("question", [positions, exposure])
async def test_a_long_list_takes_few_answers_one_after_the_other(question: Any, tmp_path: Path) -> None:
    late = 250 * SPEED  # in real time long enough to send all that is asked at once
    async with (
        SimulatedGateway(
            positions=230, delay_ms=late, thin_rate=0.2, secdef_seconds=0.0, own_tickle=False, speed=SPEED
        ) as simulated,
        reader(simulated, tmp_path) as gateway,
    ):
        ask, steps = simulated.broker.answer, [0]

        async def count_steps(request: Request, *, own: bool = False) -> Reply:
            step = max(steps) + 1
            reply = await ask(request, own=own)
            steps.append(step)
            return reply

        simulated.broker.answer = count_steps  # type: ignore[method-assign]  # the broker, not our code
        assert (await question(gateway)).complete
        # Accounts; ledger and first page; second list; definitions. On a busy machine one of them may be sent late.
        assert 4 <= max(steps) <= 6
        assert simulated.world.records.most_in_flight == 2
        assert len(simulated.seen) <= 7
        assert simulated.counts()["violations"] == 0
