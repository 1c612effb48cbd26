"""One contract in however many accounts, in one request: who of them holds how much of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bezant_client import api, models

from bezant_mcp.accounts.accounts import of_another
from bezant_mcp.accounts.across import Across, fetch_across
from bezant_mcp.accounts.position_pages import is_held
from bezant_mcp.contracts.listings import Listing, conid_of, fetch_definitions
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve
from bezant_mcp.parsing import objects
from bezant_mcp.portfolio.holdings import Holdings, holding_of
from bezant_mcp.portfolio.parts import Part


async def the_one(gateway: Gateway, texts: Sequence[str]) -> Listing | None:
    """The contract that is meant, if it is one and no other."""
    return (await resolve(gateway, texts[0])).listing if len(texts) == 1 else None


async def fetch_parts_with(gateway: Gateway, chosen: Sequence[str], listing: Listing) -> tuple[Across, list[Part]]:
    """Of these accounts those that hold a contract, with what they hold of it alone; the first one where none does.

    A request for the contract, and one for the ledger of each account that holds it. Works without a brokerage session.

    Raises:
        UnexpectedAnswer: a row is of another contract or account.
    """
    conid = listing.conid
    reading = await gateway.ask(api.portfolio.get_position_all_accounts.asyncio_detailed(conid, client=gateway.client))
    held: defaultdict[str, list[models.Position]] = defaultdict(list)
    # Beside each account there is the consolidated view, under the account's id and a C.
    for account_id in chosen:
        for row in objects(reading.value[account_id]) if account_id in reading.value else ():
            if conid_of(row.conid) != conid or of_another(row.acct_id, account_id):
                raise UnexpectedAnswer(f"IBKR listed another contract when asked for conid {conid} in {account_id}.")
            held[account_id].append(row)
    definition = (await fetch_definitions(gateway, [conid])).get(conid)
    across = await fetch_across(gateway, list(held) or chosen[:1])

    def part(account_id: str) -> Part:
        rows = held[account_id]
        open_rows, closed = ([row for row in rows if is_held(row) is of] for of in (True, False))
        told = (tuple(holding_of(row, definition) for row in each) for each in (open_rows, closed))
        return Part(Holdings(account_id, next(told), reading.as_of, next(told)), across.ledgers[account_id])

    return across, [part(account_id) for account_id in across.ledgers]
