"""Sums of money over random books agree to the cent with an independent computation in decimals."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bezant_mcp.accounts.ledger import Balance, Ledger, missing_money
from bezant_mcp.activity.cash import Cash
from bezant_mcp.activity.pnl import result_of
from bezant_mcp.answers import money
from bezant_mcp.money import add, cents
from bezant_mcp.portfolio.exposure import GROUPS, Exposure, divide
from bezant_mcp.portfolio.holdings import Holding, Holdings
from bezant_mcp.portfolio.positions import Positions
from bezant_mcp.simulator import SimulatedGateway
from tests.support.asking import by, conversation, table

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "CHF", "SEK")
CLASSES = ("STK", "OPT", "FUT", "BOND", "BILL", "CFD", "CASH", "BAG", "WAR", "IOPT", "CRYPTO", "FUND", "XYZ")
NOTIONAL, ELSEWHERE = {"FUT", "CFD"}, {"CASH", "BAG"}
CENT = Decimal("0.01")
HALF_A_CENT = Decimal("0.005")


def decimals(low: int, high: int, places: int) -> st.SearchStrategy[Decimal]:
    """Numbers as IBKR writes them."""
    return st.decimals(low, high, places=places, allow_nan=False, allow_infinity=False)


# None is what IBKR did not give.
amounts = st.one_of(st.none(), decimals(-10_000_000, 10_000_000, 4))
rates = st.dictionaries(st.sampled_from(CURRENCIES[1:]), decimals(1, 9_999_999, 7).map(lambda rate: rate / 10**5))
rows = st.lists(
    st.fixed_dictionaries(
        {
            "currency": st.sampled_from(CURRENCIES),
            "asset_class": st.sampled_from(CLASSES),
            "quantity": decimals(-1000, 1000, 3).filter(bool),
            "multiplier": st.sampled_from((1, 10, 50, 100)),
            "price": st.one_of(st.none(), decimals(0, 10_000, 4)),
            "unrealized": amounts,
            "sector": st.sampled_from((None, "Technology", "Energy")),
            "country": st.sampled_from((None, "US", "DE")),
        }
    ),
    max_size=25,
)
balances = st.dictionaries(
    st.sampled_from(CURRENCIES), st.tuples(amounts, amounts, amounts, amounts, amounts), min_size=1
)


def value_of(row: dict[str, Any]) -> Decimal | None:
    """Quantity times price times multiplier, None without a price."""
    return None if row["price"] is None else row["quantity"] * row["price"] * row["multiplier"]


def as_float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def holdings_from(drawn: list[dict[str, Any]]) -> Holdings:
    """The drawn rows as positions."""
    return Holdings(
        "DU1",
        tuple(
            Holding(
                conid=number,
                symbol=f"S{number}",
                asset_class=row["asset_class"],
                currency=row["currency"],
                quantity=float(row["quantity"]),
                price=as_float(row["price"]),
                value=as_float(value_of(row)),
                unrealized=as_float(row["unrealized"]),
                multiplier=float(row["multiplier"]),
                sector=row["sector"],
                country=row["country"],
                right="C" if row["asset_class"] == "OPT" else None,
            )
            for number, row in enumerate(drawn, 1)
        ),
        NOW,
    )


def ledger_from(cash: dict[str, tuple[Decimal | None, ...]], known: dict[str, Decimal]) -> Ledger:
    """The drawn balances; currencies outside ``known`` have no rate, the base currency always has."""
    return Ledger(
        "DU1",
        "USD",
        tuple(
            Balance(
                currency=name,
                cash=as_float(parts[0]),
                interest=as_float(parts[1]),
                dividends=as_float(parts[2]),
                realized=as_float(parts[3]),
                unrealized=as_float(parts[4]),
                rate=float(known[name]) if name in known else None,
            )
            for name, parts in {**dict.fromkeys(CURRENCIES, (Decimal(),) * 5), **cash}.items()
        ),
        None,
        NOW,
    )


def expected(
    parts: list[tuple[Decimal | None, str]], known: dict[str, Decimal]
) -> tuple[dict[str, Decimal], Decimal, set[str]]:
    """Independently: the sum of each currency, the sum in base, and the currencies that have no rate."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for amount, currency in parts:
        if amount is not None:
            sums[currency] += amount
    convert = {"USD": Decimal(1), **known}
    base = sum((total * convert[name] for name, total in sums.items() if name in convert), Decimal())
    return dict(sums), base, {name for name, total in sums.items() if total} - set(convert)


