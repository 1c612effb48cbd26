"""Several questions at the same time, answered in order, or the first failure of them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

import anyio

Answer = TypeVar("Answer")
Other = TypeVar("Other")
# As many as one process may have in flight; more would only wait in line.
AT_ONCE = 3
# How long what is in flight may still take once a question has failed. The Gateway goes on with it in any case, and a
# connection that is given up while it is being opened is left behind half open.
LAST_SECONDS = 2.0


async def gather(questions: Iterable[Coroutine[Any, Any, Answer]], at_once: int = AT_ONCE) -> list[Answer]:
    """Ask ``at_once`` at a time and return every answer in the order of the questions.

    Raises:
        Exception: what the first question that failed raised; no further one is begun then.
    """
    places = asyncio.Semaphore(at_once)
    waiting = list(questions)
    begun: set[asyncio.Task[Answer] | None] = set()

    async def take_turn(question: Coroutine[Any, Any, Answer]) -> Answer:
        async with places:
            begun.add(asyncio.current_task())
            return await question

    tasks = [asyncio.create_task(take_turn(question)) for question in waiting]
    try:
        return await asyncio.gather(*tasks)
    except Exception:
        for task in tasks:
            if task not in begun:
                task.cancel()
        await asyncio.wait(tasks, timeout=LAST_SECONDS)
        raise
    finally:
        for task in tasks:
            task.cancel()
        with anyio.CancelScope(shield=True):  # a cancelled caller would not get past this line
            await asyncio.gather(*tasks, return_exceptions=True)
        for question in waiting:
            question.close()  # one that never began


async def gather_two(first: Coroutine[Any, Any, Answer], second: Coroutine[Any, Any, Other]) -> tuple[Answer, Other]:
    """Two answers of different kinds, asked for at the same time; see ``gather``."""
    one, other = await gather([first, second])
    return one, other  # type: ignore[return-value]  # in the order of the questions
