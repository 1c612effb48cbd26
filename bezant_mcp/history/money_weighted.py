"""Returns that count when money was put in: the rate at which it would have grown to what there is, and an estimate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import pow as power  # whose result is a float
from typing import NamedTuple

# Growth of a whole period is looked for between these; where it changes its sign more than once, there is no one rate.
LEAST, MOST, STEPS = 1e-6, 1e6, 400
YEAR = 365.0
# A year that begins and ends on business days is no reason for a rate per year.
LITTLE_MORE = 1.05


class Flow(NamedTuple):
    """Money put in (positive) or taken out at the end of a day."""

    date: date
    amount: float


class Grown(NamedTuple):
    """Returns of a period as fractions; None where there is no such rate."""

    over_period: float | None
    a_year: float | None
    dietz: float | None


def grown(start: date, start_value: float, end: date, end_value: float, flows: Sequence[Flow]) -> Grown:
    """Money-weighted returns from the end of one day to that of another; flows count from the end of their day."""
    days = (end - start).days
    if days <= 0:
        return Grown(None, None, None)
    weighted = [((end - flow.date).days / days, flow.amount) for flow in flows]
    put_in = sum(amount for _, amount in weighted)
    average = start_value + sum(weight * amount for weight, amount in weighted)
    dietz = (end_value - start_value - put_in) / average if average > 0 else None
    growth = growth_of(start_value, end_value, weighted)
    if growth is None:
        return Grown(None, None, dietz)
    return Grown(growth - 1, power(growth, YEAR / days) - 1 if days > LITTLE_MORE * YEAR else None, dietz)


def growth_of(start_value: float, end_value: float, weighted: Sequence[tuple[float, float]]) -> float | None:
    """What one unit became over the whole period; None where no growth, or more than one, makes the flows so much."""

    def excess(growth: float) -> float:
        return start_value * growth + sum(amount * power(growth, weight) for weight, amount in weighted) - end_value

    ratio = power(MOST / LEAST, 1 / STEPS)
    points = [LEAST * power(ratio, step) for step in range(STEPS + 1)]
    values = [excess(point) for point in points]
    turns = [place for place in range(STEPS) if (values[place] < 0) != (values[place + 1] < 0)]
    if len(turns) != 1:
        return None
    low, high = points[turns[0]], points[turns[0] + 1]
    rising = values[turns[0]] < 0
    for _ in range(100):
        middle = (low + high) / 2
        if (excess(middle) < 0) == rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2
