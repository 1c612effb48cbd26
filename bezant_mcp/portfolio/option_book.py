"""The arithmetic of held options: what they are worth exercised, what they turn into, what a move of the price does."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import NamedTuple


class Greeks(NamedTuple):
    """How the price of an option moves, for one unit of the underlying; None is unknown.

    Attributes:
        delta: By how much for 1 of the underlying's price.
        gamma: By how much delta moves for 1 of that price.
        theta: By how much in a day.
        vega: By how much for 1 % of volatility.
    """

    delta: float | None = None
    gamma: float | None = None
    theta: float | None = None
    vega: float | None = None

    def times(self, size: float | None) -> Greeks:
        """Those of so many units; a short position has a negative size."""
        return Greeks(*(None if one is None or size is None else one * size for one in self))

    def in_currency(self, divisor: float | None) -> Greeks:
        """The same where prices are quoted ``divisor`` times too large for the currency; None: nobody knows how many.

        Delta is a ratio of two such prices.
        """
        if divisor is None:
            return Greeks(self.delta)
        gamma = None if self.gamma is None else self.gamma * divisor
        theta, vega = (None if one is None else one / divisor for one in (self.theta, self.vega))
        return Greeks(self.delta, gamma, theta, vega)


NO_GREEKS = Greeks()
TINY = 1e-9


class Effect(NamedTuple):
    """What a move of the price does to a position, in its currency; None is unknown.

    Attributes:
        whole: First and second order together; ``capped`` where that would take the option's price below zero.
        beyond: It is more than the price of the option can move while that of its underlying moves so far.
    """

    first: float | None
    second: float | None
    whole: float | None
    capped: bool = False
    beyond: bool = False


UNKNOWN_EFFECT = Effect(None, None, None)


@dataclass(frozen=True)
class Option:
    """One held option; amounts in its currency, None is unknown.

    Attributes:
        size: Quantity times multiplier; a short one is negative.
        right: ``C`` or ``P``.
        value: Of the position; a short one is negative.
        spot: Price of the underlying.
    """

    size: float | None
    right: str | None
    strike: float | None
    value: float | None
    spot: float | None
    greeks: Greeks = NO_GREEKS

    @property
    def sign(self) -> int:
        """1 for a call, -1 for a put."""
        return 1 if self.right == "C" else -1

    @property
    def in_the_money(self) -> bool | None:
        """True if exercising it would bring something now."""
        gain = self.gain
        return None if gain is None else gain > 0

    @property
    def gain(self) -> float | None:
        """What exercising one unit would bring now; below zero where nobody would."""
        if None in (self.spot, self.strike, self.right):
            return None
        return ((self.spot or 0.0) - (self.strike or 0.0)) * self.sign

    @property
    def intrinsic(self) -> float | None:
        """The part of the value that exercising now would bring."""
        return None if self.gain is None or self.size is None else max(0.0, self.gain) * self.size

    @property
    def time_value(self) -> float | None:
        """The part of the value beyond that."""
        return None if self.value is None or self.intrinsic is None else self.value - self.intrinsic

    @property
    def delta_value(self) -> float | None:
        """The position in the underlying that gains and loses as much now."""
        delta = self.greeks.times(self.size).delta
        return None if delta is None or self.spot is None else delta * self.spot

    @property
    def notional(self) -> float | None:
        """The value of what it is on: positive for long calls and short puts."""
        units = self.units_exercised
        return None if units is None or self.spot is None else units * self.spot

    @property
    def units_exercised(self) -> float | None:
        """Units of the underlying that come by exercise or assignment; negative where they go."""
        return None if self.size is None or self.right is None else self.size * self.sign

    @property
    def cash_exercised(self) -> float | None:
        """Cash that comes by exercise or assignment; negative where it is paid."""
        units = self.units_exercised
        return None if units is None or self.strike is None else -units * self.strike

    def effect(self, part: float) -> Effect:
        """What it does to the position that the underlying's price moves by a part of it: -0.1 is a fall by 10 %.

        A second-order estimate: ``delta x move + gamma x move x move / 2``, of which no option loses more than its
        price.
        """
        delta, gamma, _, _ = self.greeks.times(self.size)
        if self.spot is None or not self.size:
            return UNKNOWN_EFFECT
        move = self.spot * part
        first = None if delta is None else delta * move
        second = None if gamma is None else gamma * move * move / 2
        if first is None or second is None or self.right is None:
            return Effect(first, second, None)
        change, least = (first + second) / self.size, -inf if self.value is None else -max(0.0, self.value / self.size)
        # An option moves towards its side of the market, and no further than what it is on.
        low, high = sorted((0.0, move * self.sign))
        whole = max(change, least) * self.size
        return Effect(first, second, whole, change < least, not low - TINY <= change <= high + TINY)


def linear(value: float | None, part: float) -> Effect:
    """What it does to shares or futures of this value that their price moves by a part of it."""
    return UNKNOWN_EFFECT if value is None else Effect(value * part, 0.0, value * part)
