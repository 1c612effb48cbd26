"""What OpenTelemetry records of the server: nothing that names an account, an amount or an instrument."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import suppress

import httpx
import pytest
from mcp import Client, MCPError
from mcp.types import PromptReference
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from bezant_mcp import Gateway
from bezant_mcp.history.source import fetch_book
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, faster

pytestmark = pytest.mark.anyio
# Of the simulated account, and what the calls below say.
NAMED = ("DU1234567", "U9999999", "AAPL", "265598", "VOD", "12345.67")


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    """Where all spans of this process go from now on: it can be said but once."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> Iterator[InMemorySpanExporter]:
    HTTPXClientInstrumentor().instrument()
    exporter.clear()
    yield exporter
    HTTPXClientInstrumentor().uninstrument()


@pytest.fixture
async def client(simulated: SimulatedGateway, spans: InMemorySpanExporter) -> AsyncIterator[Client]:
    service = Service(Settings(gateway_url=simulated.url, state_dir=None), limits=FAST)
    async with Client(service.build()) as client:
        yield client


async def test_the_recorder_records(spans: InMemorySpanExporter, simulated: SimulatedGateway) -> None:
    async with httpx.AsyncClient(verify=False) as other:
        await other.get(f"{simulated.url}/v1/api/portfolio/DU1234567/ledger")
    assert any("DU1234567" in said for said in map(str, (span.to_json() for span in spans.get_finished_spans())))


async def test_no_account_amount_or_symbol_gets_into_a_span(
    client: Client, spans: InMemorySpanExporter, simulated: SimulatedGateway
) -> None:
    await client.list_tools()
    for tool, arguments in (
        ("positions", {"account_id": "DU1234567"}),
        ("positions", {"account_id": "U9999999"}),
        ("quote", {"symbols": "AAPL"}),
        ("exchange_rate", {"source": "EUR", "target": "USD", "amount": 12345.67}),
        ("conid_for", {"symbol": "VOD", "nonsense": "265598"}),
        ("U9999999", {}),
        ("AAPL 12345.67", {"account_id": "DU1234567"}),
    ):
        await attempt(client.call_tool(tool, arguments))
    for uri in ("accounts", "accounts/DU1234567/positions", "accounts/U9999999/positions", "U9999999", "glossary"):
        await attempt(client.read_resource(f"bezant://{uri}"))
    for prompt in ("risk_check", "U9999999"):
        for account in ("DU1234567", "U9999999; AAPL"):
            await attempt(client.get_prompt(prompt, {"account_id": account}))
    await attempt(client.complete(PromptReference(name="risk_check"), {"name": "account_id", "value": "DU12"}))
    simulated.fault("reply", "/portfolio/accounts", reply={"text": '{"error": "AAPL of DU1234567: 12345.67"}'})
    await attempt(client.call_tool("list_accounts", {}))
    said = [span.to_json() for span in spans.get_finished_spans()]
    assert [each for each in said if "/v1/api" in each] == []
    # The SDK's client makes spans too; those are the host's.
    ours = [each for each in said if "SpanKind.CLIENT" not in each]
    assert [name for name in NAMED for each in ours if name in each] == []


async def attempt(call: Awaitable[object]) -> None:
    """Make a call that may be refused."""
    with suppress(MCPError, ValueError):
        await call


async def test_a_crash_says_no_more_than_its_kind(client: Client, spans: InMemorySpanExporter) -> None:
    """What no rule foresees, in a part of the server that is no tool."""
    from bezant_mcp.redaction import Redaction
    from bezant_mcp.server.leaving import Cleaning

    async def crash(_: object) -> object:
        raise KeyError("DU1234567 AAPL")

    class Request:
        method = "prompts/get"

    with pytest.raises(MCPError) as caught:
        await Cleaning(Redaction())(Request(), crash)
    assert str(caught.value) == "BUG: KeyError in prompts/get. Report this with the log."


async def test_nothing_of_the_fetching_of_statements_gets_into_a_span(
    spans: InMemorySpanExporter, simulated: SimulatedGateway
) -> None:
    settings = Settings(
        gateway_url=simulated.url,
        state_dir=None,
        flex_token="9" * 24,
        flex_queries=("900002",),
        flex_url=simulated.flex_url,
    )
    async with Gateway(settings, limits=faster(2000)) as gateway:
        assert (await fetch_book(gateway)).complete
    assert not spans.get_finished_spans()
