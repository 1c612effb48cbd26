"""Contracts as IBKR lists them: by conid, ticker, root symbol, currency pair or words; and how much of them is held."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

from bezant_client import api, models

from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.classes import DERIVATIVES
from bezant_mcp.contracts.symbols import LARGEST_CONID, ROOTS, Wanted, parse_bond, parse_option, ticker_of
from bezant_mcp.errors import BezantError, IbkrError, LoginNeeded, NothingInIt, UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import Map, day, distinct, number, objects, text, whole, without_details

Value = TypeVar("Value")
Row = TypeVar("Row")
# IBKR's limit for one call.
AT_ONCE = 200
# What tells more of a contract than a row of it: its definition, or a row that came with all of that.
Defined: TypeAlias = "models.ContractDefinition | models.Position"


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


@dataclass(frozen=True)
class Held:
    """A position as it can be named.

    Attributes:
        tickers: What its row calls it; for a derivative with an underlying also that, and the trading class.
        texts: Everything that its row says, in capitals: identifiers that are in none of IBKR's look-ups among them.
        descriptions: How IBKR describes what is more than a ticker, in capitals.
        derived: The option or bond that its row describes; None where it describes none.
        days: When it expires, and when it last trades, ``YYYYMMDD``.
    """

    listing: Listing
    quantity: float
    tickers: frozenset[str]
    texts: frozenset[str]
    descriptions: frozenset[str]
    derived: Wanted | None
    days: frozenset[str]

    def is_meant_by(self, wanted: Wanted) -> bool:
        """Whether a caller's words mean this position."""
        if wanted.kind == "option":
            return self.is_option(wanted)
        if wanted.kind == "bond":
            known = self.derived
            return known is not None and known.kind == "bond" and same_bond(known, wanted)
        asked = wanted.asked.upper()
        identified = (wanted.identifier or wanted.kind == "isin") and asked in self.texts
        if identified or asked in self.descriptions or (wanted.conid and wanted.conid == self.listing.conid):
            return True
        if self.listing.asset_class in OF_AN_UNDERLYING:
            return False
        if wanted.coin and self.listing.asset_class in COINS_AND_METALS and wanted.coin in self.tickers:
            return True
        return any(
            one.ticker in self.tickers and (not one.places or self.listing.exchange in one.places)
            for one in wanted.readings
        ) and wanted.currency in ("", self.listing.currency)

    def is_option(self, wanted: Wanted) -> bool:
        """Whether it is that option; the trading class counts where both sides know it."""
        known = self.derived
        if known is None or known.kind != "option" or known.right != wanted.right:
            return False
        # Codes of options on futures have no room for a decimal point.
        if not any(round(known.strike * 10**place, 6) == wanted.strike for place in range(5 if wanted.code else 1)):
            return False
        named, its_class = squeezed(wanted.trading_class or wanted.symbol), squeezed(known.trading_class)
        names = {squeezed(name) for name in (*self.tickers, known.symbol)}
        if its_class and (wanted.trading_class or wanted.symbol in ROOTS):
            is_one = named == its_class
        else:
            is_one = not names.isdisjoint((named, its_class and named, ROOTS.get(wanted.symbol, named)))
        return is_one and any(map(wanted.ends, {*self.days, known.expiry}))


# What is found by the ticker of something else: not by it alone.
OF_AN_UNDERLYING = frozenset({"OPT", "FOP", "FUT"})
COINS_AND_METALS = frozenset({"CRYPTO", "CMDTY"})


def squeezed(ticker: str) -> str:
    """A ticker without what parts the class of a share: OSI symbols have no room for it."""
    return "".join(filter(str.isalnum, ticker))


def same_bond(one: Wanted, other: Wanted) -> bool:
    """Whether issuer, coupon and maturity agree."""
    return (one.symbol, one.strike, one.expiry) == (other.symbol, other.strike, other.expiry)


