"""Open positions of one account: which were asked for, the largest first, totals over all, what expires told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger, missing_money
from bezant_mcp.accounts.position_pages import Progress
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, quantity, short, unit_price
from bezant_mcp.arguments import AccountId, Text, Texts, bad, choice, items, synonyms
from bezant_mcp.concurrency import gather_two
from bezant_mcp.contracts.classes import CLASSES, COUNTED_ELSEWHERE, FACE, FAMILIES, NOTIONAL, OPTIONS, Family, class_of
from bezant_mcp.contracts.price_units import HUNDREDTHS, IN_WORDS, UNKNOWN
from bezant_mcp.contracts.symbols import Subject, parse_symbol, rows_about, ticker_of
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.money import Rates, add, in_base
from bezant_mcp.paging import cut
from bezant_mcp.parsing import currency_code
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings
from bezant_mcp.tables import Record, filled

Cells = dict[str, Callable[[Holding], Any]]
# What people write for a filter that lets everything through.
EVERYTHING = frozenset({"all", "any"})
# A longer list leaves the average price out.
DETAILED = 50
COMMON: Cells = {
    "conid": lambda row: row.conid,
    "symbol": lambda row: row.symbol,
    "class": lambda row: row.asset_class,
    "currency": lambda row: row.currency,
    "quantity": lambda row: quantity(row.quantity),
    "price": lambda row: unit_price(row.price),
    "value": lambda row: money(row.value),
    "unrealized": lambda row: money(row.unrealized),
    "avg_price": lambda row: unit_price(row.avg_price),
}
# What people write for a currency.
CURRENCY_WORDS = {
    **{hundredth.upper(): currency for currency, hundredth in HUNDREDTHS.items()},
    **synonyms({"USD": "US$ USDOLLAR USDOLLARS", "EUR": "€ EURO EUROS", "GBP": "£ STERLING PENCE GBX"}),
    **synonyms({"JPY": "YEN", "CNH": "RMB YUAN"}),
}  # fmt: skip


class Positions(SourcedModel):
    """Open positions of one account."""

    account_id: str
    count: Annotated[int, Field(description="All that match, as in totals")]
    base_currency: str | None = None
    value_base: Amount = None
    unrealized_base: Amount = None
    totals: Annotated[Rows, Field(description="First row: names")]
    columns: list[str]
    rows: Rows
    derivatives: Rows | None = None
    cursor: str | None = None

    @property
    def tables(self) -> dict[str, list[Record]]:
        """All positions that are shown, derivatives among them; then what that is made of."""
        parts = super().tables
        derived = [{"symbol": row["underlying"], **row} for row in parts.get("derivatives", [])]
        return {"positions": filled([*parts["rows"], *derived]), **parts}

    @classmethod
    def of(
        cls,
        holdings: Holdings,
        ledger: Ledger,
        wanted: Sequence[Holding],
        limit: int = 0,
        cursor: str = "",
        told: Told | None = None,
    ) -> Positions:
        """Tell the positions that were asked for; ``told`` is what there is to say of how they were picked."""
        told = told or Told()
        rates = ledger.rates
        lots = Counter((row.conid, row.model, row.account) for row in wanted)

        def key(row: Holding) -> tuple[Any, ...]:
            one = (row.conid, row.model, row.account)
            return one if lots[one] == 1 else (*one, row.quantity, row.avg_price)

        def rank(row: Holding) -> tuple[Any, ...]:
            worth = -abs(in_base(row.value, row.currency, rates) or 0.0)
            return worth, row.conid, row.model, row.account, row.quantity or 0.0, row.avg_price or 0.0

        ordered = sorted(wanted, key=rank)
        part = cut(ordered, key, limit, cursor)
        plain = [row for row in part.rows if not class_of(row.asset_class).derived]
        expiring = [row for row in part.rows if class_of(row.asset_class).derived]
        twins = [row for row in part.rows if lots[row.conid, row.model, row.account] > 1]
        details = len(part.rows) <= DETAILED or bool(twins)
        cells = cells_for(plain, holdings, details=details)
        ending = [f"{row.symbol} ({row.conid}) {row.last_day}" for row in plain if row.last_day]
        # A line names a few.
        in_column = told.by_end or listed(ending) != ", ".join(ending)
        cells |= cells_of_ends(plain, holdings.as_of) if in_column else {}
        common, ends = cells_for(expiring, holdings, details=details), cells_of_ends(expiring, holdings.as_of)
        derived = cells_of_derivatives(common, ends)
        worth = [row for row in wanted if row.asset_class not in NOTIONAL | COUNTED_ELSEWHERE]
        value = add([(row.value, row.currency) for row in worth], rates)
        gains = [row for row in wanted if row.asset_class not in COUNTED_ELSEWHERE]
        unrealized = add([(row.unrealized, row.currency) for row in gains], rates)
        notes = [*told.notes, *notes_of(holdings, wanted, part.rows)]
        if ending and not in_column:
            notes.append(f"Ends: {listed(ending)}.")
        if twins:
            notes.append(f"Several rows of one contract, each counted: {listed(symbols_of(twins))}.")
        if missing := sorted({*value.no_rate, *unrealized.no_rate}):
            notes.append(f"No exchange rate for {', '.join(missing)}: not in value_base and unrealized_base.")
        if lacking := symbols_of(row for row in gains if None in (row.value, row.currency)):
            notes.append(f"IBKR gave no value, result or currency for {listed(lacking)}: not in the totals.")
        known = [row for row in gains if None not in (row.value, row.currency)]
        if no_result := symbols_of(row for row in known if row.unrealized is None):
            notes.append(f"IBKR gave no result for {listed(no_result)}: not in unrealized.")
        if part.cursor or part.first:
            shown = f"{part.first + 1} to {part.first + len(part.rows)}"
            notes.append(f"Shows rows {shown} of {len(wanted)}, by size; cursor gives the next ones, limit=0 all.")
        notes += (contradicted := missing_money(ledger, holdings.rows, holdings.as_of))
        return cls(
            as_of=moment(min(holdings.as_of, ledger.as_of)),
            account_id=holdings.account_id,
            complete=not (
                missing or lacking or no_result or holdings.thin or holdings.doubt or told.left_out or contradicted
            ),
            count=len(wanted),
            base_currency=ledger.base,
            value_base=money(value.base),
            unrealized_base=money(unrealized.base),
            totals=totals(wanted, rates, value.by_currency, unrealized.by_currency),
            columns=list(cells),
            rows=cells_in(cells, plain),
            derivatives=[list(derived), *cells_in(derived, expiring)] if expiring else None,
            cursor=part.cursor,
            notes=notes or None,
        )


async def positions(
    gateway: Gateway,
    account_id: AccountId = "",
    symbol: Annotated[str, Texts, Field(description="AAPL gives its options too")] = "",
    asset_class: Annotated[str, Texts, Field(description="STK, OPT, ETF, bonds")] = "",
    currency: Annotated[str, Texts] = "",
    expires_within_days: int | None = None,
    limit: Annotated[int, Field(description="0: all")] = 25,
    cursor: Annotated[str, Text] = "",
    *,
    progress: Progress | None = None,
) -> Positions:
    """Open positions of one account, largest first, with totals over all. A short is negative. Filters take lists.

    A filter is a comma text such as ``"AAPL, MSFT"`` or a list. Prices and values are in each row's currency, also
    where its exchange quotes pence; ``*_base`` in the account's. ``progress`` is told after each page how many rows
    there are by then. Works without a brokerage session.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
        BadArgument: a filter means nothing, or the cursor is of another list.
        Incomplete: IBKR's pages cannot be proven to be the whole list.
    """
    texts = items(symbol)
    for text in texts:
        parse_symbol(text)  # what is no name costs no request
    pick = Filter.read(asset_class, currency, expires_within_days)
    chosen = await choose_account(gateway, account_id)
    # A ticker can be a name, or name an exchange, which a long list has only with its details.
    details = bool(symbol) or any(family.by_kind for family in pick.families)
    ledger, holdings = await gather_two(
        fetch_ledger(gateway, chosen), fetch_holdings(gateway, chosen, progress, details=details)
    )
    wanted, told = pick.apply(holdings, await names_held(gateway, texts, holdings))
    return Positions.of(holdings, ledger, wanted, limit, cursor, told)


@dataclass(frozen=True)
class Told:
    """What there is to say of how positions were picked.

    Attributes:
        by_end: They were picked by when they end.
        left_out: Some may belong to them, and are not among them.
    """

    notes: Sequence[str] = ()
    by_end: bool = False
    left_out: bool = False


@dataclass(frozen=True)
class Filter:
    """Which positions a caller wants; what is empty takes all."""

    families: Sequence[Family] = ()
    currencies: Sequence[str] = ()
    days: int | None = None

    @classmethod
    def read(cls, asset_class: str, currency: str, days: int | None) -> Filter:
        """The filter that a caller wrote; BadArgument where a part of it means nothing."""
        if days is not None and days < 0:
            raise bad("expires_within_days", days, "it must not be negative", "30")
        currencies = [CURRENCY_WORDS.get(word := code.upper().replace(" ", ""), word) for code in listed_in(currency)]
        if wrong := [code for code in currencies if not currency_code(code)]:
            raise bad("currency", wrong[0], "that is no currency code", "USD,EUR")
        words = synonyms({name: f"{name.replace(' ', '')} {family.words}" for name, family in FAMILIES.items()})
        families = [FAMILIES[choice("asset_class", part, FAMILIES, words)] for part in listed_in(asset_class)]
        return cls(families, currencies, days)

    def apply(self, holdings: Holdings, symbols: Sequence[str] = ()) -> tuple[list[Holding], Told]:
        """The positions with one of the symbols that match, and what there is to say of it."""
        about = rows_about(
            symbols, holdings.rows, lambda row: Subject(row.symbol, (row.conid, row.underlying), row.name or "")
        )
        rows = [row for row in about if not self.currencies or row.currency in (None, *self.currencies)]
        belongs = [(row, self.takes(row, holdings.as_of)) for row in rows]
        found = [row for row, answer in belongs if answer]
        unsure = [row for row, answer in belongs if answer is None]
        applied = "; ".join(part for part in (listed(symbols), self.told) if part)
        notes = [f"Filter: {applied}."] if applied else []
        if unsure:
            notes.append(f"Left out, as IBKR does not say whether they match: {named(unsure)}.")
        return found, Told(notes, self.days is not None, bool(unsure))

    def takes(self, row: Holding, now: datetime) -> bool | None:
        """Whether a position with a wanted symbol matches; None where that is not known."""
        answers: list[bool | None] = [None if self.currencies and row.currency is None else True]
        if self.families:
            fitting = [family.takes(row) for family in self.families if row.asset_class in family.classes]
            unknown = None in fitting or row.asset_class is None
            answers.append(True if True in fitting else None if unknown else False)
        if self.days is not None:
            left = row.days_left(now)  # below zero where it should have ended already
            answers.append(None if row.is_undated else left is not None and left <= self.days)
        return False if False in answers else None if None in answers else True

    @property
    def told(self) -> str:
        """The filter in a few words."""
        parts = (", ".join(family.told for family in self.families), ", ".join(self.currencies))
        ends = "" if self.days is None else f"ends within {self.days} days"
        return "; ".join(part for part in (*parts, ends) if part)


async def names_held(gateway: Gateway, texts: Sequence[str], holdings: Holdings) -> list[str]:
    """What to look for under some names: first what is held so, a ticker, trading class, our label or IBKR's words.

    Raises:
        BadArgument: a name says more than a ticker, and there is no such contract.
    """
    meant: list[str] = []
    for text in texts:
        ticker = ticker_of(text)
        if any(ticker == ticker_of(row.symbol) for row in holdings.rows):
            meant.append(text)
        elif conids := [
            f"conid:{row.conid}"
            for row in holdings.rows
            if ticker in (ticker_of(said) for said in (row.trading_class, row.label, row.described) if said)
        ]:
            meant += conids
        else:
            meant += await resolve_filter(gateway, [text])
    return list(dict.fromkeys(meant))


def listed_in(text: str) -> list[str]:
    """The values of a filter; none for one that lets everything through."""
    values = items(text)
    return [] if EVERYTHING & {value.lower() for value in values} else values


def cells_in(cells: Cells, rows: Sequence[Holding]) -> Rows:
    """A line for each position."""
    return [[cell(row) for cell in cells.values()] for row in rows]


def totals(rows: Sequence[Holding], rates: Rates, value: Mapping[str, float], unrealized: Mapping[str, float]) -> Rows:
    """Names of the columns, then a row for each currency; the notional value of futures is kept apart."""
    notional = add([(row.value, row.currency) for row in rows if row.asset_class in NOTIONAL], rates).by_currency
    count = [row.currency for row in rows]
    found = [
        [
            currency,
            count.count(currency),
            money(value.get(currency)),
            money(unrealized.get(currency)),
            short(rates.get(currency), 7),
            *([money(notional.get(currency))] if notional else []),
        ]
        for currency in sorted({name for name in count if name}, key=lambda name: (-count.count(name), name))
    ]
    extra = ["futures_notional"] if notional else []
    return [["currency", "count", "value", "unrealized", "rate", *extra], *found]


def cells_for(rows: Sequence[Holding], holdings: Holdings, *, details: bool) -> Cells:
    """The columns of some rows: the common ones, and those that tell these rows apart."""
    common = {name: cell for name, cell in COMMON.items() if details or name != "avg_price"}
    apart: Cells = {
        "trading_class": lambda row: row.trading_class,
        "model": lambda row: row.model or None,
        "account": lambda row: row.account if row.account != holdings.account_id else None,
    }
    return common | {name: cell for name, cell in apart.items() if any(map(cell, rows))}


def cells_of_ends(rows: Sequence[Holding], now: datetime) -> Cells:
    """The columns of when something ends; the last trading day where it is another one for any row."""
    ends: Cells = {"expiry": lambda row: row.expiry, "last_trading_day": lambda row: row.last_trading_day}
    if not any(row.last_trading_day for row in rows):
        del ends["last_trading_day"]
    return ends | {"days_left": lambda row: row.days_left(now)}


def cells_of_derivatives(common: Cells, ends: Cells) -> Cells:
    """The columns of derivatives; whether an option is in the money is known if its underlying is held too."""
    return {
        "conid": common["conid"],
        "underlying": common["symbol"],
        **{name: cell for name, cell in common.items() if name != "symbol"},
        "multiplier": lambda row: short(row.multiplier, 6),
        **ends,
        "right": lambda row: row.right,
        "strike": lambda row: short(row.strike, 6),
        "underlying_price": lambda row: unit_price(row.underlying_price),
        "in_the_money": lambda row: row.in_the_money,
    }


def notes_of(holdings: Holdings, wanted: Sequence[Holding], shown: Sequence[Holding]) -> list[str]:
    """What a reader could get wrong about these rows, one line for each kind."""
    notes = [holdings.doubt] if holdings.doubt else []
    if closed := [row.symbol for row in holdings.closed]:
        notes.append(f"{len(closed)} closed today, left out: {listed(closed)}.")
    if not wanted and holdings.rows:
        notes.append(f"None of the {len(holdings.rows)} open positions matches.")
    if holdings.thin:
        notes.append(f"IBKR has not loaded the contract details of {holdings.thin} rows; names, expiries may lack.")
    if any(row.asset_class in NOTIONAL for row in wanted):
        notes.append("value of futures and CFDs is notional: not in the totals of value, nor in net liquidation.")
    if any(row.is_option for row in shown):
        notes.append("value of options is their premium value.")
    if any(row.is_option and row.in_the_money is None for row in shown):
        notes.append("in_the_money is null where the account does not hold the underlying: ask for its quote.")
    if moving := [row for row in shown if row.is_in_transition]:
        notes.append(f"Corporate action in progress, or delisted: {named(moving)}.")
    notes += units_in(shown)
    if new := sorted({row.asset_class or "none" for row in wanted} - CLASSES.keys()):
        notes.append(f"Class {', '.join(new)} is not known here: its value is counted in full.")
    if unknown := unknown_in(shown):
        notes.append(f"Unknown: {unknown}.")
    if any(class_of(row.asset_class).is_cash for row in wanted):
        notes.append("value of currency pairs is cash already counted: not in the totals of value.")
        if any(class_of(row.asset_class).is_cash and row.unrealized for row in wanted):
            notes.append("unrealized of currency pairs is not in the totals either.")
    if any(row.asset_class == "BAG" for row in wanted):
        notes.append("Combinations are not in the totals: their legs are.")
    return notes


def units_in(rows: Sequence[Holding]) -> list[str]:
    """In which units prices are here and elsewhere, where that is not one and the same currency."""
    notes = []
    quoted: dict[tuple[str, str], list[Holding]] = {}
    for row in rows:
        if row.currency and row.quote_magnifier > 1:
            fraction = IN_WORDS.get(row.currency) if row.quote_magnifier == 100 else None
            quoted.setdefault((row.currency, fraction or f"1/{row.quote_magnifier:g} {row.currency}"), []).append(row)
    for (currency, word), those in sorted(quoted.items()):
        notes.append(f"{listed(symbols_of(those))}: amounts here are in {currency}, quotes in {word}.")
    if strikes := [row for row in rows if row.strike and row.strike_divisor not in (None, 1)]:
        notes.append(f"strike of options on {listed(symbols_of(strikes))} is as quoted.")
    if strikes := [row for row in rows if row.strike and row.strike_divisor is None]:
        notes.append(f"strike of options on {listed(symbols_of(strikes))} may be as quoted, or in the currency.")
    if doubtful := [row for row in rows if row.price is not None and (row.price_unit or UNKNOWN).endswith(UNKNOWN)]:
        notes.append(f"price as IBKR gives it, unit unknown: {named(doubtful)}.")
    if events := [row for row in rows if row.is_event]:
        notes.append(f"price of event contracts, {listed(symbols_of(events))}, is a part of the payout: 0 to 1.")
    if faces := sorted({class_of(row.asset_class).label for row in rows if row.price_unit == FACE}, reverse=True):
        notes.append(f"price of {' and '.join(faces)} is in {FACE}.")
    return notes


def unknown_in(rows: Sequence[Holding]) -> str:
    """What is not known of which rows; what is in totals has a line of its own."""
    gaps = {
        "quantity": [row for row in rows if row.quantity is None],
        "value": [row for row in rows if row.value is None and row.asset_class in COUNTED_ELSEWHERE],
        "unrealized": [row for row in rows if row.unrealized is None and row.asset_class in COUNTED_ELSEWHERE],
        "price": [row for row in rows if row.price is None],
        "avg_price": [row for row in rows if row.avg_price is None],
        "multiplier": [row for row in rows if row.multiplier is None],
        "expiry": [row for row in rows if row.is_undated],
        "last_trading_day": [row for row in rows if row.odd_last_day],
        "right or strike": [row for row in rows if row.asset_class in OPTIONS and None in (row.right, row.strike)],
        "underlying": [row for row in rows if row.is_option and row.asset_class != "WAR" and row.underlying is None],
    }
    return "; ".join(f"{what} of {named(those)}" for what, those in gaps.items() if those)


def symbols_of(rows: Iterable[Holding]) -> list[str]:
    """The symbols of some rows, each once."""
    return list(dict.fromkeys(row.symbol for row in rows))


def named(rows: Iterable[Holding]) -> str:
    """Rows by their names, a few of them."""
    return listed(list(dict.fromkeys(row.label for row in rows)))
