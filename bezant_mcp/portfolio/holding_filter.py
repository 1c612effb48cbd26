"""Choosing positions: by ticker or name, asset class, currency, and how soon they expire."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bezant_mcp.arguments import ASSET_CLASSES, bad, choice, items, synonyms
from bezant_mcp.contracts.matching import Subject, rows_about
from bezant_mcp.portfolio.holdings import Holding, Holdings

# What people write for a filter that lets everything through.
EVERYTHING = frozenset({"all", "any"})


def subject_of(row: Holding) -> Subject:
    """What a position is about."""
    return Subject(row.symbol, (row.conid, row.underlying), row.name or "")


def listed_in(text: str) -> list[str]:
    """The values of a filter; none for one that lets everything through."""
    values = items(text)
    return [] if EVERYTHING & {value.lower() for value in values} else values


@dataclass(frozen=True)
class Filter:
    """What a position must be to be chosen; an empty part takes all."""

    symbols: tuple[str, ...] = ()
    asset_classes: frozenset[str] = frozenset()
    currencies: frozenset[str] = frozenset()
    expires_within_days: int | None = None

    @classmethod
    def of(cls, symbols: Sequence[str], asset_class: str, currency: str, expires_within_days: int | None) -> Filter:
        """Read what a caller gave.

        Raises:
            BadArgument: a part of it means nothing.
        """
        if expires_within_days is not None and expires_within_days < 0:
            raise bad("expires_within_days", expires_within_days, "it must not be negative", "30")
        words = synonyms(ASSET_CLASSES)
        codes = [code.upper() for code in listed_in(currency)]
        if wrong := [code for code in codes if not re.fullmatch(r"[A-Z]{3}", code, re.ASCII)]:
            raise bad("currency", wrong[0], "that is no currency code", "USD,EUR")
        return cls(
            tuple(symbols),
            frozenset(choice("asset_class", part, ASSET_CLASSES, words) for part in listed_in(asset_class)),
            frozenset(codes),
            expires_within_days,
        )

    def pick(self, holdings: Holdings) -> list[Holding]:
        """The positions that match."""
        rows = rows_about(self.symbols, holdings.rows, subject_of)
        today = holdings.as_of.date()
        return [
            row
            for row in rows
            if (not self.asset_classes or row.asset_class in self.asset_classes)
            and (not self.currencies or row.currency in self.currencies)
            and (self.expires_within_days is None or expires_within(row, self.expires_within_days, today))
        ]


def expires_within(row: Holding, days: int, today: date) -> bool:
    """Whether a position ends within so many days, or should have ended already."""
    left = row.days_left(today)
    return left is not None and left <= days
