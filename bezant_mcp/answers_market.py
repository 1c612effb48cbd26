"""What the language model is told of the market: quotes, price history, option chains, exchange rates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, Field

from bezant_mcp.answers import Amount, Told, moment
from bezant_mcp.answers_contracts import candidates_of, notes_of
from bezant_mcp.values import rounded

if TYPE_CHECKING:
    from bezant_mcp.exchange_rates import ExchangeRate
    from bezant_mcp.option_chains import Chain, Option
    from bezant_mcp.price_history import Bar, History
    from bezant_mcp.quote_fields import Ticks
    from bezant_mcp.quotes import Quotes
    from bezant_mcp.resolver import Found

Source = Literal["portfolio", "brokerage"]
Rows = list[list[Any]]
Unresolved = Annotated[list[dict[str, Any]] | None, Field(description="Not in the answer: candidates, or the problem")]
# What each state of a quote means for whoever reads the price.
STATE_NOTES = {
    "delayed": "Delayed 15 to 20 minutes",
    "frozen": "Last values at the close",
    "delayed-frozen": "Last values at the close, delayed",
    "prior close": "No trade yet today, so the price is the previous close",
    "halted": "Trading is halted; the price is from before",
    "not subscribed": "No price, because the user has no market data subscription (`positions` has IBKR's valuation)",
    "agreement not signed": "No price, because the user has not signed the market data agreement in IBKR's settings",
    "no data": "IBKR sent no price; ask again in a minute",
    "unknown": "IBKR does not say whether the price is live",
}
QUOTE_COLUMNS = {
    "price": "last",
    "bid": "bid",
    "ask": "ask",
    "change": "change",
    "change_pct": "change_percent",
    "low": "low",
    "high": "high",
    "volume": "volume",
}


def state_notes(states: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each state that a reader must know of, with the symbols that are in it."""
    by_state: dict[str, list[str]] = {}
    for state, symbol in states:
        by_state.setdefault(state, []).append(symbol)
    return [f"{STATE_NOTES[state]}: {', '.join(names)}." for state, names in by_state.items() if state in STATE_NOTES]


def plain(value: float | None) -> float | int | None:
    """A whole number without its ``.0``, which costs a token and says nothing."""
    return int(value) if value is not None and value == int(value) and abs(value) >= 1000 else value


def legible(price: float) -> float:
    """A price of a chart in six digits."""
    return float(f"{price:.6g}")


