"""Several questions at the same time, answered in order, or the first failure of them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

Answer = TypeVar("Answer")
Other = TypeVar("Other")
# As many as one process may have in flight; more would only wait in line.
AT_ONCE = 3


async def together(questions: Iterable[Coroutine[Any, Any, Answer]], at_once: int = AT_ONCE) -> list[Answer]:
    """Ask ``at_once`` at a time and return every answer in the order of the questions.

    Raises:
        Exception: what the first question that failed raised; the others are stopped then.
    """
    places = asyncio.Semaphore(at_once)

    async def take_turn(question: Coroutine[Any, Any, Answer]) -> Answer:
        async with places:
            return await question

    waiting = list(questions)
    tasks = [asyncio.create_task(take_turn(question)) for question in waiting]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for question in waiting:
            question.close()  # one that never began


async def both(first: Coroutine[Any, Any, Answer], second: Coroutine[Any, Any, Other]) -> tuple[Answer, Other]:
    """Two answers of different kinds, asked for at the same time; see ``together``."""
    one, other = await together([first, second])
    return one, other  # type: ignore[return-value]  # in the order of the questions
