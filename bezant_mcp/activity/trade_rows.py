"""The fills of one order as one trade: in which units its prices and sizes are, and whether they agree."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from bezant_client import models

from bezant_mcp.activity.instruments import COMBINATION, FACE_VALUE, Instrument, Written, side_of, written
from bezant_mcp.contracts.classes import CLASSES, FACE, class_of
from bezant_mcp.contracts.price_units import UNKNOWN, PriceUnit, fitting_magnifiers, unit_by_amount, unit_of
from bezant_mcp.contracts.zones import today_at
from bezant_mcp.money import Rates, in_base, times, total
from bezant_mcp.parsing import amount, instant, price, size, text, utc_time, whole, word

# A piece of a bond is so much of its face value. Accrued interest moves no amount by more than a tenth; a principal
# that grows with prices or is paid back bit by bit does, but by less than this many times.
PIECES, PIECES_TOLERANCE, PRINCIPAL = (1, 10, 100, 1000), 0.1, 5
SMALLEST_IN_HUNDREDTHS = 0.5
# What is paid in full. Of a combination the legs are; the rest is notional, an exchange of money, or not known.
PAID = frozenset(
    code for code, one in CLASSES.items() if not (one.notional or one.is_cash) and code not in (COMBINATION, "IND")
)


@dataclass(frozen=True, kw_only=True)
class Trade:
    """All fills of one order in one contract on one day. None is unknown.

    Attributes:
        side: ``BUY`` or ``SELL``; ``quantity`` has no sign. Of a pair the first currency is bought or sold.
        price: The average per unit, in ``price_unit``: the currency, ``GBp`` for pence, ``% of face value``.
        amount: In the instrument's currency. commission: In ``commission_currency``; negative is a rebate.
        fits: Price, quantity and amount agree, as far as they are known.
        legs_listed: It is a combination, and the fills of its legs are trades of their own.
        liquidation: IBKR closed a position for want of margin.
        exchange: Where the contract is listed, by whose clock its days are counted.
    """

    instrument: Instrument
    order_id: int | None
    side: str | None
    quantity: float | None
    size_unit: str
    price: float | None
    price_unit: str | None
    amount: float | None
    commission: float | None
    commission_currency: str | None
    fits: bool
    fills: int
    last_at: datetime | None
    legs_listed: bool = False
    liquidation: bool = False
    exchange: str | None = None

    @property
    def day(self) -> date | None:
        """The date at the exchange."""
        return today_at(self.exchange, self.instrument.currency, self.last_at) if self.last_at else None

    def is_within(self, days: int, now: datetime) -> bool:
        """True if it was traded on one of the exchange's last days, today's counted, as far as is known."""
        if self.day is None:
            return True
        return (today_at(self.exchange, self.instrument.currency, now) - self.day).days < days

    def in_base(self, rates: Rates) -> tuple[float | None, float | None]:
        """Amount and commission in base currency."""
        return (
            in_base(self.amount, self.instrument.currency, rates),
            in_base(self.commission, self.commission_currency, rates),
        )

    @property
    def is_paid(self) -> bool:
        """True if its amount is money that was paid in full."""
        return self.instrument.asset_class in PAID

    @property
    def sums_up(self) -> bool:
        """True if its amount can be added to what was bought or sold in its currency."""
        return None not in (self.side, self.amount, self.instrument.currency)

    @property
    def is_known(self) -> bool:
        """True if all that the totals need of it is there."""
        has_commission = None not in (self.commission, self.commission_currency)
        return self.legs_listed or (self.fits and self.sums_up and has_commission)


def paid_price(value: object, paid: float | None, asset_class: str | None) -> float | None:
    """A price at which something was traded; zero is one only where nothing was paid, as for an option assigned."""
    if amount(value) == 0:
        return None if paid else 0.0
    return price(value, negative=class_of(asset_class).negative)


def absolute(value: float | None) -> float | None:
    """A figure without its sign."""
    return None if value is None else abs(value)


class Priced(NamedTuple):
    """In which units price and size of a trade are, judged by its amount; it ``fits`` where they agree in some unit."""

    unit: PriceUnit
    size_unit: str
    fits: bool


def judged(about: Instrument, worth: float | None, paid: float | None) -> Priced:
    """The units in which ``worth``, prices times sizes, is what was ``paid``."""
    known = class_of(about.priced_as)
    if known.price_unit == FACE:
        face = unit_of(about.currency, about.priced_as, None)
        ratio = 100 * paid / worth if worth and paid else None
        pieces = [one for one in PIECES if ratio and abs(ratio / one - 1) < PIECES_TOLERANCE]
        unit = FACE_VALUE if pieces == [1] else f"pieces of {pieces[0]}" if pieces else FACE_VALUE + UNKNOWN
        return Priced(face, unit, ratio is None or PIECES[0] / PRINCIPAL < ratio < PIECES[-1] * PRINCIPAL)
    if about.legs and not about.defined:
        return Priced(PriceUnit(about.currency, None), about.size_unit, fits=True)
    in_full = None if worth is None or about.multiplier is None else worth * about.multiplier
    price_unit = unit_by_amount(about.currency, about.priced_as, in_full, paid)
    # Nothing is only paid for what is worth nothing, whatever the unit.
    too_much = paid == 0 and (in_full or 0.0) > SMALLEST_IN_HUNDREDTHS
    return Priced(price_unit, about.size_unit, not too_much and bool(fitting_magnifiers(in_full, paid)))


def judged_together(
    about: Instrument, fills: Sequence[tuple[float | None, float | None, float | None]]
) -> tuple[float | None, Priced]:
    """The average price of fills (size, price, amount), each judged by itself, and the units.

    Where some are in pence and others in pounds, the average is in the currency.
    """
    worths = [(times(one, each), paid) for one, each, paid in fills]
    known = [(abs(worth), abs(paid)) for worth, paid in worths if worth is not None and paid is not None]
    each = [judged(about, worth, paid) for worth, paid in known]
    whole = judged(about, total(worth for worth, _ in known), total(paid for _, paid in known))
    whole = whole._replace(fits=whole.fits and all(one.fits for one in each))
    amounts: list[float | None] = [worth for worth, _ in worths]
    divisors = [one.unit.divisor for one in each]
    if len(set(filter(None, divisors))) > 1:
        whole = Priced(PriceUnit(about.currency), whole.size_unit, all(one.fits for one in each))
        sure = len(divisors) == len(fills) and None not in divisors
        pairs = zip(worths, divisors, strict=True) if sure else ()
        amounts = [worth / (by or 1.0) for (worth, _), by in pairs if worth]
    pieces, in_all = total(size for size, _, _ in fills), total(amounts)
    return in_all / pieces if in_all is not None and pieces else None, whole


def trade_of(
    rows: list[models.Trade], about: Instrument, base: str | None, plain: Collection[tuple[int | None, int | None]]
) -> Trade:
    """The fills of one order as one trade; ``plain`` has order and conid of every fill that is no combination's."""
    fills = []
    for row in rows:
        pieces, paid = absolute(size(row.size)), amount(row.net_amount)
        per_unit = paid_price(row.price, paid, about.asset_class)
        # Amounts have no sign, but where a price below zero made it.
        signed = about.asset_class == COMBINATION or (per_unit or 0.0) < 0
        fills.append((pieces, per_unit, paid if signed else absolute(paid)))
    average, priced = judged_together(about, fills)
    order_id = whole(rows[0].order_id)
    listed_too = any(order_id and order == order_id for order, _ in plain) or (
        not order_id and bool(about.legs) and set(about.legs) <= {conid for _, conid in plain}
    )
    return Trade(
        instrument=about,
        order_id=order_id,
        side=side_of(rows[0].side),
        quantity=total(pieces for pieces, _, _ in fills),
        size_unit=priced.size_unit,
        price=average,
        price_unit=priced.unit.name,
        amount=total(paid for _, _, paid in fills),
        commission=total(amount(row.commission) for row in rows),
        commission_currency=base if class_of(about.asset_class).is_cash else about.currency,
        fits=priced.fits,
        fills=len(rows),
        last_at=max(filter(None, map(moment_of, rows)), default=None),
        legs_listed=about.asset_class == COMBINATION and listed_too,
        liquidation=any(whole(row.liquidation_trade) == 1 for row in rows),
        exchange=exchange_of(rows[0], about),
    )


