"""Open tax lots: when each was bought, what it cost and what it has gained; and what was traded since the statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.answers import Rows, first_rows, listed, quantity
from bezant_mcp.arguments import MOST_ROWS, items, whole_number
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.errors import BadAccount, BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Account
from bezant_mcp.history.errors import NotInStatement
from bezant_mcp.history.periods import USUAL_LAG
from bezant_mcp.history.rows import Instrument, PositionRow
from bezant_mcp.history.scope import (
    TICK,
    Accounts,
    Contracts,
    MostRows,
    Pick,
    Scope,
    StatementModel,
    Totals,
    TotalsBase,
    day_in,
    label,
    scope_of,
)
from bezant_mcp.history.sums import Groups, by_size, cents, iso, plain, tally_of, times, told_sums
from bezant_mcp.history.values import term
from bezant_mcp.money import exact
from bezant_mcp.parsing import text
from bezant_mcp.portfolio.holdings import fetch_holdings

ROWS = 12
SECTION = "OpenPositions"
PARTS = {name: (name,) for name in ("cost", "value", "unrealized")}
# Quantities that differ by less are the same.
SAME = Decimal("0.000001")


class Lots(StatementModel):
    """Open lots on the last day of the statements, the largest first."""

    totals: Totals
    totals_base: TotalsBase = None
    since: Annotated[Rows | None, Field(description="Quantities that differ from what is held now")] = None
    count: int
    columns: list[str]
    rows: Rows


async def lots(
    gateway: Gateway,
    symbol: Contracts = "",
    account_id: Accounts = "",
    limit: MostRows = None,
) -> Lots:
    """List open tax lots with age, cost and gain.

    Values are of the last day of the statements, in each lot's currency. ``holding_from`` is older than ``opened``
    where a wash sale raised the cost; ``days`` counts from it. ``term`` is there where IBKR says it.

    Raises:
        BadArgument: limit is not valid.
        NotInStatement: the statements have no lots, so nothing is known of them.
    """
    most = ROWS if limit is None else whole_number("limit", limit, 0, MOST_ROWS)
    scope = await scope_of(gateway, "", account_id)
    with_lots = [each for each in scope.accounts if SECTION in each.sections]
    if not with_lots:
        raise NotInStatement(f"{label(SECTION)}, option Lot")
    if others := [each.account_id for each in scope.accounts if each not in with_lots]:
        scope.gaps.append(f"The statements of {', '.join(others)} lack {label(SECTION)} ({TICK}).")
    pick = scope.pick(symbol)
    rows = [(each, row) for each in with_lots for row in each.rows.open_lots if pick(row.about)]
    check_lots(scope, with_lots, pick)
    groups: Groups = {}
    futures: set[str] = set()
    for _, row in rows:
        tally = tally_of(groups, None, row.currency)
        tally.count += 1
        # What a future stands for is not paid for it.
        notional = class_of(row.about.asset_class).notional
        futures |= {row.about.symbol} if notional else set()
        for name in ("unrealized",) if notional else PARTS:
            tally.add(name, getattr(row, name), row.rate)
    scope.asked.add(SECTION)
    whole, base = scope.sum_up(groups)
    scope.note_sums(whole)
    if futures:
        scope.notes.append(f"cost and value leave out futures, whose value is notional: {listed(sorted(futures))}.")
    if unknown := sum(None in (row.cost, row.value, row.unrealized) for _, row in rows):
        scope.gaps.append(f"The sums lack {unknown} lots whose cost, value or gain is not in the statements.")
    ordered = by_size(rows, lambda one: times(one[1].value, one[1].rate))
    chosen, more = first_rows(ordered, most)
    scope.notes[:0] = more or []
    shown = columns_for(ordered, scope)
    days = [on for each in with_lots if (on := each.as_of.get(SECTION) or each.last)]
    if len({*days}) > 1:
        scope.notes.append(f"Lots are from each account's newest statement, {min(days)} to {max(days)}.")
    since = await since_then(scope, with_lots, pick, symbol)
    told = scope.told()
    if days:
        told |= {"start": max(days).isoformat(), "end": max(days).isoformat()}
    return Lots(
        **told,
        **told_sums(whole, PARTS, tuple(PARTS), base),
        since=since,
        count=len(rows),
        columns=list(shown),
        rows=[[cell(*one) for cell in shown.values()] for one in chosen],
    )


def age(account: Account, row: PositionRow) -> int | None:
    """Days that a lot counts as held on the day of the statement."""
    on, begun = account.as_of.get(SECTION) or row.date or account.last, day_in(row.holding_from) or day_in(row.opened)
    return (on - begun).days if on and begun else None


def gained(row: PositionRow) -> float | int | None:
    """The gain in per cent of the cost."""
    return cents(100 * row.unrealized / abs(row.cost)) if row.cost and row.unrealized is not None else None


Cell = Callable[[Account, PositionRow], Any]
COLUMNS: dict[str, Cell] = {
    "symbol": lambda _, row: text(row.about.symbol),
    "opened": lambda _, row: iso(day_in(row.opened)),
    "holding_from": lambda _, row: iso(day_in(row.holding_from)),
    "days": age,
    "quantity": lambda _, row: plain(row.quantity),
    "cost": lambda _, row: cents(row.cost),
    "value": lambda _, row: cents(row.value),
    "unrealized": lambda _, row: cents(row.unrealized),
    "percent": lambda _, row: gained(row),
    "currency": lambda _, row: row.currency,
    "value_base": lambda _, row: cents(times(row.value, row.rate)),
    "term": lambda _, row: term(row.codes) or None,
    "account_id": lambda _, row: row.account_id,
}
# Shown where some row needs it.
OCCASIONAL: dict[str, Cell] = {
    "holding_from": lambda _, row: day_in(row.holding_from) not in (None, day_in(row.opened)),
    "term": lambda _, row: term(row.codes) or None,
}


def columns_for(rows: Iterable[tuple[Account, PositionRow]], scope: Scope) -> dict[str, Cell]:
    """The columns that these rows need."""
    rows = list(rows)
    hidden = {name for name, needs in OCCASIONAL.items() if not any(needs(*one) for one in rows)}
    if scope.base is None or {row.currency for _, row in rows} <= {scope.base}:
        hidden.add("value_base")
    if len(scope.accounts) < 2:
        hidden.add("account_id")
    return {name: cell for name, cell in COLUMNS.items() if name not in hidden}


def check_lots(scope: Scope, accounts: Iterable[Account], pick: Pick) -> None:
    """Hold lots against the positions that they are of.

    Raises:
        NotInStatement: there are positions, and none has lots.
    """
    accounts = list(accounts)
    held = [(each.account_id, row) for each in accounts for row in each.rows.positions if pick(row.about)]
    of_lots: dict[tuple[str, object], Decimal] = {}
    for each in accounts:
        for row in filter(lambda row: pick(row.about), each.rows.open_lots):
            key = each.account_id, row.about.key
            of_lots[key] = of_lots.get(key, Decimal()) + (row.quantity or 0)
    if held and not any(each.rows.open_lots for each in accounts):
        raise NotInStatement(f"{label(SECTION)}, option Lot")
    without = [row for of, row in held if (of, row.about.key) not in of_lots]
    differing = [
        row
        for of, row in held
        if (summed := of_lots.get((of, row.about.key))) is not None
        and row.quantity is not None
        and abs(summed - row.quantity) > SAME
    ]
    if without:
        scope.gaps.append(f"IBKR lists no lots of {listed([text(row.about.symbol) or '' for row in without])}.")
    if differing:
        names = listed([text(row.about.symbol) or "" for row in differing])
        scope.gaps.append(f"Lots of {names} do not add up to the position that IBKR states.")
    alone = sorted({account for account, _ in of_lots.keys() - {(of, row.about.key) for of, row in held}})
    if alone:
        scope.notes.append(f"Not proven: {label(SECTION)} of {listed(alone)} lacks the option Summary ({TICK}).")
    elif held and not without and not differing:
        scope.proof = "Lots add up to IBKR's Open Positions."


async def since_then(scope: Scope, accounts: Iterable[Account], pick: Pick, symbol: str) -> list[list[Any]] | None:
    """Positions whose quantity now is another one than that of the statement; from the Gateway."""
    rows: list[list[Any]] = []
    for account in accounts:
        on = account.as_of.get(SECTION) or account.last
        try:
            of = await choose_account(scope.gateway, account.account_id)
            holdings = await fetch_holdings(scope.gateway, of, details=False)
        except BezantError as error:
            scope.notes.append(f"What {account.account_id} bought or sold after {on} is unknown: {error.what}")
            if on and scope.today - on > USUAL_LAG:
                scope.gaps.append(f"The lots of {account.account_id} are as of {on} and may have changed.")
            # One that is closed, or of another login, says nothing of the others.
            if isinstance(error, BadAccount):
                continue
            break
        now = {row.conid: row for row in holdings.rows}
        then: dict[int, tuple[Instrument, Decimal]] = {}
        for row in account.rows.positions or account.rows.open_lots:
            if row.about.conid is not None:
                before = then.get(row.about.conid, (row.about, Decimal()))[1]
                then[row.about.conid] = row.about, before + (row.quantity or 0)
        for conid, (about, size) in then.items():
            size_now = now[conid].quantity if conid in now else 0.0
            if pick(about) and size_now is not None and abs(exact(size_now) - size) > SAME:
                rows.append([text(about.symbol), plain(size), quantity(size_now), account.account_id])
        new = [held for conid, held in now.items() if conid not in then and held.quantity]
        for one in rows_about(
            items(symbol), new, lambda held: Subject(held.symbol, (held.conid, held.underlying), held.name or "")
        ):
            rows.append([one.symbol, 0, quantity(one.quantity), account.account_id])
    if not rows:
        return None
    scope.gaps.append("since lists what was bought or sold after the statement; the lots of that are not known yet.")
    several = len(scope.accounts) > 1
    return [
        ["symbol", "in_statement", "now", *["account_id"] * several],
        *(row if several else row[:3] for row in rows),
    ]
