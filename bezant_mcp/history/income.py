"""What an account was paid, and what was kept of it: dividends, interest, withholding tax and fees."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.accounts.ledger import fetch_ledger
from bezant_mcp.activity.cash import fetch_expected
from bezant_mcp.answers import Rows, listed
from bezant_mcp.arguments import MOST_ROWS, Cursor, Text, choice, items, whole_number
from bezant_mcp.concurrency import gather_two
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Account
from bezant_mcp.history.periods import month_of, year_of
from bezant_mcp.history.rows import CashRow
from bezant_mcp.history.scope import (
    Accounts,
    Contracts,
    DaysAsked,
    MostRows,
    Pick,
    Scope,
    StatementModel,
    Totals,
    TotalsBase,
    day_in,
    scope_of,
)
from bezant_mcp.history.sums import (
    IN_TIME,
    Groups,
    Tally,
    base_sums,
    by_size,
    cents,
    columns_in,
    groups_table,
    iso,
    latest_symbols,
    sums_table,
    tally_of,
    times,
)
from bezant_mcp.history.totals import RETURN_OF_CAPITAL
from bezant_mcp.paging import cut
from bezant_mcp.parsing import text
from bezant_mcp.portfolio.holdings import fetch_holdings

# Columns of an answer, and the kinds of cash that each adds.
GROSS, TAX = ("dividend", "payment_in_lieu"), ("withholding_dividend",)
OTHER, RETURNED = "unclassified", "return_of_capital"
PARTS = {
    "gross": GROSS,
    "tax": TAX,
    "net": (*GROSS, *TAX),
    "of_which_in_lieu": ("payment_in_lieu",),
    "of_which_return_of_capital": (RETURNED,),
    "interest": ("interest_received", "interest_paid"),
    "interest_tax": ("withholding_interest",),
    "bond_interest": ("bond_interest_received", "bond_interest_paid"),
    "fees": ("other_fees", "advisor_fees"),
    "sales_tax": ("sales_tax",),
    "commission_adjustments": ("commission_adjustments",),
    "other": (OTHER,),
}
# In these rows what makes up their size, return of capital being a part of a dividend.
OF_WHICH = "of_which"
SIZE = tuple(dict.fromkeys(kind for name, of in PARTS.items() if not name.startswith(OF_WHICH) for kind in of))
NOT_INCOME = ("deposits", "withdrawals")
OF_DIVIDENDS = (*GROSS, *TAX)
ALWAYS = ("gross", "tax", "net")
BY = ("contract", "month", "year", "tax_year", "currency", "country", "kind", "row")
# Fewer of each where the dividends to come are asked for, too.
ROWS, ROWS_BESIDE, EXPECTED_SHOWN, DECLARED_SHOWN, LONGEST_DESCRIPTION = 6, 3, 3, 3, 60
SUBJECTS = (
    "dividends", "paymentInLieu", "withholdingTax", "withholding871m", "brokerInterest", "bondInterest", "otherFees",
    "advisorFees", "salesTax", "bookings of other types",
)  # fmt: skip


class Income(StatementModel):
    """Income and what was taken from it, by the day on which it was booked; negative was paid."""

    by: str
    totals: Totals
    totals_base: TotalsBase = None
    declared: Annotated[Rows | None, Field(description="Dividends declared, not yet paid")] = None
    expected: Annotated[Rows | None, Field(description="Forecast for 12 months")] = None
    count: int
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def income(
    gateway: Gateway,
    period: DaysAsked = "",
    account_id: Accounts = "",
    by: Annotated[str, Text, Field(description="contract, month, tax_year, country, kind, row")] = "",
    symbol: Contracts = "",
    expected_dividends: Annotated[bool, Field(description="For the next 12 months")] = False,
    limit: MostRows = None,
    cursor: Cursor = "",
) -> Income:
    """Return dividends, interest, withheld tax and fees of any years; dividends to come.

    From IBKR's statements: amounts in each currency, and in base currency at IBKR's rate of the day of each booking.
    ``gross`` is dividends and payments in lieu; ``net`` what is left after ``tax``. By ``tax_year`` a booking counts
    in the year of its settlement, for corrections come until 15 months later. With ``expected_dividends`` it is about
    dividends alone, received ones and those to come.

    Raises:
        BadArgument: period, by, symbol, limit or cursor is not valid, or statements cover no day of the period.
        NotInStatement: no statement has Cash Transactions, so nothing is known of income.
    """
    grouping = choice("by", by, BY, {"symbol": "contract", "instrument": "contract", "type": "kind"}, "contract")
    usual = ROWS_BESIDE if expected_dividends else ROWS
    most = usual if limit is None else whole_number("limit", limit, 0, MOST_ROWS)
    scope = await scope_of(gateway, period, account_id)
    scope.need("CashTransactions")
    scope.note_strays(lambda account: account.rows.cash)
    settled = grouping == "tax_year"
    pick = scope.pick(symbol)
    rows = [
        row
        for account in scope.accounts
        for row in (account.rows.cash if settled else scope.days.within(account.rows.cash))
        if (row.kind in OF_DIVIDENDS if expected_dividends else row.kind not in NOT_INCOME)
        and (not settled or scope.days.holds(day_of(row, settled)))
        and pick(row.about)
    ]
    groups: Groups = {}
    key = KEYS[grouping]
    for row in rows:
        add(tally_of(groups, key(row), row.currency), row)
    if expected_dividends:
        scope.notes.append("Dividends alone; interest and fees without expected_dividends.")
    elif not items(symbol):
        for account in scope.accounts:
            add_sales_taxes(scope, account, groups, grouping)
    whole, base = scope.sum_up(groups)
    columns = columns_in(PARTS, whole.values(), ALWAYS)
    if grouping == "row":
        names, told, keys = rows_of(scope, rows)
    elif grouping == "kind":
        names, told, keys = kinds_of(groups, base)
    else:
        names, told, keys = groups_of(groups, columns, grouping, rows, base)
    part = cut(list(zip(keys, told, strict=True)), lambda one: one[0], most, cursor)
    scope.notes[:0] = part.notes
    tell(scope, rows, whole)
    if any("other_fees" in tally.amounts for tally in whole.values()):
        scope.wish("SalesTaxes", "sales tax on fees is unknown", vital=False)
    scope.prove(SUBJECTS, "Cash Report", "Bookings", also=("commissions",))
    declared = declared_of(scope, pick, wanted=expected_dividends)
    expected = await expect(scope) if expected_dividends else None
    return Income(
        **scope.told(),
        accounts=by_account(scope, rows, taxed=not (expected_dividends or items(symbol)))
        if len(scope.accounts) > 1
        else None,
        by=grouping,
        # Parts of parts are told in base currency, and by kind.
        totals=sums_table(whole, PARTS, [name for name in columns if not (base and name.startswith(OF_WHICH))]),
        totals_base=base_sums(whole, PARTS, columns) if base else None,
        declared=declared,
        expected=expected,
        count=len(told),
        columns=names,
        rows=[row for _, row in part.rows],
        cursor=part.cursor,
    )


def day_of(row: CashRow, settled: bool) -> date | None:
    """The day that a booking counts for: when it was booked, or to which day it belongs."""
    return (row.settles or day_in(row.at) or row.date) if settled else row.date


def add(tally: Tally, row: CashRow) -> None:
    """Count a booking."""
    tally.count += 1
    kind = OTHER if row.kind.startswith(OTHER) else row.kind
    tally.add(kind, row.amount, row.rate)
    if kind == "dividend" and RETURN_OF_CAPITAL in row.description.lower():
        tally.add(RETURNED, row.amount, row.rate)


def country_of(row: CashRow) -> str:
    """The issuer's country, which the ISIN begins with where IBKR does not say it."""
    return row.about.country or row.about.isin[:2]


