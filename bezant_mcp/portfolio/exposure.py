"""Where the money of an account is: by currency, asset class, sector, country or underlying, in base currency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger, missing_money
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, percent
from bezant_mcp.arguments import AccountId, Picture, Text, bad, choice, synonyms
from bezant_mcp.charts import Bar, Chart, remark, with_picture
from bezant_mcp.concurrency import gather_two
from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE, NOTIONAL
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import add, in_base, total
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings
from bezant_mcp.tables import Keys

CASH = "CASH"


# What `by` may be, and the group of a position under it. Underlyings are told apart by conid, not by ticker.
GROUPS: Mapping[str, Callable[[Holding], str]] = {
    "currency": lambda row: row.currency or "unknown",
    "asset_class": lambda row: row.asset_class or "unknown",
    # Funds, bonds and what else has no sector go by what they are.
    "sector": lambda row: row.sector or f"no sector: {row.kind or row.asset_class or 'unknown'}",
    "country": lambda row: row.country or "unknown",
    "underlying": lambda row: str(row.underlying or row.conid),
}
# What people write for them.
SYNONYMS = {
    "currency": "currencies ccy fx",
    "asset_class": "assetclass class assettype type assetclasses",
    "sector": "sectors industry industries",
    "country": "countries region",
    "underlying": "underlyings symbol symbols ticker issuer stock position company",
}
# What these go by is not in a row whose contract IBKR has not loaded yet.
NEEDS_DETAILS = frozenset({"sector", "country", "underlying"})
# As with warrants, what they move depends on a ratio that IBKR does not tell.
STRUCTURED = {"IOPT"}
COLUMNS = ("long", "short", "net", "notional")
MOST_BARS = 14


class Exposure(SourcedModel):
    """How one account is divided, in base currency."""

    account_id: str
    by: str
    base_currency: str | None = None
    net_liquidation: Amount = None
    positions: Annotated[Amount, Field(description="Their value, without cash")] = None
    columns: Annotated[list[str], Field(description="percent: net / net_liquidation")]
    rows: Rows
    rates: Annotated[dict[str, float] | None, Keys("currency", "rate")] = None

    @classmethod
    def of(cls, breakdown: Breakdown, limit: int) -> Exposure:
        """Tell the largest groups, the rest as one, and the total."""
        ledger, holdings = breakdown.ledger, breakdown.holdings
        whole = breakdown.counted.net if ledger.net_liquidation is None else ledger.net_liquidation
        shown = list(breakdown.slices[:limit] if limit else breakdown.slices)
        rest = breakdown.slices[len(shown) :]
        has_notional = any(row.notional is not None for row in breakdown.slices)

        def cells(name: str, *parts: Slice) -> list[Any]:
            long, short, net, notional = (
                total(amount for part in parts if (amount := getattr(part, side)) is not None) for side in COLUMNS
            )
            amounts = [money(long), money(short), money(net), percent(net, whole)]
            return [name, *amounts, *([money(notional)] if has_notional else [])]

        rows = [cells(row.name, row) for row in shown]
        if rest:
            rows.append(cells(f"{len(rest)} others", *rest))
        rows.append(cells("total", breakdown.counted))
        return cls(
            as_of=moment(min(holdings.as_of, ledger.as_of)),
            account_id=ledger.account_id,
            by=breakdown.by,
            base_currency=ledger.base,
            complete=not (
                breakdown.no_rate or breakdown.no_value or breakdown.thin or breakdown.missing or holdings.doubt
            ),
            net_liquidation=money(ledger.net_liquidation),
            positions=money(breakdown.positions),
            columns=[breakdown.by, "long", "short", "net", "percent", *(["notional"] if has_notional else [])],
            rows=rows,
            rates={currency: float(f"{rate:.7g}") for currency, rate in breakdown.rates.items()} or None,
            notes=notes_of(breakdown, has_notional, len(rest)) or None,
        )


async def exposure(
    gateway: Gateway,
    by: Annotated[str, Text, Field(description="currency, asset_class, sector, country, underlying")] = "currency",
    account_id: AccountId = "",
    limit: Annotated[int, Field(description="0: all")] = 20,
    picture: Picture = False,
) -> Exposure:
    """How one account divides, in base currency: long, short, net, share of its value; derivatives' notional beside.

    ``limit`` is how many groups to show before the rest become one. Works without a brokerage session.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
        BadArgument: there is no such division, or the limit is negative.
        Incomplete: IBKR's pages cannot be proven to be all positions.
    """
    group = choice("by", by, GROUPS, synonyms(SYNONYMS))
    if limit < 0:
        raise bad("limit", limit, "it must not be negative", "20")
    chosen = await choose_account(gateway, account_id)
    ledger, holdings = await gather_two(fetch_ledger(gateway, chosen), fetch_holdings(gateway, chosen))
    breakdown = divide(holdings, ledger, group)
    answer = Exposure.of(breakdown, limit)
    return await with_picture(gateway, answer, exposure_chart(breakdown, limit)) if picture else answer


@dataclass(frozen=True)
class Slice:
    """One group, all amounts in base currency.

    Attributes:
        long, short: Market value of each side, short negative; options by their premium value. None where all of it
            is unknown.
        net: ``long`` plus ``short``.
        notional: What futures and options move beyond that, as far as it is known; None where there are none.
    """

    name: str
    long: float | None
    short: float | None
    net: float | None
    notional: float | None = None


@dataclass(frozen=True)
class Breakdown:
    """How an account is divided.

    Attributes:
        rates: Units of base currency for one unit, of the currencies that were converted.
        no_rate: Currencies whose amounts are in no slice.
        no_value: Symbols of positions whose value or currency IBKR did not give; they are in no slice.
        no_notional: Symbols of derivatives whose underlying's price, multiplier or ratio is unknown.
        missing: What IBKR's own totals have and the slices have not.
        left_out: Positions that are no part of the account's value: currency pairs and combinations.
        thin: Positions whose group may be wrong, because IBKR has not loaded what they are.
    """

    holdings: Holdings
    ledger: Ledger
    by: str
    slices: tuple[Slice, ...]
    counted: Slice
    positions: float | None
    rates: dict[str, float]
    no_rate: tuple[str, ...]
    no_value: tuple[str, ...]
    no_notional: tuple[str, ...]
    missing: tuple[str, ...]
    left_out: tuple[str, ...]
    thin: int


@dataclass
class Group:
    """Amounts with their currencies, as they come."""

    market: list[tuple[float | None, str | None]] = field(default_factory=list)
    notional: list[tuple[float | None, str | None]] = field(default_factory=list)


def divide(holdings: Holdings, ledger: Ledger, by: str) -> Breakdown:
    """Put every position and all cash into groups, which together are the net liquidation value without accruals."""
    rates = ledger.rates
    rows = [row for row in holdings.rows if row.asset_class not in COUNTED_ELSEWHERE]
    groups = groups_of(rows, ledger, by)
    names = labels(holdings) if by == "underlying" else {}
    slices = [slice_of(names.get(name, name), group, rates) for name, group in groups.items()]
    parts = groups.values()
    everything = Group([one for of in parts for one in of.market], [one for of in parts for one in of.notional])
    # An underlying may matter by its derivatives alone.
    derivatives = 1.0 if by == "underlying" else 0.0
    currencies = {currency for _, currency in everything.market + everything.notional if currency}
    return Breakdown(
        holdings=holdings,
        ledger=ledger,
        by=by,
        slices=tuple(sorted(slices, key=lambda row: -max(abs(row.net or 0.0), derivatives * abs(row.notional or 0.0)))),
        counted=slice_of("total", everything, rates),
        positions=add([(row.value, row.currency) for row in rows if row.asset_class not in NOTIONAL], rates).base,
        rates={currency: rate for currency, rate in rates.items() if currency in currencies - {ledger.base}},
        no_rate=tuple(sorted(currencies - rates.keys())),
        no_value=(*(row.symbol for row in rows if None in (row.value, row.currency)), *ledger.unknown("cash")),
        no_notional=tuple(dict.fromkeys(row.symbol for row in rows if moves_more(row) and row.notional is None)),
        missing=tuple(missing_money(ledger, rows, holdings.as_of, ledger.sum_of("cash").base)),
        left_out=tuple(row.symbol for row in holdings.rows if row.asset_class in COUNTED_ELSEWHERE),
        thin=holdings.thin if by in NEEDS_DETAILS else 0,
    )


def groups_of(rows: Iterable[Holding], ledger: Ledger, by: str) -> dict[str, Group]:
    """The amounts of these positions, and all cash, under the names of their groups."""
    groups: defaultdict[str, Group] = defaultdict(Group)
    for row in rows:
        group = groups[GROUPS[by](row)]
        if row.asset_class not in NOTIONAL:
            group.market.append((row.value, row.currency))
        if moves_more(row):
            group.notional.append((row.notional, row.currency))
    whole = [] if ledger.balances else [("unknown", ledger.own("cash"), ledger.base)]
    for name, cash, currency in [*whole, *((row.currency, row.cash, row.currency) for row in ledger.balances)]:
        if cash != 0:
            groups[name if by == "currency" else CASH].market.append((cash, currency))
    return groups


def moves_more(row: Holding) -> bool:
    """Whether a position moves more than its value."""
    return row.is_option or row.asset_class in NOTIONAL | STRUCTURED


def slice_of(name: str, group: Group, rates: Mapping[str, float]) -> Slice:
    """The sums of one group; what is unknown or has no rate is not in them."""
    known = [amount for amount in group.notional if in_base(*amount, rates) is not None]
    notional = add(known, rates).base if known else None
    if not add(group.market, rates).complete and not any(in_base(*amount, rates) for amount in group.market):
        return Slice(name, None, None, None, notional)
    long = add([amount for amount in group.market if (amount[0] or 0) > 0], rates).base or 0.0
    short = add([amount for amount in group.market if (amount[0] or 0) < 0], rates).base or 0.0
    net = add([amount for amount in group.market if amount[0]], rates).base or 0.0
    return Slice(name, long, short, net, notional)


def labels(holdings: Holdings) -> dict[str, str]:
    """What to call an underlying, by its conid as text; the conid is added where two share a ticker."""
    found: dict[str, str] = {}
    # An option bears the ticker of its underlying, a future its own.
    for row in sorted(holdings.rows, key=lambda row: (row.underlying is not None, not row.is_option)):
        found.setdefault(str(row.underlying or row.conid), row.symbol)
    symbols = list(found.values())
    return {conid: symbol if symbols.count(symbol) == 1 else f"{symbol} ({conid})" for conid, symbol in found.items()}


def notes_of(breakdown: Breakdown, has_notional: bool, rest: int) -> list[str]:
    """How the groups were made, and what is not in them."""
    notes = [doubt] if (doubt := breakdown.holdings.doubt) else []
    if breakdown.no_rate:
        notes.append(f"No exchange rate for {', '.join(breakdown.no_rate)}: not in these amounts.")
    if breakdown.no_value:
        notes.append(f"IBKR gave no value or currency for {listed(breakdown.no_value)}: not in these amounts.")
    if thin := breakdown.thin:
        notes.append(f"IBKR has not loaded the details of {thin} positions: their group is uncertain. Ask again.")
    if has_notional:
        notes.append(
            "Options count by premium value, futures with nothing. notional, not part of net: futures in full, options "
            "as if exercised (long puts and short calls negative), not weighed by delta."
        )
    if names := listed(breakdown.no_notional):
        notes.append(f"Notional unknown for {names}: no price, underlying not held, or no ratio told.")
    if left := breakdown.left_out:
        notes.append(f"Left out: {listed(left)}. Cash and the legs' own rows contain currency pairs and combinations.")
    of_cash = {"currency": "Cash included; a loan is short.", "country": "By the listing's country."}
    notes.append(of_cash.get(breakdown.by, "CASH is all cash less loans."))
    if rest:
        notes.append("limit=0 gives every row.")
    ledger = breakdown.ledger
    if ledger.net_liquidation is None:
        notes.append("IBKR gave no net liquidation value: percent is of the total here.")
    elif ledger.net_liquidation <= 0:
        notes.append("Net liquidation is not above zero: no percent of it.")
    rows = breakdown.holdings.rows
    cfds = add([(row.unrealized, row.currency) for row in rows if row.asset_class == "CFD"], ledger.rates).base
    apart = {f"accrued {name}": money(ledger.accrued(name)) for name in ("interest", "dividends")}
    if told := [f"{name} {amount}" for name, amount in (apart | {"results of CFDs": money(cfds)}).items() if amount]:
        notes.append(f"In no group: {' and '.join(told)}.")
    return [*notes, *breakdown.missing]


def exposure_chart(breakdown: Breakdown, limit: int) -> Chart | None:
    """Long and short of each group as lying bars, the smallest together."""
    answer = Exposure.of(breakdown, min(limit or MOST_BARS, MOST_BARS))
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows[:-1]]  # without the total
    if not rows:
        return None
    return Chart(
        title=f"{answer.account_id}: exposure by {answer.by.replace('_', ' ')}",
        remark=remark(answer, *(["without derivatives' notional"] if "notional" in answer.columns else [])),
        unit=f"Market value, {answer.base_currency or 'base currency'}; net in % of the account's value",
        axis="",
        bars=tuple(
            Bar(str(row[answer.by]), row["long"] or 0, row["short"] or 0, "" if part is None else f"{part:.1f} %")
            for row in rows
            for part in (row["percent"],)
        ),
        lying=True,
    )
