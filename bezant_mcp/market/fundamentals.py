"""What a snapshot says of a company, a fund or a bond beside its price: ratios, ranges, dividends, events, yields.

IBKR collects these fields slowly and one by one, so the snapshot is asked again until all have come; what has not come
by then is named, and is another thing than what came empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from bezant_client import api, models

from bezant_mcp.answers import Rows, moment, unit_price
from bezant_mcp.contracts.classes import CLASSES, DERIVATIVES, FUNDS_AT_EXCHANGES
from bezant_mcp.contracts.listings import Listing, tried
from bezant_mcp.contracts.price_units import UNKNOWN, PriceUnit, meanings
from bezant_mcp.contracts.symbols import Wanted, parse_bond
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import (
    AVAILABILITY,
    figure,
    market_price,
    market_size,
    read_row,
    state_notes,
)
from bezant_mcp.market.snapshots import fetch_snapshot
from bezant_mcp.parsing import LARGEST_PERCENTAGE, LARGEST_PRICE, day, number, text, within, word

COLUMNS = ["figure", "value", "unit"]
# How IBKR writes that a ratio is not known.
NO_RATIO = -99_999.99
# A market value of a company below it that came without a letter may be in thousands or millions.
SMALL_COMPANY, BILLION = 1e6, 1e9
# Two figures whose product is the price agree with it, although it moves, if they are less far off than this.
SLACK = 0.2


def ratio(value: float | None) -> float | None:
    """A ratio, which may be below zero; None for the numbers with which IBKR says that there is none."""
    return None if value == NO_RATIO else within(value, LARGEST_PERCENTAGE)


def multiple(value: float | None) -> float | None:
    """The price of a share in earnings; zero and -1 say that there is none."""
    return ratio(value) if value not in (0, -1) else None


def per_share(value: float | None) -> float | None:
    """An amount a share, of which a loss is one too."""
    return None if value == NO_RATIO else within(value, LARGEST_PRICE)


def paid(value: float | None) -> float | None:
    """An amount or a rate that is never below zero."""
    return value if value is not None and 0 <= value < LARGEST_PRICE else None


def rate(value: float | None) -> float | None:
    """A rate in per cent, of which some are below zero."""
    return None if value in (NO_RATIO, -1) else within(value, LARGEST_PERCENTAGE)


def company(value: float | None) -> float | None:
    """What a company is worth in billions; None where its scale may be another."""
    return number(value / BILLION) if value is not None and value >= SMALL_COMPANY else None


def when(value: Any) -> str | None:
    """A day as ISO date, with its time as IBKR wrote it; another form in IBKR's words."""
    said, found = word(value), day(value)
    if not said or not found:
        return said or found
    return f"{found} {said.partition(' ')[2] if said[:4].isdigit() else ''}".strip()


class Kind(NamedTuple):
    """How a field of a snapshot is read.

    Attributes:
        read: From a number, or from IBKR's text where ``is_text``.
        unit: Of the value; ``price``, ``earnings``, ``dividend`` and ``company`` stand for units of the contract.
    """

    read: Callable[[Any], Any]
    unit: str | None = None
    is_text: bool = False


PRICE, EARNED, RATIO = Kind(market_price, "price"), Kind(per_share, "earnings"), Kind(ratio)
DIVIDEND, PERCENT, RATE = Kind(paid, "dividend"), Kind(paid, "%"), Kind(rate, "%")
SIZE, WORDS, DATE = Kind(market_size, "shares"), Kind(word, is_text=True), Kind(when, is_text=True)


class Field(NamedTuple):
    """One figure: its name in the answer, IBKR's field, how it is read.

    ``expected``: that it is missing is told; the others are shown where they came.
    """

    name: str
    tag: str
    kind: Kind
    expected: bool = True


