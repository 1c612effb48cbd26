"""Getting statements from IBKR's Flex Web Service: asked for once, waited for with patience, and never in a loop.

The service counts failed attempts and then locks its user out for hours, so that everything that was asked, what came
of it and when stands on the shelf, where all processes look before they ask. The root element of an answer decides
what it is; its status says nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from bezant_mcp.concurrency import held_up, step
from bezant_mcp.errors import BezantError, NotPermitted
from bezant_mcp.history.asked import Asked, difference, expected_day
from bezant_mcp.history.book import Span
from bezant_mcp.history.envelopes import (
    BAD_CODE,
    BUSY,
    DAY,
    ERRORS,
    EXPIRED,
    HOUR,
    IN_PROGRESS,
    LOCKED,
    MINUTE,
    NOT_AVAILABLE,
    OTHER,
    TAKEN,
    Envelope,
    Refusal,
    envelope,
    root_of,
)
from bezant_mcp.history.errors import FlexDown, FlexLocked, FlexRefused, NotAStatement, StatementPending
from bezant_mcp.history.line import GET, SEND, FlexRequest, Line, Reply
from bezant_mcp.history.persons import WithoutPersons
from bezant_mcp.history.reading import read
from bezant_mcp.history.store import Lock, Shelf, Stored, load, mark_of, put_away, save

log = logging.getLogger(__name__)
# Up to so many days are looked for after so many seconds first.
FIRST_WAITS = ((1, 5.0), (7, 20.0), (31, 60.0), (366, 120.0))
POLLS, PATIENCE_SECONDS = (10.0, 20.0, 30.0), 300.0
# Later looks at a statement that took longer; on a weekend one may take hours.
LATER_SECONDS = 2 * MINUTE
RETRIES = (15.0, 60.0)
LINE_RETRIES = (5.0, 20.0)
LOCKED_SECONDS = 3 * HOUR
REFRESH_SECONDS = 15 * MINUTE
# After so long a code is taken for dead, and after so long a period of our own for what hangs there.
CODE_SECONDS, HANGS_SECONDS = 12 * HOUR, HOUR
LONGEST_ENVELOPE, LARGEST = 64 * 1024, 200 * 1024 * 1024
# IBKR allows one request a second and ten a minute; it counts when they arrive.
GAP_SECONDS, WINDOW_SECONDS, MOST = 1.1, 61.0, 10
DAYS_BACK = 365
LOCKED_NAME = "locked.json"
# What stands in the place of IBKR's number where it gave none.
DOWN, UNREADABLE, ELSEWHERE = "down", "unreadable", "none"


@dataclass(frozen=True)
class Pace:
    """How long waits are: as the service wants them, but where tests or a demo ask a simulated one.

    Attributes:
        times: So many times as long.
        line: The same for the limits on how often may be asked.
    """

    times: float = 1.0
    line: float = 1.0

    async def wait(self, seconds: float) -> None:
        """Wait for so long."""
        await asyncio.sleep(max(0.0, seconds) * self.times)


class Service:
    """One token's way to its statements.

    Args:
        now: The clock by which days, pauses and ages are counted.
        going: Whether this process still wants them; what waits ends soon after it does not.
    """

    def __init__(
        self,
        token: str,
        shelf: Shelf,
        line: Line,
        pace: Pace,
        now: Callable[[], datetime],
        going: Callable[[], bool] = lambda: True,
    ) -> None:
        self.token, self.shelf, self.line, self.pace, self.now, self.going = token, shelf, line, pace, now, going
        self.mark = mark_of(token)

    # What stands on the shelf.

    def asked(self, query: str, period: Span | None = None) -> Asked:
        """What was asked so far."""
        return Asked.read(self.shelf, query, period)

    def locked_until(self) -> datetime | None:
        """Until when nothing is asked after error 1025. Whose lock it is nobody knows, so it holds for every token."""
        if self.shelf.read(LOCKED_NAME) is None:
            return None
        until, now = load(self.shelf, LOCKED_NAME).get("until"), self._time()
        if not isinstance(until, float) or until > now + LOCKED_SECONDS + MINUTE:
            # It is damaged, or the clock was set back: it begins anew, lest it ends too early or never.
            save(self.shelf, LOCKED_NAME, {"until": (until := now + LOCKED_SECONDS)})
        return datetime.fromtimestamp(until, UTC) if until > now else None

    def _time(self) -> float:
        return self.now().timestamp()

    # Whether to ask.

    def is_due(self, asked: Asked, *, refresh: bool = False) -> bool:
        """True if something is to be fetched now; raises nothing."""
        now = self._time()
        rested = now - asked.sent >= REFRESH_SECONDS or asked.sent > now + MINUTE
        # A clock that was set back by hours asks for nothing older; what it wrote while it was days ahead is void.
        ahead = asked.sent > now + DAY
        if asked.number and asked.token in ("", self.mark):
            return now >= asked.again or (refresh and rested and asked.number != EXPIRED) or (ahead and not asked.token)
        if asked.number or asked.code:
            return True  # there is a new token, or only the end is missing
        if asked.period is not None:
            return asked.fetched < asked.sent or not asked.fetched or (refresh and rested)
        if asked.due < str(expected_day(self.now())) or ahead:
            return True
        return asked.fetched < asked.sent or (refresh and rested)

    def refusal(self, asked: Asked) -> BezantError | None:
        """The last error, if nothing has come of it since."""
        if not asked.number or (asked.token and asked.token != self.mark):
            return None
        if asked.number == DOWN:
            return FlexDown(asked.words)
        if asked.number == UNREADABLE:
            return NotAStatement(asked.words, "Set the query in the portal to format XML and fewer days.")
        number = asked.number if asked.number != ELSEWHERE else ""
        return FlexRefused(asked.query, number, asked.words, ERRORS.get(number, OTHER).next_step)

    # Asking.

    async def bring(self, query: str, period: Span | None = None, *, refresh: bool = False) -> None:
        """Fetch the statement of a query, if it is due; another process that is at it is waited for.

        Args:
            query: Its number.
            period: Days to ask for; None: the year up to the last closed day, once a day.
            refresh: Ask although there is one of today, if it is older than a quarter of an hour.

        Raises:
            StatementPending: IBKR still makes it; it goes on with the next call, in whatever process.
            FlexLocked, FlexRefused, FlexDown, NotAStatement: what is wrong; it is remembered.
        """
        with await self._alone(f"fetch {query}"):
            asked = self.asked(query, period)
            if not self.is_due(asked, refresh=refresh):
                return
            if until := self.locked_until():
                raise FlexLocked(until)
            # A process that was killed in the middle has learnt nothing, but may have been heard.
            left = asked.sent + REFRESH_SECONDS - self._time()
            if not (asked.code or asked.number) and asked.fetched < asked.sent and 0 < left <= REFRESH_SECONDS:
                raise StatementPending(query, left)
            try:
                await self._bring(asked)
            except Refusal as error:
                raise self._remember(asked, error.number, error.words) from None
            except FlexDown as error:
                raise self._remember(asked, DOWN, error.why) from None
            except NotPermitted:
                words = "it named an address that is not IBKR's; nothing was sent there"
                raise self._remember(asked, "", words) from None
            except NotAStatement as error:
                raise self._remember(asked, UNREADABLE, error.what) from None

    def _remember(self, asked: Asked, number: str, words: str) -> BezantError:
        """Put an error away and return it as it is told."""
        now = self._time()
        if number == LOCKED:
            return FlexLocked(self.locked_until() or self.now())
        meaning = ERRORS.get(number, OTHER)
        # What failed on the way or was too much is fetched with the same code later; what IBKR refused is asked again.
        if number not in (DOWN, *BUSY):
            asked.code = asked.url = ""
        asked.number, asked.words = number or ELSEWHERE, words
        asked.token = self.mark if meaning.token else ""
        asked.again = now + (REFRESH_SECONDS if number == DOWN else meaning.again)
        asked.save(self.shelf)
        return self.refusal(asked) or FlexRefused(asked.query, number, words, meaning.next_step)

    async def _bring(self, asked: Asked) -> None:
        anew = True
        while True:
            if not asked.code or abs(self._time() - asked.sent) >= CODE_SECONDS:
                await self._send(asked)
            try:
                await self._get(asked)
            except Refusal as error:
                plainly = error.number == NOT_AVAILABLE and bool(asked.first) and asked.period is None
                if not anew or not (plainly or error.number == BAD_CODE):
                    raise
                anew, asked.code, asked.plain = False, "", asked.plain or plainly
                continue
            return

    async def _send(self, asked: Asked) -> None:
        """Have IBKR make the statement; what it gives for it is put away at once."""
        day = expected_day(self.now())
        tries = [0.0, *RETRIES]
        while tries:
            await self._wait(tries.pop(0))
            wanted = asked.period or (None if asked.plain else (day - timedelta(days=DAYS_BACK - 1), day))
            asked.first, asked.last = (str(wanted[0]), str(wanted[1])) if wanted else ("", "")
            asked.due, asked.code, asked.url, asked.look = str(day), "", "", 0.0
            dates = {"fd": f"{wanted[0]:%Y%m%d}", "td": f"{wanted[1]:%Y%m%d}"} if wanted else {}
            try:
                values = {"t": self.token, "q": asked.query, "v": "3", **dates}
                answer = await self._ask(SEND, self.line.home(SEND), values, asked)
                if not answer.reference:
                    raise Refusal(answer.number, answer.words)
            except Refusal as error:
                if error.number == NOT_AVAILABLE and wanted and asked.period is None:
                    asked.plain, tries = True, [0.0]
                elif not ERRORS.get(error.number, OTHER).retry or not tries:
                    raise
                continue
            self.line.home(GET, answer.url)  # or raises
            asked.code, asked.url, asked.number, asked.words, asked.token = answer.reference, answer.url, "", "", ""
            wait = next((wait for days, wait in FIRST_WAITS if asked.days <= days), FIRST_WAITS[-1][1])
            asked.look = asked.began + wait * self.pace.times
            asked.save(self.shelf)
            return

    async def _get(self, asked: Asked) -> None:
        """Look whether it is there until it is, or for about five minutes."""
        url, polls, retries = self.line.home(GET, asked.url), iter(POLLS), iter(RETRIES)
        await self._wait(asked.wait / self.pace.times)
        # Of one that was given up before, a single look.
        patience = PATIENCE_SECONDS - abs(time.time() - asked.began) / self.pace.times
        while True:
            name = f"s-{asked.query}-{uuid4().hex[:12]}.xml"
            answer = await self._ask(GET, url, {"t": self.token, "q": asked.code, "v": "3"}, asked, name)
            if answer is TAKEN:
                return
            if answer.number == IN_PROGRESS:
                wait = next(polls, POLLS[-1])
                patience -= wait
                if patience < 0:
                    self._later(asked)
                await self._wait(wait)
            elif ERRORS.get(answer.number, OTHER).retry and (pause := next(retries, None)) is not None:
                await self._wait(pause)
            else:
                raise Refusal(answer.number, answer.words)

    def _later(self, asked: Asked) -> None:
        """Leave it for a later call."""
        if asked.first and asked.period is None and self._time() - asked.sent > HANGS_SECONDS:
            # A period of ours may hang for ever: the next call asks for that of the query, this once.
            asked.plain, asked.code = True, ""
        asked.look = time.time() + LATER_SECONDS * self.pace.times
        asked.save(self.shelf)
        raise StatementPending(asked.query, LATER_SECONDS)

    async def _ask(self, row: FlexRequest, url: str, values: dict[str, str], asked: Asked, name: str = "") -> Envelope:
        """Send one request in its turn; again, slowly, where the line failed or a page came in place of an answer."""
        for pause in (*LINE_RETRIES, None):
            with await self._alone("line"):  # to its end: whoever comes next knows whether the service is locked
                await self._take_turn()
                if row is SEND:  # put away before: whoever goes on after a kill knows that it may have been heard
                    asked.sent, asked.began, asked.number, asked.words = self._time(), time.time(), "", ""
                    asked.save(self.shelf)
                try:
                    with step():
                        async with self.line.ask(row, url, values) as reply:
                            answer = await self._taken(reply, asked, name)
                    if answer.number == LOCKED:
                        save(self.shelf, LOCKED_NAME, {"until": self._time() + LOCKED_SECONDS})
                        log.warning("IBKR has locked its statement service (1025); nothing is asked for three hours.")
                    return answer
                except FlexDown:
                    if pause is None:
                        raise
            await self._wait(pause)
        raise AssertionError

    async def _taken(self, reply: Reply, asked: Asked, name: str) -> Envelope:
        """Read an answer: an envelope, or a statement, which is put away."""
        chunks = reply.chunks()
        head = b""
        async for chunk in chunks:
            head += chunk
            if root_of(head) or len(head) > LONGEST_ENVELOPE:
                break
        root = root_of(head)
        if root == "FlexQueryResponse" and name:
            text = WithoutPersons()
            with self.shelf.writing(name) as file:
                file.write(text.feed(head))
                size = len(head)
                async for chunk in chunks:
                    if not self.going():
                        raise asyncio.CancelledError
                    size += len(chunk)
                    if size > LARGEST:
                        raise NotAStatement("The statement is larger than 200 MB.", "Set the query to fewer days.")
                    file.write(text.feed(chunk))
                file.write(end := text.end())
            if not end.rstrip().endswith(b"</FlexQueryResponse>"):
                self.shelf.remove(name)
                raise FlexDown("the statement is incomplete")
            await self._list(name, asked)
            return TAKEN
        if root == "FlexStatementResponse":
            async for chunk in chunks:
                head += chunk
                if len(head) > LONGEST_ENVELOPE:
                    break
            return envelope(head.replace(self.token.encode(), b"***"))
        if root.lower() in ("html", "!doctype") or reply.status >= 500 or 300 <= reply.status < 400 or not head:
            raise FlexDown(f"it answered with HTTP {reply.status} and a web page")
        raise NotAStatement(
            f"IBKR's statement service answered with HTTP {reply.status} and something other than XML.",
            "Set the format of the query to XML in the portal.",
        )

    async def _list(self, name: str, asked: Asked) -> None:
        """Read a statement once to see that it is whole and what it covers, and list it."""

        def look() -> Stored:
            with self.shelf.open(name) as file:
                statements = read(file, f"The statement of query {asked.query}")
            return Stored.of(name, asked.query, self._time(), asked.asked, statements)

        try:
            new = await asyncio.to_thread(look)
        except BaseException:
            self.shelf.remove(name)
            raise
        put_away(self.shelf, new)
        asked.told = difference(asked.asked, new)
        asked.plain = asked.plain or new.kind == "TCF"  # of which the days are the query's
        asked.code = asked.url = asked.number = asked.words = asked.token = ""
        asked.fetched, asked.again = new.fetched, 0.0
        asked.save(self.shelf)

    # Turns and locks.

    async def _wait(self, seconds: float) -> None:
        """Wait in steps, so that the end of this process's interest is noticed."""
        left = seconds
        while left > 0:
            if not self.going():
                raise asyncio.CancelledError
            bit = min(left, 1.0 / self.pace.times)
            await self.pace.wait(bit)
            left -= bit

    async def _alone(self, name: str) -> contextlib.closing[Lock]:
        """The sole right to something among all processes, as soon as it can be had."""
        while (held := self.shelf.lock(name)) is None:
            if not self.going():
                raise asyncio.CancelledError
            await asyncio.sleep(0.05)
        return contextlib.closing(held)

    async def _take_turn(self) -> None:
        """Wait until this token may send one more request, whatever its other processes sent; and not while locked."""
        name, times = f"line-{self.mark}.json", self.pace.line
        while True:
            if until := self.locked_until():
                raise FlexLocked(until)
            now = time.time()
            given = load(self.shelf, name).get("sent")
            sent = [at for at in given if isinstance(at, float)] if isinstance(given, list) else []
            # What lies ahead was written before the clock was set back.
            sent = [at for at in sent if now - WINDOW_SECONDS * times < at <= now + GAP_SECONDS]
            free = sent[-1] + GAP_SECONDS * times if sent else now
            if len(sent) >= MOST:
                free = max(free, sent[-MOST] + WINDOW_SECONDS * times)
            if free <= now:
                save(self.shelf, name, {"sent": [*sent[1 - MOST :], now]})
                return
            with held_up():
                await asyncio.sleep(min(free - now, 1.0))
