"""Exposure of one account and of several, beside IBKR's own division; the figures are worked out here by hand.

The first account has 25 positions in six currencies with USD as base (see ``test_money_questions``), the second, called
Pension, has EUR as base: 10 AAPL at 200 USD, 200 VWCE at 132 EUR, cash of 5,000 EUR and 300 USD. 1 EUR is 1.10 USD.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bezant_mcp.portfolio.division import GROUPS, divide_several
from bezant_mcp.portfolio.parts import Part
from bezant_mcp.simulator.world.faults import Fault
from tests.portfolio.test_money_sums import balances, holdings_from, ledger_from, rates, rows, same, value_of
from tests.support.asking import Conversation, by, conversation, table
from tests.support.edited import edited
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio

ALLOCATION = "/pa/allocation$"
NET = 174782.5
CASH = 15975
ETFS = 30 * 600 + 150 * 132 * 1.1  # SPY and VWCE
STOCKS = 135764.5  # all shares, these funds among them, less 40 TSLA at 250
SHORT_SHARES = -40 * 250
BOTH = ("DU1234567", "DU7654321")


def side(**navs: Any) -> dict[str, Any]:
    """One side of a category as IBKR sends it, of amounts by name; an id is what stands before a colon."""
    total = sum(nav for nav in navs.values() if nav is not None)
    pairs = [(name.partition("__"), nav) for name, nav in navs.items()]
    items = [
        {
            "id": of[0],
            "name": (of[2] or of[0]).replace("_", " "),
            "nav": nav,
            "weight": (nav or 0) / total if total else 0,
        }
        for of, nav in pairs
    ]
    return {"total": {"nav": total, "weight": 1}, "items": items}


def answered(**changes: Any) -> dict[str, Callable[[Any], Any]]:
    """An edit of IBKR's division: its parts changed."""
    return {ALLOCATION: lambda answer: {**answer, **changes}}


def divided(category: str, **sides: Any) -> dict[str, Callable[[Any], Any]]:
    """The same with this in place of one category."""

    def edit(answer: Any) -> Any:
        answer["allocations"][category] = sides
        return answer

    return {ALLOCATION: edit}


def asked(me: Conversation) -> int:
    """How often IBKR's own division was asked for."""
    return sum(path.endswith("/pa/allocation") for path in paths(me))


def paths(me: Conversation) -> list[str]:
    """What the Gateway was asked for, one after the other."""
    return [path for _, path, _ in me.simulated.world.records.targets]


# One account beside IBKR's own division


async def test_ibkrs_own_division_stands_beside_ours_group_by_group() -> None:
    async with conversation("awkward") as me:
        told = await me.ask("exposure", by="sector", compare=True)
        again = await me.ask("exposure", by="country", compare=True)
        classes = await me.ask("exposure", by="asset_class", compare=True)
        assert asked(me) == 1, "once in 15 minutes: the same answer is used for every category"
    rows = by(table(told), "sector")
    technology = rows["Technology"]
    assert (technology["net"], technology["ibkr"], technology["ibkr_percent"], technology["difference"]) == (
        41468, 41468, 23.73, 0,
    )  # fmt: skip
    assert (rows["CASH"]["ibkr"], rows["total"]["ibkr"], rows["total"]["difference"]) == (CASH, NET, 0)
    # What has no sector is one group at IBKR: the funds, a coin, a bond and an option on a fund.
    others = rows["IBKR: Others"]
    assert (others["net"], others["ibkr"]) == (None, pytest.approx(ETFS + 12500 + 9850 - 1325))
    assert rows["no sector: ETF"]["ibkr"] is None
    assert any("IBKR does not look through funds either" in note for note in told["notes"])
    assert told["complete"] is True
    countries = by(table(again), "country")
    assert (countries["US"]["ibkr"], countries["DE"]["ibkr"]) == (85643, 29480)
    assert any("North America 51.57 %, Europe 36.02 %, Cash 9.14 %, Asia 3.27 %" in note for note in again["notes"])
    by_class = by(table(classes), "asset_class")
    assert {name: row["ibkr"] for name, row in by_class.items()} == {
        "STK": STOCKS, "CASH": CASH, "CRYPTO": 12500, "BOND": 9850, "OPT": 693, "FUT": None, "total": NET,
    }  # fmt: skip
    assert any("Equities 78.07 %, Cash 9.14 %, Crypto 7.15 %, Fixed Income 5.64 %" in note for note in classes["notes"])
    assert any("live at 2" in note for note in classes["notes"])


