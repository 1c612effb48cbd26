"""Contracts as IBKR lists them: by ticker, by company name, by conid; and what is remembered of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from bezant_mcp.contracts.definitions import fetch_definitions
from bezant_mcp.contracts.symbols import LARGEST_CONID, Wanted
from bezant_mcp.errors import BezantError, IbkrError
from bezant_mcp.parsing import day, objects, text, whole

if TYPE_CHECKING:
    from bezant_client.models import ContractDefinition, ContractMatch, SearchSecType

    from bezant_mcp.gateway import Gateway

# A conid never changes its meaning; a ticker can move to another company, so it is looked up anew from time to time.
REMEMBER_SECONDS = 30 * 86_400
REMEMBER_EXPIRING_SECONDS = 86_400
DERIVATIVES = ("OPT", "FUT", "FOP", "WAR", "IOPT")


@dataclass(frozen=True)
class Listing:
    """One contract at one exchange.

    Attributes:
        symbol: Ticker; of a derivative with strike and expiry.
        exchange: Where it is listed.
        currency: Trading currency, or None where IBKR's definition of the contract does not say.
        is_us: Listed in the United States.
        asset_class: IBKR's: ``STK``, ``OPT``, ``FUT``, ``IND``, ``CASH``, ``CRYPTO``, ``BOND``; None if unknown.
        expiry: ISO date, of derivatives and bonds.
        underlying: Conid of the underlying, of derivatives.
    """

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str | None
    is_us: bool
    asset_class: str | None = "STK"
    expiry: str | None = None
    underlying: int | None = None

    @property
    def is_derivative(self) -> bool:
        """Whether its price depends on an underlying, which IBKR wants to be searched for first."""
        return self.asset_class in DERIVATIVES


def as_defined(conid: int, row: ContractDefinition) -> Listing:
    """A contract from its definition."""
    asset_class = text(row.asset_class)
    ticker = text(row.ticker) or text(row.name) or str(conid)
    described = (text(row.full_name) or ticker).partition(" [")[0]
    return Listing(
        conid=conid,
        symbol=described if asset_class in DERIVATIVES else ticker,
        name=text(row.name) or ticker,
        exchange=text(row.listing_exchange) or "",
        currency=text(row.currency),
        is_us=row.is_us is True,
        asset_class=asset_class,
        expiry=day(row.expiry),
        underlying=whole(row.und_conid) or None,
    )


async def fetch_by_conid(gateway: Gateway, conids: Sequence[int]) -> dict[int, Listing]:
    """Contracts by conid; one that IBKR does not define is left out. Works without a brokerage session."""
    found = await fetch_definitions(gateway, list(conids))
    return {conid: as_defined(conid, row) for conid, row in found.items()}


async def fetch_stocks(gateway: Gateway, tickers: Sequence[str]) -> dict[str, list[Listing]]:
    """Every listing of every company with one of the tickers, by ticker. Works without a brokerage session."""
    from bezant_client.api.contracts import list_stocks

    reading = await gateway.ask(list_stocks.asyncio_detailed(symbols=",".join(tickers), client=gateway.client))
    rows = [
        (ticker, conid, text(company.name) or ticker, text(contract.exchange) or "", contract.is_us is True)
        for ticker in tickers
        for company in objects(reading.value.get(ticker) or [])
        for contract in objects(company.contracts or [])
        if (conid := whole(contract.conid))
    ]
    currencies = await fetch_by_conid(gateway, [conid for _, conid, _, _, _ in rows])
    found: dict[str, list[Listing]] = {ticker: [] for ticker in tickers}
    for ticker, conid, name, exchange, is_us in rows:
        known = currencies.get(conid)
        found[ticker].append(Listing(conid, ticker, name, exchange, known.currency if known else None, is_us))
    return {ticker: in_order(listings) for ticker, listings in found.items()}


async def fetch_futures(gateway: Gateway, root: str) -> list[Listing]:
    """Every future of a root symbol, the nearest expiry first. Works without a brokerage session."""
    from bezant_client.api.contracts import list_futures

    reading = await gateway.ask(list_futures.asyncio_detailed(symbols=root, client=gateway.client))
    conids = [conid for row in objects(reading.value.get(root) or []) if (conid := whole(row.conid))]
    return sorted((await fetch_by_conid(gateway, conids)).values(), key=lambda row: row.expiry or "")


async def fetch_pair(gateway: Gateway, pair: str) -> list[Listing]:
    """The currency pair as IBKR trades it; its price is in the second currency. Needs the brokerage session."""
    from bezant_client.api.contracts import list_currency_pairs

    first, second = pair.split(".")
    for currency, symbol in ((first, pair), (second, pair), (second, f"{second}.{first}")):
        reading = await gateway.ask(list_currency_pairs.asyncio_detailed(currency=currency, client=gateway.client))
        rows = objects(reading.value.get(currency) or [])
        conids = [conid for row in rows if text(row.symbol) == symbol and (conid := whole(row.conid))]
        if conids:
            return [Listing(conids[0], symbol, f"Currency pair {symbol}", "IDEALPRO", symbol[4:], False, "CASH")]
    return []


async def search(
    gateway: Gateway, words: str, kind: SearchSecType | None = None, *, by_name: bool = False
) -> list[ContractMatch]:
    """What IBKR's search finds for a ticker, an ISIN or a company's name; needs the brokerage session."""
    from bezant_client.api.contracts import search as search_contracts
    from bezant_client.types import UNSET

    call = search_contracts.asyncio_detailed(
        symbol=words, sec_type=kind or UNSET, name=True if by_name else UNSET, client=gateway.client
    )
    try:
        return objects((await gateway.ask(call)).value)
    except IbkrError as error:
        if error.status in (200, 400):
            return []  # how IBKR says that there is none
        raise


async def fetch_matches(
    gateway: Gateway, words: str, kind: SearchSecType | None = None, *, by_name: bool = False
) -> list[Listing]:
    """The contracts that IBKR's search finds, each as its definition has it."""
    rows = await search(gateway, words, kind, by_name=by_name)
    conids = [conid for row in rows if (conid := whole(row.conid)) and 0 < conid <= LARGEST_CONID]
    return in_order((await fetch_by_conid(gateway, conids)).values())


