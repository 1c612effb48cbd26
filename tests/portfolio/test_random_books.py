"""What is said of books drawn at random agrees with what was worked out from what is true.

``python -m tests.support.random_books 2000`` asks about more of them.
"""

from __future__ import annotations

import pytest

from tests.support.book_truth import faults
from tests.support.random_books import Draw, asker

BOOKS = 60


@pytest.mark.anyio
async def test_sixty_books_drawn_at_random_are_told_as_they_are() -> None:
    found = []
    async with asker() as who:
        for seed in range(BOOKS):
            book = Draw(seed).book()
            found += [f"seed {seed}: {said}" for said in faults(book, await who.ask(book))]
    assert found == []


def test_a_book_is_the_same_for_the_same_seed() -> None:
    one, other = Draw(7).book(), Draw(7).book()
    assert [row.row for row in one.held] == [row.row for row in other.held]
    assert one.ledger == other.ledger
    assert one.held
