"""The value, cash and margin of one account or of several, and how near a margin call is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from math import inf
from typing import Any, Literal

from bezant_client import api, models
from pydantic import ConfigDict

from bezant_mcp.accounts.accounts import accounts_for, fetch_accounts, name_of, of_another
from bezant_mcp.accounts.across import fetch_across, missing, of_each
from bezant_mcp.answers import Amount, Rows, SourcedModel, moment, money, short
from bezant_mcp.arguments import AccountIds
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.money import Rates, add
from bezant_mcp.parsing import amount, number, objects_by_name, quoted, text, whole

# Answer field, IBKR's key. Order is the order in which the model reads them.
SUMMARY_AMOUNTS = {
    "net_liquidation_value": "netliquidation", "total_cash": "totalcashvalue",
    "gross_position_value": "grosspositionvalue", "available_funds": "availablefunds",
    "available_to_withdraw": "availabletowithdraw", "buying_power": "buyingpower",
    "excess_liquidity": "excessliquidity", "initial_margin": "initmarginreq", "maintenance_margin": "maintmarginreq",
    # IBKR's "full" is without the discounts of the trading day.
    "overnight_excess_liquidity": "fullexcessliquidity", "overnight_initial_margin": "fullinitmarginreq",
    "overnight_maintenance_margin": "fullmaintmarginreq",
    "look_ahead_excess_liquidity": "lookaheadexcessliquidity", "look_ahead_initial_margin": "lookaheadinitmarginreq",
    "look_ahead_maintenance_margin": "lookaheadmaintmarginreq",
    "post_expiry_excess_liquidity": "postexpirationexcess", "post_expiry_margin": "postexpirationmargin",
    "equity_with_loan_value": "equitywithloanvalue", "sma": "sma", "accrued_interest": "accruedcash",
    "accrued_dividends": "accrueddividend",
}  # fmt: skip
# What is required, or held, is not below zero: -1 is "none".
NEVER_NEGATIVE = frozenset({"gross_position_value", *(name for name in SUMMARY_AMOUNTS if name.endswith("_margin"))})
SUMMARY_TEXTS = ("cushion", "leverage-s", "daytradesremaining", "lookaheadnextchange")
PICKED = (*SUMMARY_AMOUNTS.values(), *SUMMARY_TEXTS)
# What nearness to a margin call takes.
NEEDED = ("net_liquidation_value", "excess_liquidity", "maintenance_margin")
# Excess liquidity at other times than now, and which.
AHEAD = {
    "look_ahead_excess_liquidity": " after the next change of margin requirements",
    "overnight_excess_liquidity": " overnight",
    "post_expiry_excess_liquidity": " after the next expiry",
}
AFTER_EXPIRY = ("post_expiry_excess_liquidity", "post_expiry_margin")
UNLIMITED = -1
DEFICIT, CLOSE = "DEFICIT", "CLOSE"
LATEST = 10**11  # seconds since 1970; later is no time that anything changes
WHOSE = "accountcode"
# Cushion below which an account is called close to a margin call. Ours: to IBKR only zero matters.
THIN_CUSHION = 0.10
# Of several accounts: what is told of each, and what can be added. The margin of one covers no other.
COLUMNS = (
    "net_liquidation_value", "total_cash", "available_funds", "available_to_withdraw", "buying_power",
    "excess_liquidity", "look_ahead_excess_liquidity", "initial_margin", "maintenance_margin", "cushion",
)  # fmt: skip
ADDED = (
    "net_liquidation_value", "total_cash", "gross_position_value", "available_to_withdraw", "accrued_interest",
    "accrued_dividends",
)  # fmt: skip
SHOWN_AT_MOST = 50


def named_in_description(schema: dict[str, Any]) -> None:
    """Say of the amounts in one line that each is a number: their names say the rest, and come with every answer."""
    names = {*SUMMARY_AMOUNTS, "leverage", "cushion"}
    schema["properties"] = {name: of for name, of in schema["properties"].items() if name not in names}
    schema["additionalProperties"] = {"type": "number"}


class AccountSummary(SourcedModel):
    """Balances and margin of one account in its base currency, or of several with the totals across them."""

    model_config = ConfigDict(json_schema_extra=named_in_description)

    account_id: str
    currency: str | None = None
    margin: str | None = None
    net_liquidation_value: Amount = None
    total_cash: Amount = None
    gross_position_value: Amount = None
    available_funds: Amount = None
    available_to_withdraw: Amount = None
    buying_power: Amount = None
    excess_liquidity: Amount = None
    initial_margin: Amount = None
    maintenance_margin: Amount = None
    overnight_excess_liquidity: Amount = None
    overnight_initial_margin: Amount = None
    overnight_maintenance_margin: Amount = None
    look_ahead_excess_liquidity: Amount = None
    look_ahead_initial_margin: Amount = None
    look_ahead_maintenance_margin: Amount = None
    look_ahead_from: str | None = None
    post_expiry_excess_liquidity: Amount = None
    post_expiry_margin: Amount = None
    equity_with_loan_value: Amount = None
    sma: Amount = None
    accrued_interest: Amount = None
    accrued_dividends: Amount = None
    cushion: Amount = None
    leverage: Amount = None
    day_trades_remaining: int | Literal["no limit"] | None = None
    unknown: list[str] | None = None
    accounts: Rows | None = None

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
        # Zero for both is a projection that was not made.
        none_expires = all(amounts[name] == 0 for name in AFTER_EXPIRY)
        amounts |= dict.fromkeys(AFTER_EXPIRY) if none_expires else {}
        figures: dict[str, Any] = {
            **amounts,
            "cushion": number(said.get("cushion")) if worth else None,
            "leverage": number(said.get("leverage-s")) if worth else None,
            "day_trades_remaining": day_trades(said.get("daytradesremaining")),
        }
        unknown = [name for name, of in figures.items() if of is None and not (none_expires and name in AFTER_EXPIRY)]
        lacking = [name for name in NEEDED if name in unknown]
        others = [name for name in unknown if name not in lacking]
        # Said to be a figure, and none.
        odd = [name for name in others if name in given]
        foreign = [f"{name} is in {quoted(code)}" for name, code in currencies.items() if code != currency]
        notes = []
        if lacking:
            notes.append(f"IBKR did not give {', '.join(lacking)}, so how near a margin call is remains unknown.")
        if others:
            notes.append(f"IBKR gave no figure for {', '.join(others)}.")
        if none_expires:
            notes.append("IBKR gives no margin for after the next expiry.")
        if foreign:
            notes.append(f"{', '.join(foreign)}, not in {quoted(currency or '?')}.")
        changes = time_of(said.get("lookaheadnextchange"))
        return cls(
            as_of=moment(as_of),
            account_id=account_id,
            complete=not (lacking or odd),
            notes=notes or None,
            currency=currency,
            margin=None if foreign else margin_of(amounts, currency, changes),
            look_ahead_from=changes,
            **figures,
            unknown=unknown or None,
        )

    @classmethod
    def of_several(
        cls,
        name: str,
        told: Mapping[str, AccountSummary],
        aliases: Mapping[str, str | None],
        rates: tuple[str | None, Rates],
        notes: list[str],
    ) -> AccountSummary:
        """Tell accounts together called ``name``, one row for each, and what of them can be added in one currency.

        Args:
            name: What to call these accounts.
            told: Each account's own answer by its id.
            aliases: Of every account asked; one that is not in ``told`` could not be read.
            rates: The currency of the totals, and its units for one unit of others.
            notes: What is to be said of rates and of accounts that could not be read.
        """
        base, convert = rates
        sums = {of: add([(getattr(each, of), each.currency) for each in told.values()], convert) for of in ADDED}
        missing_some = told.keys() != aliases.keys()
        partly = [of for of, one in sums.items() if missing_some or not one.complete]
        if partly:
            known = ", ".join(f"{of} {'unknown' if sums[of].base is None else money(sums[of].base)}" for of in partly)
            notes.append(f"Totals are incomplete; the known parts are: {known}.")
        notes += [f"{of}: {note}" for of, each in told.items() if not each.complete for note in each.notes or ()]
        nearest = sorted(told.values(), key=lambda each: each.nearness)
        states = [each.margin_state for each in nearest]
        unread = ["unknown"] * len(aliases.keys() - told.keys())
        counted = [
            f"{count} {state}" for state in (DEFICIT, CLOSE, "unknown") if (count := [*states, *unread].count(state))
        ]
        if len(nearest) > SHOWN_AT_MOST:
            notes.append(
                f"These are the {SHOWN_AT_MOST} of {len(nearest)} nearest to a margin call; name others to see them."
            )
        rows = [
            [
                each.account_id,
                aliases[each.account_id],
                each.currency,
                *(short(getattr(each, of), 6) for of in COLUMNS),
                state,
            ]
            for each, state in zip(nearest, states, strict=True)
        ]
        totals: dict[str, Any] = {of: money(one.base) for of, one in sums.items() if of not in partly}
        return cls(
            as_of=min(each.as_of for each in told.values()),
            account_id=name,
            complete=not missing_some
            and all(each.complete for each in told.values())
            and not any(one.no_rate for one in sums.values()),
            notes=notes or None,
            currency=base,
            margin=f"Of {len(aliases)} accounts: {', '.join(counted) or 'none close to a margin call'}. Nearest is "
            f"{nearest[0].account_id}: {nearest[0].margin or 'unknown'}",
            **totals,
            accounts=[["account_id", "alias", "base_currency", *COLUMNS, "margin"], *rows[:SHOWN_AT_MOST]],
        )

    @property
    def nearness(self) -> float:
        """A sort key: accounts nearest to a margin call come first, those that cannot have one come last."""
        lowest, value = lowest_of(vars(self)), self.net_liquidation_value
        if lowest is None or value is None or not self.maintenance_margin:
            return inf
        return lowest[0] / value if value > 0 else -inf

    @property
    def margin_state(self) -> str:
        """The distance to a margin call, in one word or two."""
        if self.margin is None:
            return "unknown"
        said = self.margin.partition(":")[0]
        return said if said in (DEFICIT, CLOSE) else "not close"


def day_trades(said: str | None) -> int | Literal["no limit"] | None:
    """The number of day trades left; IBKR writes "no limit" in two ways."""
    count = whole(said)
    return "no limit" if (said or "").lower() == "unlimited" or count == UNLIMITED else count


def time_of(seconds: str | None) -> str | None:
    """A time that is given as seconds since 1970, in which 0 is none."""
    count = whole(seconds)
    return moment(datetime.fromtimestamp(count, UTC)) if count and 0 < count < LATEST else None


def is_null(value: models.AccountSummaryValue) -> bool:
    """True if IBKR says that there is no value; it spells the word in two ways."""
    return True in (value.is_null, value.additional_properties.get("isnull"))


async def account_summary(gateway: Gateway, account_id: AccountIds = "") -> AccountSummary:
    """Return value, cash, buying power and margin of accounts, with totals: now, overnight and after changes.

    ``margin`` says how near a margin call is. Amounts are in the account's base currency; None is what IBKR did not
    give. Several accounts, or ``all``, are told when they are asked for. Works without a brokerage session.

    Raises:
        BadAccount: the id or alias is not one of this login's, or is missing although there are several.
    """
    chosen = await accounts_for(gateway, account_id, must_say=True)

    async def one(account_id: str) -> AccountSummary:
        reading = await fetch_summary(gateway, account_id)
        return AccountSummary.of(account_id, reading.value, reading.as_of)

    if len(chosen) == 1:
        return await one(chosen[0])
    told, failed = await of_each(chosen, one)
    known = (await fetch_accounts(gateway)).value
    aliases = {of: text(known[of].account_alias) for of in chosen}
    notes = [missing("summary", failed)] if failed else []
    # One account of each base currency is enough to know the rates.
    first = {each.currency: of for of, each in reversed(told.items()) if each.currency}
    base = next((each.currency for each in told.values() if each.currency), None)
    rates: Rates = {base: 1.0} if base else {}
    if len(first) > 1:
        across = await fetch_across(gateway, [of for of in told if of in first.values()])
        base, rates, notes = across.base, across.rates, [*notes, *across.notes]
    return AccountSummary.of_several(await name_of(gateway, chosen), told, aliases, (base, rates), notes)


async def fetch_summary(gateway: Gateway, account_id: str) -> Reading[dict[str, models.AccountSummaryValue]]:
    """The balances and margin figures of one account by IBKR's key (``netliquidation``, ``buyingpower`` ...).

    Amounts are in the account's base currency. Works without a brokerage session.
    """
    reading = await gateway.ask(api.portfolio.get_summary.asyncio_detailed(account_id, client=gateway.client))
    values = objects_by_name(reading.value, skip_null=True)
    if not values:
        raise UnexpectedAnswer(f"IBKR sent an empty summary for {account_id}.", next_step="Ask again in a minute.")
    if WHOSE in values and of_another(values[WHOSE].value, account_id):
        raise UnexpectedAnswer(f"IBKR sent the summary of another account instead of {account_id}.")
    return Reading(values, reading.as_of, reading.cold)


def lowest_of(amounts: Mapping[str, Any]) -> tuple[float, str] | None:
    """The lowest excess liquidity of now and of what is ahead, and which it is; None where that of now is unknown."""
    excess = amounts[NEEDED[1]]
    if excess is None:
        return None
    ahead = [(amounts[name], name) for name in AHEAD if amounts.get(name) is not None]
    return min([(excess, NEEDED[1]), *ahead], key=lambda one: one[0])


def margin_of(amounts: Mapping[str, Amount], currency: str | None, changes: str | None = None) -> str | None:
    """The distance to a margin call in words; None where IBKR did not give the figures.

    IBKR may sell positions, without a call before, once excess liquidity is below zero. ``changes`` is when
    requirements change next.
    """
    value, _, required = (amounts[name] for name in NEEDED)
    lowest = lowest_of(amounts)
    if value is None or lowest is None or required is None:
        return None
    least, name = lowest
    share = f" ({round(100 * least / value, 1) + 0.0:.1f} % of net liquidation value)" if value > 0 else ""
    when = AHEAD.get(name, "") + (f" ({changes})" if changes and name == "look_ahead_excess_liquidity" else "")
    figures = f"{money(least)} {currency or ''}".strip() + share + when
    if least < 0:
        return f"{DEFICIT}: excess liquidity is {figures}. IBKR may sell positions without further notice."
    if not required:
        return "No margin is required now."
    says = f"excess liquidity is {figures}; a loss of that much would use it up if requirements stay the same"
    if value <= 0 or least / value < THIN_CUSHION:
        return f"{CLOSE}: {says}, and IBKR may then sell positions. Requirements change with prices."
    return f"Not close now: {says}."
