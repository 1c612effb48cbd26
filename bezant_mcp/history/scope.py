"""What a question to the statements is about: accounts, days and contracts, and what of it the statements lack."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field

from bezant_mcp.accounts.accounts import folded
from bezant_mcp.answers import Rows, SourcedModel, listed, moment
from bezant_mcp.arguments import ALL, Texts, Whole, items
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.contracts.zones import today_at
from bezant_mcp.errors import BadAccount
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Account, joined, without
from bezant_mcp.history.errors import NotInStatement
from bezant_mcp.history.needs import SECTIONS
from bezant_mcp.history.periods import Days, days_of, gaps_of, has_business, spans_of, told
from bezant_mcp.history.rows import CashRow, Check, Instrument
from bezant_mcp.history.source import Found, fetch_book
from bezant_mcp.history.sums import Groups, Tally, cents, in_groups
from bezant_mcp.history.values import MINOR_UNITS
from bezant_mcp.parsing import day, text
from bezant_mcp.redaction import masked_match
from bezant_mcp.tables import Keys

Pick = Callable[[Instrument], bool]
DaysAsked = Annotated[str, Texts, Field(description="ytd, 2026-03; empty for all")]
Accounts = Annotated[str, Texts, Field(description="Ids or all")]
MostRows = Annotated[int | None, Whole, Field(description="Rows; 0 for all")]
Contracts = Annotated[str, Texts, Field(description="Ticker or conid")]
NAMED_AT_MOST, DIFFERENCES_TOLD, WARNINGS_TOLD, LONGEST_WARNING = 10, 3, 2, 200
# Warnings of rows that are lost, or may be there twice, and of the latter alone.
GRAVE = re.compile("read in two ways|as the file has finer|may count twice|may be sums|in no sum|only where no other")
DOUBLED = re.compile("may count twice|may be sums")
WITH_CONTRACT = (
    "cash", "trades", "closed_lots", "wash_sales", "positions", "open_lots", "corporate_actions", "transfers",
    "accruals",
)  # fmt: skip
BETWEEN = "where both are asked for"
TICK = "to add it: docs/statements.md"
Totals = Annotated[Rows, Field(description="By currency; first row: column names")]
TotalsBase = Annotated[dict[str, float | None] | None, Keys("what", "amount")]
WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


class StatementModel(SourcedModel):
    """An answer from IBKR's statements: of which days, and whether IBKR's own totals prove it."""

    source: Literal["statement"] = "statement"  # type: ignore[assignment]  # of the other rooms it is none
    account_id: str
    start: str
    end: str
    base_currency: str | None = None
    # Which of IBKR's own totals the rows were held against, and equal.
    proof: str | None = None
    accounts: Rows | None = None


@dataclass
class Scope:
    """What is asked, and what is said about it.

    Attributes:
        notes: What to know; ``gaps``: What is missing, so that the answer is not complete.
    """

    gateway: Gateway
    found: Found
    accounts: tuple[Account, ...]
    days: Days
    today: date
    notes: list[str] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    proof: str | None = None
    asked: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The accounts by their ids, or how many they are."""
        ids = [each.account_id for each in self.accounts]
        return ", ".join(ids) if len(ids) <= NAMED_AT_MOST else f"{len(ids)} accounts of the statements"

    @property
    def base(self) -> str | None:
        """The base currency of all accounts; None where they have several or it is unknown."""
        bases = {each.base for each in self.accounts}
        return (next(iter(bases)) or None) if len(bases) == 1 else None

    def has(self, section: str) -> bool:
        """True if a section is in some statement of any account."""
        return any(section in each.sections for each in self.accounts)

    def need(self, *sections: str) -> None:
        """Tell the days that lack a section.

        Raises:
            NotInStatement: none of the accounts has any of these sections on any day that is asked for.
        """
        lacking = []
        self.asked |= {*sections}
        for account in self.accounts:
            first, last = self.days.of(account)
            with_it = joined(span for name in sections for span in account.sections.get(name, ()))
            covered = [(max(a, first), min(b, last)) for a, b in spans_of(account) if a <= last and b >= first]
            missing = joined(gap for span in covered for gap in without(with_it, *span) if has_business(*gap))
            if missing:
                lacking.append((account.account_id, missing, missing == joined(covered)))
        if lacking and len(lacking) == len(self.accounts) and all(wholly for *_, wholly in lacking):
            raise NotInStatement(label(sections[0]))
        for name, missing, wholly in lacking:
            when = "" if wholly else f" of {told(missing)}"
            self.gaps.append(f"The statements of {name} lack {label(sections[0])}{when} ({TICK}).")

    def wish(self, section: str, lost: str, *, vital: bool = True) -> bool:
        """Tell what is not known of accounts whose statements never have a section; whether every one has it."""
        self.asked.add(section)
        lacking = [each.account_id for each in self.accounts if section not in each.sections]
        if lacking:
            whose = "" if len(lacking) == len(self.accounts) else f" of {', '.join(lacking)}"
            (self.gaps if vital else self.notes).append(
                f"The statements{whose} lack {label(section)} ({TICK}), so {lost}."
            )
        return not lacking

    def checks(self, subjects: Iterable[str]) -> Iterator[Check]:
        """The checks of some subjects that are about days of the question."""
        wanted = {*subjects}
        for account in self.accounts:
            first, last = self.days.of(account)
            for check in account.checks:
                if check.subject in wanted and (check.first or first) <= last and (check.last or last) >= first:
                    yield check

    def prove(self, subjects: Iterable[str], against: str, what: str, also: Iterable[str] = ()) -> None:
        """Hold what an answer depends on against IBKR's totals: equal is its proof, a difference is a gap.

        ``also``: Of these a difference alone is told.
        """
        held = list(self.checks(subjects))
        wrong = [check for check in (*held, *self.checks(also)) if check.holds is False]
        for check in wrong[:DIFFERENCES_TOLD]:
            self.gaps.append(
                f"{check.account_id} {span_of(check)}: the rows of {check.subject} add up to {cents(check.ours)} "
                f"{check.currency}, but IBKR's {against} says {cents(check.theirs)}."
            )
        if more := wrong[DIFFERENCES_TOLD:]:
            self.gaps.append(f"{len(more)} more sums differ from IBKR's; `bezant-mcp statements check` lists them.")
        equal = [check for check in held if check.holds]
        # Beside sums that are equal there may be others of the same days that nothing proves; one in base currency
        # stands for those by currency, and these for it.
        days_of_equal = {(each.account_id, each.first) for each in equal}
        same = {(each.account_id, each.first, each.subject, each.base) for each in equal}
        loose = {
            each.subject
            for each in held
            if each.holds is None
            and (key := (each.account_id, each.first)) in days_of_equal
            and (*key, each.subject, True) not in same
            and not (each.base and (*key, each.subject, False) in same)
        }
        proven = {each.subject for each in equal} - loose
        if proven and not wrong:
            days = joined((check.first, check.last) for check in equal if check.first and check.last)
            whose = {each.account_id for each in equal}
            of = f" of {listed(sorted(whose))}" if len(whose) < len(self.accounts) else ""
            claim = ", ".join(sorted(proven)) if loose else what
            when = f", {told(days)}." if days else "."
            said = f"{claim}{of} equal IBKR's {against}{when}"
            if self.proof and self.proof.endswith(when):
                self.proof = f"{self.proof.removesuffix(when)}; {said[0].lower()}{said[1:]}"
            else:
                self.proof = f"{self.proof} {said}" if self.proof else said
        open_ones = {check.subject: check.why for check in held if check.holds is None}
        for why in dict.fromkeys(open_ones.values()):
            names = listed([subject for subject, said in open_ones.items() if said == why])
            self.notes.append(f"Not proven: {names}, because {why}.")
        if not held and not (self.has("CashReport") or wrong):
            self.notes.append(f"Not proven: {what.lower()}, because the statements lack IBKR's {against}.")

    def pick(self, symbol: str) -> Pick:
        """Which contracts a filter means; a note where it means none."""
        wanted = items(symbol)
        if not wanted:
            return anything
        # What a contract is called in one section it may not be in another.
        rows = (row for account in self.accounts for name in WITH_CONTRACT for row in getattr(account.rows, name))
        known = list({id(row.about): row.about for row in rows}.values())
        by_isin = {each.upper() for each in wanted}
        rest = [each for each in wanted if not any(each.upper() == one.isin for one in known)]
        meant = {id(each) for each in known if each.isin and each.isin in by_isin}
        if rest:
            meant |= {id(each) for each in rows_about(rest, known, subject_of)}
        # A renamed contract keeps its number.
        same = {each.conid for each in known if id(each) in meant and each.conid}
        meant |= {id(each) for each in known if each.conid in same}
        if not meant:
            self.notes.append(f"Nothing in these statements is about {', '.join(map(shown, wanted[:5]))}.")
        return lambda one: id(one) in meant

    def told(self) -> dict[str, Any]:
        """What every answer of this room begins and ends with."""
        self.note_warnings()
        return {
            "as_of": moment(self.found.as_of),
            "account_id": self.name,
            "start": self.days.first.isoformat(),
            "end": self.days.last.isoformat(),
            "base_currency": self.base,
            "complete": self.found.complete and not self.gaps,
            "proof": self.proof,
            "notes": list(dict.fromkeys((*self.gaps, *self.found.notes, *self.notes))) or None,
        }

    def note_warnings(self) -> None:
        """Say what was odd in the sections that were asked."""
        for account in self.accounts:
            for name, count in account.unreadable.items():
                if name.partition(".")[0] in self.asked:
                    self.gaps.append(f"{account.account_id}: {count} values of {name} cannot be read.")
        names = re.compile("|".join(map(re.escape, sorted(self.asked))) or "$^")
        warnings = [text(said, LONGEST_WARNING) or "" for said in self.found.book.warnings]
        about = [
            said
            for said in warnings
            if "cannot be read" not in said
            and ("read in two ways" in said or names.search(said))
            and (BETWEEN not in said or len(self.accounts) > 1)
        ]
        grave = [said for said in about if GRAVE.search(said)]
        self.gaps += grave
        if any(map(DOUBLED.search, grave)):
            self.proof = None
        about = [said for said in about if said not in grave]
        self.notes += about[:WARNINGS_TOLD]
        if more := len(about[WARNINGS_TOLD:]):
            self.notes.append(f"`bezant-mcp statements check` lists {more} more warnings.")

    def sum_up(self, groups: Groups) -> tuple[dict[str, Tally], str | None]:
        """All groups together, by currency, and the base currency where there are others beside it.

        What has no currency is left out of all sums, and told.
        """
        count = 0
        for of in groups.values():
            if (tally := of.pop("", None)) is not None:
                count += max(tally.count, 1)
        if count:
            self.gaps.append(f"{count} rows have no currency and are in no sum.")
        whole = in_groups(groups)
        return whole, self.base_beside(whole)

    def base_beside(self, currencies: Iterable[str]) -> str | None:
        """The base currency, where there are others beside it."""
        return self.base if {*currencies} - {self.base} else None

    def note_early(self) -> None:
        """Say which trades were made on one side of an end of these days, and booked on the other."""
        holds = self.days.holds
        for account in self.accounts if not self.days.whole else ():
            rows = [row for row in account.rows.trades if row.reported and row.reported != row.date]
            if count := sum(holds(row.date) != holds(row.reported) for row in rows):
                self.gaps.append(
                    f"{count} trades of {account.account_id} were made and booked on different sides of an end of "
                    "these days: here they count by trade day, in IBKR's totals by booking day."
                )

    def note_alone(self) -> None:
        """Say which taxes are of no single trade."""
        sums: dict[str, Decimal] = {}
        for account in self.accounts:
            for tax in self.days.within(account.rows.trade_taxes):
                if tax.source == "STANDALONE" and tax.amount:
                    sums[tax.currency] = sums.get(tax.currency, Decimal()) + tax.amount
        if names := [f"{cents(amount)} {currency}" for currency, amount in sums.items()]:
            self.notes.append(f"taxes leaves out what IBKR lists apart from trades: {listed(names)}.")

    def note_strays(self, rows_of: Callable[[Account], Sequence[CashRow]]) -> None:
        """Say which bookings have a day outside of what the statements cover, which no period has."""
        for account in self.accounts if not self.days.whole else ():
            spans = spans_of(account)
            first, last = (spans[0][0], spans[-1][1]) if spans else (self.days.first, self.days.last)
            if astray := sum(row.date is None or not first <= row.date <= last for row in rows_of(account)):
                self.gaps.append(
                    f"{astray} bookings of {account.account_id} are dated outside their statements and are in no "
                    "period: tick Report Date, or ask for period=all."
                )

    def note_sums(self, whole: Mapping[str, Tally]) -> None:
        """Say what hundredths of a currency are, and which currencies have no sum in base currency."""
        for unit in sorted(whole.keys() & MINOR_UNITS.keys()):
            self.notes.append(f"{unit} is a hundredth of {MINOR_UNITS[unit]}; convert before adding the two.")
        if names := sorted(currency for currency, tally in whole.items() if tally.unrated):
            self.gaps.append(f"Without a sum in base currency, because IBKR gave no rate: some of {', '.join(names)}.")

    def by_account(
        self, columns: Sequence[str], sums: Callable[[Account], Mapping[str, float | None]]
    ) -> list[list[Any]]:
        """What each account has, in its own base currency."""
        rows: list[list[Any]] = [["account_id", "alias", "base_currency", *columns]]
        for each in self.accounts:
            of = sums(each) if each.base else {}
            rows.append([each.account_id, text(each.alias), each.base or None, *map(of.get, columns)])
        return rows


