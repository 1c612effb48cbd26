"""IBKR's own division of accounts, as PortfolioAnalyst makes it, and how it compares with the one made here.

What IBKR counts in a group of another name is put beside the group that is meant, or told as a row of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from bezant_client import api, models

from bezant_mcp.accounts.ledger import MOVED
from bezant_mcp.answers import listed, moment, money, percent, short
from bezant_mcp.contracts.classes import CLASSES, FAMILIES
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import Rates, in_base, total
from bezant_mcp.parsing import amount, day, objects, quoted, text
from bezant_mcp.portfolio.division import CASH, NO_SECTOR, Breakdown, Slice

# What of IBKR's is beside a division of ours, and what else it has that says more of the same.
CATEGORIES = {"asset_class": "FINANCIAL_INSTRUMENT", "sector": "SECTOR", "country": "COUNTRY", "region": "REGION"}
BESIDE = {"asset_class": ("ASSET_CLASS", "asset classes"), "country": ("REGION", "regions")}
ITS_OWN = "IBKR: "


def squeezed(name: str) -> str:
    """A name as it is compared, without case, blanks, marks and the plural: ``Financials`` is ``Financial``."""
    return re.sub(r"[\W_]", "", name.lower()).removesuffix("s")


# Every word for asset classes, and the classes that it may mean.
CLASSES_OF = {
    squeezed(word): frozenset(family.classes)
    for name, family in FAMILIES.items()
    for word in (name.replace(" ", ""), *family.words.split())
}


class Item(NamedTuple):
    """One side of one of IBKR's groups; a short is negative, None is unknown."""

    id: str
    name: str
    nav: float | None


@dataclass(frozen=True)
class Allocation:
    """IBKR's own division of some accounts by every category.

    Attributes:
        items: By category.
        totals: What IBKR says that each category comes to.
        currency: Of all amounts.
        when: Of which moment they are, in words.
        notes: What IBKR says of it, and accounts that it left out.
        whole: Whether every account is in it.
    """

    items: dict[str, tuple[Item, ...]]
    totals: dict[str, float | None]
    currency: str | None
    when: str
    notes: tuple[str, ...]
    whole: bool


async def fetch_allocation(gateway: Gateway, account_ids: Iterable[str], currency: str | None) -> Allocation:
    """IBKR's division of some accounts, added up in one currency, by every category at once.

    IBKR allows the question once in 15 minutes; in between the same one is answered again as it was. It is of today
    only where every account has that base currency.

    Raises:
        BezantError: IBKR refuses, or divides nothing.
    """
    unit: dict[str, Any] = {"currency": currency} if currency else {}
    body = models.AllocationRequest(acct_ids=sorted(account_ids), type_=models.AllocationRequestType.ALL, **unit)
    reading = await gateway.ask(
        api.performance.get_allocation_by_category.asyncio_detailed(client=gateway.client, body=body)
    )
    found = getattr(reading.value.allocations or None, "additional_properties", {})
    categories = {name.upper(): of for name, of in found.items() if isinstance(of, models.AllocationOfCategory)}
    items = {name: tuple(items_of(of)) for name, of in categories.items()}
    if not any(items.values()):
        raise UnexpectedAnswer("IBKR gave no breakdown of these accounts.", next_step="Ask again in 15 minutes.")
    excluded = [each for each in reading.value.excluded or [] if isinstance(each, str)]
    warning = text(reading.value.warning)
    return Allocation(
        items=items,
        totals={name: total_of(of) for name, of in categories.items()},
        currency=text(reading.value.currency) or currency,
        when=when_of(reading.value, reading.as_of),
        notes=(
            *([f"IBKR's figures leave out {listed(excluded)}."] if excluded else []),
            *([f"IBKR says: {quoted(warning)}."] if warning else []),
        ),
        whole=not excluded,
    )


def when_of(answer: models.AllocationByCategory, as_of: datetime) -> str:
    """Of which moment IBKR's figures are."""
    on = day(answer.date or None)
    if answer.realtime is True:
        return f"live at {moment(as_of)}"
    return f"from the end of {on}, not live" if on else f"given at {moment(as_of)}, for a day that IBKR does not name"


