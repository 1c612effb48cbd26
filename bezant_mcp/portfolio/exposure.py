"""Where the money is: by currency, asset class, sector, country, region or underlying, in one base currency."""

from __future__ import annotations

from dataclasses import replace
from math import fsum
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for, few, name_of
from bezant_mcp.accounts.across import Across, fetch_across
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, percent
from bezant_mcp.arguments import AccountIds, Limit, Picture, Text, choice, enum, synonyms, whole_number
from bezant_mcp.charts import Bar, Chart, remark, with_picture
from bezant_mcp.contracts.classes import FUNDS_AT_EXCHANGES
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import add, total
from bezant_mcp.portfolio.allocation import (
    CATEGORIES,
    Allocation,
    by_region,
    compare_with,
    fetch_allocation,
    off_net_liquidation,
)
from bezant_mcp.portfolio.division import CASH, GROUPS, NO_SECTOR, Breakdown, Slice, divide, divide_several
from bezant_mcp.portfolio.holdings import Holdings
from bezant_mcp.portfolio.parts import Part, fetch_parts
from bezant_mcp.tables import Keys

__all__ = ["GROUPS", "Exposure", "divide", "exposure"]
# IBKR alone divides by it.
REGION = "region"
# What people write for the divisions.
SYNONYMS = {
    "currency": "currencies ccy fx",
    "asset_class": "assetclass class assettype type assetclasses",
    "sector": "sectors industry industries",
    "country": "countries",
    "underlying": "underlyings symbol symbols ticker issuer stock position company",
    REGION: "regions continent continents",
}
COLUMNS = ("long", "short", "net", "notional")
MOST_BARS = 10
# Of how many of the largest groups the share is told, and by what they are divided then.
LARGEST = (5, 10)
CONCENTRATED = ("underlying", "sector", "country")
FUNDS = FUNDS_AT_EXCHANGES | {"FUND"}


class Exposure(SourcedModel):
    """A breakdown of accounts in one base currency."""

    account_id: str
    by: str
    base_currency: str | None = None
    net_liquidation: Amount = None
    positions: Annotated[Amount, Field(description="Their value, without cash")] = None
    columns: Annotated[list[str], Field(description="percent: net / net_liquidation")]
    rows: Rows
    rates: Annotated[dict[str, float] | None, Keys("currency", "rate")] = None
    accounts: Rows | None = None

    @classmethod
    def of(cls, breakdown: Breakdown, limit: int, name: str = "", accounts: Rows | None = None) -> Exposure:
        """Tell the largest groups, the rest as one, and the total; ``name`` is what to call the accounts."""
        whole = breakdown.counted.net if breakdown.net_liquidation is None else breakdown.net_liquidation
        shown = list(breakdown.slices[:limit] if limit else breakdown.slices)
        rest = breakdown.slices[len(shown) :]
        has_notional = any(row.notional is not None for row in breakdown.slices)
        has_ibkr = any(row.ibkr is not None for row in (*breakdown.slices, *breakdown.theirs))

        def cells(name: str, *parts: Slice) -> list[Any]:
            long, short, net, notional, ibkr = (
                total(amount for part in parts if (amount := getattr(part, side)) is not None)
                for side in (*COLUMNS, "ibkr")
            )
            row = [name, money(long), money(short), money(net), percent(net, whole)]
            row += [money(notional)] if has_notional else []
            if not has_ibkr:
                return row
            gaps = [None if None in (part.net, part.ibkr) else (part.net or 0.0) - (part.ibkr or 0.0) for part in parts]
            return [*row, money(ibkr), percent(ibkr, breakdown.counted.ibkr), money(total(gaps))]

        rows = [cells(row.name, row) for row in shown]
        if rest:
            rows.append(cells(f"{len(rest)} others", *rest))
        rows += [cells(row.name, row) for row in breakdown.theirs]
        rows.append(cells("total", breakdown.counted))
        columns = [breakdown.by, "long", "short", "net", "percent"]
        columns += ["notional"] if has_notional else []
        columns += ["ibkr", "ibkr_percent", "difference"] if has_ibkr else []
        times = [time for part in breakdown.parts for time in (part.holdings.as_of, part.ledger.as_of)]
        return cls(
            as_of=moment(min(times)),
            account_id=name or ", ".join(part.ledger.account_id for part in breakdown.parts),
            by=breakdown.by,
            base_currency=breakdown.base,
            complete=breakdown.complete,
            net_liquidation=money(breakdown.net_liquidation),
            positions=money(breakdown.positions),
            columns=columns,
            rows=rows,
            rates={currency: float(f"{rate:.7g}") for currency, rate in breakdown.rates.items()} or None,
            accounts=accounts,
            notes=notes_of(breakdown, has_notional, len(rest)) or None,
        )