def clock(value: datetime | None) -> str | None:
    """A time in UTC to the second, in the shortest form that names its zone."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None


def unresolved_of(found: Sequence[Found]) -> list[dict[str, Any]] | None:
    """Those of many that mean no contract, or several: what was asked, and the candidates or why there are none."""
    return [unresolved(one) for one in found if one.listing is None] or None


def unresolved(found: Found) -> dict[str, Any]:
    """One of them."""
    if found.problem:
        return {"asked": found.asked, "problem": found.problem}
    candidates = [contract.model_dump(exclude_none=True) for contract in candidates_of(found)]
    return {"asked": found.asked, "candidates": candidates}


def notes_of_all(found: Sequence[Found]) -> list[str]:
    """What to know of how symbols were understood."""
    lines = [line for one in found for line in notes_of(one)]
    if any(one.candidates for one in found):
        lines.append("Ambiguous: ask the user which, then use the conid or SYMBOL@EXCHANGE.")
    return list(dict.fromkeys(lines))


class Quote(Told):
    """Prices of now."""

    columns: Annotated[
        list[str], Field(description="Of rows; prices in currency, GBp is pence; state: live or why not")
    ]
    rows: Rows
    unresolved: Unresolved = None

    @classmethod
    def of(cls, found: Sequence[Found], quotes: Quotes | None, units: Sequence[str]) -> Quote:
        """Tell every price, in the order in which they were asked for."""
        listings = quotes.listings if quotes else ()
        ticks = quotes.ticks if quotes else {}
        unresolved = unresolved_of(found)
        states = [(ticks[listing.conid].state, listing.symbol) for listing in listings]
        notes = [*notes_of_all(found), *state_notes(states), *units]
        return cls(
            as_of=moment(quotes.as_of if quotes else datetime.now(UTC)),
            source="brokerage",
            complete=not unresolved and all("last" in ticks[listing.conid].figures for listing in listings),
            notes=notes or None,
            columns=["symbol", "exchange", "conid", "currency", "state", *QUOTE_COLUMNS, "at"],
            rows=[
                [
                    listing.symbol,
                    listing.exchange,
                    listing.conid,
                    quotes.units[listing.conid] if quotes else None,
                    ticks[listing.conid].state,
                    *figures(ticks[listing.conid], QUOTE_COLUMNS.values()),
                    clock(ticks[listing.conid].as_of),
                ]
                for listing in listings
            ],
            unresolved=unresolved,
        )


def figures(ticks: Ticks, names: Iterable[str]) -> list[float | int | None]:
    """Figures of a quote by name; None where one did not come."""
    return [plain(ticks.figures.get(name)) for name in names]


BAR_COLUMNS = ["time", "open", "high", "low", "close", "volume"]
PRICE_ONLY = "Price changes without dividends."


class Series(BaseModel):
    """One contract over the period."""

    symbol: str
    exchange: str
    conid: int
    currency: str | None = None
    first: float
    last: float
    high: float
    low: float
    change_pct: float | None = None
    bar_count: int
    bars: Rows

    @classmethod
    def of(cls, history: History, unit: str | None, bars: Sequence[Bar]) -> Series:
        """Tell the figures of all bars, and the bars as thinned."""
        return cls(
            symbol=history.listing.symbol,
            exchange=history.listing.exchange,
            conid=history.listing.conid,
            currency=unit,
            first=legible(history.bars[0].open),
            last=legible(history.bars[-1].close),
            high=legible(history.high),
            low=legible(history.low),
            change_pct=rounded(history.change_percent),
            bar_count=len(history.bars),
            bars=[
                [
                    bar.time.date().isoformat() if history.span.daily else f"{bar.time:%Y-%m-%dT%H:%MZ}",
                    *(legible(price) for price in (bar.open, bar.high, bar.low, bar.close)),
                    None if bar.volume is None else round(bar.volume),
                ]
                for bar in bars
            ],
        )


class PriceHistory(Told):
    """How prices moved."""

    period: str
    bar: str
    columns: Annotated[list[str], Field(description="Of bars")]
    series: list[Series]
    unresolved: Unresolved = None


class OptionChain(Told):
    """Expiries, or the options of one of them."""

    underlying: str
    conid: int
    price: Amount = None
    currency: str | None = None
    months: list[str] | None = None
    expiries: list[str] | None = None
    expiry: str | None = None
    multiplier: float | None = None
    columns: Annotated[list[str] | None, Field(description="Of rows; prices per unit; iv in %")] = None
    rows: Rows | None = None

    @classmethod
    def of(cls, chain: Chain, notes: list[str]) -> OptionChain:
        """Tell the months, the expiries of a month, or the strikes around the price."""
        multipliers = {option.multiplier for option in chain.options}
        priced = all(option.ticks.figures for option in chain.options)
        return cls(
            as_of=moment(chain.as_of),
            source="brokerage",
            complete=priced and not chain.missing,
            notes=notes or None,
            underlying=f"{chain.underlying.symbol}@{chain.underlying.exchange}",
            conid=chain.underlying.conid,
            price=chain.price,
            currency=chain.price_unit or chain.underlying.currency,
            months=None if chain.expiries else list(chain.months),
            expiries=list(chain.expiries) or None,
            expiry=chain.expiry or None,
            multiplier=multipliers.pop() if len(multipliers) == 1 else None,
            columns=list(OPTION_COLUMNS) if chain.options else None,
            rows=[option_row(option) for option in sorted(chain.options, key=lambda row: (row.right, row.strike))]
            or None,
        )


OPTION_COLUMNS = ("right", "strike", "conid", "bid", "ask", "last", "iv", "delta", "open_interest")


def option_row(option: Option) -> list[Any]:
    """One option as a row."""
    names = ("bid", "ask", "last", "implied_volatility", "delta", "open_interest")
    return [option.right, option.strike, option.conid, *figures(option.ticks, names)]


def chain_notes(chain: Chain) -> list[str]:
    """What a reader of a chain must know."""
    symbol = chain.underlying.symbol
    if not chain.expiries:
        return ["Give expiry (a month or a date) for strikes and quotes."]
    if not chain.expiry:
        return ["This month has several expiries: give one of them as expiry."]
    notes = [
        f"{len({row.strike for row in chain.options})} of {chain.strikes} strikes of the month, nearest to the price."
    ]
    if chain.price is None:
        notes.append("The underlying has no price, so the strikes are the middle ones.")
    states = [(chain.price_state, symbol)]
    states += [(row.ticks.state, f"{row.strike:g} {row.right}") for row in chain.options]
    notes += state_notes(states)
    if chain.missing:
        notes.append(f"Not listed at this expiry: {', '.join(chain.missing)}.")
    return notes


class ExchangeRateTold(Told):
    """What one currency is worth in another."""

    from_currency: str
    to_currency: str
    rate: float
    reads: str
    amount: Amount = None
    converted: Amount = None

    @classmethod
    def of(cls, rate: ExchangeRate, amount: float | None) -> ExchangeRateTold:
        """Tell the rate with both currencies, so that it cannot be read the wrong way round."""
        shown = float(f"{rate.rate:.6g}")
        in_ledger = f"No brokerage session: this is the rate at which IBKR values {rate.account_id}, not the market's."
        return cls(
            as_of=moment(rate.as_of),
            source=rate.source,
            notes=[in_ledger] if rate.account_id else None,
            from_currency=rate.base,
            to_currency=rate.quote,
            rate=shown,
            reads=f"1 {rate.base} = {shown:g} {rate.quote}",
            amount=amount,
            converted=None if amount is None else rounded(amount * rate.rate),
        )
