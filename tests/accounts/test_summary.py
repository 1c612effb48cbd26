"""Margin in full, of now and of what is ahead, and the summary of several accounts."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bezant_mcp.simulator.world.faults import Fault
from tests.support.asking import by, conversation, table
from tests.support.edited import edited
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
SUMMARY = "DU1234567/summary"
CHANGE = 1_798_761_600  # 2027-01-01, midnight in UTC
# IBKR's key -> what it is called, and a figure of its own; net liquidation is 174,782.50.
FIGURES = {
    "initmarginreq": ("initial_margin", 50_001.25),
    "maintmarginreq": ("maintenance_margin", 40_002.25),
    "excessliquidity": ("excess_liquidity", 90_003.25),
    "availablefunds": ("available_funds", 80_004.25),
    "fullinitmarginreq": ("overnight_initial_margin", 70_005.25),
    "fullmaintmarginreq": ("overnight_maintenance_margin", 60_006.25),
    "fullexcessliquidity": ("overnight_excess_liquidity", 70_007.25),
    "lookaheadinitmarginreq": ("look_ahead_initial_margin", 55_008.25),
    "lookaheadmaintmarginreq": ("look_ahead_maintenance_margin", 45_009.25),
    "lookaheadexcessliquidity": ("look_ahead_excess_liquidity", 85_010.25),
    "postexpirationmargin": ("post_expiry_margin", 30_011.25),
    "postexpirationexcess": ("post_expiry_excess_liquidity", 99_012.25),
    "availabletowithdraw": ("available_to_withdraw", 12_013.25),
}


def figures(**amounts: float | str | None) -> Any:
    """An edit that sets amounts by IBKR's key, or texts; None takes the key out."""

    def edit(body: dict[str, Any]) -> dict[str, Any]:
        for key, value in amounts.items():
            if value is None:
                del body[key]
            else:
                body[key] |= {"value": value} if isinstance(value, str) else {"amount": value}
        return body

    return edit


async def summary(**amounts: float | str | None) -> dict[str, Any]:
    """What is told of the account with these figures."""
    async with edited("awkward", {SUMMARY: figures(**amounts)}) as me:
        return await me.ask("account_summary")


async def test_margin_is_told_for_now_overnight_after_the_change_and_after_the_expiry() -> None:
    told = await summary(**{key: figure for key, (_, figure) in FIGURES.items()}, lookaheadnextchange=str(CHANGE))
    assert {name: told[name] for name, _ in FIGURES.values()} == dict(FIGURES.values())
    assert told["look_ahead_from"] == "2027-01-01T00:00:00+00:00"
    assert told["complete"] is True
    # The least of the four times.
    assert told["margin"].startswith(
        f"Not close now: excess liquidity is 70007.25 USD ({100 * 70_007.25 / 174_782.5:.1f} % of net liquidation "
        "value) overnight; a loss of that much"
    )


# What differs of an account with 100,000 at every time -> how the sentence on a margin call begins, and how it goes on.
EVERY = ("excessliquidity", "lookaheadexcessliquidity", "fullexcessliquidity", "postexpirationexcess")
NEARNESS: dict[str, tuple[dict[str, Any], str, str]] = {
    "alike": ({}, "Not close now: excess liquidity is 100000 USD", " value); a loss"),
    "less now": ({"excessliquidity": 9000.0}, "CLOSE: excess liquidity is 9000 USD (5.1 %", " value); a loss"),
    "less ahead": (
        {"lookaheadexcessliquidity": 9000.0, "lookaheadnextchange": str(CHANGE)},
        "CLOSE: excess liquidity is 9000 USD",
        "after the next change of margin requirements (2027-01-01T00:00:00+00:00); a loss",
    ),
    "less ahead, no time": (
        {"lookaheadexcessliquidity": 9000.0, "lookaheadnextchange": "0"},
        "CLOSE: excess liquidity is 9000 USD",
        "after the next change of margin requirements; a loss",
    ),
    "none overnight": (
        {"fullexcessliquidity": -5.5},
        "DEFICIT: excess liquidity is -5.5 USD",
        "overnight. IBKR may sell positions",
    ),
    "none after expiry": ({"postexpirationexcess": -0.5}, "DEFICIT: ", "after the next expiry. IBKR may sell"),
    "no projection": (
        {"postexpirationexcess": 0.0, "postexpirationmargin": 0.0},
        "Not close now: excess liquidity is 100000 USD",
        " value); a loss",
    ),
}


@pytest.mark.parametrize("case", NEARNESS.values(), ids=NEARNESS)
async def test_the_least_of_what_is_ahead_says_how_near_a_margin_call_is(case: tuple[dict[str, Any], str, str]) -> None:
    changes, begins, goes_on = case
    told = await summary(**{**dict.fromkeys(EVERY, 100_000.0), **changes})
    assert told["margin"].startswith(begins)
    assert goes_on in told["margin"]
    assert ("look_ahead_from" in told) == (changes.get("lookaheadnextchange") != "0")
    assert told["complete"] is True
    no_projection = changes.get("postexpirationmargin") == 0
    assert ("post_expiry_margin" in told, "post_expiry_excess_liquidity" in told) == (not no_projection,) * 2
    assert ("IBKR gives no margin for after the next expiry." in told.get("notes", [])) == no_projection


async def test_what_can_be_withdrawn_is_named_where_it_is_not_given() -> None:
    told = await summary(availabletowithdraw=None)
    assert "available_to_withdraw" not in told
    assert told["unknown"] == ["available_to_withdraw"]
    assert told["notes"] == ["IBKR gave no figure for available_to_withdraw."]
    assert told["complete"] is True


