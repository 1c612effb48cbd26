"""One order as IBKR lists it: what is ordered in which unit, which of its prices is what, and what it belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from bezant_client import models

from bezant_mcp.activity.instruments import COMBINATION, FACE_VALUE, Instrument, side_of
from bezant_mcp.answers import unit_price
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.price_units import UNKNOWN, PriceUnit, unit_of
from bezant_mcp.money import total
from bezant_mcp.parsing import amount, currency_code, day, instant, number, price, size, text, utc_time, whole

# IBKR's states, and whether an order in it can still be filled.
OPEN = ("ApiPending", "PendingSubmit", "PreSubmitted", "Submitted", "PendingCancel", "PreCancelled", "WarnState")
STATE_OF = {**dict.fromkeys(OPEN, "open"), "Filled": "filled", "Cancelled": "cancelled", "Inactive": "inactive"}
STATES = ("open", "filled", "cancelled", "inactive", "all")
# What was filled for an amount of money may cost a little more than that.
ROUNDED_UP = 1.05
TIMES_IN_FORCE = {"CLOSE": "DAY"}


class Kind(NamedTuple):
    """What the two prices of a type of order are.

    Attributes:
        price, second: ``limit``, ``stop`` (where it begins to work), ``distance`` (of a trailing stop or a peg, which
            is no price), or nothing.
        needs: Which of them it cannot be without.
    """

    price: str
    second: str = ""
    needs: tuple[str, ...] = ()


# Types of orders without blanks and signs, in IBKR's words for the Client Portal and for TWS.
KINDS: dict[str, Kind] = {
    word: kind
    for kind, words in {
        Kind("limit", needs=("limit",)): "LIMIT LMT LIMITONCLOSE LOC LIMITONOPEN LOO",
        Kind(""): "MARKET MKT MARKETONCLOSE MOC MARKETONOPEN MOO",
        Kind("stop", needs=("stop",)): "STOP STP STOPMARKET STPPRT MARKETIFTOUCHED MIT",
        Kind("limit", "stop", needs=("limit", "stop")): "STOPLIMIT STPLMT STPLIMIT LIMITIFTOUCHED LIT",
        Kind("stop", "distance"): "TRAILINGSTOP TRAIL TRAILINGSTOPMARKET TRAILMIT",
        Kind("limit", "distance", needs=("limit",)): "TRAILINGSTOPLIMIT TRAILINGLIMIT TRAILLIMIT TRAILLMT TRAILLIT",
        Kind(
            "limit", "distance"
        ): "RELATIVE REL PEGGED PEGMKT PEGMID PEGPRI PEGPRIM PEGBEST PEGBENCH MIDPRICE PASSVREL",
    }.items()
    for word in words.split()
}
# Other fields in which a trailing stop, its distance and a distance in per cent may come.
STOPS, DISTANCES, PERCENTAGES = (
    ("stopPrice", "stop_price", "trailStopPrice"),
    ("trailingAmt", "trailingAmount", "trailing_amount"),
    ("trailingPercent", "trailing_percent"),
)


class Sizes(NamedTuple):
    """How much is ordered and filled, without sign. None is unknown.

    Attributes:
        quantity: In ``unit``; None also where an amount of money is ordered.
        cash: The amount of money that is ordered.
        add_up: Filled and remaining are what was ordered, as far as they are known.
        left: What is still to be filled, in ``filled_unit``.
    """

    quantity: float | None
    unit: str
    filled: float | None
    filled_unit: str
    cash: float | None = None
    cash_currency: str | None = None
    add_up: bool = True
    left: float | None = None

    @property
    def lacking(self) -> bool:
        """True if IBKR did not say how much is ordered or filled."""
        return self.filled is None or (self.quantity is None and self.cash is None)


# Where IBKR's rows say what an order depends on: names without marks, as they come in either casing.
AVERAGES = ("avgprice", "averageprice", "avgfillprice")
PARENTS = ("parentid", "parentorderid")
GROUPS = ("ocagroupid", "ocagroup", "ocagroupname")
CONDITIONS = ("conditions", "orderconditions", "conditionstext")
UNTIL = ("goodtilldate", "goodtilltime", "gtd", "tifdate", "expirytime")
REASONS = (
    "ordercancellationbysystemreason", "rejectreason", "rejectionreason", "reason", "errormessage", "error",
    "warningmessage", "warningtext", "warning", "text",
)  # fmt: skip
# Of the status of one order, where none of those says more than the state.
DESCRIPTIONS = ("orderstatusdescription", "orderccpstatus")


class Terms(NamedTuple):
    """What an order depends on, belongs to and came to; None is not told, or not so.

    Attributes:
        avg_fill: The average price of what was filled, in the order's unit.
        parent: The order that must be filled first.
        group: Of the orders in it one cancels the others.
        until: The date, or the time, at which it ends.
        reason: Why it was rejected, is inactive, or was cancelled by IBKR; or a warning about it.
    """

    avg_fill: float | None = None
    parent: int | None = None
    group: str | None = None
    conditions: str | None = None
    outside_hours: bool | None = None
    until: str | None = None
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Order:
    """One order. None is unknown.

    Attributes:
        state: ``open``, ``filled``, ``cancelled``, ``inactive``, or IBKR's own word where it is a new one.
        side: ``BUY`` or ``SELL``; of a pair the first currency.
        price: Limit, or stop price of an order without one; as quoted, in ``price_unit``.
        stop: Where an order with a limit begins to work.
        trailing: The distance that a trailing stop keeps, with its unit.
        lacks_price: It cannot be without a price, and IBKR gave none.
        unread: A second price of which IBKR's word for the type does not say what it is.
        last: The market's last price, in ``price_unit``; None for orders that are not open.
        away: Per cent of ``last`` by which ``price`` is above it; negative is below.
        quote: How the last price came: ``live``, ``delayed`` ...
    """

    instrument: Instrument
    order_id: int | None
    state: str
    side: str | None
    kind: str | None
    sizes: Sizes
    price: float | None
    price_unit: str | None
    time_in_force: str | None
    changed_at: datetime | None
    terms: Terms
    stop: float | None = None
    trailing: str | None = None
    lacks_price: bool = False
    unread: float | None = None
    last: float | None = None
    away: float | None = None
    quote: str | None = None


def newest_versions(orders: Iterable[Order]) -> list[Order]:
    """Each order once, as it is now: the version that changed last, or of which most is filled."""
    found: dict[tuple[Any, ...], Order] = {}
    for place, row in enumerate(orders):
        key = (row.order_id, row.instrument.conid, row.side) if row.order_id else (place,)
        found[key] = max(row, found.get(key, row), key=lambda one: (str(one.changed_at or ""), one.sizes.filled or 0.0))
    return list(found.values())


def price_unit_of(row: models.LiveOrder, about: Instrument, units: Mapping[int, PriceUnit]) -> str | None:
    """The unit of an order's prices: that of its contract, or of all legs; ``USD?`` where that is not known."""
    currency = about.currency or currency_code(row.cash_ccy)
    names = {units[one.conid].name for one in about.listings}
    if about.defined and len(names) == 1:
        return names.pop() or unit_of(currency, about.priced_as, None).name
    known = class_of(about.priced_as)
    # Neither pairs nor coins or metals are quoted in a fraction of the currency anywhere.
    return known.price_unit or (currency + UNKNOWN * (not known.plain or bool(known.magnified)) if currency else None)