async def scope_of(gateway: Gateway, period: str, account_id: str, *, refresh: bool = False) -> Scope:
    """Read the statements, and find in them the accounts and days that a question is about.

    Raises:
        BadAccount: no statement is of such an account.
        BadArgument: the period is not valid, or statements cover no day of it.
        BezantError: there are no statements, or they cannot be read now.
    """
    found = await fetch_book(gateway, refresh=refresh)
    accounts = chosen(found, account_id, gateway.redaction.clean)
    today = today_at(None, None, gateway.now())
    days = days_of(period, accounts, today)
    scope = Scope(gateway, found, accounts, days, today)
    # Of several accounts one may have been opened, or left, when others were there already.
    for account in accounts:
        scope.gaps += gaps_of(days, account, today)
    if any(each.guessed for each in accounts):
        names = ", ".join(each.account_id for each in accounts if each.guessed)
        scope.notes.append(f"Base currency of {names} is a guess, from rates of 1; tick Account Information.")
    if nameless := [each.account_id for each in accounts if not each.base]:
        scope.notes.append(f"{listed(nameless)} has no single known base currency, so there are no sums in it.")
    if days.to_now and not scope.gaps and days.last < today:
        scope.notes.append(f"Statements end on {days.last}; later bookings are not included.")
    return scope


