"""The value, cash and margin of one account, and how near a margin call is."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from bezant_client import api, models
from pydantic import ConfigDict, Field

from bezant_mcp.accounts.accounts import choose_account, of_another
from bezant_mcp.answers import Amount, SourcedModel, moment, money
from bezant_mcp.arguments import AccountId
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import amount, number, objects_by_name, quoted, text, whole

# Answer field, IBKR's key. Order is the order in which the model reads them.
SUMMARY_AMOUNTS = {
    "net_liquidation_value": "netliquidation", "total_cash": "totalcashvalue",
    "gross_position_value": "grosspositionvalue", "available_funds": "availablefunds",
    "excess_liquidity": "excessliquidity", "look_ahead_excess_liquidity": "lookaheadexcessliquidity",
    "buying_power": "buyingpower", "initial_margin": "initmarginreq", "maintenance_margin": "maintmarginreq",
    "equity_with_loan_value": "equitywithloanvalue", "sma": "sma", "accrued_interest": "accruedcash",
    "accrued_dividends": "accrueddividend",
}  # fmt: skip
# What is required, or held, is not below zero: -1 is "none".
NEVER_NEGATIVE = frozenset({"gross_position_value", "initial_margin", "maintenance_margin"})
SUMMARY_TEXTS = ("cushion", "leverage-s", "daytradesremaining")
PICKED = (*SUMMARY_AMOUNTS.values(), *SUMMARY_TEXTS)
# What nearness to a margin call takes.
NEEDED = ("net_liquidation_value", "excess_liquidity", "maintenance_margin")
UNLIMITED = -1
WHOSE = "accountcode"
# Cushion below which an account is called close to a margin call. Ours: to IBKR only zero matters.
THIN_CUSHION = 0.10


def named_in_description(schema: dict[str, Any]) -> None:
    """Say of the amounts in one line that each is a number: their names say the rest, and come with every answer."""
    names = {*SUMMARY_AMOUNTS, "leverage", "cushion"}
    schema["properties"] = {name: of for name, of in schema["properties"].items() if name not in names}
    schema["additionalProperties"] = {"type": "number"}


class AccountSummary(SourcedModel):
    """Balances and margin of one account, all amounts in its base currency."""

    model_config = ConfigDict(json_schema_extra=named_in_description)

    account_id: str
    currency: str | None = None
    margin: str | None = None
    net_liquidation_value: Amount = None
    total_cash: Amount = None
    gross_position_value: Amount = None
    available_funds: Amount = None
    excess_liquidity: Amount = None
    look_ahead_excess_liquidity: Amount = None
    buying_power: Amount = None
    initial_margin: Amount = None
    maintenance_margin: Amount = None
    equity_with_loan_value: Amount = None
    sma: Amount = None
    accrued_interest: Amount = None
    accrued_dividends: Amount = None
    cushion: Amount = None
    leverage: Amount = None
    day_trades_remaining: Annotated[int | None, Field(description="-1: no limit")] = None
    unknown: list[str] | None = None

    @classmethod
    def of(cls, account_id: str, values: dict[str, models.AccountSummaryValue], as_of: datetime) -> AccountSummary:
        """Pick the figures that people ask for out of IBKR's 140."""
        known = {key: values[key] for key in PICKED if key in values and not is_null(values[key])}
        given = {name: known[key] for name, key in SUMMARY_AMOUNTS.items() if key in known}
        amounts = {name: money(amount(given[name].amount)) if name in given else None for name in SUMMARY_AMOUNTS}
        amounts |= {name: None for name in NEVER_NEGATIVE if (amounts[name] or 0) < 0}
        said = {key: text(known[key].value) for key in SUMMARY_TEXTS if key in known}
        currencies = {name: code for name, value in given.items() if (code := text(value.currency))}
        currency = currencies.get(NEEDED[0]) or next(iter(currencies.values()), None)
        # Shares of a value that is not above zero mean nothing.
        worth = (amounts["net_liquidation_value"] or 0) > 0
        figures: dict[str, Any] = {
            **amounts,
            "cushion": number(said.get("cushion")) if worth else None,
            "leverage": number(said.get("leverage-s")) if worth else None,
            "day_trades_remaining": day_trades(said.get("daytradesremaining")),
        }
        unknown = [name for name, figure in figures.items() if figure is None]
        lacking = [name for name in NEEDED if name in unknown]
        others = [name for name in unknown if name not in lacking]
        # Said to be a figure, and none.
        odd = [name for name in others if name in given]
        foreign = [f"{name} is in {quoted(code)}" for name, code in currencies.items() if code != currency]
        notes = []
        if lacking:
            notes.append(f"IBKR did not give {', '.join(lacking)}: how near a margin call is cannot be told.")
        if others:
            notes.append(f"IBKR gave no figure for {', '.join(others)}.")
        if foreign:
            notes.append(f"{', '.join(foreign)}, not in {quoted(currency or '?')}.")
        return cls(
            as_of=moment(as_of),
            account_id=account_id,
            complete=not (lacking or odd),
            notes=notes or None,
            currency=currency,
            margin=None if foreign else margin_of(amounts, currency),
            **figures,
            unknown=unknown or None,
        )


