"""Answers that IBKR's interface does not have: each is named for what it is, and none becomes a fact or a crash."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.support.asking import conversation

pytestmark = pytest.mark.anyio


DEEP = ["[" * 100_000 + "]" * 100_000, '{"a":' * 50_000 + "1" + "}" * 50_000]
ODD = ["[null]", '["a"]', "[[]]", '{"message": "Unauthorized"}', *DEEP]


@pytest.mark.parametrize("content", ODD, ids=lambda each: each[:6])
@pytest.mark.parametrize("tool", ["list_accounts", "health"])
async def test_what_no_answer_of_ibkr_looks_like_is_an_error_and_not_kept(tool: str, content: str) -> None:
    async with conversation(pacing="off") as asking:
        asking.simulated.fault("reply", reply={"text": content})
        if tool == "health":
            assert (await asking.ask(tool))["layer"] != "ready"
        else:
            assert (await asking.error(tool)).startswith("UNEXPECTED_ANSWER")
        asking.simulated.clear_faults()
        await asking.ask("list_accounts")


@pytest.mark.parametrize("said", [{}, {"error": None}, {"error": ["x"]}, {"message": "Unauthorized"}])
async def test_a_tickle_answered_without_a_word_of_a_session_is_no_login(said: dict[str, Any]) -> None:
    async with conversation("no-brokerage") as asking:
        asking.simulated.fault("reply", "/tickle", reply={"text": json.dumps(said)})
        assert (await asking.error("tickle")).startswith("UNEXPECTED_ANSWER")
        health = await asking.ask("health")
    assert health["layer"] == "unknown"
    assert "logged_in" not in health


async def test_accounts_refused_although_the_login_is_valid_are_no_matter_of_an_account_id() -> None:
    async with conversation(pacing="off") as asking:
        asking.simulated.fault("401-empty", "/portfolio/accounts")
        said = await asking.error("positions")
    assert said.startswith("UNEXPECTED_ANSWER: IBKR refuses /portfolio/accounts (HTTP 401) despite a valid login.")


async def test_a_429_says_by_the_clock_until_when_which_path_is_closed() -> None:
    async with conversation(pacing="off") as asking:
        asking.simulated.fault("429", "/portfolio/*/summary")
        said = [await asking.error("account_summary") for _ in range(2)]
    path = r"/portfolio/\{id\}/summary"
    assert all(
        re.match(rf"PENALTY_BOX: IBKR's rate limit for {path} .* until 20\d\d-\d\d-\d\d \d\d:", one) for one in said
    )
    assert len([path for _, path, _ in asking.simulated.seen if path.endswith("/summary")]) == 1


async def test_orders_that_go_on_asking_for_the_accounts_are_no_matter_of_an_account_id() -> None:
    async with conversation(pacing="off") as asking:
        asking.simulated.fault("500-query-accounts", "/iserver/account/orders")
        assert (await asking.error("orders")).startswith("UNEXPECTED_ANSWER: /iserver/account/orders needs the")
        asking.simulated.clear_faults()
        await asking.ask("orders")
