"""Exchange rates between currencies."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Self

from bezant_client import api
from pydantic import Field

from bezant_mcp.accounts.accounts import first_accounts
from bezant_mcp.accounts.ledger import fetch_ledger
from bezant_mcp.answers import Amount, SourcedModel, moment, six_digits
from bezant_mcp.arguments import Text, bad
from bezant_mcp.contracts.price_units import HUNDREDTHS, meanings
from bezant_mcp.contracts.symbols import CURRENCIES
from bezant_mcp.errors import BadArgument, BrokerageDown, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import cents
from bezant_mcp.parsing import amount as parse_amount
from bezant_mcp.parsing import rate as parse_rate

# Each hundredth and its currency. As people write it: GBX is nothing else, GBp is told from GBP by its last letter.
WHOLE_OF = {hundredth: currency for currency, hundredth in HUNDREDTHS.items()}
NAMES_OF_HUNDREDTHS = {"GBX": "GBp", "PENCE": "GBp", "ILA": "ILa", "ZAC": "ZAc", "USX": "USc"}


class ExchangeRate(SourcedModel):
    """One unit of ``from_currency`` is worth ``rate`` units of ``to_currency``."""

    from_currency: str
    to_currency: str
    rate: float
    reads: str
    amount: Amount = None
    converted: Amount = None

    @classmethod
    def of(cls, base: str, quoted: str, rate: float, as_of: datetime, amount: float = 0, account_id: str = "") -> Self:
        """A rate with both currencies, so that it cannot be read the wrong way round; ``amount`` 0 is none to convert.

        ``account_id`` is whose ledger the rate was taken from; empty for the market's.
        """
        shown = six_digits(rate)
        notes = meanings((base, quoted))
        if account_id:
            notes.append(f"No brokerage session: this is the rate IBKR uses to value {account_id}, not the market's.")
        return cls(
            as_of=moment(as_of),
            source="portfolio" if account_id else "brokerage",
            notes=notes or None,
            from_currency=base,
            to_currency=quoted,
            rate=shown,
            reads=f"1 {base} = {shown:g} {quoted}",
            amount=amount or None,
            converted=cents(parse_amount(amount * rate)) if amount else None,
        )


async def exchange_rate(
    gateway: Gateway,
    source: Annotated[str, Text, Field(description="EUR")],
    target: Annotated[str, Text, Field(description="USD")],
    amount: Annotated[float, Field(description="To convert")] = 0,
) -> ExchangeRate:
    """Return the exchange rate: units of target for one unit of source.

    It is the market's rate; without a brokerage session, the rate IBKR uses for an account that holds both.

    Raises:
        BadArgument: IBKR does not trade a currency of this name, or the amount is not a number.
        BrokerageDown: there is no brokerage session, and no account has both currencies.
    """
    base, quoted = parse_currency("source", source), parse_currency("target", target)
    asked = parse_amount(amount) if amount else 0.0
    if asked is None:
        raise bad("amount", amount, "it must be an amount of money", "1000")
    whole_base, whole_quoted = WHOLE_OF.get(base, base), WHOLE_OF.get(quoted, quoted)
    hundredths = (100 if quoted in WHOLE_OF else 1) / (100 if base in WHOLE_OF else 1)
    if whole_base == whole_quoted:
        return ExchangeRate.of(base, quoted, hundredths, gateway.now(), asked)
    try:
        call = api.contracts.get_exchange_rate.asyncio_detailed(
            source=whole_base, target=whole_quoted, client=gateway.client
        )
        reading = await gateway.ask(call)
    except BrokerageDown:
        for account_id in await first_accounts(gateway):
            ledger = await fetch_ledger(gateway, account_id)
            first, second = ledger.rates.get(whole_base), ledger.rates.get(whole_quoted)
            if first and second:
                rate = first / second * hundredths
                return ExchangeRate.of(base, quoted, rate, ledger.as_of, asked, account_id)
        raise
    told = parse_rate(reading.value.rate)
    if told is None:
        raise UnexpectedAnswer(f"IBKR gave no rate for {whole_base} in {whole_quoted}.")
    return ExchangeRate.of(base, quoted, told * hundredths, reading.as_of, asked)


def parse_currency(argument: str, written: str) -> str:
    """A currency code, or the name of a hundredth such as ``GBp``; in other letters ``gbp`` is pounds.

    Raises:
        BadArgument: it is none that IBKR trades.
    """
    code = written.strip()
    if code in WHOLE_OF:
        return code
    code = NAMES_OF_HUNDREDTHS.get(code.upper(), code.upper())
    if code in WHOLE_OF:
        return code
    if code not in CURRENCIES:
        raise BadArgument(f"{argument} {written[:20]!r} is not a currency code.", "Use EUR or USD, for example.")
    return code