def same(told: Any, wanted: Decimal) -> bool:
    """Whether an amount is the one wanted, rounded to the cent."""
    return told is not None and abs(Decimal(str(told)) - wanted) <= HALF_A_CENT + Decimal("1e-9")


@given(st.lists(st.tuples(amounts, st.sampled_from(CURRENCIES))), rates)
def test_amounts_are_added_exactly(parts: list[tuple[Decimal | None, str]], known: dict[str, Decimal]) -> None:
    summed = add(
        [(as_float(amount), currency) for amount, currency in parts],
        {"USD": 1.0} | {name: float(rate) for name, rate in known.items()},
    )
    sums, base, lacking = expected(parts, known)
    assert {name: Decimal(str(total)) for name, total in summed.by_currency.items()} == sums
    assert set(summed.no_rate) == lacking
    assert summed.unknown == sum(amount is None for amount, _ in parts)
    if summed.base is None:
        assert not set(sums) - lacking, "unknown only where nothing could be converted"
    else:
        assert same(cents(summed.base), base)


@given(rows, balances, rates)
def test_totals_of_positions_agree(
    drawn: list[dict[str, Any]], cash: dict[str, tuple[Decimal | None, ...]], known: dict[str, Decimal]
) -> None:
    holdings, ledger = holdings_from(drawn), ledger_from(cash, known)
    told = Positions.of(holdings, ledger, holdings.rows, limit=3).model_dump()
    totals = by(table(told, "totals"), "currency")
    worth = [row for row in drawn if row["asset_class"] not in NOTIONAL | ELSEWHERE]
    moved = [row for row in drawn if row["asset_class"] not in ELSEWHERE]
    sums, base, lacking = expected([(value_of(row), row["currency"]) for row in worth], known)
    gains, gained, lacking_too = expected([(row["unrealized"], row["currency"]) for row in moved], known)
    notional = [row for row in drawn if row["asset_class"] in NOTIONAL]
    futures, _, _ = expected([(value_of(row), row["currency"]) for row in notional], known)
    for name, total in sums.items():
        assert same(totals[name]["value"], total)
    for name, total in gains.items():
        assert same(totals[name]["unrealized"], total)
    for name, total in futures.items():
        assert same(totals[name]["futures_notional"], total)
    assert {name for name, row in totals.items() if row["rate"] is None} == {row["currency"] for row in drawn} - {
        "USD",
        *known,
    }
    if set(sums) - lacking:
        assert same(told["value_base"], base)
    if set(gains) - lacking_too:
        assert same(told["unrealized_base"], gained)
    unknown = any(row["unrealized"] is None or value_of(row) is None for row in moved)
    assert told["complete"] is not (bool(lacking | lacking_too) or unknown)
    assert told["count"] == len(drawn) == sum(row["count"] for row in totals.values())
    for name in lacking | lacking_too:
        assert any(name in note for note in told["notes"])


