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
from bezant_mcp.parsing import objects, text, whole
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
    doubt = reading.value.doubt
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
    notes = [doubt] if doubt else None
    return Accounts(as_of=moment(reading.as_of), complete=not doubt, count=len(rows), accounts=rows, notes=notes)


class KnownAccounts(dict[str, "models.Account"]):
    """Accounts of a login by id; ``doubt`` says why there may be more of them, and is empty where these are all."""

    doubt = ""

    @property
    def only(self) -> bool:
        """Whether the login has one account and no other."""
        return len(self) == 1 and not self.doubt


async def fetch_accounts(gateway: Gateway) -> Reading[KnownAccounts]:
    """Every account that this login can read by its id, an advisor's sub-accounts included.

    Works without a brokerage session. Nearly every question begins here, so what was read a moment ago is given again
    in the same login of the same user: for as long as a kept answer is given without asking whose the login is.
    """
    return await gateway.once_per_login(read_accounts)


async def read_accounts(gateway: Gateway) -> Reading[KnownAccounts]:
    """The accounts as IBKR lists them."""
    reading = await gateway.ask(api.portfolio.list_accounts.asyncio_detailed(client=gateway.client))
    accounts = by_id(reading.value)
    if not accounts:
        raise UnexpectedAnswer("IBKR lists no account for this login.", next_step="Ask again in a minute.")
    if any(account.faclient is True or MASTER_ID.fullmatch(name) for name, account in accounts.items()):
        accounts = merged(await fetch_subaccounts(gateway), accounts)
    return Reading(accounts, reading.as_of, reading.cold)


async def fetch_subaccounts(gateway: Gateway) -> KnownAccounts:
    """The accounts under an advisor's or broker's master by id, page by page where they are many."""
    listed = by_id((await gateway.ask(api.portfolio.list_subaccounts.asyncio_detailed(client=gateway.client))).value)
    if not listed and not listed.doubt:
        listed.doubt = "IBKR lists no account under the master: there may be some."
    if len(listed) < LISTED_AT_ONCE:
        return listed
    found, sizes = KnownAccounts(), [0]
    for page in range(MOST_PAGES):
        call = api.portfolio.list_subaccounts_paged.asyncio_detailed(client=gateway.client, page=page)
        reading: Reading[models.SubaccountPage | list[models.Account]] = await gateway.ask(call)
        answer, total = reading.value, None
        if isinstance(answer, list):
            rows = by_id(answer)
        else:
            rows = by_id(objects(answer.subaccounts or []))
            total = whole(answer.metadata.total) if answer.metadata else None
        new = len(rows.keys() - found.keys())
        found = merged(found, rows)
        if new:
            sizes.append(new)
        if not new or (total is not None and len(found) >= total):
            break
    else:
        raise UnexpectedAnswer(f"IBKR's list of sub-accounts did not end after {MOST_PAGES} pages.")
    # The end is proven by IBKR's own count, or by a last page that is shorter than those before.
    proven = sizes[-1] < max(sizes) if total is None else len(found) >= total
    found = merged(listed, found)
    if not proven and not found.doubt:
        found.doubt = f"IBKR's pages of sub-accounts prove no end: there may be more than these {len(found)}."
    return found


def by_id(rows: list[models.Account]) -> KnownAccounts:
    """Account rows under their ids; those without one are told as a doubt."""
    named = [(text(row.account_id) or text(row.id), row) for row in rows]
    known = KnownAccounts({name: row for name, row in named if name})
    if nameless := sum(not name for name, _ in named):
        known.doubt = f"IBKR lists {nameless} more without an account id, which cannot be asked about."
    return known


def merged(first: KnownAccounts, second: KnownAccounts) -> KnownAccounts:
    """Both lists as one, with the first doubt of them."""
    both = KnownAccounts({**first, **second})
    both.doubt = first.doubt or second.doubt
    return both


def of_another(named: object, account_id: str) -> bool:
    """Whether a row that was asked of one account names another one."""
    return named != account_id and (text(named) or account_id).upper() != account_id.upper()


async def first_accounts(gateway: Gateway) -> list[str]:
    """A few accounts of the login, to look for something that any of them may have."""
    return list((await fetch_accounts(gateway)).value)[:SEARCHED_AT_MOST]


async def choose_account(gateway: Gateway, account_id: str) -> str:
    """The account that a question is about: the one named, or the only one of the login.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
    """
    accounts = (await fetch_accounts(gateway)).value
    known = tuple(accounts)
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
    if not accounts.only:
        count = f"This login has {len(known)} accounts" if len(known) > 1 else accounts.doubt.rstrip(".")
        raise BadAccount(f"{count}, so account_id must say which.", known)
    return known[0]


async def accounts_for(gateway: Gateway, account_id: str) -> tuple[str, ...]:
    """The accounts that a question about several is about: those named, or all of the login.

    Raises:
        BadAccount: one of the ids is none of this login's, or all are wanted and it is not known which there are.
    """
    named = items(account_id)
    if not named or ALL in [name.lower() for name in named]:
        known = (await fetch_accounts(gateway)).value
        if known.doubt:
            raise BadAccount(f"All accounts cannot be told: {known.doubt}", tuple(known))
        return tuple(known)
    return tuple(dict.fromkeys([await choose_account(gateway, name) for name in named]))


async def name_of(gateway: Gateway, chosen: tuple[str, ...]) -> str:
    """What to call these accounts: ``all`` where they are all of the login, and several."""
    every = len(chosen) > 1 and set(chosen) == (await fetch_accounts(gateway)).value.keys()
    return ALL if every else ", ".join(chosen)
