"""The questions that people ask, as the calls that answer them: at most three each, in every situation, in the budget.

Whether the figures are right is proven in ``test_money_questions``, ``test_market_questions`` and
``test_activity_questions``, where they are worked out by hand.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import pytest

from bezant_mcp.server.toolsets import tools_of
from tests.support.asking import Conversation, as_strings, conversation
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
MOST_CALLS = 3
LARGEST_ANSWER, LARGEST_POSITIONS = 1200, 6000
# What only the brokerage session knows; everything else is answered without it.
NEED_BROKERAGE = {"trades", "orders", "quote", "price_history"}
OF_ONE_ACCOUNT = {"positions", "pnl", "cash", "exposure", "risk", "performance", "account_summary", "trades", "orders"}
Calls = tuple[tuple[str, dict[str, Any]], ...]


@dataclass(frozen=True)
class Question:
    """A question, the calls that a model makes, and the book that it is about."""

    words: str
    calls: Calls
    scenario: str = "ready"


QUESTIONS = (
    Question("What is in my account?", (("positions", {}), ("cash", {}))),
    Question("What is my profit today, and which positions moved it?", (("pnl", {}),)),
    Question("How much cash in each currency, and am I borrowing?", (("cash", {}),)),
    Question("What is my currency exposure?", (("exposure", {"by": "Currency"}),)),
    Question("How concentrated am I by sector?", (("exposure", {"by": "sector", "limit": 10}),)),
    Question("How much Apple do I have, options included?", (("positions", {"symbol": "AAPL"}),)),
    Question("How much Apple do I have, options by their delta?", (("risk", {"symbol": "AAPL"}),)),
    Question("What do I lose if AAPL falls 10 %?", (("risk", {"symbol": "AAPL", "shock": -10}),)),
    Question("How much cash do I need if my SPY put is assigned?", (("risk", {"symbol": "SPY"}),)),
    Question("Which of my options are in the money?", (("risk", {}),)),
    Question(
        "Which options expire within 30 days?", (("positions", {"asset_class": ["OPT"], "expires_within_days": 30}),)
    ),
    Question("What did I trade this week?", (("trades", {"days": 7}),)),
    Question("Which open orders are near the price?", (("orders", {}),)),
    Question("What is the price of Shell?", (("quote", {"symbols": "Shell"}), ("quote", {"symbols": "SHEL@LSE"}))),
    Question("What is the price of BRK.B and VOD?", (("quote", {"symbols": ["BRK.B", "VOD"]}),)),
    Question(
        "How did VWCE do over a year against SPY?",
        (("price_history", {"symbols": ["VWCE@XETRA", "SPY@ARCA"], "period": "1Y"}),),
    ),
    Question(
        "How is this year against last month?",
        (("performance", {"period": "YTD"}), ("performance", {"period": "last month"})),
    ),
    Question("Which dividends are to come?", (("cash", {"expected_dividends": True}),)),
    Question("Am I close to a margin call?", (("account_summary", {}),), "near-margin-call"),
    Question("Which sub-accounts hold more than 20 % cash?", (("cash", {"account_id": "all"}),), "advisor"),
    Question("Why is there no price?", (("quote", {"symbols": "UNSG"}), ("health", {}))),
)
EACH = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.words.replace(" ", "-"))


def within_budget(tool: str, answer: dict[str, Any]) -> bool:
    text = json.dumps(answer, separators=(",", ":"), ensure_ascii=False)
    return tokens(text) <= (LARGEST_POSITIONS if tool == "positions" else LARGEST_ANSWER)


def as_text(arguments: dict[str, Any]) -> dict[str, Any]:
    """Every argument as text, names of contracts in the case in which they were written."""
    lists = {name: ",".join(value) if isinstance(value, list) else value for name, value in arguments.items()}
    plain = as_strings(lists)
    return {**plain, **{name: value for name, value in lists.items() if name.startswith("symbol")}}


def settled(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without the times at which it and its prices were given."""
    text = re.sub(r'"\d{4}-\d\d-\d\dT[\d:+.Z]+"', "null", json.dumps(answer))
    return dict(json.loads(text))


@EACH
def test_no_question_needs_more_than_three_calls_or_an_optional_tool(question: Question) -> None:
    default = {function.__name__ for function, _ in tools_of()}
    assert 1 <= len(question.calls) <= MOST_CALLS
    assert {tool for tool, _ in question.calls} <= default


@EACH
async def test_a_question_is_answered_alike_when_every_argument_is_text(question: Question) -> None:
    async with conversation(question.scenario) as me:
        for tool, arguments in question.calls:
            answer = await me.ask(tool, **arguments)
            assert within_budget(tool, answer)
            assert settled(await me.ask(tool, **as_text(arguments))) == settled(answer)


@EACH
async def test_a_question_without_the_brokerage_session(question: Question) -> None:
    async with conversation(question.scenario, brokerage="none") as me:
        for tool, arguments in question.calls:
            if arguments.get("symbols") == "Shell":
                # Which listing is meant is asked back; there is no price in it.
                answer = await me.ask(tool, **arguments)
                assert answer["rows"] == []
                assert answer["complete"] is False
                assert any("brokerage session" in note for note in answer["notes"])
            elif tool in NEED_BROKERAGE:
                text = await me.error(tool, **arguments)
                assert text.startswith("BROKERAGE_DOWN:")
                assert "session" in text
            else:
                answer = await me.ask(tool, **arguments)
                assert answer.get("source", "portfolio") == "portfolio"
                assert within_budget(tool, answer)


@EACH
async def test_a_question_about_one_of_two_accounts(question: Question) -> None:
    if question.scenario == "advisor":
        pytest.skip("it is about all accounts")
    async with conversation("two-accounts") as me:
        for tool, arguments in question.calls:
            if tool not in OF_ONE_ACCOUNT:
                await me.ask(tool, **arguments)
                continue
            answer = await about(me, tool, arguments)
            assert answer.get("account_id", "DU1234567") == "DU1234567"
            assert "DU7654321" not in json.dumps(answer)


async def about(me: Conversation, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The answer about the first account, named as people type it."""
    return await me.ask(tool, **{**arguments, "account_id": "du1234567"})
