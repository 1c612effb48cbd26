"""What a caller wrote to name a contract: a conid, an ISIN, a pair, an option, a future, a ticker, a company's name.

And how months and dates of expiry are written; and which rows of a list a name means: those of the ticker with all that
is derived from it, or by name. Reading costs no request: a text that may mean several things has several readings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, NamedTuple, TypeVar

from bezant_mcp.errors import BadArgument
from bezant_mcp.parsing import MONTHS, day

Row = TypeVar("Row")


def words_in(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


Kind = Literal["conid", "isin", "pair", "option", "future", "bond", "stock"]
EXAMPLES = "Use a ticker such as AAPL, BRK B or AAPL@NASDAQ, an ISIN, a conid, EUR.USD or ES DEC26."
TEXT = r"[A-Z0-9][A-Z0-9 .&/'+()=*^$#_!%-]{0,47}"
TICKER = r"[A-Z0-9][A-Z0-9 .&/'-]{0,15}"
# What is certain: conid:8894, and AAPL (265598) as answers write it.
CONID = r"(?:CONID[:= ]\s*|#|.+ \((?=\d{5})|[A-Z0-9.]{1,5}(?: [A-Z]{1,3})? \((?=\d{4}))(\d{1,10})\)?"
# Words before what names a contract by itself, and marks around it that are not part of it.
NAMED_BY = r"(?i)(?:ISIN|CUSIP|SEDOL|FIGI|WKN|TICKER|SYMBOL)[:= ]\s*(\S+)"
QUOTED = r"""["'`(\[](.+)["'`)\]]"""
# What is behind a name in brackets, or tells that it is a derivative: AAPL (NASDAQ), AAPL (Apple Inc).
IN_BRACKETS = r"(.+?) ?\(([^()]+)\)"
# Longer numbers are no tickers of shares; shorter ones are in Tokyo, Hong Kong and elsewhere.
LONGEST_NUMERIC_TICKER = 6
LONGEST_IN_HONG_KONG = 5
LONGEST_WITH_DOT = 3  # in London a short ticker ends in a dot, which few write: BP.
LONGEST_TEXT = 80
LARGEST_CONID = 2**31 - 2  # the next one is what IBKR writes for bonds without an id
ISIN = r"[A-Z]{2}[A-Z0-9]{9}\d"
SHARE_CLASS = r"([A-Z0-9]+)[ .\-/]([A-Z]{1,2})"
# Shorter texts stand in too many names. Blanks around the words are counted.
SHORTEST_NAME = 5
PAIR = re.compile(r"([A-Z]{3})[./: _-]?([A-Z]{3})(?:=X)?", re.ASCII)
# EUR= and JPY=X: against the dollar.
ONE_OF_PAIR = r"([A-Z]{3})=X?"
QUOTED_IN_DOLLARS = frozenset({"EUR", "GBP", "AUD", "NZD"})
# Marks that people or their programs write for plain ones.
MARKS = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2013\u2014\u2212", "-") | dict.fromkeys("\u2018\u2019\u00b4", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"') | {"|": " ", "\u00b7": "."}
)  # fmt: skip
# What Bloomberg writes behind a name for the kind of thing that it is.
YELLOW_KEY = r"(.+) (EQUITY|INDEX|COMDTY|CURNCY|GOVT|CORP)"
PREFIX = r"(?i)(?!conid\b)(/?[a-z0-9][a-z0-9 ._/-]{0,15}):\s*(\S.*)"
EXCHANGE = r"[A-Z0-9._-]{1,16}"
CURRENCIES = words_in(
    "AED AUD BGN BRL CAD CHF CLP CNH CNY CZK DKK EUR GBP HKD HUF ILS INR ISK JPY KRW MXN MYR NOK NZD PHP PLN QAR "
    "RON RUB SAR SEK SGD THB TRY TWD USD ZAR"
)
COIN = (
    rf"(?P<coin>[A-Z0-9]{{2,8}}?)(?P<mark>[./ -]?)(?P<money>{'|'.join(sorted(CURRENCIES))}|USDT|USDC)"
    r"(?:-(?P<place>PAXOS|ZEROHASH))?"
)
# Coins and metals that IBKR trades, and words of indices: they are shares' tickers too, and no list by ticker has them.
COINS = words_in(
    "BTC ETH LTC BCH SOL XRP ADA DOGE LINK AVAX SUI UNI AAVE DOT MATIC POL XLM HBAR TRX SHIB XAU XAG XPT XPD"
)
# What others call IBKR's indices, with a mark before the name.
NAMES_OF_INDICES = {
    "GSPC": "SPX", "INX": "SPX", "DJI": "INDU", "IXIC": "COMP", "GDAXI": "DAX", "FTSE": "UKX", "STOXX50E": "ESTX50",
    "FCHI": "CAC40", "AEX": "EOE", "SSMI": "SMI", "AXJO": "XJO",
}  # fmt: skip
INDICES = words_in(
    "SPX NDX RUT VIX DJX INDU XSP OEX XEO COMP DAX SMI SX5E ESTX50 UKX CAC40 EOE HSI N225 TOPX K200 XJO MXEA"
)
# How each kind of security is written behind its ticker: by people and exchanges, and what IBKR writes there.
# Case counts, so that NAVpD is a preferred share and NAVPD is not.
KINDS_OF_SHARES = tuple(
    (rf"([A-Z0-9]+?){pattern}", ending)
    for pattern, ending in (
        (r"[ .\-/_']([A-Z]{1,2})", r" \2"),
        (r"([a-e])", r" \2"),
        (r"(?:[ .\-/_'](?:PR|PFD|P)[ .\-/]?|-|'|p|_p|[\^$](?=[A-Z]))([A-Za-z]?)", r" PR\2"),
        (r"(?:[ .\-/_]W[ST][ .\-/]?|\+)([A-Z]?)", r" WS\2"),
        (r"(?:[ .\-/_]R[IT]?|\^|r)()", r" RT\2"),
        (r"(?:[ .\-/_]U[NT]?|=)()", r" U\2"),
        (r"(?:[ .\-/_]WI|#|w)()", r" WI\2"),
        (r"(?:[ .\-/_]WD|\$)()", r" WD\2"),
        (r"(?:[ .\-/_]CL|\*)()", r" CL\2"),
    )
)
# BRKB for BRK B: a letter that is nothing apart, and may be the class of a share.
GLUED_CLASS = r"([A-Z]{2,6})([AB])"
# What statements write behind a ticker for its venue: SAPd, CHSPIz.
STATEMENT_VENUES = {"d": ("IBIS", "IBIS2", "FWB", "FWB2"), "z": ("EBS",)}
MONTH_NAMES = "|".join(MONTHS)
MONTH_LETTERS = "FGHJKMNQUVXZ"
YEAR, NAMED, NUMBERED = r"(?P<year>20\d\d|\d\d)", "(?P<name>[A-Z]{3})", r"(?P<month>\d\d?)"
# DEC 26, 26 DEC, DEC 2618, DEC 31 26, 31 DEC 26, 2026 12 31, 261231, 12/31/26, 12/2026: months by name
# stand apart, and blanks for all marks but these.
EXPIRIES = (
    rf"{NAMED} {YEAR}",
    rf"(?P<year>\d\d) {NAMED}",
    rf"{NAMED} (?P<year>\d\d)(?P<day>\d\d)",
    rf"{NAMED} (?P<day>\d\d?) {YEAR}",
    rf"(?P<day>\d\d?) {NAMED} {YEAR}",
    r"(?P<year>20\d\d)[ /]?(?P<month>\d\d)(?:[ /]?(?P<day>\d\d))?",
    r"(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)",
    rf"{NUMBERED}/(?P<day>\d\d?)/{YEAR}",
    rf"{NUMBERED}/(?P<year>20\d\d)",
)
# Words and letters of exchanges that mean one of IBKR's roots, or the class of an option another underlying.
ROOTS = {
    word: root
    for root, words in {
        "EUR": "6E EUU", "GBP": "6B GBU", "JPY": "6J JPU", "AUD": "6A ADU", "CAD": "6C CAU",
        "CHF": "6S CHU 1SF 2SF 3SF 4SF",
        "NZD": "6N", "MXP": "6M", "BRE": "6L", "VIX": "VX VIXW", "DAX": "FDAX ODAX", "DXM": "FDXM", "DXS": "FDXS",
        "ESTX50": "FESX OESX ESX", "GBL": "FGBL", "GBM": "FGBM", "GBS": "FGBS", "GBX": "FGBX", "OAT": "FOAT",
        "BTP": "FBTP", "SMI": "FSMI", "K200": "KM", "BRR": "BTC", "CL": "LO", "NG": "LNE ON", "GC": "OG", "SI": "SO",
        "SPX": "SPXW", "NDX": "NDXP", "RUT": "RUTW",
        "ES": "EW EW1 EW2 EW3 EW4 E1A E2A E3A E4A E5A E1B E2B E3B E4B E5B E1C E2C E3C E4C E5C E1D E2D E3D E4D E5D",
    }.items()
    for word in words.split()
}  # fmt: skip
# Bloomberg writes the country behind it.
ROOT = r"(?P<root>[A-Z0-9.]{1,8}?(?:[ /-][A-Z])?)(?: US)?"
FUTURE = (
    rf"(?P<mark>/)?(?P<name>[A-Z0-9.]{{1,8}}?)(?:"
    rf"[ ._-]?(?P<letter>[{MONTH_LETTERS}])(?:20)?(?P<year>\d{{1,2}})(?:\.(?:CME|CBT|NYM|CMX|NYB))?"
    rf"|(?P<front>=F|1!)|(?P<word> FUT(?:URES?)?)| (?P<bare>{MONTH_NAMES})"
    rf"|(?: FUT(?:URES?)?)?(?P<date>(?:[ _-]\d\d ?)?[ _-]?(?:{MONTH_NAMES}).*?)(?: ?FUT(?:URE)?)?"
    rf"|(?P<packed>\d\d(?:{MONTH_NAMES}))FUT|[ _-](?P<digits>(?:20|\d\d?/20)\d\d.*))?"
)
OSI = (
    r"(?:O:|[.-])?(?P<root>\d?[A-Z]{1,6}\d?)[ _-]*(?:20)?(?P<digits>\d{6})"
    r"(?P<right>[CP])(?P<strike>\d{8}|\d{1,6}(?:\.\d+)?)"
)
RIGHT, STRIKE = r"(?P<right>C|P|CALLS?|PUTS?)", r"\$?(?P<strike>\d+(?:\.\d+)?)"
OPTIONS = (
    rf"{ROOT} (?P<date>\S.*) {STRIKE} ?{RIGHT}",
    rf"{ROOT} (?P<date>\S.*) {RIGHT} ?{STRIKE}",
    rf"{ROOT} {STRIKE} ?{RIGHT} (?P<date>\S.*)",
    rf"{ROOT} {RIGHT} ?{STRIKE} (?P<date>\S.*)",
    rf"{RIGHT} {ROOT} (?P<date>\S.*) {STRIKE}",
    # Its expiry may be left open.
    rf"{ROOT} (?P<month>{MONTH_NAMES}) {STRIKE} ?{RIGHT}",
    rf"{ROOT} {STRIKE} ?{RIGHT}",
)
# ESZ6 P5900 and ./ESZ26P5900: on a future, by its code; the strike may have no decimal point.
CODED_OPTION = (
    rf"\.?/?(?P<root>\d?[A-Z]{{1,4}}\d?[A-Z]?)(?P<letter>[{MONTH_LETTERS}])(?P<year>\d{{1,2}}) ?"
    rf"(?:(?P<right>[CP]) ?(?P<strike>\d+(?:\.\d+)?)|(?P<strike2>\d+(?:\.\d+)?) ?(?P<right2>C|P|CALL|PUT))"
)
# What is meant for an option, however it is written.
OPTION_LIKE = r"([A-Z0-9.]{1,8}) .*(?:\d ?[CP]|\b(?:CALL|PUT)S?\b.*)"
# A leg, in the name of a combination.
LEG = r"(?:.+ COMBINATION \()?[+-][\d.]+ (.+?)\)?"
# Behind an option's description IBKR writes its OSI symbol and multiplier in brackets, or when it settles.
BRACKETS = r"(.*?) ?[\[(](.+?)(?: [\d.]+)?[\])]"
BOND = (
    r"(?P<issuer>.+?) (?P<coupon>\d+(?:\.\d+)?)?(?P<part> ?\d/\d+)?%? "
    r"(?P<date>[\dA-Z][\dA-Z/-]{6,9}|\d+ [A-Z]+ \d+|[A-Z]+ \d+ \d+)"
)
TREASURY = frozenset({"T", "UST", "US-T", "US T", "US TREASURY"})


