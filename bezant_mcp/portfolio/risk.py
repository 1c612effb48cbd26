"""Held options and futures as a book by underlying, with their Greeks, and what a move of the market does to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for, few, name_of
from bezant_mcp.accounts.across import Across
from bezant_mcp.answers import Amount, Rows, SourcedModel, moment, money, percent, short
from bezant_mcp.arguments import AccountIds, Percent, Texts, bad, items
from bezant_mcp.arguments import percent as read_percent
from bezant_mcp.concurrency import gather, gather_two
from bezant_mcp.contracts.symbols import Subject, parse_symbol, rows_about
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import in_base, total
from bezant_mcp.portfolio.combos import Combo, fetch_combos
from bezant_mcp.portfolio.greeks import Market, fetch_market
from bezant_mcp.portfolio.holdings import Holding, Holdings, beside
from bezant_mcp.portfolio.parts import fetch_parts
from bezant_mcp.portfolio.position_filter import names_held
from bezant_mcp.portfolio.risk_book import Group, RiskBook, Roots, make_book, options_in
from bezant_mcp.portfolio.risk_notes import gaps_of, notes_of
from bezant_mcp.portfolio.risk_tables import moved, of_assignment, of_combos, of_groups, of_options

LARGEST_MOVE = 1000


class Risk(SourcedModel):
    """A book by underlying; amounts in each row's currency, ``*_base`` and effects in base currency."""

    account_id: str
    base_currency: str | None = None
    net_liquidation: Amount = None
    shock: Annotated[Amount, Field(description="%")] = None
    first_order: Amount = None
    second_order: Amount = None
    effect: Annotated[Amount, Field(description="Estimate")] = None
    effect_percent: Annotated[Amount, Field(description="Of net_liquidation")] = None
    delta_value_base: Amount = None
    theta_base: Amount = None
    vega_base: Amount = None
    short_puts_cash_base: Amount = None
    columns: list[str]
    rows: Rows
    options: Annotated[Rows | None, Field(description="First row: column names")] = None
    assignment: Rows | None = None
    combos: Rows | None = None
    accounts: Rows | None = None


async def risk(
    gateway: Gateway,
    symbol: Annotated[str, Texts, Field(description="Only this, with its options")] = "",
    shock: Annotated[float, Percent, Field(description="Market move in %, such as -10")] = 0,
    account_id: AccountIds = "",
) -> Risk:
    """Return Greeks, delta exposure and assignment of derivatives; with shock, the effect of a move on all positions.

    ``shock`` is a move of every underlying, or of those named by ``symbol``: a second-order estimate. Greeks and prices
    of underlyings that are not held need the brokerage session; the rest is told without it.

    Raises:
        BadAccount: an account is not one of this login's, or is missing although there are several.
        BadArgument: a symbol is unknown, a price cannot make this move, or there are too many accounts.
        Incomplete: IBKR's pages cannot be proven to be all positions.
    """
    move = read_percent("shock", shock)
    if not -100 <= move <= LARGEST_MOVE:
        raise bad("shock", shock, f"it must be from -100 to {LARGEST_MOVE} percent", "-10")
    texts = items(symbol)
    for text in texts:
        parse_symbol(text)  # what is no name costs no request
    chosen = few(await accounts_for(gateway, account_id, must_say=True))
    across, parts, failed = await fetch_parts(gateway, chosen, details=bool(symbol))
    asked = await about(gateway, texts, [part.holdings for part in parts])
    whose = [f"{part.ledger.account_id}: " * (len(chosen) > 1) for part in parts]
    lost = [of + note for of, part in zip(whose, parts, strict=True) for note in part.missing]
    gaps = [*failed, *([] if texts else lost)]
    market, combos, why_none = Market(), dict[str, list[Combo]](), ""
    if any(row.is_option for row in asked.rows):
        market, (combos, why_none) = await gather_two(
            fetch_market(gateway, options_in(asked.rows), asked.held), fetch_all_combos(gateway, asked)
        )
    book = make_book(asked.rows, asked.held, market, named=bool(texts))
    return tell(Told(await name_of(gateway, chosen), across, asked, book, market, combos, why_none, move, gaps))


@dataclass(frozen=True)
class Asked:
    """What of the accounts was asked for.

    Attributes:
        rows: The positions, each with the account that holds it.
        held: All positions of these accounts by conid.
        texts: The names that were asked for; empty for everything.
    """

    every: Sequence[Holdings]
    rows: Sequence[Holding]
    held: Mapping[int, Holding]
    texts: Sequence[str]


async def about(gateway: Gateway, texts: Sequence[str], every: Sequence[Holdings]) -> Asked:
    """The positions in what is named, with all that is derived from it and that it is derived from."""
    rows = [row._replace(account=of.account_id) for of in every for row in of.rows]
    held = {row.conid: row for row in reversed(rows)}
    rows = [
        beside(row, held[row.underlying]) if row.underlying_price is None and row.underlying in held else row
        for row in rows
    ]
    if not texts:
        return Asked(every, rows, held, ())
    named = rows_about(
        await names_held(gateway, texts, replace(every[0], rows=tuple(rows))),
        rows,
        lambda row: Subject(row.symbol, (row.conid, row.underlying), row.name or ""),
    )
    # An option that is named brings along what it is on, and a share its options: coverage is of both.
    root_of = Roots(held, Market()).of
    roots = set(map(root_of, named))
    return Asked(every, [row for row in rows if root_of(row) in roots], held, texts)


