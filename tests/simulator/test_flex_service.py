"""The simulated Flex service: two steps, IBKR's envelopes, limits, lock-out and faults, on the simulated clock."""

import re
import xml.etree.ElementTree as ET
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.faults import FLEX_ERRORS
from bezant_mcp.simulator.world.flex_desk import TOKEN, last_closed
from tests.simulator.scene import play, trust_nobody
from tests.simulator.statements import parts

START = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)  # a Tuesday, 10:00 in New York
ENVELOPES = Path(__file__).parents[2] / ".." / "shared" / "flex" / "envelopes"
SLOW = 7.0  # seconds between two requests that break no limit


class Caller:
    """A client that waits so long between its requests that no limit is broken."""

    def __init__(self, sim: SimulatedGateway, http: httpx.AsyncClient) -> None:
        self.sim = sim
        self.http = http

    async def get(self, step: str, *, wait: float = SLOW, **query: str | int) -> httpx.Response:
        """One request; without ``t`` and ``v`` it has the right ones."""
        self.sim.advance(wait)
        return await self.http.get(f"{self.sim.flex_url}/{step}", params={"t": TOKEN, "v": 3, **query})

    async def send(self, q: str = "900001", **query: Any) -> httpx.Response:
        """The first step."""
        return await self.get("SendRequest", q=q, **query)

    async def fetch(self, **query: Any) -> httpx.Response:
        """Both steps."""
        sent = await self.send(**query)
        return await self.get("GetStatement", q=told(sent, "ReferenceCode"))


def told(answer: httpx.Response, name: str) -> str:
    """A member of an envelope, empty where it has none."""
    return ET.fromstring(answer.text).findtext(name) or ""


def code(answer: httpx.Response) -> int:
    return int(told(answer, "ErrorCode") or 0)


@asynccontextmanager
async def caller(scenario: str = "awkward", **settings: Any) -> AsyncIterator[Caller]:
    """A caller of a simulated service."""
    async with (
        SimulatedGateway(scenario, start=START, **settings) as sim,
        httpx.AsyncClient(verify=trust_nobody(), timeout=10, trust_env=False) as http,
    ):
        yield Caller(sim, http)


def test_two_steps_give_a_statement_of_a_year_without_a_login() -> None:
    async def scene() -> None:
        async with caller(login=False) as me:
            sent = await me.send()
            assert sent.headers["content-type"].startswith("text/xml")
            assert told(sent, "Status") == "Success"
            assert told(sent, "Url") == f"{me.sim.flex_url}/GetStatement"
            assert ET.fromstring(sent.text).attrib["timestamp"] == "24 November, 2026 10:00 AM EST"
            part = parts((await me.get("GetStatement", q=told(sent, "ReferenceCode"))).text)[0].element.attrib
            assert (part["fromDate"], part["toDate"]) == ("20251124", "20261123")
            assert (part["period"], part["whenGenerated"][:9]) == ("Last365CalendarDays", "20261124;")
            assert me.sim.counts()["flex_sends"] == {"900001 20261124": 1}
            assert [row["step"] for row in me.sim.world.desk.seen] == ["SendRequest", "GetStatement"]
            assert me.sim.counts()["requests"] == 0  # the Gateway's side saw nothing

    play(scene)


