"""``bezant-mcp statements``: what files of Flex statements can answer, and their totals."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bezant_mcp.cli.fetching import fetch, live_book
from bezant_mcp.errors import BadArgument
from bezant_mcp.history.book import Account, Book, Statement
from bezant_mcp.history.errors import NotAStatement
from bezant_mcp.history.needs import Finding, check
from bezant_mcp.history.reading import book_of, read_file, read_statements
from bezant_mcp.history.source import files_of as listed
from bezant_mcp.history.totals import totals
from bezant_mcp.settings import Settings

EXIT_CODES = {"ok": 0, "part": 1, "no": 1}
NOTHING_READABLE = 2


def run(settings: Settings, given: argparse.Namespace) -> int:
    """Run one action of the command, and return its exit code."""
    return ACTIONS[given.action](settings, given)


def files_of(given: argparse.Namespace) -> Sequence[Path]:
    """The files that were named."""
    if not given.files:
        raise BadArgument("No file is named.", f"Name one: bezant-mcp statements {given.action} FILE...")
    if not (found := listed(map(Path, given.files))):
        raise BadArgument("The folder has no .xml file.", "Save statements there, or name the files.")
    return found


def write(text: str, book: Book, settings: Settings, given: argparse.Namespace) -> None:
    """Write to stdout, with masked account ids where that is wanted."""
    if settings.mask_accounts:
        given.redaction.learn([{"accountId": account} for account in book.accounts])
        text = given.redaction.clean(text)
    sys.stdout.write(text + "\n")


def show_totals(settings: Settings, given: argparse.Namespace) -> int:
    """Print the totals of all files together."""
    book = read_statements(*files_of(given))
    found = totals(book)
    write(json.dumps(found, indent=None if given.json else 1, ensure_ascii=False), book, settings, given)
    return 0


def show_check(settings: Settings, given: argparse.Namespace) -> int:
    """Print, for each question, what the files have and lack; 0: all, 1: a part, 2: nothing can be read."""
    if given.live and given.files:
        raise BadArgument("--live cannot be used with files.", "Leave out one of the two.")
    if given.live:
        return report(live_book(settings, given), settings, given, whole=True)
    read: list[tuple[Path, list[Statement]]] = []
    files = files_of(given)
    for path in files:
        try:
            read.append((path, read_file(path)))
        except NotAStatement as error:
            sys.stderr.write(given.redaction.clean(f"bezant-mcp: {error.code}: {error}\n"))
    if not read:
        return NOTHING_READABLE
    return report(book_of(read), settings, given, whole=len(read) == len(files))


def report(book: Book, settings: Settings, given: argparse.Namespace, *, whole: bool) -> int:
    """Print what was found, and return the exit code."""
    found = check(book)
    if given.json:
        text = json.dumps([each._asdict() for each in found], ensure_ascii=False)
    else:
        text = "\n".join(lines_of(book, found))
    write(text, book, settings, given)
    if not book.accounts:
        return NOTHING_READABLE
    return max([int(not whole), *(EXIT_CODES[each.state] for each in found)])


def lines_of(book: Book, found: Sequence[Finding]) -> list[str]:
    """The report for a person."""
    lines = [] if book.accounts else ["The query ran, but gave no statement: select accounts and a period in it."]
    for account in book.accounts.values():
        lines.append(heading(account))
        for each in found:
            if each.account_id == account.account_id:
                lines.append(f"  {each.state:<5}{each.question:<10}{proof_of(each)}")
                lines += [f"{'':17}{lack}" for lack in each.lacks]
        for one in account.checks:
            if one.holds is False:
                lines.append(f"  {one.subject} in {one.currency} differs: rows {one.ours}, IBKR's total {one.theirs}.")
    return lines + book.warnings + book.unknown


def heading(account: Account) -> str:
    """An account, its currency and days."""
    spans = ", ".join(f"{first} to {last}" for first, last in account.spans) or "days unknown"
    currency = account.base_currency or "base currency unknown"
    return f"{account.account_id} ({currency}{', guessed' if account.guessed else ''}), {spans}"


def proof_of(found: Finding) -> str:
    """What the proofs of a question gave."""
    if found.state == "no":
        return "cannot be answered"
    parts = [f"{found.agree} sums agree with IBKR's own"] if found.agree else []
    parts += [f"{found.differ} DIFFER from IBKR's own"] if found.differ else []
    parts += [f"{found.open_ones} cannot be proven"] if found.open_ones else []
    return ", ".join(parts) or "nothing to prove"


# Each stands in ``main.COMMANDS``, too.
ACTIONS: dict[str, Callable[[Settings, argparse.Namespace], int]] = {
    "check": show_check,
    "fetch": fetch,
    "totals": show_totals,
}