def moment_of(row: models.Trade) -> datetime | None:
    """When a fill was traded."""
    return instant(row.trade_time_r) or utc_time(row.trade_time)


def exchange_of(row: models.Trade, about: Instrument) -> str | None:
    """Where the contract of a fill is listed."""
    return next((one.exchange for one in about.listings if one.exchange), None) or word(row.listing_exchange)


def by_day(rows: list[models.Trade], about: Instrument) -> list[list[models.Trade]]:
    """The fills of one order by the date at the exchange; those without a time are among the newest."""
    days: dict[date | None, list[models.Trade]] = {}
    for row in rows:
        at = moment_of(row)
        days.setdefault(at and today_at(exchange_of(row, about), about.currency, at), []).append(row)
    if None in days and len(days) > 1:
        days[max(filter(None, days))] += days.pop(None)
    return list(days.values())


def execution_of(row: models.Trade, place: int) -> tuple[tuple[object, ...], int]:
    """What tells a fill from all others, and the version of it, which is the number after the last dot of its id."""
    named = text(row.execution_id) or f"at {place}"
    name, _, version = named.rpartition(".")
    if not (name and version.isdecimal()):
        name, version = named, "0"
    return (account_of(row), whole(row.conid), name), int(version)


def account_of(row: models.Trade) -> str | None:
    """The account of a fill."""
    return text(row.account) or text(row.account_code)


def newest_versions(rows: Iterable[models.Trade]) -> list[models.Trade]:
    """Each execution once: a correction has the id of what it corrects, but for the number after the last dot."""
    latest: dict[tuple[object, ...], tuple[int, models.Trade]] = {}
    for place, row in enumerate(rows):
        key, version = execution_of(row, place)
        if key not in latest or version > latest[key][0]:
            latest[key] = version, row
    return [row for _, row in latest.values()]


def written_in_trade(row: models.Trade) -> Written:
    """How a fill names its contract."""
    more = row.additional_properties.get("contract_description_2")
    return written(row, row.conid_ex, row.symbol, row.contract_description_1, more)
