"""What one currency is worth in another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from bezant_mcp.contracts.symbols import CURRENCIES
from bezant_mcp.errors import BadArgument, BrokerageDown, UnexpectedAnswer
from bezant_mcp.parsing import number

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

SEARCHED_ACCOUNTS = 5


@dataclass(frozen=True)
class ExchangeRate:
    """One unit of ``base`` is worth ``rate`` units of ``quote``.

    Attributes:
        account_id: Whose ledger the rate was taken from, where the brokerage session is missing; empty otherwise.
    """

    base: str
    quote: str
    rate: float
    as_of: datetime
    source: Literal["portfolio", "brokerage"]
    account_id: str = ""


def parse_currency(argument: str, written: str) -> str:
    """A currency code.

    Raises:
        BadArgument: it is none that IBKR trades.
    """
    code = written.strip().upper()
    if code not in CURRENCIES:
        raise BadArgument(f"{argument} {written[:20]!r} is not a currency code.", "For example EUR or USD.")
    return code


async def fetch_rate(gateway: Gateway, base: str, quote: str) -> ExchangeRate:
    """The market's rate; without a brokerage session the one with which IBKR values an account that has both.

    Raises:
        BrokerageDown: there is no brokerage session, and no account has both currencies.
    """
    from bezant_client.api.contracts import get_exchange_rate

    try:
        call = get_exchange_rate.asyncio_detailed(source=base, target=quote, client=gateway.client)
        reading = await gateway.ask(call)
    except BrokerageDown:
        found = await find_in_ledgers(gateway, base, quote)
        if found is None:
            raise
        return found
    rate = number(reading.value.rate)
    if rate is None or rate <= 0:
        raise UnexpectedAnswer(f"IBKR gave no rate for {base} in {quote}.")
    return ExchangeRate(base, quote, rate, reading.as_of, "brokerage")


async def find_in_ledgers(gateway: Gateway, base: str, quote: str) -> ExchangeRate | None:
    """The rate in the first account whose ledger values both currencies."""
    from bezant_mcp.accounts.accounts import fetch_accounts
    from bezant_mcp.accounts.ledger import fetch_ledger

    for account_id in list((await fetch_accounts(gateway)).value)[:SEARCHED_ACCOUNTS]:
        ledger = await fetch_ledger(gateway, account_id)
        first, second = ledger.rates.get(base), ledger.rates.get(quote)
        if first and second:
            return ExchangeRate(base, quote, first / second, ledger.as_of, "portfolio", account_id)
    return None
