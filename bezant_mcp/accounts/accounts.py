"""The accounts of a login, an advisor's sub-accounts included, and which of them a question is about."""

from __future__ import annotations

from string import ascii_uppercase
from typing import Annotated

from bezant_client import api, models
from pydantic import BaseModel, Field

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import items
from bezant_mcp.errors import BadAccount, UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import objects, text
from bezant_mcp.redaction import LIKE_AN_ACCOUNT_ID, MASTER_ID, masked_match

# IBKR lists about so many sub-accounts at once; beyond them only the paged list has them all.
LISTED_AT_ONCE = 100
MOST_PAGES = 200
# What stands for every account of the login.
ALL = "all"
# Where any account would do, an advisor's hundreds are not all asked.
SEARCHED_AT_MOST = 5


class AccountRow(BaseModel):
    """One account, without the name of its owner."""

    account_id: str
    currency: Annotated[str | None, Field(description="Base currency")] = None
    type: str | None = None
    alias: str | None = None
    master: bool | None = None


class Accounts(SourcedModel):
    """Every account of the login."""

    count: int
    accounts: list[AccountRow]


async def list_accounts(gateway: Gateway) -> Accounts:
    """List every account of the login with its base currency.

    An advisor's sub-accounts are among them. Works without a brokerage session.
    """
    reading = await fetch_accounts(gateway)
    # IBKR's faclient marks the accounts that an advisor manages; that of the advisor is known by its id.
    rows = [
        AccountRow(
            account_id=account_id,
            currency=text(account.currency),
            type=text(account.type_),
            alias=text(account.account_alias),
            master=True if MASTER_ID.fullmatch(account_id) else None,
        )
        for account_id, account in reading.value.items()
    ]
    return Accounts(as_of=moment(reading.as_of), count=len(rows), accounts=rows)


async def fetch_accounts(gateway: Gateway) -> Reading[dict[str, models.Account]]:
    """Every account that this login can read by its id, an advisor's sub-accounts included.

    Works without a brokerage session. Nearly every question begins here, so what was read a moment ago is given again
    in the same login of the same user: for as long as a kept answer is given without asking whose the login is.
    """
    return await gateway.once_per_login(read_accounts)


async def read_accounts(gateway: Gateway) -> Reading[dict[str, models.Account]]:
    """The accounts as IBKR lists them."""
    reading = await gateway.ask(api.portfolio.list_accounts.asyncio_detailed(client=gateway.client))
    accounts = by_id(reading.value)
    if not accounts:
        raise UnexpectedAnswer("IBKR lists no account for this login.", next_step="Ask again in a minute.")
    if any(account.faclient is True or MASTER_ID.fullmatch(name) for name, account in accounts.items()):
        accounts = {**await fetch_subaccounts(gateway), **accounts}
    return Reading(accounts, reading.as_of, reading.cold)


async def fetch_subaccounts(gateway: Gateway) -> dict[str, models.Account]:
    """The accounts under an advisor's or broker's master by id, page by page where they are many."""
    listed = by_id((await gateway.ask(api.portfolio.list_subaccounts.asyncio_detailed(client=gateway.client))).value)
    if len(listed) < LISTED_AT_ONCE:
        return listed
    found: dict[str, models.Account] = {}
    for page in range(MOST_PAGES):
        call = api.portfolio.list_subaccounts_paged.asyncio_detailed(client=gateway.client, page=page)
        reading: Reading[models.SubaccountPage | list[models.Account]] = await gateway.ask(call)
        answer = reading.value
        rows = by_id(answer if isinstance(answer, list) else objects(answer.subaccounts or []))
        if not rows.keys() - found.keys():
            return found
        found |= rows
    raise UnexpectedAnswer(f"IBKR's list of sub-accounts did not end after {MOST_PAGES} pages.")


def by_id(rows: list[models.Account]) -> dict[str, models.Account]:
    """Account rows under their ids; a row without an id is none."""
    named = ((text(row.account_id) or text(row.id), row) for row in rows)
    return {name: row for name, row in named if name}


async def first_accounts(gateway: Gateway) -> list[str]:
    """A few accounts of the login, to look for something that any of them may have."""
    return list((await fetch_accounts(gateway)).value)[:SEARCHED_AT_MOST]


async def choose_account(gateway: Gateway, account_id: str) -> str:
    """The account that a question is about: the one named, or the only one of the login.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
    """
    known = tuple((await fetch_accounts(gateway)).value)
    wanted = account_id.strip().upper()
    if wanted in known:
        return wanted
    # Clients that make a number of an id send the digits behind its letters.
    digits = [name for name in known if wanted.isdigit() and name.lstrip(ascii_uppercase) == wanted]
    meant = masked_match(wanted, known) or digits
    if len(meant) == 1:
        return meant[0]
    if wanted:
        shown = wanted if LIKE_AN_ACCOUNT_ID.fullmatch(wanted) else "the given account_id"
        raise BadAccount(f"{shown} is not an account of this login.", known)
    if len(known) > 1:
        raise BadAccount(f"This login has {len(known)} accounts, so account_id must say which.", known)
    return known[0]


async def accounts_for(gateway: Gateway, account_id: str) -> tuple[str, ...]:
    """The accounts that a question about several is about: those named, or all of the login.

    Raises:
        BadAccount: one of the ids is none of this login's.
    """
    named = items(account_id)
    if not named or ALL in [name.lower() for name in named]:
        return tuple((await fetch_accounts(gateway)).value)
    return tuple(dict.fromkeys([await choose_account(gateway, name) for name in named]))


async def name_of(gateway: Gateway, chosen: tuple[str, ...]) -> str:
    """What to call these accounts: ``all`` where they are all of the login, and several."""
    every = len(chosen) > 1 and set(chosen) == (await fetch_accounts(gateway)).value.keys()
    return ALL if every else ", ".join(chosen)
