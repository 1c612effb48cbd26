"""What the markers of tests promise about the time that the tests take."""

from __future__ import annotations

import pytest

MOST_IN_REAL_TIME = 40


def test_at_most_forty_tests_wait_in_real_time(request: pytest.FixtureRequest) -> None:
    """All others run at a simulated Gateway and under limits whose time passes faster: see ``support/fast_limits``."""
    waiting = [item.nodeid for item in request.session.items if item.get_closest_marker("real_time")]
    assert len(waiting) <= MOST_IN_REAL_TIME, waiting
