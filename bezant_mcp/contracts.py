"""Finding the one contract that a ticker means, or saying which it may mean; never the first hit."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from bezant_mcp.definitions import fetch_definitions
from bezant_mcp.errors import BadArgument
from bezant_mcp.values import text, whole

if TYPE_CHECKING:
    from bezant_client.models import StockCompany

    from bezant_mcp.gateway import Gateway

TICKER = re.compile(r"[A-Z0-9][A-Z0-9 .&/'+-]{0,19}", re.ASCII)
SHARE_CLASS = re.compile(r"([A-Z0-9]+)[ .\-/]([A-Z]{1,2})", re.ASCII)
# A conid never changes its meaning; a ticker can move to another company, so it is looked up anew from time to time.
REMEMBER_SECONDS = 30 * 86_400
EXCHANGE = re.compile(r"[A-Z0-9.]{1,16}", re.ASCII)


@dataclass(frozen=True)
class Listing:
    """One contract of one company at one exchange.

    Attributes:
        currency: Trading currency, or None where IBKR's definition of the contract does not say.
        is_us: Listed in the United States.
    """

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str | None
    is_us: bool


@dataclass(frozen=True)
class Found:
    """What a ticker means: one listing, or several to choose from."""

    symbol: str
    listing: Listing | None
    candidates: tuple[Listing, ...]


async def find_stock(gateway: Gateway, symbol: str) -> Found:
    """Find the stock or fund that a ticker means.

    ``AAPL`` is one contract if exactly one company has the ticker and one of its listings is in the United States;
    ``AAPL@NASDAQ`` names the exchange. Works without a brokerage session.

    Raises:
        BadArgument: the text is no ticker, or no company has it.
    """
    ticker, exchange = parse_symbol(symbol)
    remembered = await recall(gateway, ticker, exchange)
    if remembered is not None:
        return Found(ticker, remembered, ())
    listings = await fetch_listings(gateway, ticker)
    if exchange:
        listings = [listing for listing in listings if listing.exchange == exchange]
    if not listings:
        where = f" at {exchange}" if exchange else ""
        raise BadArgument(f"IBKR lists no stock or fund with the ticker {ticker}{where}.", "Check the ticker.")
    chosen = choose(listings)
    if chosen is None:
        return Found(ticker, None, tuple(listings))
    await gateway.store.remember(memo_key(ticker, exchange), json.dumps(asdict(chosen)).encode(), REMEMBER_SECONDS)
    return Found(ticker, chosen, ())


def memo_key(ticker: str, exchange: str) -> str:
    """The whole identity that was asked for: the same ticker at another exchange is another contract."""
    return f"conid:STK:{ticker}@{exchange}"


async def recall(gateway: Gateway, ticker: str, exchange: str) -> Listing | None:
    """The listing that this ticker was found to mean before, by this process or an earlier one.

    Only what was found is remembered, never that nothing was: the next listing may come tomorrow.
    """
    kept = await gateway.store.recall(memo_key(ticker, exchange))
    try:
        return Listing(**json.loads(kept.value)) if kept else None
    except (ValueError, TypeError):
        return None  # written by another edition of this program


def parse_symbol(symbol: str) -> tuple[str, str]:
    """Split ``TICKER`` or ``TICKER@EXCHANGE`` and bring it to IBKR's form, in which a share class follows a space."""
    ticker, at, exchange = symbol.strip().upper().partition("@")
    ticker, exchange = " ".join(ticker.split()), exchange.strip()
    if not TICKER.fullmatch(ticker) or (at and not EXCHANGE.fullmatch(exchange)):
        raise BadArgument("symbol is not a ticker.", "Give a ticker such as AAPL, BRK B or AAPL@NASDAQ.")
    share_class = SHARE_CLASS.fullmatch(ticker)
    return (f"{share_class[1]} {share_class[2]}" if share_class else ticker), exchange


async def fetch_listings(gateway: Gateway, ticker: str) -> list[Listing]:
    """Every listing of every company with a ticker, the United States first, each with its currency."""
    from bezant_client.api.contracts import list_stocks

    reading = await gateway.ask(list_stocks.asyncio_detailed(symbols=ticker, client=gateway.client))
    companies: list[StockCompany] = reading.value.additional_properties.get(ticker) or []
    contracts = [(company, contract) for company in companies for contract in company.contracts or []]
    conids = [conid for _, contract in contracts if (conid := whole(contract.conid))]
    definitions = await fetch_definitions(gateway, conids)
    listings = [
        Listing(
            conid=conid,
            symbol=ticker,
            name=text(company.name) or ticker,
            exchange=text(contract.exchange) or "",
            currency=text(definitions[conid].currency) if conid in definitions else None,
            is_us=contract.is_us is True,
        )
        for company, contract in contracts
        if (conid := whole(contract.conid))
    ]
    return sorted(listings, key=lambda listing: (not listing.is_us, listing.name, listing.exchange))


def choose(listings: list[Listing]) -> Listing | None:
    """The only listing, or the only one in the United States of the only company; None where a person must choose."""
    if len(listings) == 1:
        return listings[0]
    home = [listing for listing in listings if listing.is_us]
    if len({listing.name for listing in listings}) == 1 and len(home) == 1:
        return home[0]
    return None
