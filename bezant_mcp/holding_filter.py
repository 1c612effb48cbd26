"""Choosing positions: by ticker or name, asset class, currency, and how soon they expire."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bezant_mcp.choices import ASSET_CLASSES, synonyms
from bezant_mcp.holdings import Holding, Holdings
from bezant_mcp.inputs import bad, choice, items

SHARE_CLASS = re.compile(r"([A-Z0-9]+)[.\-/ ]([A-Z]{1,2})", re.ASCII)


def ticker_of(symbol: str) -> str:
    """A ticker in IBKR's form: upper case, a share class after a space."""
    plain = " ".join(symbol.upper().split())
    match = SHARE_CLASS.fullmatch(plain)
    return f"{match[1]} {match[2]}" if match else plain


def matches(holding: Holding, wanted: str) -> bool:
    """Whether a ticker, ``TICKER@EXCHANGE`` or conid means this position or what it is about."""
    ticker, _, exchange = wanted.partition("@")
    if wanted.strip() in (str(holding.conid), str(holding.underlying)):
        return True
    return ticker_of(ticker) == ticker_of(holding.symbol) and exchange.strip().upper() in ("", holding.exchange)


def named(rows: tuple[Holding, ...], wanted: str) -> list[Holding]:
    """The positions that a ticker or conid means; where none has it, those whose name contains it."""
    found = [row for row in rows if matches(row, wanted)]
    plain = wanted.strip().upper()
    return found or [row for row in rows if len(plain) > 2 and plain in (row.name or "").upper()]


@dataclass(frozen=True)
class Filter:
    """What a position must be to be chosen; an empty part takes all."""

    symbols: tuple[str, ...] = ()
    asset_classes: frozenset[str] = frozenset()
    currencies: frozenset[str] = frozenset()
    expires_within_days: int | None = None

    @classmethod
    def of(cls, symbol: str, asset_class: str, currency: str, expires_within_days: int | None) -> Filter:
        """Read what a caller gave.

        Raises:
            BadArgument: a part of it means nothing.
        """
        if expires_within_days is not None and expires_within_days < 0:
            raise bad("expires_within_days", expires_within_days, "it must not be negative", "30")
        words = synonyms(ASSET_CLASSES)
        codes = [code.upper() for code in items(currency)]
        if wrong := [code for code in codes if not re.fullmatch(r"[A-Z]{3}", code, re.ASCII)]:
            raise bad("currency", wrong[0], "that is no currency code", "USD,EUR")
        return cls(
            tuple(items(symbol)),
            frozenset(choice("asset_class", part, ASSET_CLASSES, words) for part in items(asset_class)),
            frozenset(codes),
            expires_within_days,
        )

    def pick(self, holdings: Holdings) -> list[Holding]:
        """The positions that match."""
        rows = list(holdings.rows)
        if self.symbols:
            found = {row.conid for wanted in self.symbols for row in named(holdings.rows, wanted)}
            rows = [row for row in rows if row.conid in found]
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
