"""What a caller wrote to name a contract: a conid, an ISIN, a currency pair, a future, a ticker, a company's name.

And how months and dates of expiry are written; and which rows of a list a name means: those of the ticker with all that
is derived from it, or by name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeVar

from bezant_mcp.errors import BadArgument
from bezant_mcp.parsing import MONTHS

Row = TypeVar("Row")
Kind = Literal["conid", "isin", "pair", "future", "stock"]
EXAMPLES = "Give a ticker such as AAPL, BRK B or AAPL@NASDAQ, an ISIN, a conid, EUR.USD, or ES DEC26."
TEXT = re.compile(r"[A-Z0-9][A-Z0-9 .&/'+()-]{0,47}", re.ASCII)
CONID = re.compile(r"(?:CONID[: ]\s*)?(\d{1,10})", re.ASCII)
# Longer numbers are never tickers; shorter ones are tickers in Tokyo, Hong Kong and elsewhere.
LONGEST_NUMERIC_TICKER = 6
LARGEST_CONID = 2**31 - 2  # the next one is what IBKR writes for bonds without an id
ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}\d", re.ASCII)
SHARE_CLASS = re.compile(r"([A-Z0-9]+)[ .\-/]([A-Z]{1,2})", re.ASCII)
# Shorter texts stand in too many names. Blanks around the words are counted.
SHORTEST_NAME = 5
PAIR = re.compile(r"([A-Z]{3})[./ -]?([A-Z]{3})", re.ASCII)
EXPIRY = re.compile(r"(20\d\d)-?(\d\d)(?:-?(\d\d))?", re.ASCII)
NAMED_MONTH = re.compile(r"([A-Za-z]{3})[a-z]{0,6}[ '-]{0,2}(?:20)?(\d\d)", re.ASCII)
FUTURE = re.compile(
    rf"(?P<mark>/)?(?P<root>[A-Z0-9]{{1,6}})(?P<word> FUT(?:URES?)?)?"
    rf"(?: (?:(?P<month>{'|'.join(MONTHS)})[ -]?(?:20)?(?P<year>\d\d)|(?P<digits>20\d{{4}}(?:\d\d)?)))?",
    re.ASCII,
)
ELSEWHERE = re.compile(r"(?!conid)([a-z][a-z0-9.]{1,15}):\s*([a-z0-9][a-z0-9 .-]*)", re.ASCII | re.IGNORECASE)
EXCHANGE = re.compile(r"[A-Z0-9.]{1,16}", re.ASCII)
# What people call an exchange, and what IBKR calls it.
EXCHANGES: dict[str, tuple[str, ...]] = {
    "XETRA": ("IBIS", "IBIS2"),
    "LONDON": ("LSE", "LSEETF"),
    "AMSTERDAM": ("AEB",),
    "PARIS": ("SBF",),
    "MILAN": ("BVME", "BVME.ETF"),
    "SIX": ("EBS",),
    "TSX": ("TSE",),
    "TOKYO": ("TSEJ",),
    "HKEX": ("SEHK",),
    "ARCA": ("ARCA", "ARCAEDGE"),
    "SMART": (),  # IBKR's routing, which is no listing
}
# What other data services write behind a ticker for its exchange: VOD.L, ALV GR.
SUFFIXES = {
    suffix: EXCHANGES.get(exchange, (exchange,))
    for exchange, suffixes in {
        "LONDON": "L LN", "XETRA": "DE GR", "AMSTERDAM": "AS NA", "PARIS": "PA FP", "SIX": "SW", "MILAN": "MI",
        "TOKYO": "T", "TSX": "TO", "HKEX": "HK", "US": "US",
    }.items()
    for suffix in suffixes.split()
}  # fmt: skip
CURRENCIES = frozenset(
    re.findall(
        r"\w+",
        "AED AUD BGN BRL CAD CHF CLP CNH CNY CZK DKK EUR GBP HKD HUF ILS INR ISK JPY KRW MXN MYR NOK NZD PHP PLN QAR "
        "RON RUB SAR SEK SGD THB TRY TWD USD ZAR",
    )
)


@dataclass(frozen=True)
class Wanted:
    """What is looked for.

    Attributes:
        asked: The text as it came, without surplus spaces.
        symbol: In IBKR's form: a share class follows a space, a pair is written with a dot.
        exchanges: IBKR's names of the exchange that was named; empty for any.
        currency: The currency that was named in place of an exchange.
        expiry: Of a future, ``YYYYMM`` or ``YYYYMMDD``; empty for any.
        conid: The number, where the text is one; a short one may be a ticker all the same (``kind`` is ``stock``).
        like_a_name: Written as people write a company's name and not a ticker.
    """

    asked: str
    kind: Kind
    symbol: str
    exchanges: tuple[str, ...] = ()
    currency: str = ""
    expiry: str = ""
    conid: int = 0
    like_a_name: bool = False


def parse_symbol(text: str) -> Wanted:
    """Read one name of a contract.

    Raises:
        BadArgument: it is none of the known forms.
    """
    asked = " ".join(text.split())
    plain = as_written_here(without_accents(asked))
    name, at, venue = plain.upper().partition("@")
    name, venue = name.strip(), venue.strip()
    future = FUTURE.fullmatch(name)
    if not (TEXT.fullmatch(name) or CONID.fullmatch(name) or future) or (at and not EXCHANGE.fullmatch(venue)):
        raise BadArgument(f"symbol {asked[:40]!r} is not a ticker or another name of a contract.", EXAMPLES)
    currency = venue if venue in CURRENCIES else ""
    exchanges = EXCHANGES.get(venue, (venue,)) if venue and not currency else ()
    if number := CONID.fullmatch(name):
        return numeric(asked, name, int(number[1]), exchanges, currency)
    if ISIN.fullmatch(name):
        return Wanted(asked, "isin", checked_isin(name), exchanges, currency)
    if (pair := PAIR.fullmatch(name)) and {pair[1], pair[2]} <= CURRENCIES and pair[1] != pair[2]:
        return Wanted(asked, "pair", f"{pair[1]}.{pair[2]}")
    if future and (future["mark"] or future["word"] or future["month"] or future["digits"]):
        expiry = month_of(future["month"] + future["year"]).replace("-", "") if future["month"] else future["digits"]
        return Wanted(asked, "future", future["root"], exchanges, currency, expiry or "")
    is_name = like_a_name(plain.partition("@")[0].strip())
    return Wanted(asked, "stock", ticker_of(name), exchanges, currency, like_a_name=is_name)


def as_written_here(text: str) -> str:
    """``$AAPL`` and ``NASDAQ:AAPL``, as other services write them, in the form that is read here."""
    found = ELSEWHERE.fullmatch(text.removeprefix("$"))
    return f"{found[2]}@{found[1]}" if found else text.removeprefix("$")


def with_suffix(wanted: Wanted) -> Wanted | None:
    """The other reading of what looks like a share class: ``VOD L`` as VOD in London; None where there is none."""
    ticker, blank, suffix = wanted.symbol.rpartition(" ")
    if not blank or suffix not in SUFFIXES or wanted.exchanges or wanted.currency:
        return None
    return Wanted(wanted.asked, "stock", ticker, SUFFIXES[suffix])


def numeric(asked: str, name: str, number: int, exchanges: tuple[str, ...], currency: str) -> Wanted:
    """A number: a conid, or where it is short, possibly a ticker; with an exchange it is a ticker."""
    if exchanges or currency:
        return Wanted(asked, "stock", name, exchanges, currency)
    ticker_too = name.isdigit() and len(name) <= LONGEST_NUMERIC_TICKER
    if not number or (number > LARGEST_CONID and not ticker_too):
        raise BadArgument(f"symbol {asked!r} is no conid.", EXAMPLES)
    if not ticker_too:
        return Wanted(asked, "conid", str(number), conid=number)
    return Wanted(asked, "stock", name, conid=0 if name.startswith("0") else number)


def checked_isin(isin: str) -> str:
    """The ISIN, if its check digit is right; a mistyped one may be another company's."""
    digits = [int(digit) for letter in isin for digit in str(int(letter, 36))]
    # Every second digit from the right is doubled; the digits of all of them add up to a multiple of ten.
    doubled = [2 * digit for digit in digits[-2::-2]]
    if (sum(digits[-1::-2]) + sum(value // 10 + value % 10 for value in doubled)) % 10:
        raise BadArgument(f"symbol {isin} is no ISIN: its last digit does not fit the others.", EXAMPLES)
    return isin


def month_code(expiry: str) -> str:
    """``DEC26`` for an expiry that begins with ``202612``, as IBKR's searches write months."""
    return f"{MONTHS[int(expiry[4:6]) - 1]}{expiry[2:4]}"


def month_of(code: str) -> str:
    """``2026-12`` for ``DEC26``; empty for anything else."""
    name, year = code[:3].upper(), code[3:]
    return f"20{year}-{MONTHS.index(name) + 1:02d}" if name in MONTHS and re.fullmatch(r"\d\d", year) else ""


def parse_expiry(written: str) -> tuple[str, str]:
    """The month as ``YYYYMM`` and the date as ``YYYYMMDD``, which is empty where only a month is named.

    Raises:
        BadArgument: it is neither.
    """
    named = NAMED_MONTH.fullmatch(written.strip())
    month = month_of(named[1] + named[2]) if named else ""
    found = EXPIRY.fullmatch(month or written.strip())
    if found is None or not 1 <= int(found[2]) <= 12:
        raise BadArgument(f"expiry {written[:20]!r} is no date.", "For example 2026-12-18, or 2026-12 for its month.")
    month = found[1] + found[2]
    return month, month + found[3] if found[3] else ""


def like_a_name(text: str) -> bool:
    """Tell ``Shell`` and ``Vodafone Group`` from ``SHEL``, ``shel`` and ``BRK B``."""
    words = text.split()
    if SHARE_CLASS.fullmatch(text.upper()):
        return False
    return len(words) > 1 or (len(text) > 3 and text[0].isupper() and text[1:].islower())


class Subject(NamedTuple):
    """What a row is about.

    Attributes:
        ticker: For a derivative that of its underlying.
        conids: Its own, and that of its underlying where known.
        name: Of the company.
    """

    ticker: str
    conids: tuple[int | None, ...] = ()
    name: str = ""


def ticker_of(symbol: str) -> str:
    """A ticker in IBKR's form: upper case, a share class after a space."""
    plain = " ".join(symbol.upper().split())
    match = SHARE_CLASS.fullmatch(plain)
    return f"{match[1]} {match[2]}" if match else plain


def without_accents(text: str) -> str:
    """The same text in plain letters."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def words_of(name: str) -> str:
    """The words of a name, in upper case and without accents, a blank around each."""
    return f" {' '.join(re.findall(r'[A-Z0-9]+', without_accents(name).upper()))} "


def is_about(symbol: str, subject: Subject) -> bool:
    """Whether a ticker such as ``AAPL`` or ``BRK.B``, or a conid, means this row.

    Raises:
        BadArgument: ``symbol`` is no form of a name at all.
    """
    wanted = parse_symbol(symbol)
    if wanted.conid and wanted.conid in subject.conids:
        return True
    return wanted.kind != "conid" and ticker_of(wanted.symbol) == ticker_of(subject.ticker)


def rows_about(symbols: Sequence[str], rows: Sequence[Row], subject_of: Callable[[Row], Subject]) -> list[Row]:
    """The rows that any of the symbols means, in their order; all where none is given.

    A text that is the ticker of no row is looked for in the names, as whole words: CAT is not in EDUCATION.
    """
    found: set[int] = set()
    for symbol in symbols:
        subjects = list(map(subject_of, rows))
        places = [place for place, subject in enumerate(subjects) if is_about(symbol, subject)]
        if not places and len(words := words_of(symbol)) >= SHORTEST_NAME:
            places = [place for place, subject in enumerate(subjects) if words in words_of(subject.name)]
        found.update(places)
    return [row for place, row in enumerate(rows) if place in found or not symbols]