def order_of(row: models.LiveOrder, about: Instrument, unit: str | None) -> Order:
    """One row of IBKR's list."""
    status = text(row.status) or text(row.order_ccp_status) or "unknown"
    state = STATE_OF.get(status, status)
    time_in_force = text(row.time_in_force)
    words = [text(row.order_type), text(row.orig_order_type)]
    letters = ("".join(filter(str.isalpha, one or "")).upper() for one in words)
    kind = next((KINDS[one] for one in letters if one in KINDS), None)
    first, second = (order_price(value, about.asset_class) for value in (row.price, row.aux_price))
    role = kind or Kind("limit")
    limit = first if role.price == "limit" else None
    stop = first if role.price == "stop" else second if role.second == "stop" else None
    if stop is None and role.price == "stop" and not role.second:
        stop = second
    if stop is None and role.second:
        stop = order_price(first_of(row, STOPS), about.asset_class)
    return Order(
        instrument=about,
        order_id=whole(row.order_id),
        state=state,
        side=side_of(row.side),
        kind=next(filter(None, words), None),
        sizes=sizes_of(row, about, state),
        terms=terms_of(row.to_dict(), about.asset_class),
        price=limit if role.price == "limit" else stop,
        stop=stop if role.price == "limit" else None,
        trailing=trailing_of(row, unit) if role.second == "distance" else None,
        lacks_price=any(found is None for name, found in (("limit", limit), ("stop", stop)) if name in role.needs),
        unread=second if kind is None else None,
        price_unit=unit,
        time_in_force=TIMES_IN_FORCE.get(time_in_force or "", time_in_force),
        changed_at=instant(row.last_execution_time_r) or utc_time(row.last_execution_time),
    )


