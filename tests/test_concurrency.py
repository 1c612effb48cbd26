"""Several questions at the same time, and what becomes of them when the caller leaves."""

from __future__ import annotations

import gc
import subprocess
import sys

import anyio
import pytest

from bezant_mcp.concurrency import gather
from tests.conftest import ROOT

pytestmark = pytest.mark.anyio


@pytest.mark.filterwarnings("error")
async def test_a_caller_who_leaves_leaves_no_question_behind() -> None:
    begun, ended = [], []

    async def question(number: int) -> int:
        begun.append(number)
        try:
            await anyio.sleep(30)
        finally:
            ended.append(number)
        return number

    with anyio.move_on_after(0.05) as left:
        await gather((question(number) for number in range(6)), at_once=2)
    gc.collect()  # a question that was neither asked nor closed complains here

    assert left.cancelled_caught
    assert begun == ended == [0, 1]


async def test_answers_come_in_the_order_of_the_questions() -> None:
    async def question(number: int) -> int:
        await anyio.sleep(0.01 * (3 - number))
        return number

    assert await gather(question(number) for number in range(3)) == [0, 1, 2]


STOPPED_TWICE = """
import asyncio
from bezant_mcp.concurrency import gather

async def slow_to_leave():
    try:
        await asyncio.sleep(30)
    finally:
        await asyncio.sleep(30)

async def main():
    caller = asyncio.create_task(gather((slow_to_leave() for _ in range(5)), at_once=2))
    for _ in range(2):
        await asyncio.sleep(0.01)
        caller.cancel()
    await asyncio.gather(caller, return_exceptions=True)

asyncio.run(main())
"""


def test_a_program_that_ends_while_a_caller_leaves_warns_of_nothing() -> None:
    run = subprocess.run([sys.executable, "-c", STOPPED_TWICE], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stderr == ""
