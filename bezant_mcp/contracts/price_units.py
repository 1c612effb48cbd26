"""Shares that are quoted in a hundredth of their currency: pence in London, agorot in Tel Aviv, cents in Johannesburg.

Positions and account values are in the currency itself; quotes, charts and orders are in the hundredth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.concurrency import together
from bezant_mcp.contracts.definitions import fetch_definitions
from bezant_mcp.contracts.listings import REMEMBER_SECONDS, Listing
from bezant_mcp.errors import BezantError, BrokerageDown
from bezant_mcp.money import HUNDREDTHS
from bezant_mcp.parsing import whole

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

MEANINGS = {"GBp": "GBp is pence: 100 GBp = 1 GBP.", "ILa": "100 ILa = 1 ILS.", "ZAc": "100 ZAc = 1 ZAR."}
UNKNOWN = "?"


async def fetch_price_units(gateway: Gateway, listings: list[Listing]) -> dict[int, str | None]:
    """The unit in which each contract is quoted, by conid; ``GBP?`` where IBKR does not say whether it is pence."""
    from bezant_client.models import PriceDisplayRule

    doubtful = [row.conid for row in listings if row.currency in HUNDREDTHS and row.asset_class == "STK"]
    magnified: dict[int, bool | None] = {conid: await recall(gateway, conid) for conid in doubtful}
    unknown = [conid for conid in doubtful if magnified[conid] is None]
    for conid, definition in (await fetch_definitions(gateway, unknown)).items():
        rule = definition.display_rule
        if isinstance(rule, PriceDisplayRule) and whole(rule.magnification) == 2:
            magnified[conid] = True
    # The definition of some says nothing; their trading rules do, one request each.
    undefined = [conid for conid in unknown if magnified[conid] is None]
    magnified |= dict(zip(undefined, await together(ask_rules(gateway, conid) for conid in undefined), strict=True))
    for conid in unknown:
        await remember(gateway, conid, magnified[conid])
    return {row.conid: unit_of(row.currency, row.conid in magnified, magnified.get(row.conid)) for row in listings}


def unit_of(currency: str | None, doubtful: bool, magnified: bool | None) -> str | None:
    """The currency, the name of its hundredth, or the currency with a question mark."""
    if currency is None or not doubtful:
        return currency
    return currency + UNKNOWN if magnified is None else HUNDREDTHS[currency] if magnified else currency


async def ask_rules(gateway: Gateway, conid: int) -> bool | None:
    """Whether prices of orders are in the hundredth, and so quotes; None where IBKR does not answer."""
    from bezant_client.api.contracts import get_rules
    from bezant_client.models import ContractRulesRequest

    call = get_rules.asyncio_detailed(client=gateway.client, body=ContractRulesRequest(conid=conid, is_buy=True))
    try:
        return whole((await gateway.ask(call)).value.price_magnifier) == 100
    except BrokerageDown:
        raise
    except BezantError:
        return None


async def recall(gateway: Gateway, conid: int) -> bool | None:
    """What was found out before; None where nothing was."""
    kept = await gateway.store.recall(f"magnified:{conid}")
    return kept.value == b"1" if kept else None


async def remember(gateway: Gateway, conid: int, magnified: bool | None) -> None:
    """Put away what was found out, which never changes."""
    if magnified is not None:
        await gateway.store.remember(f"magnified:{conid}", b"1" if magnified else b"0", REMEMBER_SECONDS)


def meanings(units: set[str | None]) -> list[str]:
    """A line for each unit that is not a currency."""
    lines = [MEANINGS[unit] for unit in sorted(unit for unit in units if unit in MEANINGS)]
    for unit in sorted(unit for unit in units if unit and unit.endswith(UNKNOWN)):
        lines.append(f"{unit}: IBKR does not say whether this is {unit[:-1]} or a hundredth of it.")
    return lines