def chosen(found: Found, account_id: str, clean: Callable[[str], str]) -> tuple[Account, ...]:
    """The accounts that are meant, by id, alias or masked id; all where none is named.

    Raises:
        BadAccount: no statement is of such an account, or the name may be several.
    """
    known = found.book.accounts
    named = items(account_id)
    if not named or {*map(str.lower, named)} & {*ALL}:
        return tuple(known.values())
    whole = [name for name, each in known.items() if each.alias and folded(each.alias) == folded(account_id)]
    meant: dict[str, Account] = {}
    choices = {name: f"{name} ({each.alias})" if each.alias else name for name, each in known.items()}
    for part in whole or named:
        wanted = part.strip().upper()
        called = [
            name
            for name, each in known.items()
            if wanted in (name.upper(), name.lstrip("DUFI"))
            or (each.alias and folded(part) in (folded(each.alias), folded(clean(each.alias))))
            or name in masked_match(wanted, (name,))
        ]
        if len(called) != 1:
            what = f"matches {len(called)} accounts" if called else "is not an account of these statements"
            raise BadAccount(f"The given account_id {what}.", choices=choices)
        meant[called[0]] = known[called[0]]
    return tuple(meant.values())


def anything(_: Instrument) -> bool:
    """The filter that lets all contracts pass."""
    return True


def subject_of(one: Instrument) -> Subject:
    """What a filter compares with."""
    ticker = one.underlying if one.underlying and one.asset_class not in ("", "STK", "FUND", "CASH") else one.symbol
    return Subject(ticker, (one.conid,), f"{one.description} {one.symbol}")


def label(section: str) -> str:
    """IBKR's name of a section as it stands on the page where it is ticked."""
    return SECTIONS[section].name if section in SECTIONS else WORDS.sub(" ", section)


def day_in(moment: str | None) -> date | None:
    """The day of a time as IBKR wrote it."""
    found = day(moment)
    return date.fromisoformat(found) if found else None


def span_of(check: Check) -> str:
    """The days of a check."""
    return told([(check.first, check.last)]) if check.first and check.last else ""


def shown(words: str) -> str:
    """What a caller wrote, to be said again."""
    return text(words, 40) or "that"