async def exposure(
    gateway: Gateway,
    by: Annotated[str, Text, enum(*GROUPS, REGION), Field(description="region is IBKR's")] = "currency",
    account_id: AccountIds = "",
    compare: Annotated[bool, Field(description="Add IBKR's own breakdown")] = False,
    limit: Limit = 20,
    picture: Picture = False,
) -> Exposure:
    """Break down accounts in base currency: long, short, net, share, and notional of derivatives.

    ``limit`` is how many groups to show before the rest become one. Works without a brokerage session.

    Raises:
        BadAccount: an id is not one of this login's, or is missing although there are several.
        BadArgument: ``by`` or ``limit`` is not valid, or there are too many accounts.
        Incomplete: IBKR's pages cannot be proven to be all positions.
    """
    group = choice("by", by, (*GROUPS, REGION), synonyms(SYNONYMS), default="currency")
    limit = whole_number("limit", limit)
    chosen = few(await accounts_for(gateway, account_id, must_say=True))
    across, breakdown = await divided(gateway, chosen, group, compare)
    table = accounts_of(breakdown, across) if len(chosen) > 1 else None
    answer = Exposure.of(breakdown, limit, await name_of(gateway, chosen), table)
    return await with_picture(gateway, answer, exposure_chart(breakdown, limit)) if picture else answer


async def divided(gateway: Gateway, chosen: tuple[str, ...], by: str, compare: bool) -> tuple[Across, Breakdown]:
    """These accounts divided; by country where IBKR does not give its regions."""
    told = []
    if by == REGION:
        across = await fetch_across(gateway, chosen)
        try:
            return across, divided_by_ibkr(await fetch_allocation(gateway, across.ledgers, across.base), across)
        except BezantError as error:
            by, compare = "country", False
            told = [f"Shown by country, because only IBKR divides by region: {error}"]
    across, parts, lost = await fetch_parts(gateway, chosen)
    breakdown = divide_several(parts, by, across.base, across.rates)
    if compare:
        breakdown = await beside_ibkr(gateway, breakdown, across)
    compared = breakdown.compared and across.complete and not (lost or told)
    return across, replace(breakdown, told=(*told, *breakdown.told, *across.notes, *lost), compared=compared)


def divided_by_ibkr(allocation: Allocation, across: Across) -> Breakdown:
    """The division by region, which only IBKR makes."""
    *slices, counted = by_region(allocation, across.rates)
    ledgers = across.ledgers.items()
    found = Breakdown(
        parts=tuple(Part(Holdings(of, (), ledger.as_of), ledger) for of, ledger in ledgers),
        by=REGION,
        base=across.base,
        net_liquidation=total(across.in_base(of, ledger.net_liquidation) for of, ledger in ledgers),
        slices=tuple(slices),
        counted=counted,
    )
    has_cash = CASH in (row.name.upper() for row in slices)
    cash = None if has_cash else total(across.in_base(of, ledger.sum_of("cash").base) for of, ledger in ledgers)
    said = f"Regions are those of IBKR's PortfolioAnalyst, {allocation.when}."
    return replace(
        found,
        told=(said, *allocation.notes, *off_net_liquidation(found, counted.net, cash), *across.notes),
        compared=allocation.whole and across.complete and None not in (counted.net, *(row.net for row in slices)),
    )


async def beside_ibkr(gateway: Gateway, breakdown: Breakdown, across: Across) -> Breakdown:
    """The same division with IBKR's own beside it, or with why that is not there."""
    if breakdown.by not in CATEGORIES:
        divisions = ", ".join(CATEGORIES)
        why = f"There is nothing to compare: IBKR divides by {divisions}, not by {breakdown.by}."
        return replace(breakdown, told=(why,), compared=False)
    try:
        allocation = await fetch_allocation(gateway, across.ledgers, breakdown.base)
    except BezantError as error:
        return replace(breakdown, told=(f"There is nothing to compare with: {error}",), compared=False)
    return compare_with(breakdown, allocation, across.rates)


def accounts_of(breakdown: Breakdown, across: Across) -> Rows:
    """The totals of each account in its own base currency."""
    totals = {
        part.ledger.account_id: [
            money(part.ledger.net_liquidation),
            money(part.worth(part.ledger.rates)) if breakdown.by != REGION else None,
            money(part.ledger.sum_of("cash").base),
            money(accrued_of(part)),
        ]
        for part in breakdown.parts
    }
    return across.table(("net_liquidation", "positions", "cash", "accrued"), totals)


def accrued_of(part: Part) -> float:
    """Interest and dividends that accrued and are not paid, in the account's base currency."""
    return sum(part.ledger.accrued(name) for name in ("interest", "dividends"))


