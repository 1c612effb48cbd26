"""Several accounts in one base currency: their ledgers, and the rates that convert what each is told in.

Amounts of two base currencies are never added as they are: they are converted, and the rate is told.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from bezant_client import api

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger
from bezant_mcp.answers import Rows, listed, short
from bezant_mcp.concurrency import gather
from bezant_mcp.errors import BadAccount, BezantError, IbkrUnavailable, NoAnswer, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import in_base
from bezant_mcp.parsing import rate, text

Answer = TypeVar("Answer")
# What one account's ledger may fail with while the others are told; a fault of the session is one of all.
OF_ONE = (UnexpectedAnswer, IbkrUnavailable, NoAnswer, BadAccount)


@dataclass(frozen=True)
class Across:
    """What converts the amounts of one account or of several.

    Attributes:
        ledgers: By account id, in the order asked; an account whose ledger could not be read is not in it.
        base: The first account's base currency.
        rates: Units of ``base`` for one unit of each currency; one without a rate is not in it.
        notes: Of several accounts: which ledgers are missing, and the rates of other base currencies.
        bases: Each account's own base currency, None where IBKR does not name it.
        aliases: Each account's alias.
    """

    ledgers: Mapping[str, Ledger]
    base: str | None
    rates: Mapping[str, float]
    notes: tuple[str, ...] = ()
    bases: Mapping[str, str | None] = field(default_factory=dict)
    aliases: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def as_of(self) -> datetime:
        """When the oldest of the ledgers was given."""
        return min(ledger.as_of for ledger in self.ledgers.values())

    @property
    def complete(self) -> bool:
        """True if every account has its ledger, and a base currency with a rate."""
        return all(of in self.ledgers and base in self.rates for of, base in self.bases.items())

    def in_base(self, account_id: str, value: float | None) -> float | None:
        """An amount in an account's own base currency, in the one of all; None where it or the rate is unknown."""
        return in_base(value, self.bases[account_id], self.rates)

    def table(self, columns: Sequence[str], totals: Mapping[str, Sequence[Any]]) -> Rows:
        """One row for each account, its own totals in its own base currency; the first row names the columns."""
        nothing = [None] * len(columns)
        rows = [[of, self.aliases[of], base, *totals.get(of, nothing)] for of, base in self.bases.items()]
        return [["account_id", "alias", "base_currency", *columns], *rows]


async def fetch_across(gateway: Gateway, account_ids: Sequence[str]) -> Across:
    """The ledgers of these accounts, and rates into one base currency; one request for each account.

    A currency that no ledger converts costs one more. Of several accounts one that fails is told; alone it is raised.
    """
    known = (await fetch_accounts(gateway)).value
    bases = {of: text(known[of].currency) for of in account_ids}
    aliases = {of: text(known[of].account_alias) for of in account_ids}
    if len(bases) == 1:
        ledger = await fetch_ledger(gateway, account_ids[0])
        return Across({ledger.account_id: ledger}, ledger.base, ledger.rates, (), bases, aliases)
    ledgers, failed = await fetch_ledgers(gateway, account_ids)
    base = next(filter(None, bases.values()), None)
    rates = cross_rates(base, list(ledgers.values())) if base else {}
    told = dict.fromkeys(row.currency for ledger in ledgers.values() for row in ledger.balances)
    if base:
        wanted = [name for name in dict.fromkeys((*filter(None, bases.values()), *told)) if name not in rates]
        rates |= await ask_rates(gateway, wanted, base)
    return Across(ledgers, base, rates, tuple(notes_of(base, rates, bases, [*told], failed)), bases, aliases)


async def fetch_ledgers(
    gateway: Gateway, account_ids: Sequence[str]
) -> tuple[dict[str, Ledger], dict[str, BezantError]]:
    """The ledgers of several accounts by id, and why others could not be read."""
    return await of_each(account_ids, lambda account_id: fetch_ledger(gateway, account_id))


async def of_each(
    account_ids: Sequence[str], read: Callable[[str], Coroutine[Any, Any, Answer]]
) -> tuple[dict[str, Answer], dict[str, BezantError]]:
    """What is read of each account by id, and why of others it could not be.

    Raises:
        BezantError: the session is at fault, or none could be read.
    """

    async def one(account_id: str) -> Answer | BezantError:
        try:
            return await read(account_id)
        except OF_ONE as error:
            return error

    found, failed = {}, {}
    for account_id, answer in zip(account_ids, await gather(map(one, account_ids)), strict=True):
        if isinstance(answer, BezantError):
            failed[account_id] = answer
        else:
            found[account_id] = answer
    if not found:
        raise next(iter(failed.values()))
    return found, failed


def cross_rates(base: str, ledgers: Sequence[Ledger]) -> dict[str, float]:
    """Units of ``base`` for one unit of every currency that a ledger in it, or one linked to it, converts."""
    rates = {base: 1.0}
    known = 0
    while known < len(rates):
        known = len(rates)
        for ledger in sorted(ledgers, key=lambda each: each.base != base):
            own = ledger.rates
            link = rates.get(ledger.base or "") or (1 / own[base] if ledger.base and own.get(base) else None)
            if link:
                rates = {name: of * link for name, of in own.items()} | rates
    return rates


async def ask_rates(gateway: Gateway, currencies: Sequence[str], base: str) -> dict[str, float]:
    """IBKR's exchange rates of currencies that no ledger converts, as far as it gives them."""

    async def one(currency: str) -> float | None:
        call = api.contracts.get_exchange_rate.asyncio_detailed(source=currency, target=base, client=gateway.client)
        try:
            return rate((await gateway.ask(call)).value.rate)
        except BezantError:
            return None

    given = zip(currencies, await gather(map(one, currencies)), strict=True)
    return {currency: value for currency, value in given if value is not None}


def missing(what: str, failed: Mapping[str, BezantError]) -> str:
    """A sentence on accounts of which something could not be read, with the first reason."""
    return f"This answer has no {what} of {listed([*failed])}: {next(iter(failed.values())).what}"


def notes_of(
    base: str | None,
    rates: Mapping[str, float],
    bases: Mapping[str, str | None],
    currencies: Sequence[str],
    failed: Mapping[str, BezantError],
) -> list[str]:
    """What is to be known of the rates of several accounts, and of ledgers that are missing."""
    notes = []
    if failed:
        notes.append(missing("ledger", failed))
    if nameless := [of for of, own in bases.items() if own is None]:
        notes.append(f"IBKR does not name the base currency of {listed(nameless)}, so its totals are not converted.")
    others = [name for name in dict.fromkeys(bases.values()) if name and name != base]
    if at := [f"1 {name} = {short(rates[name], 7)} {base}" for name in others if name in rates]:
        notes.append(f"Totals across accounts are in {base}: {', '.join(at)}.")
    if without := [name for name in dict.fromkeys((*others, *currencies)) if base and name not in rates]:
        notes.append(f"Totals across accounts leave out {listed(without)}: no exchange rate.")
    return notes
