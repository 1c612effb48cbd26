"""Realized gains of any years with commissions and taxes on trades; by lot, short or long term where IBKR says so."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Rows, first_rows, listed
from bezant_mcp.arguments import MOST_ROWS, Text, choice, whole_number
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Account, joined, without
from bezant_mcp.history.periods import has_business, month_of, year_of
from bezant_mcp.history.proofs import is_total
from bezant_mcp.history.rows import HALF_A_CENT, PAIRS, ClosedLot, CorporateAction, Instrument, TradeRow
from bezant_mcp.history.scope import (
    TICK,
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
    ZERO,
    Groups,
    Tally,
    add_commissions,
    base_sums,
    cents,
    columns_in,
    groups_table,
    in_groups,
    iso,
    latest_symbols,
    plain,
    tally_of,
    told_sums,
)
from bezant_mcp.parsing import text
from bezant_mcp.tables import Keys

GAINS = ("realized",)
PARTS = {
    "realized": GAINS,
    "of_which_corporate_actions": ("corporate_actions",),
    "short_term": ("short",),
    "long_term": ("long",),
    "wash_sales": ("wash",),
    "commission": ("commission",),
    "taxes": ("taxes",),
}
OF_LOTS = ("short", "long", "no_term", "wash")
# Of contracts these are in the totals alone.
IN_TOTALS = ("of_which_corporate_actions", "taxes")
ALWAYS = ("realized", "commission")
BY = ("contract", "lot", "month", "year", "asset_class", "currency")
ROWS = 10


class Realized(StatementModel):
    """Realized gains by the account's lot method, commissions in them; a negative commission or tax is a cost."""

    by: str
    totals: Totals
    totals_base: TotalsBase = None
    fx_gains: Annotated[
        dict[str, float | None] | None, Keys("base_currency", "amount"), Field(description="Gains on currencies")
    ] = None
    count: int
    columns: list[str]
    rows: Rows


async def realized(
    gateway: Gateway,
    period: DaysAsked = "",
    account_id: Accounts = "",
    by: Annotated[str, Text, Field(description="contract, lot, month, asset_class")] = "",
    symbol: Contracts = "",
    limit: MostRows = None,
) -> Realized:
    """Return realized gains, commissions and taxes on trades of any years; terms, wash sales.

    From IBKR's statements: of trades and corporate actions, after commissions, in each currency and in base currency
    at IBKR's rates. Commissions and taxes are those of all trades, purchases too. Gains on currencies stand apart.

    Raises:
        BadArgument: period, by, symbol or limit is not valid, or statements cover no day of the period.
        NotInStatement: no statement has trades, so nothing is known of gains.
    """
    grouping = choice(
        "by", by, BY, {"symbol": "contract", "instrument": "contract", "class": "asset_class"}, "contract"
    )
    most = ROWS if limit is None else whole_number("limit", limit, 0, MOST_ROWS)
    scope = await scope_of(gateway, period, account_id)
    scope.need("Trades", "TradeConfirms")
    scope.note_early()
    scope.note_alone()
    scope.wish("CorporateActions", "gains of mergers and the like are unknown")
    pick = scope.pick(symbol)
    groups: Groups = {}
    key = KEYS[grouping]
    lots: list[tuple[ClosedLot, bool]] = []
    for account in scope.accounts:
        add_trades(scope, account, groups, key, pick)
        lots += add_lots(scope, account, groups, key, pick)
    whole, base = scope.sum_up(groups)
    columns = columns_in(PARTS, whole.values(), ALWAYS)
    if grouping == "lot":
        shown, more = first_rows(sorted(lots, key=size_of, reverse=True), most)
        (names, rows), count = lots_of(scope, shown), len(lots)
    else:
        names, told = groups_of(scope, groups, columns, grouping, base)
        (rows, more), count = first_rows(told, most), len(told)
    scope.notes[:0] = more or []
    tell(scope, whole, lots, terms_of(scope) if not symbol else "")
    scope.prove(["realized"], "own summary", "Gains")
    scope.prove(["realized by lot"], "gains by trade", "Closed lots")
    scope.prove(["commissions"], "Cash Report", "Commissions")
    if not symbol:
        scope.prove(["gains on currencies"], "own summary", "Gains on currencies")
    fx_gains = fx_of(scope) if not symbol else None
    return Realized(
        **scope.told(),
        accounts=by_account(scope, columns, pick) if len(scope.accounts) > 1 else None,
        by=grouping,
        **told_sums(whole, PARTS, columns, base),
        fx_gains=fx_gains,
        count=count,
        columns=names,
        rows=rows,
    )


