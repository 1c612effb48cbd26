"""What was put in and what became of it: IBKR's time-weighted return, a money-weighted one, and the value over time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from bezant_mcp.answers import Rows, short
from bezant_mcp.arguments import Texts
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Account
from bezant_mcp.history.errors import NotInStatement
from bezant_mcp.history.money_weighted import Flow, Grown, grown
from bezant_mcp.history.periods import SATURDAY, has_business, told
from bezant_mcp.history.rows import NavChange, NavDay
from bezant_mcp.history.scope import TICK, Accounts, DaysAsked, Scope, StatementModel, label, scope_of
from bezant_mcp.history.sums import ZERO, cents
from bezant_mcp.market.periods import is_neutral
from bezant_mcp.market.resolver import Unresolved
from bezant_mcp.money import CENT
from bezant_mcp.parsing import text
from bezant_mcp.portfolio.benchmarks import fetch_closes

NAV, CHANGE, CASH, TRANSFERS = "EquitySummaryInBase", "ChangeInNAV", "CashTransactions", "Transfers"
POINTS_SHOWN = 12
# Over a weekend with holidays around it there is no value of a day.
DAYS_OFF = timedelta(days=5)
PUT_IN = ("deposits", "withdrawals")
# What IBKR's own account of the value calls the same flows.
NAV_FLOWS = ("depositsWithdrawals", "internalCashTransfers", "assetTransfers", "positionTransfers", "grantActivity")
CONVENTION = (
    "time_weighted_percent is IBKR's own; deposits do not affect it. money_weighted_percent is computed here, with "
    "flows at the end of their booking day; modified_dietz_percent estimates it. Dividends, interest, fees and taxes "
    "are not flows. Percentages are for the whole period{}."
)


class Course(NamedTuple):
    """An account over a period, in its base currency.

    Attributes:
        start, end: The days at whose ends it begins and ends.
        flows: Deposits, withdrawals and transfers by day; twr: IBKR's, a fraction. lost: Not all flows are known.
    """

    account: Account
    currency: str | None
    values: dict[date, Decimal]
    start: date
    end: date
    deposits: Decimal
    withdrawals: Decimal
    transfers: Decimal
    flows: list[tuple[date, Decimal]]
    twr: float | None
    lost: bool

    @property
    def gain(self) -> Decimal:
        """What the value grew by beyond what was put in."""
        return self.values[self.end] - self.values[self.start] - sum((amount for _, amount in self.flows), ZERO)

    @property
    def grown(self) -> Grown:
        """Money-weighted returns."""
        flows = [Flow(on, float(amount)) for on, amount in self.flows]
        values = self.values
        return grown(self.start, float(values[self.start]), self.end, float(values[self.end]), flows)


class AccountReturns(StatementModel):
    """Returns of a period, values in each account's base currency."""

    columns: list[str]
    rows: Rows
    series: Annotated[Rows | None, Field(description="Net asset value, some days")] = None
    against: Annotated[Rows | None, Field(description="Price change over the same days")] = None
    unresolved: Unresolved = None