def known_of(row: models.Position, definition: Defined | None) -> Callable[..., Any]:
    """What reads a field of a position, and from its contract's definition what the row lacks."""

    def known(field: str, read: Callable[[Any], Any] = text) -> Any:
        value = read(getattr(row, field, None))
        return value if value is not None or definition is None else read(getattr(definition, field, None))

    return known


def as_held(row: models.Position, definition: Defined | None) -> Held:
    """A position from its row, and from its contract's definition what the row lacks."""
    known = known_of(row, definition)
    described = text(row.contract_desc) or ""
    asset_class = known("asset_class")
    first = described.partition(" @")[0].removesuffix(f" {asset_class}")
    ticker = known("ticker") or first
    texts = [text(value) for value in row.to_dict().values() if isinstance(value, str)]
    dates = [date for field in ("expiry", "last_trading_day") if (date := known(field, day))]
    named = [words or "" for words in (described, known("full_name"), known("name"))]
    derived = next(
        (found for words in named if (found := parse_option(words) or parse_bond(words)) and found.expiry), None
    )
    if derived is None and known("put_or_call") and (strike := known("strike", number)) and dates:
        right = known("put_or_call")[0]
        derived = Wanted("", "option", ticker, expiry=dates[0].replace("-", ""), right=right, strike=strike)
    listing = Listing(
        conid=whole(row.conid) or 0,
        symbol=symbol_of(asset_class, ticker, known("full_name") or described),
        name=known("name") or ticker,
        exchange=known("listing_exchange") or described.partition(" @")[2],
        currency=known("currency"),
        is_us=known("is_us", lambda value: True if value is True else None) or False,
        asset_class=asset_class,
        expiry=dates[0] if dates else None,
        underlying=known("und_conid", whole) or None,
    )
    tickers = {name for words in (ticker, first, known("und_sym"), known("full_name")) if (name := words)}
    return Held(
        listing,
        number(row.position) or 0.0,
        frozenset(tickers | {ticker_of(name) for name in tickers}),
        frozenset(words.upper() for words in texts if words),
        frozenset(
            one.upper()
            for words in (*named[:-1], f"{ticker} {asset_class}")
            for one in (words, without_details(words))
            if " " in one
        ),
        derived,
        frozenset(date.replace("-", "") for date in dates),
    )


def symbol_of(asset_class: str | None, ticker: str, described: str | None) -> str:
    """A ticker; of a derivative IBKR's description of it, which has strike and expiry, with a class of another name."""
    if asset_class not in DERIVATIVES:
        return ticker
    plain = without_details(described or ticker)
    option = parse_option(described) if described and plain != described else None
    apart = option is not None and squeezed(option.trading_class) not in (squeezed(ticker), "")
    return f"{plain} ({option.trading_class})" if option and apart else plain


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

    Raises:
        UnexpectedAnswer: a definition does not say of what, so that one which is missing may be there.
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
        if reading.no_rows == "unknown":
            raise UnexpectedAnswer("IBKR answered without a list of definitions.")
        rows = {conid_of(row.conid): row for row in objects(reading.value.secdef or [])}
        if 0 in rows:
            raise UnexpectedAnswer("IBKR gave the definition of a contract without its conid.")
        found |= {conid: rows[conid] for conid in conids[start : start + AT_ONCE] if conid in rows}
    return found


async def fetch_by_conid(gateway: Gateway, conids: Sequence[int]) -> dict[int, Listing]:
    """Contracts by conid; one that IBKR does not define is left out. Works without a brokerage session."""
    found = await fetch_definitions(gateway, list(conids))
    return {conid: as_defined(conid, row) for conid, row in found.items()}


# What could not be had beside what was found, in words, and why.
Gaps = dict[str, BezantError]
NO_CURRENCIES = "Currencies are unknown: the definitions could not be read"


