"""In which unit a price is: the currency, a hundredth of it (pence, agorot, cents), or per cent of face value.

Values and results of positions are in the currency itself; prices, quotes, charts and orders often are not. This is the
one place that tells the units apart: by IBKR's trading rules, or by two figures of one row of which one is an amount.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log10
from typing import NamedTuple

from bezant_client import api, models

from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.classes import ANYWHERE, FACE, class_of
from bezant_mcp.contracts.conid_memory import recall_magnifier, remember_magnifier
from bezant_mcp.contracts.listings import Listing, fetch_definitions
from bezant_mcp.errors import BezantError, BrokerageDown
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import whole

# By how much IBKR's prices of a contract may be larger than amounts of its currency.
MAGNIFIERS = (1, 10, 100, 1000, 10_000)
# What the hundredth of a currency is called, and in words. Shares are quoted in the first three.
HUNDREDTHS = {"GBP": "GBp", "ILS": "ILa", "ZAR": "ZAc", "USD": "USc"}
IN_WORDS = {"GBP": "pence", "ILS": "agorot", "ZAR": "cents", "USD": "US cents"}
SHARES_IN_HUNDREDTHS = frozenset({"GBP", "ILS", "ZAR"})
# Of a bond the average price may be for 1, 10, 100 or 1000 of face value, or per cent.
PIECES = (0.01, 0.1, 1, 10, 100)
UNKNOWN = "?"
# Two figures of one row agree if they differ by less than this share of them, or by the rounding to cents.
TOLERANCE, HALF_A_CENT = 0.02, 0.005
# Prices of two days are in one unit if they are less than so many times apart.
FAR = 10**0.5
# No share is expected to pay half its price in a year; of those in pence, some to pay 0.2 % of it, which is 20 % if it
# was pounds.
LIKELY_YIELD, SURE_YIELD = 0.5, 0.15


class PriceUnit(NamedTuple):
    """In which unit the prices of a contract are.

    Attributes:
        name: The currency, ``GBp`` for pence, ``% of face value``, ``points``; ``GBP?`` where it is not known whether
            it is the currency; None where the currency is unknown.
        divisor: A price divided by it is in the currency, for one unit of the size; None where that is unknown.
    """

    name: str | None
    divisor: float | None = 1.0


def may_be_magnified(currency: str | None, asset_class: str | None) -> bool:
    """Whether some exchange quotes such contracts in a fraction of the currency."""
    magnified_in = class_of(asset_class).magnified
    return magnified_in == "anywhere" or (magnified_in == "as shares" and currency in SHARES_IN_HUNDREDTHS)


def unit_of(currency: str | None, asset_class: str | None, magnifier: int | None) -> PriceUnit:
    """The unit of prices that are so many times too large; ``GBP?`` where that is not known and may be."""
    if fixed := class_of(asset_class).price_unit:
        return PriceUnit(fixed, 100.0 if fixed == FACE else 1.0)
    if magnifier is None and not may_be_magnified(currency, asset_class):
        magnifier = 1
    if currency is None or magnifier == 1:
        return PriceUnit(currency, float(magnifier) if magnifier else None)
    if magnifier is None:
        return PriceUnit(currency + UNKNOWN, None)
    hundredth = HUNDREDTHS.get(currency) if magnifier == 100 else None
    return PriceUnit(hundredth or f"{currency}/{magnifier}", float(magnifier))


def fitting_magnifiers(worth: float | None, amount: float | None) -> Sequence[int]:
    """The magnifiers with which two figures of one row agree: all for tiny ones, none where they contradict."""
    if worth is None or amount is None:
        return MAGNIFIERS
    slack = HALF_A_CENT + TOLERANCE * abs(amount)
    return [magnifier for magnifier in MAGNIFIERS if abs(worth / magnifier - amount) <= slack]


def multiplier_of(
    worth: float | None, value: float | None, given: float | None, derived: float | None, *, fixed_unit: bool
) -> float | None:
    """Units that one contract stands for: what is ``given``, or ``derived`` from the average cost; None if not known.

    IBKR writes 0 for shares, and nothing in thin rows. One with which ``worth``, quantity times price, contradicts the
    value, in whichever unit the price is, is a placeholder; in % of face value no multiplier tells.
    """
    if not given:
        return derived
    if not worth or not value or fixed_unit or fitting_magnifiers(worth * given, value):
        return given
    return next((one for one in (derived, 1.0) if one and 1 in fitting_magnifiers(worth * one, value)), given)


def unit_by_amount(
    currency: str | None, asset_class: str | None, worth: float | None, amount: float | None
) -> PriceUnit:
    """What a price is in that times size and multiplier is ``worth``, while IBKR states the ``amount``.

    A price whose amount is no power of ten away is in an unknown unit, whatever its class. Ten or a thousand times are
    quoted of futures alone: elsewhere price and quantity are of two days, as after a split.
    """
    of, fitting = class_of(asset_class), fitting_magnifiers(worth, amount)
    magnifier = fitting[0] if len(fitting) == 1 else None
    known = fitting and (magnifier in (None, 1, 100) or of.magnified == ANYWHERE)
    if currency and not of.price_unit and not known:
        return PriceUnit(currency + UNKNOWN, None)
    return unit_of(currency, asset_class, magnifier)


class Stated(NamedTuple):
    """What IBKR states of a position: prices in units that are not told, amounts in the currency.

    ``size`` is quantity times multiplier, ``avg_cost`` for one contract.
    """

    currency: str | None
    asset_class: str | None
    size: float | None
    price: float | None
    value: float | None
    avg_price: float | None
    unrealized: float | None
    avg_cost: float | None = None
    multiplier: float | None = 1.0


class InCurrency(NamedTuple):
    """The prices of a position in the currency, or per cent of face value; None is unknown.

    ``magnifier`` is how many times the stated price was larger than one in the currency.
    """

    price: float | None
    avg_price: float | None
    unit: str | None
    magnifier: int | None


def prices_in_currency(row: Stated) -> InCurrency:
    """The prices of a position, each judged by itself with the amounts beside it."""
    worth = None if row.price is None or row.size is None else row.price * row.size
    unit = unit_by_amount(row.currency, row.asset_class, worth, row.value if row.value is not None else worth_of(row))
    if unit.name == FACE:
        # Of a bond the cost of one piece is known as a share of its value, whatever a piece is.
        paid = row.price
        if row.price and row.value and row.unrealized is not None:
            paid = row.price * (row.value - row.unrealized) / row.value
        return InCurrency(row.price, in_unit_of(row.avg_price, paid, PIECES, far=FAR), unit.name, None)
    magnifier = int(unit.divisor) if unit.divisor else None
    price = row.price if row.price is None or not magnifier else row.price / magnifier
    told_costs = (in_unit_of(row.avg_price, cost, MAGNIFIERS) for cost in costs_of_one(row))
    average = next((found for found in told_costs if found is not None), None)
    if average is None and not may_be_magnified(row.currency, row.asset_class):
        average = row.avg_price
    elif average is None:
        average = in_unit_of(row.avg_price, price, {1, magnifier} if magnifier else MAGNIFIERS, far=FAR)
    told = row.currency if magnifier or row.price is None else unit.name
    return InCurrency(price, average, told, magnifier)


def worth_of(row: Stated) -> float | None:
    """The value of a position without a value: what it cost, and its result."""
    if row.unrealized is None or row.avg_cost is None or row.size is None or not row.multiplier:
        return None
    return row.unrealized + row.avg_cost * row.size / row.multiplier


def costs_of_one(row: Stated) -> Iterator[float]:
    """What one unit cost, in the currency: by value and result of the position, and by its average cost."""
    if row.size and row.value and row.unrealized is not None:
        yield (row.value - row.unrealized) / row.size
    if row.avg_cost is not None and row.multiplier:
        yield row.avg_cost / row.multiplier


def in_unit_of(
    figure: float | None, reference: float | None, divisors: Iterable[float], far: float = 1 + TOLERANCE
) -> float | None:
    """A figure divided so that it is in the unit of another one of about the same worth; None where none fits.

    One of the divisors is 1.
    """
    if not figure or not reference:
        return figure if figure == 0 and reference is not None and abs(reference) <= HALF_A_CENT else None
    ratios = (figure / one for one in divisors)
    fitting = [one for one in ratios if figure * reference > 0 and abs(log10(one / reference)) < log10(far)]
    return fitting[0] if len(fitting) == 1 else None


def earlier_in_currency(
    quoted: float, price: float | None, currency: str | None, asset_class: str | None, magnifier: int | None
) -> float | None:
    """An earlier quote in the currency, in which ``price`` of a position is; None where its unit cannot be told.

    ``magnifier`` is that of the position's own price: one above 1 is that of its quotes too. A currency that is not
    known may be one of those with hundredths.
    """
    if currency and not may_be_magnified(currency, asset_class):
        return quoted
    likely = {1, magnifier} if magnifier and magnifier > 1 else MAGNIFIERS
    return in_unit_of(quoted, price, likely, far=FAR)


def dividend_in_currency(
    per_share: float, currency: str | None, asset_class: str | None, price: float | None
) -> float | None:
    """A year's dividend in the currency itself, in which ``price`` is; None where it may be in its hundredth.

    What no share yields was in the hundredth, and what most do was not.
    """
    if not per_share or not may_be_magnified(currency, asset_class):
        return per_share
    if not price or SURE_YIELD * price < per_share <= LIKELY_YIELD * price:
        return None
    return per_share / 100 if per_share > LIKELY_YIELD * price else per_share


def rule_magnifier(display_rule: object) -> int | None:
    """100 where the display rule of a contract says that its prices are in the hundredth; it is silent on the rest."""
    return 100 if whole(getattr(display_rule, "magnification", None)) == 2 else None


async def fetch_price_units(
    gateway: Gateway, listings: Iterable[Listing], defined: Mapping[int, models.ContractDefinition] | None = None
) -> dict[int, PriceUnit]:
    """Return the unit in which each contract is quoted, by conid; ``GBP?`` where it may be pounds or pence.

    ``defined`` are definitions that were read before.
    """
    listings = list(listings)
    doubtful = [row.conid for row in listings if may_be_magnified(row.currency, row.asset_class)]
    known = {conid: await recall_magnifier(gateway, conid) for conid in doubtful}
    unknown = [conid for conid in doubtful if known[conid] is None]
    definitions = {conid: defined[conid] for conid in unknown if conid in defined} if defined else {}
    try:
        definitions |= await fetch_definitions(gateway, [conid for conid in unknown if conid not in definitions])
    except BrokerageDown:
        raise
    except BezantError:
        pass
    known |= {conid: rule_magnifier(definition.display_rule) for conid, definition in definitions.items()}
    # The definition of some says nothing; their trading rules do, one request each.
    unstated = [conid for conid in unknown if known[conid] is None]
    known |= dict(zip(unstated, await gather(ask_rules(gateway, conid) for conid in unstated), strict=True))
    for conid in unknown:
        await remember_magnifier(gateway, conid, known[conid])
    return {row.conid: unit_of(row.currency, row.asset_class, known.get(row.conid)) for row in listings}


async def ask_rules(gateway: Gateway, conid: int) -> int | None:
    """How many times prices of orders, and so quotes, are too large; None where IBKR does not answer."""
    body = models.ContractRulesRequest(conid=conid, is_buy=True)
    call = api.contracts.get_rules.asyncio_detailed(client=gateway.client, body=body)
    try:
        rules = (await gateway.ask(call)).value
    except BrokerageDown:
        raise
    except BezantError:
        return None
    if rules.price_magnifier is None:
        return 1
    magnifier = whole(rules.price_magnifier)
    return magnifier if magnifier in MAGNIFIERS else None


def meanings(units: Iterable[str | None]) -> list[str]:
    """A line for each unit that is not a currency."""
    names = sorted({unit for unit in units if unit})
    lines = [
        f"{hundredth} is {IN_WORDS[currency]}: 100 {hundredth} = 1 {currency}."
        for currency, hundredth in HUNDREDTHS.items()
        if hundredth in names
    ]
    for unit in names:
        if unit.endswith(UNKNOWN):
            lines.append(f"{unit}: IBKR does not say whether this is {unit[:-1]} or a fraction of it.")
    return lines
