"""What was found out about contracts before, by this process or an earlier one: conids of symbols, units of prices.

Only what was found is remembered, never that nothing was: the next listing may come tomorrow.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.symbols import Wanted
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import whole

# A conid never changes its meaning; a ticker can move to another company, so it is looked up anew from time to time.
REMEMBER_SECONDS = 30 * 86_400
REMEMBER_EXPIRING_SECONDS = 86_400


def contract_key(wanted: Wanted) -> str:
    """The whole identity that was asked for: the same ticker at another exchange is another contract."""
    return f"contract:{replace(wanted, asked='')}"


async def recall_contract(gateway: Gateway, wanted: Wanted) -> tuple[Listing, float] | None:
    """The contract that this was found to mean before, and seconds since then; None where it is not known."""
    kept = await gateway.store.recall(contract_key(wanted))
    try:
        return (Listing(**json.loads(kept.value)), kept.age_seconds) if kept else None
    except (ValueError, TypeError):
        return None  # written by another edition of this program


async def remember_contract(gateway: Gateway, wanted: Wanted, listing: Listing) -> None:
    """Put away what was found; what expires is looked up again the next day."""
    seconds = REMEMBER_EXPIRING_SECONDS if listing.expiry else REMEMBER_SECONDS
    value = await gateway.cleaned(json.dumps(asdict(listing)).encode())
    await gateway.store.remember(contract_key(wanted), value, seconds)


async def recall_magnifier(gateway: Gateway, conid: int) -> int | None:
    """How many times the quotes of a contract are too large for its currency; None where it was not found out yet."""
    kept = await gateway.store.recall(f"magnifier:{conid}")
    return whole(kept.value.decode(errors="replace")) if kept else None


async def remember_magnifier(gateway: Gateway, conid: int, magnifier: int | None) -> None:
    """Put away what was found out, which never changes."""
    if magnifier is not None:
        await gateway.store.remember(f"magnifier:{conid}", str(magnifier).encode(), REMEMBER_SECONDS)
