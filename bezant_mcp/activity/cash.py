"""Cash by currency, loans named as such, accrued interest and dividends; for all accounts the share of cash.

And dividends to come: IBKR's forecast for twelve months per share, times what is held.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for, name_of
from bezant_mcp.accounts.across import Across, fetch_across
from bezant_mcp.accounts.ledger import Ledger
from bezant_mcp.answers import (
    Amount,
    Rows,
    SourcedModel,
    first_rows,
    listed,
    moment,
    money,
    percent,
    quantity,
    short,
    unit_price,
)
from bezant_mcp.arguments import MOST_ROWS, AccountIds, Limit, bad, whole_number
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.price_units import dividend_in_currency
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import figure
from bezant_mcp.market.snapshots import fetch_snapshot
from bezant_mcp.money import Sum, add, in_base, times, total
from bezant_mcp.parsing import LARGEST_PRICE, day, is_unreadable_day
from bezant_mcp.portfolio.day_change import LOOKED_AT
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings
from bezant_mcp.tables import Keys

MOST_SHOWN = 50
NOT_HERE = "Accrued amounts are not yet paid. What was paid, and interest rates, are in IBKR's statements only."
RECEIVED = "Accrued amounts are not yet paid; the tool income tells what was paid. Interest rates are unknown here."
SUMMED = ("cash", "interest", "dividends")
PER_SHARE, EX_DATE = "7671", "7288"


class Expected(NamedTuple):
    """Dividends of twelve months to come.

    Attributes:
        table: Positions with a forecast, the largest in base currency first; None where IBKR gave none at all.
        complete: Every share and fund was asked about, and all that they pay is in the sum.
    """

    table: Rows | None
    notes: list[str]
    complete: bool


class Cash(SourcedModel):
    """Cash of one account by currency, or of all accounts."""

    account_id: str
    base_currency: str | None = None
    columns: list[str]
    rows: Rows
    cash_base: Amount = None
    cash_percent: Annotated[Amount, Field(description="Of net liquidation")] = None
    loans: Annotated[dict[str, float] | None, Keys("currency", "loan")] = None
    loans_base: Amount = None
    interest_base: Amount = None
    dividends_base: Amount = None
    expected_dividends: Rows | None = None

    @classmethod
    def of(cls, ledger: Ledger, expected: Expected | None = None, most: int = 0, paid: str = NOT_HERE) -> Cash:
        """Tell one account's cash, currency by currency; ``most`` of them, 0 for all; ``paid`` says what was paid."""
        rates = ledger.rates
        cash, interest, dividends = map(ledger.sum_of, SUMMED)
        loans = ledger.loans
        missing = gaps(ledger, SUMMED)
        notes = [*missing]
        if unsettled := [row.currency for row in ledger.balances if row.settled is None]:
            notes.append(f"IBKR did not say how much of {', '.join(unsettled)} is settled.")
        told = {name for one in (cash, interest, dividends) for name in one.no_rate}
        if unrated := [row.currency for row in ledger.balances if row.currency not in {*rates, *told}]:
            notes.append(f"There is no exchange rate for {', '.join(unrated)}.")
        if ledger.net_liquidation is None or ledger.net_liquidation <= 0:
            notes.append("cash_percent is unknown: IBKR gave no net liquidation value above zero.")
        if loans:
            notes.append("A negative balance is a loan from IBKR; negative interest is owed.")
        by_size = sorted(ledger.balances, key=lambda row: -abs(in_base(row.cash, row.currency, rates) or 0.0))
        shown, more = first_rows(by_size, most)
        notes += [*(more or ()), paid]
        return cls(
            as_of=moment(ledger.as_of),
            source="brokerage" if expected and expected.table else "portfolio",
            account_id=ledger.account_id,
            base_currency=ledger.base,
            complete=not missing and (expected is None or expected.complete),
            columns=["currency", "cash", "settled", "accrued_interest", "accrued_dividends", "rate", "cash_base"],
            rows=[
                [
                    row.currency,
                    *map(money, (row.cash, row.settled, row.interest, row.dividends)),
                    short(rates.get(row.currency), 7),
                    money(in_base(row.cash, row.currency, rates)),
                ]
                for row in shown
            ],
            cash_base=money(cash.base),
            cash_percent=percent(whole_cash(ledger, cash), ledger.net_liquidation),
            loans=loans or None,
            loans_base=money(ledger.loans_base) if loans else None,
            interest_base=money(interest.base),
            dividends_base=money(dividends.base),
            expected_dividends=expected.table if expected else None,
            notes=[*notes, *(expected.notes if expected else [])] or None,
        )

    @classmethod
    def of_several(cls, across: Across, name: str, most: int = 0) -> Cash:
        """Tell the cash of accounts together called ``name``, each in its base currency, the largest share first.

        ``most``: up to so many accounts are shown, 0 for all; what is not shown is told as one.
        """
        rows: list[list[Any]] = []
        notes: list[str] = []
        exact: dict[str, tuple[float | None, ...]] = {}
        for of, ledger in across.ledgers.items():
            cash = ledger.sum_of("cash")
            if missing := gaps(ledger, SUMMED[:1]):
                notes.append(f"{of}: {' '.join(missing)}")
            if ledger.net_liquidation is None:
                notes.append(f"{of}: IBKR gave no net liquidation value, so the share is unknown.")
            share = percent(whole_cash(ledger, cash), ledger.net_liquidation)
            exact[of] = cash.base, ledger.net_liquidation, ledger.loans_base
            held, worth, owed = map(money, exact[of])
            rows.append([of, across.aliases[of], ledger.base, held, share, worth, owed])
        rows.sort(key=lambda row: -(row[4] if row[4] is not None else -1e9))
        shown = rows[:most] if most else rows

        def summed(some: list[list[Any]], which: int) -> float | None:
            return total(across.in_base(row[0], exact[row[0]][which]) for row in some)

        amount, whole, loans = (summed(rows, which) for which in range(3))
        complete = across.complete and not notes
        notes = [*across.notes, *notes]
        if not across.complete and amount is not None:
            notes.append(f"The accounts that are known have {money(amount)} {across.base} in cash.")
        if hidden := rows[len(shown) :]:
            largest = max((row[4] for row in hidden if row[4] is not None), default="an unknown")
            part, theirs = (money(summed(hidden, which)) for which in range(2))
            known = f"{part} of {theirs} {across.base}" if None not in (part, theirs) else "an unknown part"
            borrowing = [row[0] for row in hidden if (row[6] or 0) < 0]
            notes.append(
                f"Shows {len(shown)} of {len(rows)} accounts; limit=0 shows all. The other {len(hidden)} have {known} "
                f"in cash, each at most {largest} %" + (f"; with loans: {listed(borrowing)}." if borrowing else ".")
            )
        return cls(
            as_of=moment(across.as_of),
            account_id=name,
            base_currency=across.base,
            complete=complete,
            columns=["account_id", "alias", "base_currency", "cash", "cash_percent", "net_liquidation", "loans"],
            rows=shown,
            cash_base=money(amount) if across.complete else None,
            cash_percent=percent(amount, whole) if complete else None,
            loans_base=(money(loans) or None) if across.complete else None,
            notes=notes or None,
        )


