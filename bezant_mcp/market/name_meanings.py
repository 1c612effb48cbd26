"""Which contract a name means: chosen among what holdings, lists and searches have, never the first hit."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bezant_mcp.contracts.conid_memory import recall_contract, remember_contract
from bezant_mcp.contracts.listings import (
    COINS_AND_METALS,
    NO_CURRENCIES,
    Listing,
    fetch_by_conid,
    fetch_matches,
    fetch_pair,
    search,
    squeezed,
    tried,
    what_is_known,
)
from bezant_mcp.contracts.symbols import (
    COINS,
    INDICES,
    OPTION_LIKE,
    ROOTS,
    Reading,
    Wanted,
    dashed,
    fits,
    identifier_of,
    isin_of,
    parse_option,
    parse_symbol,
    words_of,
)
from bezant_mcp.errors import BezantError, BrokerageDown, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.name_lookups import (
    HIDING,
    NO_SEARCH,
    OTHER_NAME,
    Lists,
    compares_holdings,
    held_as,
    held_or_gap,
    is_at,
    listed,
    look_up,
    main_meanings,
    quantities,
    unique,
    with_exchanges,
)
from bezant_mcp.parsing import quoted

# More than these a person would not read.
MOST_CANDIDATES = 20


@dataclass(frozen=True)
class Found:
    """What a text means: one listing, several to choose from, or neither and why.

    Attributes:
        held: Quantity by conid of those candidates that the login's accounts hold.
        count: How many candidates there are; the least likely ones are cut from ``candidates``.
        problem: Why nothing was found, and what to do; empty otherwise.
        searched: A search in the brokerage session was needed.
        age: Seconds since it was found, where it was remembered.
    """

    asked: str
    listing: Listing | None = None
    candidates: tuple[Listing, ...] = ()
    held: dict[int, float] | None = None
    count: int = 0
    problem: str = ""
    note: str = ""
    searched: bool = False
    age: float = 0.0


async def resolve_all(gateway: Gateway, texts: Sequence[str]) -> list[Found]:
    """What each text means, in their order, with as few requests for all of them as there can be.

    Raises:
        BadArgument: a text is no form of a name at all.
        BezantError: the session failed.
    """
    wanted = [parse_symbol(text) for text in texts]
    distinct = list(dict.fromkeys(wanted))
    lists, found = Lists(), {}
    if any(compares_holdings(one) for one in distinct):
        lists.held = await held_or_gap(gateway, lists)
    for one in distinct:
        kept = await recall_contract(gateway, one)
        # What is held under this name by now may be another meaning of it.
        if kept and {row.conid for row in main_meanings(held_as(one, lists), [kept[0]])} <= {kept[0].conid}:
            found[one] = Found(one.asked, kept[0], age=kept[1])
    asked = [one for one in distinct if one not in found]
    await look_up(gateway, asked, lists)
    failed: list[BezantError] = []
    for one in asked:
        here = replace(lists, gaps=dict(lists.gaps), doubts=[])
        told, error = await tried(decide(gateway, one, here))
        if error or not told:
            failed += [error] if error else []
            told = Found(one.asked, problem=f"{one.asked!r} could not be looked up: {error and error.what}")
        found[one] = told
        if told.listing and not here.gaps and one.expiry != "front":
            await remember_contract(gateway, one, told.listing)
    if failed and len(failed) == len(distinct):
        raise failed[0]
    return [found[one] for one in wanted]


async def decide(gateway: Gateway, wanted: Wanted, lists: Lists) -> Found:
    """Choose among what holdings and lists gave, look further where they do not settle it."""
    own = held_as(wanted, lists)
    if wanted.kind in ("option", "bond"):
        listings = own or (await find_option(gateway, wanted, lists) if wanted.kind == "option" else [])
        classes = {read.trading_class for row in own if (read := parse_option(row.symbol)) and read.trading_class}
        if len(own) == 1 and not wanted.trading_class and classes - {squeezed(wanted.symbol)}:
            lists.doubts.append(f"It is of the class {classes.pop()}.")
    else:
        others = listed(wanted, lists, own)
        own = with_exchanges(main_meanings(own, others), others)
        listings = unique([*own, *others])
        named = [row for ticker in wanted.tickers for row in lists.shares.get(ticker, [])]
        if not listings and (wanted.exchanges or wanted.currency):
            # What is delisted is in no list: the account may have it all the same.
            lists.held = await held_or_gap(gateway, lists)
            own = listings = held_as(wanted, lists)
        not_there = not listings and named and (wanted.places or wanted.currency)
        try:
            listings = await with_others(gateway, wanted, lists, listings, own)
        except BrokerageDown:
            if not not_there:
                raise
        if not_there and not lists.unread and (not listings or OTHER_NAME in lists.doubts):
            return Found(wanted.asked, problem=elsewhere(wanted, named))
    if not listings:
        for what, error in lists.gaps.items():
            if what in HIDING:
                raise error
        if lists.unread:
            raise UnexpectedAnswer(lists.unread)
        return Found(wanted.asked, problem=" ".join([nothing(wanted), *lists.notes]))
    chosen = None if lists.doubts else choose(listings, own)
    found_by_search = not lists.searched.isdisjoint(row.conid for row in listings)
    searched = found_by_search or ((wanted.kind in ("isin", "pair") or wanted.like_a_name) and not lists.closed)
    if all(row.currency for row in ([chosen] if chosen else listings)):
        lists.gaps.pop(NO_CURRENCIES, None)
    else:
        lists.gaps.setdefault(NO_CURRENCIES, UnexpectedAnswer("IBKR does not define all of them."))
    note = " ".join(lists.notes)
    if chosen is not None:
        return Found(wanted.asked, chosen, note=note, searched=searched)
    shown = unique([*own, *listings])[:MOST_CANDIDATES]
    held = await quantities(gateway, lists, shown)
    shown.sort(key=lambda row: row.conid not in (held or {}))
    for row in shown:
        if identifier_of(str(row.conid)):
            # It was told, so that its digits are a conid from now on and no CUSIP.
            await remember_contract(gateway, parse_symbol(str(row.conid)), row)
    return Found(wanted.asked, None, tuple(shown), held, len(unique(listings)), note=note, searched=searched)


def elsewhere(wanted: Wanted, listings: list[Listing]) -> str:
    """That the ticker exists, though not where it was looked for."""
    where = ", ".join(f"{row.exchange} ({row.currency})" for row in listings[:MOST_CANDIDATES])
    tickers = "/".join(dict.fromkeys(quoted(row.symbol) for row in listings))
    return f"IBKR lists {tickers} at {where}, not at {'/'.join(sorted(wanted.places)) or wanted.currency}."


def nothing(wanted: Wanted) -> str:
    """That nothing was found, what was asked for, and what would be found."""
    if wanted.kind == "option":
        dated = wanted.expiry and (wanted.code or "?" not in wanted.expiry)
        when = f", expiry={dashed(wanted.expiry.replace('?', '2'))!r}" if dated else ""
        chain = f"option_chain(symbol={wanted.code or ROOTS.get(wanted.symbol, wanted.symbol)!r}{when})"
        lists_none = "IBKR lists none" if dated and not wanted.code else "the text says too little to look it up"
        return f"No option {wanted.asked} is held, and {lists_none}: see {chain}."
    if wanted.kind == "bond":
        return f"No bond {wanted.asked!r} is held, and IBKR cannot look up bonds by name: give its ISIN or conid."
    where = f" at {'/'.join(sorted(wanted.places)) or wanted.currency}" if wanted.exchanges or wanted.currency else ""
    tickers = [name for name in wanted.tickers if name != wanted.asked.upper()]
    nor = f", nor under {', '.join(tickers)}" if tickers else ""
    said = f"IBKR lists nothing under {wanted.asked!r}{where}{nor}."
    if wanted.kind == "future":
        said += f" futures(symbols={wanted.roots[-1]!r}) lists its futures."
    if option := fits(OPTION_LIKE, wanted.asked.upper()):
        root = ROOTS.get(option[1], option[1])
        said += f" option_chain(symbol={root!r}) lists options, written as AAPL 2026-12-18 190 C."
    if wanted.unlisted:
        said += f" IBKR's code for {wanted.unlisted} is unknown."
    if wanted.identifier:
        said += f" It may be a {wanted.identifier}, which IBKR cannot look up: give the ticker, ISIN or conid."
    if wanted.coin:
        said += f" For the coin, write {wanted.coin}."
    return said


async def with_others(
    gateway: Gateway, wanted: Wanted, lists: Lists, found: list[Listing], own: list[Listing]
) -> list[Listing]:
    """What was found with what other look-ups add: a name's or index's, and everything else where nothing was."""

    async def also(what: str, way: Awaitable[list[Listing]]) -> list[Listing]:
        rows, error = await tried(way)
        if error and not found:
            raise error
        if error:
            lists.closed = True
            why = "without the brokerage session" if isinstance(error, BrokerageDown) else f"now ({error.code})"
            lists.doubts.append(NO_SEARCH.format(what, why))
        lists.searched |= {row.conid for row in rows or ()}
        return rows or []

    word = wanted.symbol
    if wanted.kind == "isin":
        return at_place(wanted, await fetch_matches(gateway, word))
    if wanted.kind == "pair":
        return await fetch_pair(gateway, word)
    if wanted.identifier == "CUSIP" and not own:
        return [*found, *await also("CUSIPs", by_cusip(gateway, word))]
    if wanted.kind == "conid" or (wanted.kind == "future" and (found or not wanted.readings)):
        return found
    if wanted.exchanges or wanted.currency:
        found = found or at_place(wanted, await last_resorts(gateway, wanted, lists))
        return [*found, *at_place(wanted, await also("Underlyings", underlying_index(gateway, found, word)))]
    if wanted.like_a_name:
        named = await also("Company names", fetch_matches(gateway, word, by_name=True))
        if named and not found and not any(words_of(wanted.asked) in words_of(row.name) for row in named):
            lists.doubts.append(OTHER_NAME)
        return unique([*found, *named]) if found or named else await last_resorts(gateway, wanted, lists)
    if found:
        classes = {row.asset_class for row in found}
        found += await also("Underlyings", underlying_index(gateway, found, word))
        if word in INDICES and "IND" not in {row.asset_class for row in found}:
            indices = await also("Indices", fetch_matches(gateway, word, "IND"))
            found = [*found, *(row for row in indices if row.symbol == word)]
        if (wanted.coin or word in COINS) and not COINS_AND_METALS & classes:
            found = [*found, *await also("Coins", coins(gateway, wanted.coin or word))]
    if not found:
        return await last_resorts(gateway, wanted, lists)
    chosen = choose(found, own)
    if chosen and not chosen.is_us and not wanted.places and words_of(chosen.name).split()[:1] == [word]:
        # SHELL is a ticker in Amsterdam, and a company whose other listings have another ticker.
        others = await also("Company names", fetch_matches(gateway, word, by_name=True))
        found = [*found, *(other for other in others if company(other.name) == company(chosen.name))]
    return unique(found)


async def last_resorts(gateway: Gateway, wanted: Wanted, lists: Lists) -> list[Listing]:
    """What has the ticker in IBKR's search, a coin, an index; else candidates with the word in their names."""
    is_future = wanted.kind == "future"
    plain = [] if is_future else [Reading(wanted.symbol, wanted.exchanges)]
    # As it was written, as IBKR writes it, and without the exchange behind it.
    certain = [one for one in wanted.readings if not one.rank]
    words = dict.fromkeys(one.ticker for one in (*certain[:1], *plain, *(one for one in certain if one.places)))
    rows = await coins(gateway, wanted.coin) if wanted.coin else []
    for word, asset_class in ((word, kind) for place, word in enumerate(words) for kind in ("IND", None)[place > 0 :]):
        if not rows:
            found = await fetch_matches(gateway, word, asset_class)
            named = [(row, one) for row in found for one in (*wanted.readings, *plain)]
            rows = unique(row for row, one in named if row.symbol == one.ticker and is_at(row, one.places))
    if not rows and not is_future and (rows := await fetch_matches(gateway, wanted.symbol, by_name=True)):
        lists.doubts += [OTHER_NAME] * (not wanted.like_a_name)
    lists.searched |= {row.conid for row in rows}
    return rows