async def test_groups_that_ibkr_names_or_cuts_otherwise_are_matched_or_rows_of_their_own() -> None:
    instruments = {
        "long": side(STK__Stocks=100_000, X1__ETFs=45_764.5, X2__Cryptocurrency=12_400, CASH__Cash=CASH, X3__Loans=500),
        "short": side(STK__Stocks=10_000, X4__Options=200),  # its sign is that of the side
    }
    async with edited("awkward", divided("FINANCIAL_INSTRUMENT", **instruments)) as me:
        told = await me.ask("exposure", by="asset_class", compare=True)
    rows = by(table(told), "asset_class")
    assert {name: (row["net"], row["ibkr"], row["difference"]) for name, row in rows.items()} == {
        "STK": (STOCKS, 135_764.5, 0),
        "CASH": (CASH, CASH, 0),
        "CRYPTO": (12_500, 12_400, 100),
        "BOND": (9850, None, None),
        "OPT": (693, -200, 893),
        "FUT": (0, None, None),
        "IBKR: Loans": (None, 500, None),
        "total": (NET, 164_439.5, 10_343),
    }
    assert "STK includes IBKR's Stocks and ETFs." in told["notes"]
    assert "These groups have no counterpart: IBKR: Loans, BOND." in told["notes"]
    assert any(note.startswith("IBKR's total differs from net liquidation by -10343 USD") for note in told["notes"])


async def test_sectors_of_another_spelling_are_the_same_and_funds_that_ibkr_looks_through_are_told() -> None:
    sectors = {
        "long": side(X57__Technology=61_468, X50__Energy=18_750, X54__Consumer_NonCyclicals=16_710,
                     X55__Financials=12_500, X52__Industrials=1_050, X53__Consumer_Cyclicals=5_712,
                     X56__Healthcare=11_812.5, Others=40_805),
        "short": side(X53__Consumer_Cyclicals=-10_000),
    }  # fmt: skip
    async with edited("awkward", divided("SECTOR", **sectors)) as me:
        told = await me.ask("exposure", by="sector", compare=True)
    rows = by(table(told), "sector")
    assert rows["Technology"]["difference"] == -20_000
    assert [
        rows[name]["difference"] for name in ("Consumer, Cyclical", "Consumer, Non-cyclical", "Financial", "Industrial")
    ] == [0] * 4
    assert (rows["IBKR: Healthcare"]["ibkr"], rows["Communications"]["ibkr"]) == (11_812.5, None)
    assert any("Here 60805 has no sector; IBKR counts 52617.5 under Others, Healthcare. IBKR puts the rest in" in note
               for note in told["notes"])  # fmt: skip
    assert "IBKR's total differs from net liquidation by -15975 USD; it leaves out cash." in told["notes"]


@pytest.mark.parametrize(
    ("changes", "note", "complete"),
    [
        ({"realtime": False, "date": "20260102"}, "from the end of 2026-01-02, not live", True),
        ({"realtime": None}, "for a day that IBKR does not name", True),
        ({"excluded": ["DU1234567"]}, "IBKR's figures leave out DU1234567.", False),
        ({"warning": "Data is delayed"}, "IBKR says: Data is delayed.", True),
        ({"currency": "XYZ"}, "IBKR gave no amount, or no exchange rate, for", False),
    ],
)
async def test_what_ibkr_says_of_its_figures_is_told(changes: dict[str, Any], note: str, complete: bool) -> None:
    async with edited("awkward", answered(**changes)) as me:
        told = await me.ask("exposure", by="asset_class", compare=True)
    assert any(note in one for one in told["notes"]), told["notes"]
    assert told["complete"] is complete
    assert table(told)[-1]["net"] == NET


async def test_ibkrs_figures_in_another_currency_are_converted() -> None:
    async with edited("awkward", answered(currency="EUR")) as me:
        told = await me.ask("exposure", by="asset_class", compare=True)
    (coin,) = (row for row in table(told) if row["asset_class"] == "CRYPTO")
    assert (coin["ibkr"], coin["ibkr_percent"], coin["difference"]) == (13_750, 7.15, -1250)


async def test_an_amount_that_ibkr_does_not_give_is_unknown_and_named() -> None:
    sides = {"long": side(STK__Stocks=None, CRYPTO__Crypto=12_500)}
    async with edited("awkward", divided("FINANCIAL_INSTRUMENT", **sides)) as me:
        told = await me.ask("exposure", by="asset_class", compare=True)
    rows = by(table(told), "asset_class")
    assert (rows["STK"]["ibkr"], rows["STK"]["difference"], rows["CRYPTO"]["ibkr"]) == (None, None, 12_500)
    assert told["complete"] is False
    assert any("for Stocks" in note for note in told["notes"])


