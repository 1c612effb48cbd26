"""The base currency of a statement, and rates for the rows that have none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, BinaryIO
from xml.parsers import expat

from bezant_mcp.history.book import Rows, Statement
from bezant_mcp.history.rows import TradeRow
from bezant_mcp.history.values import MINOR_UNITS, Days, Memo, rate, word

ONE, HUNDREDTH = Decimal(1), Decimal("0.01")
# There are no rates on weekends and holidays.
OLDEST_RATE = timedelta(days=7)
RATED = tuple(each.name for each in fields(Rows) if each.name not in {"nav_days", "nav_changes", "cash_reports"})
CHUNK = 1 << 18
# By currency and day.
Rates = dict[str, dict[date, Decimal]]


def complete(statements: list[Statement], stream: BinaryIO, days: Days, encoding: str | None) -> None:
    """Give statements their base currency, and their rows the rates that they lack and that can be known."""
    told = [each for each in statements if "ConversionRates" in each.sections and needs_rates(each)]
    found: dict[str, Rates] = {}
    if told or any("ConversionRates" in each.sections and not each.base_currency for each in statements):
        wanted = frozenset(currency for each in told for currency in needs_rates(each))
        found = rates_in(stream, wanted, days, encoding)
    for statement in statements:
        find_base(statement, found)
        statement.rates = {currency: dict(days) for currency, days in found.get(statement.base_currency, {}).items()}
        fill(statement)


def needs_rates(statement: Statement) -> set[str]:
    """The currencies of rows without a rate, and of commissions that are in another one than their trade."""
    found = {row.currency for row in rated(statement.rows) if row.rate is None}
    found |= {row.commission_currency for row in statement.rows.trades if row.commission_currency != row.currency}
    return found - {"", statement.base_currency, "BASE_SUMMARY"}


def rated(rows: Rows) -> Iterator[Any]:
    """All rows that have a rate or ought to."""
    for name in RATED:
        for row in getattr(rows, name):
            if hasattr(row, "rate"):
                yield row


def find_base(statement: Statement, found: dict[str, Any]) -> None:
    """Find the base currency in what is told in it, or else in the rows whose rate is 1."""
    rows = statement.rows
    if not statement.base_currency:
        said = {row.currency for row in rows.nav_days} | {row.currency for row in rows.nav_changes}
        said -= {""}
        said = said or {row.base_currency for row in rows.fx_gains} - {""}
        said = said or (set(found) if "ConversionRates" in statement.sections else set())
        statement.bases = frozenset(said) if len(said) > 1 else frozenset()
        statement.base_currency = said.pop() if len(said) == 1 else ""
    ones: set[str] = set()
    others: set[str] = set()
    for row in rated(rows):
        if row.rate is not None:
            (ones if row.rate == 1 else others).add(row.currency)
    if not statement.base_currency:
        always = ones - others - {""}
        statement.guessed = len(always) == 1
        statement.bases |= always if len(always) > 1 else set()
        statement.base_currency = always.pop() if statement.guessed else ""
    elif statement.base_currency in others:
        base = statement.base_currency
        statement.warnings.append(f"Rows in {base} have a rate other than 1, though {base} is the base currency.")


def fill(statement: Statement) -> None:
    """Give a rate to rows that have none: 1 in base currency, else that of the day or of the last one before it."""
    base, count = statement.base_currency, 0
    if not base:
        return
    for name in RATED:
        rows = getattr(statement.rows, name)
        for at, row in enumerate(rows):
            if getattr(row, "rate", ONE) is None:
                known = rate_of(statement.rates, base, row.currency, getattr(row, "reported", None) or row.date)
                if known is not None:
                    rows[at] = row._replace(rate=known)
                    count += known != 1
    if count:
        statement.warnings.append(f"{count} rows had no fxRateToBase; they have the rate of ConversionRates.")


def commission_rate(trade: TradeRow, base: str, rates: Rates) -> Decimal | None:
    """Base currency for one unit of what a commission was paid in; None where nothing tells it."""
    if trade.commission_currency == trade.currency:
        return trade.rate
    return rate_of(rates, base, trade.commission_currency, trade.reported or trade.date)


def rate_of(rates: Rates, base: str, currency: str, day: date | None) -> Decimal | None:
    """Base currency for one unit of a currency on a day; None where nothing tells it."""
    if currency == base:
        return ONE
    if MINOR_UNITS.get(currency) == base:
        return HUNDREDTH
    known = rates.get(currency, {})
    if day is None or not known:
        return None
    before = max((each for each in known if day - OLDEST_RATE <= each <= day), default=None)
    return None if before is None else known[before]


def rates_in(stream: BinaryIO, wanted: frozenset[str], days: Days, encoding: str | None) -> dict[str, Rates]:
    """The rates of some currencies in a file, by the currency that they lead to, their own, and the day."""
    found: dict[str, Rates] = {}
    read_rate, read_day = Memo(rate), Memo(days.read)

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag != "ConversionRate":
            return
        into = found.setdefault(word(attributes.get("toCurrency", "")), {})
        currency = attributes.get("fromCurrency", "")
        if currency in wanted:
            try:
                day, value = read_day[attributes.get("reportDate", "")], read_rate[attributes.get("rate", "")]
            except ValueError:
                return
            if day is not None and value is not None:
                into.setdefault(currency, {})[day] = value

    parser = expat.ParserCreate(encoding)
    parser.StartElementHandler = start
    stream.seek(0)
    chunk = stream.read(CHUNK).lstrip()
    while chunk:
        parser.Parse(chunk, False)
        chunk = stream.read(CHUNK)
    return {base: rates for base, rates in found.items() if base}