async def cash(
    gateway: Gateway,
    account_id: AccountIds = "",
    expected_dividends: Annotated[bool, Field(description="Also for the next 12 months")] = False,
    limit: Limit = MOST_SHOWN,
) -> Cash:
    """Return cash by currency with loans and accrued interest and dividends; for all accounts, the share of cash.

    Amounts are in the currency of their row or column; those named ``_base`` are in ``base_currency``. Works without a
    brokerage session; the expected dividends alone need it.

    Raises:
        BadArgument: expected dividends are asked for several accounts, or the limit is not valid.
    """
    most = whole_number("limit", limit, 0, MOST_ROWS)
    chosen = await accounts_for(gateway, account_id)
    if expected_dividends and len(chosen) > 1:
        raise bad("account_id", account_id, "expected_dividends is for one account", chosen[0])
    across = await fetch_across(gateway, chosen)
    if len(chosen) > 1:
        return Cash.of_several(across, await name_of(gateway, chosen), most)
    (ledger,) = across.ledgers.values()
    paid = RECEIVED if gateway.settings.has_statements else NOT_HERE
    if not expected_dividends:
        return Cash.of(ledger, most=most, paid=paid)
    expected = await fetch_expected(gateway, await fetch_holdings(gateway, chosen[0]), ledger)
    return Cash.of(ledger, expected, most, paid)


def whole_cash(ledger: Ledger, cash: Sum) -> float | None:
    """All cash in base currency: the sum, or IBKR's own where a part of the sum is missing."""
    whole = cash.complete and ledger.gap("cash") is None
    return cash.base if whole else ledger.own("cash")