def fits(pattern: str, text: str) -> re.Match[str] | None:
    """The whole of a text as a pattern reads it. Patterns are compiled when a name needs them, not at the start."""
    return re.fullmatch(pattern, text, re.ASCII)


class Reading(NamedTuple):
    """A ticker that a text may mean.

    Attributes:
        places: Exchanges at which it is looked for; empty for any.
        rank: 0 as written or by a known rule; 1 if no share in the United States is; 2 if nothing is; 3 if it is held.
    """

    ticker: str
    places: tuple[str, ...] = ()
    rank: int = 0


@dataclass(frozen=True)
class Wanted:
    """What is looked for.

    Attributes:
        asked: The text as it came, without surplus spaces.
        symbol: In IBKR's form: a share class follows a space, a pair is written with a dot; the root of what expires.
        exchanges: IBKR's names of the exchange that was named; empty for any.
        currency: The currency that was named in place of an exchange.
        expiry: ``YYYYMM`` or ``YYYYMMDD``, ``?`` for a digit that was not written, ``front`` for the nearest.
        conid: The number, where the text is one; a short one may be a ticker all the same (``kind`` is ``stock``).
        like_a_name: Written as people write a company's name and not a ticker.
        readings: Every ticker that it may be.
        roots: Of futures that it may be.
        coin: The coin whose price in a currency it may be.
        right, strike, trading_class: Of an option; the class only where it was named apart from the underlying.
        identifier: ``CUSIP``, ``SEDOL`` or ``FIGI``, if its check digit is that of one.
        unlisted: The exchange that it may name, of which no code of IBKR is known.
        code: Of the future that an option is on, where that is how it was written.
    """

    asked: str
    kind: Kind
    symbol: str
    exchanges: tuple[str, ...] = ()
    currency: str = ""
    expiry: str = ""
    conid: int = 0
    like_a_name: bool = False
    readings: tuple[Reading, ...] = ()
    roots: tuple[str, ...] = ()
    coin: str = ""
    right: str = ""
    strike: float = 0.0
    trading_class: str = ""
    identifier: str = ""
    unlisted: str = ""
    code: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it says no more than a ticker, so that rows can be compared with it as they are."""
        special = self.currency or self.expiry or self.coin or self.identifier or self.symbol.endswith(" CFD")
        return self.kind in ("stock", "conid", "pair", "future") and not (
            special or any(one.places for one in self.readings)
        )

    @property
    def places(self) -> frozenset[str]:
        """The exchanges that any reading names, those for holdings alone left out."""
        return frozenset(place for one in self.readings if one.rank < 3 for place in one.places)

    @property
    def tickers(self) -> list[str]:
        """What to ask IBKR's list of shares for."""
        return list(dict.fromkeys(one.ticker for one in self.readings if one.rank < 3))

    def ends(self, digits: str) -> bool:
        """Whether a day or month is the one that was named, or part of it."""
        return bool(re.match(self.expiry.replace("?", "."), digits))


