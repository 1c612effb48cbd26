"""Which options a month or a date means, on shares, indices and futures. Right answers are worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bezant_mcp import BadArgument, Gateway, contract, option_chain
from bezant_mcp.market.options import month_after, standard_of
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world import instruments as i
from tests.support.asking import Conversation, conversation, table
from tests.support.option_days import option_days
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("names", "dates", "standard"),
    [
        ("AAPL", {"2026-12-04": ["AAPL"], "2026-12-18": ["AAPL"], "2026-12-24": ["AAPL"]}, "2026-12-18"),
        # The third Friday of June 2026 is a holiday.
        ("AAPL", {"2026-06-12": ["AAPL"], "2026-06-18": ["AAPL"], "2026-06-26": ["AAPL"]}, "2026-06-18"),
        ("SPX", {"2026-12-17": ["SPX (AM)"], "2026-12-18": ["SPXW"], "2026-12-31": ["SPXW"]}, "2026-12-17"),
        ("VIX", {"2026-12-09": ["VIXW"], "2026-12-16": ["VIX (AM)"], "2026-12-23": ["VIXW"]}, "2026-12-16"),
        ("BRKB", {"2026-12-11": ["BRKB"], "2026-12-18": ["BRKB"]}, "2026-12-18"),
        ("CL", {"2026-11-17": ["LO"], "2026-11-20": ["LO3"], "2026-11-27": ["LO4"]}, "2026-11-17"),
        ("ES", {"2026-12-11": ["EW2"], "2026-12-18": ["ES"], "2026-12-31": ["EW"]}, "2026-12-18"),
        ("ES", {"2027-01-08": ["EW2"], "2027-01-15": ["EW3"], "2027-01-22": ["EW4"]}, "2027-01-15"),
        ("X", {"2026-12-09": ["X"]}, "2026-12-09"),
        ("X", {"2026-12-04": ["X"], "2026-12-11": ["X"]}, ""),
        ("X", {"2026-12-04": [""], "2026-12-18": [""]}, "2026-12-18"),
    ],
)
def test_the_standard_date_of_a_month_is_told_by_class_and_calendar(
    names: str, dates: dict[str, list[str]], standard: str
) -> None:
    assert standard_of(dates, {names}) == standard


def test_the_month_after_december_is_january() -> None:
    assert [month_after(month) for month in ("202611", "202612")] == ["202612", "202701"]


def third_friday_after(today: date) -> date:
    """The third Friday of the month after next."""
    first = (today.replace(day=1) + timedelta(days=70)).replace(day=1)
    return next(first + timedelta(days=n) for n in range(14, 21) if (first + timedelta(days=n)).weekday() == 4)


def calendar_of(simulated: SimulatedGateway) -> tuple[str, str]:
    """Give Apple, in a month without others, options of the third Friday and of the week before; both dates."""
    contracts = simulated.world.book.contracts
    friday = third_friday_after(simulated.world.clock.moment().date())
    month = f"{friday:%Y%m}"
    for conid, row in list(contracts.items()):
        if row.asset_class == "OPT" and row.underlying == c.AAPL and (row.expiry or "").startswith(month):
            contracts[conid] = replace(row, expiry="20991218")  # type: ignore[index]
    model = [row for row in contracts.values() if row.underlying == c.AAPL and row.asset_class == "OPT"][:18]
    for number, ends in enumerate((friday, friday - timedelta(days=7))):
        for place, row in enumerate(model):
            conid = 990000000 + 100 * number + place
            contracts[conid] = replace(row, conid=conid, expiry=f"{ends:%Y%m%d}")  # type: ignore[index]
    return f"{friday}", f"{friday - timedelta(days=7)}"


async def test_a_month_is_answered_with_its_third_friday_and_names_the_others() -> None:
    async with conversation() as me:
        friday, week_before = calendar_of(me.simulated)
        told = await me.ask("option_chain", symbol="AAPL", expiry=friday[:7], right="put", strikes=2)
        assert (told["expiry"], told["expiries"]) == (friday, [week_before, friday])
        assert {row["conid"] // 100 for row in table(told)} == {9900000}
        assert any(note.startswith("The standard date") and week_before in note for note in told["notes"])
        other = await me.ask("option_chain", symbol="AAPL", expiry=week_before, right="P", strikes=2)
        assert {row["conid"] // 100 for row in table(other)} == {9900001}
        assert not any("standard" in note for note in other["notes"])


@pytest.mark.parametrize(
    ("right", "sides"),
    [("C", "C"), ("calls", "C"), ("Put", "P"), ("both", "CP"), ("", "CP"), (None, "CP"), ("ALL", "CP")],
)
async def test_either_side_is_asked_for_in_any_spelling(right: str | None, sides: str) -> None:
    async with conversation() as me:
        told = await me.ask(
            "option_chain", symbol="AAPL", expiry=option_days(me.simulated)[-1][:7], right=right, strikes=1
        )
    assert "".join(sorted({row["right"] for row in table(told)})) == sides


def front(me: Conversation) -> date:
    """When the first future and its options end."""
    return c.quarter_end(me.simulated.world.clock.moment().date(), 0)


async def test_the_only_date_of_a_month_is_no_answer_to_another_date() -> None:
    async with conversation() as me:
        (month, *_) = [day for day in option_days(me.simulated) if len(of_month(me, c.AAPL, day[:7])) == 1]
        wrong = f"{month[:8]}{'28' if month[8:] != '28' else '27'}"
        said = await me.error("option_chain", symbol="AAPL", expiry=wrong)
        assert f"near the price expire on {wrong}" in said
        assert month in said


def of_month(me: Conversation, conid: int, month: str) -> set[str]:
    return {day for day in option_days(me.simulated, conid) if day.startswith(month)}


# --- On futures -------------------------------------------------------------------------------------------------------


async def test_options_on_a_future_have_months_then_a_standard_date() -> None:
    async with conversation() as me:
        day = front(me)
        months = {f"{day:%Y-%m}"}
        told = await me.ask("option_chain", symbol="ES")
        assert months <= set(told["months"])
        assert told["conid"] == c.ES_FRONT
        told = await me.ask("option_chain", symbol="ES", expiry=f"{day:%Y-%m}", right="C", strikes=3)
        assert tokens(me.texts[-1]) <= 350
        # 6020 lies between 6000 and 6025; 60 of time value less half of the distance, and what it is in the money.
        assert [(row["strike"], row["last"]) for row in table(told)] == [(6000, 70), (6025, 57.5), (6050, 45)]
        assert (told["expiry"], told["price"], told["multiplier"]) == (f"{day}", 6020, 50)
        assert (told["underlying"], told["complete"]) == (f"ES {day:%b%Y}@CME".upper(), True)


async def test_an_option_of_another_month_is_on_the_next_future() -> None:
    async with conversation() as me:
        second = c.quarter_end(me.simulated.world.clock.moment().date(), 1)
        serial = second - timedelta(days=63)
        if serial <= me.simulated.world.clock.moment().date():
            pytest.skip("the serial options have ended")
        for symbol in ("ES", f"ES {front(me):%b %Y}", str(c.ES_LAST)):
            told = await me.ask("option_chain", symbol=symbol, expiry=f"{serial}", right="P", strikes=1)
            assert (told["conid"], told["price"], told["expiry"]) == (c.ES_NEXT, 6065, f"{serial}")
            assert any("first that does not end sooner" in note for note in told["notes"])
            assert [row["strike"] for row in table(told)] == [6075]


async def test_a_future_without_options_and_a_month_without_any_are_said() -> None:
    async with conversation("instruments") as me:
        assert "lists no options on" in await me.error("option_chain", symbol=f"conid:{i.CORN}")
        assert "Use one of" in await me.error("option_chain", symbol="ES", expiry="2019-01")


# --- On an index ------------------------------------------------------------------------------------------------------


async def test_of_an_index_the_month_is_the_class_of_its_name_and_the_friday_both() -> None:
    async with conversation("instruments") as me:
        friday = front(me)
        thursday = friday - timedelta(days=1)
        told = await me.ask("option_chain", symbol="SPX", expiry=f"{friday:%Y-%m}", right="C", strikes=1)
        assert (told["expiry"], [row["conid"] for row in table(told)]) == (f"{thursday}", [i.SPX_AM])
        assert any(f"{friday} SPXW" in note for note in told["notes"])
        told = await me.ask("option_chain", symbol="SPX", expiry=f"{friday}", right="C", strikes=1)
        assert {row["class"]: row["conid"] for row in table(told)} == {"SPX (AM)": i.SPX_AM, "SPXW": i.SPX_PM}


# --- Choices ----------------------------------------------------------------------------------------------------------


async def test_an_ambiguous_symbol_carries_what_it_may_be(gateway: Gateway) -> None:
    for question in (contract(gateway, "VOD"), option_chain(gateway, "VOD")):
        with pytest.raises(BadArgument) as caught:
            await question
        assert caught.value.argument == "symbol"
        assert dict(caught.value.choices) == {
            f"conid:{c.VOD_LSE}": "VODAFONE GROUP PLC, VOD@LSE, GBP (held)",
            f"conid:{c.VOD_ADR}": "VODAFONE GROUP PLC-SP ADR, VOD@NASDAQ, USD",
        }
    for value in caught.value.choices:
        assert (await contract(gateway, value)).symbol == "VOD"


async def test_a_wrong_month_or_symbol_names_its_argument(gateway: Gateway) -> None:
    asked: list[tuple[Any, str]] = [
        (option_chain(gateway, "AAPL", "2019-01"), "expiry"), (contract(gateway, "NOSUCH"), "symbol"),
    ]  # fmt: skip
    for question, argument in asked:
        with pytest.raises(BadArgument) as caught:
            await question
        assert caught.value.argument == argument
        if argument == "expiry":
            assert all(len(month) == 7 for month in caught.value.choices)
