"""Any one field of any answer may be missing or odd: no question breaks, and no figure changes without a word."""

from __future__ import annotations

import pytest

from tests.support.odd_fields import Try, bench, outcome_with, sample

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("seed", range(4))
async def test_an_odd_field_costs_no_more_than_is_told(seed: int) -> None:
    assert not await sample("awkward", seed, 300)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 13))
async def test_many_odd_fields(seed: int) -> None:
    assert not await sample("awkward", seed, 2000)


@pytest.mark.parametrize(
    ("tool", "endpoint", "path", "value", "said"),
    [
        ("cash", "/ledger", ("CHF", "exchangerate"), "-1", "There is no exchange rate for CHF."),
        ("orders", "/account/orders", ("orders", 9, "conid"), "2147483647", "There is no last price for KO"),
        ("positions", "/positions/0", (26, "lastTradingDay"), '"soon"', "last_trading_day of"),
        ("event_contracts", "/tree", ("categories", "g12", "markets"), "null", "IBKR gave no markets for Rates."),
    ],
)
async def test_what_an_odd_field_costs_is_named(
    tool: str, endpoint: str, path: tuple[str | int, ...], value: str, said: str
) -> None:
    async with bench("awkward" if tool == "cash" else "instruments") as at:
        arguments = {"limit": 0} if tool in ("orders", "positions") else {}
        base = await at.record(tool, arguments)
        key = next(key for key in at.tape.asked if key[1].partition("?")[0].endswith(endpoint))
        new = await outcome_with(at, Try(tool, arguments, key, path, None), value)
    assert said in " ".join(new.data["notes"])
    assert said not in " ".join(base.data.get("notes", []))