def notes_of(breakdown: Breakdown, has_notional: bool, rest: int) -> list[str]:
    """How the groups were made, and what is not in them."""
    notes = [*breakdown.doubts]
    if breakdown.no_rate:
        notes.append(f"These amounts leave out {', '.join(breakdown.no_rate)}: no exchange rate.")
    if breakdown.no_value:
        notes.append(f"These amounts leave out {listed(breakdown.no_value)}: IBKR gave no value or currency.")
    if thin := breakdown.thin:
        notes.append(f"IBKR has not loaded the details of {thin} positions, so their group is uncertain. Ask again.")
    if has_notional:
        notes.append(
            "Options count at their premium value, futures at zero. notional is not part of net: it counts futures in "
            "full and options as if exercised (long puts and short calls negative), not weighted by delta. A negative "
            "notional is therefore not always a net short; the tool risk weights by delta."
        )
    if names := listed(breakdown.no_notional):
        notes.append(f"Notional is unknown for {names}: the price, the ratio or the underlying's price is missing.")
    if left := breakdown.left_out:
        notes.append(f"Left out: {listed(left)}. Cash contains currency pairs, the legs' rows contain combinations.")
    notes += [*how_divided(breakdown), *breakdown.told]
    if rest:
        notes.append("limit=0 shows every row.")
    if breakdown.net_liquidation is None:
        notes.append("IBKR gave no net liquidation value, so percent is of the total here.")
    elif breakdown.net_liquidation <= 0:
        notes.append("Net liquidation is not above zero, so there are no percentages.")
    return [*notes, *(in_no_group(breakdown) if breakdown.by != REGION else []), *breakdown.missing]


def how_divided(breakdown: Breakdown) -> list[str]:
    """What decides the group of cash and of funds, and how much the largest groups are."""
    notes = {
        "currency": ["Cash is included; a loan counts as short. Funds and ADRs count in the currency they trade in."],
        "country": ["country is where the contract is listed, also for funds and ADRs."],
        REGION: [],
    }.get(breakdown.by, ["CASH is all cash minus loans."])
    if breakdown.by == "sector" and {row.name.removeprefix(NO_SECTOR) for row in breakdown.slices} & FUNDS:
        notes.append("Funds have rows of their own; what they hold is not looked at.")
    sizes = sorted((abs(row.net) for row in breakdown.slices if row.net and row.name != CASH), reverse=True)
    whole = breakdown.counted.net if breakdown.net_liquidation is None else breakdown.net_liquidation
    shares = [(count, percent(fsum(sizes[:count]), whole)) for count in LARGEST if len(sizes) > count]
    if breakdown.by in CONCENTRATED and shares:
        told = ", ".join(f"top {count} {share} %" for count, share in shares if share is not None)
        gross = fsum(abs(row.notional) for row in breakdown.slices if row.notional)
        beside = f". Notional in addition: {money(gross)}, {percent(gross, whole)} %" if gross else ""
        notes += [f"Without cash, shorts by size: {told} of net liquidation{beside}."] if told else []
    return notes


def in_no_group(breakdown: Breakdown) -> list[str]:
    """What is in an account's value and in no group: accruals, and results of CFDs."""
    told = []
    several = len(breakdown.parts) > 1
    for part in breakdown.parts:
        ledger = part.ledger
        cfds = add(((row.unrealized, row.currency) for row in part.counted if row.asset_class == "CFD"), ledger.rates)
        of = f" of {ledger.account_id}, {ledger.unit}" if several else ""
        apart = {} if several else {f"accrued {name}": ledger.accrued(name) for name in ("interest", "dividends")}
        apart[f"results of CFDs{of}"] = cfds.base or 0.0
        told += [f"{name} {money(amount)}" for name, amount in apart.items() if money(amount)]
    if several and any(map(accrued_of, breakdown.parts)):
        told.append("what has accrued (listed in accounts)")
    return [f"Not in any group: {' and '.join(told)}."] if told else []


def exposure_chart(breakdown: Breakdown, limit: int) -> Chart | None:
    """Long, short and notional of each group as lying bars, the longest on top and the rest together."""
    drawn = sorted(breakdown.slices, key=lambda row: -bar_of(row).size)
    answer = Exposure.of(replace(breakdown, slices=tuple(drawn), theirs=()), min(limit or MOST_BARS, MOST_BARS))
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows[:-1]]  # without the total
    if not rows:
        return None
    return Chart(
        title=f"{answer.account_id}: exposure by {answer.by.replace('_', ' ')}",
        remark=remark(answer),
        unit=f"Market value, {answer.base_currency or 'base currency'}; net in % of the account's value",
        axis="",
        bars=tuple(
            Bar(
                str(row[answer.by]),
                row["long"] or 0,
                row["short"] or 0,
                "" if row["percent"] is None else f"{round(row['percent'], 1) or 0:.1f} %",
                row.get("notional"),
            )
            for row in rows
        ),
        lying=True,
        beside="derivatives' notional",
    )


def bar_of(row: Slice) -> Bar:
    """How one group is drawn."""
    return Bar(row.name, row.long or 0, row.short or 0, beside=row.notional)