async def fetch_all_combos(gateway: Gateway, asked: Asked) -> tuple[dict[str, list[Combo]], str]:
    """The combinations by account, of those that hold options; and why some are not known."""
    holding = {
        of.account_id: {row.conid for row in of.rows} for of in asked.every if any(row.is_option for row in of.rows)
    }
    answers = await gather(fetch_combos(gateway, one, held) for one, held in holding.items())
    return (
        {one: found for one, (found, _) in zip(holding, answers, strict=True) if found},
        next((why for _, why in answers if why), ""),
    )


@dataclass(frozen=True)
class Told:
    """All that an answer is made of.

    Attributes:
        move: In per cent, 0 for none.
        missing: What of the accounts could not be read, or is in IBKR's totals and not in its list.
    """

    name: str
    across: Across
    asked: Asked
    book: RiskBook
    market: Market
    combos: Mapping[str, Sequence[Combo]]
    no_combos: str
    move: float
    missing: Sequence[str] = ()

    @property
    def part(self) -> float | None:
        """The move as a part of the price; None where none was asked for."""
        return self.move / 100 if self.move else None

    @property
    def groups(self) -> list[Group]:
        """The underlyings to tell of: without a move or a name those alone of which more than shares is held."""
        told = self.part is not None or self.asked.texts
        return [group for group in self.book.groups if told or group.is_derived]


def tell(told: Told) -> Risk:
    """The answer."""
    across, rates, part, groups = told.across, told.across.rates, told.part, told.groups
    several = len(across.bases) > 1
    columns, rows = of_groups(groups, rates, part)
    options = told.book.options
    assignment, puts = of_assignment(groups, rates, several=several)
    values = {of: ledger.net_liquidation for of, ledger in across.ledgers.items()}
    worth = total(across.in_base(of, values.get(of)) for of in across.bases)
    nothing = 0.0 if part is not None and not told.asked.rows else None
    effects = (moved(groups, rates, part) if groups else []) or [nothing] * 3
    gaps = gaps_of(told.book, groups, told.market, rates, part)
    if part is not None and worth is None:
        gaps.append("IBKR gave no net liquidation value, so effect_percent is unknown.")
    doubts = [*told.missing, *(of.doubt for of in told.asked.every if of.doubt)]
    if thin := sum(of.thin for of in told.asked.every):
        doubts.append(
            f"IBKR has not loaded the contract details of {thin} positions, so some derivatives may not be recognized."
        )
    times = [across.as_of, *(of.as_of for of in told.asked.every), *([told.market.as_of] if told.market.as_of else [])]
    greeks = [(group.greeks(), group.currency) for group in groups if group.options]
    theta, vega = (total(in_base(getattr(one, name), of, rates) for one, of in greeks) for name in ("theta", "vega"))
    delta_value = total(in_base(group.delta_value, group.currency, rates) for group in groups)
    now = min(of.as_of for of in told.asked.every)
    return Risk(
        as_of=moment(min(times)),
        source="brokerage" if told.market.as_of else "portfolio",
        complete=not (gaps or doubts or told.no_combos) and across.complete,
        account_id=told.name,
        base_currency=across.base,
        net_liquidation=money(worth) if part is not None else None,
        shock=short(told.move, 6) if part is not None else None,
        first_order=effects[0],
        second_order=effects[1],
        effect=effects[2],
        effect_percent=percent(effects[2], worth),
        delta_value_base=money(delta_value),
        theta_base=money(theta),
        vega_base=money(vega),
        short_puts_cash_base=money(puts),
        columns=columns,
        rows=rows,
        options=of_options(options, rates, now, several=several) if options else None,
        assignment=assignment,
        combos=of_combos(told.combos, told.asked.held, told.asked.rows),
        accounts=of_accounts(told) if several else None,
        notes=[*doubts, *across.notes, *gaps, *notes_of(told.book, groups, told.asked.texts, told.move, told.market),
               *([f"Combinations are unknown: {told.no_combos}"] if told.no_combos else [])] or None,
    )  # fmt: skip


def of_accounts(told: Told) -> Rows:
    """One row for each account, in its own base currency."""
    across, part = told.across, told.part
    columns = ["net_liquidation", "delta_value", *(["effect"] if part is not None else [])]
    totals = {}
    for account, ledger in across.ledgers.items():
        mine = [Group(group.key, group.label, [one for one in group.parts if one.row.account == account])
                for group in told.groups]  # fmt: skip
        mine = [group for group in mine if group.parts]
        held = total(in_base(group.delta_value, group.currency, ledger.rates) for group in mine) if mine else 0.0
        effect = [] if part is None else moved(mine, ledger.rates, part)[2:] if mine else [0]
        totals[account] = [money(ledger.net_liquidation), money(held), *effect]
    return across.table(columns, totals)
