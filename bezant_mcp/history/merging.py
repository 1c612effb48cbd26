"""Put statements together, so that no booking counts twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from bezant_mcp.history.book import Account, Book, Rows, Statement, joined


def merged(statements: Iterable[Statement], sources: Sequence[str] = ()) -> Book:
    """One book of several statements."""
    book = Book(sources=list(sources))
    for statement in statements:
        account = book.accounts.setdefault(statement.account_id, Account(statement.account_id))
        account.alias = statement.alias or account.alias
        account.base_currency = statement.base_currency or account.base_currency
        account.checks += statement.checks
        if statement.first and statement.last:
            span = (statement.first, statement.last)
            if statement.kind != "TCF":
                account.spans = joined([*account.spans, span])
            for section in statement.sections:
                account.sections[section] = joined([*account.sections.get(section, []), span])
        for each in fields(Rows):
            kept = getattr(account.rows, each.name)
            kept += [row for row in getattr(statement.rows, each.name) if row not in kept]
        for warning in statement.warnings:
            into = book.unknown if warning.startswith("unknown ") else book.warnings
            if warning not in into:
                into.append(warning)
    return book