async def underlying_index(gateway: Gateway, found: list[Listing], word: str) -> list[Listing]:
    """The index of that name that futures are on."""
    conids = {row.underlying for row in found if row.asset_class == "FUT" and row.underlying}
    known = await fetch_by_conid(gateway, sorted(conids)) if conids else {}
    return [row for row in known.values() if row.asset_class == "IND" and row.symbol == word]


async def coins(gateway: Gateway, coin: str) -> list[Listing]:
    """The coin or metal of this name, as far as IBKR's search has it."""
    rows = await fetch_matches(gateway, coin)
    return [row for row in rows if row.asset_class in COINS_AND_METALS and row.symbol.startswith(coin)]


async def by_cusip(gateway: Gateway, cusip: str) -> list[Listing]:
    """What IBKR's search finds under a CUSIP, which in the United States and Canada is the middle of the ISIN."""
    for country in ("US", "CA"):
        if rows := await fetch_matches(gateway, isin_of(country + cusip)):
            return rows
    return await fetch_matches(gateway, cusip)


def at_place(wanted: Wanted, listings: Iterable[Listing]) -> list[Listing]:
    """Those at the exchange and in the currency that were named."""
    return [row for row in listings if is_at(row, wanted.exchanges) and wanted.currency in ("", row.currency)]