async def returns(
    gateway: Gateway,
    period: DaysAsked = "",
    account_id: Accounts = "",
    vs: Annotated[str, Texts, Field(description="Such as SPY")] = "",
) -> AccountReturns:
    """Return deposits, withdrawals, time- and money-weighted returns of any years.

    From IBKR's statements. A time-weighted return is IBKR's own of the statements that make up the period, and there
    is none for parts of them. ``vs`` alone needs the Gateway and its brokerage session.

    Raises:
        BadArgument: the period is not valid, or statements cover no day of it; ``vs`` names no contract.
        NotInStatement: the statements have no net asset values, or no value at the start of the period.
    """
    scope = await scope_of(gateway, period, account_id)
    if scope.wish(CASH, "deposits and withdrawals are unknown"):
        scope.need(CASH)
    courses = [course for account in scope.accounts if (course := course_of(scope, account))]
    if not courses:
        raise NotInStatement(f"{label(NAV)} of these days")
    scope.asked |= {CHANGE, TRANSFERS}
    scope.wish(NAV, "values of single days are unknown", vital=False)
    prove(scope, courses)
    for one in courses:
        note_holes(scope, one)
    if scope.proof is None:
        scope.wish(TRANSFERS, "what was moved in or out as a transfer is unknown")
    whole = together(scope, courses)
    shown = [*courses, *([whole] if whole else [])]
    answer: dict[str, Any] = {"series": series_of(whole or courses[0]) if whole or len(courses) == 1 else None}
    if not is_neutral(vs):
        answer |= await compare(scope, vs, whole or courses[0])
    columns = ["account_id", "base_currency", "from_close_of", "to_close_of", "start_value", "end_value", "deposits",
               "withdrawals", "transfers", "gain", "time_weighted_percent", "money_weighted_percent",
               "modified_dietz_percent", "a_year_percent"]  # fmt: skip
    rows = [row_of(one, "all" if one is whole else one.account.account_id) for one in shown]
    kept = [
        place
        for place, name in enumerate(columns)
        if name not in ("transfers", "a_year_percent") or any(row[place] for row in rows)
    ]
    named = [columns[place] for place in kept]
    scope.notes.append(CONVENTION.format("; a_year_percent is per year" if "a_year_percent" in named else ""))
    return AccountReturns(
        **scope.told(),
        columns=named,
        rows=[[row[place] for place in kept] for row in rows],
        **answer,
    )


def row_of(one: Course, name: str) -> list[Any]:
    """A course as its row."""
    rates = Grown(None, None, None) if one.lost else one.grown
    of_flows = (one.deposits, one.withdrawals, one.transfers, one.gain)
    return [
        name, one.currency, one.start.isoformat(), one.end.isoformat(), cents(one.values[one.start]),
        cents(one.values[one.end]), *(None if one.lost else cents(amount) for amount in of_flows),
        percent(one.twr), percent(rates.over_period), percent(rates.dietz), percent(rates.a_year),
    ]  # fmt: skip


def percent(change: float | None) -> float | int | None:
    """A fraction in per cent."""
    return None if change is None else short(100 * change, 4)


def course_of(scope: Scope, account: Account) -> Course | None:
    """An account's values and flows in the days that are asked for; None where it has no values of them."""
    first, last = scope.days.of(account)
    of = account.account_id

    def is_of_now(row: NavDay | NavChange) -> bool:
        return not account.bases or row.currency == account.base_currency

    values = {
        row.date: row.total for row in filter(is_of_now, account.rows.nav_days) if row.date and row.total is not None
    }
    if account.bases:
        scope.gaps.append(f"{of} had several base currencies; only values in {account.base_currency} count.")
    for change in filter(is_of_now, account.rows.nav_changes):
        if change.first and change.last:
            for on, name in ((change.first - timedelta(days=1), "startingValue"), (change.last, "endingValue")):
                if name in change.items and not any(is_of(day, on) for day in values):
                    values[on] = change.items[name]
    days = sorted(values)
    start, end = at_or_before(days, first - timedelta(days=1)), at_or_before(days, last)
    if end is None or (start is None and days[0] >= last) or end < first:
        scope.gaps.append(f"The statements of {of} lack {label(NAV)} of {told([(first, last)])} ({TICK}).")
        return None
    if start is None:
        start = days[0]
        scope.gaps.append(f"The values of {of} begin on {start}, and so does the return.")
    elif (first - timedelta(days=1)) - start > DAYS_OFF:
        scope.gaps.append(f"{of} has no value between {start} and {first}, so the return begins on {start}.")
    if not is_of(end, last):
        scope.gaps.append(f"The values of {of} end on {end}.")
    deposits, withdrawals, transfers, flows = ZERO, ZERO, ZERO, []
    lost = CASH not in account.sections
    for row in account.rows.cash:
        if row.kind in PUT_IN and row.date and start < row.date <= end:
            if row.amount is None or row.rate is None:
                scope.gaps.append(f"A deposit of {of} on {row.date} has no amount or rate, so flows are unknown.")
                lost = True
                continue
            amount = row.amount * row.rate
            flows.append((row.date, amount))
            deposits, withdrawals = (
                (deposits + amount, withdrawals) if row.kind == "deposits" else (deposits, withdrawals + amount)
            )
    for move in account.rows.transfers:
        if move.date and start < move.date <= end:
            parts = [move.cash * move.rate] if move.cash and move.rate is not None else []
            if move.value_base and not move.cash:
                # What goes out takes its value with it, whatever sign IBKR wrote.
                parts = [-abs(move.value_base) if (move.quantity or 0) < 0 else move.value_base]
            if not parts:
                scope.gaps.append(f"The flows leave out a transfer of {of} on {move.date}: no value in base currency.")
                # Worthless options are moved, too.
                lost |= bool(move.cash) or move.value_base is None
            for amount in parts:
                flows.append((move.date, amount))
                transfers += amount
    twr = time_weighted(scope, account, start, end)
    currency = account.base_currency or next((row.currency for row in account.rows.nav_days if row.currency), None)
    inside = {day: values[day] for day in days if start <= day <= end}
    return Course(account, currency, inside, start, end, deposits, withdrawals, transfers, flows, twr, lost)