@pytest.mark.parametrize("by_what", ["currency", "underlying"])
async def test_divisions_that_ibkr_does_not_make_are_not_asked_for_and_told(by_what: str) -> None:
    async with conversation("awkward") as me:
        told = await me.ask("exposure", by=by_what, compare=True)
        assert asked(me) == 0
    assert told["complete"] is False
    assert "ibkr" not in told["columns"]
    assert any(f"not by {by_what}." in note for note in told["notes"])


@pytest.mark.parametrize(
    "edit",
    [
        lambda _: {"allocations": {}, "realtime": True, "currency": "USD"},
        lambda _: {"allocations": {"SECTOR": {"long": None, "short": None}}},
        lambda _: {"error": "no data"},
        lambda _: [],
    ],
    ids=["empty", "no sides", "error", "list"],
)
async def test_where_ibkr_gives_nothing_our_answer_stands(edit: Callable[[Any], Any]) -> None:
    async with edited("awkward", {ALLOCATION: edit}) as me:
        plain, told = await me.ask("exposure", by="sector"), await me.ask("exposure", by="sector", compare=True)
        countries, region = await me.ask("exposure", by="country"), await me.ask("exposure", by="region")
    assert (told["rows"], told["columns"]) == (plain["rows"], plain["columns"])
    assert (plain["complete"], told["complete"]) == (True, False)
    assert any(note.startswith("There is nothing to compare with: ") for note in told["notes"])
    assert (region["by"], region["rows"], region["complete"]) == ("country", countries["rows"], False)
    assert any(note.startswith("Shown by country, because only IBKR divides by region: ") for note in region["notes"])


@pytest.mark.parametrize("fault", ["429", "500-json"])
async def test_where_ibkr_refuses_our_answer_stands(fault: str) -> None:
    async with conversation("awkward") as me:
        await me.ask("exposure", by="sector")
        me.simulated.world.faults.add(Fault(fault, "*/pa/allocation"))
        told = await me.ask("exposure", by="sector", compare=True)
    assert table(told)[-1]["net"] == NET
    assert told["complete"] is False
    assert any(note.startswith("There is nothing to compare with: ") for note in told["notes"])


async def test_the_second_account_within_the_quarter_hour_is_told_to_wait() -> None:
    async with conversation("two-accounts", positions=25) as me:
        first = await me.ask("exposure", by="sector", account_id=BOTH[0], compare=True)
        second = await me.ask("exposure", by="sector", account_id=BOTH[1], compare=True)
        assert asked(me) == 1
    assert (first["complete"], second["complete"]) == (True, False)
    assert any("IBKR's pacing limit" in note and "Ask again in" in note for note in second["notes"])


async def test_groups_of_ibkr_alone_are_never_among_the_others() -> None:
    async with conversation("awkward") as me:
        told = await me.ask("exposure", by="sector", compare=True, limit=2)
    *shown, others, own, total = table(told)
    assert [row["sector"] for row in (*shown, others, own, total)] == [
        "Technology", "no sector: ETF", "11 others", "IBKR: Others", "total",
    ]  # fmt: skip
    assert others["difference"] is None, "some of them have no counterpart"


async def test_regions_are_ibkrs_alone() -> None:
    async with conversation("awkward") as me:
        told = await me.ask("exposure", by="Regions")
        assert not any("/positions/" in path for path in paths(me))
    assert told["by"] == "region"
    rows = by(table(told), "region")
    asia = 300 * 2800 * 0.0068
    assert rows["Asia"] == {"region": "Asia", "long": asia, "short": 0, "net": asia, "percent": 3.27}
    america = (97_475 - 11_832) + 40 * 150 * 0.75
    assert (rows["North America"]["net"], rows["North America"]["short"]) == (america, -11_832)
    assert (rows["Cash"]["net"], rows["total"]["net"], told["net_liquidation"]) == (CASH, NET, NET)
    assert told["complete"] is True


async def test_regions_without_cash_are_said_to_be_without_it() -> None:
    regions = {"long": side(America=100_000.0, Asia=58_807.5)}
    async with edited("awkward", divided("REGION", **regions)) as me:
        told = await me.ask("exposure", by="region")
    assert [row["net"] for row in table(told)] == [100_000, 58_807.5, 158_807.5]
    assert "IBKR's total differs from net liquidation by -15975 USD; it leaves out cash." in told["notes"]


