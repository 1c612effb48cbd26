"""Cash by currency, loans named as such, accrued interest and dividends; for all accounts the share of cash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger
from bezant_mcp.activity.dividends import Expected, fetch_expected
from bezant_mcp.answers import Amount, Rows, SourcedModel, moment, money, percent, short
from bezant_mcp.arguments import AccountIds, bad
from bezant_mcp.concurrency import gather
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import Sum, add, in_base, total
from bezant_mcp.portfolio.holdings import fetch_holdings

ALL = "all"


class Cash(SourcedModel):
    """Cash of one account by currency, or of all accounts."""

    account_id: str
    base_currency: str | None = None
    columns: list[str]
    rows: Rows
    cash_base: Amount = None
    cash_percent: Annotated[Amount, Field(description="Of net liquidation")] = None
    loans: dict[str, float] | None = None
    loans_base: Amount = None
    interest_base: Amount = None
    dividends_base: Amount = None
    expected_dividends: Rows | None = None

    @classmethod
    def of(cls, ledger: Ledger, expected: Expected | None = None) -> Cash:
        """Tell one account's cash, currency by currency."""
        rates = ledger.rates
        cash = add([(row.cash, row.currency) for row in ledger.balances], rates)
        loans = {row.currency: row.cash for row in ledger.balances if row.cash is not None and row.cash < 0}
        interest = add([(row.interest, row.currency) for row in ledger.balances], rates)
        dividends = add([(row.dividends, row.currency) for row in ledger.balances], rates)
        no_rate = sorted({*cash.no_rate, *interest.no_rate, *dividends.no_rate})
        notes = cash_notes(ledger, no_rate, bool(cash.unknown))
        if interest.unknown or dividends.unknown:
            notes.append("IBKR did not give the interest or dividends of every currency: not in those sums.")
        if loans:
            notes.append("A negative balance is a loan from IBKR; negative interest is owed.")
        return cls(
            as_of=moment(ledger.as_of),
            source="brokerage" if expected and not expected.why else "portfolio",
            account_id=ledger.account_id,
            base_currency=ledger.base,
            complete=all(found.complete for found in (cash, interest, dividends, expected) if found is not None),
            columns=["currency", "cash", "settled", "accrued_interest", "accrued_dividends", "rate", "cash_base"],
            rows=[
                [
                    row.currency,
                    *map(money, (row.cash, row.settled, row.interest, row.dividends)),
                    short(rates.get(row.currency), 7),
                    money(in_base(row.cash, row.currency, rates)),
                ]
                for row in sorted(ledger.balances, key=lambda row: -abs(in_base(row.cash, row.currency, rates) or 0.0))
            ],
            cash_base=money(cash.base),
            cash_percent=percent(whole_cash(ledger, cash), ledger.net_liquidation),
            loans=loans or None,
            loans_base=money(add([(amount, name) for name, amount in loans.items()], rates).base) if loans else None,
            interest_base=money(interest.base),
            dividends_base=money(dividends.base),
            expected_dividends=expected.table if expected and not expected.why else None,
            notes=[*notes, *(expected.notes if expected else [])] or None,
        )

    @classmethod
    def of_all(cls, ledgers: Sequence[Ledger]) -> Cash:
        """Tell the cash of several accounts, each in its base currency, the largest share of cash first."""
        rows: list[list[Any]] = []
        notes: list[str] = []
        for ledger in ledgers:
            cash = add([(row.cash, row.currency) for row in ledger.balances], ledger.rates)
            loans = [(row.cash, row.currency) for row in ledger.balances if row.cash is not None and row.cash < 0]
            if not cash.complete:
                notes.append(f"{ledger.account_id}: {' '.join(cash_notes(ledger, cash.no_rate, bool(cash.unknown)))}")
            if ledger.net_liquidation is None:
                notes.append(f"{ledger.account_id}: IBKR gave no net liquidation value, so the share is unknown.")
            rows.append(
                [
                    ledger.account_id,
                    ledger.base,
                    money(cash.base),
                    percent(whole_cash(ledger, cash), ledger.net_liquidation),
                    money(ledger.net_liquidation),
                    money(add(loans, ledger.rates).base) if loans else 0,
                ]
            )
        whole = not notes
        bases = {ledger.base for ledger in ledgers}
        if len(bases) > 1:
            notes.append("Accounts have different base currencies; their amounts are not added.")
        return cls(
            as_of=moment(min(ledger.as_of for ledger in ledgers)),
            account_id=ALL,
            base_currency=next(iter(bases)) if len(bases) == 1 else None,
            complete=whole,
            columns=["account_id", "base_currency", "cash", "cash_percent", "net_liquidation", "loans"],
            rows=sorted(rows, key=lambda row: -(row[3] if row[3] is not None else -1e9)),
            cash_base=money(total(row[2] for row in rows)) if len(bases) == 1 else None,
            notes=notes or None,
        )


async def cash(
    gateway: Gateway,
    account_id: AccountIds = "",
    expected_dividends: Annotated[bool, Field(description="Also those of the next 12 months")] = False,
) -> Cash:
    """Cash by currency with loans, accrued interest and accrued dividends; for all accounts the share of cash.

    Amounts are in the currency of their row or column; those named ``_base`` are in ``base_currency``. Works without a
    brokerage session; the expected dividends alone need it.

    Raises:
        BadArgument: the expected dividends of several accounts are asked for.
    """
    chosen = await accounts_for(gateway, account_id)
    if expected_dividends and len(chosen) > 1:
        raise bad("account_id", account_id, "expected_dividends is for one account", chosen[0])
    ledgers = await gather(fetch_ledger(gateway, one) for one in chosen)
    if len(ledgers) > 1:
        return Cash.of_all(ledgers)
    if not expected_dividends:
        return Cash.of(ledgers[0])
    holdings = await fetch_holdings(gateway, chosen[0])
    return Cash.of(ledgers[0], await fetch_expected(gateway, holdings, ledgers[0]))


def whole_cash(ledger: Ledger, cash: Sum) -> float | None:
    """All cash in base currency: the sum, or IBKR's own where a part of the sum is missing."""
    return cash.base if cash.complete else ledger.total.cash if ledger.total else None


def cash_notes(ledger: Ledger, no_rate: Sequence[str], unknown: bool) -> list[str]:
    """What is missing in the sum of cash."""
    notes = []
    if no_rate:
        own = money(ledger.total.cash) if ledger.total else None
        instead = f" IBKR's own total of all currencies is {own} {ledger.base}." if own is not None else ""
        notes.append(f"No exchange rate for {', '.join(no_rate)}: not in the base amounts.{instead}")
    if unknown:
        notes.append("IBKR did not give the balance of every currency.")
    return notes
