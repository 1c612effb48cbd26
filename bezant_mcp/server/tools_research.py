"""The tools of the optional set ``research``: scanner, futures, event contracts."""

from __future__ import annotations

from bezant_mcp.market.event_contracts import event_contracts
from bezant_mcp.market.futures import futures
from bezant_mcp.market.scanner import scanner_parameters, scanner_run

TOOLS = (
    (scanner_parameters, "Search scanner codes"),
    (scanner_run, "Market scan"),
    (futures, "Futures of a root"),
    (event_contracts, "Event contracts"),
)