KEYS: dict[str, Callable[[CashRow], Hashable]] = {
    "contract": lambda row: row.about.key,
    "month": lambda row: month_of(row.date),
    "year": lambda row: year_of(row.date),
    "tax_year": lambda row: year_of(day_of(row, settled=True)),
    "currency": lambda row: row.currency,
    "country": country_of,
    "kind": lambda row: row.kind,
    "row": lambda row: None,
}
OF_CONTRACTS = ("contract", "country")


def add_sales_taxes(scope: Scope, account: Account, groups: Groups, grouping: str) -> None:
    """Count the taxes on fees, which are no bookings of cash of their own; they are about no contract."""
    scope.asked.add("SalesTaxes")
    for tax in account.rows.sales_taxes:
        if scope.days.holds(tax.date):
            keys: dict[str, Hashable] = {
                "month": month_of(tax.date), "year": year_of(tax.date), "tax_year": year_of(tax.date),
                "currency": tax.currency, "country": tax.country, "kind": "sales_tax", "row": None,
            }  # fmt: skip
            tally_of(groups, keys.get(grouping, ""), tax.currency).add("sales_tax", tax.amount, tax.rate)


def groups_of(
    groups: Groups, columns: list[str], grouping: str, rows: Iterable[CashRow], base: str | None
) -> tuple[list[str], list[list[Any]], list[Hashable]]:
    """A row for each group and currency."""
    found = [
        (key, currency, tally)
        for key, of in groups.items()
        for currency, tally in of.items()
        if key or grouping not in OF_CONTRACTS
    ]
    if grouping in OF_CONTRACTS:
        kept = {name: PARTS[name] for name in columns if not name.startswith(OF_WHICH)}
        columns = columns_in(kept, (tally for *_, tally in found), ALWAYS)
    symbols = latest_symbols(rows, groups) if grouping == "contract" else {}
    in_base: dict[str, Sequence[str]] = {"gross_base": GROSS} if base and grouping in IN_TIME else {}
    in_base |= {"sum_base": SIZE} if base else {}
    return groups_table(found, grouping, PARTS, columns, SIZE, symbols, in_base)


