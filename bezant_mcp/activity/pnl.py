"""Profit and loss of accounts: today's and unrealised, and the positions that moved it, those closed today included."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for, fetch_accounts, name_of
from bezant_mcp.accounts.across import ask_rates, fetch_ledgers
from bezant_mcp.accounts.across import notes_of as notes_across
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger
from bezant_mcp.answers import Rows, SourcedModel, listed, moment, money, percent, short
from bezant_mcp.arguments import AccountIds
from bezant_mcp.concurrency import gather_two
from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE
from bezant_mcp.errors import BrokerageDown, IbkrUnavailable, Incomplete, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import exact, in_base, total
from bezant_mcp.parsing import amount, objects_by_name, text
from bezant_mcp.portfolio.day_change import LOOKED_AT, fetch_day_changes
from bezant_mcp.portfolio.holdings import Holding, fetch_holdings
from bezant_mcp.tables import Record

# What is no reason to give up: the portfolio's own figures answer a part of the question.
BROKERAGE_FAILS = (BrokerageDown, IbkrUnavailable, UnexpectedAnswer)
MOVERS_SHOWN = 10


@dataclass(frozen=True, kw_only=True)
class Result:
    """One account's results, in ``currency``; None is unknown.

    Attributes:
        today: Since the last close, realised and unrealised together; known in a brokerage session alone.
        realized: Of today, as the ledger has it; only where ``today`` is unknown.
        no_rate: Currencies left out of the sums, because the ledger gives no rate for them.
        unknown: Figures that IBKR left out, each of a currency or of the account.
    """

    account_id: str
    currency: str | None
    today: float | None = None
    unrealized: float | None = None
    realized: float | None = None
    net_liquidation: float | None = None
    no_rate: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Results:
    """Results of one or several accounts.

    Attributes:
        brokerage: They come from the brokerage session; otherwise from the portfolio, without today's result.
        why: What kept the brokerage session from answering.
        missing: Accounts that the brokerage session said nothing of.
    """

    rows: tuple[Result, ...]
    as_of: datetime
    brokerage: bool
    why: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Move:
    """The result of one position, in its own and in base currency; None is unknown.

    It is the result since the previous close (today's realised one for what was closed today), or the unrealised one.
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
        left_out_percent: What those that were not are of the value of all; None where that is not known.
        unknown: Labels of those looked at whose move is not known.
        pairs: Symbols of currency pairs, whose result is that of the cash.
        why: What kept the market data from coming, if something did.
    """

    by: str
    rows: tuple[Move, ...]
    looked_at: int
    left_out: int = 0
    left_out_percent: float | None = None
    unknown: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Sums:
    """Results of several accounts in one base currency; None where one of them is unknown, or its rate."""

    base: str | None = None
    today: float | None = None
    unrealized: float | None = None
    aliases: Mapping[str, str | None] = field(default_factory=dict)
    notes: Sequence[str] = ()

    @property
    def told(self) -> dict[str, Any] | None:
        """The known sums, with their currency."""
        sums = {"today": money(self.today), "unrealized": money(self.unrealized)}
        known = {name: value for name, value in sums.items() if value is not None}
        return {"currency": self.base, **known} if known else None


class Pnl(SourcedModel):
    """Results of accounts, each in its base currency."""

    account_id: str
    # Of several accounts, in one base currency.
    total_base: dict[str, Any] | None = None
    columns: list[str]
    rows: Rows
    movers: Annotated[Rows | None, Field(description="First row: column names")] = None

    @property
    def tables(self) -> dict[str, list[Record]]:
        """The results of accounts; of one account also what moved it, with its base currency beside."""
        parts = super().tables
        for mover in parts.get("movers", []):
            mover["base_currency"] = parts["rows"][0]["currency"] if parts["rows"] else None
        return parts

    @classmethod
    def of(cls, name: str, results: Results, moves: Moves | None = None, sums: Sums | None = None) -> Pnl:
        """Tell the results of what is called ``name``: of one account what moved it, of several their ``sums``."""
        today = "today" if results.brokerage else "realized_today"
        rows = sorted(results.rows, key=lambda row: -abs(row.today or row.unrealized or 0.0))
        notes = pnl_notes(results)
        sums = sums or Sums()
        notes += sums.notes
        if moves is None:
            notes.append("Name one account_id to see which positions moved it.")
        if moves:
            notes += move_notes(moves, results)
        aliased = ["alias"] if any(sums.aliases.values()) else []
        movers = [
            [of.label, of.asset_class, of.currency, money(move.amount), money(move.in_base)]
            for move in (moves.rows[:MOVERS_SHOWN] if moves else ())
            for of in (move.holding,)
        ]
        return cls(
            as_of=moment(results.as_of),
            account_id=name,
            total_base=sums.told,
            source="brokerage" if results.brokerage else "portfolio",
            complete=results.brokerage
            and not (results.missing or lacking(results) or (moves and (moves.unknown or moves.why or moves.left_out))),
            columns=["account_id", *aliased, "currency", today, "unrealized", "net_liquidation"],
            rows=[
                [
                    row.account_id,
                    *([sums.aliases.get(row.account_id)] if aliased else []),
                    row.currency,
                    *map(money, (of_today, row.unrealized, row.net_liquidation)),
                ]
                for row in rows
                for of_today in (row.today if results.brokerage else row.realized,)
            ],
            movers=[["position", "class", "currency", moves.by, f"{moves.by}_base"], *movers] if moves else None,
            notes=notes or None,
        )


async def pnl(gateway: Gateway, account_id: AccountIds = "") -> Pnl:
    """Return today's and unrealised profit and loss by account, and what moved one. Past periods need statements.

    Without a brokerage session the figures are the portfolio's own, in which today's result is not known.

    Raises:
        BadAccount: one of the accounts is not one of this login's.
    """
    chosen = await accounts_for(gateway, account_id)
    if len(chosen) > 1:
        results = await fetch_results(gateway, chosen)
        sums = await fetch_sums(gateway, results, said=bool(account_id.strip()))
        return Pnl.of(await name_of(gateway, chosen), results, sums=sums)
    # Both wait some seconds for services of IBKR's to start.
    results, moves = await gather_two(fetch_results(gateway, chosen), moves_or_reason(gateway, chosen[0]))
    return Pnl.of(chosen[0], results, moves)


async def fetch_sums(gateway: Gateway, results: Results, *, said: bool) -> Sums:
    """The results of accounts across. Another base currency costs a request, so only where accounts were ``said``."""
    known = (await fetch_accounts(gateway)).value
    aliases = {row.account_id: text(known[row.account_id].account_alias) for row in results.rows}
    bases = {row.account_id: row.currency for row in results.rows}
    base = next(filter(None, bases.values()), None)
    others = sorted({name for name in bases.values() if name and name != base})
    if base is None or results.missing or (others and not said):
        add = "The accounts have different base currencies; account_id=all converts and adds them."
        return Sums(aliases=aliases, notes=[add] if others and not said else [])
    rates = {base: 1.0} | (await ask_rates(gateway, others, base) if others else {})

    def across(figure: Callable[[Result], float | None]) -> float | None:
        found = [in_base(figure(row), row.currency, rates) for row in results.rows]
        return None if None in found else total(found)

    notes = notes_across(base, rates, bases, (), {})
    return Sums(base, across(lambda row: row.today), across(lambda row: row.unrealized), aliases, notes)


def lacking(results: Results) -> list[str]:
    """The figures that IBKR left out, with their accounts."""
    return [f"{figure} of {row.account_id}" for row in results.rows for figure in row.unknown]


def pnl_notes(results: Results) -> list[str]:
    """Where the figures come from, and what they lack."""
    portfolio = f"today is unknown: {results.why} The figures come from the portfolio instead."
    notes = ["today is the result since the last close, realised and unrealised." if results.brokerage else portfolio]
    if results.missing:
        notes.append(f"IBKR gave no result for {listed(results.missing)}.")
    if unknown := lacking(results):
        notes.append(f"IBKR did not give {listed(unknown)}: it is unknown, not zero.")
    if no_rate := sorted({name for row in results.rows for name in row.no_rate}):
        notes.append(f"The sums leave out {', '.join(no_rate)}: no exchange rate.")
    return notes


def move_notes(moves: Moves, results: Results) -> list[str]:
    """What the movers rest on, and how much of the result they explain."""
    notes = []
    if moves.why and results.brokerage:
        notes.append(f"Today's moves of the positions are unknown: {moves.why}")
    if moves.by != "today":
        notes.append("movers are by unrealized (unrealized_base), the result since purchase.")
    if moves.unknown:
        notes.append(f"The move of {listed(moves.unknown)} is unknown: no market data or no exchange rate.")
    if moves.left_out:
        share = f", {short(moves.left_out_percent)} % of the total value" if moves.left_out_percent is not None else ""
        notes.append(
            f"Only the {moves.looked_at} largest positions were checked, not the other {moves.left_out}{share}."
        )
    if closed := [move.holding.symbol for move in moves.rows if move.holding.quantity == 0]:
        notes.append(f"Closed today, so the result is since purchase: {listed(closed)}.")
    if moves.pairs:
        notes.append(f"Not in movers, because the result of a currency pair is in cash: {listed(moves.pairs)}.")
    if len(moves.rows) > MOVERS_SHOWN:
        notes.append(f"movers lists {MOVERS_SHOWN} of {len(moves.rows)} positions.")
    today = results.rows[0].today if results.rows else None
    if moves.by == "today" and today is not None and not moves.why:
        explained = total(move.in_base for move in moves.rows) or 0.0
        rest = float(exact(today) - exact(explained))
        if abs(rest) >= 1:
            share = f" ({short(100 * rest / abs(today), 1)} % of today)" if today else ""
            notes.append(f"All known moves add up to {money(explained)}; {money(rest)}{share} is unexplained.")
    return notes


async def fetch_results(gateway: Gateway, account_ids: tuple[str, ...]) -> Results:
    """Today's and unrealised results of accounts, each in its base currency.

    Without a brokerage session they are what the portfolio knows: unrealised, and realised today.
    """
    try:
        found, why = await fetch_partitioned(gateway, account_ids), "IBKR's profit service has not started yet."
    except BROKERAGE_FAILS as error:
        found, why = None, error.what
    return found or await fetch_from_ledgers(gateway, account_ids, why)


async def fetch_partitioned(gateway: Gateway, account_ids: tuple[str, ...]) -> Results | None:
    """What the brokerage session says; None while it says nothing of these accounts."""
    accounts = (await fetch_accounts(gateway)).value
    reading = await gateway.ask(api.accounts.get_pnl.asyncio_detailed(client=gateway.client))
    parts: dict[str, list[models.PartitionedPnlRow]] = {}
    for key, row in (objects_by_name(reading.value.upnl) if reading.value.upnl else {}).items():
        # Account and advisor's model; an account is the sum of its models.
        parts.setdefault(key.partition(".")[0], []).append(row)
    rows = [
        result_in_session(account_id, text(accounts[account_id].currency), parts[account_id])
        for account_id in account_ids
        if account_id in parts
    ]
    if not rows:
        return None
    missing = tuple(account_id for account_id in account_ids if account_id not in parts)
    return Results(tuple(rows), reading.as_of, brokerage=True, missing=missing)


async def fetch_from_ledgers(gateway: Gateway, account_ids: tuple[str, ...], why: str) -> Results:
    """What the portfolio knows: unrealised, and realised today."""
    found, failed = await fetch_ledgers(gateway, account_ids)
    as_of = min(ledger.as_of for ledger in found.values())
    rows = tuple(map(result_of, found.values()))
    return Results(rows, as_of, brokerage=False, missing=tuple(failed), why=why)


def result_in_session(account_id: str, currency: str | None, parts: list[models.PartitionedPnlRow]) -> Result:
    """An account's results as the brokerage session has them, added over its models."""
    theirs = {"today": "dpl", "unrealized": "upl", "net_liquidation": "nl"}
    found = {name: total(amount(getattr(row, field)) for row in parts) for name, field in theirs.items()}
    unknown = tuple(name for name, value in found.items() if value is None)
    return Result(account_id=account_id, currency=currency, no_rate=(), unknown=unknown, **found)


def result_of(ledger: Ledger) -> Result:
    """An account's results as its ledger has them, added in base currency."""
    names = ("unrealized", "realized")
    unrealized, realized = map(ledger.sum_of, names)
    return Result(
        account_id=ledger.account_id,
        currency=ledger.base,
        unrealized=unrealized.base,
        realized=realized.base,
        net_liquidation=ledger.net_liquidation,
        no_rate=tuple(sorted({*unrealized.no_rate, *realized.no_rate})),
        unknown=tuple(ledger.unknown(*names)),
    )


def ranked(by: str, moves: list[Move], pairs: list[Holding], why: str = "") -> Moves:
    """Moves in order of size, what is unknown apart."""
    known = [move for move in moves if move.in_base is not None]
    return Moves(
        by=by,
        rows=tuple(sorted(known, key=lambda move: -abs(move.in_base or 0.0))),
        looked_at=len(moves),
        unknown=tuple(move.holding.label for move in moves if move.in_base is None),
        pairs=tuple(row.symbol for row in pairs),
        why=why,
    )


async def moves_or_reason(gateway: Gateway, account_id: str) -> Moves:
    """The same as ``fetch_moves``, without any where the positions cannot be read."""
    try:
        return await fetch_moves(gateway, account_id)
    except (Incomplete, IbkrUnavailable, UnexpectedAnswer) as error:
        return Moves("today", (), 0, why=error.what)


async def fetch_moves(gateway: Gateway, account_id: str) -> Moves:
    """What the largest positions of an account did today, or since they were bought where that cannot be read.

    Today's moves need the brokerage session.
    """
    ledger, holdings = await gather_two(fetch_ledger(gateway, account_id), fetch_holdings(gateway, account_id))
    rates = ledger.rates
    pairs = [row for row in (*holdings.rows, *holdings.closed) if row.asset_class in COUNTED_ELSEWHERE]
    held, closed = ([row for row in rows if row not in pairs] for rows in (holdings.rows, holdings.closed))
    worth = {id(row): abs(in_base(row.value, row.currency, rates) or 0.0) for row in held}
    by_size = sorted(held, key=lambda row: -worth[id(row)])
    largest, rest = by_size[:LOOKED_AT], by_size[LOOKED_AT:]
    days, why = await fetch_day_changes(gateway, largest, held)
    if why:
        moves = [Move(row, row.unrealized, in_base(row.unrealized, row.currency, rates)) for row in held]
        return ranked("unrealized", moves, pairs, why)
    moves = [Move(row, today, in_base(today, row.currency, rates)) for row, today in zip(largest, days, strict=True)]
    moves += [Move(row, row.realized, in_base(row.realized, row.currency, rates)) for row in closed]
    share = percent(sum(worth[id(row)] for row in rest), sum(worth.values()))
    found = ranked("today", moves, pairs, holdings.doubt)
    return replace(found, looked_at=len(largest), left_out=len(rest), left_out_percent=share)