def parse_symbol(text: str) -> Wanted:
    """Return what the name of a contract stands for; sends no request.

    Raises:
        BadArgument: it has none of the known forms.
    """
    asked = " ".join(text.split())
    refused = BadArgument(f"symbol {asked[:40]!r} does not name a contract.", EXAMPLES)
    plain = plain_text(asked)
    if len(plain) > LONGEST_TEXT:
        raise refused
    if (number := fits(CONID, plain.upper())) and 0 < int(number[1]) <= LARGEST_CONID:
        return Wanted(asked, "conid", number[1], conid=int(number[1]))
    described = plain.partition("@")[0]
    if leg := fits(LEG, described.upper()):
        described = leg[1]
    if found := parse_option(described) or parse_bond(described):
        return replace(found, asked=asked)
    plain, venue, at = with_venue(plain)
    name = plain.upper()
    if pair := pair_of(name):
        return Wanted(asked, "pair", pair)
    future = fits(FUTURE, name)
    if not (fits(TEXT, name) or (future and future["mark"])) or ((at or venue) and not fits(EXCHANGE, venue)):
        raise refused
    currency = venue if venue in CURRENCIES else ""
    exchanges = places_of(venue) if venue and not currency else ()
    identifier = identifier_of(name)
    if fits(ISIN, name) and identifier != "FIGI":
        if isin_of(name[:-1]) != name:  # a mistyped one may be another company's
            raise BadArgument(f"symbol {name} is not a valid ISIN: its check digit is wrong.", EXAMPLES)
        return Wanted(asked, "isin", name, exchanges, currency)
    readings, unlisted = readings_of(plain, exchanges)
    # What the exchange may be besides; and of ASX:AU, either may be the exchange.
    others = forms_of(plain, meant) if exchanges and (meant := also_meant(venue, exchanges)) else []
    others += forms_of(venue, places_of(name)) if exchanges and not at and is_venue(name) else []
    readings += tuple(one._replace(rank=2) for one in others)
    wanted = Wanted(
        asked, "stock", ticker_of(name), exchanges, currency, readings=readings, identifier=identifier,
        unlisted=unlisted,
    )  # fmt: skip
    if name.isdigit():
        return numeric(wanted, name)
    if future and (known := parse_future(wanted, future)):
        return known
    if not fits(TICKER, wanted.symbol):
        wanted = replace(wanted, symbol=readings[0].ticker if readings else re.sub(r"[^A-Z0-9 .&/'-]", " ", name))
    if (coin := fits(COIN, name)) and coin["coin"] not in CURRENCIES and (coin["mark"] or coin["coin"] in COINS):
        joined = Reading(coin["coin"] + coin["money"])
        return replace(wanted, coin=coin["coin"], readings=(*readings, joined))
    if like_a_name(plain):
        return replace(wanted, like_a_name=True)
    is_root = fits(r"[A-Z0-9.]{1,8}", name) and not currency and lists_futures(exchanges)
    return replace(wanted, roots=(name, *([ROOTS[name]] if name in ROOTS else [])) if is_root else ())