# Several accounts


async def test_several_accounts_are_added_in_one_base_with_the_totals_of_each() -> None:
    async with conversation("two-accounts", positions=25) as me:
        told = await me.ask("exposure", by="currency", account_id=",".join(BOTH))
        every = await me.ask("exposure", by="currency", account_id="all")
        refused = await me.error("exposure")
    assert (told["rows"], told["accounts"]) == (every["rows"], every["accounts"])
    assert (told["account_id"], every["account_id"]) == (", ".join(BOTH),) * 2
    rows = by(table(told), "currency")
    assert rows["USD"]["net"] == 110_643 + 10 * 200 + 300
    assert rows["EUR"]["net"] == pytest.approx(21_230 + (200 * 132 + 5000) * 1.1)
    second = (200 * 132 + 5000) + (10 * 200 + 300) / 1.1
    assert rows["total"]["net"] == told["net_liquidation"] == pytest.approx(NET + second * 1.1)
    assert rows["total"]["percent"] == 100
    assert table(told, "accounts") == [
        {"account_id": BOTH[0], "alias": None, "base_currency": "USD", "net_liquidation": NET, "positions": 158_807.5,
         "cash": CASH, "accrued": 148},
        {"account_id": BOTH[1], "alias": "Pension", "base_currency": "EUR",
         "net_liquidation": pytest.approx(second, abs=0.01),
         "positions": pytest.approx(200 * 132 + 2000 / 1.1, abs=0.01),
         "cash": pytest.approx(5000 + 300 / 1.1, abs=0.01), "accrued": 0},
    ]  # fmt: skip
    assert (told["base_currency"], told["complete"], told["rates"]["EUR"]) == ("USD", True, 1.1)
    assert refused.startswith("BAD_ACCOUNT: ")


async def test_the_base_is_that_of_the_first_account_and_an_alias_will_do() -> None:
    async with conversation("two-accounts", positions=25) as me:
        told = await me.ask("exposure", by="underlying", account_id=["Pension", BOTH[0]], limit=0)
        alone = await me.ask("exposure", account_id="pension")
    assert (told["account_id"], told["base_currency"]) == (f"{BOTH[1]}, {BOTH[0]}", "EUR")
    apple = by(table(told), "underlying")["AAPL"]
    assert apple["net"] == pytest.approx((110 * 200 + 2322 + 203 - 507) / 1.1, abs=0.01)
    assert (alone["account_id"], "accounts" in alone) == (BOTH[1], False)


async def test_ibkrs_division_of_accounts_in_two_bases_is_not_of_today() -> None:
    async with conversation("two-accounts", positions=25) as me:
        told = await me.ask("exposure", by="country", account_id="all", compare=True)
        region = await me.ask("exposure", by="region", account_id="all")
        assert asked(me) == 1
    assert any("not live" in note for note in told["notes"])
    (us,) = (row for row in table(told) if row["country"] == "US")
    assert us["net"] == us["ibkr"] == 85_643 + 2000
    assert table(region)[-1]["net"] == told["net_liquidation"]


async def test_money_that_is_missing_in_one_of_several_accounts_is_told_with_its_name() -> None:
    def more(ledger: Any) -> Any:
        ledger["BASE"]["netliquidationvalue"] += 1_000_000
        return ledger

    async with edited("two-accounts", {f"{BOTH[1]}/ledger": more}) as me:
        told = await me.ask("exposure", account_id="all")
    assert told["complete"] is False
    (note,) = (note for note in told["notes"] if "Missing money" in note)
    assert note.startswith(f"{BOTH[1]}: Missing money: 1000000 EUR.")


@pytest.mark.parametrize("path", ["ledger", "positions/0"])
async def test_one_of_several_accounts_that_cannot_be_read_is_named_and_the_others_told(path: str) -> None:
    async with edited("two-accounts", {f"{BOTH[1]}/{path}": lambda _: {"error": "unknown"}}) as me:
        told = await me.ask("exposure", account_id="all")
        alone = await me.error("exposure", account_id=BOTH[1])
    assert told["complete"] is False
    assert any(BOTH[1] in note for note in told["notes"])
    assert table(told, "accounts")[1]["net_liquidation"] is None
    assert alone


async def test_more_than_twenty_accounts_are_too_many_at_once() -> None:
    async with conversation("many-clients") as me:
        error = await me.error("exposure", account_id="all")
    assert error.startswith("BAD_ARGUMENT: account_id names 131 accounts")