@pytest.mark.parametrize(
    ("query", "span"),
    [
        ({"fd": "20260101", "td": "20260331"}, ("20260101", "20260331")),
        ({"fd": "20261101", "td": "20261231"}, ("20261101", "20261123")),  # cut at the last closed day
        ({"fd": "20260101", "td": "20260331", "p": 7}, ("20260101", "20260331")),  # `p` is ignored without a word
        ({"p": 7}, ("20261117", "20261123")),
        ({"fd": "20170102", "td": "20171229"}, ("20170102", "20171229")),
    ],
)
def test_a_period_is_what_was_asked_for(query: dict[str, Any], span: tuple[str, str]) -> None:
    async def scene() -> None:
        async with caller() as me:
            part = parts((await me.fetch(**query)).text)[0].element.attrib
            assert (part["fromDate"], part["toDate"]) == span

    play(scene)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"v": 2}, 1001),
        ({"v": ""}, 1001),
        ({"t": "111111111111111111111111"}, 1015),
        ({"q": "900009"}, 1014),
        ({"q": TOKEN}, 1014),
        ({"fd": "20260101"}, 1003),
        ({"fd": "20250101", "td": "20260331"}, 1003),
        ({"fd": "20260331", "td": "20260101"}, 1003),
        ({"fd": "20261124", "td": "20261124"}, 1003),
        ({"fd": "20100101", "td": "20100331"}, 1003),
        ({"p": 366}, 1003),
    ],
)
def test_what_is_wrong_with_a_request_has_its_code(query: dict[str, Any], expected: int) -> None:
    async def scene() -> None:
        async with caller() as me:
            answer = await me.send(**query)
            assert (answer.status_code, code(answer), told(answer, "Status")) == (200, expected, "Fail")
            assert told(answer, "ErrorMessage") == FLEX_ERRORS[expected]

    play(scene)


@pytest.mark.parametrize(
    ("hour", "minute", "last"),
    [(9, 59, "20261120"), (10, 1, "20261123")],  # 04:59 and 05:01 in New York
)
def test_the_last_business_day_is_there_at_five_in_new_york(hour: int, minute: int, last: str) -> None:
    assert f"{last_closed(START.replace(hour=hour, minute=minute)):%Y%m%d}" == last


def test_an_unknown_reference_an_unknown_path_another_verb_and_no_user_agent_are_refused() -> None:
    async def scene() -> None:
        async with caller() as me:
            assert code(await me.get("GetStatement", q="1234567890")) == 1017
            assert (await me.get("Elsewhere")).status_code == 404
            assert (await me.http.post(f"{me.sim.flex_url}/SendRequest")).status_code == 405
            assert (await me.http.get(f"{me.sim.flex_url}/SendRequest", headers={"User-Agent": ""})).status_code == 403

    play(scene)


def test_a_statement_takes_the_seconds_that_are_set() -> None:
    async def scene() -> None:
        async with caller(flex_seconds=60.0) as me:
            reference = told(await me.send(), "ReferenceCode")
            early = [await me.get("GetStatement", q=reference, wait=20) for _ in range(2)]
            assert [(code(answer), told(answer, "Status")) for answer in early] == [(1019, "Warn")] * 2
            assert (await me.get("GetStatement", q=reference, wait=21)).text.startswith("<FlexQueryResponse")
            assert me.sim.world.desk.failed == 0  # waiting is no failure

    play(scene)


def test_one_request_a_second_and_ten_a_minute_for_each_token() -> None:
    async def scene() -> None:
        async with caller(flex_tries=100) as me:
            assert [code(await me.send(wait=wait)) for wait in (0, 0.5, 2)] == [0, 1018, 0]
            me.sim.advance(60)
            assert [code(await me.send(wait=2)) for _ in range(11)] == [0] * 10 + [1018]
            assert code(await me.send(wait=2, t="222")) == 1015  # another token has its own ten
            assert code(await me.send(wait=60)) == 0

    play(scene)


def test_failures_lock_out_and_each_attempt_begins_the_lock_out_anew() -> None:
    async def scene() -> None:
        async with caller(flex_tries=3, flex_lock_seconds=600.0) as me:
            assert [code(await me.send(q="900009")) for _ in range(4)] == [1014, 1014, 1014, 1025]
            assert code(await me.send(wait=500)) == 1025
            assert code(await me.send(wait=500)) == 1025
            assert code(await me.send(wait=601)) == 0
            assert me.sim.counts()["flex_locks"] == 1
            assert [code(await me.send(q="900009")) for _ in range(2)] == [1014, 1014]
            assert code(await me.send()) == 0  # which clears the count
            assert code(await me.send(q="900009")) == 1014
            assert code(await me.send()) == 0

    play(scene)