def plain_text(text: str) -> str:
    """The same without accents, in plain letters, digits, hyphens and blanks, and without marks that nobody sees."""
    visible = "".join(letter for letter in text.translate(MARKS) if unicodedata.category(letter) != "Cf")
    plain = " ".join(without_accents(visible).removeprefix("$").split())
    while marked := fits(QUOTED, plain) or fits(NAMED_BY, plain):
        plain = marked[1]
    if (inside := fits(IN_BRACKETS, plain)) and not inside[2].isdigit() and parse_option(plain) is None:
        return f"{inside[1]}@{inside[2]}" if is_venue(inside[2].upper()) or inside[2] in CURRENCIES else inside[1]
    return plain


def pair_of(name: str) -> str:
    """``EUR.USD`` for a pair however it is written, ``EUR=`` and ``JPY=X`` among them; empty for anything else."""
    one, both = fits(ONE_OF_PAIR, name), PAIR.fullmatch(name)
    if one and one[1] in CURRENCIES - {"USD"}:
        return f"{one[1]}.USD" if one[1] in QUOTED_IN_DOLLARS else f"USD.{one[1]}"
    return f"{both[1]}.{both[2]}" if both and {both[1], both[2]} <= CURRENCIES and both[1] != both[2] else ""


def with_venue(plain: str) -> tuple[str, str, bool]:
    """A text without the exchange that it names for certain, that exchange, and whether it was written behind an @.

    ``AAPL@NASDAQ``, ``NASDAQ:AAPL``, ``VOD:LN`` and ``VOD LN Equity``.
    """
    # An index is written with a mark by some.
    if index := fits(r"[\^.](\w.*)", plain):
        return NAMES_OF_INDICES.get(index[1].upper(), index[1]), "", False
    name, at, venue = plain.partition("@")
    if at:
        return name.strip(), venue.strip().upper(), True
    if (found := fits(PREFIX, plain)) and (first := found[1].strip().upper()) not in CURRENCIES:
        second = found[2].strip().upper()
        if not is_venue(first) and is_venue(second):
            return found[1].strip(), second, False
        return found[2], first, False
    if found := fits(YELLOW_KEY, plain.upper()):
        plain = plain[: len(found[1])]
        name, _, venue = plain.rpartition(" ")
        if name and venue.upper() in venues()["bloomberg"]:
            return name, venue.upper(), False
        # ES1 Index is the nearest future, EUR Curncy the pair with the dollar.
        front = found[2] != "EQUITY" and fits(r"[A-Z0-9]{1,3} ?1", plain.upper())
        return f"{plain.replace(' ', '')}!" if front else plain + "=" * (plain.upper() in CURRENCIES), "", False
    return plain, "", False


