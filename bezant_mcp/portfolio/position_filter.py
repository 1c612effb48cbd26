"""Which positions a caller wants: by name, class, currency and end; and what is said of those that may be wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bezant_mcp.answers import listed
from bezant_mcp.arguments import bad, choice, day_count, items, synonyms
from bezant_mcp.contracts.classes import FAMILIES, Family
from bezant_mcp.contracts.price_units import HUNDREDTHS
from bezant_mcp.contracts.symbols import Subject, rows_about, ticker_of
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.parsing import currency_code
from bezant_mcp.portfolio.holdings import Holding, Holdings
from bezant_mcp.portfolio.position_notes import named

# What people write for a filter that lets everything through.
EVERYTHING = frozenset({"all", "any"})
# What people write for a currency.
CURRENCY_WORDS = {
    **{hundredth.upper(): currency for currency, hundredth in HUNDREDTHS.items()},
    **synonyms({"USD": "US$ USDOLLAR USDOLLARS", "EUR": "€ EURO EUROS", "GBP": "£ STERLING PENCE GBX"}),
    **synonyms({"JPY": "YEN", "CNH": "RMB YUAN"}),
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What there is to say of how positions were picked.

    Attributes:
        by_end: They were picked by when they end.
        left_out: Some may belong to them, and are not among them.
        missing: What is known to lack, a line for each.
        sort: In which order they are told.
    """

    notes: Sequence[str] = ()
    by_end: bool = False
    left_out: bool = False
    missing: Sequence[str] = ()
    sort: str = "value"


@dataclass(frozen=True)
class Filter:
    """Which positions a caller wants; what is empty takes all."""

    families: Sequence[Family] = ()
    currencies: Sequence[str] = ()
    days: int = 0

    @classmethod
    def read(cls, asset_class: str, currency: str, days: int | str | None) -> Filter:
        """The filter that a caller wrote; BadArgument where a part of it means nothing."""
        days = day_count("expires_within_days", days) if days else 0
        currencies = [CURRENCY_WORDS.get(word := code.upper().replace(" ", ""), word) for code in listed_in(currency)]
        if wrong := [code for code in currencies if not currency_code(code)]:
            raise bad("currency", wrong[0], "that is not a currency code", "USD,EUR")
        words = synonyms({name: f"{name.replace(' ', '')} {family.words}" for name, family in FAMILIES.items()})
        families = [FAMILIES[choice("asset_class", part, FAMILIES, words)] for part in listed_in(asset_class)]
        return cls(families, currencies, days)

    def judged(
        self, rows: Sequence[Holding], symbols: Sequence[str], now: datetime
    ) -> list[tuple[Holding, bool | None]]:
        """The positions with one of the symbols that match, and those of which that is not known, with None."""
        about = rows_about(symbols, rows, lambda row: Subject(row.symbol, (row.conid, row.underlying), row.name or ""))
        rows = [row for row in about if not self.currencies or row.currency in (None, *self.currencies)]
        return [(row, answer) for row in rows if (answer := self.takes(row, now)) is not False]

    def apply(
        self, holdings: Holdings, symbols: Sequence[str] = (), asked: Sequence[str] = ()
    ) -> tuple[list[Holding], Told]:
        """The positions with one of the symbols that match, and what there is to say of it, as it was ``asked``."""
        belongs = self.judged(holdings.rows, symbols, holdings.as_of)
        found = [row for row, answer in belongs if answer]
        unsure = [row for row, answer in belongs if answer is None]
        applied = "; ".join(part for part in (listed(asked or symbols), self.told) if part)
        notes = [f"Filter: {applied}."] if applied else []
        if unsure:
            notes.append(f"Left out, because IBKR does not say whether they match: {named(unsure)}.")
        if FAMILIES["CASH"] in self.families:
            notes.append("These are currency pairs only; use the tool cash for the account's cash.")
        return found, Told(notes, self.days > 0, bool(unsure))

    def takes(self, row: Holding, now: datetime) -> bool | None:
        """True if a position with a wanted symbol matches; None where that is not known."""
        answers: list[bool | None] = [None if self.currencies and row.currency is None else True]
        if self.families:
            fitting = [family.takes(row) for family in self.families if row.asset_class in family.classes]
            unknown = None in fitting or row.asset_class is None
            answers.append(True if True in fitting else None if unknown else False)
        if self.days:
            left = row.days_left(now)  # below zero where it should have ended already
            answers.append(None if row.is_undated else left is not None and left <= self.days)
        return False if False in answers else None if None in answers else True

    @property
    def told(self) -> str:
        """The filter in a few words."""
        parts = (", ".join(family.told for family in self.families), ", ".join(self.currencies))
        ends = f"ends within {self.days} days" if self.days else ""
        return "; ".join(part for part in (*parts, ends) if part)


async def names_held(gateway: Gateway, texts: Sequence[str], holdings: Holdings) -> list[str]:
    """What to look for under some names: first what is held so, a ticker, trading class, our label or IBKR's words.

    Raises:
        BadArgument: a name says more than a ticker, and there is no such contract.
    """
    meant: list[str] = []
    rows = (*holdings.rows, *holdings.closed)
    for text in texts:
        ticker = ticker_of(text)
        if any(ticker == ticker_of(row.symbol) for row in rows):
            meant.append(text)
        elif conids := [
            f"conid:{row.conid}"
            for row in rows
            if ticker in (ticker_of(said) for said in (row.trading_class, row.label, row.described) if said)
        ]:
            meant += conids
        else:
            meant += await resolve_filter(gateway, [text])
    return list(dict.fromkeys(meant))


def listed_in(text: str) -> list[str]:
    """The values of a filter; none for one that lets everything through."""
    values = items(text)
    return [] if EVERYTHING & {value.lower() for value in values} else values
