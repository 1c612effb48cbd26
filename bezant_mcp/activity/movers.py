"""Which positions moved an account's result: today, from the market's previous closes; or since they were bought."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.accounts.ledger import fetch_ledger
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import HUNDREDTH, HUNDREDTHS, is_hundredfold
from bezant_mcp.errors import BezantError
from bezant_mcp.market.quote_fields import figure
from bezant_mcp.market.quotes import announce_underlyings, give_back_lines
from bezant_mcp.money import in_base
from bezant_mcp.parsing import whole
from bezant_mcp.portfolio.holdings import fetch_holdings

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway
    from bezant_mcp.money import Rates
    from bezant_mcp.portfolio.holdings import Holding, Holdings

# Each contract that is looked at takes one of the user's market data lines for a while.
LOOKED_AT = 50
PRIOR_CLOSE, DAILY = "7741", "7920"


@dataclass(frozen=True)
class Move:
    """What one position did, in its own currency; None is unknown.

    Attributes:
        amount: Result since the previous close (today's realised result for what was closed today), or unrealised.
        in_base: The same in base currency.
    """

    holding: Holding
    amount: float | None
    in_base: float | None


@dataclass(frozen=True)
class Moves:
    """The moves that are known, largest first.

    Attributes:
        by: ``today``, or ``unrealized`` where today's are not known.
        looked_at, left_out: How many open positions were looked at, the largest ones, and how many were not.
        unknown: Symbols of those looked at whose move is not known.
        why: What kept the market data from coming, if something did.
    """

    by: str
    rows: tuple[Move, ...]
    looked_at: int
    left_out: int = 0
    unknown: tuple[str, ...] = ()
    why: str = ""


def ranked(by: str, moves: list[Move], held: int, looked_at: int, why: str = "") -> Moves:
    """Moves in order of size, what is unknown apart."""
    known = [move for move in moves if move.in_base is not None]
    return Moves(
        by=by,
        rows=tuple(sorted(known, key=lambda move: -abs(move.in_base or 0.0))),
        looked_at=looked_at,
        left_out=held - looked_at,
        unknown=tuple(move.holding.symbol for move in moves if move.in_base is None),
        why=why,
    )


async def fetch_moves_of(gateway: Gateway, account_id: str) -> Moves:
    """What the positions of an account did today, or since they were bought where today's moves cannot be had."""
    only_account = len((await fetch_accounts(gateway)).value) == 1
    rates = (await fetch_ledger(gateway, account_id)).rates
    return await fetch_moves(gateway, await fetch_holdings(gateway, account_id), rates, only_account=only_account)


async def fetch_moves(gateway: Gateway, holdings: Holdings, rates: Rates, *, only_account: bool) -> Moves:
    """What the largest positions did today; needs the brokerage session, and gives unrealised results without it.

    Args:
        gateway: Whom to ask.
        holdings: The positions of one account.
        rates: Units of base currency for one unit of each currency.
        only_account: The login has no other account. IBKR's own daily result of a position is used then, which knows
            of today's trades; with several accounts it does not say which one it means.
    """
    largest = sorted(holdings.rows, key=lambda row: -abs(in_base(row.value, row.currency, rates) or 0.0))[:LOOKED_AT]
    figures, why = await fetch_figures(gateway, largest)
    if why:
        return unrealized_moves(holdings, rates, why)
    moves = []
    rows_of = Counter(row.conid for row in holdings.rows)
    for row in largest:
        prior, daily = figures.get(row.conid, (None, None))
        # IBKR's result is of the contract; an advisor's models hold parts of it in rows of their own.
        whole_contract = only_account and rows_of[row.conid] == 1
        today = daily if whole_contract and daily is not None else since_close(row, prior)
        moves.append(Move(row, today, in_base(today, row.currency, rates)))
    moves += [Move(row, row.realized, in_base(row.realized, row.currency, rates)) for row in holdings.closed]
    return ranked("today", moves, len(holdings.rows), len(largest))


def unrealized_moves(holdings: Holdings, rates: Rates, why: str = "") -> Moves:
    """What each position has gained or lost since it was bought; needs nothing but the positions."""
    moves = [Move(row, row.unrealized, in_base(row.unrealized, row.currency, rates)) for row in holdings.rows]
    return ranked("unrealized", moves, len(moves), len(moves), why)


def since_close(row: Holding, prior: float | None) -> float | None:
    """The result of a position since the previous close, if nothing of it was traded today.

    From its value, so that it is right for a bond too, whose price is in per cent.
    """
    if prior is None or row.price is None or row.value is None:
        return None
    if row.currency in HUNDREDTHS and is_hundredfold(prior, row.price):
        prior /= HUNDREDTH
    if row.price:
        return row.value * (row.price - prior) / row.price
    return None if row.multiplier is None else -prior * row.quantity * row.multiplier


async def fetch_figures(
    gateway: Gateway, rows: list[Holding]
) -> tuple[dict[int, tuple[float | None, float | None]], str]:
    """Previous close as quoted and IBKR's daily result, by conid; and why there are none, if so."""
    from bezant_client.api.market_data import get_snapshot

    if not rows:
        return {}, ""
    conids = [row.conid for row in rows]
    try:
        await announce_underlyings(gateway, [listing_of(row) for row in rows])
        call = get_snapshot.asyncio_detailed(
            conids=",".join(str(conid) for conid in conids), fields=f"{PRIOR_CLOSE},{DAILY}", client=gateway.client
        )
        answer = (await gateway.ask(call)).value
    except BezantError as error:
        return {}, error.what
    await give_back_lines(gateway, conids)
    found = {}
    for row in answer:
        if (conid := whole(row.conid)) is not None:
            texts = row.additional_properties
            found[conid] = (figure(texts.get(PRIOR_CLOSE))[1], figure(texts.get(DAILY))[1])
    return found, ""


def listing_of(row: Holding) -> Listing:
    """A position as the contract that quotes are asked for."""
    return Listing(
        conid=row.conid,
        symbol=row.symbol,
        name=row.name or row.symbol,
        exchange=row.exchange or "",
        currency=row.currency,
        is_us=False,
        asset_class=row.asset_class,
        expiry=row.expiry,
        underlying=row.underlying,
    )
