"""Shares that are quoted in a hundredth of their currency: pence in London, agorot in Tel Aviv, cents in Johannesburg.

Positions and account values are in the currency itself; quotes, charts and orders are in the hundredth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.contracts import REMEMBER_SECONDS, Listing
from bezant_mcp.definitions import fetch_definitions
from bezant_mcp.errors import BezantError, BrokerageDown
from bezant_mcp.together import together
from bezant_mcp.values import whole

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

# Currency -> what its hundredth is called in prices.
HUNDREDTHS = {"GBP": "GBp", "ILS": "ILa", "ZAR": "ZAc"}
MEANINGS = {"GBp": "GBp is pence: 100 GBp = 1 GBP.", "ILa": "100 ILa = 1 ILS.", "ZAc": "100 ZAc = 1 ZAR."}
UNKNOWN = "?"


async def fetch_price_units(gateway: Gateway, listings: list[Listing]) -> dict[int, str | None]:
    """The unit in which each contract is quoted, by conid; ``GBP?`` where IBKR does not say whether it is pence."""
    doubtful = [row for row in listings if row.currency in HUNDREDTHS and row.asset_class == "STK"]
    magnified = await together(is_magnified(gateway, row.conid) for row in doubtful)
    units: dict[int, str | None] = {row.conid: row.currency for row in listings}
    for row, known in zip(doubtful, magnified, strict=True):
        currency = row.currency or ""
        units[row.conid] = currency + UNKNOWN if known is None else HUNDREDTHS[currency] if known else currency
    return units


async def is_magnified(gateway: Gateway, conid: int) -> bool | None:
    """Whether quotes show a hundredth, by the contract's definition or its trading rules; None if neither says."""
    from bezant_client.api.contracts import get_rules
    from bezant_client.models import ContractRulesRequest, PriceDisplayRule

    key = f"magnified:{conid}"
    kept = await gateway.store.recall(key)
    if kept is not None:
        return kept.value == b"1"
    definition = (await fetch_definitions(gateway, [conid])).get(conid)
    rule = definition.display_rule if definition else None
    magnified = isinstance(rule, PriceDisplayRule) and whole(rule.magnification) == 2
    if not magnified:
        try:
            call = get_rules.asyncio_detailed(
                client=gateway.client, body=ContractRulesRequest(conid=conid, is_buy=True)
            )
            magnified = whole((await gateway.ask(call)).value.price_magnifier) == 100
        except BrokerageDown:
            raise
        except BezantError:
            return None
    await gateway.store.remember(key, b"1" if magnified else b"0", REMEMBER_SECONDS)
    return magnified


def meanings(units: set[str | None]) -> list[str]:
    """A line for each unit that is not a currency."""
    lines = [MEANINGS[unit] for unit in sorted(unit for unit in units if unit in MEANINGS)]
    for unit in sorted(unit for unit in units if unit and unit.endswith(UNKNOWN)):
        lines.append(f"{unit}: IBKR does not say whether this is {unit[:-1]} or a hundredth of it.")
    return lines
