"""Several questions at the same time, answered in order, or the first failure of them; and how far they have come."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

import anyio

Answer = TypeVar("Answer")
Other = TypeVar("Other")
# As many as one process may have in flight; more would only wait in line.
AT_ONCE = 3
# How long what is in flight may still take once a question has failed. The Gateway goes on with it in any case, and a
# connection that is given up while it is being opened is left behind half open.
LAST_SECONDS = 2.0


@dataclass
class Steps:
    """The progress of the work for one caller, counted in requests to IBKR.

    Attributes:
        done: Requests that were answered.
        to_come: Requests that are on their way, or known to follow.
        held_up: Those of them that wait for their turn within IBKR's limits.
    """

    done: int = 0
    to_come: int = 0
    held_up: int = 0

    @property
    def total(self) -> int:
        """All requests that are known of now."""
        return self.done + self.to_come


# The steps that are counted in this task and in those that it begins; None where nobody wants to know.
STEPS: ContextVar[Steps | None] = ContextVar("STEPS", default=None)
# Whether the next request of this task is one that was counted before, as to come.
PROMISED: ContextVar[bool] = ContextVar("PROMISED", default=False)


@contextmanager
def step() -> Iterator[None]:
    """Count one request: as to come until it is answered or has failed."""
    steps = STEPS.get() or Steps()
    if not PROMISED.get():
        steps.to_come += 1
    PROMISED.set(False)
    try:
        yield
    finally:
        steps.to_come -= 1
        steps.done += 1


@contextmanager
def held_up() -> Iterator[None]:
    """Count a request as one that waits for its turn."""
    steps = STEPS.get() or Steps()
    steps.held_up += 1
    try:
        yield
    finally:
        steps.held_up -= 1


async def gather(questions: Iterable[Coroutine[Any, Any, Answer]], at_once: int = AT_ONCE) -> list[Answer]:
    """Ask ``at_once`` at a time and return every answer in the order of the questions.

    Each counts as a step to come until its first request is sent.

    Raises:
        Exception: what the first question that failed raised; no further one is begun then.
    """
    places = asyncio.Semaphore(at_once)
    waiting, steps = list(questions), STEPS.get() or Steps()
    steps.to_come += len(waiting)
    begun: set[asyncio.Task[Answer] | None] = set()

    async def take_turn(question: Coroutine[Any, Any, Answer]) -> Answer:
        async with places:
            begun.add(asyncio.current_task())
            PROMISED.set(True)
            try:
                return await question
            finally:
                steps.to_come -= PROMISED.get()  # it took no request at all

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
        for task, question in zip(tasks, waiting, strict=True):
            task.cancel()
            if task not in begun:
                question.close()
        with anyio.CancelScope(shield=True):  # a cancelled caller would not get past this line
            await asyncio.gather(*tasks, return_exceptions=True)
        steps.to_come -= len(waiting) - len(begun)


async def gather_two(first: Coroutine[Any, Any, Answer], second: Coroutine[Any, Any, Other]) -> tuple[Answer, Other]:
    """Two answers of different kinds, asked for at the same time; see ``gather``."""
    one, other = await gather([first, second])
    return one, other  # type: ignore[return-value]  # in the order of the questions