async def test_one_account_costs_one_request_and_few_tokens_and_says_no_limit_in_words() -> None:
    async with conversation("ready") as me:
        await me.ask("list_accounts")
        before = len(me.simulated.seen)
        told = await me.ask("account_summary")
        assert [path for _, path, _ in me.simulated.seen[before:]] == ["/portfolio/{accountId}/summary"]
        assert tokens(me.texts[-1]) <= 500
    assert told["day_trades_remaining"] == "no limit"
    assert "-1" not in str(told["day_trades_remaining"])


async def test_accounts_of_one_base_are_added_without_another_request() -> None:
    async with conversation("advisor") as me:
        await me.ask("list_accounts")
        before = len(me.simulated.seen)
        told = await me.ask("account_summary", account_id="all")
        asked = [path.rpartition("/")[2] for _, path, _ in me.simulated.seen[before:]]
    assert asked == ["summary"] * 5
    # Cash beside shares of SPY at 600: 6,000 + 114,000; 15,000 + 45,000; 18,000 + 12,000; -12,000 + 60,000; 10,000.
    assert (told["net_liquidation_value"], told["total_cash"], told["currency"]) == (268_000, 37_000, "USD")
    assert told["gross_position_value"] == 114_000 + 45_000 + 12_000 + 60_000
    rows = by(table(told, "accounts"), "account_id")
    assert [row["alias"] for row in rows.values()] == ["Leveraged", "Growth", "Balanced", "Income", None]
    assert rows["DU1112224"]["excess_liquidity"] == 48_000 - 18_000
    # What one account can spare covers no other, so it is not added.
    assert not {"excess_liquidity", "available_funds", "buying_power", "cushion", "initial_margin"} & told.keys()
    assert told["margin"].startswith("Of 5 accounts: none close to a margin call. Nearest is DU1112224: Not close")
    assert (told["complete"], told.get("notes")) == (True, None)


async def test_accounts_of_two_bases_are_converted_and_the_rate_is_told() -> None:
    async with conversation("two-accounts", positions=25) as me:
        await me.ask("list_accounts")
        before = len(me.simulated.seen)
        told = await me.ask("account_summary", account_id="DU1234567, pension")
        asked = sorted(path.rpartition("/")[2] for _, path, _ in me.simulated.seen[before:])
    assert asked == ["ledger", "ledger", "summary", "summary"]
    # 174,782.50 dollars; and 10 AAPL at 200 USD, 200 VWCE at 132 EUR, 5,000 EUR and 300 USD, a euro at 1.10 USD.
    rows = by(table(told, "accounts"), "account_id")
    assert rows["DU7654321"]["net_liquidation_value"] == pytest.approx(2300 / 1.1 + 31_400, abs=0.01)
    first = rows["DU1234567"]["net_liquidation_value"]
    assert told["net_liquidation_value"] == pytest.approx(first + 2300 + 31_400 * 1.1, abs=0.02)
    assert told["total_cash"] == pytest.approx(15_975 + 5800, abs=0.02)
    assert told["account_id"] == "DU1234567, DU7654321"
    assert told["notes"] == ["Totals across accounts are in USD: 1 EUR = 1.1 USD."]
    assert {row["base_currency"] for row in rows.values()} == {"USD", "EUR"}


async def test_accounts_near_a_call_are_counted_and_come_first() -> None:
    edits = {
        "DU1112223/summary": figures(fullexcessliquidity=-7.0),
        "DU1112222/summary": figures(excessliquidity=3000.0),
        "DU1112221/summary": figures(excessliquidity=None),
    }
    async with edited("advisor", edits) as me:
        told = await me.ask("account_summary", account_id="all")
    rows = table(told, "accounts")
    assert [(row["account_id"], row["margin"]) for row in rows] == [
        ("DU1112223", "DEFICIT"),
        ("DU1112222", "CLOSE"),
        ("DU1112224", "not close"),
        ("DF1112220", "not close"),
        ("DU1112221", "unknown"),
    ]
    assert told["margin"].startswith("Of 5 accounts: 1 DEFICIT, 1 CLOSE, 1 unknown. Nearest is DU1112223: DEFICIT: ")
    assert told["complete"] is False
    assert told["net_liquidation_value"] == 268_000
    assert any(note.startswith("DU1112221: IBKR did not give excess_liquidity") for note in told["notes"])


async def test_an_account_whose_summary_fails_is_named_and_in_no_total() -> None:
    async with conversation("advisor") as me:
        me.simulated.world.faults.add(Fault("500-json", "*/DU1112222/summary"))
        told = await me.ask("account_summary", account_id="all")
        me.simulated.world.faults.add(Fault("500-json", "*/summary"))
        error = await me.error("account_summary", account_id="all")
    assert "DU1112222" not in by(table(told, "accounts"), "account_id")
    assert re.match(r"Of 5 accounts: (\d \w+, )*1 unknown\. ", told["margin"])
    assert told["complete"] is False
    assert not {"net_liquidation_value", "total_cash", "available_to_withdraw"} & told.keys()
    assert told["notes"][0].startswith("This answer has no summary of DU1112222: ")
    assert told["notes"][1].startswith(
        "Totals are incomplete; the known parts are: net_liquidation_value 208000, total_cash 22000,"
    )
    assert "IBKR" in error


async def test_of_hundreds_those_nearest_to_a_call_are_shown_and_all_are_added() -> None:
    async with conversation("many-clients") as me:
        told = await me.ask("account_summary", account_id="all")
        assert tokens(me.texts[-1]) <= 3000
    assert len(table(told, "accounts")) == 50
    assert told["net_liquidation_value"] == 268_000 + 126 * 6000
    assert told["account_id"] == "131 accounts: every one of this login"
    assert told["notes"] == ["These are the 50 of 131 nearest to a margin call; name others to see them."]
