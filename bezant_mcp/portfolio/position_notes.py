"""What a reader could get wrong about positions, one line for each kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bezant_mcp.answers import listed
from bezant_mcp.contracts.classes import CLASSES, COUNTED_ELSEWHERE, FACE, NOTIONAL, OPTIONS, class_of
from bezant_mcp.contracts.price_units import IN_WORDS, UNKNOWN
from bezant_mcp.portfolio.holdings import Holding, Holdings


def notes_of(holdings: Holdings, wanted: Sequence[Holding], shown: Sequence[Holding]) -> list[str]:
    """What a reader could get wrong about these rows, one line for each kind."""
    notes = [holdings.doubt] if holdings.doubt else []
    if closed := [row.symbol for row in holdings.closed]:
        notes.append(f"Left out, because closed today: {listed(closed)}.")
    if not wanted and holdings.rows:
        notes.append(f"None of the {len(holdings.rows)} open positions matches.")
    if holdings.thin:
        notes.append(f"IBKR has not loaded the contract details of {holdings.thin} rows; names or expiries may lack.")
    if any(row.asset_class in NOTIONAL for row in wanted):
        notes.append(
            "value of futures and CFDs is notional: it is in neither the totals nor net liquidation. Their "
            "gain_percent is of the notional."
        )
    if any(row.is_option for row in shown):
        notes.append("value of options is their premium value.")
    if any(row.is_option and row.in_the_money is None for row in shown):
        notes.append("in_the_money is null where the account does not hold the underlying; the tool risk tells it.")
    if moving := [row for row in shown if row.is_in_transition]:
        notes.append(f"In a corporate action, or delisted: {named(moving)}.")
    notes += units_in(shown)
    if new := sorted({row.asset_class or "none" for row in wanted} - CLASSES.keys()):
        notes.append(f"Class {', '.join(new)} is new to this program; its value counts in full.")
    if unknown := unknown_in(shown):
        notes.append(f"Unknown: {unknown}.")
    if any(class_of(row.asset_class).is_cash for row in wanted):
        notes.append("value of currency pairs is already counted as cash, so it is not in the totals.")
        if any(class_of(row.asset_class).is_cash and row.unrealized for row in wanted):
            notes.append("unrealized of currency pairs is not in the totals either.")
    if any(row.asset_class == "BAG" for row in wanted):
        notes.append("The totals count the legs of combinations, not the combinations.")
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
        notes.append(f"{listed(symbols_of(those))}: amounts here are in {currency}, market quotes in {word}.")
    if strikes := [row for row in rows if row.strike and row.strike_divisor not in (None, 1)]:
        notes.append(f"strike of options on {listed(symbols_of(strikes))} is as quoted.")
    if strikes := [row for row in rows if row.strike and row.strike_divisor is None]:
        notes.append(f"strike of options on {listed(symbols_of(strikes))} may be as quoted, or in the currency.")
    if doubtful := [row for row in rows if row.price is not None and (row.price_unit or UNKNOWN).endswith(UNKNOWN)]:
        notes.append(f"The unit of price is unknown for {named(doubtful)}.")
    if events := [row for row in rows if row.is_event]:
        notes.append(f"price of event contracts ({listed(symbols_of(events))}) is a fraction of the payout, 0 to 1.")
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
