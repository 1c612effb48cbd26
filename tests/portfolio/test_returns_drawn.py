"""Returns, comparisons and prices of drawn days agree with what is true of them."""

from __future__ import annotations

import logging

import pytest

from tests.support.returns_truth import return_faults

ACCOUNTS = 30


@pytest.mark.anyio
async def test_returns_drawn_at_random_are_told_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "bezant_mcp")
    assert [f"seed {seed} {fault}" for seed in range(ACCOUNTS) for fault in await return_faults(seed)] == []
