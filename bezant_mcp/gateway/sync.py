"""``SyncGateway``: a ``Gateway`` for scripts and notebooks, whose calls wait for their answers."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from bezant_client.groups import Groups

from bezant_mcp.errors import BezantError
from bezant_mcp.gateway.endpoints import LIMITS, Limits
from bezant_mcp.gateway.gateway import Gateway, Reading, cut_short, utc_now
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings

if TYPE_CHECKING:
    from bezant_client.calling import Call

    from bezant_mcp.gateway.loop_thread import LoopThread

Answer = TypeVar("Answer")
Given = ParamSpec("Given")


class SyncGateway(Groups):
    """A Client Portal Gateway that is only read, without ``await``: the same guard, pacing, cache and questions.

        with SyncGateway() as gateway:
            accounts = gateway.portfolio.list_accounts()
            held = gateway.run(positions, limit=5)

    Its event loop runs in its own thread, so it works in a notebook and in several threads at once. It also
    works without ``with``, and again after ``close``.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        redaction: Redaction | None = None,
        limits: Limits = LIMITS,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """Take what ``Gateway`` takes; nothing is opened and no thread is begun before the first question."""
        self._gateway = Gateway(settings, redaction, limits, now)
        self._starting = threading.Lock()
        self._thread: LoopThread | None = None

    @property
    def settings(self) -> Settings:
        """The settings, such as the Gateway's address."""
        return self._gateway.settings

    def run(
        self,
        question: Callable[Concatenate[Gateway, Given], Coroutine[Any, Any, Answer]],
        /,
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> Answer:
        """Ask a question and wait for its answer: ``run(positions, limit=5)`` is ``await positions(gateway, limit=5)``.

        A question is any coroutine function whose first argument is a ``Gateway``. Ctrl+C ends it, and the next one can
        be asked.

        Raises:
            TypeError: it is not a coroutine function.
            RuntimeError: this is called within a question that it runs, or it is closed meanwhile.
        """
        check_question(question)
        thread = self._running_thread()
        thread.check_outside()
        try:
            return thread.wait_for(question(self._gateway, *args, **kwargs))
        except BezantError as error:
            raise error.with_traceback(None) from None  # without the way through the thread

    def reading(self, call: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs) -> Reading[Answer]:
        """Call a method of a group and return all that is known of its answer.

        ``gateway.reading(gateway.portfolio.get_ledger, account_id)``

        Raises:
            BezantError: what went wrong, with the next step; see ``bezant_mcp.errors``.
            TypeError: it is not such a method.
        """
        from bezant_client.calling import last_noted, noted

        with noted() as seen:
            call(*args, **kwargs)
        answer: Reading[Answer] = last_noted(seen)
        return answer

    _incomplete = staticmethod(cut_short)

    def _call(self, call: Call) -> Any:
        """What a method of a group returns."""
        from bezant_client.calling import note

        answer = self.run(Gateway._read, call)
        note(answer)
        return answer.value

    def close(self) -> None:
        """End what is running and close every connection; the next question opens new ones."""
        thread = self._thread
        if thread is not None:
            thread.check_outside()
            self._thread = None
            thread.close()

    def _running_thread(self) -> LoopThread:
        with self._starting:
            if self._thread is None or not self._thread.usable:
                from bezant_mcp.gateway.loop_thread import LoopThread

                self._thread = LoopThread(self._gateway)
                weakref.finalize(self, self._thread.stop).atexit = False
            return self._thread

    def __enter__(self) -> SyncGateway:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def check_question(question: object) -> None:
    """Make sure that it is a coroutine function, which a coroutine is not.

    Raises:
        TypeError: it is none, and what to give instead.
    """
    import inspect

    if inspect.iscoroutine(question):
        question.close()  # or Python complains that it was never awaited
        raise TypeError(f"Give run the question itself, then its arguments: run({question.__name__}, ...).")
    called = getattr(type(question), "__call__", None)  # noqa: B004 - of an object that can be called
    if not inspect.iscoroutinefunction(question) and not inspect.iscoroutinefunction(called):
        name = getattr(question, "__qualname__", repr(question))
        raise TypeError(f"{name} is not a coroutine function (async def) whose first argument is a Gateway.")
