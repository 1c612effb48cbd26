"""What must be said beside a book of risks: what is not in it, what its figures are, on which assumptions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from bezant_mcp.answers import listed, short
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.market.quotes import STATE_NOTES
from bezant_mcp.money import Rates
from bezant_mcp.portfolio.greeks import Market
from bezant_mcp.portfolio.holdings import Holding
from bezant_mcp.portfolio.option_book import Greeks
from bezant_mcp.portfolio.risk_book import Group, Part, RiskBook
from bezant_mcp.portfolio.risk_tables import OPTIONS_SHOWN

NEAR_EXPIRY = 7
UNITS = (
    "Greeks are IBKR's, for one unit; position_* are times quantity and multiplier. delta and gamma are for a price "
    "move of 1, theta for a day, vega for 1 % of volatility."
)
VALUES = (
    "delta_value is held_value (shares, futures, CFDs) plus options by their delta. options_notional counts options in "
    "full: long calls and short puts positive."
)
EXERCISE = (
    "exercise_cash and exercise_units are what exercise or assignment brings (negative: takes). shares_lacking are "
    "those not held."
)


def gaps_of(book: RiskBook, groups: Sequence[Group], market: Market, rates: Rates, part: float | None) -> list[str]:
    """What should be in the sums and is not, one line for each reason."""
    options = book.options
    without = {name: [one for one in options if one.option and getattr(one.option.greeks, name) is None]
               for name in Greeks._fields}  # fmt: skip
    bare = [one for one in options if one.option and one.option.greeks == Greeks()]
    notes = [f"No market data: {market.why}"] if market.why else []
    if bare:
        told = [f"{labels(some)} ({state})" for state, some in by_state(market, bare).items()]
        told += [labels(some)] if (some := [one for one in bare if one.row.conid not in market.states]) else []
        notes.append(f"There are no Greeks for {'; '.join(told)}, so sums of their underlyings are null.")
    for name, some in without.items():
        if lacking := [one for one in some if one not in bare]:
            notes.append(f"There is no {name} for {labels(lacking)}.")
    unknown: dict[str, Callable[[Part], bool]] = {
        "price of the underlying": lambda one: one.row.underlying_price is None,
        "strike or right": lambda one: one.option is not None and None in (one.option.strike, one.option.right),
        "quantity or multiplier": lambda one: one.row.size is None,
        "settlement": lambda one: one.settles_in_cash is None,
    }
    told = [f"{what} of {labels(some)}" for what, is_one in unknown.items() if (some := [*filter(is_one, options)])]
    told += [f"currency of {labels(some)}"] if (some := [one for one in book.parts if not one.row.currency]) else []
    linear = [one for group in groups for one in group.own]
    told += [f"value of {labels(some)}"] if (some := [one for one in linear if one.row.value is None]) else []
    if told:
        notes.append(f"Unknown: {'; '.join(told)}.")
    if no_rate := sorted({group.currency for group in groups if group.currency and group.currency not in rates}):
        notes.append(f"Amounts in base currency leave out {', '.join(no_rate)}: no exchange rate.")
    if book.unscaled:
        notes.append(f"Left out: {named(book.unscaled)}. IBKR does not say how many make one unit of the underlying.")
    if part is not None and (out := [one for one in book.parts if one.effect(part).whole is None]):
        notes.append(f"The effect leaves out {labels(out)}.")
    return notes


def notes_of(book: RiskBook, groups: Sequence[Group], texts: Sequence[str], move: float, market: Market) -> list[str]:
    """What the figures mean."""
    options = book.options
    notes = [f"This is only about {listed(texts)}."] if texts else []
    if texts and not (book.parts or book.still or book.unscaled or book.events):
        return [f"Nothing is held in {listed(texts)}."]
    if move:
        notes += assumptions(book, texts, move)
    elif not texts and any(not group.is_derived for group in book.groups):
        notes.append("Only underlyings with derivatives are listed; a shock covers all positions.")
    if options:
        notes += [UNITS, VALUES, EXERCISE]
    for state, some in by_state(market, options).items():
        if (
            state not in ("no data", "unknown")
            and state in STATE_NOTES
            and any(one.option and one.option.greeks.delta is not None for one in some)
        ):
            notes.append(f"{STATE_NOTES[state]}: {labels(some)}.")
    if unpriced := [one for group in groups for one in group.own if one.row.price is None]:
        notes.append(f"IBKR gave no price for {labels(unpriced)}; its value counts.")
    if len(options) > OPTIONS_SHOWN:
        notes.append(
            f"options lists the {OPTIONS_SHOWN} of {len(options)} that move most; the sums have all. Name a symbol to "
            "see others."
        )
    if cash := [one for one in options if one.settles_in_cash]:
        notes.append(f"Settled in cash at intrinsic value, not in shares: {labels(cash)}.")
    if futures := [one for one in options if one.row.asset_class == "FOP"]:
        notes.append(f"Exercise delivers futures, which need margin but no cash: {labels(futures)}.")
    if adjusted := [one for one in options if is_adjusted(one.row)]:
        notes.append(f"Adjusted by a corporate action, so may deliver something else: {labels(adjusted)}.")
    if magnified := [one for one in options if one.row.conid in market.magnified]:
        notes.append(f"Greeks of {labels(magnified)} are assumed to be for prices as quoted, and are converted.")
    if book.events:
        notes.append(f"Event contracts are left out, because they pay by an event: {named(book.events)}.")
    return notes


def assumptions(book: RiskBook, texts: Sequence[str], move: float) -> list[str]:
    """What an estimate of a move rests on, each said once."""
    notes = [
        f"ESTIMATE of a sudden move of {short(move, 6):+} % in "
        f"{'these underlyings' if texts else 'every underlying'}: first_order by delta, second_order by gamma; "
        "volatility, time, rates and currencies stay the same. It is poor for large moves and near expiry."
    ]
    still = sorted({class_of(row.asset_class).label for row in book.still})
    if not texts:
        notes.append(f"Shares, ETFs, CFDs, futures and options move; these do not: {', '.join([*still, 'cash'])}.")
    elif still:
        notes.append(f"These do not move: {', '.join(still)}.")
    effects = [(one, one.effect(move / 100)) for one in book.options]
    if capped := [one for one, effect in effects if effect.capped]:
        notes.append(
            f"No option falls below 0: the effect of {labels(capped)} stops there and is not first plus second order."
        )
    if beyond := [one for one, effect in effects if effect.beyond and not effect.capped]:
        notes.append(f"The move is too large to estimate {labels(beyond)}: the estimate exceeds what is possible.")
    if abs(move) < 1:
        notes.append("shock is in percent: 10 means 10 %.")
    return notes


def is_adjusted(row: Holding) -> bool:
    """True if an option has the class of one that a corporate action has adjusted: a digit ends it."""
    return row.asset_class == "OPT" and row.currency == "USD" and (row.trading_class or row.symbol)[-1:].isdigit()


def by_state(market: Market, options: Iterable[Part]) -> dict[str, list[Part]]:
    """Options by the state of their quotes, where that is another than live."""
    found: dict[str, list[Part]] = {}
    for part in options:
        if state := market.states.get(part.row.conid):
            found.setdefault(state, []).append(part)
    return found


def labels(parts: Iterable[Part]) -> str:
    """Positions by their names, a few of them."""
    return named(part.row for part in parts)


def named(rows: Iterable[Holding]) -> str:
    """The same."""
    return listed(list(dict.fromkeys(row.label for row in rows)))