@cache
def venues() -> Mapping[str, Mapping[str, tuple[tuple[str, ...], str]]]:
    """For each service, what its codes of exchanges mean: IBKR's codes, and the exchange's name. Read when needed."""
    import csv
    from importlib.resources import files

    found: dict[str, dict[str, tuple[tuple[str, ...], str]]] = {}
    with (files("bezant_mcp.contracts") / "exchanges.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            codes = tuple(filter(None, row["ibkr"].split(";")))
            for service, written in row.items():
                for code in filter(None, written.split(";")):
                    known = found.setdefault(service, {}).get(code, ((), row["venue"]))
                    found[service][code] = (*known[0], *codes), known[1]
    return found


# In this order: what is IBKR's own code is meant as such.
SERVICES = ("ibkr", "google", "mic", "also", "bloomberg", "yahoo", "reuters")


def is_venue(code: str) -> bool:
    """Whether any service calls an exchange so."""
    return any(code in venues().get(service, {}) for service in SERVICES)


def places_of(venue: str) -> tuple[str, ...]:
    """IBKR's codes of an exchange, whoever's name of it this is; none for IBKR's routing, which is no exchange."""
    if venue == "SMART":
        return ()
    known = (venues()[service][venue][0] for service in SERVICES if venue in venues()[service])
    return next(known, None) or (venue,)


@cache
def also_meant(venue: str, places: tuple[str, ...]) -> tuple[str, ...]:
    """What an exchange may be besides: the same word of another service, or another list of the same exchange."""
    same = {codes for one in ("mic", "yahoo", "google") for codes, _ in venues()[one].values() if {*codes} & {*places}}
    same |= {venues()[one][venue][0] for one in SERVICES if venue in venues()[one]}
    return tuple(sorted({code for codes in same for code in codes} - {*places}))


def lists_futures(places: tuple[str, ...]) -> bool:
    """Whether futures may be listed there: at exchanges for which Bloomberg's shares have no code, and anywhere."""
    return not any({*codes} & {*places} for codes, _ in venues()["bloomberg"].values())


# What may stand for an exchange behind a ticker: the mark between, whose codes, and how likely that is.
ENDINGS = (
    (".", ("yahoo", "reuters"), 0),
    (" ", ("bloomberg",), 0),
    (".", ("bloomberg", "also"), 2),
    (" ", ("yahoo", "also", "ibkr", "mic"), 2),
    ("-", ("bloomberg", "yahoo"), 2),
)
# And before it: US.AAPL, HK.00700, SH600519.
BEGINNING = r"([A-Z]{2})(?:\.(.+)|(\d+))"


def readings_of(plain: str, places: tuple[str, ...]) -> tuple[tuple[Reading, ...], str]:
    """Every ticker that a text may be, with the exchange that its end may name; and an exchange that IBKR lacks."""
    found, unlisted = forms_of(plain, places), ""
    parts = [
        (base, end, services, rank)
        for mark, services, rank in ENDINGS
        for base, _, end in [plain.rpartition(mark)]
        if base and not (mark == " " and len(end) == 1)
    ]  # one letter behind a blank is the class of a share
    if first := fits(BEGINNING, plain.upper()):
        parts.append((first[2] or first[3], first[1], ("bloomberg", "also"), 2))
    for base, end, services, rank in parts if not places else ():
        for codes, name in [venues()[one][end.upper()] for one in services if end.upper() in venues()[one]]:
            found += [one._replace(rank=max(rank, one.rank)) for one in forms_of(base, codes)] if codes else []
            if not rank and (others := also_meant("", codes)):
                found += [one._replace(rank=2) for one in forms_of(base, others)]
            unlisted = unlisted or ("" if codes else name)
    if place := {"-T": "TSE", "-X": "VENTURE"}.get(plain[-2:]):
        found += [one._replace(rank=0 if "." in plain else 2) for one in forms_of(plain[:-2], (place,))]
    if plain.endswith("."):
        found += [one._replace(rank=1) for one in forms_of(plain.rstrip("."), places)]
    if plain[:-1].isupper() and (place_of := STATEMENT_VENUES.get(plain[-1:])):
        found.append(Reading(plain[:-1], place_of, 3))
    found = [one for one in found if fits(TICKER, one.ticker)]
    return tuple(dict.fromkeys(found)), "" if any(one.places for one in found) else unlisted


def forms_of(written: str, places: tuple[str, ...]) -> list[Reading]:
    """A ticker as it was written and as IBKR may write the same security, at some exchanges."""
    name = written.upper()
    forms = [name]
    for pattern, ending in KINDS_OF_SHARES:
        kind = fits(pattern, written) or fits(pattern, name)
        if kind is None:
            continue
        base, _, tail = kind.expand(rf"\1{ending}").upper().partition(" ")
        apart = [tail, f"PR.{tail[2:]}"] if tail[:2] == "PR" and tail[2:] else [tail, "UN"] if tail == "U" else [tail]
        forms += [f"{base} {tail}", *(f"{base}.{one}" for one in apart)]
    found = [Reading(form, places) for form in forms]
    if glued := fits(GLUED_CLASS, name):
        found += [Reading(f"{glued[1]}{mark}{glued[2]}", places, 1) for mark in " ."]
    if "LSE" in places and len(name) <= LONGEST_WITH_DOT:
        found.append(Reading(f"{name.rstrip('/.')}.", places))
    if name.isdigit():
        if len(name) <= LONGEST_IN_HONG_KONG and name.startswith("0") and (not places or "SEHK" in places):
            found.append(Reading(name.lstrip("0"), ("SEHK",)))
        if len(name) < LONGEST_NUMERIC_TICKER and {"KRX", "KOSDAQ", "SEHKNTL", "SEHKSZSE"} & set(places):
            found.append(Reading(name.zfill(LONGEST_NUMERIC_TICKER), places))
    return [one for one in found if one.ticker]


def numeric(wanted: Wanted, name: str) -> Wanted:
    """A number: a conid, or where it is short, possibly a ticker; with an exchange it is a ticker.

    Raises:
        BadArgument: it is too large for a conid, or zero.
    """
    if wanted.exchanges or wanted.currency:
        return wanted
    if not int(name) or (int(name) > LARGEST_CONID and not wanted.identifier):
        raise BadArgument(f"symbol {wanted.asked!r} is not a valid conid.", EXAMPLES)
    conid = 0 if name.startswith("0") else int(name)
    certain = conid and len(name) > LONGEST_NUMERIC_TICKER
    return replace(wanted, kind="conid" if certain else wanted.kind, symbol=name, conid=conid)


def parse_future(wanted: Wanted, found: re.Match[str]) -> Wanted | None:
    """A future: ``ESZ6``, ``/ESH27``, ``ES DEC26``, ``ES=F``; None for what is none, or is as likely something else."""
    root, expiry = found["name"], ""
    if found["letter"] and wanted.identifier:
        return None
    if found["letter"]:
        expiry = coded_month(found)
    elif found["bare"]:
        expiry = f"20??{MONTHS.index(found['bare']) + 1:02d}"
    elif written := found["date"] or found["packed"] or found["digits"]:
        if not (expiry := read_expiry(written.strip(" _-"))):
            return None
    elif not (found["front"] or found["mark"] or found["word"]):
        return None
    expiry = "front" if found["front"] else expiry
    roots = (root, *([ROOTS[root]] if root in ROOTS else []))
    # Only ESZ6 may be the ticker of something else.
    readings = wanted.readings if found["letter"] and not found["mark"] else ()
    return replace(wanted, kind="future", symbol=root, expiry=expiry, readings=readings, roots=roots, identifier="")


def parse_option(text: str) -> Wanted | None:
    """An option in OSI form, or as people, statements and IBKR's descriptions write one; None for anything else."""
    written = " ".join(text.upper().split())
    if key := fits(YELLOW_KEY, written):
        written = key[1]
    if described := fits(BRACKETS, written):
        inner = parse_option(described[2])
        if inner or not (found := parse_option(described[1])):
            return inner
        named = described[2] if fits(r"[A-Z0-9]{1,6}", described[2]) and described[2] not in ("AM", "PM") else ""
        return replace(found, trading_class=named)
    for shape in (OSI, CODED_OPTION, *OPTIONS):
        parts = found_in.groupdict() if (found_in := fits(shape, written)) else {}
        if not parts or (shape == CODED_OPTION and (identifier_of(written) or fits(ISIN, written))):
            continue
        root, code = parts["root"], ""
        strike = float(parts.get("strike2") or parts["strike"])
        expiry = read_expiry(parts.get("date") or "")
        if shape == OSI:
            digits = parts["digits"]
            # Behind a low line the month is first.
            expiry = read_expiry(digits[4:] + digits[:4] if "_" in written else digits)
            strike /= 1000 if len(parts["strike"]) == 8 else 1
        elif shape == CODED_OPTION and found_in:
            expiry, code = coded_month(found_in), f"{ROOTS.get(root, root)}{parts['letter']}{parts['year']}"
        elif month := parts.get("month"):
            expiry = f"20??{MONTHS.index(month) + 1:02d}"
        if strike and (expiry or not {"date", "digits"} & parts.keys()):
            right = (parts.get("right2") or parts["right"])[0]
            its_class = root if shape == OSI else ""
            return Wanted(
                text, "option", root, expiry=expiry, right=right, strike=strike, trading_class=its_class, code=code
            )
    return None


def coded_month(found: re.Match[str]) -> str:
    """``20?612`` for ``Z6``: the month that a future's code names."""
    return f"20{found['year']:?>2}{MONTH_LETTERS.index(found['letter']) + 1:02d}"


def parse_bond(text: str) -> Wanted | None:
    """A bond by issuer, coupon and maturity: ``US-T 4 1/4 08/15/35``, ``T 4.25 08/15/35``; None for anything else."""
    found = fits(BOND, " ".join(text.upper().split()).removesuffix(" GOVT").removesuffix(" CORP"))
    expiry = read_expiry(found["date"]) if found else ""
    if found is None or len(expiry) < 8 or not (found["coupon"] or found["part"]):
        return None
    part, _, whole = (found["part"] or "0/1").strip().partition("/")
    coupon = float(found["coupon"] or 0) + int(part) / (int(whole) or 1)
    issuer = "US-T" if found["issuer"] in TREASURY else found["issuer"]
    return Wanted(text, "bond", issuer, expiry=expiry, strike=coupon)


def read_expiry(written: str) -> str:
    """``YYYYMM`` or ``YYYYMMDD`` of a month or day however it is written; empty for what is neither."""
    words = re.sub(rf"({MONTH_NAMES})[A-Z]*", r" \1 ", written.upper())
    words = " ".join(re.split(r"[ ',-]+", words.strip(" '")))
    for pattern in EXPIRIES:
        parts = found.groupdict() if (found := fits(pattern, words)) else {}
        name = parts.get("name")
        if parts and (not name or name in MONTHS):
            month = f"20{parts['year'][-2:]}{MONTHS.index(name) + 1 if name else int(parts['month']):02d}"
            if day(f"{month}{int(parts.get('day') or 1):02d}"):
                return month + (f"{int(parts['day']):02d}" if parts.get("day") else "")
    return ""


def dashed(expiry: str) -> str:
    """``2026-12-18`` for ``20261218``, ``2026-12`` for ``202612``."""
    return "-".join(part for part in (expiry[:4], expiry[4:6], expiry[6:]) if part)


def identifier_of(name: str) -> str:
    """``CUSIP``, ``SEDOL`` or ``FIGI`` for what may be one by its letters and its check digit; empty for the rest."""
    if not fits(r"[A-Z0-9]+\d", name) or sum(letter.isdigit() for letter in name) < 2:
        return ""
    values = [int(letter, 36) for letter in name]
    if len(name) == 7 and not set(name) & set("AEIOU"):
        weights = (1, 3, 1, 7, 3, 9, 1)
        return "" if sum(value * weight for value, weight in zip(values, weights, strict=True)) % 10 else "SEDOL"
    if len(name) not in (9, 12) or (
        len(name) == 12 and not fits(r"(?!BS|BM|GG|GB|GH|KY|VG)[^AEIOU\d]{2}G[^AEIOU]+", name)
    ):
        return ""
    doubled = [value * (1 + place % 2) for place, value in enumerate(values[:-1])]
    if (sum(value // 10 + value % 10 for value in doubled) + values[-1]) % 10:
        return ""
    return "CUSIP" if len(name) == 9 else "FIGI"


def isin_of(letters: str) -> str:
    """An ISIN from all of it but the check digit, which the others decide."""
    digits = [int(digit) for letter in letters for digit in str(int(letter, 36))]
    # Every second digit from the right is doubled; the digits of all of them add up to a multiple of ten.
    doubled = [2 * digit for digit in digits[-1::-2]]
    total = sum(digits[-2::-2]) + sum(value // 10 + value % 10 for value in doubled)
    return f"{letters}{-total % 10}"


def month_code(expiry: str) -> str:
    """``DEC26`` for an expiry that begins with ``202612``, as IBKR's searches write months."""
    return f"{MONTHS[int(expiry[4:6]) - 1]}{expiry[2:4]}"


def month_of(code: str) -> str:
    """``2026-12`` for ``DEC26``; empty for anything else."""
    name, year = code[:3].upper(), code[3:]
    return f"20{year}-{MONTHS.index(name) + 1:02d}" if name in MONTHS and fits(r"\d\d", year) else ""


def parse_expiry(written: str) -> tuple[str, str]:
    """The month as ``YYYYMM`` and the date as ``YYYYMMDD``, which is empty where only a month is named.

    Raises:
        BadArgument: it is neither.
    """
    found = read_expiry(written)
    if not found:
        raise BadArgument(f"expiry {written[:20]!r} is not a date.", "Use 2026-12-18, or 2026-12 for the month.")
    return found[:6], found if len(found) == 8 else ""


def like_a_name(text: str) -> bool:
    """Tell ``Shell`` and ``Vodafone Group`` from ``SHEL``, ``shel`` and ``BRK B``."""
    words = text.split()
    if fits(SHARE_CLASS, text.upper()) or any(fits(pattern, text) for pattern, _ in KINDS_OF_SHARES):
        return False
    return len(words) > 1 or (len(text) > 3 and text[0].isupper() and text[1:].islower())


class Subject(NamedTuple):
    """The contract that a row is about.

    Attributes:
        ticker: For a derivative that of its underlying.
        conids: Its own, and that of its underlying where known.
        name: Of the company.
    """

    ticker: str
    conids: tuple[int | None, ...] = ()
    name: str = ""


def ticker_of(symbol: str) -> str:
    """A ticker in IBKR's form: upper case, a share class after a space, nothing of the venue behind it."""
    plain = " ".join(symbol.upper().partition(" @")[0].split())
    match = fits(SHARE_CLASS, plain)
    return f"{match[1]} {match[2]}" if match else plain


def without_accents(text: str) -> str:
    """The same text in plain letters."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def words_of(name: str) -> str:
    """The words of a name, in upper case and without accents, a blank around each."""
    return f" {' '.join(re.findall(r'[A-Z0-9]+', without_accents(name).upper()))} "


def is_meant(wanted: Wanted, subject: Subject, rank: int = 0) -> bool:
    """Whether a row is of the contract that is wanted, by conid or by a ticker of that rank; 2 for roots of futures."""
    if wanted.conid and wanted.conid in subject.conids:
        return True
    tickers = [one.ticker for one in wanted.readings if one.rank == rank and not one.places]
    if rank == 2 or wanted.kind in ("pair", "future"):
        tickers += [wanted.symbol, *wanted.roots]
    if wanted.kind == "pair":
        tickers.append(".".join(reversed(wanted.symbol.split("."))))
    return ticker_of(subject.ticker) in map(ticker_of, tickers)


def rows_about(symbols: Sequence[str], rows: Sequence[Row], subject_of: Callable[[Row], Subject]) -> list[Row]:
    """The rows that any of the symbols means, in their order; all where none is given.

    A text that is the ticker of no row is looked for in the names, as whole words: CAT is not in EDUCATION.

    Raises:
        BadArgument: one of the symbols is no form of a name at all.
    """
    found: set[int] = set()
    subjects = list(map(subject_of, rows))
    for symbol in symbols:
        wanted = parse_symbol(symbol)
        for rank in (0, 1, 2):
            places = {place for place, subject in enumerate(subjects) if is_meant(wanted, subject, rank)}
            if places:
                break
        if not places and len(words := words_of(wanted.symbol)) >= SHORTEST_NAME:
            places = {place for place, subject in enumerate(subjects) if words in words_of(subject.name)}
        found |= places
    return [row for place, row in enumerate(rows) if place in found or not symbols]