def sides_of(category: models.AllocationOfCategory) -> list[tuple[models.AllocationSide, int]]:
    """Each side that there is, with its sign."""
    both = ((category.long, 1), (category.short, -1))
    return [(side, sign) for side, sign in both if isinstance(side, models.AllocationSide)]


def items_of(category: models.AllocationOfCategory) -> Iterable[Item]:
    """What is on both sides of a category."""
    for side, sign in sides_of(category):
        for item in objects(side.items_value or []):
            name = text(item.name) or text(item.id) or "unnamed"
            yield Item((text(item.id) or "").upper(), name, signed(item, sign))


def signed(item: models.AllocationItem, sign: int) -> float | None:
    """An amount of a side: all of the short one are below zero."""
    nav = amount(item.nav)
    return None if nav is None else -abs(nav) if sign < 0 else nav


def total_of(category: models.AllocationOfCategory) -> float | None:
    """What both sides come to by IBKR's own total, or by their items where it gives none."""
    sides = [
        signed(side.total, sign)
        if isinstance(side.total, models.AllocationItem) and amount(side.total.nav) is not None
        else total(signed(item, sign) for item in objects(side.items_value or []))
        for side, sign in sides_of(category)
    ]
    return total(sides)


def meant(item: Item, by: str, ours: Collection[str]) -> str:
    """The group of ours that an item of IBKR belongs to, or a name that says that it is its own."""
    if CASH in (item.id, item.name.upper()):
        return CASH
    plain = {squeezed(name): name for name in ours}
    if found := plain.get(squeezed(item.id)) or plain.get(squeezed(item.name)):
        return found
    if by == "asset_class":
        # IBKR may tell apart what is one class here, such as ETFs.
        known = {item.id} if item.id in CLASSES else CLASSES_OF.get(squeezed(item.name), set())
        if len(fitting := set(known) & set(ours)) == 1:
            return fitting.pop()
    return ITS_OWN + item.name


def compare_with(breakdown: Breakdown, allocation: Allocation, rates: Rates) -> Breakdown:
    """The same division with what IBKR counts in each group, groups that it alone has, and what sets the two apart."""
    category = CATEGORIES[breakdown.by]
    items = allocation.items.get(category, ())
    sums: defaultdict[str, list[Item]] = defaultdict(list)
    ours = [row.name for row in breakdown.slices]
    for item in items:
        sums[meant(item, breakdown.by, ours)].append(item)
    amounts = {
        name: total(in_base(item.nav, allocation.currency, rates) for item in parts) for name, parts in sums.items()
    }
    theirs = [Slice(name, ibkr=worth) for name, worth in amounts.items() if name not in ours]
    lost = [item.name for item in items if in_base(item.nav, allocation.currency, rates) is None]
    found = replace(
        breakdown,
        slices=tuple(replace(row, ibkr=amounts.get(row.name)) for row in breakdown.slices),
        counted=replace(breakdown.counted, ibkr=in_base(allocation.totals.get(category), allocation.currency, rates)),
        theirs=tuple(sorted(theirs, key=lambda row: -abs(row.ibkr or 0.0))),
    )
    notes = [
        f"ibkr is the net by IBKR's PortfolioAnalyst, {allocation.when}. ibkr_percent is of its total; difference is "
        "net minus ibkr.",
        *allocation.notes,
        *([f"IBKR gave no amount, or no exchange rate, for {listed(lost)}."] if lost else []),
        *([] if items else [f"IBKR gave no breakdown by {breakdown.by.replace('_', ' ')}."]),
        *apart(found, {name: [item.name for item in parts] for name, parts in sums.items()}),
        *beside(allocation, breakdown.by),
    ]
    compared = allocation.whole and not lost and bool(items) and found.counted.ibkr is not None
    return replace(found, told=tuple(notes), compared=compared)


