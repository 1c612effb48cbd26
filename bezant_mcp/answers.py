"""The parts that answers share: each is one small frozen model with the currency and the time of every figure.

A value that IBKR did not give is left out; it is never zero. Texts from IBKR are cleaned before they get here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import isfinite
from struct import pack, unpack
from typing import Annotated, Any, ClassVar, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, PrivateAttr, WithJsonSchema

from bezant_mcp.errors import BadArgument
from bezant_mcp.money import cents
from bezant_mcp.parsing import quoted
from bezant_mcp.tables import Record, evenly_typed, figures_of, tables_of

Row = TypeVar("Row")
Amount = float | None
# The schema says no more of a table: its columns are named in the answer, and each would cost more than it tells.
Rows = Annotated[list[list[Any]], WithJsonSchema({"type": "array"})]
NAMED_AT_MOST = 5
SMALL_PRICE = 0.01
# Longer than what people quote: IBKR's computing, or ours, made the digits.
LONGEST_AS_WRITTEN = 12
# Fields that say something of the answer, and nothing of the account.
ABOUT_THE_ANSWER = ("demo", "source", "complete", "notes")


def moment(value: datetime) -> str:
    """A time as ISO 8601 with its zone, to the second."""
    return value.isoformat(timespec="seconds")


class AnswerModel(BaseModel):
    """The base class of every answer: ``demo`` is true where the data is invented."""

    # Validators are made when the first answer is: a client gets the list of tools sooner.
    model_config = ConfigDict(frozen=True, defer_build=True)

    # True: invented data.
    demo: bool | None = None
    # A PNG that goes beside the figures, never among them.
    _picture: bytes | None = PrivateAttr(default=None)

    @property
    def picture(self) -> bytes | None:
        """The PNG of the answer, if one was asked for and there was something to draw; otherwise None."""
        return self._picture

    def with_picture(self, png: bytes) -> Self:
        """Return the same answer with a PNG added."""
        pictured = self.model_copy()
        pictured._picture = png
        return pictured

    # What is said once for the whole answer, and belongs beside the cells of its tables.
    beside: ClassVar[tuple[str, ...]] = ("currency", "base_currency")

    @property
    def tables(self) -> dict[str, list[Record]]:
        """The tables of this answer by name, the most important first; each row is a dict by column name."""
        beside = {name: getattr(self, name) for name in self.beside if name in type(self).model_fields}
        return tables_of(self, getattr(self, "columns", None), beside)

    def records(self, table: str = "") -> list[Record]:
        """Return the rows of one table as dicts by column name, ready for ``pandas.DataFrame``.

        Every row has the same columns; None where IBKR gave no value; dates are ISO strings. Without a name it is the
        first of ``tables``; an answer without tables gives one row of its figures.

        Raises:
            BadArgument: the answer has no such table.
        """
        tables = self.tables
        if not table:
            return evenly_typed(next(iter(tables.values()))) if tables else [figures_of(self, ABOUT_THE_ANSWER)]
        if table not in tables and getattr(self, table, "") is not None:
            step = f"Use one of: {', '.join(tables)}." if tables else "Leave out the name: it has no tables."
            raise BadArgument(f"{type(self).__name__} has no table {quoted(table)}.", step)
        return evenly_typed(tables.get(table, []))


class SourcedModel(AnswerModel):
    """An answer from IBKR: when it was given, which session gave it, and what is missing."""

    as_of: str
    source: Literal["portfolio", "brokerage"] = "portfolio"
    complete: bool = True
    notes: list[str] | None = None


class Table(SourcedModel):
    """Rows under ``columns``; ``count`` is the number of all rows, of which ``rows`` may be the first few."""

    count: int
    columns: list[str]
    rows: Rows


def first_rows(rows: list[Row], most: int) -> tuple[list[Row], list[str] | None]:
    """The first rows, and a note where that is not all of them; ``most`` is 0 for all."""
    shown = rows[:most] if most else rows
    return shown, [f"Shows {len(shown)} of {len(rows)}; limit=0 shows all."] if len(shown) < len(rows) else None


def short(value: float | None, digits: int = 2) -> float | int | None:
    """A number in as few characters as it has: whole numbers without ``.0``; None for what is no number."""
    if value is None or not isfinite(value):
        return None
    rounded = round(value, digits) + 0.0
    return int(rounded) if rounded == int(rounded) else rounded


def quantity(value: float | None) -> float | int | None:
    """A size, fractions and all."""
    return short(value, 12)


def unit_price(value: float | None, digits: int = 6) -> float | int | None:
    """A price per unit with the digits that it has; one of less than a cent is never shown as nothing.

    IBKR computes in 32 bits: 258.8299865722656 is its 258.83.
    """
    if value is None or not isfinite(value):
        return None
    if len(repr(value)) > LONGEST_AS_WRITTEN:
        value = next(
            (found for found in map(float, (f"{value:.{n}g}" for n in (6, 7, 8))) if as_32_bits(found) == value), value
        )
    return float(f"{value:.7g}") if 0 < abs(value) < SMALL_PRICE else short(value, digits)


def as_32_bits(value: float) -> float:
    """A number as IBKR's prices hold it."""
    narrowed: float = unpack("f", pack("f", value))[0]
    return narrowed


def six_digits(value: float) -> float:
    """A price of a chart, or a rate."""
    return float(f"{value:.6g}")


def money(value: float | None) -> float | int | None:
    """An amount to the cent."""
    return short(cents(value))


def listed(names: Sequence[str]) -> str:
    """A few names, and how many more there are."""
    more = len(names) - NAMED_AT_MOST
    return ", ".join(map(quoted, names[:NAMED_AT_MOST])) + (f" and {more} more" if more > 0 else "")


def percent(part: float | None, whole: float | None) -> float | int | None:
    """A share in percent with two decimals; None where either is unknown, or the whole is not above zero."""
    return short(100 * part / whole) if part is not None and whole is not None and whole > 0 else None
