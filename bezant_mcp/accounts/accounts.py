"""The accounts of a login, an advisor's sub-accounts included, and which of them a question is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from string import ascii_uppercase
from typing import Annotated, Any

from bezant_client import api, models
from pydantic import BaseModel, Field, SerializerFunctionWrapHandler, model_serializer

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import items
from bezant_mcp.errors import BadAccount, BadArgument, UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import objects, text, whole
from bezant_mcp.redaction import LIKE_AN_ACCOUNT_ID, MASTER_ID, masked_match

# IBKR lists about so many sub-accounts at once; beyond them only the paged list has them all.
LISTED_AT_ONCE = 100
MOST_PAGES = 200
# What stands for every account of the login.
ALL = "all"
# Up to so many are named in an answer, and asked at once where each costs several requests.
NAMED_AT_MOST, ASKED_AT_ONCE = 10, 20
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
    unless_said: dict[str, str] | None = None
    accounts: list[AccountRow]

    @model_serializer(mode="wrap")
    def once(self, whole: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """The answer as it is sent: values that many accounts share stand there once."""
        said: dict[str, Any] = whole(self)
        for row in said["accounts"] if self.unless_said else ():
            for name, value in (self.unless_said or {}).items():
                if row.get(name) == value:
                    del row[name]
        return said


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
    return Accounts(
        as_of=moment(reading.as_of),
        complete=not doubt,
        notes=[doubt] if doubt else None,
        count=len(rows),
        unless_said=in_common(rows) if len(rows) > ASKED_AT_ONCE else None,
        accounts=rows,
    )


def in_common(rows: Sequence[AccountRow]) -> dict[str, str] | None:
    """The currency and type of most accounts, where every one has its own."""
    values = {name: [getattr(row, name) for row in rows] for name in ("currency", "type")}
    return {name: Counter(of).most_common(1)[0][0] for name, of in values.items() if None not in of} or None


class KnownAccounts(dict[str, "models.Account"]):
    """Accounts of a login by id; ``doubt`` says why there may be more of them, and is empty where these are all."""

    doubt = ""

    @property
    def only(self) -> bool:
        """True if the login has one account and no other."""
        return len(self) == 1 and not self.doubt

    def choices(self, some: Iterable[str] = ()) -> dict[str, str]:
        """The ids of these accounts, or of all, each with its alias and base currency."""
        told = {name: (text(self[name].account_alias), text(self[name].currency)) for name in some or self}
        return {name: f"{name} ({', '.join(filter(None, of))})" if any(of) else name for name, of in told.items()}

    def meant(self, written: str, clean: Callable[[str], str]) -> str:
        """The id of the account that someone means by its id, its alias or the digits of its id.

        ``clean`` makes of an alias what is shown of it.

        Raises:
            BadAccount: it is not one of these, or matches several.
        """
        wanted = written.strip().upper()
        if wanted in self:
            return wanted
        found = dict.fromkeys(masked_match(wanted, tuple(self)))
        for name, account in self.items():
            alias = text(account.account_alias) or ""
            called = {folded(alias), folded(clean(alias))} - {""}
            # Clients that make a number of an id send the digits behind its letters.
            if folded(written) in called or (wanted.isdigit() and name.lstrip(ascii_uppercase) == wanted):
                found[name] = None
        if not found:
            shown = wanted if LIKE_AN_ACCOUNT_ID.fullmatch(wanted) else "the given account_id"
            raise BadAccount(f"{shown} is not an account of this login.", choices=self.choices())
        if len(found) > 1:
            raise BadAccount(f"The given account_id matches {len(found)} accounts.", choices=self.choices(found))
        return next(iter(found))


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
        listed.doubt = "IBKR listed no account under the master account; there may be some."
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
        found.doubt = f"IBKR's list of sub-accounts has no clear end; there may be more than these {len(found)}."
    return found


def by_id(rows: list[models.Account]) -> KnownAccounts:
    """Account rows under their ids; those without one are told as a doubt."""
    named = [(text(row.account_id) or text(row.id), row) for row in rows]
    known = KnownAccounts({name: row for name, row in named if name})
    if nameless := sum(not name for name, _ in named):
        known.doubt = f"IBKR also lists {nameless} without an account id, which cannot be read."
    return known


def merged(first: KnownAccounts, second: KnownAccounts) -> KnownAccounts:
    """Both lists as one, with the first doubt of them."""
    both = KnownAccounts({**first, **second})
    both.doubt = first.doubt or second.doubt
    return both


def of_another(named: object, account_id: str) -> bool:
    """True if a row that was asked of one account names another one."""
    return named != account_id and (text(named) or account_id).upper() != account_id.upper()


async def first_accounts(gateway: Gateway) -> list[str]:
    """A few accounts of the login, to look for something that any of them may have."""
    return list((await fetch_accounts(gateway)).value)[:SEARCHED_AT_MOST]


def folded(alias: str) -> str:
    """An alias as it is compared: in any case, and however many blanks are in it."""
    return " ".join(alias.casefold().split())


async def choose_account(gateway: Gateway, account_id: str) -> str:
    """The account that a question is about: the one whose id or alias is named, or the only one of the login.

    Raises:
        BadAccount: it is not one of this login's, matches several, or is missing although there are several.
    """
    accounts = (await fetch_accounts(gateway)).value
    if account_id.strip():
        chosen = await accounts_for(gateway, account_id)
        if len(chosen) > 1:
            raise BadAccount("This question is about one account at a time.", choices=accounts.choices(chosen))
        return chosen[0]
    if not accounts.only:
        count = f"This login has {len(accounts)} accounts" if len(accounts) > 1 else accounts.doubt.rstrip(".")
        raise BadAccount(f"{count}, so account_id must name one.", choices=accounts.choices())
    return next(iter(accounts))


async def accounts_for(gateway: Gateway, account_id: str, *, must_say: bool = False) -> tuple[str, ...]:
    """The accounts that a question about several is about: those named by id or alias, or all of the login.

    ``must_say``: where there are several, ``all`` has to be said and is not meant by an empty ``account_id``.

    Raises:
        BadAccount: a name is not one of this login's or matches several, none was given although one must be, or all
            are wanted and the list of accounts is incomplete.
    """
    known, named = (await fetch_accounts(gateway)).value, items(account_id)
    if must_say and not named:
        return (await choose_account(gateway, ""),)
    if not named or ALL in map(str.lower, named):
        if known.doubt:
            raise BadAccount(f"The list of all accounts is incomplete: {known.doubt}", choices=known.choices())
        return tuple(known)
    # An alias may have a comma in it.
    whole = [name for name, account in known.items() if folded(text(account.account_alias) or "") == folded(account_id)]
    parts = [account_id] if whole else named
    return tuple(dict.fromkeys(known.meant(part, gateway.redaction.clean) for part in parts))


def few(chosen: tuple[str, ...]) -> tuple[str, ...]:
    """The same accounts, for a question that costs several requests for each.

    Raises:
        BadArgument: there are too many of them.
    """
    if len(chosen) > ASKED_AT_ONCE:
        raise BadArgument(
            f"account_id names {len(chosen)} accounts; this question takes at most {ASKED_AT_ONCE} at once.",
            f"Name up to {ASKED_AT_ONCE} accounts from list_accounts; cash, pnl and account_summary take all.",
            argument="account_id",
        )
    return chosen


async def name_of(gateway: Gateway, chosen: tuple[str, ...]) -> str:
    """The ids of these accounts, or how many they are and whether these are all of the login."""
    if len(chosen) <= NAMED_AT_MOST:
        return ", ".join(chosen)
    known = (await fetch_accounts(gateway)).value
    every = set(chosen) == known.keys() and not known.doubt
    return f"{len(chosen)} accounts: every one of this login" if every else f"{len(chosen)} accounts of this login"
