"""What statements tell of as events: trades by order or execution, and the rest; with what they add to the sums."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import compress
from typing import NamedTuple, overload

from bezant_mcp.activity.trade_rows import PAID
from bezant_mcp.arguments import items
from bezant_mcp.contracts.symbols import rows_about
from bezant_mcp.history.book import Account
from bezant_mcp.history.live import LiveTrade
from bezant_mcp.history.rows import PAIRS, CashRow, CorporateAction, TradeRow, Transfer
from bezant_mcp.history.scope import Pick, Scope, anything
from bezant_mcp.history.sums import Groups, add_commissions, cents, tally_of
from bezant_mcp.money import exact

OF_CASH = {"deposits": ("deposits", "withdrawals"), "fees": ("other_fees", "advisor_fees", "commission_adjustments")}
CANCELLED = "Ca"
# What codes of IBKR's say happened; such trades have a price of zero, or one that was not paid to anybody.
HAPPENED = {
    "A": "assigned", "Ep": "expired", "Ex": "exercised", "AEx": "exercised automatically", "MEx": "exercised",
    "AFx": "automatic conversion", "R": "dividend reinvested",
}  # fmt: skip


class Event(NamedTuple):
    """One thing that happened, as it is shown."""

    date: date | None
    at: str
    kind: str
    symbol: str
    side: str
    quantity: Decimal | None
    price: Decimal | None
    amount: Decimal | None
    currency: str
    commission: Decimal | None
    commission_currency: str
    taxes: Decimal | None
    fills: int
    description: str
    live: bool
    account_id: str
    key: Hashable


@dataclass
class Reading:
    """What is read of statements, and what came of it.

    Attributes:
        kinds: Which kinds of events are wanted. unpaid: Asset classes of trades that are not paid in full.
        trades: Executions, which ``Timeline`` makes events of. events: All the rest.
    """

    scope: Scope
    pick: Pick
    kinds: tuple[str, ...]
    events: list[Event] = field(default_factory=list)
    trades: list[TradeRow] = field(default_factory=list)
    groups: Groups = field(default_factory=dict)
    unpaid: set[str] = field(default_factory=set)

    @property
    def has_trades(self) -> bool:
        """True if trades of any kind are wanted."""
        return not {"orders", "trades", "fx"}.isdisjoint(self.kinds)

    def wants(self, asset_class: str) -> bool:
        """True if trades of a class are wanted: exchanges of currencies are a kind of their own."""
        return "trades" in self.kinds or ("fx" if asset_class == PAIRS else "orders") in self.kinds


def read(reading: Reading, account: Account) -> None:
    """Read all that is wanted of an account."""
    if reading.has_trades:
        read_trades(reading, account)
    if "corporate_actions" in reading.kinds:
        read_actions(reading, account)
    if "transfers" in reading.kinds:
        read_transfers(reading, account)
    for kind in OF_CASH:
        if kind in reading.kinds:
            read_cash(reading, account, kind)


def read_trades(reading: Reading, account: Account) -> None:
    """Executions, or those of an order on a day in one contract together."""
    alike: dict[tuple[str, str, str], list[TradeRow]] = {}
    wanted = reading.scope.days.within(account.rows.trades)
    for row in wanted if reading.pick is anything else [row for row in wanted if reading.pick(row.about)]:
        of = row.currency, row.about.asset_class, row.side
        if (together := alike.get(of)) is None:
            alike[of] = together = []
        together.append(row)
    rows: list[TradeRow] = []
    for (currency, asset_class, side), together in alike.items():
        if not reading.wants(asset_class):
            continue
        rows += together
        tally = tally_of(reading.groups, None, currency)
        tally.count += len(together)
        if is_paid(asset_class):
            name = "sold" if side.startswith("SELL") else "bought"
            tally.add_all(name, [row.proceeds for row in together], [row.rate for row in together])
        else:
            reading.unpaid.add(asset_class)
        taxed = [row for row in together if row.taxes]
        tally.add_all("taxes", [row.taxes for row in taxed], [row.rate for row in taxed])
        add_commissions(reading.groups, None, currency, together, account)
    if gone := cancelled(rows):
        reading.scope.notes.append(
            f"{len(gone)} executions that were cancelled, and cancellations, are in the sums alone."
        )
        rows = [row for row in rows if id(row) not in gone]
    reading.trades += rows


class Timeline(Sequence[Event]):
    """Events, the newest first; executions of one order on a day in one contract together, or each by itself.

    Of thousands only those that are shown are made.
    """

    def __init__(self, reading: Reading) -> None:
        rows: list[TradeRow | Event] = [*reading.trades, *reading.events]
        rows.sort(key=lambda row: row.at or str(row.date or ""), reverse=True)
        self.rows = rows
        self.keys = [*map(id if "trades" in reading.kinds else order_key, rows)]
        self.order = [*dict.fromkeys(self.keys)]

    def __len__(self) -> int:
        return len(self.order)

    @overload
    def __getitem__(self, place: int) -> Event: ...

    @overload
    def __getitem__(self, place: slice) -> list[Event]: ...

    def __getitem__(self, place: int | slice) -> Event | list[Event]:
        if isinstance(place, int):
            return self[place : place + 1 or None][0]
        found: dict[int, list[TradeRow | Event]] = {key: [] for key in self.order[place]}
        for key, row in compress(zip(self.keys, self.rows, strict=True), map(found.__contains__, self.keys)):
            found[key].append(row)
        return [
            rows[0] if isinstance(rows[0], Event) else order_of([row for row in rows if isinstance(row, TradeRow)])
            for rows in found.values()
        ]


def order_key(row: TradeRow | Event) -> int:
    """What the executions of one order on a day in one contract have in common, and no other row has."""
    if isinstance(row, Event):
        return id(row)
    order = row.order_id or row.trade_id or row.transaction_id or id(row)
    return hash((row.account_id, order, row.about.key, row.date, row.currency))


def is_paid(asset_class: str) -> bool:
    """True if the proceeds of such a trade are money that was paid in full, and no exchange or notional amount."""
    return (asset_class or "STK") in PAID


def cancelled(rows: Sequence[TradeRow]) -> set[int]:
    """Cancellations and the executions that they undo, by their identity; what was booked in their place stays."""
    gone: set[int] = set()
    for undo in (row for row in rows if CANCELLED in row.codes and row.quantity is not None):
        undone = (
            row
            for row in rows
            if (row.about.conid, row.date, row.price) == (undo.about.conid, undo.date, undo.price)
            and row.quantity == -(undo.quantity or 0)
            and CANCELLED not in row.codes
            and id(row) not in gone
        )
        if (found := next(undone, None)) is not None:
            gone |= {id(undo), id(found)}
    return gone


def order_of(fills: list[TradeRow]) -> Event:
    """Executions of one order as one event; cancelled ones cancel out."""
    newest = max(fills, key=lambda row: row.at)
    sizes = [row.quantity for row in fills if row.quantity is not None]
    size = sum(sizes, Decimal()) if len(sizes) == len(fills) else None
    amounts = [row.proceeds for row in fills if row.proceeds is not None]
    amount = sum(amounts, Decimal()) if len(amounts) == len(fills) else None
    currencies = {row.commission_currency for row in fills if row.commission}
    commissions = [row.commission for row in fills]
    known = len(currencies) < 2 and None not in commissions
    taxes = sum((row.taxes or Decimal() for row in fills), Decimal())
    many = (newest.about.multiplier or 1) * (size or 0)
    price = newest.price if len({row.price for row in fills}) == 1 else None
    if price is None and amount is not None and many:
        price = abs(amount / many)
    kind = "fx" if newest.about.asset_class == PAIRS else "trade"
    side = "BUY" if (size or 0) > 0 else "SELL" if (size or 0) < 0 else newest.side
    return Event(
        newest.date, newest.at, kind, newest.about.symbol, side, size, price, amount,
        newest.currency, sum((each or Decimal() for each in commissions), Decimal()) if known else None,
        next(iter(currencies), newest.currency), taxes or None, len(fills),
        ", ".join(dict.fromkeys(HAPPENED[code] for code in newest.codes if code in HAPPENED)), False, newest.account_id,
        (newest.account_id, newest.transaction_id or newest.trade_id, newest.at, newest.about.conid, size),
    )  # fmt: skip


def read_actions(reading: Reading, account: Account) -> None:
    """Corporate actions and the cash that came of them."""
    for row in account.rows.corporate_actions:
        if reading.scope.days.holds(row.date) and reading.pick(row.about):
            if row.proceeds is None and row.amount:
                reading.scope.gaps.append(f"Cash of a corporate action on {row.date} is not in the statement.")
            if row.proceeds:
                tally_of(reading.groups, None, row.currency).add("corporate_cash", row.proceeds, row.rate)
            reading.events.append(
                event(row, f"corporate action {row.type}".strip(), row.quantity, row.proceeds or None)
            )


def read_transfers(reading: Reading, account: Account) -> None:
    """Cash and positions that came from, or went to, elsewhere."""
    for row in account.rows.transfers:
        if not (reading.scope.days.holds(row.date) and reading.pick(row.about)):
            continue
        tally = tally_of(reading.groups, None, row.currency)
        if row.cash:
            tally.add("transfers", row.cash, row.rate)
        what = f"transfer {row.direction.lower()} {row.type}".strip()
        side = f"{'to' if row.direction.upper() == 'OUT' else 'from'} {row.other_side}" if row.other_side else ""
        told = f"position worth {cents(row.value)}" if row.value else ""
        reading.events.append(
            event(row, what, row.quantity if not row.cash else None, row.cash or None, f"{side} {told}")
        )


def read_cash(reading: Reading, account: Account, kind: str) -> None:
    """Deposits and withdrawals, or fees; taxes on fees with them."""
    for row in account.rows.cash:
        if row.kind in OF_CASH[kind] and reading.scope.days.holds(row.date) and reading.pick(row.about):
            name = row.kind if kind == "deposits" else "fees"
            tally_of(reading.groups, None, row.currency).add(name, row.amount, row.rate)
            reading.events.append(event(row, row.kind.removesuffix("s").replace("other_", ""), None, row.amount))
    for tax in account.rows.sales_taxes if kind == "fees" else ():
        if reading.scope.days.holds(tax.date) and reading.pick(tax.about):
            tally_of(reading.groups, None, tax.currency).add("fees", tax.amount, tax.rate)
            reading.events.append(
                Event(
                    tax.date, "", "sales_tax", "", "", None, None, tax.amount, tax.currency, None, "", None, 0,
                    tax.description, False, account.account_id, (account.account_id, tax.transaction_id, tax.amount),
                )
            )  # fmt: skip


def event(
    row: CashRow | CorporateAction | Transfer,
    kind: str,
    size: Decimal | None,
    amount: Decimal | None,
    description: str = "",
) -> Event:
    """Anything but a trade as an event."""
    words = description or getattr(row, "description", "")
    return Event(
        row.date, str(row.date or ""), kind, row.about.symbol, "", size, None, amount, row.currency, None, "", None, 0,
        words, False, row.account_id, (row.account_id, kind, row.transaction_id, row.date, amount, size),
    )  # fmt: skip


def since_then(reading: Reading, found: Sequence[LiveTrade], symbol: str) -> None:
    """Trades since the statement as events; they count in the sums, in base currency at rates of now."""
    about = rows_about(items(symbol), found, lambda one: one.trade.instrument.subject)
    for each in about:
        row = each.trade
        fx = row.instrument.asset_class == PAIRS
        if not reading.wants(row.instrument.asset_class or ""):
            continue
        if not row.is_paid:
            reading.unpaid.add(row.instrument.asset_class or "")
        currency = row.instrument.currency or ""
        if each.amount is not None:
            name = "sold" if row.side == "SELL" else "bought"
            tally_of(reading.groups, None, currency).add(name, each.amount, each.rate)
        if row.commission_currency:
            of = tally_of(reading.groups, None, row.commission_currency)
            of.add("commission", each.commission, each.commission_rate)
        price = None if row.price is None else exact(row.price)
        reading.events.append(
            Event(
                each.date, row.last_at.isoformat() if row.last_at else "", "fx" if fx else "trade",
                row.instrument.symbol, row.side or "", each.quantity, price, each.amount, currency, each.commission,
                row.commission_currency or currency, None, row.fills,
                "", True, each.account_id,
                (each.account_id, row.order_id, row.last_at, row.instrument.conid, row.side),
            )
        )  # fmt: skip