both_books = st.tuples(rows, rows)
both_ledgers = st.tuples(balances, balances)


@given(both_books, both_ledgers, rates, st.sampled_from(sorted(GROUPS)))
def test_groups_of_two_accounts_are_the_sum_of_both(
    drawn: tuple[list[dict[str, Any]], ...],
    cash: tuple[dict[str, tuple[Decimal | None, ...]], ...],
    known: dict[str, Decimal],
    group: str,
) -> None:
    parts = [Part(holdings_from(book), ledger_from(money, known)) for book, money in zip(drawn, cash, strict=True)]
    convert = {"USD": Decimal(1), **known}
    found = divide_several(parts, group, "USD", {name: float(rate) for name, rate in convert.items()})
    counted = [row for book in drawn for row in book if row["asset_class"] not in {"CASH", "BAG", "FUT", "CFD"}]
    amounts = [(value_of(row), row["currency"]) for row in counted]
    amounts += [(balance[0], name) for money in cash for name, balance in money.items()]
    usable = [amount * convert[name] for amount, name in amounts if amount is not None and name in convert]
    if any(usable):
        assert same(found.counted.net, sum(usable, Decimal()))
        assert same(found.counted.short, sum((one for one in usable if one < 0), Decimal()))
    lacking = {name for amount, name in amounts if amount and name not in convert}
    assert lacking <= set(found.no_rate)
    assert not (found.complete and lacking)


# What is told beside the figures


async def test_what_the_largest_groups_come_to_is_told() -> None:
    async with conversation("awkward") as me:
        whole = await me.ask("exposure", by="underlying", limit=0)
        told = await me.ask("exposure", by="underlying", limit=3)
    # AAPL, VWCE, SPY, SHEL and BTC; then XOM and the like
    groups = {"AAPL": 22_018, "VWCE": 21_780, "SPY": 16_675, "SHEL": 13_250, "BTC": 12_500}
    rows = by(table(whole), "underlying")
    assert {name: rows[name]["net"] for name in groups} == groups
    five = round(100 * sum(groups.values()) / NET, 2)
    # One future in full, options on AAPL and SPY: no long hides a short.
    notional = 301_000 + 40_000 + 60_000
    start = f"Without cash, shorts by size: top 5 {five} %, top 10 "
    (note,) = (note for note in told["notes"] if note.startswith(start))
    assert note.endswith(f" of net liquidation. Notional in addition: {notional}, {round(100 * notional / NET, 2)} %.")
    assert note in whole["notes"]


@pytest.mark.parametrize(
    ("by_what", "said"),
    [
        ("currency", "Funds and ADRs count in the currency they trade in."),
        ("sector", "Funds have rows of their own; what they hold is not looked at."),
        ("country", "country is where the contract is listed, also for funds and ADRs."),
    ],
)
async def test_how_funds_count_is_told(by_what: str, said: str) -> None:
    async with conversation("awkward") as me:
        for group in ("currency", "sector", "country"):
            notes = " ".join((await me.ask("exposure", by=group))["notes"])
            assert (said in notes) is (group == by_what)
            assert "not weighted by delta. A negative notional is therefore not always a net short" in notes


@pytest.mark.parametrize(
    ("written", "meant"),
    [("", "currency"), ("CCY", "currency"), ("asset class", "asset_class"), ("Industries", "sector"),
     ("Countries", "country"), ("REGION", "region"), ("companies", None), ("issuer", "underlying")],
)  # fmt: skip
async def test_divisions_are_understood_as_people_write_them(written: str, meant: str | None) -> None:
    async with conversation("awkward") as me:
        if meant is None:
            assert "by is 'companies'" in await me.error("exposure", by=written)
        else:
            assert (await me.ask("exposure", by=written))["by"] == meant


@pytest.mark.parametrize("group", [*GROUPS, "region"])
async def test_an_answer_is_small_and_asks_for_no_more_than_it_needs(group: str) -> None:
    async with conversation("ready") as me:
        told = await me.ask("exposure", by=group)
        compared = await me.ask("exposure", by=group, compare=True)
        count = asked(me)
    assert tokens(me.texts[0]) <= 1000
    assert tokens(me.texts[1]) <= 1100
    assert told["complete"] is True
    assert count == (group in ("asset_class", "sector", "country", "region"))
    assert ("ibkr" in compared["columns"]) is (group in ("asset_class", "sector", "country"))
