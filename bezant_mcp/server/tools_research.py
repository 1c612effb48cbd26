"""The tools of the optional set ``research``: scanner, futures, event contracts."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from bezant_mcp.arguments import Text, Texts, as_text
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.answers_research import EventContractsAnswer, FuturesAnswer, ScanAnswer, ScannerParameters


def pairs_as_text(value: Any) -> Any:
    """``{"priceAbove": 5}`` as ``priceAbove=5``."""
    if isinstance(value, dict):
        return ",".join(f"{name}={number}" for name, number in value.items())
    return as_text(value)


Limit = Annotated[str, Text, Field(description="Rows; 0 for all")]


async def scanner_parameters(
    gateway: Gateway,
    search: Annotated[str, Text, Field(description="Words, such as dividend yield")] = "",
    kind: Annotated[str, Text, Field(description="scan, instrument, location or filter")] = "",
    instrument: Annotated[str, Text, Field(description="Only scans for this instrument, such as STK")] = "",
    limit: Limit = "20",
) -> ScannerParameters:
    """Search the codes that scanner_run takes."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.market.scanner import KINDS, fetch_parameters, matching

    chosen = inputs.choice("kind", kind, KINDS, {f"{name}s": name for name in KINDS}) if kind.strip() else ""
    rows = inputs.whole_number("limit", limit, 0, 1000)
    known, as_of = await fetch_parameters(gateway)
    return ScannerParameters.of(matching(search, chosen, known), as_of, rows, instrument.strip().upper())


async def scanner_run(
    gateway: Gateway,
    scan: Annotated[str, Text, Field(description="Code, such as TOP_PERC_GAIN")],
    location: Annotated[str, Text, Field(description="Code of the market")] = "STK.US.MAJOR",
    instrument: Annotated[str, Text, Field(description="Code of the class of contracts")] = "STK",
    filters: Annotated[
        str, BeforeValidator(pairs_as_text), Field(description="code=number, such as priceAbove=5")
    ] = "",
    limit: Limit = "20",
) -> ScanAnswer:
    """Rank the contracts of a market, up to 50. Codes: scanner_parameters."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.market.scanner import read_filters, run_scan

    rows = inputs.whole_number("limit", limit, 0, 1000)
    conditions = read_filters(filters)
    market, kind = inputs.code("location", location), inputs.code("instrument", instrument)
    found = await run_scan(gateway, inputs.code("scan", scan), market, kind, conditions)
    return ScanAnswer.of(found, rows)


async def futures(
    gateway: Gateway,
    symbols: Annotated[str, Texts, Field(description="Roots, such as ES,NQ")],
    limit: Limit = "20",
) -> FuturesAnswer:
    """Futures of a root symbol with expiry, multiplier and the days by which positions must be closed."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.market.futures import fetch_futures

    rows = inputs.whole_number("limit", limit, 0, 1000)
    roots = [inputs.code("symbols", item.lstrip("/")) for item in inputs.items(symbols)]
    if not roots:
        raise inputs.bad("symbols", symbols, "no root symbol is in it", "ES")
    found, as_of = await fetch_futures(gateway, roots)
    return FuturesAnswer.of(found, roots, as_of, rows)


async def event_contracts(
    gateway: Gateway,
    search: Annotated[str, Text, Field(description="Words of a market or category")] = "",
    market_conid: Annotated[str, Text, Field(description="List this market's contracts instead")] = "",
    limit: Limit = "20",
) -> EventContractsAnswer:
    """Find markets of event contracts (yes or no questions), or the contracts of one market."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.market.event_contracts import fetch_event_contracts, fetch_markets

    rows = inputs.whole_number("limit", limit, 0, 1000)
    if market_conid.strip():
        conid = inputs.whole_number("market_conid", market_conid, 1, 2**31 - 1)
        return EventContractsAnswer.of_contracts(await fetch_event_contracts(gateway, conid), rows)
    markets, as_of = await fetch_markets(gateway)
    words = search.lower().split()
    found = [row for row in markets if all(word in f"{row.name} {row.category} {row.symbol}".lower() for word in words)]
    return EventContractsAnswer.of_markets(found, as_of, rows)


TOOLS = (
    (scanner_parameters, "Search scanner codes"),
    (scanner_run, "Market scan"),
    (futures, "Futures of a root"),
    (event_contracts, "Event contracts"),
)