@pytest.mark.parametrize("number", sorted(FLEX_ERRORS))
def test_every_error_can_be_had(number: int) -> None:
    async def scene() -> None:
        async with caller() as me:
            me.sim.fault(f"flex-{number}", "*SendRequest*", times=1)
            answer = await me.send()
            assert (code(answer), told(answer, "ReferenceCode")) == (number, "")
            assert code(await me.send()) == 0
            file = ENVELOPES / f"error-{number}.xml"
            if file.exists():
                stamp = re.compile("timestamp='[^']+'")
                assert stamp.sub("", answer.text) == stamp.sub("", file.read_text().strip())

    play(scene)


def test_other_faults_do_to_statements_what_they_say() -> None:
    async def scene() -> None:
        async with caller() as me:
            me.sim.fault("flex-one-day", "*SendRequest*", times=1)
            part = parts((await me.fetch()).text)[0]
            assert (part.element.attrib["fromDate"], part.element.attrib["toDate"]) == ("20261123", "20261123")
            assert (part.rows("CashTransaction"), bool(part.rows("OpenPosition"))) == ([], True)
            me.sim.fault("flex-no-override", "*SendRequest*")
            assert [code(await me.send(p=30)), code(await me.send())] == [1003, 0]
            me.sim.clear_faults()
            me.sim.fault("flex-other-host", "*SendRequest*", times=1)
            assert told(await me.send(), "Url").startswith("https://flex.example.com/")
            me.sim.fault("flex-empty", "*GetStatement*", times=1)
            assert parts((await me.fetch()).text)[0].rows("CashTransaction") == []
            me.sim.fault("flex-csv", "*GetStatement*", times=1)
            assert (await me.fetch()).text.startswith('"ClientAccountID"')
            me.sim.fault("200-html", "*GetStatement*", times=1)
            assert (await me.fetch()).text.startswith("<html>")
            me.sim.fault("truncated", "*GetStatement*", times=1)
            with pytest.raises(ET.ParseError):
                parts((await me.fetch()).text)
            me.sim.fault("never", "*")
            assert code(await me.send()) == 0  # faults of the Gateway do not strike here

    play(scene)


def test_the_second_query_has_cash_alone() -> None:
    async def scene() -> None:
        async with caller("two-accounts") as me:
            found = parts((await me.fetch(q="900002")).text)
            assert [part.base for part in found] == ["USD", "EUR"]
            assert {child.tag for child in found[0].element} == {"AccountInformation", "CashReport", "CashTransactions"}

    play(scene)


def test_confirmations_are_of_today_too_and_know_no_rates() -> None:
    async def scene() -> None:
        async with caller() as me:
            answer = ET.fromstring((await me.fetch(q="900003", p=2)).text)
            rows = [row.attrib for row in answer.iter("TradeConfirm")]
            assert answer.attrib["type"] == "TCF"
            assert {row["tradeDate"] for row in rows} == {"20261124"}
            assert sorted(row["execID"] for row in rows) == ["0000a000.0000b001.01.01", "0000a001.0000b001.01.01"]
            assert rows[0].keys() >= {"price", "commission", "commissionCurrency", "tax", "code", "orderID"}
            assert not rows[0].keys() & {"fxRateToBase", "fifoPnlRealized"}

    play(scene)


def test_the_control_endpoint_tells_every_request() -> None:
    async def scene() -> None:
        async with caller() as me:
            await me.send()
            assert (await me.http.get(f"{me.sim.control_url}/state")).json()["flex_url"] == me.sim.flex_url
            (row,) = (await me.http.get(f"{me.sim.control_url}/flex")).json()
            assert (row["step"], row["q"], row["code"]) == ("SendRequest", "900001", 0)
            assert me.sim.world.desk.sends() == {"900001 20261124": 1}
            me.sim.forget_records()
            assert me.sim.counts()["flex_requests"] == 0

    play(scene)
