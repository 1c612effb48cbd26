"""The statement service is waited for as long as it wants, in steps that get longer, and never asked in a loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bezant_mcp.errors import BezantError
from bezant_mcp.history.asked import Asked, expected_day
from bezant_mcp.history.envelopes import ERRORS, envelope
from bezant_mcp.history.errors import FlexDown, FlexLocked, FlexRefused, NotAStatement, StatementPending
from bezant_mcp.history.line import HOSTS, ROOM, Line
from bezant_mcp.history.service import Pace, Service
from bezant_mcp.history.store import Memory, mark_of, stored
from bezant_mcp.settings import Settings

TOKEN, QUERY = "123456789012345678901234", "1234567"
START = datetime(2026, 11, 25, 14, tzinfo=UTC)
SHARED = Path(__file__).parent.parent.parent.parent / "shared" / "flex" / "envelopes"
SENT = f"""<FlexStatementResponse timestamp='28 August, 2026 10:37 AM EDT'>
<Status>Success</Status><ReferenceCode>1234567890</ReferenceCode>
<Url>{HOSTS[1]}{ROOM}/GetStatement</Url></FlexStatementResponse>"""
STATEMENT = """<FlexQueryResponse queryName="q" type="{kind}"><FlexStatements count="1">
<FlexStatement accountId="U1234567" fromDate="{first}" toDate="{last}" period="" whenGenerated="20261125;041500">
<CashTransactions></CashTransactions></FlexStatement></FlexStatements></FlexQueryResponse>"""
YEAR = STATEMENT.format(kind="AF", first="20251125", last="20261124")


def error(number: int, status: str = "Fail") -> str:
    return (
        f"<FlexStatementResponse><Status>{status}</Status><ErrorCode>{number}</ErrorCode>"
        "<ErrorMessage>Of its own.</ErrorMessage></FlexStatementResponse>"
    )


class Log(Pace):
    """Takes no time, and writes down in which order was waited and asked."""

    def __init__(self) -> None:
        super().__init__(1.0, 0.0)
        object.__setattr__(self, "events", [])

    events: list[float | str]

    async def wait(self, seconds: float) -> None:
        before = self.events.pop() if self.events and not isinstance(self.events[-1], str) else 0.0
        assert not isinstance(before, str)
        self.events.append(before + seconds)


class Script(httpx.AsyncBaseTransport):
    """Answers one after the other, the last one again and again."""

    def __init__(self, pace: Log, *answers: str | httpx.Response) -> None:
        self.pace, self.answers = pace, list(answers)
        self.queries: list[dict[str, str]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.pace.events.append(request.url.path.rpartition("/")[2])
        self.queries.append(dict(request.url.params))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return httpx.Response(200, content=answer.encode()) if isinstance(answer, str) else answer


class Scene:
    """A service over a script, on a shelf in memory."""

    def __init__(self, *answers: str | httpx.Response, shelf: Memory | None = None) -> None:
        self.pace, self.shelf, self.now = Log(), shelf or Memory(), START
        self.script = Script(self.pace, *answers)
        line = Line(Settings(state_dir=None), lambda: self.script)
        self.service = Service(TOKEN, self.shelf, line, self.pace, lambda: self.now)

    @property
    def events(self) -> list[float | str]:
        """Whole seconds, and requests."""
        return [round(each) if not isinstance(each, str) else each for each in self.pace.events]

    def bring(self, period: tuple[date, date] | None = None, *, refresh: bool = False) -> BezantError | None:
        try:
            asyncio.run(self.service.bring(QUERY, period, refresh=refresh))
        except BezantError as error:
            return error
        return None


@pytest.mark.parametrize(("days", "wait"), [(1, 5), (7, 20), (8, 60), (31, 60), (92, 120), (365, 120)])
def test_a_longer_window_is_looked_for_later(days: int, wait: int) -> None:
    last = date(2025, 12, 31)
    first = date.fromordinal(last.toordinal() - days + 1)
    scene = Scene(SENT, STATEMENT.format(kind="AF", first=f"{first:%Y%m%d}", last=f"{last:%Y%m%d}"))
    assert scene.bring((first, last)) is None
    assert scene.events == ["SendRequest", wait, "GetStatement"]
    assert scene.script.queries[0] == {
        "t": TOKEN, "q": QUERY, "v": "3", "fd": f"{first:%Y%m%d}", "td": f"{last:%Y%m%d}"
    }  # fmt: skip
    assert scene.script.queries[1] == {"t": TOKEN, "q": "1234567890", "v": "3"}


def test_it_is_polled_for_five_minutes_and_then_left_with_its_code_for_later() -> None:
    scene = Scene(SENT, error(1019, "Warn"))
    assert isinstance(scene.bring(), StatementPending)
    waits = [each for each in scene.events[2:] if not isinstance(each, str)]
    assert scene.events[:3] == ["SendRequest", 120, "GetStatement"]
    assert waits[:4] == [10, 20, 30, 30]
    assert 240 <= sum(waits) <= 300
    assert scene.events.count("SendRequest") == 1
    later = Scene(YEAR, shelf=scene.shelf)
    assert later.bring() is None
    assert later.events.count("SendRequest") == 0
    assert later.events[-1] == "GetStatement"


def test_a_period_of_ours_that_hangs_is_left_out_once() -> None:
    scene = Scene(SENT, error(1019, "Warn"))
    scene.bring()
    scene.now = START.replace(hour=16)
    scene.service.asked(QUERY)
    asked = scene.service.asked(QUERY)
    asked.began -= 7200
    asked.save(scene.shelf)
    assert isinstance(scene.bring(), StatementPending)
    assert scene.events.count("SendRequest") == 1
    later = Scene(SENT, YEAR, shelf=scene.shelf)
    later.now = scene.now
    assert later.bring() is None
    assert "fd" not in later.script.queries[0]


def test_slow_retries_are_two_and_then_it_rests_for_an_hour() -> None:
    scene = Scene(error(1001))
    assert isinstance(scene.bring(), FlexRefused)
    assert scene.events == ["SendRequest", 15, "SendRequest", 60, "SendRequest"]
    scene.now = START.replace(minute=59)
    scene.bring(refresh=False)
    assert len(scene.script.queries) == 3


@pytest.mark.parametrize("number", [*sorted(set(ERRORS) - {"", "1003", "1019"}), "1999", "0"])
def test_no_error_leads_to_more_than_three_requests(number: str) -> None:
    for answers in ((error(int(number)),), (SENT, error(int(number)))):
        scene = Scene(*answers)
        assert isinstance(scene.bring(), FlexRefused)
        assert scene.events.count("SendRequest") <= 3
        assert scene.events.count("GetStatement") <= 3
        count = len(scene.script.queries)
        scene.bring()
        scene.bring(refresh=True)
        assert len(scene.script.queries) == count


RESTS = {
    1001: (3, "Ask again in an hour", 1),
    1003: (1, "IBKR has no statement for them", 24),
    1006: (3, "midnight", 1),
    1009: (3, "Ask again in an hour", 1),
    1010: (1, "Make a new Activity Flex Query", 24),
    1011: (1, "Turn on the Flex Web Service", 1),
    1013: (1, "Make a token for this internet address or for any", 24),
    1014: (1, "Correct the query number", 1),
    1016: (1, "Select the accounts", 24),
    1020: (1, "swapped", 1),
    1999: (1, "guide", 24),
}


@pytest.mark.parametrize("number", RESTS)
def test_an_error_is_told_with_its_next_step_and_not_tried_again_before_its_time(number: int) -> None:
    tries, step, hours = RESTS[number]
    period = (date(2025, 1, 1), date(2025, 12, 31))
    scene = Scene(*[error(number)] * tries, SENT, YEAR)
    for minutes in (0, hours * 60 - 1):
        scene.now = START + timedelta(minutes=minutes)
        found = scene.bring(period)
        assert isinstance(found, FlexRefused) or minutes
        told = scene.service.refusal(scene.service.asked(QUERY, period))
        assert told
        assert str(number) in str(told)
        assert step in told.next_step
        assert len(scene.script.queries) == tries
    scene.now = START + timedelta(hours=hours, minutes=1)
    assert scene.bring(period) is None
    assert scene.service.refusal(scene.service.asked(QUERY, period)) is None


@pytest.mark.parametrize("page", [httpx.Response(503), httpx.Response(200, html="<html></html>"), YEAR[:-30]])
@pytest.mark.parametrize("before", [[], [SENT]])
def test_a_page_or_half_an_answer_is_tried_twice_more(page: str | httpx.Response, before: list[str]) -> None:
    if page == YEAR[:-30] and not before:
        page = SENT[:-30]
    scene = Scene(*before, page, page, *([] if before else [SENT]), YEAR)
    assert scene.bring() is None
    assert scene.events[-1] == "GetStatement"
    scene = Scene(*before, page)
    assert isinstance(scene.bring(), FlexDown)
    assert len(scene.script.queries) == 3 + len(before)
    scene.bring()
    assert len(scene.script.queries) == 3 + len(before)
    # A quarter of an hour later it goes on with the code that it has.
    later = Scene(*([] if before else [SENT]), YEAR, shelf=scene.shelf)
    later.now = START + timedelta(minutes=16)
    assert later.bring() is None


class Killed(BaseException):
    """The end of a process, as far as it goes in one."""


def test_a_request_whose_answer_nobody_heard_is_not_sent_again_at_once() -> None:
    scene = Scene(SENT, YEAR)
    answer = scene.script.handle_async_request

    async def kill(request: httpx.Request) -> httpx.Response:
        await answer(request)
        raise Killed

    scene.script.handle_async_request = kill  # type: ignore[method-assign] # the end of this script
    with pytest.raises(Killed):
        scene.bring()
    later = Scene(SENT, YEAR, shelf=scene.shelf)
    for minutes in (0, 14):
        later.now = START + timedelta(minutes=minutes)
        assert isinstance(later.bring(), StatementPending)
    assert later.events == []
    later.now = START + timedelta(minutes=16)
    assert later.bring() is None


def test_1025_ends_everything_at_once() -> None:
    for answers in ((error(1025),), (SENT, error(1025, "Warn"))):
        scene = Scene(*answers)
        found = scene.bring()
        assert found
        assert found.code == "FLEX_LOCKED"
        count = len(scene.script.queries)
        assert count == len(answers)
        for refresh in (False, True):
            again = scene.bring(refresh=refresh)
            assert again
            assert again.code == "FLEX_LOCKED"
        assert len(scene.script.queries) == count


def test_confirmations_of_trades_keep_the_period_of_their_query() -> None:
    scene = Scene(*[SENT, STATEMENT.format(kind="TCF", first="20261124", last="20261124")] * 2)
    assert scene.bring() is None
    scene.now = START.replace(day=26)
    assert scene.bring() is None
    assert ["fd" in query for query in scene.script.queries if query["q"] == QUERY] == [True, False]
    assert not scene.service.asked(QUERY).told


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", FlexDown),
        (b"<!DOCTYPE html><html></html>", FlexDown),
        (b"<html><body>down</body></html>", FlexDown),
        (b"<FlexStatementResponse><Status>", FlexDown),
        (b'"ClientAccountID","Amount"\n', NotAStatement),
        (b"\x00\xff", NotAStatement),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><FlexStatementResponse>&a;</FlexStatementResponse>', FlexDown),
        (b"<Other/>", NotAStatement),
        ("<FlexQueryResponse>".encode("utf-16"), NotAStatement),
        (b"<FlexQueryResponse type='AF'><FlexStatements>", FlexDown),
    ],
)
def test_the_root_of_an_answer_decides_what_it_is(content: bytes, kind: type[BezantError]) -> None:
    scene = Scene(SENT, httpx.Response(200, content=content))
    error = scene.bring()
    assert isinstance(error, kind), error
    assert stored(scene.shelf, (QUERY,)) == []
    assert not [name for name in scene.shelf.names() if name.startswith("s-")]
    assert TOKEN not in f"{error!r}"


@pytest.mark.parametrize("number", [1001, 1003, 1009, 1012, 1013, 1014, 1015, 1018, 1019, 1020, 1021, 1025])
def test_the_services_own_envelopes_are_read(number: int) -> None:
    if not SHARED.exists():
        pytest.skip("the shared documents are not beside this repository")
    found = envelope((SHARED / f"error-{number}.xml").read_bytes())
    assert (found.number, found.reference) == (str(number), "")
    assert found.words[-1].isalpha()
    sent = envelope((SHARED / "send-success.xml").read_bytes())
    assert (sent.status, sent.reference, sent.number) == ("Success", "1234567890", "")


def test_an_envelope_with_a_document_type_is_refused() -> None:
    with pytest.raises(NotAStatement):
        envelope(b'<!DOCTYPE x [<!ENTITY a "b">]><FlexStatementResponse>&a;</FlexStatementResponse>')


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-25T09:59+00:00", "2026-11-23"),  # 04:59 in New York
        ("2026-11-25T10:00+00:00", "2026-11-24"),
        ("2026-11-28T10:00+00:00", "2026-11-27"),  # Saturday has Friday's
        ("2026-11-29T12:00+00:00", "2026-11-27"),
        ("2026-11-30T12:00+00:00", "2026-11-27"),
        ("2026-12-01T09:00+00:00", "2026-11-27"),
        ("2026-12-01T10:00+00:00", "2026-11-30"),
        ("2026-07-01T08:59+00:00", "2026-06-29"),  # summer time
        ("2026-07-01T09:00+00:00", "2026-06-30"),
    ],
)
def test_a_statement_is_expected_at_five_in_the_morning_after_a_business_day(moment: str, day: str) -> None:
    assert str(expected_day(datetime.fromisoformat(moment))) == day


def test_a_clock_that_was_set_back_locks_nobody_out_for_ever() -> None:
    scene = Scene(error(1025))
    scene.bring()
    scene.now = START.replace(year=2020)
    until = scene.now + timedelta(hours=3)
    assert scene.service.locked_until() == until
    scene.now += timedelta(hours=2)
    assert scene.service.locked_until() == until
    scene.now = until
    assert scene.service.locked_until() is None


@pytest.mark.parametrize("damaged", [b"", b'{"until": 17', b'{"until": "x"}', b"[]", b"\xff"])
def test_a_damaged_note_of_a_lock_locks(damaged: bytes) -> None:
    scene = Scene(SENT, YEAR)
    scene.shelf.write("locked.json", damaged)
    assert isinstance(scene.bring(), FlexLocked)
    assert not scene.script.queries
    scene.now += timedelta(hours=3)
    assert scene.bring() is None


def test_a_clock_that_was_set_back_by_hours_orders_nothing_anew() -> None:
    scene = Scene(SENT, YEAR)
    scene.bring()
    scene.now -= timedelta(hours=20)
    assert scene.bring() is None
    assert len(scene.script.queries) == 2
    # But what was written by a clock that was weeks ahead keeps nobody waiting for weeks.
    scene.now -= timedelta(days=20)
    scene.script.answers = [SENT, YEAR]
    assert scene.bring() is None
    assert len(scene.script.queries) == 4


def test_a_clock_that_was_set_back_while_it_waits_keeps_the_code_and_the_patience() -> None:
    scene = Scene(SENT, error(1019, "Warn"))
    scene.bring()
    asked, sends = scene.service.asked(QUERY), scene.events.count("SendRequest")
    asked.look += 7200
    asked.began += 7200
    asked.save(scene.shelf)
    scene.now -= timedelta(hours=2)
    scene.pace.events.clear()
    assert isinstance(scene.bring(), StatementPending)
    assert scene.events == [120, "GetStatement"]
    assert sends == 1


@pytest.mark.parametrize(("number", "kept"), [(1018, True), (1009, True), (1021, True), (1001, False), (1004, False)])
def test_what_was_only_too_much_is_fetched_later_with_the_same_code(number: int, kept: bool) -> None:
    scene = Scene(SENT, error(number))
    assert isinstance(scene.bring(), FlexRefused)
    assert bool(scene.service.asked(QUERY).code) is kept
    assert scene.bring() is not None or not scene.service.is_due(scene.service.asked(QUERY))
    scene.script.answers = [YEAR] if kept else [SENT, YEAR]
    scene.now += timedelta(hours=1)
    assert scene.bring() is None
    assert [each for each in scene.events if each == "SendRequest"] == ["SendRequest"] * (1 if kept else 2)


@pytest.mark.parametrize("number", [1012, 1013, 1015, 1020])
def test_a_new_token_is_tried_at_once_after_an_error_of_the_old_one(number: int) -> None:
    scene = Scene(error(number), SENT, YEAR)
    scene.bring()
    assert not scene.service.is_due(scene.service.asked(QUERY))
    scene.service.token = TOKEN[::-1]
    scene.service.mark = mark_of(TOKEN[::-1])
    assert scene.bring() is None


def test_a_process_killed_while_it_asks_again_after_an_error_has_asked() -> None:
    scene = Scene(error(1014))
    scene.bring()
    scene.now += timedelta(hours=1)

    def killed(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    scene.service.line = Line(Settings(state_dir=None), lambda: httpx.MockTransport(killed))
    with pytest.raises(KeyboardInterrupt):
        scene.bring()
    later = Scene(SENT, YEAR, shelf=scene.shelf)
    later.now = scene.now
    assert isinstance(later.bring(), StatementPending)
    assert not later.script.queries


def test_the_token_in_the_words_of_an_error_is_not_kept() -> None:
    scene = Scene(error(1014).replace("Of its own.", f"No query of {TOKEN}."))
    told = scene.bring()
    assert "'No query of ***'. " in str(told)
    assert all(TOKEN.encode() not in piece for piece in scene.shelf.pieces.values())


def rested(change: Callable[[Asked], None]) -> bool:
    scene = Scene(SENT, YEAR)
    scene.bring()
    asked = scene.service.asked(QUERY)
    change(asked)
    return not scene.service.is_due(asked)


def test_what_was_fetched_today_is_not_due() -> None:
    assert rested(lambda asked: None)
    assert not rested(lambda asked: setattr(asked, "due", "2026-11-23"))
    assert not rested(lambda asked: setattr(asked, "code", "1"))
