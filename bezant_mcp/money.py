"""Adding amounts of several currencies: each by itself, and all in base currency with the rates that were used.

Amounts are added as the decimal numbers that IBKR sent, so a sum is right to the cent however many rows it has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

Rates = Mapping[str, float]
CENT = Decimal("0.01")
HAS_CENTS = 1e15  # a float above it has none


@dataclass(frozen=True)
class Sum:
    """The sum of some amounts.

    Attributes:
        by_currency: The sum in each currency, those of no known amount left out.
        base: The sum in base currency of every amount whose rate is known; None where none is.
        no_rate: Currencies of which something is not in ``base``, because their rate is unknown.
        unknown: How many amounts IBKR did not give, or gave without a currency; they are in no sum.
    """

    by_currency: dict[str, float]
    base: float | None
    no_rate: tuple[str, ...]
    unknown: int

    @property
    def complete(self) -> bool:
        """True if every amount is in ``base``."""
        return not self.no_rate and not self.unknown


def exact(value: float) -> Decimal:
    """A number as the decimal that was written in the answer."""
    return Decimal(repr(value))


def times(one: float | None, other: float | None) -> float | None:
    """A product in exact decimals."""
    return None if one is None or other is None else float(exact(one) * exact(other))


def add(amounts: Iterable[tuple[float | None, str | None]], rates: Rates) -> Sum:
    """Add amounts, each with its currency.

    Args:
        amounts: Amount and currency; None is unknown.
        rates: Units of base currency for one unit of each currency.
    """
    sums: dict[str, Decimal] = {}
    unknown = 0
    for amount, currency in amounts:
        if amount is None or currency is None:
            unknown += 1
        else:
            sums[currency] = sums.get(currency, Decimal()) + exact(amount)
    # Nothing of a currency is nothing of any other, whatever the rate.
    convertible = {currency: total for currency, total in sums.items() if currency in rates or not total}
    known = [total and total * exact(rates[currency]) for currency, total in convertible.items()]
    # Nothing to add is zero; amounts of which none can be converted are unknown.
    base = float(sum(known)) if known or not (sums or unknown) else None
    return Sum(
        by_currency={currency: float(total) for currency, total in sums.items()},
        base=base,
        no_rate=tuple(sorted(sums.keys() - convertible.keys())),
        unknown=unknown,
    )


def total(amounts: Iterable[float | None]) -> float | None:
    """The sum of amounts in one currency; None where there is none, or one of them is unknown."""
    given = list(amounts)
    known = [exact(amount) for amount in given if amount is not None]
    return float(sum(known)) if known and len(known) == len(given) else None


def in_base(amount: float | None, currency: str | None, rates: Rates) -> float | None:
    """One amount in base currency, nothing whatever the rate; None where the amount or the rate is unknown."""
    if currency is None:
        return None
    return 0.0 if amount == 0 else times(amount, rates.get(currency))


def cents(value: float | None) -> float | None:
    """An amount to two places, halves away from zero as accounts do; None stays None."""
    if value is None or not abs(value) < HAS_CENTS:
        return value
    return float(exact(value).quantize(CENT, ROUND_HALF_UP)) + 0.0
