"""What contracts are, by conid: name, currency, exchange, strike, expiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.errors import NothingInIt
from bezant_mcp.parsing import objects, whole

if TYPE_CHECKING:
    from bezant_client.models import ContractDefinition

    from bezant_mcp.gateway import Gateway

# IBKR's limit for one call.
AT_ONCE = 200


async def fetch_definitions(gateway: Gateway, conids: list[int]) -> dict[int, ContractDefinition]:
    """Contract definitions by conid; a conid that IBKR does not define is left out.

    Works without a brokerage session.
    """
    from bezant_client.api.contracts import list_definitions

    found: dict[int, ContractDefinition] = {}
    for start in range(0, len(conids), AT_ONCE):
        wanted = ",".join(str(conid) for conid in conids[start : start + AT_ONCE])
        try:
            reading = await gateway.ask(list_definitions.asyncio_detailed(conids=wanted, client=gateway.client))
        except NothingInIt:
            continue  # IBKR's way of saying that it defines none of them
        rows = {whole(row.conid): row for row in objects(reading.value.secdef or [])}
        found |= {conid: row for conid, row in rows.items() if conid is not None}
    return found