@given(rows, balances, rates, st.sampled_from(sorted(GROUPS)), st.integers(0, 5))
def test_groups_of_exposure_agree(
    drawn: list[dict[str, Any]],
    cash: dict[str, tuple[Decimal | None, ...]],
    known: dict[str, Decimal],
    group: str,
    limit: int,
) -> None:
    ledger = ledger_from(cash, known)
    told = Exposure.of(divide(holdings_from(drawn), ledger, group), limit).model_dump()
    drawn = [row for row in drawn if row["asset_class"] not in ELSEWHERE]
    parts = [(value_of(row), row["currency"]) for row in drawn if row["asset_class"] not in NOTIONAL]
    parts += [(balance[0], name) for name, balance in cash.items()]
    convert = {"USD": Decimal(1), **known}
    converted = [amount * convert[name] for amount, name in parts if amount is not None and name in convert]
    *groups, total = table(told)
    nonzero = [name for amount, name in parts if amount]
    if total["net"] is None:
        assert parts
        assert not any(converted), "unknown only where nothing could be converted"
        assert (total["long"], total["short"]) == (None, None)
    else:
        assert any(converted) or not nonzero, "never zero for unknown"
        assert same(total["long"], sum((amount for amount in converted if amount > 0), Decimal()))
        assert same(total["short"], sum((amount for amount in converted if amount < 0), Decimal()))
        assert same(total["net"], sum(converted, Decimal()))
    # Each group is rounded by itself; of what is unknown there is nothing to add.
    rounding = CENT * (len(groups) + 1)
    nets = [Decimal(str(row["net"])) for row in groups if row["net"] is not None]
    assert abs(sum(nets, Decimal()) - sum(converted, Decimal())) <= rounding
    lacking = set(nonzero) - set(convert)
    assert told["complete"] is False or not lacking
    for name in lacking:
        assert any(name in note for note in told["notes"])
    assert set(told["rates"] or {}) <= set(known)
    unknown = any(amount is None for amount, _ in parts) or any(value_of(row) is None for row in drawn)
    # A future, or a position that is worth nothing, in a currency without a rate is a gap too.
    lacking |= {row["currency"] for row in drawn} - set(convert)
    assert told["complete"] is not (unknown or bool(lacking))
    if group == "currency" and not limit:
        told_nets = {row["currency"]: row["net"] for row in groups}
        without_rate = {name: sum(amount or 0 for amount, of in parts if of == name) for name in CURRENCIES}
        for name in set(nonzero) - set(convert):
            assert told_nets[name] is None or not without_rate[name]
        for name in set(nonzero) & set(convert):
            wanted = sum((amount for amount, of in parts if amount is not None and of == name), Decimal())
            assert same(by(groups, "currency")[name]["net"], wanted * convert[name])


@given(balances, rates)
def test_cash_and_results_of_a_ledger_agree(
    cash: dict[str, tuple[Decimal | None, ...]], known: dict[str, Decimal]
) -> None:
    ledger = ledger_from(cash, known)
    told = Cash.of(ledger).model_dump()
    sums, base, lacking = expected([(parts[0], name) for name, parts in cash.items()], known)
    listed = by(table(told), "currency")
    assert {name for name in cash if listed[name]["cash"] is not None} == set(sums)
    for name, total in sums.items():
        assert same(listed[name]["cash"], total)
    if set(sums) - lacking:
        assert same(told["cash_base"], base)
    loans = {name: total for name, total in sums.items() if total < 0}
    assert set(told["loans"] or {}) == set(loans)
    _, borrowed, _ = expected([(total, name) for name, total in loans.items()], known)
    if set(loans) - lacking:
        assert same(told["loans_base"], borrowed)
    for place, name in ((1, "interest_base"), (2, "dividends_base")):
        some, total, without = expected([(parts[place], of) for of, parts in cash.items()], known)
        lacking |= without
        if set(some) - without:
            assert same(told[name], total)
    assert told["complete"] is not (bool(lacking) or any(None in parts[:3] for parts in cash.values()))
    for name in lacking:
        assert any(name in note for note in told["notes"])
    result = result_of(ledger)
    _, realized, without = expected([(parts[3], name) for name, parts in cash.items() if parts[3]], known)
    if {name for name, parts in cash.items() if parts[3]} - without:
        assert same(money(result.realized), realized)


