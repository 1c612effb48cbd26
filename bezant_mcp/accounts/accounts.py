"""The accounts of a login, an advisor's sub-accounts included, and which of them a question is about."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import items
from bezant_mcp.errors import BadAccount, UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import objects, text
from bezant_mcp.redaction import LIKE_AN_ACCOUNT_ID, MASTER_ID, masked_match

if TYPE_CHECKING:
    from bezant_client.models import Account, SubaccountPage

# IBKR lists about so many sub-accounts at once; beyond them only the paged list has them all.
LISTED_AT_ONCE = 100
MOST_PAGES = 200


class AccountRow(BaseModel):
    """One account."""

    account_id: str
    currency: Annotated[str | None, Field(description="Base currency")] = None
    type: str | None = None
    alias: str | None = None
    master: bool | None = None

    @classmethod
    def of(cls, account_id: str, account: Account) -> AccountRow:
        """Tell what distinguishes an account; the owner's name stays out.

        IBKR's ``faclient`` marks the accounts that an advisor manages; that of the advisor is known by its id.
        """
        return cls(
            account_id=account_id,
            currency=text(account.currency),
            type=text(account.type_),
            alias=text(account.account_alias),
            master=True if MASTER_ID.fullmatch(account_id) else None,
        )


class Accounts(SourcedModel):
    """Every account of the login."""

    count: int
    accounts: list[AccountRow]


async def list_accounts(gateway: Gateway) -> Accounts:
    """List every account of the login with its base currency.

    An advisor's sub-accounts are among them. Works without a brokerage session.
    """
    reading = await fetch_accounts(gateway)
    rows = [AccountRow.of(account_id, account) for account_id, account in reading.value.items()]
    return Accounts(as_of=moment(reading.as_of), count=len(rows), accounts=rows)


async def fetch_accounts(gateway: Gateway) -> Reading[dict[str, Account]]:
    """Every account that this login can read by its id, an advisor's sub-accounts included.

    Works without a brokerage session. Nearly every question begins here, so what was read a moment ago is given again
    in the same login of the same user: for as long as a kept answer is given without asking whose the login is.
    """
    return await gateway.once_per_login(read_accounts)


async def read_accounts(gateway: Gateway) -> Reading[dict[str, Account]]:
    """The accounts as IBKR lists them."""
    from bezant_client.api.portfolio import list_accounts

    reading = await gateway.ask(list_accounts.asyncio_detailed(client=gateway.client))
    accounts = by_id(reading.value)
    if not accounts:
        raise UnexpectedAnswer("IBKR lists no account for this login.", next_step="Ask again in a minute.")
    if any(account.faclient is True or MASTER_ID.fullmatch(name) for name, account in accounts.items()):
        accounts = {**await fetch_subaccounts(gateway), **accounts}
    return Reading(accounts, reading.as_of, reading.cold)


async def fetch_subaccounts(gateway: Gateway) -> dict[str, Account]:
    """The accounts under an advisor's or broker's master by id, page by page where they are many."""
    from bezant_client.api.portfolio import list_subaccounts, list_subaccounts_paged

    listed = by_id((await gateway.ask(list_subaccounts.asyncio_detailed(client=gateway.client))).value)
    if len(listed) < LISTED_AT_ONCE:
        return listed
    found: dict[str, Account] = {}
    for page in range(MOST_PAGES):
        call = list_subaccounts_paged.asyncio_detailed(client=gateway.client, page=page)
        reading: Reading[SubaccountPage | list[Account]] = await gateway.ask(call)
        answer = reading.value
        rows = by_id(answer if isinstance(answer, list) else objects(answer.subaccounts or []))
        if not rows.keys() - found.keys():
            return found
        found |= rows
    raise UnexpectedAnswer(f"IBKR's list of sub-accounts did not end after {MOST_PAGES} pages.")


def by_id(rows: list[Account]) -> dict[str, Account]:
    """Account rows under their ids; a row without an id is none."""
    named = ((text(row.account_id) or text(row.id), row) for row in rows)
    return {name: row for name, row in named if name}


async def choose_account(gateway: Gateway, account_id: str) -> str:
    """The account that a question is about: the one named, or the only one of the login.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
    """
    known = tuple((await fetch_accounts(gateway)).value)
    wanted = account_id.strip().upper()
    if wanted in known:
        return wanted
    meant = masked_match(wanted, known) or by_digits(wanted, known)
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
    if not named or "all" in [name.lower() for name in named]:
        return tuple((await fetch_accounts(gateway)).value)
    return tuple(dict.fromkeys([await choose_account(gateway, name) for name in named]))


def by_digits(wanted: str, known: tuple[str, ...]) -> list[str]:
    """The accounts whose id is these digits behind its letters, as clients send it that make a number of it."""
    return [name for name in known if wanted.isdigit() and name.lstrip(ascii_uppercase) == wanted]
