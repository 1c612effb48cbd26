"""Any one field of any answer may be missing or odd: no question breaks, and no figure changes without a word."""

from __future__ import annotations

import pytest

from tests.support.odd_fields import sample

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("seed", range(4))
async def test_an_odd_field_costs_no_more_than_is_told(seed: int) -> None:
    assert not await sample("awkward", seed, 300)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 18))
async def test_many_odd_fields(seed: int) -> None:
    assert not await sample("awkward", seed, 3000)