def is_of(day: date, on: date) -> bool:
    """True if the value of one day is that of another: there was no business since."""
    return day == on or (day < on and not has_business(day + timedelta(days=1), on))


def at_or_before(days: Sequence[date], on: date) -> date | None:
    """The last of some days up to another."""
    place = bisect_right(days, on)
    return days[place - 1] if place else None


def time_weighted(scope: Scope, account: Account, start: date, end: date) -> float | None:
    """IBKR's return from the end of one day to that of another, linked of statements that follow each other."""
    chain, growth = chain_of(account.rows.nav_changes, start, end), 1.0
    for change in chain:
        if change.twr is None or change.last is None:
            break
        growth *= 1 + float(change.twr) / 100
    else:
        if chain:
            return growth - 1
    if account.rows.nav_changes:
        known = [
            (each.first, each.last)
            for each in account.rows.nav_changes
            if each.twr is not None and each.first and each.last
        ]
        scope.notes.append(
            f"IBKR gives {account.account_id} no time-weighted return for exactly these days, but for "
            f"{told(known[:3])}. The tool performance computes one for the last year."
            if known
            else f"The statements of {account.account_id} lack the field TWR of {label(CHANGE)} ({TICK})."
        )
    else:
        scope.wish(CHANGE, "IBKR's time-weighted return is unknown")
    return None


def chain_of(changes: Iterable[NavChange], start: date, end: date) -> list[NavChange]:
    """Statements that follow each other from the end of one day to the end of another; none where there is a hole.

    Between two there may be days without business, over which the value stays as it was.
    """
    spans = sorted(
        (each for each in changes if each.first and each.last and each.last <= end),
        key=lambda each: (each.first or date.min, -(each.last or date.min).toordinal()),
    )
    firsts = [each.first or date.min for each in spans]
    # Of each from which others lead to the end, which comes next; of overlapping ones not all do.
    after: dict[int, int] = {}

    def following(at: date, value: Decimal | None) -> int | None:
        """The one that begins soonest, and the longest of these."""
        places = range(bisect_right(firsts, at), bisect_right(firsts, at + DAYS_OFF))
        return next(
            (
                place
                for place in places
                if place in after
                and (value is None or abs(spans[place].items.get("startingValue", value) - value) < CENT)
            ),
            None,
        )

    for place in reversed(range(len(spans))):
        last = spans[place].last or end
        found = len(spans) if last == end else following(last, spans[place].items.get("endingValue"))
        if found is not None:
            after[place] = found
    chain: list[NavChange] = []
    at = following(start, None)
    while at is not None and at < len(spans):
        chain.append(spans[at])
        at = after[at]
    return chain