def gaps(ledger: Ledger, names: Sequence[str]) -> list[str]:
    """What is missing in the sums of these amounts, also by IBKR's own totals."""
    sums = {name: ledger.sum_of(name) for name in names}
    notes = ledger.unnamed + ([] if ledger.balances else ["IBKR gave only a total, without currencies."])
    if no_rate := sorted({currency for one in sums.values() for currency in one.no_rate}):
        notes.append(f"Amounts in base currency leave out {', '.join(no_rate)}: no exchange rate.")
    if unknown := ledger.unknown(*names):
        notes.append(f"The sums leave out {', '.join(unknown)}, which IBKR did not give.")
    for name in names:
        if (gap := ledger.gap(name)) is not None:
            notes.append(
                f"{name.capitalize()}: IBKR's own total of all currencies is {money(ledger.own(name))} {ledger.unit}; "
                f"{money(gap)} of it is missing here."
            )
    return notes


async def fetch_expected(gateway: Gateway, holdings: Holdings, ledger: Ledger) -> Expected:
    """Dividends that the shares and funds of an account are expected to pay; needs the brokerage session."""
    rates = ledger.rates
    paying = [row for row in holdings.rows if class_of(row.asset_class).pays_dividends]
    paying.sort(key=lambda row: -abs(in_base(row.value, row.currency, rates) or 0.0))
    asked = paying[:LOOKED_AT]
    texts: dict[int, Mapping[str, object]] = {row.conid: {} for row in asked}
    if asked:
        try:
            found, _ = await fetch_snapshot(gateway, [row.listing for row in asked], (PER_SHARE, EX_DATE), later=True)
        except BezantError as error:
            return Expected(None, [f"Expected dividends are unknown: {error}"], complete=False)
        texts |= {conid: row.additional_properties for conid, row in found.items()}
    dates = {conid: fields.get(EX_DATE) for conid, fields in texts.items()}
    forecasts = [(row, *forecast_of(row, texts[row.conid].get(PER_SHARE))) for row in asked]
    rows = [one for one in forecasts if one[1] is not None]
    rows.sort(key=lambda one: -abs(in_base(one[2], one[0].currency, rates) or 0.0))
    added = add([(amount, row.currency) for row, _, amount in rows], rates)
    whole = f"{money(added.base)} {ledger.unit}" if added.base is not None else "unknown"
    notes = [
        f"IBKR's forecast of dividends for the next 12 months, before tax, at today's quantities and rates: {whole}."
    ]
    if left_out := len(paying) - len(asked):
        notes.append(f"The forecast covers the {len(asked)} largest shares and funds, not the other {left_out}.")
    if added.no_rate:
        notes.append(f"The sum leaves out {', '.join(added.no_rate)}: no exchange rate.")
    if unknown := [row.symbol for row, per_share, _ in forecasts if per_share is None]:
        notes.append(f"IBKR gives no forecast for {listed(unknown)}.")
    if doubtful := [row.symbol for row, _, amount in rows if amount is None]:
        notes.append(f"The sum leaves out {listed(doubtful)}: the unit of per_share_12m or the quantity is unknown.")
    if unread := [row.symbol for row, *_ in rows if is_unreadable_day(dates[row.conid])]:
        notes.append(f"ex_date of {listed(unread)} cannot be read.")
    table = [
        [row.symbol, quantity(row.quantity), row.currency, unit_price(per_share), money(amount), day(dates[row.conid])]
        for row, per_share, amount in rows
    ]
    columns = ["symbol", "quantity", "currency", "per_share_12m", "amount_12m", "ex_date"]
    if holdings.doubt:
        notes.append(holdings.doubt)
    return Expected([columns, *table], notes, complete=not (left_out or added.no_rate or doubtful or holdings.doubt))


def forecast_of(row: Holding, told: object) -> tuple[float | None, float | None]:
    """A share's dividends of a year, and what the position gets (a short pays), in the position's currency.

    None for both where IBKR gives no forecast; for the second where the first may be in the hundredth of the currency.
    """
    per_share = figure(told)[1]
    if per_share is None or not 0 <= per_share < LARGEST_PRICE:
        return None, None
    in_currency = dividend_in_currency(per_share, row.currency, row.asset_class, row.price)
    if in_currency is None or row.quantity is None:
        return per_share if in_currency is None else in_currency, None
    return in_currency, times(in_currency, row.quantity)
