"""Contracts as IBKR lists them: by conid, ticker, root symbol, currency pair or words; and how much of them is held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bezant_client import api, models

from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.classes import DERIVATIVES
from bezant_mcp.contracts.symbols import LARGEST_CONID
from bezant_mcp.errors import BezantError, IbkrError, NothingInIt
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import day, number, objects, text, whole, without_details

# IBKR's limit for one call.
AT_ONCE = 200


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


def symbol_of(asset_class: str | None, ticker: str, described: str | None) -> str:
    """A ticker; of a derivative IBKR's description of it, which has strike and expiry."""
    return without_details(described or ticker) if asset_class in DERIVATIVES else ticker


def as_defined(conid: int, row: models.ContractDefinition) -> Listing:
    """A contract from its definition."""
    asset_class = text(row.asset_class)
    ticker = text(row.ticker) or text(row.name) or str(conid)
    return Listing(
        conid=conid,
        symbol=symbol_of(asset_class, ticker, text(row.full_name)),
        name=text(row.name) or ticker,
        exchange=text(row.listing_exchange) or "",
        currency=text(row.currency),
        is_us=row.is_us is True,
        asset_class=asset_class,
        expiry=day(row.expiry),
        underlying=whole(row.und_conid) or None,
    )


async def fetch_definitions(gateway: Gateway, conids: list[int]) -> dict[int, models.ContractDefinition]:
    """Contract definitions by conid; a conid that IBKR does not define is left out.

    Works without a brokerage session.
    """
    found: dict[int, models.ContractDefinition] = {}
    for start in range(0, len(conids), AT_ONCE):
        wanted = ",".join(str(conid) for conid in conids[start : start + AT_ONCE])
        try:
            reading = await gateway.ask(
                api.contracts.list_definitions.asyncio_detailed(conids=wanted, client=gateway.client)
            )
        except NothingInIt:
            continue  # IBKR's way of saying that it defines none of them
        rows = {whole(row.conid): row for row in objects(reading.value.secdef or [])}
        found |= {conid: row for conid, row in rows.items() if conid is not None}
    return found


async def fetch_by_conid(gateway: Gateway, conids: Sequence[int]) -> dict[int, Listing]:
    """Contracts by conid; one that IBKR does not define is left out. Works without a brokerage session."""
    found = await fetch_definitions(gateway, list(conids))
    return {conid: as_defined(conid, row) for conid, row in found.items()}


async def fetch_stocks(gateway: Gateway, tickers: Sequence[str]) -> dict[str, list[Listing]]:
    """Every listing of every company with one of the tickers, by ticker. Works without a brokerage session."""
    reading = await gateway.ask(
        api.contracts.list_stocks.asyncio_detailed(symbols=",".join(tickers), client=gateway.client)
    )
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


async def list_futures(gateway: Gateway, roots: Sequence[str]) -> Reading[list[tuple[str, int, models.FutureContract]]]:
    """Root symbol, conid and IBKR's row of every future of some roots. Works without a brokerage session."""
    reading = await gateway.ask(
        api.contracts.list_futures.asyncio_detailed(symbols=",".join(roots), client=gateway.client)
    )
    rows = [(root, row) for root in roots for row in objects(reading.value.get(root) or [])]
    return Reading([(root, conid, row) for root, row in rows if (conid := whole(row.conid))], reading.as_of)


async def fetch_futures(gateway: Gateway, root: str) -> list[Listing]:
    """Every future of a root symbol, the nearest expiry first. Works without a brokerage session."""
    conids = [conid for _, conid, _ in (await list_futures(gateway, [root])).value]
    return sorted((await fetch_by_conid(gateway, conids)).values(), key=lambda row: row.expiry or "")


async def fetch_pair(gateway: Gateway, pair: str) -> list[Listing]:
    """The currency pair as IBKR trades it; its price is in the second currency. Needs the brokerage session."""
    first, second = pair.split(".")
    for currency, symbol in ((first, pair), (second, pair), (second, f"{second}.{first}")):
        reading = await gateway.ask(
            api.contracts.list_currency_pairs.asyncio_detailed(currency=currency, client=gateway.client)
        )
        rows = objects(reading.value.get(currency) or [])
        conids = [conid for row in rows if text(row.symbol) == symbol and (conid := whole(row.conid))]
        if conids:
            return [Listing(conids[0], symbol, f"Currency pair {symbol}", "IDEALPRO", symbol[4:], False, "CASH")]
    return []


async def search(
    gateway: Gateway, words: str, asset_class: str | None = None, *, by_name: bool = False
) -> list[models.ContractMatch]:
    """What IBKR's search finds for a ticker, an ISIN or a company's name; needs the brokerage session.

    It also opens the way to what is derived from a contract: before it, IBKR gives no strikes and no prices of options.
    """
    from bezant_client.types import UNSET

    call = api.contracts.search.asyncio_detailed(
        symbol=words,
        sec_type=models.SearchSecType.IND if asset_class == "IND" else UNSET,  # without it shares and more are found
        name=True if by_name else UNSET,
        client=gateway.client,
    )
    try:
        return objects((await gateway.ask(call)).value)
    except IbkrError as error:
        if error.status in (200, 400):
            return []  # how IBKR says that there is none
        raise


async def fetch_matches(
    gateway: Gateway, words: str, asset_class: str | None = None, *, by_name: bool = False
) -> list[Listing]:
    """The contracts that IBKR's search finds, each as its definition has it."""
    rows = await search(gateway, words, asset_class, by_name=by_name)
    conids = [conid for row in rows if (conid := whole(row.conid)) and 0 < conid <= LARGEST_CONID]
    return in_order((await fetch_by_conid(gateway, conids)).values())


async def fetch_held(gateway: Gateway, conids: Sequence[int]) -> dict[int, float] | None:
    """How much of each contract all accounts of the login hold together; None where IBKR does not say."""

    async def quantity(conid: int) -> float:
        call = api.portfolio.get_position_all_accounts.asyncio_detailed(conid, client=gateway.client)
        rows = (await gateway.ask(call)).value
        # Beside each account there is the consolidated view, under the account's id and a C.
        own = [rows[name] for name in rows if not (name.endswith("C") and name[:-1] in rows)]
        return sum(number(row.position) or 0.0 for account in own for row in objects(account))

    try:
        quantities = await gather(quantity(conid) for conid in conids)
    except BezantError:
        return None  # it is a hint beside the answer
    return {conid: held for conid, held in zip(conids, quantities, strict=True) if held}


def in_order(listings: Iterable[Listing]) -> list[Listing]:
    """The United States first, then by name and exchange."""
    return sorted(listings, key=lambda listing: (not listing.is_us, listing.name, listing.exchange))