def kinds_of(groups: Groups, base: str | None) -> tuple[list[str], list[list[Any]], list[Hashable]]:
    """A row for each kind of booking and currency."""
    found = [
        (key, currency, tally, [str(key) if str(key) in tally.amounts else OTHER])
        for key, of in groups.items()
        for currency, tally in of.items()
    ]
    found = by_size(found, lambda one: one[2].base(one[3]))
    told = [
        [text(str(key)), currency, cents(tally.sum(names)), *([cents(tally.base(names))] if base else [])]
        for key, currency, tally, names in found
    ]
    names = ["kind", "currency", "amount", *(["amount_base"] if base else [])]
    return names, told, [one[:2] for one in found]


def rows_of(scope: Scope, rows: list[CashRow]) -> tuple[list[str], list[list[Any]], list[Hashable]]:
    """Each booking, the newest first."""
    rows = sorted(rows, key=lambda row: row.date or date.min, reverse=True)
    several = len(scope.accounts) > 1
    base = scope.base_beside(row.currency for row in rows)
    late = any(row.settles and row.date and row.settles.year != row.date.year for row in rows)
    names = ["date", "kind", "symbol", "currency", "amount", *(["amount_base"] if base else []), "description"]
    names += ["settles"] * late + ["account_id"] * several
    told = [
        [
            iso(row.date),
            text(row.kind),
            text(row.about.symbol),
            row.currency,
            cents(row.amount),
            *([cents(times(row.amount, row.rate))] if base else []),
            text(row.description, LONGEST_DESCRIPTION),
            *([iso(row.settles)] if late else []),
            *([row.account_id] if several else []),
        ]
        for row in rows
    ]
    return names, told, [(row.account_id, row.transaction_id, row.date, row.amount) for row in rows]