Row = TradeRow | CorporateAction | ClosedLot
Key = Callable[[Instrument, date | None], Hashable]
KEYS: dict[str, Key] = {
    "contract": lambda about, on: about.key,
    "lot": lambda about, on: None,
    "month": lambda about, on: month_of(on),
    "year": lambda about, on: year_of(on),
    "asset_class": lambda about, on: about.asset_class,
    "currency": lambda about, on: None,
}


def of_any_kind(account: Account) -> Iterable[Row]:
    """All rows that say what was realized."""
    return (
        *account.rows.trades, *account.rows.corporate_actions, *account.rows.closed_lots, *account.rows.wash_sales
    )  # fmt: skip


def add_trades(scope: Scope, account: Account, groups: Groups, key: Key, pick: Pick) -> None:
    """Count what trades and corporate actions realized, and what trades cost; by trade day."""
    rows: dict[tuple[Hashable, str], list[TradeRow]] = {}
    for row in scope.days.within(account.rows.trades):
        if pick(row.about):
            of = key(row.about, row.date), row.currency
            if (together := rows.get(of)) is None:
                rows[of] = together = []
            together.append(row)
    for (group, currency), together in rows.items():
        tally = tally_of(groups, group, currency)
        tally.count += len(together)
        tally.add_all("realized", [row.realized for row in together], [row.rate for row in together])
        taxed = [row for row in together if row.taxes]
        tally.add_all("taxes", [row.taxes for row in taxed], [row.rate for row in taxed])
        add_commissions(groups, group, currency, together, account)
    for action in account.rows.corporate_actions:
        if scope.days.holds(action.date) and pick(action.about) and action.realized:
            tally = tally_of(groups, key(action.about, action.date), action.currency)
            tally.count += 1
            for name in ("realized", "corporate_actions"):
                tally.add(name, action.realized, action.rate)


def add_lots(scope: Scope, account: Account, groups: Groups, key: Key, pick: Pick) -> list[tuple[ClosedLot, bool]]:
    """Count closed lots by their term, and what of losses is not allowed; each with whether it is that."""
    found = []
    for rows, washed in ((account.rows.closed_lots, False), (account.rows.wash_sales, True)):
        for row in rows:
            if scope.days.holds(row.date) and pick(row.about):
                tally = tally_of(groups, key(row.about, row.date), row.currency)
                tally.add("wash" if washed else row.term or "no_term", row.realized, row.rate)
                if not account.rows.trades:
                    tally.add("realized", row.realized, row.rate)
                found.append((row, washed))
    return found


def groups_of(
    scope: Scope, groups: Groups, columns: list[str], grouping: str, base: str | None
) -> tuple[list[str], list[list[Any]]]:
    """A row for each group and currency that realized something."""
    found = [
        (key, currency, tally)
        for key, of in groups.items()
        for currency, tally in of.items()
        if grouping != "contract" or any(tally.amounts.get(name) for name in (*GAINS, *OF_LOTS))
    ]
    rows = (row for account in scope.accounts for row in of_any_kind(account)) if grouping == "contract" else ()
    kept = {name: PARTS[name] for name in columns if name not in IN_TOTALS or grouping != "contract"}
    shown = columns_in(kept, (tally for *_, tally in found), GAINS)
    symbols = latest_symbols(rows, {key for key, *_ in found})
    return groups_table(found, grouping, PARTS, shown, GAINS, symbols, {"realized_base": GAINS} if base else {})[:2]


def size_of(one: tuple[ClosedLot, bool]) -> float:
    """How much a lot realized in base currency, whatever its sign; one that is unknown comes last."""
    lot, _ = one
    return abs(float(lot.realized * lot.rate)) if lot.realized is not None and lot.rate is not None else -1.0


def lots_of(scope: Scope, lots: Sequence[tuple[ClosedLot, bool]]) -> tuple[list[str], list[list[Any]]]:
    """Each closed lot and disallowed loss, the largest first."""
    several = len(scope.accounts) > 1
    washes = any(washed for _, washed in lots)
    names = ["symbol", "opened", "closed", "days", "quantity", "cost", "realized", "currency", "term"]
    names += ["wash_sale"] * washes + ["account_id"] * several
    told: list[list[Any]] = []
    for row, washed in lots:
        begun = day_in(row.holding_from) or day_in(row.opened)
        told.append([
            text(row.about.symbol), iso(day_in(row.opened)), iso(row.date),
            (row.date - begun).days if begun and row.date else None, plain(row.quantity), cents(row.cost),
            cents(row.realized), row.currency, row.term or None, *[washed or None] * washes,
            *[row.account_id] * several,
        ])  # fmt: skip
    return names, told