def conid_of(value: Any) -> int:
    """A conid, or 0 where there is none that can be used."""
    conid = whole(value) or 0
    return conid if 0 < conid <= LARGEST_CONID else 0


def rows_under(name: str, of: Map[list[Row]]) -> list[Row]:
    """The rows under a name, each once; a name that is not there has none."""
    return distinct(of.additional_properties.get(name, []))


async def fetch_stocks(gateway: Gateway, tickers: Sequence[str]) -> tuple[dict[str, list[Listing]], Gaps]:
    """Every listing of every company with one of the tickers, by ticker. Works without a brokerage session.

    What came without its conid has conid 0: nobody can be given it, and it may be what was meant.
    """
    rows: list[Listing] = []
    for start in range(0, len(tickers), AT_ONCE):
        some = tickers[start : start + AT_ONCE]
        reading = await gateway.ask(
            api.contracts.list_stocks.asyncio_detailed(symbols=",".join(some), client=gateway.client)
        )
        rows += [
            Listing(conid_of(contract.conid), ticker, text(company.name) or ticker, place, None, contract.is_us is True)
            for ticker in some
            for company in rows_under(ticker, reading.value)
            for contract in objects(cast("list[models.StockListing]", company.contracts))
            if (place := text(contract.exchange) or "") not in GONE
        ]
    gaps: Gaps = {}
    known, problem = await what_is_known(gateway, [row.conid for row in rows if row.conid])
    found: dict[str, list[Listing]] = {ticker: [] for ticker in tickers}
    for row in rows:
        more = known.get(row.conid, row)
        exchange, is_us = row.exchange or more.exchange, row.is_us or more.is_us
        found[row.symbol].append(replace(row, currency=more.currency, exchange=exchange, is_us=is_us))
    if problem or any(row.conid and row.conid not in known for row in rows):
        gaps[NO_CURRENCIES] = problem or UnexpectedAnswer("IBKR does not define all of them.")
    return {ticker: in_order(listings) for ticker, listings in found.items()}, gaps


# Where IBKR keeps what has no market any more: rows of it are no listings.
GONE = frozenset({"VALUE", "CORPACT"})


async def tried(way: Awaitable[Value]) -> tuple[Value | None, BezantError | None]:
    """What a look-up gave, or why it could not be had; a login that is needed stops everything."""
    try:
        return await way, None
    except LoginNeeded:
        raise
    except BezantError as error:
        return None, error


async def what_is_known(gateway: Gateway, conids: list[int]) -> tuple[dict[int, Listing], BezantError | None]:
    """Contracts by conid, where they only add to what is known already: or none, and why they cannot be had."""
    found, error = await tried(fetch_by_conid(gateway, conids))
    return found or {}, error


async def list_futures(gateway: Gateway, roots: Sequence[str]) -> Reading[list[tuple[str, int, models.FutureContract]]]:
    """Root symbol, conid (0 if unknown) and IBKR's row of every future of some roots. Needs no brokerage session."""
    reading = await gateway.ask(
        api.contracts.list_futures.asyncio_detailed(symbols=",".join(roots), client=gateway.client)
    )
    rows = [(root, conid_of(row.conid), row) for root in roots for row in rows_under(root, reading.value)]
    return Reading(rows, reading.as_of)


async def fetch_futures(gateway: Gateway, roots: Sequence[str]) -> tuple[dict[str, list[Listing]], Gaps]:
    """Every future of some root symbols, the nearest expiry first; what came without its conid has conid 0."""
    rows = (await list_futures(gateway, roots)).value
    known, problem = await what_is_known(gateway, [conid for _, conid, _ in rows if conid])
    gaps = {"Definitions of futures could not be read": problem} if problem else {}
    found: dict[str, list[Listing]] = {root: [] for root in roots}
    for root, conid, row in rows:
        expiry, underlying = day(row.expiration_date), conid_of(row.underlying_conid) or None
        plain = Listing(conid, root, root, "", None, False, "FUT", expiry, underlying)
        listing = known.get(conid, plain)
        found[root].append(
            replace(listing, expiry=listing.expiry or expiry, underlying=listing.underlying or underlying)
        )
    return {root: sorted(listings, key=lambda row: row.expiry or "") for root, listings in found.items()}, gaps


