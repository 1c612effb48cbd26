"""No question takes more requests than it ever did, and the dear ones take no more than they may."""

from __future__ import annotations

import pytest

from benchmarks.requests import CALLS, Call, count
from bezant_mcp.server.toolsets import QUESTIONS
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.words.replace(" ", ""))
async def test_a_question_takes_no_more_requests_than_it_may(call: Call) -> None:
    sent, _ = await count(call, FAST, SPEED)
    assert sent.total() <= (call.most or call.before[0]), sent


def test_every_default_tool_has_a_number_of_requests_that_it_may_take() -> None:
    assert {name for name, _, toolset in QUESTIONS if toolset in ("core", "money", "market", "activity")} <= {
        call.tool for call in CALLS
    }
