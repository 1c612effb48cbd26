"""What positions did today: the market's change since the previous close, or IBKR's own result of the day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.price_units import earlier_in_currency
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import AVAILABILITY, STATES, WITHHELD, figure, market_price
from bezant_mcp.market.snapshots import fetch_snapshot
from bezant_mcp.money import exact
from bezant_mcp.parsing import amount, number, price
from bezant_mcp.portfolio.holdings import Holding

# Each contract that is looked at takes one of the user's market data lines for a while, 100 as a rule.
LOOKED_AT = 400
# The last two come some seconds after the others, which say the same: what it moved by, and IBKR's own daily result
# of a position of so much.
LAST, CHANGE, HELD, SHORT_DAILY, PRIOR_CLOSE, DAILY = "31", "82", "76", "78", "7741", "7920"
FIELDS = (LAST, CHANGE, HELD, SHORT_DAILY, AVAILABILITY, PRIOR_CLOSE, DAILY)


async def fetch_day_changes(
    gateway: Gateway, rows: Sequence[Holding], held: Sequence[Holding]
) -> tuple[list[float | None], str]:
    """The result of each of these positions since the previous close, of ``held`` in all; and why there is none.

    Where the login has no other account, IBKR's own daily result of a position is used, which knows of today's trades;
    with several accounts it does not say which one it means. Needs the brokerage session.
    """
    only_account = (await fetch_accounts(gateway)).value.only
    rows_of = Counter(row.conid for row in held)
    # IBKR's result is of the contract; an advisor's models hold parts of it in rows of their own.
    whole = {row.conid for row in rows if only_account and rows_of[row.conid] == 1}
    closes, why = await fetch_closes(gateway, rows, whole)

    def today(row: Holding) -> float | None:
        close = closes.get(row.conid, Close())
        daily = close.daily_of(row.quantity) if row.conid in whole else None
        return daily if daily is not None else since_close(row, close.prior)

    return [today(row) for row in rows], why


def since_close(row: Holding, prior: float | None) -> float | None:
    """The result of a position since the previous close, if nothing of it was traded today.

    From its value, so that it is right for a bond too, whose price is in per cent.
    """
    prior = price(prior, negative=class_of(row.asset_class).negative)
    if prior is None or row.price is None or row.value is None:
        return None
    prior = earlier_in_currency(prior, row.price, row.currency, row.asset_class, row.magnifier)
    return None if prior is None else row.value * (row.price - prior) / row.price


class Close(NamedTuple):
    """What a snapshot says of the day of a contract; None is unknown.

    Attributes:
        prior: Previous close, as quoted.
        daily: IBKR's own result of the day.
        of_held: The same in short, of a position of ``held``.
        settled: There is no more to wait for: it came, or there is no subscription.
    """

    prior: float | None = None
    daily: float | None = None
    of_held: float | None = None
    held: float | None = None
    settled: bool = False

    def daily_of(self, quantity: float | None) -> float | None:
        """IBKR's own result of a position of so much."""
        return self.of_held if self.daily is None and self.held == quantity else self.daily


async def fetch_closes(
    gateway: Gateway, rows: Sequence[Holding], whole: Collection[int]
) -> tuple[dict[int, Close], str]:
    """What the market did today, by conid; and why there is nothing, if so.

    What comes within a second or two is enough for nearly all; the rest is waited for. IBKR's own results can be used
    of the contracts in ``whole``.
    """
    if not rows:
        return {}, ""

    def is_enough(row: Holding) -> bool:
        close = closes.get(row.conid)
        own = close and row.conid in whole and close.daily_of(row.quantity) is not None
        return close is None or close.settled or own or close.prior is not None

    try:
        found, _ = await fetch_snapshot(gateway, [row.listing for row in rows], FIELDS, later=True)
        closes = {conid: close_of(row.additional_properties) for conid, row in found.items()}
        if lacking := [row.listing for row in rows if not is_enough(row)]:
            found, _ = await fetch_snapshot(gateway, lacking, (PRIOR_CLOSE, DAILY, AVAILABILITY), later=True)
            closes |= {conid: close_of(row.additional_properties) for conid, row in found.items()}
    except BezantError as error:
        return {}, error.what
    return closes, ""


def close_of(fields: Mapping[str, Any]) -> Close:
    """One row of a snapshot."""
    letter, last = figure(fields.get(LAST))
    change, daily = figure(fields.get(CHANGE))[1], amount(figure(fields.get(DAILY))[1])
    prior = figure(fields.get(PRIOR_CLOSE))[1]
    # Of what has not been traded today IBKR gives the previous close as the last price, and a change that may be older.
    if prior is None and market_price(last, negative=True) is not None and change is not None and letter != "C":
        prior = float(exact(last or 0.0) - exact(change))
    # Of many digits the short form has thousands or millions alone.
    in_short = None if str(fields.get(SHORT_DAILY) or "K").strip()[-1:] in "KMB" else figure(fields[SHORT_DAILY])[1]
    given = any(fields.get(name) not in (None, "") for name in (PRIOR_CLOSE, DAILY))
    withheld = STATES.get(str(fields.get(AVAILABILITY) or "")[:1]) in WITHHELD
    held = number(str(fields.get(HELD) or "").replace(",", ""))
    return Close(prior, daily, amount(in_short), held, given or withheld)
