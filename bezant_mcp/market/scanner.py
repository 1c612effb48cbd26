"""The market scanner: what can be scanned, searched instead of listed, and one scan.

IBKR's list of scans is hundreds of kilobytes long and may be asked for once in 15 minutes; it is kept for that long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Annotated, Any, Literal, NamedTuple

from bezant_client import api, models
from bezant_client.types import Unset
from pydantic import BeforeValidator, Field

from bezant_mcp.answers import Table, first_rows, listed, moment
from bezant_mcp.arguments import MOST_ROWS, Limit, Text, as_text, bad, choice, code, items, whole_number
from bezant_mcp.contracts.listings import conid_of
from bezant_mcp.errors import BezantError, IbkrError
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import distinct, number, objects, text, whole

KINDS = ("scan", "instrument", "location", "filter")
# The whole list has thousands.
MOST_PARAMETERS = 60


class Parameter(NamedTuple):
    """One word of the scanner's language.

    Attributes:
        kind: One of ``KINDS``: what the scan ranks by, the class of contracts, the market, a condition.
        code: What a scan takes.
        instruments: Codes of the instruments that a scan is made for; empty for those of another kind.
    """

    kind: str
    code: str
    name: str
    instruments: tuple[str, ...] = ()


class ScannerParameters(Table):
    """The codes for scans: kind, code and name."""

    source: Literal["portfolio", "brokerage"] = "brokerage"


class ScanResult(Table):
    """Contracts in the order of a scan, each with the figure it is ranked by, as IBKR writes it."""

    source: Literal["portfolio", "brokerage"] = "brokerage"


async def scanner_parameters(
    gateway: Gateway,
    search: Annotated[str, Text, Field(description="Words, such as dividend yield")] = "",
    kind: Annotated[str, Text, Field(description="scan, instrument, location or filter")] = "",
    instrument: Annotated[str, Text, Field(description="Only scans for this instrument, such as STK")] = "",
    limit: Limit = 20,
) -> ScannerParameters:
    """Search the codes that scanner_run takes.

    Needs the brokerage session. Every word of ``search`` must match; 60 rows at most.
    """
    chosen = choice("kind", kind, KINDS, {f"{name}s": name for name in KINDS}) if kind.strip() else ""
    most = whole_number("limit", limit, 0, MOST_ROWS)
    known = await fetch_parameters(gateway)
    found = matching(search, chosen, instrument.strip().upper(), known.value)
    shown = found[: min(most or MOST_PARAMETERS, MOST_PARAMETERS)]
    there = ", ".join(f"{count} of kind {name}" for name, count in Counter(row.kind for row in found).items())
    notes = [f"Shows {len(shown)} of {there}: search for a word to narrow it down."] if len(shown) < len(found) else []
    gaps = [f"IBKR's list of {name} codes cannot be read in full." for name in unread_kinds(known.value)]
    return ScannerParameters(
        as_of=moment(known.as_of),
        count=len(found),
        columns=["kind", "code", "name"],
        rows=[[row.kind, row.code, row.name] for row in shown],
        complete=not gaps,
        notes=[*notes, *gaps] or None,
    )


def unread_kinds(known: Iterable[Parameter]) -> list[str]:
    """The kinds of which IBKR gave none, or some without their code."""
    codes: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for row in known:
        codes[row.kind].append(row.code)
    return [kind for kind, given in codes.items() if not given or "" in given]


async def fetch_parameters(gateway: Gateway) -> Reading[list[Parameter]]:
    """Everything that a scan may consist of, IBKR's lists as one; needs the brokerage session."""
    reading = await gateway.ask(api.scanner.get_params.asyncio_detailed(client=gateway.client))
    given, found = reading.value, []
    for scan in objects(given.scan_type_list or []):
        listed_for = scan.instruments if isinstance(scan.instruments, list) else []
        made_for = tuple(name for value in listed_for if (name := text(value)))
        found.append(Parameter("scan", text(scan.code) or "", text(scan.display_name) or "", made_for))
    for instrument in objects(given.instrument_list or []):
        found.append(Parameter("instrument", text(instrument.type_) or "", text(instrument.display_name) or ""))
    found += locations(objects(given.location_tree or []))
    for condition in objects(given.filter_list or []):
        found.append(Parameter("filter", text(condition.code) or "", text(condition.display_name) or ""))
    return Reading(list(dict.fromkeys(found)), reading.as_of)


def locations(tree: Iterable[models.ScannerLocation], above: str = "") -> Iterator[Parameter]:
    """Every market of the tree, each named with what it is part of."""
    for place in tree:
        name = " / ".join(part for part in (above, text(place.display_name) or "") if part)
        yield Parameter("location", text(place.type_) or "", name)
        # Of what has no parts it is null, or left out.
        parts = [] if place.locations is None or isinstance(place.locations, Unset) else objects(place.locations)
        yield from locations(parts, name)


