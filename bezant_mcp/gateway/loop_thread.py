"""A thread with an event loop of its own, in which other threads have coroutines run and wait for them."""

from __future__ import annotations

import asyncio
import atexit
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread, current_thread
from typing import Any, TypeVar

Answer = TypeVar("Answer")
# How often a thread that waits looks whether the loop is still there; on Windows, Ctrl+C is heard then.
LOOK_SECONDS = 0.5
# How long the end of what is running is waited for.
LAST_SECONDS = 5.0
CLOSED = "The SyncGateway was closed during this call."
WITHIN = (
    "A SyncGateway waits for its answers, which its own event loop cannot do. The coroutine function that it runs is "
    "given a Gateway as its first argument: await the answers of that."
)


@dataclass
class _Leaving:
    """What would end the loop if it were raised in it."""

    error: BaseException


async def _contained(work: Coroutine[Any, Any, Answer]) -> Answer | _Leaving:
    try:
        return await work
    except (SystemExit, KeyboardInterrupt) as error:
        return _Leaving(error)


class LoopThread:
    """Run coroutines until it is closed, at the latest when the program ends.

    ``used_by`` lives as long as the loop: what it has open in it is closed there, and nowhere else.
    """

    def __init__(self, used_by: object = None) -> None:
        self._used_by = used_by
        self._begun: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = Thread(target=self._serve, name="bezant-mcp", daemon=True)
        self._thread.start()
        self._loop, self._stopped = self._begun.result()
        atexit.register(self.close)

    @property
    def usable(self) -> bool:
        """Whether it runs; in a forked process, no thread of the parent does."""
        return self._thread.is_alive()

    def check_outside(self) -> None:
        """Make sure that it is not this thread itself that would wait.

        Raises:
            RuntimeError: it is.
        """
        if current_thread() is self._thread:
            raise RuntimeError(WITHIN)

    def wait_for(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """Run a coroutine and return what it returns; an exception that comes while waiting, such as Ctrl+C, ends it.

        Raises:
            RuntimeError: the thread was closed meanwhile.
        """
        begun: list[asyncio.Task[Answer | _Leaving]] = []
        answered = Event()

        def begin() -> None:
            begun.append(self._loop.create_task(_contained(work)))
            begun[0].add_done_callback(end)

        def end(task: asyncio.Task[Answer | _Leaving]) -> None:
            if not task.cancelled():
                task.exception()  # looked at, or asyncio complains when nobody waits any more
            answered.set()

        # Not asyncio.run_coroutine_threadsafe: Ctrl+C within it would leave a task that nobody can end.
        try:
            self._loop.call_soon_threadsafe(begin)
            while not answered.wait(LOOK_SECONDS):
                if not self._thread.is_alive():
                    raise RuntimeError(CLOSED)
            answer = begun[0].result()
            if isinstance(answer, _Leaving):
                raise answer.error
            return answer
        except asyncio.CancelledError:
            raise RuntimeError(CLOSED) from None
        except BaseException:
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(lambda: [task.cancel() for task in begun])
            raise

    def stop(self) -> None:
        """End the loop and all that runs in it, without waiting for it."""
        atexit.unregister(self.close)
        with suppress(RuntimeError):  # it has ended
            self._loop.call_soon_threadsafe(self._stopped.set)

    def close(self) -> None:
        """End the loop and all that runs in it; what was opened in it is closed."""
        if self.usable:
            self.stop()
            self._thread.join(LAST_SECONDS)

    def _serve(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._until_stopped())
        except BaseException as error:
            if self._begun.done():
                raise
            self._begun.set_exception(error)

    async def _until_stopped(self) -> None:
        stopped = asyncio.Event()
        self._begun.set_result((asyncio.get_running_loop(), stopped))
        await stopped.wait()