async def fetch_pair(gateway: Gateway, pair: str) -> list[Listing]:
    """The currency pair as IBKR trades it; its price is in the second currency. Needs the brokerage session."""
    first, second = pair.split(".")
    unread = ""
    for currency, symbol in ((first, pair), (second, pair), (second, f"{second}.{first}")):
        reading = await gateway.ask(
            api.contracts.list_currency_pairs.asyncio_detailed(currency=currency, client=gateway.client)
        )
        rows = rows_under(currency, reading.value)
        conids = [conid_of(row.conid) for row in rows if text(row.symbol) == symbol]
        # The other way round it is another contract, taken only where there is none this way.
        if any(conids) and not (unread and symbol != pair):
            return [
                Listing(
                    next(filter(None, conids)), symbol, f"Currency pair {symbol}", "IDEALPRO", symbol[4:], False, "CASH"
                )
            ]
        if conids or not rows or not all(text(row.symbol) for row in rows):
            unread = unread or currency
    if unread:
        raise UnexpectedAnswer(f"IBKR's list of currency pairs with {unread} is empty or cannot be read.")
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
        if error.status in (200, 400) and not error.of_its_own:
            return []  # how IBKR says that there is none
        raise


async def fetch_matches(
    gateway: Gateway, words: str, asset_class: str | None = None, *, by_name: bool = False
) -> list[Listing]:
    """The contracts that IBKR's search finds, each as its definition has it, or the search where there is none.

    Raises:
        UnexpectedAnswer: one of them has no conid, and is no heading of bonds: it may be what was meant.
    """
    given = await search(gateway, words, asset_class, by_name=by_name)
    rows = {conid: row for row in given if (conid := conid_of(row.conid))}
    if not all(conid_of(row.conid) or row.issuers for row in given):
        raise UnexpectedAnswer(f"IBKR's search for {words!r} gave a contract without its conid.")
    defined = await fetch_by_conid(gateway, list(rows))
    found = (defined.get(conid) or as_matched(conid, row) for conid, row in rows.items())
    return in_order(row for row in found if row.exchange not in GONE)


def as_matched(conid: int, row: models.ContractMatch) -> Listing:
    """A contract that IBKR does not define, as its search has it."""
    symbol, exchange = text(row.symbol) or "", text(row.description) or ""
    return Listing(conid, symbol, text(row.company_name) or symbol, exchange, None, False, text(row.sec_type))


async def fetch_held(gateway: Gateway, conids: Sequence[int]) -> dict[int, float] | None:
    """How much of each contract all accounts of the login hold together; None where IBKR does not say."""

    async def quantity(conid: int) -> float:
        call = api.portfolio.get_position_all_accounts.asyncio_detailed(conid, client=gateway.client)
        rows = (await gateway.ask(call)).value
        # Beside each account there is the consolidated view, under the account's id and a C.
        own = [rows[name] for name in rows if not (name.endswith("C") and name[:-1] in rows)]
        held = [number(row.position) for account in own for row in objects(account)]
        if None in held:
            raise UnexpectedAnswer(f"IBKR does not say how much of conid {conid} is held.")
        return sum(filter(None, held))

    try:
        quantities = await gather(quantity(conid) for conid in conids)
    except BezantError:
        return None  # it is a hint beside the answer
    return {conid: held for conid, held in zip(conids, quantities, strict=True) if held}


def in_order(listings: Iterable[Listing]) -> list[Listing]:
    """The United States first, then by name and exchange."""
    return sorted(listings, key=lambda listing: (not listing.is_us, listing.name, listing.exchange))