def day_trades(said: str | None) -> int | None:
    """How many day trades are left; -1 is no limit, which IBKR writes in two ways."""
    return UNLIMITED if (said or "").lower() == "unlimited" else whole(said)


def is_null(value: models.AccountSummaryValue) -> bool:
    """Whether IBKR says that there is no value; it spells the word in two ways."""
    return True in (value.is_null, value.additional_properties.get("isnull"))


async def account_summary(gateway: Gateway, account_id: AccountId = "") -> AccountSummary:
    """Net liquidation value, cash, margin and buying power of one account, and how near a margin call is.

    Amounts are in the account's base currency; None is what IBKR did not give. Works without a brokerage session.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
    """
    chosen = await choose_account(gateway, account_id)
    reading = await fetch_summary(gateway, chosen)
    return AccountSummary.of(chosen, reading.value, reading.as_of)


async def fetch_summary(gateway: Gateway, account_id: str) -> Reading[dict[str, models.AccountSummaryValue]]:
    """The balances and margin figures of one account by IBKR's key (``netliquidation``, ``buyingpower`` ...).

    Amounts are in the account's base currency. Works without a brokerage session.
    """
    reading = await gateway.ask(api.portfolio.get_summary.asyncio_detailed(account_id, client=gateway.client))
    values = objects_by_name(reading.value, skip_null=True)
    if not values:
        raise UnexpectedAnswer(f"IBKR gave an empty summary for {account_id}.", next_step="Ask again in a minute.")
    if WHOSE in values and of_another(values[WHOSE].value, account_id):
        raise UnexpectedAnswer(f"IBKR gave a summary of another account for {account_id}.")
    return Reading(values, reading.as_of, reading.cold)


def margin_of(amounts: dict[str, Amount], currency: str | None) -> str | None:
    """How near a margin call is, in words; None where IBKR did not give what that takes.

    IBKR may sell positions, without a call before, once excess liquidity is below zero.
    """
    value, excess, required = (amounts[name] for name in NEEDED)
    ahead = amounts["look_ahead_excess_liquidity"]
    if value is None or excess is None or required is None:
        return None
    lowest = excess if ahead is None else min(excess, ahead)
    share = f" ({round(100 * lowest / value, 1) + 0.0:.1f} % of net liquidation value)" if value > 0 else ""
    figures = f"{money(lowest)} {currency or ''}".strip() + share
    when = " after the next change of margin requirements" if lowest < excess else ""
    if lowest < 0:
        return f"DEFICIT: excess liquidity is {figures}{when}. IBKR may sell positions without further notice."
    if not required:
        return "No margin is required now."
    says = f"excess liquidity is {figures}{when}; a loss of that much at unchanged requirements would use it up"
    if value <= 0 or lowest / value < THIN_CUSHION:
        return f"CLOSE: {says}, and IBKR may then sell positions. Requirements change with prices."
    return f"Not close now: {says}."