@given(rows, decimals(-1_000_000, 1_000_000, 2), decimals(-1000, 1000, 2), rates)
def test_a_position_that_is_lost_is_missing_money(
    drawn: list[dict[str, Any]], cash: Decimal, accrued: Decimal, known: dict[str, Decimal]
) -> None:
    convert = {"USD": Decimal(1), **known}
    drawn = [row for row in drawn if row["price"] is not None and row["currency"] in convert]
    worth = [
        (value_of(row) or Decimal()) * convert[row["currency"]]
        for row in drawn
        if row["asset_class"] not in NOTIONAL | ELSEWHERE
    ]
    empty = ledger_from({}, known)
    whole = float(sum(worth, cash + accrued))
    total = Balance(currency="BASE", cash=float(cash), interest=float(accrued), net_liquidation=whole)
    rows_held = tuple(held._replace(unrealized=0.0) for held in holdings_from(drawn).rows)
    ledger = replace(empty, total=total)
    assert not missing_money(ledger, rows_held, NOW)
    gross = sum(map(abs, worth), Decimal())
    for lost, row in enumerate(row for row in drawn if row["asset_class"] not in NOTIONAL | ELSEWHERE):
        # More than two moments and what may or may not be in the total would make.
        if abs(worth[lost]) > Decimal("0.01") * gross + 2 * abs(accrued) + abs(cash) / 10**6 + 1:
            rest = [held for held in rows_held if held.conid != drawn.index(row) + 1]
            (note, *_) = missing_money(ledger, rest, NOW)
            assert note.startswith("Missing money: ")


def world_sums(simulated: SimulatedGateway) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    """From the simulated broker's raw book, in decimals: value by currency without futures, and cash by currency."""
    account = simulated.world.book.accounts[0]
    values: dict[str, Decimal] = defaultdict(Decimal)
    for held in account.holdings:
        contract = held.contract
        if contract.asset_class != "FUT":
            price, multiplier = Decimal(repr(contract.price)), Decimal(repr(contract.multiplier))
            values[contract.currency] += Decimal(repr(held.quantity)) * price * multiplier
    return values, {name: Decimal(repr(cash.balance)) for name, cash in account.cash.items()}


RATES = {
    "USD": Decimal(1),
    "EUR": Decimal("1.1"),
    "GBP": Decimal("1.25"),
    "CHF": Decimal("1.15"),
    "JPY": Decimal("0.0068"),
    "CAD": Decimal("0.75"),
}


@pytest.mark.anyio
@pytest.mark.parametrize("missing", ["", "GBP", "JPY"])
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whole_books_come_to_the_cent_over_the_wire_also_without_a_rate(seed: int, missing: str) -> None:
    async with conversation("big-book", seed=seed, no_rate=missing) as me:
        held = await me.ask("positions")
        exposure = await me.ask("exposure", by="country", limit=0)
        cash = await me.ask("cash")
        values, balances_held = world_sums(me.simulated)
    convert = {name: rate for name, rate in RATES.items() if name != missing}
    for row in table(held, "totals"):
        assert same(row["value"], values[row["currency"]])
        assert (row["rate"] is None) is (row["currency"] == missing)
    in_base = sum((total * convert[name] for name, total in values.items() if name in convert), Decimal())
    assert same(held["value_base"], in_base)
    cash_base = sum((total * convert[name] for name, total in balances_held.items() if name in convert), Decimal())
    assert same(cash["cash_base"], cash_base)
    assert same(table(exposure)[-1]["net"], in_base + cash_base)
    for answer in (held, exposure, cash):
        assert answer["complete"] is (not missing)
        assert any(f"leave out {missing}: no exchange rate" in note for note in answer["notes"]) is bool(missing)
    if missing:
        whole = sum((total * RATES[name] for name, total in balances_held.items()), Decimal())
        assert any(f"IBKR's own total of all currencies is {money(float(whole))} USD" in note for note in cash["notes"])


@pytest.mark.anyio
async def test_results_without_a_rate_leave_that_currency_out_and_say_so() -> None:
    async with conversation("awkward", brokerage="none", no_rate="GBP") as me:
        told = await me.ask("pnl")
    (row,) = table(told)
    # 31,977.50 with the 1,250 GBP at 1.25 left out.
    assert row["unrealized"] == 31977.5 - 1250 * 1.25
    assert any("leave out GBP: no exchange rate" in note for note in told["notes"])
