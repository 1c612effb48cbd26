"""Put statements together, so that no booking counts twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any

from bezant_mcp.history.book import Account, Book, Rows, Span, Statement, joined, without
from bezant_mcp.history.sections import SECTION_OF

# The lists of rows that IBKR's id of a booking tells apart, and those that have none.
WITH_ID = ("cash", "trades", "corporate_actions", "transfers", "sales_taxes")
WITHOUT_ID = ("closed_lots", "wash_sales", "fx_gains", "trade_taxes", "realized")
# Of which there is one row for each of these.
ONE_FOR_EACH: dict[str, Callable[[Any], Any]] = {
    "cash_reports": lambda row: (row.currency, row.first, row.last),
    "nav_changes": lambda row: (row.first, row.last),
    "nav_days": lambda row: row.date,
}
# What is true of one day only, and so comes from the latest statement that has it.
OF_ONE_DAY = ("positions", "open_lots", "accruals")


def merged(statements: Iterable[Statement], sources: Sequence[str] = ()) -> Book:
    """One book of several statements.

    A booking is known by its account and IBKR's id. Where two statements have it, the later one counts. Rows without
    an id are the same if all that they say is; as many count as the statement has that has most of them.
    """
    book = Book(sources=list(sources))
    by_account: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_account[statement.account_id].append(statement)
    every = [statement for told in by_account.values() for statement in told]
    for statement in every:
        if len(by_account) > 1:
            leave_to_others(statement, by_account)
        for warning in statement.warnings:
            into = book.unknown if warning.startswith("unknown ") else book.warnings
            if warning not in into:
                into.append(warning)
    for account_id, told in by_account.items():
        notes: list[str] = []
        book.accounts[account_id] = account_of(account_id, told, notes)
        book.warnings += [note for note in dict.fromkeys(notes) if note not in book.warnings]
    book.warnings += alike(list(book.accounts.values()))
    return book


def leave_to_others(statement: Statement, by_account: dict[str, list[Statement]]) -> None:
    """Leave rows of other accounts to their own statements, as that of an adviser's master account has them, too.

    Its own totals are those of all accounts then, and left out.
    """
    own, days, left = statement.account_id, statement.span, 0
    for each in fields(Rows):
        rows = getattr(statement.rows, each.name)
        others = {row.account_id for row in rows} - {own}
        if not others:
            continue
        there = {
            other
            for other in others
            if days and not without(joined(each.span for each in by_account.get(other, ()) if each.span), *days)
        }
        kept = [row._replace(account_id=own) for row in rows if row.account_id not in there]
        left += len(rows) - len(kept)
        setattr(statement.rows, each.name, kept)
    if left:
        statement.warnings = [said for said in statement.warnings if not said.startswith("Rows of ")]
        for name in ONE_FOR_EACH:
            getattr(statement.rows, name).clear()
        statement.checks.clear()
        statement.warnings.append(
            f"{left} rows in the statement of {own} are of accounts with their own statements, and count there."
        )


def alike(accounts: Sequence[Account]) -> Iterator[str]:
    """Sentences on accounts that have the same bookings: one may be the master account of the other."""
    for name in ("cash", "trades") if len(accounts) > 1 else ():
        of = {
            each.account_id: {(key, *amounts([row])) for row in getattr(each.rows, name) if (key := id_of(row))}
            for each in accounts
        }
        for one, other in combinations(of, 2):
            if count := len(of[one] & of[other]):
                yield (
                    f"{SECTION_OF[name]}: {one} and {other} have {count} bookings with one id and amount, "
                    "which may count twice where both are asked for: a master account repeats those of its clients."
                )


def account_of(account_id: str, statements: list[Statement], notes: list[str]) -> Account:
    """One account over all its statements."""
    account = Account(account_id)
    statements = sorted(statements, key=lambda each: (each.last or date.min, each.first or date.min, each.generated))
    bases = frozenset(each.base_currency for each in statements if each.base_currency)
    bases = bases.union(*(each.bases for each in statements))
    if len(bases) > 1:
        account.bases = bases
        notes.append(
            f"{account_id} has several base currencies ({', '.join(sorted(bases))}), so no sums in base currency."
        )
    for each in statements:
        account.alias = each.alias or account.alias
        if each.base_currency:
            account.base_currency, account.guessed = each.base_currency, each.guessed
        account.checks += each.checks
        account.unreadable += each.unreadable
        for section, names in each.attributes.items():
            account.attributes[section] = account.attributes.get(section, names) & names
        for currency, rates in each.rates.items():
            account.rates.setdefault(currency, {}).update(rates)
        span = each.span
        if span and each.kind != "TCF":
            account.spans = joined([*account.spans, span])
        for section in each.sections:
            account.sections[section] = joined([*account.sections.get(section, []), *([span] if span else [])])
    account.checks = list(dict.fromkeys(account.checks))
    rows = account.rows
    for name in WITH_ID:
        setattr(rows, name, by_id(name, statements, notes))
    for name in WITHOUT_ID:
        setattr(rows, name, by_content([getattr(each.rows, name) for each in statements]))
    for name in OF_ONE_DAY:
        section = SECTION_OF[name]
        latest = [each for each in statements if section in each.sections]
        # Of two of one day, one query may not have all options ticked.
        having = [each for each in latest if each.last == latest[-1].last and getattr(each.rows, name)] or latest
        setattr(rows, name, getattr(having[-1].rows, name) if latest else [])
        if latest and latest[-1].last:
            account.as_of[section] = latest[-1].last
    for name, key in ONE_FOR_EACH.items():
        latest_of: dict[Any, Any] = {}
        for each in statements:
            for row in getattr(each.rows, name):
                known = latest_of.get(key(row), row)
                if known != row:
                    notes.append(f"{SECTION_OF[name]}: two statements differ for the same days; the later one counts.")
                latest_of[key(row)] = row
        setattr(rows, name, list(latest_of.values()))
    if rows.trades and any(each.rows.closed_lots and not each.rows.trades for each in statements):
        notes.append(
            "Trades: a statement has closed lots without their trades, whose gains are in no sum. Tick Execution."
        )
    notes += dated_within(account)
    rows.nav_days = sorted((row for row in rows.nav_days if row.date), key=lambda row: row.date or date.min)
    return account


def by_id(name: str, statements: list[Statement], notes: list[str]) -> list[Any]:
    """The rows of one section over several statements."""
    lists = [unconfirmed(each, name, statements) for each in statements]
    if len(lists) == 1:
        return list(lists[0])
    latest: dict[str, list[Any]] = {}
    differing: dict[str, None] = {}
    for rows in lists:
        found: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            if key := id_of(row):
                found[key].append(row)
        for key, group in found.items():
            if key in latest and amounts(latest[key]) != amounts(group):
                differing[key] = None
        latest.update(found)
    if differing:
        notes.append(
            f"{SECTION_OF[name]}: two statements differ on {len(differing)} bookings, such as transaction "
            f"{next(iter(differing))}; the later one counts."
        )
    bare = [[row for row in rows if not id_of(row)] for rows in lists]
    if any(bare):
        drop_told(name, statements, bare, notes)
    return [row for group in latest.values() for row in group] + by_content(bare)


def unconfirmed(statement: Statement, name: str, statements: list[Statement]) -> list[Any]:
    """The rows of one list; of trade confirmations only those that no activity statement tells."""
    rows: list[Any] = getattr(statement.rows, name)
    if statement.kind != "TCF" or name != "trades":
        return rows
    told = [each for each in statements if each.kind != "TCF" and "Trades" in each.sections]
    ids = {row.trade_id for each in told for row in each.rows.trades}
    spans = [span for each in told if (span := each.span)]
    return [row for row in rows if row.trade_id not in ids - {""} and not any(is_in(row, span) for span in spans)]


def drop_told(name: str, statements: list[Statement], bare: list[list[Any]], notes: list[str]) -> None:
    """Drop rows without id of days that another statement tells with ids."""
    section = SECTION_OF[name]
    for at, one in enumerate(statements):
        for other in statements:
            days = other.span
            if other is one or days is None or not bare[at]:
                continue
            poorer = len(bare[at]) == len(getattr(one.rows, name)) and any(
                id_of(row) and is_in(row, days) for row in getattr(other.rows, name)
            )
            if not poorer or one.kind != other.kind:
                continue
            kept = [row for row in bare[at] if not is_in(row, days)]
            if len(kept) < len(bare[at]):
                notes.append(
                    f"{section}: {len(bare[at]) - len(kept)} rows without transactionID were left out, "
                    "because another statement has those days with it. Tick transactionID in all queries."
                )
            bare[at] = kept
    for at, one in enumerate(statements):
        for behind, other in enumerate(statements[at + 1 :], at + 1):
            first, last = one.span, other.span
            if not first or not last or one.kind != other.kind or last[0] > first[1]:
                continue
            days = max(first[0], last[0]), min(first[1], last[1])
            both = [Counter(row for row in bare[each] if is_in(row, days)) for each in (at, behind)]
            if both[0] != both[1]:
                notes.append(
                    f"{section}: two statements of {days[0]} to {days[1]} differ in rows without transactionID, "
                    "some of which may count twice. Tick transactionID in the queries."
                )


def by_content(lists: Iterable[list[Any]]) -> list[Any]:
    """Rows that have no id: of each as many as the list that has most of it."""
    kept: list[Any] = []
    lists = [rows for rows in lists if rows]
    if len(lists) == 1:
        return list(lists[0])
    most: Counter[str] = Counter()
    for rows in lists:
        count: Counter[str] = Counter()
        for row in rows:
            # A report holds a mapping, which has no hash; what it looks like is as good.
            key = repr(row)
            count[key] += 1
            if count[key] > most[key]:
                most[key] = count[key]
                kept.append(row)
    return kept


def once(statement: Statement) -> None:
    """Drop rows that one statement has twice under one id, and say which rows look alike."""
    for name in WITH_ID:
        section, seen = SECTION_OF[name], defaultdict[str, list[Any]](list)
        kept, twice, other = [], 0, 0
        rows = getattr(statement.rows, name)
        ids = {row.transaction_id for row in rows}
        if len(ids) == len(rows) and "" not in ids:
            continue
        for row in rows:
            if key := id_of(row):
                alike = seen[key]
                if row in alike:
                    twice += 1
                    continue
                other += bool(alike)
                alike.append(row)
            kept.append(row)
        setattr(statement.rows, name, kept)
        if twice:
            statement.warnings.append(f"{section}: {twice} rows are in the statement twice and count once.")
        if other:
            statement.warnings.append(f"{section}: {other} rows have the transactionID of another row; all count.")
        drop_sums(statement, name)
        kept = getattr(statement.rows, name)
        bare = Counter(row for row in kept if not id_of(row))
        if again := sum(bare.values()) - len(bare):
            statement.warnings.append(f"{section}: {again} rows without transactionID equal another one; all count.")
    for name, of in ONE_FOR_EACH.items():
        first: dict[Any, Any] = {}
        for row in getattr(statement.rows, name):
            if first.setdefault(of(row), row) is not row:
                how = "twice" if first[of(row)] == row else "in two ways, the first of which counts"
                statement.warnings.append(f"{SECTION_OF[name]} has the same {how}.")
        setattr(statement.rows, name, list(first.values()))
    for name in ("closed_lots", "wash_sales", "fx_gains", "trade_taxes"):
        rows = getattr(statement.rows, name)
        if again := len(rows) - len(set(rows)):
            statement.warnings.append(f"{SECTION_OF[name]}: {again} rows equal another one; all count.")


def drop_sums(statement: Statement, name: str) -> None:
    """Drop rows that are sums of others, where a query has the level of detail unticked and nothing else tells them."""
    rows, section = getattr(statement.rows, name), SECTION_OF[name]
    bare = [row for row in rows if not row.transaction_id]
    if not bare or len(bare) == len(rows) or "levelOfDetail" in statement.attributes.get(section, ()):
        return
    blank = dict.fromkeys(("transaction_id", "at"), "") if hasattr(rows[0], "at") else {"transaction_id": ""}
    told = {row._replace(**blank) for row in rows if row.transaction_id}
    if all(row._replace(**blank) in told for row in bare):
        setattr(statement.rows, name, [row for row in rows if row.transaction_id])
        what = "look like sums of the others and are left out"
    else:
        what = "count beside others that have one; they may be sums"
    statement.warnings.append(f"{section}: {len(bare)} rows without transactionID {what}. Tick Level of Detail.")


def id_of(row: Any) -> str:
    """What tells a booking from all others, if anything does."""
    if is_id(row.transaction_id):
        return str(row.transaction_id)
    # An execution, its cancellation and what was booked in its place share this one.
    trade = getattr(row, "trade_id", "")
    return f"{trade} {row.reported or row.date} {row.side} {row.price}" if is_id(trade) else ""


def is_id(text: str) -> bool:
    """True if it is one: some files have a word in the place of each."""
    return bool(text.strip("0")) and any(letter.isdigit() for letter in text)


def is_in(row: Any, days: Span) -> bool:
    """True if a row was booked in some days."""
    day: date | None = getattr(row, "reported", None) or row.date
    return day is not None and days[0] <= day <= days[1]


def amounts(rows: Iterable[Any]) -> list[tuple[Decimal, ...]]:
    """The numbers in rows, to tell whether two statements say the same."""
    return sorted(tuple(value for value in row if isinstance(value, Decimal)) for row in rows)


def dated_within(account: Account) -> Iterator[str]:
    """Date bookings within an account's statements where nothing tells the day of the booking, and say which.

    When they took effect may be years before: corrections of taxes did.
    """
    for name in ("cash", "corporate_actions", "transfers"):
        rows, section = getattr(account.rows, name), SECTION_OF[name]
        if not account.spans or "reportDate" in account.attributes.get(section, {"reportDate"}):
            continue
        first, last, moved = account.spans[0][0], account.spans[-1][1], 0
        for at, row in enumerate(rows):
            if row.date is not None and not first <= row.date <= last:
                rows[at] = row._replace(date=min(max(row.date, first), last))
                moved += 1
        if moved:
            yield (
                f"{section}: {moved} rows took effect before or after the days of the statements and are dated within "
                "them. Tick Report Date."
            )
