"""Amounts, to the cent: products, sums of several currencies, and what is unknown stays unknown."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import pytest

from bezant_mcp.money import Sum, add, cents, exact, in_base, times, total

RATES = {"EUR": 1.0, "USD": 0.9, "JPY": 0.006}


@pytest.mark.parametrize(
    ("one", "other", "product"),
    [(0.1, 3, 0.3), (1.1, 1.1, 1.21), (4, 0.5, 2.0), (0, 5, 0.0), (None, 1, None), (1, None, None), (None, None, None)],
)
def test_a_product_is_exact_and_of_the_unknown_unknown(one: Any, other: Any, product: float | None) -> None:
    assert times(one, other) == product


def test_a_number_is_the_decimal_that_was_written() -> None:
    assert str(exact(0.1)) == "0.1"
    assert str(exact(1e-7)) == "1E-7"


@pytest.mark.parametrize(
    ("amounts", "result"),
    [
        ([], Sum({}, 0.0, (), 0)),
        ([(1.0, "EUR")], Sum({"EUR": 1.0}, 1.0, (), 0)),
        ([(0.1, "EUR"), (0.2, "EUR")], Sum({"EUR": 0.3}, 0.3, (), 0)),
        ([(10.0, "USD"), (1.0, "EUR")], Sum({"USD": 10.0, "EUR": 1.0}, 10.0, (), 0)),
        ([(10.0, "CHF")], Sum({"CHF": 10.0}, None, ("CHF",), 0)),
        ([(9.0, "CHF"), (1.0, "EUR"), (2.0, "AUD")], Sum({"CHF": 9.0, "EUR": 1.0, "AUD": 2.0}, 1.0, ("AUD", "CHF"), 0)),
        ([(0.0, "CHF")], Sum({"CHF": 0.0}, 0.0, (), 0)),
        ([(5.0, "CHF"), (-5.0, "CHF")], Sum({"CHF": 0.0}, 0.0, (), 0)),
        ([(None, "EUR")], Sum({}, None, (), 1)),
        ([(1.0, None)], Sum({}, None, (), 1)),
        ([(None, None), (None, "USD")], Sum({}, None, (), 2)),
        ([(None, "EUR"), (2.0, "EUR")], Sum({"EUR": 2.0}, 2.0, (), 1)),
    ],
)  # fmt: skip
def test_sums_are_kept_apart_by_currency_and_added_at_known_rates(amounts: Any, result: Sum) -> None:
    assert add(iter(amounts), RATES) == result


@pytest.mark.parametrize(
    ("no_rate", "unknown", "complete"), [((), 0, True), (("CHF",), 0, False), ((), 1, False), (("CHF",), 2, False)]
)
def test_a_sum_is_complete_where_nothing_is_missing_from_it(
    no_rate: tuple[str, ...], unknown: int, complete: bool
) -> None:
    found = Sum({}, 0.0, no_rate, unknown)
    assert found.complete is complete
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.unknown = 0  # type: ignore[misc]


@pytest.mark.parametrize(
    ("amounts", "sum_of_all"), [([], None), ([None], None), ([1.0, None], None), ([0.1, 0.2], 0.3), ([0.0], 0.0)]
)
def test_a_total_is_known_where_every_part_is(amounts: list[float | None], sum_of_all: float | None) -> None:
    assert total(iter(amounts)) == sum_of_all


@pytest.mark.parametrize(
    ("amount", "currency", "converted"),
    [
        (10.0, "USD", 9.0), (10.0, "CHF", None), (0.0, "CHF", 0.0), (None, "USD", None), (10.0, None, None),
        (0.0, None, None), (-2.0, "EUR", -2.0),
    ],
)  # fmt: skip
def test_one_amount_in_base_currency(amount: float | None, currency: str | None, converted: float | None) -> None:
    found = in_base(amount, currency, RATES)
    assert (found, type(found)) == (converted, type(converted))


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        (1.005, "1.01"), (1.004, "1.0"), (-1.005, "-1.01"), (2.675, "2.68"), (-0.004, "0.0"), (0.0, "0.0"),
        (1e14, "100000000000000.0"), (1e15, "1000000000000000.0"), (1e30, "1e+30"), (-1e30, "-1e+30"),
        (math.inf, "inf"), (math.nan, "nan"), (None, "None"),
    ],
)  # fmt: skip
def test_cents_are_rounded_as_accounts_do(value: float | None, rounded: str) -> None:
    assert repr(cents(value)) == rounded