async def fetch_held(gateway: Gateway, conids: Sequence[int]) -> dict[int, float] | None:
    """How much of each contract all accounts of the login hold together; None where IBKR does not say."""
    from bezant_client.api.portfolio import get_position_all_accounts

    from bezant_mcp.concurrency import together
    from bezant_mcp.parsing import number

    async def quantity(conid: int) -> float:
        call = get_position_all_accounts.asyncio_detailed(conid, client=gateway.client)
        rows = (await gateway.ask(call)).value
        # Beside each account there is the consolidated view, under the account's id and a C.
        own = [rows[name] for name in rows if not (name.endswith("C") and name[:-1] in rows)]
        return sum(number(row.position) or 0.0 for account in own for row in objects(account))

    try:
        quantities = await together(quantity(conid) for conid in conids)
    except BezantError:
        return None  # it is a hint beside the answer
    return {conid: held for conid, held in zip(conids, quantities, strict=True) if held}


def in_order(listings: Iterable[Listing]) -> list[Listing]:
    """The United States first, then by name and exchange."""
    return sorted(listings, key=lambda listing: (not listing.is_us, listing.name, listing.exchange))


def memo_key(wanted: Wanted) -> str:
    """The whole identity that was asked for: the same ticker at another exchange is another contract."""
    how = f"{wanted.kind}{':name' if wanted.like_a_name else ''}"
    return f"contract:{how}:{wanted.symbol}@{'|'.join(wanted.exchanges)}/{wanted.currency}/{wanted.expiry}"


async def recall(gateway: Gateway, wanted: Wanted) -> tuple[Listing, float] | None:
    """The contract that this was found to mean before, by this process or an earlier one, and seconds since then.

    Only what was found is remembered, never that nothing was: the next listing may come tomorrow.
    """
    kept = await gateway.store.recall(memo_key(wanted))
    try:
        return (Listing(**json.loads(kept.value)), kept.age_seconds) if kept else None
    except (ValueError, TypeError):
        return None  # written by another edition of this program


async def remember(gateway: Gateway, wanted: Wanted, listing: Listing) -> None:
    """Put away what was found; what expires is looked up again the next day."""
    seconds = REMEMBER_EXPIRING_SECONDS if listing.expiry else REMEMBER_SECONDS
    await gateway.store.remember(memo_key(wanted), json.dumps(asdict(listing)).encode(), seconds)
