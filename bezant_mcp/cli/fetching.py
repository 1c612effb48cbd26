"""Fetching statements from the command line, with all the patience that IBKR's service wants."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace
from datetime import date, datetime, timedelta

from bezant_mcp.errors import BadArgument, BadSetting, BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Book, Span
from bezant_mcp.history.envelopes import NOT_AVAILABLE
from bezant_mcp.history.errors import FlexRefused, StatementPending
from bezant_mcp.history.source import access_of, fetch_book, service_of
from bezant_mcp.settings import Settings

# The service goes no further back than this in any report of it.
MOST_YEARS, LONGEST_WINDOW = 10, 365
NOT_CONNECTED = "No token and no query are set, so there is nothing to fetch."
HOW_TO = "Set BEZANT_MCP_FLEX_TOKEN_FILE and BEZANT_MCP_FLEX_QUERIES: docs/statements.md shows how."


@asynccontextmanager
async def opened(settings: Settings, given: argparse.Namespace) -> AsyncIterator[Gateway]:
    """A Gateway object with the settings of the command, of which nothing but the statements is asked."""
    async with (
        given.demo() if given.demo else nullcontext(settings.gateway_url) as url,
        Gateway(replace(settings, gateway_url=url), given.redaction, given.limits) as gateway,
    ):
        yield gateway


def queries_of(settings: Settings) -> tuple[str, ...]:
    """The queries that are connected.

    Raises:
        BadSetting: none is.
    """
    token, queries = access_of(settings)
    if not (token and queries):
        raise BadSetting(NOT_CONNECTED, HOW_TO)
    return queries


def live_book(settings: Settings, given: argparse.Namespace) -> Book:
    """Fetch today's statement of each query that has none yet, and read all that is there."""
    queries = queries_of(settings)

    async def read() -> Book:
        async with opened(settings, given) as gateway:
            for query in queries:
                say(f"query {query}: asking IBKR unless today's statement is here; this may take some minutes")
                service = service_of(gateway)
                # Who asks by hand may have mended what IBKR refused.
                await service.bring(query, refresh=service.refusal(service.asked(query)) is not None)
            return (await fetch_book(gateway)).book

    return asyncio.run(read())


def fetch(settings: Settings, given: argparse.Namespace) -> int:
    """Fetch today's statements, and those of years past that are not here; 0: all, 1: not all."""
    return asyncio.run(fetch_all(settings, given, queries_of(settings)))


async def fetch_all(settings: Settings, given: argparse.Namespace, queries: tuple[str, ...]) -> int:
    """Fetch one after the other, the latest first, until something fails."""
    code = 0
    async with opened(settings, given) as gateway:
        service = service_of(gateway)
        windows = [None, *windows_of(given.first_year, given.years, gateway.now())]
        for query in queries:
            for window in windows:
                words = f"query {query}, {window[0]} to {window[1]}" if window else f"query {query}, up to now"
                before = service.asked(query, window).fetched
                try:
                    await service.bring(query, window, refresh=given.again and window is not None)
                except BezantError as error:
                    code = 1
                    say(f"{words}: {error.code}: {error}")
                    if isinstance(error, FlexRefused) and error.number == NOT_AVAILABLE:
                        break  # what is older is not there either, and each refusal counts
                    if isinstance(error, StatementPending):
                        say("Run the same command again later; it continues from here.")
                    return code
                asked = service.asked(query, window)
                say(f"{words}: {'already here' if asked.fetched == before else 'fetched'}")
                if asked.told and asked.fetched != before:
                    say(asked.told)
    return code


def windows_of(first_year: int | None, years: int | None, now: datetime) -> Iterator[Span]:
    """The windows of the years past that are asked for, the latest first: a year each, of which IBKR takes 365 days.

    Raises:
        BadArgument: the service has no such year.
    """
    this_year = now.year
    first = first_year if first_year is not None else this_year - (years or 0)
    if not this_year - MOST_YEARS <= first <= this_year:
        raise BadArgument(
            f"Statements can be fetched from {this_year - MOST_YEARS} to {this_year}.",
            f"Set --from to one of these years, or --years to at most {MOST_YEARS}.",
        )
    return (window for year in range(this_year - 1, first - 1, -1) for window in halves(year))


def halves(year: int) -> Iterator[Span]:
    """A year, or its two halves where it has a day too many."""
    begin, end = date(year, 1, 1), date(year, 12, 31)
    if (end - begin).days < LONGEST_WINDOW:
        yield begin, end
    else:
        middle = date(year, 7, 1)
        yield middle, end
        yield begin, middle - timedelta(days=1)


def say(words: str) -> None:
    """Tell the person who waits."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()