RANGE = (Field("price", "31", PRICE), Field("low_52_weeks", "7294", PRICE), Field("high_52_weeks", "7293", PRICE))
TRADED = (
    Field("average_volume_90_days", "7282", SIZE),
    Field("historical_volatility_30_days", "7087", PERCENT),
    Field("implied_volatility_30_days", "7283", PERCENT, expected=False),
)
COMPANY = (
    Field("pe", "7290", Kind(multiple)),
    Field("eps", "7291", EARNED),
    Field("market_cap", "7289", Kind(company, "company")),
)
PAYS = (
    Field("beta", "7718", RATIO),
    Field("dividend_yield", "7287", PERCENT),
    Field("dividends_next_12_months", "7671", DIVIDEND),
    Field("dividends_last_12_months", "7672", DIVIDEND),
    Field("next_dividend", "7286", DIVIDEND),
    Field("ex_date", "7288", DATE),
)
BORROWED = (
    Field("shortable_shares", "7636", SIZE),
    Field("shortable", "7644", WORDS, expected=False),
    Field("borrow_fee", "7637", RATE),
)
EVENTS = (
    Field("next_earnings", "7686", DATE),
    Field("last_earnings", "7689", DATE, expected=False),
    Field("next_event", "7683", WORDS),
    Field("next_event_date", "7684", DATE, expected=False),
    Field("next_analyst_meeting", "7685", DATE, expected=False),
    Field("next_other_event", "7687", DATE, expected=False),
    Field("last_analyst_meeting", "7688", DATE, expected=False),
    Field("last_other_event", "7690", DATE, expected=False),
)
YIELDS = (
    Field("price", "31", PRICE),
    Field("last_yield", "7698", RATE),
    Field("bid_yield", "7699", RATE),
    Field("ask_yield", "7720", RATE),
    Field("ratings", "7706", WORDS),
    Field("issue_date", "7715", DATE),
    Field("bond_type", "7708", WORDS, expected=False),
    Field("debt_class", "7705", WORDS, expected=False),
    Field("organization", "7704", WORDS, expected=False),
    Field("state", "7707", WORDS, expected=False),
)
SHARE = (*RANGE, *COMPANY, *PAYS, *EVENTS, *TRADED, *BORROWED)
PLAIN = (*RANGE, *TRADED)
FIELDS = {
    "STK": SHARE,
    "FUND": (*RANGE, *PAYS),
    "BOND": YIELDS,
    "BILL": YIELDS,
    "FUT": (*PLAIN, Field("open_interest", "7697", Kind(market_size, "contracts"))),
}
# Their figures are those of what they are on.
WITHOUT = DERIVATIVES - {"FUT"} | {"CFD", "BAG"}
# A fund has none, and a share of one may have some all the same.
OF_COMPANIES = frozenset(each.name for each in (*COMPANY, *EVENTS))
OTHER_CURRENCY = "The currency of eps is unknown: eps times pe is not the price."
NO_CLASS = "The asset class is unknown, so figures of shares, funds or bonds only are missing."
NOT_OF_THESE = "Only shares, funds, bonds, futures and indices have fundamentals: ask for the underlying."


@dataclass
class Fundamentals:
    """What IBKR's snapshot says of a contract.

    Attributes:
        rows: Figure, value and unit; the first row names them. None where there are none of this kind of contract.
        facts: Days and words by name.
        at: When IBKR changed them last.
        missing: What of the figures is not known, so that they are not whole.
    """

    rows: Rows | None = None
    facts: dict[str, str] | None = None
    at: str | None = None
    notes: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


async def fetch_fundamentals(
    gateway: Gateway, listing: Listing, kind: str | None, unit: PriceUnit, described: str
) -> Fundamentals:
    """What IBKR's snapshot says of a contract; of a bond also what its description and its details say.

    Needs the brokerage session. ``unit`` is that of its prices, ``kind`` IBKR's type of share.
    """
    if listing.asset_class in WITHOUT:
        return Fundamentals(notes=[NOT_OF_THESE])
    wanted = FIELDS.get(listing.asset_class or "", PLAIN)
    found, _ = await fetch_snapshot(gateway, [listing], [AVAILABILITY, *(each.tag for each in wanted)])
    row = found.get(listing.conid, models.MarketDataRow())
    told = read_fields(row.additional_properties, wanted)
    units = units_of(told.values, listing.currency, unit)
    ticks = read_row(row, {"last": "31"})
    rows: list[list[Any]] = [
        [each.name, unit_price(told.values[each.name]), units.get(each.kind.unit or "", each.kind.unit)]
        for each in wanted
        if each.name in told.values and not each.kind.is_text
    ]
    facts = {each.name: told.values[each.name] for each in wanted if each.name in told.values and each.kind.is_text}
    if wanted is YIELDS:
        bond = parse_bond(described)
        rows += [["coupon", unit_price(bond.strike), "% a year of face value"]] if bond else []
        facts |= await bond_facts(gateway, listing, bond)
    optional = OF_COMPANIES if (kind or "").upper() in FUNDS_AT_EXCHANGES else frozenset()
    expected = [each.name for each in wanted if each.expected and each.name not in optional]
    return Fundamentals(
        [COLUMNS, *rows] if rows else None,
        facts or None,
        moment(ticks.as_of) if ticks.as_of else None,
        [
            *state_notes([(ticks.state, listing.symbol)]),
            *meanings(name.split()[-1] for _, _, name in rows if name and name != unit.name),
            *told.notes([name for name in expected if name in told.empty]),
            *gone(told.values, gateway.now().date()),
            *([OTHER_CURRENCY] if "eps" in told.values and units["earnings"] is None and listing.currency else []),
        ],
        told.gaps(expected) + [NO_CLASS] * (listing.asset_class not in CLASSES),
    )


