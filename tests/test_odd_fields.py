"""Any one field of any answer may be missing or odd: no question breaks, and no figure changes without a word."""

from __future__ import annotations

from random import Random

import pytest

from tests.support.odd_fields import bench, fields_of, outcome_with, sample

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("seed", range(4))
async def test_an_odd_field_costs_no_more_than_is_told(seed: int) -> None:
    assert not await sample("awkward", seed, 300)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 18))
async def test_many_odd_fields(seed: int) -> None:
    assert not await sample("awkward", seed, 3000)


@pytest.mark.parametrize(
    ("tool", "place", "value", "said"),
    [
        ("cash", "CHF.exchangerate", "-1", "No exchange rate for CHF."),
        ("orders", "orders.0.conid", "2147483647", "No last price came"),
        ("positions", "26.lastTradingDay", '"soon"', "last_trading_day of"),
        ("event_contracts", "g12.markets", "null", "IBKR gave no markets of Rates."),
    ],
)
async def test_what_an_odd_field_costs_is_named(tool: str, place: str, value: str, said: str) -> None:
    async with bench("awkward" if tool == "cash" else "instruments") as at:
        arguments = {"limit": 0} if tool in ("orders", "positions") else {}
        base = await at.record(tool, arguments)
        one = next(one for one in fields_of(at, tool, arguments, Random(1)) if one.field.endswith(place))
        new = await outcome_with(at, one, value)
    assert said in " ".join(new.data["notes"])
    assert said not in " ".join(base.data.get("notes", []))
