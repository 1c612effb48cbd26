"""In which unit a price is, figure by figure: pence or pounds, per cent of face value, ten times too large."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import (
    InCurrency,
    PriceUnit,
    Stated,
    costs_of_one,
    dividend_in_currency,
    earlier_in_currency,
    fetch_price_units,
    fitting_magnifiers,
    in_unit_of,
    may_be_magnified,
    meanings,
    multiplier_of,
    prices_in_currency,
    rule_magnifier,
    unit_by_amount,
    unit_of,
    worth_of,
)
from bezant_mcp.errors import BrokerageDown
from tests.support.fast_limits import FAST
from tests.support.raw_server import RawServer

FACE = PriceUnit("% of face value", 100.0)
ALL = [1, 10, 100, 1000, 10_000]


@pytest.mark.parametrize(
    ("currency", "asset_class", "may"),
    [
        ("GBP", "STK", True), ("ILS", "STK", True), ("ZAR", "STK", True), ("USD", "STK", False), ("EUR", "STK", False),
        (None, "STK", False), ("GBP", "OPT", True), ("USD", "OPT", False), ("USD", "FUT", True), ("EUR", "FOP", True),
        ("GBP", "BOND", False), ("GBP", "CASH", False),
    ],
)  # fmt: skip
def test_which_contracts_may_be_quoted_in_a_fraction(currency: str | None, asset_class: str, may: bool) -> None:
    assert may_be_magnified(currency, asset_class) is may


@pytest.mark.parametrize(
    ("currency", "asset_class", "magnifier", "unit"),
    [
        ("USD", "STK", None, PriceUnit("USD", 1.0)),
        ("USD", "STK", 1, PriceUnit("USD", 1.0)),
        ("GBP", "STK", None, PriceUnit("GBP?", None)),
        ("GBP", "STK", 1, PriceUnit("GBP", 1.0)),
        ("GBP", "STK", 100, PriceUnit("GBp", 100.0)),
        ("ILS", "STK", 100, PriceUnit("ILa", 100.0)),
        ("ZAR", "STK", 100, PriceUnit("ZAc", 100.0)),
        ("USD", "FUT", 100, PriceUnit("USc", 100.0)),
        ("USD", "FUT", 10, PriceUnit("USD/10", 10.0)),
        ("EUR", "FUT", 100, PriceUnit("EUR/100", 100.0)),
        ("USD", "FUT", None, PriceUnit("USD?", None)),
        (None, "STK", None, PriceUnit(None, 1.0)),
        (None, "STK", 100, PriceUnit(None, 100.0)),
        (None, "FUT", None, PriceUnit(None, None)),
        ("USD", "BOND", None, FACE),
        ("USD", "BOND", 100, FACE),
        ("USD", "IND", None, PriceUnit("points", 1.0)),
    ],
)
def test_the_unit_of_prices_so_many_times_too_large(
    currency: str | None, asset_class: str, magnifier: int | None, unit: PriceUnit
) -> None:
    assert unit_of(currency, asset_class, magnifier) == unit
    assert PriceUnit("USD") == PriceUnit("USD", 1.0)


@pytest.mark.parametrize(
    ("worth", "amount", "fitting"),
    [
        (None, 5.0, ALL), (5.0, None, ALL), (500.0, 500.0, [1]), (500.0, 509.0, [1]), (500.0, 512.0, []),
        (500.0, 491.0, [1]), (500.0, 488.0, []), (-500.0, -500.0, [1]), (-500.0, 500.0, []), (500.0, -500.0, []),
        (5000.0, 500.0, [10]), (50_000.0, 500.0, [100]), (500_000.0, 500.0, [1000]), (5e6, 500.0, [10_000]),
        (5e7, 500.0, []), (50.0, 500.0, []), (0.0, 0.0, ALL), (0.02, 0.02, [1]), (0.021, 0.021, [1]),
        (0.02, 0.0, [10, 100, 1000, 10_000]), (0.0, 5.0, []), (0.05, 0.0, [10, 100, 1000, 10_000]),
        (0.051, 0.0, [100, 1000, 10_000]), (1000.005, 1.0, [1000]), (1020.0, 1000.0, [1]), (1020.1, 1000.1, [1]),
    ],
)  # fmt: skip
def test_with_which_magnifiers_two_figures_agree(worth: float | None, amount: float | None, fitting: list[int]) -> None:
    assert list(fitting_magnifiers(worth, amount)) == fitting


@pytest.mark.parametrize(
    ("worth", "value", "given", "derived", "fixed", "multiplier"),
    [
        (10.0, 1000.0, 100.0, None, False, 100.0),
        (10.0, 1000.0, 100.0, 50.0, False, 100.0),
        (10.0, 1000.0, 0.0, 50.0, False, 50.0),
        (10.0, 1000.0, None, None, False, None),
        (None, 1000.0, 7.0, 100.0, False, 7.0),
        (0.0, 1000.0, 7.0, 100.0, False, 7.0),
        (10.0, None, 7.0, 100.0, False, 7.0),
        (10.0, 0.0, 7.0, 100.0, False, 7.0),
        (10.0, 1000.0, 7.0, 100.0, True, 7.0),
        (10.0, 1000.0, 7.0, 100.0, False, 100.0),
        (1000.0, 1000.0, 7.0, 50.0, False, 1.0),
        (1000.0, 1000.0, 7.0, None, False, 1.0),
        (10.0, 1000.0, 7.0, 30.0, False, 7.0),
        # The price is in a hundredth, and the multiplier right.
        (1000.0, 1000.0, 100.0, 50.0, False, 100.0),
        # What was derived must fit as it is, not a power of ten away.
        (100.0, 100.0, 7.0, 10.0, False, 1.0),
    ],
)
def test_a_placeholder_is_no_multiplier(
    worth: Any, value: Any, given: Any, derived: Any, fixed: bool, multiplier: float | None
) -> None:
    assert multiplier_of(worth, value, given, derived, fixed_unit=fixed) == multiplier


@pytest.mark.parametrize(
    ("currency", "asset_class", "worth", "amount", "unit"),
    [
        ("GBP", "STK", 500.0, 500.0, PriceUnit("GBP", 1.0)),
        ("GBP", "STK", 50_000.0, 500.0, PriceUnit("GBp", 100.0)),
        ("GBP", "STK", 5000.0, 500.0, PriceUnit("GBP?", None)),
        ("GBP", "STK", 700.0, 500.0, PriceUnit("GBP?", None)),
        ("GBP", "STK", None, 500.0, PriceUnit("GBP?", None)),
        ("USD", "STK", 50_000.0, 500.0, PriceUnit("USc", 100.0)),
        ("USD", "STK", 5000.0, 500.0, PriceUnit("USD?", None)),
        ("USD", "STK", 700.0, 500.0, PriceUnit("USD?", None)),
        ("USD", "STK", None, 500.0, PriceUnit("USD", 1.0)),
        ("USD", "FUT", 5000.0, 500.0, PriceUnit("USD/10", 10.0)),
        ("USD", "FUT", 500_000.0, 500.0, PriceUnit("USD/1000", 1000.0)),
        ("USD", "FUT", 700.0, 500.0, PriceUnit("USD?", None)),
        ("USD", "BOND", 700.0, 500.0, FACE),
        (None, "STK", 700.0, 500.0, PriceUnit(None, 1.0)),
        (None, "STK", 5000.0, 500.0, PriceUnit(None, 10.0)),
    ],
)
def test_a_price_is_judged_by_the_amount_beside_it(
    currency: str | None, asset_class: str, worth: float | None, amount: float, unit: PriceUnit
) -> None:
    assert unit_by_amount(currency, asset_class, worth, amount) == unit


def stated(currency: str | None = "GBP", asset_class: str = "STK", **figures: Any) -> Stated:
    """A position of which nothing is known but this."""
    none = dict.fromkeys(("size", "price", "value", "avg_price", "unrealized"))
    return Stated(currency, asset_class, **{**none, **figures})


@pytest.mark.parametrize(
    ("row", "told"),
    [
        # In pounds, and in pence: a hundred at 5.00, bought at 4.00.
        (stated(size=100.0, price=5.0, value=500.0, avg_price=4.0, unrealized=100.0), InCurrency(5.0, 4.0, "GBP", 1)),
        (
            stated(size=100.0, price=500.0, value=500.0, avg_price=400.0, unrealized=100.0),
            InCurrency(5.0, 4.0, "GBP", 100),
        ),
        (
            stated(size=100.0, price=500.0, value=500.0, avg_price=4.0, unrealized=100.0),
            InCurrency(5.0, 4.0, "GBP", 100),
        ),
        (
            stated(size=-100.0, price=500.0, value=-500.0, avg_price=400.0, unrealized=-100.0),
            InCurrency(5.0, 4.0, "GBP", 100),
        ),
        # Without a result: by the average cost of one; without that too: by the price.
        (
            stated(size=100.0, price=500.0, value=500.0, avg_price=400.0, avg_cost=4.0),
            InCurrency(5.0, 4.0, "GBP", 100),
        ),
        (
            stated(size=100.0, price=500.0, value=500.0, avg_price=400.0, avg_cost=40.0, multiplier=10.0),
            InCurrency(5.0, 4.0, "GBP", 100),
        ),
        (stated(size=100.0, price=500.0, value=500.0, avg_price=400.0), InCurrency(5.0, 4.0, "GBP", 100)),
        (stated(size=100.0, price=500.0, value=500.0, avg_price=4000.0), InCurrency(5.0, None, "GBP", 100)),
        (stated(size=100.0, price=500.0, value=500.0, avg_price=4.0), InCurrency(5.0, 4.0, "GBP", 100)),
        (
            stated(size=100.0, price=5.0, value=500.0, avg_price=700.0, unrealized=100.0, avg_cost=7.0),
            InCurrency(5.0, 7.0, "GBP", 1),
        ),
        # Without a value: by what it cost and its result.
        (
            stated(size=100.0, price=500.0, avg_price=400.0, unrealized=100.0, avg_cost=4.0),
            InCurrency(5.0, 4.0, "GBP", 100),
        ),
        # A value of nothing is one.
        (
            stated(size=100.0, price=500.0, value=0.0, avg_price=400.0, unrealized=100.0, avg_cost=4.0),
            InCurrency(500.0, 4.0, "GBP?", None),
        ),
        # Neither fits: the price is of an unknown unit, and so is what cannot be told by it.
        (stated(size=100.0, price=7.0, value=500.0, avg_price=4.0), InCurrency(7.0, 4.0, "GBP?", None)),
        (stated(size=100.0, price=7.0, value=500.0, avg_price=400.0), InCurrency(7.0, 4.0, "GBP?", None)),
        (stated(price=5.0), InCurrency(5.0, None, "GBP?", None)),
        (stated(avg_price=4.0), InCurrency(None, None, "GBP", None)),
        (stated(size=100.0, value=500.0, avg_price=400.0, unrealized=100.0), InCurrency(None, 4.0, "GBP", None)),
        # Dollars are no cents.
        (
            stated("USD", size=100.0, price=5.0, value=500.0, avg_price=4.0, unrealized=100.0),
            InCurrency(5.0, 4.0, "USD", 1),
        ),
        (stated("USD", size=100.0, price=5.0, value=500.0, avg_price=400.0), InCurrency(5.0, 400.0, "USD", 1)),
        (stated("USD", avg_price=4.0), InCurrency(None, 4.0, "USD", 1)),
        (
            stated("USD", size=100.0, price=5.0, value=500.0, avg_price=7.7, unrealized=100.0),
            InCurrency(5.0, 7.7, "USD", 1),
        ),
        # Ten bonds of a thousand at 98 %, bought at 99 %; the average may be for another piece.
        (
            stated("USD", "BOND", size=10_000.0, price=98.0, value=9800.0, avg_price=99.0, unrealized=-100.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        (
            stated("USD", "BOND", size=10_000.0, price=98.0, value=9800.0, avg_price=990.0, unrealized=-100.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        (
            stated("USD", "BOND", size=10_000.0, price=98.0, value=9800.0, avg_price=0.99, unrealized=-100.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        (
            stated("USD", "BOND", size=10_000.0, price=98.0, value=9800.0, avg_price=9.9, unrealized=-100.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        (
            stated("USD", "BOND", size=10_000.0, price=98.0, value=9800.0, avg_price=9900.0, unrealized=-100.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        # It fell to a tenth; the result tells what was paid.
        (
            stated("USD", "BOND", size=10_000.0, price=10.0, value=1000.0, avg_price=99.0, unrealized=-8900.0),
            InCurrency(10.0, 99.0, "% of face value", None),
        ),
        (stated("USD", "BOND", price=98.0, avg_price=990.0), InCurrency(98.0, 99.0, "% of face value", None)),
        (
            stated("USD", "BOND", price=98.0, value=0.0, avg_price=990.0, unrealized=1.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        (
            stated("USD", "BOND", size=10_000.0, price=98.0, value=9800.0, avg_price=990.0),
            InCurrency(98.0, 99.0, "% of face value", None),
        ),
        (stated("USD", "BOND", avg_price=99.0), InCurrency(None, None, "% of face value", None)),
    ],
)
def test_the_prices_of_a_position_each_judged_by_itself(row: Stated, told: InCurrency) -> None:
    found = prices_in_currency(row)
    assert [found.price, found.avg_price] == pytest.approx([told.price, told.avg_price])
    assert (found.unit, found.magnifier) == (told.unit, told.magnifier)


@pytest.mark.parametrize(
    ("figures", "worth"),
    [
        ({"size": 100.0, "unrealized": 50.0, "avg_cost": 4.0}, 450.0),
        ({"size": 100.0, "unrealized": 50.0, "avg_cost": 40.0, "multiplier": 10.0}, 450.0),
        ({"size": 0.0, "unrealized": 50.0, "avg_cost": 0.0}, 50.0),
        ({"size": None, "unrealized": 50.0, "avg_cost": 4.0}, None),
        ({"size": 100.0, "unrealized": None, "avg_cost": 4.0}, None),
        ({"size": 100.0, "unrealized": 50.0}, None),
        ({"size": 100.0, "unrealized": 50.0, "avg_cost": 4.0, "multiplier": 0.0}, None),
        ({"size": 100.0, "unrealized": 50.0, "avg_cost": 4.0, "multiplier": None}, None),
    ],
)
def test_the_value_of_a_position_is_what_it_cost_and_its_result(figures: dict[str, Any], worth: float | None) -> None:
    assert worth_of(stated(**figures)) == worth


@pytest.mark.parametrize(
    ("figures", "costs"),
    [
        ({"size": 100.0, "value": 500.0, "unrealized": 100.0}, [4.0]),
        ({"size": 100.0, "value": 500.0, "unrealized": 0.0}, [5.0]),
        ({"size": 100.0, "value": 500.0, "unrealized": 100.0, "avg_cost": 40.0, "multiplier": 10.0}, [4.0, 4.0]),
        ({"avg_cost": 40.0, "multiplier": 10.0}, [4.0]),
        ({"avg_cost": 0.0}, [0.0]),
        ({"avg_cost": 4.0, "multiplier": 0.0}, []),
        ({"size": 0.0, "value": 500.0, "unrealized": 100.0}, []),
        ({"size": 100.0, "value": 0.0, "unrealized": 100.0}, []),
        ({"size": 100.0, "value": None, "unrealized": 100.0}, []),
        ({"size": 100.0, "value": 500.0, "unrealized": None}, []),
    ],
)
def test_what_one_unit_cost(figures: dict[str, Any], costs: list[float]) -> None:
    assert list(costs_of_one(stated(**figures))) == costs


@pytest.mark.parametrize(
    ("figure", "reference", "far", "found"),
    [
        (400.0, 4.0, 1.02, 4.0), (4.0, 4.0, 1.02, 4.0), (4.07, 4.0, 1.02, 4.07), (4.09, 4.0, 1.02, None),
        (3.93, 4.0, 1.02, 3.93), (3.91, 4.0, 1.02, None), (407.0, 4.0, 1.02, 4.07), (409.0, 4.0, 1.02, None),
        (-400.0, -4.0, 1.02, -4.0), (-400.0, 4.0, 1.02, None), (400.0, -4.0, 1.02, None), (40.0, 4.0, 1.02, 4.0),
        (None, 4.0, 1.02, None), (4.0, None, 1.02, None), (0.0, 0.0, 1.02, 0.0), (0.0, 0.005, 1.02, 0.0),
        (0.0, -0.005, 1.02, 0.0), (0.0, 0.006, 1.02, None), (0.0, -0.006, 1.02, None), (4.0, 0.0, 1.02, None),
        (300.0, 4.0, 10**0.5, 3.0), (12.0, 4.0, 10**0.5, 12.0), (13.0, 4.0, 10**0.5, 1.3), (0.3, 4.0, 10**0.5, None),
        (4e6, 4.0, 1.02, None), (0.4, 0.4, 1.02, 0.4), (40.0, 0.4, 1.02, 0.4), (0.0, None, 1.02, None),
    ],
)  # fmt: skip
def test_a_figure_in_the_unit_of_another(
    figure: float | None, reference: float | None, far: float, found: float | None
) -> None:
    divided = in_unit_of(figure, reference, ALL, far=far)
    assert divided == (None if found is None else pytest.approx(found))
    if far == 1.02:
        assert in_unit_of(figure, reference, ALL) == divided


def test_where_two_divisors_fit_none_is_taken() -> None:
    assert in_unit_of(12.0, 1.0, (1, 10, 12), far=2.0) is None


@pytest.mark.parametrize(
    ("quoted", "price", "currency", "magnifier", "told"),
    [
        (450.0, 5.0, "GBP", 100, 4.5), (450.0, 5.0, "GBP", None, 4.5), (450.0, 5.0, "GBP", 1, 4.5),
        (4.5, 5.0, "GBP", 100, 4.5), (45.0, 5.0, "GBP", 100, None), (45.0, 5.0, "GBP", 1, 4.5),
        (450.0, 5.0, "USD", 100, 450.0), (12.6, 4.0, "GBP", 1, 12.6), (12.7, 4.0, "GBP", 1, 1.27),
        (450.0, None, "GBP", 100, None), (450.0, None, "USD", 100, 450.0),
    ],
)  # fmt: skip
def test_an_earlier_quote_is_in_the_currency_or_not_known(
    quoted: float, price: float | None, currency: str, magnifier: int | None, told: float | None
) -> None:
    assert earlier_in_currency(quoted, price, currency, "STK", magnifier) == told


@pytest.mark.parametrize(
    ("per_share", "currency", "price", "told"),
    [
        (20.0, "GBP", 5.0, 0.2), (0.2, "GBP", 5.0, 0.2), (0.75, "GBP", 5.0, 0.75), (0.76, "GBP", 5.0, None),
        (2.5, "GBP", 5.0, None), (2.75, "GBP", 5.0, 0.0275), (0.2, "GBP", None, None), (0.2, "GBP", 0.0, None),
        (0.0, "GBP", None, 0.0), (20.0, "USD", 5.0, 20.0), (20.0, "USD", None, 20.0),
    ],
)  # fmt: skip
def test_a_dividend_in_pence_is_told_from_one_in_pounds(
    per_share: float, currency: str, price: float | None, told: float | None
) -> None:
    assert dividend_in_currency(per_share, currency, "STK", price) == told


@pytest.mark.parametrize(
    ("said", "magnifier"), [(2, 100), ("2", 100), (1, None), (3, None), (0, None), (None, None), ("x", None)]
)
def test_a_display_rule_tells_of_the_hundredth_alone(said: Any, magnifier: int | None) -> None:
    class Rule:
        magnification = said

    assert rule_magnifier(Rule()) == magnifier
    assert rule_magnifier(None) is None


def test_each_unit_that_is_no_currency_is_explained_once() -> None:
    assert meanings(["GBP", None, "USD"]) == []
    assert meanings(["GBp", "ILa", "GBp", "ZAc", "USc"]) == [
        "GBp is pence: 100 GBp = 1 GBP.",
        "ILa is agorot: 100 ILa = 1 ILS.",
        "ZAc is cents: 100 ZAc = 1 ZAR.",
        "USc is US cents: 100 USc = 1 USD.",
    ]
    assert meanings(["GBP?", "EUR?"]) == [
        "EUR?: IBKR does not say whether this is EUR or a fraction of it.",
        "GBP?: IBKR does not say whether this is GBP or a fraction of it.",
    ]


DEFINED = "/trsrv/secdef"
RULES = "/iserver/contract/rules"
REFUSED = (404, '{"error":"no such contract"}')
NO_BRIDGE = (400, '{"error":"Bad Request: no bridge","statusCode":400}')


def definition(magnification: int) -> tuple[int, str]:
    return 200, json.dumps({"secdef": [{"conid": 7, "displayRule": {"magnification": magnification}}]})


def listing(currency: str, conid: int = 7) -> Listing:
    return Listing(conid, "VOD", "Vodafone", "LSE", currency, False)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("defined", "rules", "unit", "asks_rules"),
    [
        (definition(2), REFUSED, PriceUnit("GBp", 100.0), False),
        (definition(0), (200, '{"priceMagnifier":100}'), PriceUnit("GBp", 100.0), True),
        (definition(0), (200, '{"priceMagnifier":1}'), PriceUnit("GBP", 1.0), True),
        (definition(0), (200, '{"priceMagnifier":null,"orderTypes":[]}'), PriceUnit("GBP", 1.0), True),
        (definition(0), (200, '{"orderTypes":["limit"]}'), PriceUnit("GBP?", None), True),
        (definition(0), (200, '{"priceMagnifier":7}'), PriceUnit("GBP?", None), True),
        (definition(0), REFUSED, PriceUnit("GBP?", None), True),
        (REFUSED, (200, '{"priceMagnifier":100}'), PriceUnit("GBp", 100.0), True),
        ((200, '{"secdef":[]}'), (200, '{"priceMagnifier":100}'), PriceUnit("GBp", 100.0), True),
    ],
)
async def test_the_unit_is_told_by_the_definition_or_by_the_trading_rules(
    defined: tuple[int, str], rules: tuple[int, str], unit: PriceUnit, asks_rules: bool
) -> None:
    async with (
        RawServer({DEFINED: defined, RULES: rules}) as server,
        Gateway(Settings(server.url, state_dir=None), limits=FAST) as gateway,
    ):
        told = await fetch_price_units(gateway, iter([listing("GBP"), listing("USD", 8)]))
        assert told == {7: unit, 8: PriceUnit("USD", 1.0)}
        asked = [arrival.body for arrival in server.arrivals if RULES in arrival.line]
        assert [json.loads(body) for body in asked] == ([{"conid": 7, "isBuy": True}] if asks_rules else [])
        # What was found out is not asked again, and what was not is.
        before = len(server.arrivals)
        assert (await fetch_price_units(gateway, [listing("GBP")]))[7] == unit
        assert (len(server.arrivals) == before) is (unit.divisor is not None)


@pytest.mark.anyio
async def test_of_what_is_in_its_currency_nothing_is_asked() -> None:
    async with RawServer({}) as server, Gateway(Settings(server.url, state_dir=None), limits=FAST) as gateway:
        assert await fetch_price_units(gateway, [listing("USD")]) == {7: PriceUnit("USD", 1.0)}
        assert not [arrival for arrival in server.arrivals if DEFINED in arrival.line or RULES in arrival.line]


@pytest.mark.anyio
async def test_without_a_brokerage_session_no_unit_is_guessed() -> None:
    async with (
        RawServer({DEFINED: definition(0), RULES: NO_BRIDGE}) as server,
        Gateway(Settings(server.url, state_dir=None), limits=FAST) as gateway,
    ):
        with pytest.raises(BrokerageDown):
            await fetch_price_units(gateway, [listing("GBP")])