def prove(scope: Scope, courses: Sequence[Course]) -> None:
    """Hold flows and values against IBKR's own account of how the value changed, of the same days."""
    proven = []
    for one in courses:
        chain = chain_of(one.account.rows.nav_changes, one.start, one.end)
        if not chain or one.lost:
            continue
        theirs = sum((each.items.get(name, ZERO) for each in chain for name in NAV_FLOWS), ZERO)
        ours = sum((amount for _, amount in one.flows), ZERO)
        ends = chain[0].items.get("startingValue"), chain[-1].items.get("endingValue")
        if abs(theirs - ours) >= CENT:
            scope.gaps.append(
                f"{one.account.account_id}: flows add up to {cents(ours)} {one.currency}, but IBKR's {label(CHANGE)} "
                f"says {cents(theirs)}: the money-weighted return is not proven."
            )
        elif all(
            each is None or abs(each - mine) < CENT
            for each, mine in zip(ends, (one.values[one.start], one.values[one.end]), strict=True)
        ):
            proven.append(one)
        else:
            scope.gaps.append(f"{one.account.account_id}: values differ between {label(NAV)} and {label(CHANGE)}.")
    if proven and len(proven) == len(courses):
        days = dict.fromkeys((one.start, one.end) for one in proven)
        scope.proof = f"Flows and values equal IBKR's {label(CHANGE)}, {told(days)}."
    elif not scope.gaps:
        scope.notes.append(f"Not proven, because there is no {label(CHANGE)} for exactly these days.")


def together(scope: Scope, courses: Sequence[Course]) -> Course | None:
    """Several accounts as one, where they have one base currency and values of the same first and last day."""
    if len(courses) < 2 or len(courses) < len(scope.accounts) or len({one.currency for one in courses}) > 1:
        if len(courses) > 1:
            scope.notes.append("There is no return of all accounts together: their base currencies or days differ.")
        return None
    if len({(one.start, one.end) for one in courses}) > 1:
        scope.notes.append("There is no return of all accounts together: their days differ.")
        return None
    days = sorted(set.intersection(*({*one.values} for one in courses)))
    values = {day: sum((one.values[day] for one in courses), ZERO) for day in days}
    first = courses[0]
    return Course(
        first.account, first.currency, values, first.start, first.end, sum((one.deposits for one in courses), ZERO),
        sum((one.withdrawals for one in courses), ZERO), sum((one.transfers for one in courses), ZERO),
        sorted(flow for one in courses for flow in one.flows), None,
        any(one.lost for one in courses),
    )  # fmt: skip


def note_holes(scope: Scope, one: Course) -> None:
    """Say how many working days have no value: holidays, or values that a statement lacks."""
    days = (date.fromordinal(day) for day in range(one.start.toordinal(), one.end.toordinal() + 1))
    if lacking := sum(day.weekday() < SATURDAY and day not in one.values for day in days):
        scope.notes.append(f"{one.account.account_id} has no value for {lacking} weekdays: holidays, or not ticked.")


def series_of(one: Course) -> list[list[Any]]:
    """A few values, evenly spread."""
    days = sorted(one.values)
    step = (len(days) - 1) / (POINTS_SHOWN - 1)
    picked = days if len(days) <= POINTS_SHOWN else [days[round(place * step)] for place in range(POINTS_SHOWN)]
    return [["date", "value"], *([day.isoformat(), cents(one.values[day])] for day in picked)]


async def compare(scope: Scope, vs: str, one: Course) -> dict[str, Any]:
    """The price changes of contracts over the same days, from the Gateway."""
    found = await fetch_closes(scope.gateway, vs, one.start - DAYS_OFF)
    scope.notes += found.notes
    if found.missing:
        scope.gaps.append("Not all of vs could be compared.")
    rows = []
    for each in found.benchmarks:
        days = sorted(each.closes)
        first, last = at_or_before(days, one.start), at_or_before(days, one.end)
        if first is None or last is None or one.start - first > DAYS_OFF or one.end - last > DAYS_OFF:
            scope.gaps.append(f"There are no prices of {each.label} for these days.")
            continue
        rows.append(
            [
                text(each.label),
                each.listing.currency,
                first.isoformat(),
                last.isoformat(),
                percent(each.change(first, last)),
            ]
        )
    if rows:
        scope.notes.append("against has price changes in their own currency, without dividends.")
    table = [["symbol", "currency", "from_close_of", "to_close_of", "percent"], *rows]
    return {"against": table if rows else None, "unresolved": found.unresolved}
