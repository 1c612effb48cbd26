"""Where to look for a contract beyond its ticker: by ISIN, pair, root or name, among what is held, at a suffix."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bezant_mcp.concurrency import together
from bezant_mcp.contracts import listings as contracts
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.symbols import Wanted, with_suffix
from bezant_mcp.errors import BezantError, BrokerageDown
from bezant_mcp.parsing import text, whole

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

SEARCHED_ACCOUNTS = 5


async def look_further(gateway: Gateway, wanted: Wanted, listings: list[Listing]) -> list[Listing]:
    """What other look-ups add: by kind, by name where a name is meant, and everything else where nothing was found."""
    if wanted.kind == "isin":
        return fitting(wanted, await contracts.fetch_matches(gateway, wanted.symbol))
    if wanted.kind == "pair":
        return await contracts.fetch_pair(gateway, wanted.symbol)
    if wanted.kind == "future":
        return fitting(wanted, await contracts.fetch_futures(gateway, wanted.symbol))
    if wanted.kind == "conid":
        return []
    if wanted.like_a_name:
        return fitting(wanted, await contracts.fetch_matches(gateway, wanted.symbol, by_name=True)) or (
            await last_resorts(gateway, wanted) if not listings else []
        )
    if not listings:
        return await last_resorts(gateway, wanted)
    chosen = choose(listings)
    if chosen and not chosen.is_us and not (wanted.exchanges or wanted.currency) and named_alike(chosen, wanted.symbol):
        # SHELL is a ticker in Amsterdam, and a company whose other listings have another ticker.
        others = await contracts.fetch_matches(gateway, wanted.symbol, by_name=True)
        return [other for other in others if company(other.name) == company(chosen.name)]
    return []


async def last_resorts(gateway: Gateway, wanted: Wanted) -> list[Listing]:
    """The ticker at the exchange behind it, futures of that root, what is held, an index, a company of that name."""
    from bezant_client.models import SearchSecType

    if other := with_suffix(wanted):
        listed = await contracts.fetch_stocks(gateway, [other.symbol])
        if listings := fitting(other, listed[other.symbol]):
            return listings
    if listings := fitting(wanted, await contracts.fetch_futures(gateway, wanted.symbol)):
        return listings
    if listings := fitting(wanted, await find_held(gateway, wanted.symbol)):
        return listings
    if listings := fitting(wanted, await contracts.fetch_matches(gateway, wanted.symbol, SearchSecType.IND)):
        return listings
    return fitting(wanted, await contracts.fetch_matches(gateway, wanted.symbol, by_name=True))


async def find_held(gateway: Gateway, ticker: str) -> list[Listing]:
    """Positions with this ticker that are no stocks: coins, bonds, funds; derivatives have many of one ticker."""
    from bezant_mcp.accounts.accounts import fetch_accounts
    from bezant_mcp.accounts.position_pages import fetch_positions

    accounts = list((await fetch_accounts(gateway)).value)[:SEARCHED_ACCOUNTS]
    try:
        books = await together(fetch_positions(gateway, account) for account in accounts)
    except BrokerageDown:
        raise
    except BezantError:
        return []  # other ways remain
    # A row that came thin has the ticker in its description alone.
    named = [row for book in books for row in book.rows if ticker in (text(row.ticker), text(row.contract_desc))]
    conids = {conid for row in named if (conid := whole(row.conid))}
    found = (await contracts.fetch_by_conid(gateway, sorted(conids))).values()
    return [listing for listing in found if listing.symbol == ticker and not listing.is_derivative]


def fitting(wanted: Wanted, listings: Iterable[Listing]) -> list[Listing]:
    """Those at the exchange, in the currency and with the expiry that were named."""
    return [
        listing
        for listing in listings
        if (
            not wanted.exchanges
            or listing.exchange in wanted.exchanges
            or (wanted.exchanges == ("US",) and listing.is_us)
        )
        and (not wanted.currency or listing.currency == wanted.currency)
        and (listing.expiry or "").replace("-", "").startswith(wanted.expiry)
    ]


def choose(listings: list[Listing]) -> Listing | None:
    """The only listing, or the only one in the United States of the only company; None where a person must choose."""
    if len(listings) == 1:
        return listings[0]
    home = [listing for listing in listings if listing.is_us and not listing.is_derivative]
    if len({listing.name for listing in listings}) == 1 and len(home) == 1:
        return home[0]
    return None


def unique(listings: Iterable[Listing]) -> list[Listing]:
    """Each contract once."""
    return list({listing.conid: listing for listing in listings}.values())


def named_alike(listing: Listing, ticker: str) -> bool:
    """Whether the company's name begins with the ticker as a word, so that a person may have meant the company."""
    return listing.name.upper().partition(" ")[0] == ticker


def company(name: str) -> str:
    """A company's name without what tells its kinds of shares apart."""
    return name.upper().partition("-")[0].strip()
