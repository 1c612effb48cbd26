"""Open positions: which were asked for, in which order, totals over all, what expires told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Protocol

from pydantic import Field, PrivateAttr

from bezant_mcp.accounts.accounts import ASKED_AT_ONCE, accounts_for, few, name_of
from bezant_mcp.accounts.ledger import missing_money
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money
from bezant_mcp.arguments import AccountIds, Days, Text, Texts, Whole, enum, items, whole_number
from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE, NOTIONAL
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.symbols import parse_symbol
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import Rates, Sum, add
from bezant_mcp.portfolio.day_change import LOOKED_AT, fetch_day_changes
from bezant_mcp.portfolio.holdings import Holding, Holdings
from bezant_mcp.portfolio.one_contract import fetch_parts_with, the_one
from bezant_mcp.portfolio.parts import Part, fetch_parts
from bezant_mcp.portfolio.position_filter import Filter, Told, names_held
from bezant_mcp.portfolio.position_notes import named, notes_of, symbols_of
from bezant_mcp.portfolio.position_order import DAY_CHANGE, ORDERS, in_order, order_named, size_of
from bezant_mcp.portfolio.position_table import ROWS_TOLD, Asked, contract_of, table_of, totals
from bezant_mcp.tables import Record, filled


class Money(Protocol):
    """What amounts are converted by: the ledger of an account, or those of several."""

    @property
    def base(self) -> str | None:
        """What they are converted into."""

    @property
    def rates(self) -> Rates:
        """Units of it for one unit of each currency."""

    @property
    def as_of(self) -> datetime:
        """When that was so."""


class Positions(SourcedModel):
    """Open positions of one account, or of several."""

    account_id: str
    count: Annotated[int, Field(description="All that match")]
    base_currency: str | None = None
    value_base: Amount = None
    unrealized_base: Amount = None
    totals: Annotated[Rows, Field(description="First row: column names")]
    accounts: Rows | None = None
    columns: list[str]
    rows: Rows
    derivatives: Rows | None = None
    cursor: str | None = None
    # By conid: a long list tells classes in a line.
    _classes: dict[int, str | None] = PrivateAttr(default_factory=dict)

    @property
    def tables(self) -> dict[str, list[Record]]:
        """All positions that are shown, derivatives among them; then what that is made of."""
        parts = super().tables
        plain = [{"conid": row["conid"], "symbol": row["symbol"], "class": self._classes.get(row["conid"]), **row}
                 for row in parts["rows"]]  # fmt: skip
        derived = [{"symbol": row["underlying"], **row} for row in parts.get("derivatives", [])]
        return {"positions": filled([*plain, *derived]), **parts}

    @classmethod
    def of(
        cls,
        holdings: Holdings,
        ledger: Money,
        wanted: Sequence[Holding],
        limit: int = 0,
        cursor: str = "",
        told: Told | None = None,
        accounts: Rows | None = None,
    ) -> Positions:
        """Tell the positions that were asked for; ``told`` is what there is to say of how they were picked."""
        told = told or Told()
        rates = ledger.rates
        ordered, notes_of_order = in_order(wanted, told.sort, rates)
        asked = Asked(
            now=holdings.as_of,
            account_id="" if accounts else holdings.account_id,
            by_end=told.by_end,
            by_day=told.sort == DAY_CHANGE,
            by_percent=told.sort.endswith("percent"),
        )
        table = table_of(ordered, limit, cursor, asked)
        part = table.part
        value, unrealized = sums_of(wanted, rates)
        gains = [row for row in wanted if row.asset_class not in COUNTED_ELSEWHERE]
        notes = [*told.notes, *notes_of_order, *notes_of(holdings, wanted, part.rows), *table.notes]
        lots = Counter(map(contract_of, wanted))
        if twins := [row for row in part.rows if lots[contract_of(row)] > 1]:
            notes.append(f"Several rows are of one contract, and each counts: {listed(symbols_of(twins))}.")
        if missing := sorted({*value.no_rate, *unrealized.no_rate}):
            notes.append(f"value_base and unrealized_base leave out {', '.join(missing)}: no exchange rate.")
        if lacking := symbols_of(row for row in gains if None in (row.value, row.currency)):
            notes.append(f"The totals leave out {listed(lacking)}: IBKR gave no value, result or currency.")
        known = [row for row in gains if None not in (row.value, row.currency)]
        if no_result := symbols_of(row for row in known if row.unrealized is None):
            notes.append(f"unrealized leaves out {listed(no_result)}: IBKR gave no result.")
        if part.cursor or part.first:
            shown = f"{part.first + 1} to {part.first + len(part.rows)}"
            order = ORDERS[told.sort].told
            notes.append(f"Rows {shown} of {len(wanted)}, {order}. Use cursor for the next rows, limit=0 for all.")
        elif told.sort != "value" and len(wanted) > 1:
            notes.append(f"Sorted {ORDERS[told.sort].told}.")
        notes += told.missing
        answer = cls(
            as_of=moment(min(holdings.as_of, ledger.as_of)),
            source="portfolio" if all(row.day_change is None for row in wanted) else "brokerage",
            account_id=holdings.account_id,
            complete=not (
                missing or lacking or no_result or holdings.thin or holdings.doubt or told.left_out or told.missing
            ),
            count=len(wanted),
            base_currency=ledger.base,
            # Of futures alone nothing is counted, which is not a worth of nothing.
            value_base=money(value.base) if value.by_currency or not wanted else None,
            unrealized_base=money(unrealized.base) if unrealized.by_currency or not wanted else None,
            totals=totals(wanted, rates, value.by_currency, unrealized.by_currency),
            accounts=accounts,
            columns=table.columns,
            rows=table.rows,
            derivatives=table.derivatives,
            cursor=part.cursor,
            notes=notes or None,
        )
        answer._classes |= {row.conid: row.asset_class for row in part.rows}
        return answer


async def positions(
    gateway: Gateway,
    account_id: AccountIds = "",
    symbol: Annotated[str, Texts, Field(description="AAPL includes its options")] = "",
    asset_class: Annotated[str, Texts, Field(description="STK, OPT, ETF, bonds")] = "",
    currency: Annotated[str, Texts, Field(description="USD, EUR")] = "",
    expires_within_days: Annotated[int, Days, Field(description="0 for any")] = 0,
    sort: Annotated[str, Text, enum(*ORDERS), Field(description="loss is worst first")] = "value",
    limit: Annotated[int, Whole, Field(description="0 for all")] = ROWS_TOLD,
    cursor: Annotated[str, Text, Field(description="From the last answer")] = "",
) -> Positions:
    """List open positions with results since purchase, and totals. Shorts are negative. Filters take lists.

    A filter is a comma text such as ``"AAPL, MSFT"`` or a list. Prices and values are in each row's currency, also
    where its exchange quotes pence; ``*_base`` in the account's. Works without a brokerage session, but for the day's
    change.

    Raises:
        BadAccount: an id is not one of this login's, or is missing although there are several.
        BadArgument: a filter or order is not valid, the cursor is of another list, or there are too many accounts.
        Incomplete: IBKR's pages cannot be proven to be the whole list.
    """
    limit, order = whole_number("limit", limit), order_named(sort)
    texts = items(symbol)
    for text in texts:
        parse_symbol(text)  # what is no name costs no request
    pick = Filter.read(asset_class, currency, expires_within_days)
    chosen = await accounts_for(gateway, account_id, must_say=True)
    if len(chosen) > ASKED_AT_ONCE and (one := await the_one(gateway, texts)):
        across, parts = await fetch_parts_with(gateway, chosen, one)
        holdings = together(parts, await name_of(gateway, chosen))
        names, missing = [f"conid:{one.conid}"], [] if one.is_derivative else options_left_out(pick, one)
    else:
        # A ticker can be a name, or name an exchange, which a long list has only with its details.
        details = bool(symbol) or any(family.by_kind for family in pick.families)
        across, parts, lost = await fetch_parts(gateway, few(chosen), details=details)
        holdings = together(parts, await name_of(gateway, chosen))
        names, missing = await names_held(gateway, texts, holdings), [*lost, *contradictions(parts)]
    wanted, told = pick.apply(holdings, names, texts)
    closed = tuple(row for row, _ in pick.judged(holdings.closed, names, holdings.as_of))
    if order == DAY_CHANGE:
        wanted, why = await with_day_changes(gateway, wanted, holdings, across.rates)
        missing += why
    told = replace(told, notes=[*told.notes, *across.notes], sort=order, missing=missing)
    told = replace(told, left_out=told.left_out or not across.complete)
    table = across.table(("count", "value", "unrealized"), totals_of(parts, wanted)) if len(chosen) > 1 else None
    return Positions.of(replace(holdings, closed=closed), across, wanted, limit, cursor, told, table)


def options_left_out(pick: Filter, one: Listing) -> list[str]:
    """What a look at one contract in many accounts does not see, where that is asked for."""
    only = [set(family.classes) for family in pick.families]
    if only and set.union(*only) <= {one.asset_class}:
        return []
    return [f"Only {one.symbol} ({one.conid}) itself; name at most {ASKED_AT_ONCE} accounts to see its options too."]


def together(parts: Sequence[Part], name: str) -> Holdings:
    """The positions of accounts as one list, each with its account where there are several."""
    if len(parts) == 1 and parts[0].ledger.account_id == name:
        return parts[0].holdings
    held = [part.holdings for part in parts]
    return Holdings(
        name,
        tuple(row._replace(account=each.account_id) for each in held for row in each.rows),
        min(each.as_of for each in held),
        tuple(row._replace(account=each.account_id) for each in held for row in each.closed),
        sum(each.thin for each in held),
        " ".join(each.doubt for each in held if each.doubt),
    )


def contradictions(parts: Sequence[Part]) -> list[str]:
    """What IBKR's own totals of accounts have, and positions and cash have not."""
    found = [
        (part.ledger.account_id, note)
        for part in parts
        for note in missing_money(part.ledger, part.holdings.rows, part.holdings.as_of)
    ]
    return [f"{account_id}: {note}" if len(parts) > 1 else note for account_id, note in found]


