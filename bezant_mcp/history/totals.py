"""The totals of statements as one object of exact decimal strings, for programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from decimal import Decimal, localcontext
from typing import Any, NamedTuple

from bezant_mcp.history.base_currency import commission_rate
from bezant_mcp.history.book import Account, Book
from bezant_mcp.history.proofs import BASE, ITEMS
from bezant_mcp.history.rows import CashReport

ZERO = Decimal(0)
# No sum of a statement needs so many digits, so none is rounded.
DIGITS = 60
RETURN_OF_CAPITAL = "(return of capital)"
# What is added up beside the kinds themselves.
SUMS = {
    "gross": ("dividend", "payment_in_lieu"),
    "net": ("dividend", "payment_in_lieu", "withholding_dividend"),
}


class Amount(NamedTuple):
    """What one row adds to a total; None is what the statement does not tell. ``kind`` parts a total into several."""

    currency: str
    amount: Decimal | None
    rate: Decimal | None
    kind: str = ""


class Column(NamedTuple):
    """A total, and where it comes from.

    Attributes:
        name: In sentences. sections: One of these must be in the statement. attributes: As in ``Account.unreadable``.
        by_kind: It is told by kind, each of which has its own gaps.
    """

    name: str
    sections: tuple[str, ...]
    attributes: tuple[str, ...]
    amounts: Callable[[Account], Iterator[Amount]]
    by_kind: bool = False


def of_cash(account: Account) -> Iterator[Amount]:
    """Bookings of cash, those that give capital back once more under their own name."""
    for row in account.rows.cash:
        yield Amount(row.currency, row.amount, row.rate, row.kind)
        if row.kind == "dividend" and RETURN_OF_CAPITAL in row.description.lower():
            yield Amount(row.currency, row.amount, row.rate, "of_which_return_of_capital")


def of_commissions(account: Account) -> Iterator[Amount]:
    """Commissions of trades."""
    for row in account.rows.trades:
        rate = commission_rate(row, account.base_currency, account.rates)
        yield Amount(row.commission_currency, row.commission, rate)


def of_taxes(account: Account) -> Iterator[Amount]:
    """Taxes on trades."""
    for row in account.rows.trades:
        yield Amount(row.currency, row.taxes, row.rate)


def of_gains(account: Account) -> Iterator[Amount]:
    """Realized gains of trades and corporate actions; of closed lots, where those are all that there is."""
    rows = account.rows
    closed: list[Any] = [*rows.trades] or [*rows.closed_lots, *rows.wash_sales]
    booked = [*closed, *rows.corporate_actions]
    for row in booked:
        yield Amount(row.currency, row.realized, row.rate)


def of_sales_tax(account: Account) -> Iterator[Amount]:
    """Sales tax on fees."""
    for row in account.rows.sales_taxes:
        yield Amount(row.currency, row.amount, row.rate)


# The names that checks have here.
SUBJECTS = {
    **{item: " + ".join(kind for kind, of in ITEMS.items() if of == item) for item in ITEMS.values()},
    "commissions": "commissions",
    "transactionTax": "taxes_on_trades",
    "salesTax": "sales_tax",
    "realized": "realised",
    "ending cash": "ending_cash",
}
TRADES = ("Trades", "TradeConfirms")
CASH = Column("cash_by_currency", ("CashTransactions",), ("CashTransactions.amount",), of_cash, by_kind=True)
COLUMNS = {
    "commissions": Column(
        "commissions_by_currency", TRADES, ("Trades.ibCommission", "TradeConfirms.commission"), of_commissions
    ),
    "taxes_on_trades": Column("taxes_on_trades_by_currency", TRADES, ("Trades.taxes", "TradeConfirms.tax"), of_taxes),
    "realised": Column(
        "realised_by_currency", ("Trades",), ("Trades.fifoPnlRealized", "CorporateActions.fifoPnlRealized"), of_gains
    ),
    "sales_tax": Column("sales_tax", ("SalesTaxes",), ("SalesTaxes.salesTax",), of_sales_tax),
}


def totals(book: Book) -> dict[str, Any]:
    """Every total of a book.

    Returns:
        ``accounts``, ``base_currency`` and ``from`` to ``to``; then amounts by currency, exact, as decimal strings,
        and in base currency as the sum of each row's amount times its own rate. Null is what the statements do not
        tell. ``not_proven``: sentences on what no total of IBKR's proves; ``unknown``: what the reader did not know.
        Base amounts are by account where base currencies differ.
    """
    with localcontext() as context:
        context.prec = DIGITS
        accounts = list(book.accounts.values())
        notes: list[str] = [] if accounts else ["There is no statement: select accounts and a period in the query."]
        told = of_accounts(accounts, notes)
        if len(accounts) > 1:
            told["per_account"] = {each.account_id: of_accounts([each], []) for each in accounts}
        for each in accounts:
            notes += coverage(each)
            notes += unproven(each)
    # What is wrong comes before what is only not there.
    said = sorted(dict.fromkeys([*book.warnings, *notes]), key=lambda note: " differ" not in note)
    return {**told, "not_proven": said, "unknown": book.unknown}


def of_accounts(accounts: Sequence[Account], notes: list[str]) -> dict[str, Any]:
    """The totals of some accounts together."""
    bases = {each.account_id: each.base_currency or None for each in accounts}
    # Two that are unknown may be two currencies.
    alike = len(set(bases.values())) <= 1 and (len(accounts) < 2 or None not in bases.values())
    for each in accounts:
        if each.guessed:
            notes.append(f"{name_of(each)}: base currency is assumed to be {each.base_currency}: its rows have rate 1.")
        elif not each.base_currency:
            notes.append(f"{name_of(each)}: the base currency is unknown. Tick Account Information.")
    days = [day for each in accounts for spans in each.sections.values() for span in spans for day in span]
    cash = by_currency(CASH, accounts, notes)
    for each in accounts:
        for tax in each.rows.trade_taxes:
            if tax.source == "STANDALONE" and tax.amount:
                notes.append(
                    f"taxes_on_trades_by_currency: {text(tax.amount)} {tax.currency} of {tax.date} is of no trade of "
                    f"{name_of(each)}, and not in it."
                )
        if "description" not in each.attributes.get("CashTransactions", {"description"}):
            notes.append("cash_by_currency: rows have no description, so a return of capital cannot be recognized.")
    found: dict[str, Any] = {
        "accounts": list(bases),
        "base_currency": next(iter(bases.values()), None) if alike else bases,
        "from": str(min(days)) if days else None,
        "to": str(max(days)) if days else None,
        "cash_by_currency": cash and {currency: texts(with_sums(kinds)) for currency, kinds in cash.items()},
        "cash_base": in_base(CASH, accounts, alike, notes),
    }
    for name, column in COLUMNS.items():
        sums = by_currency(column, accounts, notes)
        found[f"{name}_by_currency" if name != "sales_tax" else name] = sums and texts(
            {currency: kinds[""] for currency, kinds in sums.items()}
        )
        if name in {"commissions", "realised"}:
            found[f"{name}_base"] = in_base(column, accounts, alike, notes)
    return {**found, **ending_cash(accounts, alike, notes)}


def by_currency(
    column: Column, accounts: Iterable[Account], notes: list[str]
) -> dict[str, dict[str, Decimal | None]] | None:
    """Sums by currency and kind; None where no statement has the rows, and for a kind with an unreadable row.

    A currency in which every row is zero is left out, but for cash.
    """
    having = [each for each in accounts if any(section in each.sections for section in column.sections)]
    section = " or ".join(column.sections)
    if not having:
        notes.append(f"{column.name}: {section} is not in the statement.")
        return None
    notes += [
        f"{column.name}: {section} is not in the statement of {name_of(each)}."
        for each in accounts
        if each not in having
    ]
    amounts = [amount for each in having for amount in column.amounts(each)]
    if any(not each.currency and each.amount for each in amounts):
        notes.append(f"{column.name}: rows have no currency, so they cannot be added. Tick Currency.")
        return None
    absent = sum(each.amount is None for each in amounts)
    broken = any(each.unreadable[attribute] for each in having for attribute in column.attributes)
    if absent and not column.by_kind:
        notes.append(f"{column.name}: {absent} of {len(amounts)} rows lack them.")
        if absent == len(amounts) or broken:
            return None
    found: dict[str, dict[str, Decimal | None]] = defaultdict(dict)
    for currency, amount, _, kind in amounts:
        if amount is None and column.by_kind:
            notes.append(f"{kind} in {currency}: a row has no readable amount.")
            found[currency][kind] = None
        elif amount or column.by_kind:
            known = found[currency].get(kind, ZERO)
            found[currency][kind] = None if known is None else known + (amount or ZERO)
    return dict(found)


def in_base(column: Column, accounts: Sequence[Account], alike: bool, notes: list[str]) -> Any:
    """Sums in base currency as texts, for all accounts or by account; without what some row has no rate for."""
    if not alike:
        return {each.account_id: in_base(column, [each], True, notes) for each in accounts}
    if by_currency(column, accounts, []) is None or any(each.bases for each in accounts):
        return None
    found: dict[str, Decimal | None] = {}
    for each in accounts:
        for _, amount, rate, kind in column.amounts(each):
            known = found.get(kind, ZERO)
            if not amount and (amount is not None or not column.by_kind):
                found[kind] = known
            else:
                found[kind] = None if amount is None or rate is None or known is None else known + amount * rate
    lost = [kind or column.name for kind, amount in found.items() if amount is None]
    if lost:
        notes.append(
            f"Unknown in base currency: {', '.join(lost)}, because a row has no rate (fxRateToBase) or no amount."
        )
    if not column.by_kind:
        total = found.get("", ZERO)
        return None if total is None else text(total)
    sums = with_sums(found) if found else {}
    return texts({kind: amount for kind, amount in sums.items() if amount is not None})


def with_sums(kinds: dict[str, Decimal | None]) -> dict[str, Decimal | None]:
    """The kinds, and what they add up to before and after tax."""
    found = dict(kinds)
    for name, parts in SUMS.items():
        there = [kinds.get(part, ZERO) for part in parts]
        found[name] = None if None in there else sum((each for each in there if each), ZERO)
    return found


def ending_cash(accounts: Sequence[Account], alike: bool, notes: list[str]) -> dict[str, Any]:
    """Cash at the end, from the latest cash report of each account."""
    sums: dict[str, Decimal | None] = {}
    base: dict[str, Decimal | None] = {}
    ends = {each.account_id: max((row.last for row in each.rows.cash_reports if row.last), default=None)
            for each in accounts}  # fmt: skip
    if len({*ends.values()} - {None}) > 1:
        days = ", ".join(f"{name} {day}" for name, day in ends.items() if day)
        notes.append(f"ending_cash is of several days: {days}.")
    told = False
    for each in accounts:
        base[each.account_id] = None
        if "CashReport" not in each.sections:
            notes.append(f"ending_cash: CashReport is not in the statement of {name_of(each)}.")
            continue
        rows = latest(each, notes)
        if rows and any(not row.currency for row in rows):
            notes.append(f"ending_cash: CashReport of {name_of(each)} has no currency. Tick Currency.")
            continue
        for row in rows:
            amount = row.items.get("endingCash")
            if amount is None:
                notes.append(f"ending_cash: CashReport of {name_of(each)} has no endingCash in {row.currency}.")
                if row.currency != BASE:
                    sums[row.currency] = None
            elif row.currency == BASE:
                base[each.account_id] = amount
            elif (known := sums.get(row.currency, ZERO)) is not None:
                sums[row.currency] = known + amount
        if rows and all(row.currency == BASE for row in rows):
            notes.append(f"ending_cash: CashReport of {name_of(each)} is only in base currency.")
        else:
            told = True
    there = [amount for amount in base.values() if amount is not None]
    whole = text(sum(there, ZERO)) if there and len(there) == len(base) else None
    return {
        "ending_cash": texts(sums) if told else None,
        "ending_cash_base": whole if alike else texts(base),
    }


def latest(account: Account, notes: list[str]) -> list[CashReport]:
    """The cash reports of the latest day, one for each currency."""
    reports = account.rows.cash_reports
    last = max((row.last for row in reports if row.last), default=None)
    if last != account.last and last is not None:
        notes.append(f"ending_cash of {name_of(account)} is of {last}, the last day with a CashReport.")
    found: dict[str, CashReport] = {}
    for row in reports:
        if row.last == last:
            known = found.get(row.currency, row)
            if known.items.get("endingCash") != row.items.get("endingCash"):
                notes.append(f"ending_cash: two reports differ in {row.currency} on {last}; the later one counts.")
            found[row.currency] = row
    return list(found.values())


def coverage(account: Account) -> Iterator[str]:
    """Sentences on days that no statement covers, or none with a section that others have."""
    for (_, before), (after, _) in zip(account.spans, account.spans[1:], strict=False):
        first, last = before + timedelta(days=1), after - timedelta(days=1)
        yield f"{name_of(account)}: no statement covers {first} to {last}."
    for section in ("CashTransactions", "Trades", "CorporateActions", "SalesTaxes"):
        gaps = [gap for span in account.spans for gap in account.lacks(section, *span)]
        if gaps and (section in account.sections or section == "CorporateActions"):
            days = ", ".join(f"{first} to {last}" for first, last in gaps)
            yield f"{name_of(account)}: {section} is not in the statement of {days}."


def unproven(account: Account) -> Iterator[str]:
    """Sentences on sums that differ from IBKR's, or that nothing proves."""
    open_ones: dict[str, dict[str, None]] = defaultdict(dict)
    for check in account.checks:
        what = f"{SUBJECTS.get(check.subject, check.subject)} in {check.currency or 'base currency'}"
        what += " (base)" if check.base and check.currency else ""
        if check.holds is None:
            open_ones[check.why or "a row or IBKR's total has no value"][what] = None
        elif not check.holds and check.ours is not None and check.theirs is not None:
            yield (
                f"{name_of(account)}, {check.first} to {check.last}: {what} differs: the rows add up to "
                f"{text(check.ours)}, IBKR's own total is {text(check.theirs)}."
            )
    for why, subjects in open_ones.items():
        yield f"{name_of(account)}: not proven, as {why}: {', '.join(subjects)}."


def name_of(account: Account) -> str:
    """What a sentence calls an account."""
    return account.account_id or "An account without a number"


def texts(amounts: dict[str, Any]) -> dict[str, str | None]:
    """Exact texts of amounts."""
    return {name: None if amount is None else text(amount) for name, amount in amounts.items()}


def text(amount: Decimal) -> str:
    """The amount as an exact text without an exponent and without zeros at its end."""
    found = format(amount, "f")
    found = found.rstrip("0").rstrip(".") if "." in found else found
    return "0" if found in {"-0", ""} else found
