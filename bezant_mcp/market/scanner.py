"""The market scanner: what can be scanned, searched instead of listed, and one scan.

IBKR's list of scans is hundreds of kilobytes long and may be asked for once in 15 minutes; it is kept for that long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING

from bezant_mcp.arguments import bad, items
from bezant_mcp.errors import BezantError, IbkrError
from bezant_mcp.parsing import number, objects, text, whole

if TYPE_CHECKING:
    from bezant_client.models import ScannerLocation, ScannerParams

    from bezant_mcp.gateway import Gateway

KINDS = ("scan", "instrument", "location", "filter")


@dataclass(frozen=True)
class Parameter:
    """One word of the scanner's language.

    Attributes:
        kind: One of ``KINDS``: what the scan ranks by, the class of contracts, the market, a condition.
        code: What a scan takes.
        goes_with: Codes of instruments that a scan is made for; of filters that an instrument knows.
    """

    kind: str
    code: str
    name: str
    goes_with: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scanned:
    """One contract that a scan found, with the figure that it is ranked by as IBKR writes it."""

    conid: int | None
    symbol: str
    name: str | None
    exchange: str | None
    asset_class: str | None
    figure: str | None


@dataclass(frozen=True)
class Scan:
    """What a scan found, the first first.

    Attributes:
        column: What ``figure`` is; None where IBKR does not say.
    """

    rows: tuple[Scanned, ...]
    column: str | None
    as_of: datetime


async def fetch_parameters(gateway: Gateway) -> tuple[list[Parameter], datetime]:
    """Everything that a scan may consist of; needs the brokerage session."""
    from bezant_client.api.scanner import get_params

    reading = await gateway.ask(get_params.asyncio_detailed(client=gateway.client))
    return list(parameters(reading.value)), reading.as_of


def parameters(found: ScannerParams) -> Iterator[Parameter]:
    """The lists of IBKR's answer as one."""
    for scan in objects(found.scan_type_list or []):
        yield Parameter("scan", text(scan.code) or "", text(scan.display_name) or "", codes(scan.instruments or []))
    for instrument in objects(found.instrument_list or []):
        yield Parameter("instrument", text(instrument.type_) or "", text(instrument.display_name) or "")
    yield from locations(objects(found.location_tree or []))
    for condition in objects(found.filter_list or []):
        yield Parameter("filter", text(condition.code) or "", text(condition.display_name) or "")


def codes(values: Iterable[str]) -> tuple[str, ...]:
    """Codes without what is none."""
    return tuple(code for value in values if (code := text(value)))


def locations(tree: Iterable[ScannerLocation], above: str = "") -> Iterator[Parameter]:
    """Every market of the tree, each named with what it is part of."""
    for place in tree:
        name = " / ".join(part for part in (above, text(place.display_name) or "") if part)
        yield Parameter("location", text(place.type_) or "", name)
        yield from locations(objects(place.locations or []), name)


def matching(words: str, kind: str, known: Iterable[Parameter]) -> list[Parameter]:
    """Those in whose name or code every word occurs, the shortest names first; ``kind`` empty for any."""
    sought = words.lower().split()
    found = [
        row
        for row in known
        if kind in ("", row.kind) and all(word in f"{row.code} {row.name}".lower() for word in sought)
    ]
    return sorted(found, key=lambda row: (len(row.name), row.name)) if sought else found


async def run_scan(gateway: Gateway, scan: str, location: str, instrument: str, filters: dict[str, float]) -> Scan:
    """Rank a market's contracts; IBKR gives up to 50. Needs the brokerage session.

    Raises:
        BadArgument: IBKR refused, and its list of parameters lacks one of the codes.
    """
    from bezant_client.api.scanner import run
    from bezant_client.models import ScannerRequest, ScannerRequestFilter

    body = ScannerRequest(
        instrument=instrument,
        location=location,
        type_=scan,
        filter_=[ScannerRequestFilter(code=code, value=value) for code, value in filters.items()],
    )
    try:
        reading = await gateway.ask(run.asyncio_detailed(client=gateway.client, body=body))
    except IbkrError as error:
        await explain(gateway, {"scan": [scan], "location": [location], "instrument": [instrument], "filter": filters})
        raise error from None
    rows = tuple(
        Scanned(
            conid=whole(row.con_id),
            symbol=text(row.symbol) or "",
            name=text(row.company_name),
            exchange=text(row.listing_exchange),
            asset_class=text(row.sec_type),
            figure=text(row.scan_data),
        )
        for row in reading.value.contracts or []
    )
    return Scan(rows, text(reading.value.scan_data_column_name), reading.as_of)


async def explain(gateway: Gateway, given: dict[str, Iterable[str]]) -> None:
    """Raise for the first code that IBKR's list lacks; return where none is wrong or the list is not at hand."""
    try:
        known, _ = await fetch_parameters(gateway)
    except BezantError:
        return
    for kind, values in given.items():
        have = [row.code for row in known if row.kind == kind]
        for code in values:
            if code not in have:
                near = get_close_matches(code.upper(), have, 3, 0.4) or have[:3]
                raise bad(kind, code, f"the scanner has no such code; near it are {', '.join(near)}", near[0])


def read_filters(words: str) -> dict[str, float]:
    """Conditions from ``priceAbove=5, marketCapAbove1e6: 1000``."""
    found = {}
    for item in items(words.strip("{}").replace('"', "")):
        code, sign, value = item.replace(":", "=").partition("=")
        amount = number(value)
        if not sign or amount is None or not code.strip().isalnum():
            raise bad("filters", item, "it must be code=number", "priceAbove=5")
        found[code.strip()] = amount
    return found
