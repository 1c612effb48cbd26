"""What IBKR lists of options: the months under a contract, the strikes of a month, the options at a strike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from bezant_client import api, models
from bezant_client.types import UNSET

from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing, conid_of, fetch_by_conid, search
from bezant_mcp.contracts.symbols import month_code, month_of
from bezant_mcp.errors import BadArgument, BrokerageDown, IbkrError, NothingInIt, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import market_price
from bezant_mcp.parsing import currency_code, day, objects, price, quoted, right_of, text, whole

MORNING = "(AM)"
NO_CHAIN = "Name the underlying, or another listing of it."


class Root(NamedTuple):
    """Under which contract IBKR lists the options: the underlying itself, or what a future is derived from.

    Attributes:
        exchange: Where to ask; IBKR wants it named for options on futures.
        gaps: What of IBKR's answer cannot be read.
    """

    conid: int
    symbol: str
    kind: models.ListStrikesSectype
    exchange: str = ""
    months: Sequence[str] = ()
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Option:
    """One option of a chain.

    Attributes:
        trading_class: Tells apart options of one strike and date; with ``(AM)`` if it settles at an opening price.
    """

    listing: Listing
    right: str
    strike: float
    multiplier: float | None
    trading_class: str

    @property
    def label(self) -> str:
        """Strike and right."""
        return f"{plain(self.strike)} {self.right}"


async def fetch_root(gateway: Gateway, underlying: Listing) -> Root:
    """Where options on a contract are listed; the search also opens the way to strikes and quotes."""
    root, kind = underlying, models.ListStrikesSectype.OPT
    if underlying.asset_class == "FUT":
        kind = models.ListStrikesSectype.FOP
        conid = underlying.underlying
        root = (await fetch_by_conid(gateway, [conid])).get(conid, underlying) if conid else underlying
    rows = await search(gateway, root.symbol, root.asset_class)
    given = [one for row in rows if whole(row.conid) == root.conid for one in objects(row.sections or [])]
    sections = [section for section in given if text(section.sec_type) == kind]
    codes = [code for section in sections for code in (text(section.months, 2000) or "?").split(";") if code]
    months = list(dict.fromkeys(month for code in codes if (month := month_of(code))))
    unread = sum(not month_of(code) for code in codes) + sum(text(one.sec_type) is None for one in given)
    unread += sum(not conid_of(row.conid) and not row.issuers for row in rows)
    if not months and unread:
        raise UnexpectedAnswer(
            f"IBKR's list of options on {quoted(underlying.symbol)}@{quoted(underlying.exchange)} cannot be read."
        )
    if not months:
        where = f"IBKR lists no options on {quoted(underlying.symbol)}@{quoted(underlying.exchange)}."
        on_futures = any(text(section.sec_type) == models.ListStrikesSectype.FOP for section in given)
        raise BadArgument(
            where, "Name one of its futures, such as ES DEC26: they have options." if on_futures else NO_CHAIN
        )
    exchanges = [name for section in sections for name in (text(section.exchange) or "").split(";") if name]
    exchange = exchanges[0] if exchanges and kind == models.ListStrikesSectype.FOP else ""
    gaps = (f"{unread} entries of IBKR's list of options cannot be read: there may be more.",) if unread else ()
    return Root(root.conid, root.symbol, kind, exchange, months, gaps)


async def fetch_strikes(gateway: Gateway, root: Root, month: str) -> tuple[list[float], int]:
    """Every strike of a month, calls and puts together, and how many cannot be read; a side without any is one."""
    call = api.contracts.list_strikes.asyncio_detailed(
        conid=str(root.conid),
        sectype=root.kind,
        month=month_code(month),
        exchange=root.exchange or UNSET,
        client=gateway.client,
    )
    found = (await gateway.ask(call)).value
    sides = [row if isinstance(row, list) and row else [None] for row in (found.call, found.put)]
    values = [market_price(value) for row in sides for value in row]
    strikes = sorted(set(filter(None, values)))
    if not strikes:
        raise UnexpectedAnswer(f"IBKR gave no strikes of {quoted(root.symbol)} for {month_code(month)}.")
    return strikes, values.count(None)


async def fetch_options(
    gateway: Gateway, underlying: Listing, month: str, asked: Sequence[tuple[float, str]], under: Root | None = None
) -> list[Option]:
    """The options of a month at some strikes and rights, one request each, every expiry of the month among them.

    ``under`` is what they are listed under, the underlying itself if left out; it has been searched for before.
    """
    root = under or Root(underlying.conid, underlying.symbol, models.ListStrikesSectype.OPT)

    async def one(strike: float, right: str) -> list[Option]:
        call = api.contracts.get_definition.asyncio_detailed(
            conid=str(root.conid), sectype=root.kind, month=month_code(month), strike=plain(strike),
            right=models.GetDefinitionRight(right), exchange=root.exchange or UNSET, client=gateway.client,
        )  # fmt: skip
        try:
            found: Any = (await gateway.ask(call)).value
        except NothingInIt:
            return []
        except BrokerageDown:
            raise
        except IbkrError as error:
            if error.status not in (200, 400, 500):
                raise
            return []  # not every strike of a month exists on each side
        rows = objects(found if isinstance(found, list) else [found])  # the document says one object
        conids = [conid_of(row.conid) for row in rows]
        if 0 in conids:
            raise UnexpectedAnswer(f"IBKR gave an option at {plain(strike)} {right} without its conid.")
        return [read_option(row, of, underlying, root, strike, right) for row, of in zip(rows, conids, strict=True)]

    answers = await gather(one(strike, right) for strike, right in asked)
    return list({option.listing.conid: option for options in answers for option in options}.values())


def read_option(
    row: models.ContractDetails, conid: int, underlying: Listing, root: Root, strike: float, right: str
) -> Option:
    """One option as IBKR defines it; strike and right are those that were asked for where it does not say."""
    described = text(row.desc2) or ""
    listing = Listing(
        conid=conid,
        symbol=described or underlying.symbol,
        name=underlying.name,
        exchange=text(row.exchange) or "",
        currency=currency_code(row.currency) if text(row.currency) else underlying.currency,
        is_us=underlying.is_us,
        asset_class=root.kind,
        expiry=day(row.maturity_date) or day(described),
    )
    trading_class = " ".join(
        filter(None, [quoted(text(row.trading_class) or ""), MORNING if MORNING in described else ""])
    )
    side = right_of(row.right) or right
    return Option(listing, side, market_price(row.strike) or strike, price(row.multiplier), trading_class)


def plain(strike: float) -> str:
    """A strike as people write it, with all its digits."""
    return f"{strike:.12g}"