async def find_option(gateway: Gateway, wanted: Wanted, lists: Lists) -> list[Listing]:
    """The option by its underlying, day, right and strike, of that trading class; needs the brokerage session."""
    from bezant_mcp.market.option_lookup import fetch_options  # which finds its underlying here

    if not wanted.expiry or "?" in wanted.expiry:
        return []
    root = ROOTS.get(wanted.symbol, wanted.symbol)
    (found,) = await resolve_all(gateway, [root])
    likely = [found.listing] if found.listing else list(found.candidates)
    underlying = next(
        (row for row in likely if row.asset_class == "IND" or (row.asset_class == "STK" and row.is_us)), None
    )
    underlying = underlying or found.listing
    if underlying is None:
        return []
    if found.listing is None and not wanted.trading_class:
        lists.doubts.append(f"{root} may be the ticker of several underlyings.")
    await search(gateway, underlying.symbol, underlying.asset_class)
    asked = [(wanted.strike, wanted.right)]
    options = await fetch_options(gateway, underlying, wanted.expiry[:6], asked)
    known, problem = await what_is_known(gateway, [row.listing.conid for row in options])
    lists.missing("Definitions of options could not be read", problem)
    rows = []
    for option in options:
        row = known.get(option.listing.conid, option.listing)
        days = {date.fromisoformat(one.expiry) for one in (option.listing, row) if one.expiry}
        # What settles in the morning is named by that day, and last trades on the day before.
        days |= {one + timedelta(days=1) for one in days if "(AM)" in option.listing.symbol}
        # A class is in the description where it is another than the underlying's ticker.
        its_class = read.trading_class if (read := parse_option(row.symbol)) else ""
        if any(map(wanted.ends, (f"{one:%Y%m%d}" for one in days))) and wanted.trading_class in (
            "",
            its_class or wanted.trading_class,
        ):
            rows.append(row)
            if not its_class and wanted.trading_class not in ("", squeezed(underlying.symbol)):
                lists.doubts.append(f"Whether these are of the class {wanted.trading_class} is unknown.")
    lists.searched |= {row.conid for row in rows}
    return rows


def choose(listings: list[Listing], own: list[Listing]) -> Listing | None:
    """The only listing, or the only one in the United States of the only company; None where a person must choose.

    What is held at another exchange is a reason to ask.
    """
    if len(listings) == 1:
        return listings[0]
    home = [listing for listing in listings if listing.is_us]
    one_company = len({(listing.name, listing.asset_class) for listing in listings}) == 1 and len(home) == 1
    if not one_company or home[0].is_derivative:
        return None
    return home[0] if {row.conid for row in own} <= {home[0].conid} else None


def company(name: str) -> str:
    """A company's name without what tells its kinds of shares apart."""
    return name.upper().partition("-")[0].strip()