def sums_of(rows: Iterable[Holding], rates: Rates) -> tuple[Sum, Sum]:
    """Value and result of positions, as far as they are money of the account."""
    counted = [row for row in rows if row.asset_class not in COUNTED_ELSEWHERE]
    worth = [row for row in counted if row.asset_class not in NOTIONAL]
    value = add([(row.value, row.currency) for row in worth], rates)
    return value, add([(row.unrealized, row.currency) for row in counted], rates)


def totals_of(parts: Sequence[Part], wanted: Sequence[Holding]) -> Mapping[str, Sequence[float | int | None]]:
    """How many of the positions each account has, their value and their result, in its own base currency."""
    found = {}
    for part in parts:
        own = [row for row in wanted if row.account == part.ledger.account_id]
        found[part.ledger.account_id] = [len(own), *(money(each.base) for each in sums_of(own, part.ledger.rates))]
    return found


async def with_day_changes(
    gateway: Gateway, wanted: Sequence[Holding], holdings: Holdings, rates: Rates
) -> tuple[list[Holding], list[str]]:
    """The same positions with what they did today, and what there is to say of those of which it is not known."""
    asked = sorted(
        (row for row in wanted if row.asset_class not in COUNTED_ELSEWHERE), key=lambda row: size_of(row, rates) or 0.0
    )
    changes, why = await fetch_day_changes(gateway, asked[:LOOKED_AT], holdings.rows)
    known = {id(row): change for row, change in zip(asked, changes, strict=False)}
    rows = [row._replace(day_change=known.get(id(row))) for row in wanted]
    if why:
        return rows, [f"day_change is unknown: {why}"]
    unknown = [row for row in asked[:LOOKED_AT] if known.get(id(row)) is None]
    notes = [f"Last, because there is no market data for their day_change: {named(unknown)}."] if unknown else []
    if left := len(asked) - LOOKED_AT:
        notes += (
            [f"day_change is for the {LOOKED_AT} largest positions; {left} smaller ones were not checked."]
            if left > 0
            else []
        )
    return rows, notes