def terms_of(row: Mapping[str, Any], asset_class: str | None) -> Terms:
    """What a row says beside price and size."""
    given = plain_names(row)

    def first(names: Iterable[str], read: Callable[[Any], Any]) -> Any:
        return next((found for name in names if (found := read(given.get(name))) is not None), None)

    return Terms(
        avg_fill=first(AVERAGES, lambda value: order_price(value, asset_class) or None),
        parent=first(PARENTS, lambda value: whole(value) or None),
        group=first(GROUPS, said),
        conditions=first(CONDITIONS, said),
        outside_hours=True if str(given.get("outsiderth")).lower() in ("true", "1") else None,
        until=first(UNTIL, lambda value: day(value) if re.fullmatch(r"\d{8}", str(value)) else said(value)),
        reason=reason_in(given, REASONS, text(given.get("status"))),
    )


def plain_names(row: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a row by their names in lower case and without marks."""
    return {"".join(filter(str.isalnum, name)).lower(): value for name, value in row.items()}


def said(value: Any) -> str | None:
    """A text, or what a list or an object says, in words; None where it says nothing."""
    if isinstance(value, Mapping):
        value = [one for one in value.values() if one is not None]
        return " ".join(filter(None, map(said, value))) or None
    if isinstance(value, list):
        return "; ".join(filter(None, map(said, value))) or None
    return text(str(value)) if isinstance(value, str | int | float) and str(value) not in ("", "0", "False") else None


def reason_in(given: Mapping[str, Any], names: Iterable[str], state: str | None) -> str | None:
    """The first text that says more than the state of the order."""
    found = (said(given.get(name)) for name in names)
    known = {"".join(filter(str.isalpha, one or "")).lower() for one in (state, "order", f"order {state}", "true")}
    return next((one for one in found if one and "".join(filter(str.isalpha, one)).lower() not in {*known, ""}), None)


def first_of(row: models.LiveOrder, names: Iterable[str]) -> Any:
    """The first of some fields that comes with a figure."""
    return next(filter(bare_figure, map(row.additional_properties.get, names)), None)


def bare_figure(value: object) -> float | None:
    """A figure above zero, of which a percent sign says what it is in."""
    found = number(value.strip().removesuffix("%") if isinstance(value, str) else value)
    return found if found and found > 0 else None


def order_price(value: Any, asset_class: str | None) -> float | None:
    """A price of an order; only that of a combination can be zero."""
    if asset_class == COMBINATION and number(value) == 0:
        return 0.0
    return price(value, negative=class_of(asset_class).negative)


def trailing_of(row: models.LiveOrder, unit: str | None) -> str | None:
    """The distance of a trailing stop with its unit; IBKR's fields for it are not documented."""
    distance, share = first_of(row, DISTANCES), first_of(row, PERCENTAGES)
    written = share or distance or row.aux_price
    figure = bare_figure(written)
    if figure is None:
        return None
    words = (written, row.additional_properties.get("trailingType"), row.order_desc)
    in_percent = bool(share) or any(isinstance(one, str) and "%" in one for one in words)
    return f"{unit_price(figure)}%" if in_percent else f"{unit_price(figure)} {unit or UNKNOWN}"


def sizes_of(row: models.LiveOrder, about: Instrument, state: str) -> Sizes:
    """How much is ordered and filled, in which units.

    Of a pair that is ordered by an amount of the second currency, what is filled comes in that too. Of anything else
    that is ordered by an amount IBKR's unit of what is filled is not known, unless the prices tell.
    """
    ordered, filled, left = (
        one if one is not None and one >= 0 else None
        for one in map(size, (row.total_size, row.filled_quantity, row.remaining_quantity))
    )
    unit = about.size_unit if about.size_unit != FACE_VALUE else FACE_VALUE + UNKNOWN
    cash, currency = amount(row.total_cash_size), currency_code(row.cash_ccy)
    if cash and cash > 0:
        filled_unit = filled_in(row, about, filled or 0.0, cash, currency or UNKNOWN)
        too_much = filled_unit == currency and filled is not None and filled > cash * ROUNDED_UP
        return Sizes(ordered or None, unit, filled, filled_unit, cash, currency, add_up=not too_much, left=left)
    ordered = ordered or None
    expected = {"open": total([filled, left]), "filled": filled}.get(state)
    add_up = None in (ordered, expected) or abs((ordered or 0.0) - (expected or 0.0)) <= 1e-9 * (ordered or 0.0)
    return Sizes(ordered, unit, filled, unit, add_up=add_up, left=left)


def filled_in(row: models.LiveOrder, about: Instrument, filled: float, cash: float, currency: str) -> str:
    """What the filled size of an order by an amount of money counts."""
    if class_of(about.asset_class).is_cash:
        return currency
    at = price(row.avg_price)
    if not filled or (at and filled * at <= cash * ROUNDED_UP):
        return about.size_unit
    return currency if at else f"{about.size_unit} or {currency}"