@dataclass
class Told:
    """Fields of a snapshot row by name, and those that came without a value or did not come."""

    values: dict[str, Any]
    empty: list[str]
    unread: list[str]
    unsent: list[str]
    unmarked: list[str]

    def notes(self, empty: Sequence[str]) -> list[str]:
        """What there is to know that makes nothing incomplete."""
        return [
            *([f"IBKR has none: {', '.join(empty)}."] if empty else []),
            *([f"Sent without a percent sign, read as percent: {', '.join(self.unmarked)}."] if self.unmarked else []),
        ]

    def gaps(self, expected: Sequence[str]) -> list[str]:
        """What is not known of what was asked for."""
        unsent = [name for name in expected if name in self.unsent]
        events = any(name in OF_COMPANIES and name.startswith("next") for name in unsent)
        later = " Ask again in a minute." + " Events need a Wall Street Horizon subscription." * events
        return [
            *([f"Not sent by IBKR, so unknown: {', '.join(unsent)}.{later}"] if unsent else []),
            *([f"Not readable as a number, so unknown: {', '.join(self.unread)}."] if self.unread else []),
        ]


def read_fields(texts: Mapping[str, Any], wanted: Iterable[Field]) -> Told:
    """The fields of a row: what each says, or that it came empty, as no figure, or not at all."""
    told = Told({}, [], [], [], [])
    for each in wanted:
        raw = texts.get(each.tag)
        is_percent = each.kind.unit == "%"
        marked = isinstance(raw, str) and raw.rstrip().endswith("%")
        if raw is None:
            told.unsent.append(each.name)
            continue
        if raw == "" or (isinstance(raw, str) and word(raw) is None and raw.strip() != "0"):
            told.empty.append(each.name)
            continue
        prefix, value = figure(raw)
        odd = not each.kind.is_text and ((prefix and each.tag != "31") or (marked and not is_percent))
        read = None if odd else each.kind.read(raw if each.kind.is_text else value)
        if read is None:
            told.unread.append(each.name)
            continue
        told.values[each.name] = read
        if is_percent and not marked:
            told.unmarked.append(each.name)
    return told


def units_of(values: Mapping[str, Any], currency: str | None, unit: PriceUnit) -> dict[str, str | None]:
    """The units of a contract's figures. Of amounts IBKR tells none: two figures whose product is the price do.

    ``GBP?`` where the unit may be a fraction of the currency, None where it is neither.
    """
    price, share_of = values.get("price"), values.get("dividend_yield")
    plain = currency if unit.divisor == 1 or not currency else f"{currency}{UNKNOWN}"

    def fitting(factor: float | None, amount: float | None, slack: float, other: str | None) -> str | None:
        if not (price and factor and amount and unit.divisor):
            return plain
        units = {unit.name: 1.0, currency: unit.divisor}
        found = [name for name, divisor in units.items() if abs(factor * amount * divisor / price - 1) <= slack]
        return found[0] if len(found) == 1 else other

    return {
        "price": unit.name,
        "earnings": fitting(values.get("pe"), values.get("eps"), SLACK, None),
        # A small yield is rounded to few digits.
        "dividend": fitting(
            100 / share_of if share_of else None, values.get("dividends_next_12_months"), 2 * SLACK, plain
        ),
        "company": plain and f"billion {plain}",
    }


def gone(values: Mapping[str, Any], today: date) -> list[str]:
    """A line that names days to come that lie behind: IBKR has not told the next ones."""
    names = [
        name
        for name, value in values.items()
        if (name == "ex_date" or name.startswith("next_")) and isinstance(value, str)
        if (on := day(value[:10])) and on < today.isoformat()
    ]
    return [f"Already in the past: {', '.join(names)}."] if names else []


async def bond_facts(gateway: Gateway, listing: Listing, bond: Wanted | None) -> dict[str, str]:
    """The maturity of a bond and what its details have; what is not told is left out."""
    details, _ = await tried(gateway.ask(api.contracts.get_info.asyncio_detailed(listing.conid, client=gateway.client)))
    known = details.value if details else models.ContractInfo()
    maturity = listing.expiry or day(known.maturity_date) or (day(bond.expiry) if bond else None)
    found = {"maturity": maturity, "cusip": text(known.cusip)}
    return {name: fact for name, fact in found.items() if fact}