def tell(scope: Scope, rows: Iterable[CashRow], whole: dict[str, Tally]) -> None:
    """Say what in the sums is not as a reader would think."""
    scope.note_sums(whole)
    if unknown := sum(row.amount is None for row in rows):
        scope.gaps.append(f"{unknown} bookings have no readable amount and are in no sum.")
    if kinds := {text(row.type) or "" for row in rows if row.kind.startswith(OTHER)}:
        scope.notes.append(f"other is what IBKR books as {listed(sorted(kinds))}, which is unknown here.")
    if undated := sum(row.date is None for row in rows):
        scope.gaps.append(f"{undated} bookings have no date; they count only with period=all.")


def by_account(scope: Scope, rows: Iterable[CashRow], *, taxed: bool) -> list[list[Any]]:
    """What each account got."""
    tallies = {account.account_id: Tally() for account in scope.accounts}
    for row in rows:
        add(tallies[row.account_id], row)
    for account in scope.accounts if taxed else ():
        for tax in scope.days.within(account.rows.sales_taxes):
            tallies[account.account_id].add("sales_tax", tax.amount, tax.rate)
    columns = columns_in(PARTS, tallies.values(), ALWAYS)
    return scope.by_account(columns, lambda each: base_sums({"": tallies[each.account_id]}, PARTS, columns))


def declared_of(scope: Scope, pick: Pick, *, wanted: bool) -> list[list[Any]] | None:
    """Dividends that were declared and not paid on the last day of the statements, the next one first."""
    section = "OpenDividendAccruals"
    if wanted:
        scope.wish(section, "dividends declared and not yet paid are unknown")
    scope.asked.add(section)
    rows = [row for account in scope.accounts for row in account.rows.accruals if pick(row.about)]
    if not rows or not (wanted or scope.days.to_now or scope.days.whole):
        return None
    rows.sort(key=lambda row: (row.pay_date or date.max, row.about.symbol))
    tally = Tally()
    for row in rows:
        tally.add("net", row.net, row.rate)
    days = {account.as_of.get(section) for account in scope.accounts} - {None}
    on = f" on {max(filter(None, days))}" if days else ""
    base = cents(tally.base(["net"])) if not tally.unknown else None
    net = f": {base} {scope.base} net" if base is not None and scope.base else ""
    more = "" if not wanted else f", {DECLARED_SHOWN} shown" if len(rows) > DECLARED_SHOWN else ""
    scope.notes.append(f"declared has {len(rows)} dividends not yet paid{on}{net}{more}; the sums leave them out.")
    if not wanted:
        return None
    told = [
        [text(row.about.symbol), iso(row.pay_date), row.currency, *map(cents, (row.gross, row.tax, row.net))]
        for row in rows[:DECLARED_SHOWN]
    ]
    return [["symbol", "pay_date", "currency", "gross", "tax", "net"], *told]


async def expect(scope: Scope) -> list[list[Any]] | None:
    """IBKR's forecast of twelve months for what is held now, as ``cash`` tells it; it comes from the Gateway."""
    if len(scope.accounts) > 1:
        scope.gaps.append("The forecast is for one account at a time; name it in account_id.")
        return None
    try:
        of = await choose_account(scope.gateway, scope.accounts[0].account_id)
        holdings, ledger = await gather_two(fetch_holdings(scope.gateway, of), fetch_ledger(scope.gateway, of))
        found = await fetch_expected(scope.gateway, holdings, ledger)
    except BezantError as error:
        scope.gaps.append(f"The forecast of the next 12 months is unknown: {error}")
        return None
    (scope.notes if found.complete else scope.gaps).extend(found.notes)
    if found.table and len(found.table) > EXPECTED_SHOWN + 1:
        scope.notes.append(
            f"expected lists the {EXPECTED_SHOWN} largest of {len(found.table) - 1}; cash(expected_dividends=true) "
            "lists all."
        )
    # Symbol, currency, amount and ex-date; the quantity and what a share pays are in the answer of ``cash``.
    return found.table and [[row[place] for place in (0, 2, 4, 5)] for row in found.table[: EXPECTED_SHOWN + 1]]