def terms_of(scope: Scope) -> str:
    """What IBKR's own summary of just these days says of terms; empty where there is none."""
    short = long = total = ZERO
    for account in scope.accounts:
        first, last = scope.days.of(account)
        rows = [
            row
            for row in account.rows.realized
            if row.first and row.last and first <= row.first <= row.last <= last
            and row.about.asset_class != PAIRS and not is_total(row)
        ]  # fmt: skip
        spans = sorted({(row.first, row.last) for row in rows if row.first and row.last})
        twice = any(one[1] >= other[0] for one, other in pairwise(spans))
        if twice or not scope.base or any(has_business(*gap) for gap in without(joined(spans), first, last)):
            return ""
        for row in rows:
            short += (row.short_gain or ZERO) + (row.short_loss or ZERO)
            long += (row.long_gain or ZERO) + (row.long_loss or ZERO)
            total += row.total or ZERO
    known = (short or long) and abs(short + long - total) < HALF_A_CENT
    return f"{cents(short)} {scope.base} short term and {cents(long)} long term" if known else ""


def tell(scope: Scope, whole: dict[str, Tally], lots: Sequence[tuple[ClosedLot, bool]], terms: str) -> None:
    """Say what the sums have and lack."""
    scope.note_sums(whole)
    if any("realized" in tally.unknown for tally in whole.values()):
        scope.gaps.append("The sums leave out trades whose realized result is not in the statements.")
    if any("commission" in tally.unknown for tally in whole.values()):
        scope.gaps.append("The sums leave out commissions that are not in the statements.")
    gains = sum((tally.sum(GAINS) - tally.sum(("corporate_actions",)) for tally in whole.values()), ZERO)
    if not any(each.rows.closed_lots for each in scope.accounts) and gains:
        scope.notes.append(
            f"By IBKR's summary {terms}; by lot they need Trades, option Closed Lots ({TICK})."
            if terms
            else f"Short and long term need Trades, option Closed Lots ({TICK})."
        )
        return
    apart = [
        f"{cents(rest)} {currency}"
        for currency, tally in whole.items()
        if abs(rest := tally.sum(GAINS) - tally.sum(("corporate_actions",)) - tally.sum(OF_LOTS)) >= HALF_A_CENT
    ]
    if apart:
        of_all = f" All together are {terms} by IBKR's summary." if terms else ""
        scope.notes.append(f"{listed(apart)} has no lots, so no term; options often have none.{of_all}")
    nameless = [f"{cents(rest)} {name}" for name, tally in whole.items() if (rest := tally.sum(["no_term"]))]
    if undated := sum(lot.date is None for lot, _ in lots):
        scope.gaps.append(f"{undated} closed lots or wash sales have no date; they count only with period=all.")
    if nameless:
        scope.notes.append(f"IBKR does not say whether {listed(nameless)} of closed lots is short or long term.")
    if any(tally.amounts.get("wash") for tally in whole.values()):
        scope.notes.append("realized includes wash sales; short_term and long_term are before them.")


def fx_of(scope: Scope) -> dict[str, float | None] | None:
    """Gains on currencies themselves, by base currency."""
    if not scope.wish("FxTransactions", "gains on currencies themselves are unknown", vital=False):
        return None
    sums: dict[str, Decimal] = {}
    for account in scope.accounts:
        for row in account.rows.fx_gains:
            if scope.days.holds(row.date) and row.realized is not None:
                of = row.base_currency or account.base_currency or "unknown"
                sums[of] = sums.get(of, ZERO) + row.realized
    return {currency: cents(amount) for currency, amount in sums.items()} or None


def by_account(scope: Scope, columns: Sequence[str], pick: Pick) -> list[list[Any]]:
    """What each account realized."""

    def sums(account: Account) -> Mapping[str, float | None]:
        groups: Groups = {}
        add_trades(scope, account, groups, KEYS["lot"], pick)
        add_lots(scope, account, groups, KEYS["lot"], pick)
        return base_sums(in_groups(groups), PARTS, columns)

    return scope.by_account(columns, sums)
