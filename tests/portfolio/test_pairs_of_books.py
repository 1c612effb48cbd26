"""What is said of two accounts drawn at random, in two base currencies, agrees with what is true of each."""

from __future__ import annotations

import logging

import pytest

from tests.support.pairs_truth import pair_faults

PAIRS = 24


@pytest.mark.anyio
async def test_pairs_of_accounts_drawn_at_random_are_told_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "bezant_mcp")
    assert [f"seed {seed} {fault}" for seed in range(PAIRS) for fault in await pair_faults(seed)] == []
