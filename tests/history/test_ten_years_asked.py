"""What the tools answer in one call about ten years of four accounts, against books that were kept by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.history.activity import activity
from bezant_mcp.history.income import income
from bezant_mcp.history.lots import lots
from bezant_mcp.history.realized import realized
from bezant_mcp.history.returns import returns
from tests.support import flex_tools as right
from tests.support.fast_limits import FAST
from tests.support.flex_ledger import ZERO
from tests.support.flex_life import FIRST, LAST, before, business
from tests.support.flex_writer import SEEDS, Made, lived

pytestmark = pytest.mark.anyio
# A cent is rounded once, from exact sums.
CENT = Decimal("0.0050001")
YEAR = (date(2019, 1, 1), date(2019, 12, 31))


class Asked(NamedTuple):
    made: Made
    gateway: Gateway


@pytest.fixture(scope="module", params=SEEDS)
async def asked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, anyio_backend: str
) -> AsyncIterator[Asked]:
    """What happened, and a server that has the statements and no Gateway."""
    made, folder = lived(request.param), tmp_path_factory.mktemp("statements")
    settings = Settings("https://127.0.0.1:1", state_dir=folder / "state", flex_files=tuple(made.save(folder)))
    async with Gateway(settings, limits=FAST) as gateway:
        yield Asked(made, gateway)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


def table(rows: list[list[Any]]) -> list[dict[str, Any]]:
    """Rows under the names in the first one."""
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def same(told: float | None, exact: Decimal) -> bool:
    return told is not None and abs(Decimal(str(told)) - exact) <= CENT


def assert_sums(told: dict[str, Any], exact: dict[str, Decimal], what: object) -> None:
    """Each column is right to the cent, and one that is not there is nothing."""
    for name, amount in exact.items():
        if name in told:
            assert same(told[name], amount), (what, name, told[name], amount)
        else:
            assert not amount, (what, name, amount)


def hold(answer: Any, of: right.Right, made: Made, *, unrated: tuple[str, ...] = ()) -> None:
    """Totals by currency, and of each account in its base currency, against the books."""
    totals = of.totals()
    told = {row["currency"]: row for row in table(answer.totals)}
    assert told.keys() == {currency for currency, sums in totals.items() if currency in told or any(sums.values())}
    for currency, row in told.items():
        assert_sums(row, totals[currency], currency)
    for row in table(answer.accounts):
        exact = of.base().get(row["account_id"], {})
        assert_sums(row, {name: value for name, value in exact.items() if name not in unrated}, row["account_id"])
        assert row["base_currency"] == made.book.bases[row["account_id"]]


PERIODS = pytest.mark.parametrize(("period", "days"), [("all", (FIRST, LAST)), ("2019", YEAR)], ids=["all", "one year"])


@PERIODS
@pytest.mark.parametrize("by", ["contract", "month", "year", "currency", "country", "kind"])
async def test_all_that_was_paid_and_withheld_equals_the_books(
    asked: Asked, by: str, period: str, days: tuple[date, date]
) -> None:
    answer = await income(asked.gateway, period=period, by=by, limit=0)

    of = right.income(asked.made, by, asked.made.life.accounts, *days)
    hold(answer, of, asked.made)
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    if by == "kind":
        found = {(row["kind"], row["currency"]): row["amount"] for row in rows if "unclassified" not in row["kind"]}
        for (kind, currency), sums in of.groups.items():
            if "unclassified" not in kind:
                assert same(found[kind, currency], sums[kind]), (kind, currency)
        return
    right_rows = [
        (currency, cells) for (key, currency), cells in of.rows().items() if key or by not in ("contract", "country")
    ]
    right_rows = [each for each in right_rows if any(each[1].values())]
    assert matched(rows, right_rows, short=by in ("contract", "country")), by


def matched(rows: list[dict[str, Any]], exact: list[tuple[str, dict[str, Decimal]]], *, short: bool = False) -> bool:
    """Whether each row of the books is told once, and all else is nothing. Short: without parts of gross."""
    left = list(rows)
    if short:
        exact = [
            (currency, {name: amount for name, amount in cells.items() if not name.startswith("of_which")})
            for currency, cells in exact
        ]
    for currency, cells in exact:
        found = next(
            (
                row for row in left
                if row.get("currency", currency) == currency
                and all(same(row[name], amount) if name in row else not amount for name, amount in cells.items())
            ),
            None,
        )  # fmt: skip
        assert found, (currency, cells)
        left.remove(found)
    return all(not any(row.get(name) for name in exact[0][1]) for row in left) if exact else not left


@PERIODS
@pytest.mark.parametrize("by", ["contract", "month", "year", "asset_class", "currency"])
async def test_all_that_was_realized_and_paid_for_trades_equals_the_books(
    asked: Asked, by: str, period: str, days: tuple[date, date]
) -> None:
    answer = await realized(asked.gateway, period=period, by=by, limit=0)

    of = right.realized(asked.made, by, asked.made.life.accounts, *days)
    hold(answer, of, asked.made, unrated=("commission",) if asked.made.form.third_currency else ())
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    if by == "contract":  # there only what realized something is told
        realizing = {key: cells for key, cells in of.rows().items() if cells["realized"] or cells["short_term"]}
        assert sum(row["realized"] or 0 for row in rows) == pytest.approx(
            float(sum((cells["realized"] for cells in realizing.values()), ZERO)), abs=0.005 * len(rows) + 0.001
        )
        return
    assert matched(rows, [(key[1], cells) for key, cells in of.rows().items() if any(cells.values())]), by


async def test_every_closed_lot_is_told_with_its_days_term_and_gain(asked: Asked) -> None:
    answer = await realized(asked.gateway, by="lot", limit=0)

    if not asked.made.form.lots:
        assert not answer.rows
        assert any("Closed Lots" in note for note in answer.notes or ())
        return
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    found = Counter(
        (row["account_id"], row["closed"], row["currency"], row["term"], round(abs(float(row["quantity"])), 4),
         round(float(row["realized"]), 1))
        for row in rows if not row.get("wash_sale")
    )  # fmt: skip
    exact = Counter(
        (each.account, str(each.day), each.inst.currency, each.term, round(abs(float(each.quantity)), 4),
         round(float(right_cents(each.amount)), 1))
        for each in asked.made.book.gains if each.source == "lot"
    )  # fmt: skip
    assert found == exact


def right_cents(amount: Decimal) -> Decimal:
    return (abs(amount) + Decimal("0.005")).quantize(Decimal("0.01"), "ROUND_DOWN").copy_sign(amount)


async def test_every_open_lot_is_told_with_its_age_cost_and_gain(asked: Asked) -> None:
    if "LOT" not in asked.made.form.positions:
        with pytest.raises(Exception, match="Lot"):
            await lots(asked.gateway, limit=0)
        return
    answer = await lots(asked.gateway, limit=0)

    day, book = business(LAST, -1), asked.made.book
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    left = Counter((row["account_id"], row["opened"], float(row["quantity"]), row["currency"]) for row in rows)
    held = [lot for account in asked.made.life.accounts for lot in book.held[account, day]]
    assert answer.count == len(rows) == len(held)
    assert left == Counter(
        (lot.account, str(lot.opened.date()), float(lot.quantity), lot.inst.currency) for lot in held
    )
    exact: dict[str, dict[str, Decimal]] = {}
    for lot in held:
        value = lot.quantity * book.market.price(lot.inst, day) * lot.inst.multiplier
        sums = exact.setdefault(lot.inst.currency, dict.fromkeys(("cost", "value", "unrealized"), ZERO))
        for name, amount in (("cost", lot.cost), ("value", value), ("unrealized", value - lot.cost)):
            sums[name] += amount
    for row in table(answer.totals):
        assert_sums(row, exact[row["currency"]], row["currency"])
    older = sorted(str(lot.holding.date()) for lot in held if lot.holding.date() != lot.opened.date())
    assert sorted(row["holding_from"] for row in rows if row.get("holding_from") not in (None, row["opened"])) == older


@PERIODS
async def test_deposits_transfers_trades_and_their_costs_equal_the_books(
    asked: Asked, period: str, days: tuple[date, date]
) -> None:
    answer = await activity(asked.gateway, period=period, limit=0)

    exact: dict[str, Counter[str]] = {}
    for each in asked.made.book.bookings:
        if days[0] <= each.day <= days[1] and each.kind in ("deposits", "withdrawals"):
            exact.setdefault(each.currency, Counter())[each.kind] += each.amount  # type: ignore[assignment]
    for row in asked.made.book.rows:
        values, first, last = row.values, *days
        if row.tag == "Trade" and first <= values["tradeDate"] <= last:
            sums = exact.setdefault(values["currency"], Counter())
            if values["assetCategory"] != "CASH":
                sums["sold" if values["buySell"].startswith("SELL") else "bought"] += values["proceeds"]
            sums["taxes"] += values["taxes"]
            exact.setdefault(values["ibCommissionCurrency"], Counter())["commission"] += values["ibCommission"]
        if first <= row.day <= last and row.section not in asked.made.form.missing:
            if row.tag == "Transfer":
                exact.setdefault(values["currency"], Counter())["transfers"] += values["cashTransfer"]
            elif row.tag == "CorporateAction":
                exact.setdefault(values["currency"], Counter())["corporate_cash"] += values["proceeds"]
    for told in table(answer.totals):
        assert_sums(told, dict(exact[told["currency"]]), told["currency"])  # type: ignore[arg-type]
    assert {row["currency"] for row in table(answer.totals)} >= {name for name, of in exact.items() if any(of.values())}


async def test_flows_values_and_returns_of_each_account_equal_the_books(asked: Asked) -> None:
    answer = await returns(asked.gateway)

    book, start, end = asked.made.book, before(FIRST), business(LAST, -1)
    for row in [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]:
        account = row["account_id"]
        if account == "all":
            continue
        flows = dict.fromkeys(("deposits", "withdrawals"), ZERO)
        for each in book.bookings:
            if each.account == account and each.kind in flows:
                flows[each.kind] += each.amount * each.rate
        assert_sums(row, flows | {"start_value": ZERO, "end_value": book.navs[account, end]}, account)
        if "ChangeInNAV" in asked.made.form.missing:
            assert answer.proof is None
            assert row["time_weighted_percent"] is None
        if "Transfers" in asked.made.form.missing:
            assert not answer.complete
            continue
        outside = [each for each in book.outside if each.account == account]
        moved = sum((each.amount for each in outside), ZERO) - sum(flows.values())
        assert_sums(row, {"transfers": moved}, account)
        twr = book.twr(account, start, end)
        if asked.made.form.layout != "years" and "ChangeInNAV" not in asked.made.form.missing and twr is not None:
            assert row["time_weighted_percent"] == pytest.approx(float(twr), abs=1e-4)
        whole = (LAST - start).days
        if book.navs[account, end] > 0 and row["money_weighted_percent"] is not None:
            grown = right.money_weighted(
                0.0, float(book.navs[account, end]),
                [((each.day - start).days / whole, float(each.amount)) for each in outside],
            )  # fmt: skip
            assert row["money_weighted_percent"] == pytest.approx(100 * grown, rel=1e-3, abs=0.01), account