def apart(found: Breakdown, names: dict[str, list[str]]) -> Iterable[str]:
    """What explains the differences, as far as it can be known; ``names`` are IBKR's in each group."""
    mixed = {name: dict.fromkeys(theirs) for name, theirs in names.items() if len(set(theirs)) > 1}
    if mixed:
        yield "; ".join(f"{name} includes IBKR's {' and '.join(theirs)}" for name, theirs in mixed.items()) + "."
    slack = slack_of(found)
    cash = next((row.net for row in found.slices if row.name == CASH and row.ibkr is None), None)
    yield from off_net_liquidation(found, found.counted.ibkr, cash)
    grouped = [row.ibkr for row in (*found.slices, *found.theirs) if row.ibkr is not None]
    if found.counted.ibkr is not None and abs(lost := found.counted.ibkr - (total(grouped) or 0.0)) > slack:
        yield f"{money(lost)} of IBKR's total belongs to none of its groups."
    own = {row.name.removeprefix(ITS_OWN): row.ibkr or 0.0 for row in found.theirs}
    without = {row.name: row.net for row in found.slices if row.ibkr is None and row.net}
    if found.by == "sector" and any(name.startswith(NO_SECTOR) for name in without):
        here = sum(worth for name, worth in without.items() if name.startswith(NO_SECTOR))
        there = sum(own.values())
        theirs = listed([*own]) or "its own groups"
        said = f"Here {money(here)} has no sector; IBKR counts {money(there)} under {theirs}."
        looks = "IBKR puts the rest in sectors, so it may look through funds." if there < here - slack else ""
        same = "IBKR does not look through funds either." if abs(here - there) <= slack else ""
        yield " ".join(filter(None, (said, looks, same)))
    elif own or without:
        yield f"These groups have no counterpart: {listed([*(ITS_OWN + name for name in own), *without])}."


def slack_of(found: Breakdown) -> float:
    """What prices of two moments may make of it."""
    return max(1.0, MOVED * sum(abs(row.net or 0.0) for row in found.slices))


def off_net_liquidation(found: Breakdown, theirs: float | None, cash: float | None) -> Iterable[str]:
    """How far IBKR's own total is from its net liquidation value, and why; ``cash`` is what that total may lack."""
    whole = found.net_liquidation
    if whole is None or theirs is None or abs(gap := theirs - whole) <= slack_of(found):
        return
    if cash and abs(gap + cash) <= slack_of(found):
        why = "; it leaves out cash"
    elif [part.ledger.base for part in found.parts] == [found.base]:
        ledger = found.parts[0].ledger
        accrued = ledger.accrued("interest") + ledger.accrued("dividends")
        why = f"; accrued interest and dividends are {money(accrued)}"
    else:
        why = "; accounts lists what has accrued"
    yield f"IBKR's total differs from net liquidation by {money(gap)} {found.base or ''}{why}."


def beside(allocation: Allocation, by: str) -> Iterable[str]:
    """What another of IBKR's categories says of the same."""
    category, words = BESIDE.get(by, ("", ""))
    items = allocation.items.get(category, ())
    worth: defaultdict[str, list[float | None]] = defaultdict(list)
    for item in items:
        worth[item.name].append(item.nav)
    parts = [
        f"{name} {short(share)} %"
        for name, navs in worth.items()
        if (share := percent(total(navs), allocation.totals.get(category))) is not None
    ]
    if parts:
        yield f"IBKR's {words}: {', '.join(parts)}."


def by_region(allocation: Allocation, rates: Rates) -> Sequence[Slice]:
    """IBKR's regions, of which there are none of our own; the total last."""
    category = CATEGORIES["region"]
    sides: defaultdict[str, list[float | None]] = defaultdict(list)
    for item in allocation.items.get(category, ()):
        sides[item.name].append(in_base(item.nav, allocation.currency, rates))
    slices = [side_by_side(name, navs) for name, navs in sides.items()]
    every = side_by_side("total", [nav for navs in sides.values() for nav in navs])
    return [*sorted(slices, key=lambda row: -abs(row.net or 0.0)), every]


def side_by_side(name: str, navs: Sequence[float | None]) -> Slice:
    """A group of its amounts on both sides."""
    if None in navs:
        return Slice(name)
    long, below = (total([0.0, *(nav for nav in navs if nav and sign * nav > 0)]) for sign in (1, -1))
    return Slice(name, long, below, total([0.0, *navs]))
