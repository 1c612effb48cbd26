"""Statements of ten years, of four accounts with two base currencies, against books that were kept by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp.history.book import Account, Book
from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.totals import totals
from tests.support.flex_ledger import ZERO, Row
from tests.support.flex_life import LAST, business
from tests.support.flex_truth import exact
from tests.support.flex_truth import totals as right_totals
from tests.support.flex_writer import FORMS, SEEDS, Made, lived


@lru_cache(maxsize=len(FORMS))
def read(seed: int, folder: Path) -> Book:
    return read_statements(*lived(seed).save(folder))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("statements")


@pytest.fixture(params=SEEDS)
def both(request: pytest.FixtureRequest, folder: Path) -> tuple[Made, Book]:
    """What happened, and what was read of its statements."""
    place = folder / str(request.param)
    place.mkdir(exist_ok=True)
    return lived(request.param), read(request.param, place)


def pairs(both: tuple[Made, Book]) -> Iterator[tuple[str, Account]]:
    for account_id in both[0].life.accounts:
        yield account_id, both[1].accounts[account_id]


def rows_of(found: Made, account_id: str, tag: str) -> list[Row]:
    return [row for row in found.book.rows if row.account == account_id and row.tag == tag]


def test_every_booking_of_cash_is_read_once_with_its_kind_and_rate(both: tuple[Made, Book]) -> None:
    summed = both[0].form.cash == "summary"
    for account_id, account in pairs(both):
        right: Counter[object] = Counter()
        for each in both[0].book.bookings:
            if each.account == account_id:
                key: tuple[object, ...] = (
                    each.day,
                    each.kind,
                    each.currency,
                    each.rate,
                    each.inst and each.inst.conid,
                    each.text,
                )
                right.update({key: each.amount} if summed else {(*key, each.amount, each.settles): 1})
        found: Counter[object] = Counter()
        for row in account.rows.cash:
            key = (row.date, row.kind, row.currency, row.rate, row.about.conid, row.description)
            found.update({key: row.amount} if summed else {(*key, row.amount, row.settles): 1})
        # A summary of what came and went is nothing, and has the sign of neither.
        assert not {key: amount for key, amount in (right - found + (found - right)).items() if amount}, account_id


def test_every_trade_is_read_once_with_its_costs_and_its_gain(both: tuple[Made, Book]) -> None:
    for account_id, account in pairs(both):
        right = Counter(
            (*(row.values[name] for name in TRADE), row.day) for row in rows_of(both[0], account_id, "Trade")
        )
        found = Counter(
            (row.transaction_id, row.about.conid, row.currency, row.quantity, row.proceeds, row.commission or ZERO,
             row.commission_currency, row.taxes or ZERO, row.realized, row.rate, row.date, row.reported)
            for row in account.rows.trades
        )  # fmt: skip
        assert found == right, account_id


TRADE = ("transactionID", "conid", "currency", "quantity", "proceeds", "ibCommission", "ibCommissionCurrency", "taxes",
         "fifoPnlRealized", "fxRateToBase", "tradeDate")  # fmt: skip


def test_every_closed_lot_and_wash_sale_is_read_once_with_its_term_and_age(both: tuple[Made, Book]) -> None:
    for account_id, account in pairs(both):
        gains = [each for each in both[0].book.gains if each.account == account_id and both[0].form.lots]
        right = Counter(
            (each.day, each.inst.conid, each.amount, each.rate, each.term, -each.quantity, -each.cost,
             str(each.opened.date()))
            for each in gains if each.source == "lot"
        )  # fmt: skip
        found = Counter(
            (row.date, row.about.conid, row.realized, row.rate, row.term, row.quantity, row.cost, row.opened[:10])
            for row in account.rows.closed_lots
        )
        assert found == right, account_id
        washed = Counter((each.inst.conid, each.amount, each.term) for each in gains if each.source == "wash")
        assert Counter((row.about.conid, row.realized, row.term) for row in account.rows.wash_sales) == washed


def test_the_open_lots_are_those_of_the_last_day_with_cost_and_age(both: tuple[Made, Book]) -> None:
    for account_id, account in pairs(both):
        held = both[0].book.held[account_id, business(LAST, -1)]
        right = Counter(
            (lot.inst.conid, lot.quantity, lot.cost, str(lot.opened.date()), str(lot.holding.date()), lot.raised)
            for lot in held
        )
        found = Counter(
            (row.about.conid, row.quantity, row.cost, row.opened[:10], row.holding_from[:10], "LD" in row.codes)
            for row in account.rows.open_lots
        )
        assert found == (right if "LOT" in both[0].form.positions else Counter()), account_id
        whole: Counter[int | None] = Counter()
        for lot in held:
            whole[lot.inst.conid] += lot.quantity  # type: ignore[assignment]
        positions = {row.about.conid: row.quantity for row in account.rows.positions}
        if "SUMMARY" in both[0].form.positions:
            assert positions == whole, account_id


def test_what_else_moves_cash_and_positions_is_read_once(both: tuple[Made, Book]) -> None:
    for account_id, account in pairs(both):
        missing = both[0].form.missing
        rows = rows_of(both[0], account_id, "Transfer") if "Transfers" not in missing else []
        assert Counter(
            (row.date, row.about.conid, row.quantity, row.cash) for row in account.rows.transfers
        ) == Counter(
            (row.day, row.values["conid"] or None, row.values["quantity"], row.values["cashTransfer"]) for row in rows
        )
        rows = rows_of(both[0], account_id, "CorporateAction") if "CorporateActions" not in missing else []
        assert Counter(
            (row.date, row.type, row.about.conid, row.quantity, row.proceeds, row.realized)
            for row in account.rows.corporate_actions
        ) == Counter((row.day, *(row.values[name] for name in ACTION)) for row in rows)
        assert sum((row.realized or ZERO for row in account.rows.fx_gains), ZERO) == sum(
            (amount for owner, _, _, amount in both[0].book.fx_gains if owner == account_id), ZERO
        )
        taxes = [flow.amount for flow in both[0].book.flows if flow.account == account_id and flow.item == "salesTax"]
        assert sum((row.amount or ZERO for row in account.rows.sales_taxes), ZERO) == (
            sum(taxes, Decimal(0)) if "SalesTaxes" not in missing else 0
        )


ACTION = ("type", "conid", "quantity", "proceeds", "fifoPnlRealized")


def test_every_value_of_net_assets_is_there_once(both: tuple[Made, Book]) -> None:
    for account_id, account in pairs(both):
        found = Counter((row.date, row.total) for row in account.rows.nav_days if row.total)
        right = {day: total for (owner, day), total in both[0].book.navs.items() if owner == account_id and total}
        assert found == Counter(right.items()), account_id


def test_all_totals_equal_the_books_to_the_last_digit_or_are_named_as_unknown(both: tuple[Made, Book]) -> None:
    made_, book = both
    found = totals(book)
    told = " ".join(found["not_proven"])

    held_against(made_, found, right_totals(made_), told)
    for account_id in made_.life.accounts:
        held_against(made_, found["per_account"][account_id], right_totals(made_, [account_id]), told, account_id)


def held_against(made_: Made, found: dict[str, Any], right: dict[str, Any], told: str, account_id: str = "") -> None:
    """Each total is right; or unknown, or not the whole, because of a section that was not ticked, and this is told."""
    missing = made_.form.missing
    for name, of_all in right.items():
        by_account = account_id and name in ("cash_base", "commissions_base", "realised_base")
        value = exact(of_all.get(account_id, {} if name == "cash_base" else ZERO) if by_account else of_all)
        unticked = {"ending_cash": "CashReport", "sales_tax": "SalesTaxes"}.get(name)
        if unticked in missing:
            assert found[name] is None, name
        elif name.startswith("realised") and "CorporateActions" in missing and found[name] != value:
            assert "CorporateActions" in told, name
        elif name == "commissions_base" and made_.form.third_currency:
            assert "commission" in told, name
        else:
            assert found[name] == value, (name, account_id)
    for section in missing & {"CashReport", "SalesTaxes", "CorporateActions"}:
        assert section in told, section
