"""Shares that are quoted in a hundredth of their currency: pence in London, agorot in Tel Aviv, cents in Johannesburg.

Positions and account values are in the currency itself; quotes, charts and orders are in the hundredth. This is the one
place that tells them apart: by what IBKR says of the contract, or, where it does not, by the proportion of two figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bezant_client import api, models

from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.conid_memory import recall_magnified, remember_magnified
from bezant_mcp.contracts.listings import Listing, fetch_definitions
from bezant_mcp.errors import BezantError, BrokerageDown
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import whole

# Currency -> what its hundredth is called, in which some exchanges quote shares.
HUNDREDTHS = {"GBP": "GBp", "ILS": "ILa", "ZAR": "ZAc"}
IN_WORDS = {"GBP": "pence", "ILS": "agorot", "ZAR": "cents"}
HUNDREDTH = 100.0
# Two figures in the same unit are less than so many times apart: one may be a day older, or have commission in it.
FAR = 10.0
# No share is expected to pay half its price in a year.
LIKELY_YIELD = 0.5
MEANINGS = {"GBp": "GBp is pence: 100 GBp = 1 GBP.", "ILa": "100 ILa = 1 ILS.", "ZAc": "100 ZAc = 1 ZAR."}
UNKNOWN = "?"


def may_be_in_hundredths(currency: str | None, asset_class: str | None) -> bool:
    """Whether some exchange quotes such contracts in the hundredth: shares, in three currencies."""
    return currency in HUNDREDTHS and asset_class == "STK"


def unit_of(currency: str | None, in_hundredths: bool | None) -> str | None:
    """The currency, the name of its hundredth (``GBp``), or ``GBP?`` where it is not known whether it is that."""
    if currency not in HUNDREDTHS:
        return currency
    return currency + UNKNOWN if in_hundredths is None else HUNDREDTHS[currency] if in_hundredths else currency


def is_magnified(display_rule: object) -> bool:
    """Whether the display rule of a contract says that its prices are a hundred times those in its currency."""
    return whole(getattr(display_rule, "magnification", None)) == 2


def is_hundredfold(quoted: float, in_currency: float) -> bool:
    """Whether a figure is in the hundredth of the currency in which another one of about the same worth is."""
    return bool(in_currency) and FAR < abs(quoted / in_currency) < FAR * HUNDREDTH


class Stated(NamedTuple):
    """What IBKR states of a position; ``worth`` is price times quantity, in the unit of the price."""

    currency: str | None
    asset_class: str | None
    worth: float | None
    value: float | None
    display_rule: object


def units_of_positions(rows: Iterable[Stated]) -> list[tuple[bool, bool]]:
    """Of each position whether its price is in the hundredth of its currency, and whether its exchange quotes that.

    The price by its proportion to the value, the quotes by the display rule.
    """
    return [
        (
            may_be_in_hundredths(row.currency, row.asset_class) and is_hundredfold(row.worth or 0.0, row.value or 0.0),
            row.currency in HUNDREDTHS and is_magnified(row.display_rule),
        )
        for row in rows
    ]


def price_unit(currency: str | None, asset_class: str | None, worth: float | None, amount: float | None) -> str | None:
    """What a price is in that times a quantity is ``worth``, while IBKR states the ``amount`` in the currency."""
    if not may_be_in_hundredths(currency, asset_class):
        return currency
    return unit_of(currency, is_hundredfold(worth, amount) if worth and amount else None)


def close_in_currency(quoted: float, currency: str | None, price: float) -> float:
    """An earlier quote in the currency itself, in which ``price`` is."""
    return quoted / HUNDREDTH if currency in HUNDREDTHS and is_hundredfold(quoted, price) else quoted


def dividend_in_currency(per_share: float, currency: str | None, price: float | None) -> float:
    """A year's dividend in the currency itself, in which ``price`` is; what no share yields was in its hundredth."""
    too_much = currency in HUNDREDTHS and price and per_share > price * LIKELY_YIELD
    return per_share / HUNDREDTH if too_much else per_share


async def fetch_price_units(gateway: Gateway, listings: list[Listing]) -> dict[int, str | None]:
    """The unit in which each contract is quoted, by conid; ``GBP?`` where IBKR does not say whether it is pence."""
    doubtful = [row.conid for row in listings if may_be_in_hundredths(row.currency, row.asset_class)]
    magnified: dict[int, bool | None] = {conid: await recall_magnified(gateway, conid) for conid in doubtful}
    unknown = [conid for conid in doubtful if magnified[conid] is None]
    for conid, definition in (await fetch_definitions(gateway, unknown)).items():
        if is_magnified(definition.display_rule):
            magnified[conid] = True
    # The definition of some says nothing; their trading rules do, one request each.
    undefined = [conid for conid in unknown if magnified[conid] is None]
    magnified |= dict(zip(undefined, await gather(ask_rules(gateway, conid) for conid in undefined), strict=True))
    for conid in unknown:
        await remember_magnified(gateway, conid, magnified[conid])
    return {row.conid: unit_of(row.currency, magnified.get(row.conid, False)) for row in listings}


async def ask_rules(gateway: Gateway, conid: int) -> bool | None:
    """Whether prices of orders are in the hundredth, and so quotes; None where IBKR does not answer."""
    call = api.contracts.get_rules.asyncio_detailed(
        client=gateway.client, body=models.ContractRulesRequest(conid=conid, is_buy=True)
    )
    try:
        return whole((await gateway.ask(call)).value.price_magnifier) == 100
    except BrokerageDown:
        raise
    except BezantError:
        return None


def meanings(units: set[str | None]) -> list[str]:
    """A line for each unit that is not a currency."""
    lines = [MEANINGS[unit] for unit in sorted(unit for unit in units if unit in MEANINGS)]
    for unit in sorted(unit for unit in units if unit and unit.endswith(UNKNOWN)):
        lines.append(f"{unit}: IBKR does not say whether this is {unit[:-1]} or a hundredth of it.")
    return lines