def matching(words: str, kind: str, instrument: str, known: Iterable[Parameter]) -> list[Parameter]:
    """Those in whose name or code every word occurs, the shortest names first; empty ``kind``, ``instrument``: any."""
    sought = words.lower().split()
    found = [
        row
        for row in known
        if kind in ("", row.kind)
        and (not instrument or not row.instruments or instrument in row.instruments)
        and all(word in f"{row.code} {row.name}".lower() for word in sought)
    ]
    return sorted(found, key=lambda row: (len(row.name), row.name)) if sought else found


def pairs_as_text(value: Any) -> Any:
    """``{"priceAbove": 5}`` as ``priceAbove=5``."""
    if isinstance(value, dict):
        return ",".join(f"{name}={number}" for name, number in value.items())
    return as_text(value)


async def scanner_run(
    gateway: Gateway,
    scan: Annotated[str, Text, Field(description="Code, such as TOP_PERC_GAIN")],
    location: Annotated[str, Text, Field(description="Code of the market")] = "STK.US.MAJOR",
    instrument: Annotated[str, Text, Field(description="Code of the class of contracts")] = "STK",
    filters: Annotated[
        str, BeforeValidator(pairs_as_text), Field(description="code=number, such as priceAbove=5")
    ] = "",
    limit: Limit = 20,
) -> ScanResult:
    """Rank the contracts of a market, up to 50. Codes: scanner_parameters.

    Needs the brokerage session.

    Raises:
        BadArgument: IBKR refused, and its list of parameters does not have one of the codes.
    """
    most = whole_number("limit", limit, 0, MOST_ROWS)
    conditions = read_filters(pairs_as_text(filters))
    market, kind, ranked_by = code("location", location), code("instrument", instrument), code("scan", scan)
    body = models.ScannerRequest(
        instrument=kind,
        location=market,
        type_=ranked_by,
        filter_=[models.ScannerRequestFilter(code=name, value=value) for name, value in conditions.items()],
    )
    try:
        reading = await gateway.ask(api.scanner.run.asyncio_detailed(client=gateway.client, body=body))
    except IbkrError as error:
        await explain(gateway, {"scan": [ranked_by], "location": [market], "instrument": [kind], "filter": conditions})
        raise error from None
    given = reading.value.contracts
    found = distinct(given or [])
    shown, cut = first_rows(found, most)
    ranking = [ranking_figure(row.scan_data) for row in shown]
    unknown = [text(row.symbol) or "?" for row, ranked in zip(shown, ranking, strict=True) if ranked is None]
    gaps = reading.gaps("contracts")
    nameless = [text(row.symbol) or "?" for row in found if not conid_of(row.con_id)]
    gaps += [f"There is no conid for {listed(nameless)}."] if nameless else []
    gaps += [f"Figure unknown: {listed(unknown)}."] if unknown else []
    notes = [*(cut or []), *gaps] or None
    return ScanResult(
        as_of=moment(reading.as_of),
        complete=not gaps,
        count=len(found),
        columns=["rank", "conid", "symbol", "name", "exchange", text(reading.value.scan_data_column_name) or "figure"],
        rows=[
            [
                rank,
                whole(row.con_id),
                text(row.symbol) or "",
                text(row.company_name),
                text(row.listing_exchange),
                ranked,
            ]
            for rank, (row, ranked) in enumerate(zip(shown, ranking, strict=True), start=1)
        ],
        notes=notes,
    )


def ranking_figure(value: object) -> str | float | None:
    """What a contract is ranked by, as IBKR writes it; None for a number that is none, and for nothing."""
    said = text(value) or number(value)
    try:
        return None if said is None or float(said) != number(said) else said
    except ValueError:
        return said  # a word, or a number with a mark behind


async def explain(gateway: Gateway, given: dict[str, Iterable[str]]) -> None:
    """Raise for the first code that IBKR's list lacks; return where none is wrong or the list is not at hand."""
    try:
        known = (await fetch_parameters(gateway)).value
    except BezantError:
        return
    unread = unread_kinds(known)
    for kind, values in given.items():
        if kind in unread:
            continue
        have = [row.code for row in known if row.kind == kind]
        for value in values:
            if value not in have:
                near = get_close_matches(value.upper(), have, 3, 0.4) or have[:3]
                raise bad(kind, value, f"the scanner has no such code; the nearest are {', '.join(near)}", near[0])


def read_filters(words: str) -> dict[str, float]:
    """Conditions from ``priceAbove=5, marketCapAbove1e6: 1000``."""
    found = {}
    for item in items(words.strip("{}").replace('"', "")):
        name, sign, value = item.replace(":", "=").partition("=")
        amount = number(value)
        if not sign or amount is None or not name.strip().isalnum():
            raise bad("filters", item, "it must be code=number", "priceAbove=5")
        found[name.strip()] = amount
    return found
