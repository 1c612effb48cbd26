"""What an account holds, in plain types: each position with what tells its worth, its risk and its end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bezant_client import models

from bezant_mcp.accounts.position_pages import Book, Progress, fetch_positions
from bezant_mcp.contracts.classes import DERIVATIVES, NOTIONAL, OPTIONS, class_of
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import Stated, prices_in_currency, stated_magnifier
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import amount, day, number, price, size, text, whole, without_details


@dataclass(frozen=True, kw_only=True)
class Holding:
    """One position. A short has a negative quantity and value.

    Attributes:
        symbol: Ticker; that of the underlying for an option.
        price, avg_price: Per unit, in ``currency``.
        value: In ``currency``, times multiplier: premium value for an option, notional value for a future.
        unrealized, realized: Result since the purchase, and today's realised result, in ``currency``.
        multiplier: Units that one contract stands for; 1 for shares, None where unknown.
        underlying: conid of what a derivative is about.
        underlying_price: Its price, known if the account holds it too.
        right: ``C`` or ``P``.
        expiry: ISO date.
        price_unit: What ``price`` and ``avg_price`` are in: the currency, or ``% of face value`` for a bond.
        magnifier: How many times larger than that IBKR stated the price; None where it is not known.
        in_hundredths: Its exchange quotes pence, or what a hundredth of ``currency`` is called; the amounts here are in
            ``currency``.
    """

    conid: int
    symbol: str
    name: str | None = None
    asset_class: str | None = None
    kind: str | None = None
    exchange: str | None = None
    currency: str | None = None
    quantity: float
    price: float | None = None
    value: float | None = None
    avg_price: float | None = None
    unrealized: float | None = None
    realized: float | None = None
    multiplier: float | None = 1.0
    underlying: int | None = None
    underlying_price: float | None = None
    right: str | None = None
    strike: float | None = None
    expiry: str | None = None
    sector: str | None = None
    country: str | None = None
    model: str = ""
    price_unit: str | None = None
    magnifier: int | None = None
    in_hundredths: bool = False

    @property
    def label(self) -> str:
        """Ticker, and for what expires also when, at which strike and with which right."""
        strike = f"{self.strike:g}" if self.strike else None
        return " ".join(part for part in (self.symbol, self.expiry, strike, self.right) if part)

    @property
    def listing(self) -> Listing:
        """The contract, as it is asked for quotes of."""
        return Listing(
            conid=self.conid,
            symbol=self.symbol,
            name=self.name or self.symbol,
            exchange=self.exchange or "",
            currency=self.currency,
            is_us=False,
            asset_class=self.asset_class,
            expiry=self.expiry,
            underlying=self.underlying,
        )

    @property
    def is_option(self) -> bool:
        """Whether it is an option of some kind."""
        return self.asset_class in OPTIONS

    def days_left(self, today: date) -> int | None:
        """Days until it expires; None for what does not, or where the date is unknown."""
        return (date.fromisoformat(self.expiry) - today).days if self.expiry else None

    def ends_within(self, days: int, today: date) -> bool:
        """Whether it ends within so many days, or should have ended already."""
        left = self.days_left(today)
        return left is not None and left <= days

    @property
    def in_the_money(self) -> bool | None:
        """Whether exercising the option would bring something now; None where that is unknown."""
        price = self.underlying_price
        if price is None or not self.strike or self.right not in ("C", "P"):
            return None
        return price > self.strike if self.right == "C" else price < self.strike

    @property
    def notional(self) -> float | None:
        """What a derivative moves, in ``currency``: long calls and short puts positive; not weighed by delta.

        None for what is no derivative, and where multiplier, right or price is unknown.
        """
        if self.asset_class in NOTIONAL:
            return self.value
        price = self.underlying_price
        if not self.is_option or price is None or self.multiplier is None or self.right is None:
            return None
        return self.quantity * self.multiplier * price * (1 if self.right == "C" else -1)


@dataclass(frozen=True)
class Holdings:
    """Every open position of one account.

    Attributes:
        as_of: When the oldest of them was given.
        closed: What was closed today, which is not among ``rows``.
        thin: Rows whose contract details IBKR has not loaded.
    """

    account_id: str
    rows: tuple[Holding, ...]
    as_of: datetime
    closed: tuple[Holding, ...] = ()
    thin: int = 0


async def fetch_holdings(
    gateway: Gateway, account_id: str, progress: Progress | None = None, *, details: bool = True
) -> Holdings:
    """Every open position of an account: complete, or an error. Works without a brokerage session.

    Raises:
        BezantError: see ``fetch_positions``, which says what ``details`` are too.
    """
    return holdings_of(await fetch_positions(gateway, account_id, progress, details=details))


def holdings_of(book: Book) -> Holdings:
    """The positions of a book in plain types."""
    rows = in_their_currency(book.rows, [book.definitions.get(whole(row.conid) or 0) for row in book.rows])
    prices = {row.conid: row.price for row in reversed(rows)}
    rows = [replace(row, underlying_price=prices.get(row.underlying)) if row.underlying else row for row in rows]
    closed = in_their_currency(book.closed, [None] * len(book.closed))
    return Holdings(book.account_id, tuple(rows), book.as_of, tuple(closed), book.thin)


def in_their_currency(
    rows: list[models.Position], definitions: list[models.ContractDefinition | None]
) -> list[Holding]:
    """Positions with prices in the currency of their value, whatever unit IBKR states them in."""
    return [
        converted(holding_of(row, definition), row, definition)
        for row, definition in zip(rows, definitions, strict=True)
    ]


def converted(found: Holding, row: models.Position, definition: models.ContractDefinition | None) -> Holding:
    """A position whose prices were as IBKR states them, with prices in its currency, and what its quotes are in."""
    prices = prices_in_currency(
        Stated(
            currency=found.currency,
            asset_class=found.asset_class,
            size=None if found.multiplier is None else found.quantity * found.multiplier,
            price=found.price,
            value=found.value,
            avg_price=found.avg_price,
            unrealized=found.unrealized,
            avg_cost=amount(row.avg_cost),
            multiplier=found.multiplier,
        )
    )
    rule = row.display_rule or (definition.display_rule if definition else None)
    return replace(
        found,
        price=prices.price,
        avg_price=prices.avg_price,
        price_unit=prices.unit,
        magnifier=prices.magnifier,
        in_hundredths=prices.magnifier == 100 or stated_magnifier(rule) == 100,
    )


def holding_of(row: models.Position, definition: models.ContractDefinition | None = None) -> Holding:
    """One position, with what its row lacks taken from the contract's definition; prices as IBKR states them."""

    def known(field: str, read: Any = text) -> Any:
        value = read(getattr(row, field, None))
        return value if value is not None or definition is None else read(getattr(definition, field, None))

    asset_class = text(row.asset_class) or known("asset_class")
    label = without_details(text(row.contract_desc))
    derivative = asset_class in DERIVATIVES
    ticker = known("und_sym") if asset_class in OPTIONS else None
    return Holding(
        conid=whole(row.conid) or 0,
        symbol=ticker or known("ticker") or label.partition(" ")[0] or str(whole(row.conid)),
        name=known("name") or label or None,
        asset_class=asset_class,
        kind=known("type_"),
        exchange=known("listing_exchange"),
        currency=text(row.currency) or known("currency"),
        quantity=size(row.position) or 0.0,
        price=price(row.mkt_price, negative=class_of(asset_class).negative),
        value=amount(row.mkt_value),
        avg_price=number(row.avg_price),
        unrealized=amount(row.unrealized_pnl),
        realized=amount(row.realized_pnl),
        multiplier=multiplier_of(row, known("multiplier", number), derivative=derivative),
        underlying=known("und_conid", lambda value: whole(value) or None) if derivative else None,
        right=known("put_or_call") if asset_class in OPTIONS else None,
        strike=known("strike", lambda value: number(value) or None) if asset_class in OPTIONS else None,
        expiry=known("expiry", day) or known("last_trading_day", day) if derivative else None,
        sector=known("sector"),
        country=known("country_code"),
        model=text(row.model) or "",
    )


def multiplier_of(row: models.Position, given: float | None, *, derivative: bool) -> float | None:
    """Units that one contract stands for. IBKR writes 0 for shares, and nothing in thin rows."""
    if given:
        return given
    if not derivative:
        return 1.0
    # The average cost is the average price times the multiplier.
    cost, each = number(row.avg_cost), number(row.avg_price)
    return float(f"{cost / each:.5g}") if cost and each else None
