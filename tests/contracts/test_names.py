"""Every way in which people write a name finds the contract or offers it, and none finds another one.

300 invented listings on 20 exchanges, and an account that holds things of one word.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.errors import BadArgument
from bezant_mcp.market.name_meanings import Found, resolve_all
from bezant_mcp.market.resolver import resolve, resolve_filter
from bezant_mcp.portfolio.holdings import fetch_holdings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.book import Book, Contract, Holding
from tests.support.cases import every_case
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio
SEED = 20261128
PER_EXCHANGE = 15
# IBKR's code, country, currency, and what is written for the exchange: behind a dot by Yahoo, by Reuters, behind a
# blank by Bloomberg, before a colon by Google, and its MIC.
EXCHANGES = (
    ("NYSE", "US", "USD", "", "N", "UN", "NYSE", "XNYS"),
    ("NASDAQ", "US", "USD", "", "OQ", "UW", "NASDAQ", "XNAS"),
    ("TSE", "CA", "CAD", "TO", "TO", "CT", "TSE", "XTSE"),
    ("LSE", "GB", "GBP", "L", "L", "LN", "LON", "XLON"),
    ("LSEETF", "GB", "USD", "L", "L", "LN", "LON", "XLON"),
    ("IBIS", "DE", "EUR", "DE", "DE", "GY", "ETR", "XETR"),
    ("EBS", "CH", "CHF", "SW", "S", "SE", "SWX", "XSWX"),
    ("AEB", "NL", "EUR", "AS", "AS", "NA", "AMS", "XAMS"),
    ("SBF", "FR", "EUR", "PA", "PA", "FP", "EPA", "XPAR"),
    ("BVME", "IT", "EUR", "MI", "MI", "IM", "BIT", "MTAA"),
    ("BM", "ES", "EUR", "MC", "MC", "SM", "BME", "XMAD"),
    ("SFB", "SE", "SEK", "ST", "ST", "SS", "STO", "XSTO"),
    ("CPH", "DK", "DKK", "CO", "CO", "DC", "CPH", "XCSE"),
    ("OSE", "NO", "NOK", "OL", "OL", "NO", "", "XOSL"),
    ("WSE", "PL", "PLN", "WA", "WA", "PW", "WSE", "XWAR"),
    ("SEHK", "HK", "HKD", "HK", "HK", "HK", "HKG", "XHKG"),
    ("TSEJ", "JP", "JPY", "T", "T", "JT", "TYO", "XTKS"),
    ("KRX", "KR", "KRW", "KS", "KS", "KP", "KRX", "XKRX"),
    ("ASX", "AU", "AUD", "AX", "AX", "AT", "ASX", "XASX"),
    ("JSE", "ZA", "ZAR", "JO", "J", "SJ", "JSE", "XJSE"),
)
# How IBKR writes a kind of security behind its ticker, and how others do. Their order is that of CQS, CMS, Nasdaq,
# Yahoo and the rest.
KINDS = {
    " B": (".B", " B", "-B", "/B", "_B"),
    " PRD": ("pD", " PRD", "-D", "-PD", ".PRD", "/PRD", "-P-D", "'D", "_pd", ".PR.D", " PR D"),
    " PR": ("p", " PR", "-", "-P", ".PR", "/PR"),
    " WS": (".WS", " WS", "+", "-WT", "/WS"),
    " WSA": (".WS.A", " WSA", "+A", "-WTA", ".WSA"),
    " RT": ("r", " RT", "^", "-RI", ".RT"),
    " U": (".U", " U", "=", "-UN", "/U"),
    ".UN": (".UN", "-UN", " UN"),
    ".PR.A": (".PR.A", "-PA", ".PRA"),
    ".B": (".B", "-B", " B", "b"),
}
KINDS_AT = {
    "NYSE": (" B", " PRD", " PR", " WS", " WSA", " RT", " U"),
    "TSE": (".UN", ".PR.A", ".B"),
    "SFB": (".B", " B"),
    "CPH": (" B", ".B"),
}
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


def isin_of(country: str, digits: str) -> str:
    """An ISIN with the check digit that belongs to it, by the rule as the standard words it."""
    numbers = "".join(str(int(letter, 36)) for letter in country + digits)
    total = 0
    for place, figure in enumerate(reversed(numbers)):
        times = int(figure) * (2 if place % 2 == 0 else 1)
        total += times - 9 if times > 9 else times
    return f"{country}{digits}{(10 - total % 10) % 10}"


def listings(chance: random.Random) -> list[Contract]:
    """300 listings: tickers of letters and of digits, of every kind of security, some at several exchanges."""
    found: list[Contract] = []
    shared = ["".join(chance.sample(LETTERS, 3)) for _ in range(4)]
    for exchange, country, currency, *_ in EXCHANGES:
        kinds = KINDS_AT.get(exchange, ())
        taken: set[str] = set()
        while len(taken) < PER_EXCHANGE:
            number = len(taken)
            if exchange == "SEHK":
                ticker = str(chance.choice((chance.randint(1, 99), chance.randint(100, 9999))))
            elif exchange in ("TSEJ", "KRX"):
                ticker = f"{chance.randint(1300, 9999)}" if exchange == "TSEJ" else f"{chance.randint(20, 299999):06d}"
            elif number < len(shared):
                ticker = shared[number]
            else:
                ticker = "".join(chance.choices(LETTERS, k=chance.randint(3, 4)))
                ticker += kinds[number % len(kinds)] if kinds and number % 3 else ""
            if ticker in taken:
                continue
            taken.add(ticker)
            conid = 10_000_000 + len(found) * 7
            found.append(
                Contract(
                    conid=conid,
                    symbol=ticker,
                    name=f"INVENTED {conid} {exchange} CO",
                    currency=currency,
                    price=10.0,
                    exchange=exchange,
                    previous=10.0,
                    country=country,
                    isin=isin_of(country, f"{conid:09d}"),
                )
            )
    return found


def places(contract: Contract) -> Sequence[str]:
    """What is written for the exchange of a listing."""
    return next(row for row in EXCHANGES if row[0] == contract.exchange)


def stems(contract: Contract) -> list[str]:
    """The ticker without its exchange, in every way of writing its kind."""
    ticker = contract.symbol
    if ticker.isdigit():
        padded = [f"{ticker:0>4}", f"{ticker:0>5}"] if contract.exchange == "SEHK" else []
        return [ticker, *padded]
    for ending in sorted(KINDS, key=len, reverse=True):
        if ticker.endswith(ending):
            return [ticker.removesuffix(ending) + written for written in KINDS[ending]]
    return [ticker, ticker.lower()]


def ways(contract: Contract) -> list[str]:
    """Every way of writing a listing."""
    code, _, currency, yahoo, reuters, bloomberg, google, mic = places(contract)
    found = []
    for stem in stems(contract):
        found += [stem, f"{stem}@{code}", f"{stem}@{mic}", f"{stem}@{currency}"]
        found += [f"{stem} {bloomberg}", f"{stem} {bloomberg} Equity", f"{mic}:{stem}", f"{code}: {stem}"]
        found += [f"{stem}.{yahoo}"] if yahoo else []
        found += [f"{stem}.{reuters}", *([f"{google}:{stem}"] if google else [])]
    found += [contract.isin] if contract.conid % 5 == 0 else []
    found += [contract.symbol.replace(" ", "\u00a0"), f"{contract.symbol}\u200b", f"${contract.symbol}"]
    found += ["".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in contract.symbol)]
    return [text for text in found if len(text) < 40]


@pytest.fixture
async def invented() -> AsyncIterator[SimulatedGateway]:
    """A Gateway whose market is nothing but the invented listings; the account holds every seventh of them."""
    async with SimulatedGateway("ready", speed=SPEED) as simulated:
        rows = listings(random.Random(SEED))
        book = simulated.world.book
        account = replace(
            book.accounts[0], holdings=tuple(Holding(row, 5.0, 9.0) for row in rows[::7]), cash=book.accounts[0].cash
        )
        simulated.world.book = Book((account,), {row.conid: row for row in rows})
        yield simulated


@pytest.fixture
async def gateway(invented: SimulatedGateway) -> AsyncIterator[Gateway]:
    async with Gateway(Settings(gateway_url=invented.url, state_dir=None), limits=FAST) as gateway:
        yield gateway


def wrong(found: Found, contract: Contract) -> str:
    """What is wrong with an answer about a listing; empty if nothing is."""
    if found.listing is not None:
        return "" if found.listing.conid == contract.conid else f"finds {found.listing.symbol}@{found.listing.exchange}"
    conids = [row.conid for row in found.candidates]
    return "" if contract.conid in conids else f"is not offered: {found.problem or found.candidates}"


async def test_every_way_of_writing_finds_the_listing_or_offers_it(gateway: Gateway) -> None:
    rows = listings(random.Random(SEED))
    assert (len(rows), len({row.exchange for row in rows})) == (300, 20)
    written = [(text, row) for row in rows for text in ways(row)]
    found = await resolve_all(gateway, [text for text, _ in written])
    faults = [
        f"{text!r} of {row.symbol}@{row.exchange} {said}"
        for (text, row), one in zip(written, found, strict=True)
        if (said := wrong(one, row))
    ]
    assert not faults, f"{len(faults)} of {len(written)}: {faults[:20]}"
    # With its exchange a ticker is one contract, if it is written as IBKR writes it.
    certain = await resolve_all(gateway, [f"{row.symbol}@{row.exchange}" for row in rows])
    assert [one.listing and one.listing.conid for one in certain] == [row.conid for row in rows]


async def test_filters_take_the_same_ways(gateway: Gateway) -> None:
    rows = listings(random.Random(SEED))[::7]
    subjects = {row.conid: Subject(row.symbol, (row.conid,), row.name) for row in rows}
    with every_case() as case:
        for row in rows[::3]:
            with case(f"{row.symbol}@{row.exchange}"):
                for text in ways(row)[::4]:
                    told = rows_about(await resolve_filter(gateway, [text]), list(subjects.values()), lambda one: one)
                    assert subjects[row.conid] in told, text
                    assert all(one.ticker.replace(" ", ".") == row.symbol.replace(" ", ".") for one in told), text


# --- One word for several things --------------------------------------------------------------------------------------

COIN, COIN_FUND, SHARE_ES, FUTURE_ES, LATER_ES = 479624278, 700000001, 700000002, 700000003, 700000004
INDEX_DAX, FUND_DAX, FUTURE_DAX, INDEX_SPX, SPIRAX = 700000005, 700000006, 700000007, 700000008, 700000009
OIL_DEC, OIL_JAN, SHARE_CL, SHARE_T, FUTURE_ON_T = 700000010, 700000011, 700000012, 700000013, 700000014
FUND, OF_CUSIP, MONTHLY, WEEKLY, TREASURY = 700000015, 594918104, 700000017, 700000018, 700000019
SHARE_B, OPTION_B, CERTIFICATE, TOKYO = 700000020, 700000021, 700000022, 700000023
RAILWAY, FUND_OF_DIGITS = 7203, 700000024
EURO, EURO_DEC = "EUR", 700000025
APPLE, OIL_LONDON, OIL_NEW_YORK, FUND_LONDON, BALTIC, BALTIC_DECOY = (
    700000026,
    700000027,
    700000028,
    700000029,
    700000030,
    700000031,
)
HSCEI, STOXX_DEC, PUT_ON_ES, PUT_ON_OIL, COIN_FUND_ETH, COIN_ETH = (
    700000032,
    700000033,
    700000034,
    700000035,
    700000036,
    700000037,
)
CFD, TENCENT, PREFERRED, NAVISTAR, NOT_HELD, RELISTED, NIKKEI = (
    700000038,
    700000039,
    700000040,
    700000041,
    700000042,
    700000043,
    700000044,
)


def thing(conid: int, symbol: str, exchange: str, asset_class: str = "STK", **others: Any) -> Contract:
    """One contract, with what every other one has too."""
    country = "US" if exchange in ("NYSE", "NASDAQ", "ARCA", "AMEX", "CBOE", "CME") else "DE"
    known: dict[str, Any] = {
        "name": f"{symbol} {exchange} {asset_class}",
        "currency": "USD",
        "price": 10.0,
        "previous": 10.0,
    }
    return Contract(
        conid=conid, symbol=symbol, exchange=exchange, asset_class=asset_class, country=country, **(known | others)
    )


def option(conid: int, root: str, trading_class: str, **others: Any) -> Contract:
    """A call at 600 that ends on 18 December 2026, described as IBKR does."""
    return thing(
        conid, root, "CBOE", "OPT", strike=600.0, right="C", expiry="20261218", multiplier=100.0,
        description=f"{root:<6} DEC2026 600 C [{trading_class:<6}261218C00600000 100]", **others,
    )  # fmt: skip


def future(conid: int, root: str, label: str, expiry: str, underlying: int) -> Contract:
    """A future that ends on a day, named by a month that may be another one."""
    return thing(conid, root, "CME", "FUT", expiry=expiry, description=f"{root:<8} {label}", underlying=underlying)


MARKET = (
    thing(COIN, "BTC", "PAXOS", "CRYPTO"),
    thing(COIN_FUND, "BTC", "ARCA", kind="ETF"),
    thing(SHARE_ES, "ES", "NYSE"),
    future(FUTURE_ES, "ES", "DEC2026", "20261218", INDEX_SPX),
    future(LATER_ES, "ES", "MAR2027", "20270319", INDEX_SPX),
    thing(INDEX_DAX, "DAX", "EUREX", "IND"),
    thing(FUND_DAX, "DAX", "NASDAQ", kind="ETF"),
    future(FUTURE_DAX, "DAX", "DEC2026", "20261218", INDEX_DAX),
    thing(INDEX_SPX, "SPX", "CBOE", "IND"),
    thing(SPIRAX, "SPX", "LSE"),
    # Oil for December ends in November.
    future(OIL_DEC, "CL", "DEC2026", "20261120", 0),
    future(OIL_JAN, "CL", "JAN2027", "20261218", 0),
    thing(SHARE_CL, "CL", "NYSE"),
    thing(SHARE_T, "T", "NYSE"),
    future(FUTURE_ON_T, "T", "DEC2026", "20261218", SHARE_T),
    thing(FUND, "009086587", "ALLFUNDS", "FUND"),
    thing(OF_CUSIP, "OTHR", "NYSE"),
    option(MONTHLY, "SPX", "SPX", underlying=INDEX_SPX),
    option(WEEKLY, "SPX", "SPXW", underlying=INDEX_SPX),
    thing(TREASURY, "US-T", "SMART", "BOND", description="US-T 4 1/4 08/15/35"),
    thing(SHARE_B, "BRK B", "NYSE"),
    option(OPTION_B, "BRK B", "BRKB", underlying=SHARE_B),
    thing(CERTIFICATE, "PE1MH8", "SWB2", "IOPT"),
    thing(TOKYO, "7203", "TSEJ", currency="JPY"),
    thing(RAILWAY, "RAIL", "NYSE"),
    thing(FUND_OF_DIGITS, "700000002", "ALLFUNDS", "FUND"),
    future(EURO_DEC, "EUR", "DEC2026", "20261214", 0),
    thing(APPLE, "AAPL", "NASDAQ", name="APPLE INC"),
    thing(OIL_LONDON, "BP.", "LSE", currency="GBP"),
    thing(OIL_NEW_YORK, "BP", "NYSE"),
    thing(FUND_LONDON, "VUSA", "LSEETF", currency="GBP"),
    thing(BALTIC, "BHHR", "N.VILNIUS", currency="EUR"),
    thing(BALTIC_DECOY, "BHHR", "NYSE"),
    thing(HSCEI, "HHI.HK", "HKFE", "IND", currency="HKD"),
    future(STOXX_DEC, "ESTX50", "DEC2026", "20261218", 0),
    future(NIKKEI, "N225", "DEC2026", "20261210", 0),
    thing(PUT_ON_ES, "ES", "CME", "FOP", strike=5900.0, right="P", expiry="20261218", description="ES DEC2026 5900 P"),
    thing(PUT_ON_OIL, "CL", "NYMEX", "FOP", strike=60.5, right="P", expiry="20261216", description="CL JAN2027 60.5 P"),
    thing(CFD, "IBUS30", "SMART", "CFD"),
    thing(TENCENT, "700", "SEHK", currency="HKD"),
    thing(PREFERRED, "NAV PRD", "NYSE"),
    thing(NAVISTAR, "NAV", "NYSE"),
    thing(NOT_HELD, "HZ5C1H8", "FWB2", "IOPT", currency="EUR"),
    thing(RELISTED, "GONE.OLD", "VALUE"),
)
HOLDINGS = (COIN, FUND, MONTHLY, WEEKLY, TREASURY, OPTION_B, CERTIFICATE, FUTURE_ES, PUT_ON_ES, PUT_ON_OIL, CFD)
# What is written, and all that it may be; a single one is found.
MEANT: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(("BTC", "btc", "$BTC"), (COIN, COIN_FUND)),
    **dict.fromkeys(("BTC-USD", "BTC/USD", "BTC.USD", "BTCUSD", "BTC.USD-PAXOS", "BTC@PAXOS"), (COIN,)),
    **dict.fromkeys(("BTC@ARCA", "BTC UP Equity", "NYSEARCA:BTC", "BTC.P"), (COIN_FUND,)),
    "ES": (FUTURE_ES, LATER_ES, SHARE_ES),
    **dict.fromkeys(("ES@NYSE", "ES UN Equity"), (SHARE_ES,)),
    **dict.fromkeys(
        ("ESZ6", "ESZ26", "/ESZ6", "ESZ2026", "ES DEC26", "ES Dec 26", "ES DEC 2026", "ES Dec", "ES=F", "/ES DEC26",
         "es 20261218", "ES 2026-12-18", "ES 2026-12", "ESZ6 Index", "ESZ26.CME", "ES1!", "ESDEC26", "ES DECEMBER 2026",
         "ES 18DEC26", "ES26DECFUT", "ES Z6", "ES Z26", "ES       DEC2026"),
        (FUTURE_ES,),
    ),
    **dict.fromkeys(("ESH7", "ESH27", "/ESH27", "ES MAR 27", "ES MAR2027"), (LATER_ES,)),
    **dict.fromkeys(("6EZ6", "6E=F", "/6E", "EUR DEC26", "6E Dec 26"), (EURO_DEC,)),
    **dict.fromkeys(("CLZ6", "CL DEC26", "/CLZ26", "CL=F", "CLZ6 Comdty"), (OIL_DEC,)),
    **dict.fromkeys(("CLF7", "CL JAN27", "CL 20261218"), (OIL_JAN,)),
    "CL": (OIL_DEC, OIL_JAN, SHARE_CL),
    "DAX": (FUTURE_DAX, INDEX_DAX, FUND_DAX),
    **dict.fromkeys(("SPX", "^SPX", "SPX Index"), (INDEX_SPX, SPIRAX)),
    **dict.fromkeys(("SPX LN", "SPX.L", "LON:SPX"), (SPIRAX,)),
    "T": (SHARE_T,),
    "009086587": (FUND,),
    # Microsoft's CUSIP is another contract's conid.
    "594918104": (OF_CUSIP, -1),
    "conid:594918104": (OF_CUSIP,),
    "7203": (RAILWAY, TOKYO),
    **dict.fromkeys(("7203.T", "7203@TSEJ", "7203 JT Equity", "TYO:7203"), (TOKYO,)),
    "700000002": (SHARE_ES,),
    **dict.fromkeys(("US-T", "US-T 4 1/4 08/15/35", "T 4 1/4 08/15/35", "T 4.25 08/15/35 Govt", "US-T 4.25% 2035-08-15",
                     "UST 4 1/4 15AUG35"), (TREASURY,)),
    "PE1MH8": (CERTIFICATE,),
    **dict.fromkeys(("BRKB", "BRK.B", "brk/b", "BRK-B", "BRK\u00a0B", "BRK\u2013B", "BRK/B US Equity", "NYSE:BRK.B"),
                    (SHARE_B,)),
    # Marks around a name, and words before and behind it, are not part of it.
    **dict.fromkeys(('"AAPL"', "'AAPL'", "\u201cAAPL\u201d", "`AAPL`", "(AAPL)", "[AAPL]", "AAPL.", "AAPL (NASDAQ)",
                     "AAPL (Apple Inc)", "SYMBOL: AAPL", f"#{APPLE}", f"conid={APPLE}"),
                    (APPLE,)),
    **dict.fromkeys(("IBUS30", "IBUS30 CFD"), (CFD,)),
    **dict.fromkeys(("0700.HK", "00700", "HKEX:0700"), (TENCENT,)),
    # In London a short ticker ends in a dot, and shares and funds are two lists of one exchange.
    **dict.fromkeys(("BP.L", "BP LN", "BP/ LN Equity", "LON:BP", "BP@LSE", "XLON:BP."), (OIL_LONDON,)),
    **dict.fromkeys(("VUSA.L", "VUSA@LSEETF", "VUSA LN", "VUSA"), (FUND_LONDON,)),
    **dict.fromkeys(("BHHR.VS", "BHHR LH Equity", "BHHR@N.VILNIUS"), (BALTIC,)),
    **dict.fromkeys(("HHI.HK", "HHI.HK@HKFE"), (HSCEI,)),
    **dict.fromkeys(("SPX@CBOE", "CBOE:SPX"), (INDEX_SPX,)),
    **dict.fromkeys(("^GDAXI", ".GDAXI"), (FUTURE_DAX, INDEX_DAX, FUND_DAX)),
    "DAX@EUREX": (INDEX_DAX,),
    **dict.fromkeys(("NAV$D", "NAV^D", "NAV PFD D", "NAV-PD US Equity"), (PREFERRED,)),
    **dict.fromkeys(("HZ5C1H8", "HZ5C1H8.F", "HZ5C1H8@FWB2", "WKN HZ5C1H8"), (NOT_HELD,)),
    **dict.fromkeys(("ESTX50 DEC26", "FESXZ6", "FESX DEC 26", "ESTX50 20261218"), (STOXX_DEC,)),
    **dict.fromkeys(("N225 DEC26", "N225 Dec 2026", "N225Z6"), (NIKKEI,)),
    **dict.fromkeys(("ES Z6", "ES-Z6", "ES_Z6", "/ES Z26", "ES 12/2026", "ES FUT DEC26", "ES Dec26 future", "ES1 Index",
                     "CME_MINI:ESZ2026", "/ESZ26:XCME"), (FUTURE_ES,)),
    **dict.fromkeys(("6EZ6 Curncy", "EUR DEC 14 2026"), (EURO_DEC,)),
    **dict.fromkeys(("ESZ6 P5900", "ESZ6P5900", "./ESZ26P5900", "ESZ6 5900 P", "/ESZ6 5900 Put", "ES Dec 5900 put",
                     "ES 5900 P"), (PUT_ON_ES,)),
    **dict.fromkeys(("LOF7 P6050", "LOF7 P60.5", "CLF27 60.5 P", "CL JAN2027 60.5 P"), (PUT_ON_OIL,)),
    "US-T 4 1/4 Aug 15 2035": (TREASURY,),
    **dict.fromkeys(("BRKB US 12/18/26 C600 Equity", "BRK/B US 12/18/26 C600", "BRKB|20261218|600|C", "BRKB 600 C",
                     "+1 BRKB 261218C00600000)", "BRK B combination (-1 BRK B 2026-12-18 600 C"), (OPTION_B,)),
    **dict.fromkeys(("SPX   261218C00600000", "SPX261218C00600000"), (MONTHLY,)),
    **dict.fromkeys(("SPXW  261218C00600000", ".SPXW261218C600", "SPX DEC2026 600 C (SPXW)",
                     "SPX    DEC2026 600 C [SPXW  261218C00600000 100]"), (WEEKLY,)),
    "SPX 2026-12-18 600 C": (MONTHLY, WEEKLY),
    **dict.fromkeys(
        ("BRKB  261218C00600000", "BRKB261218C00600000", "O:BRKB261218C00600000", ".BRKB261218C600", "-BRKB261218C600",
         "BRKB_121826C600", "BRK B 18DEC26 600 C", "BRK B Dec18'26 600 Call", "BRK B 2026-12-18 600 C",
         "BRK.B 12/18/2026 600.00 C", "BRK/B 12/18/26 C600", "BRK B Dec 18 2026 600 call", "BRK B 600 C 2026-12-18",
         "BRK B 600C 12/18/26", "C BRKB 20261218 600", "BRK B DEC2026 600 C", "BRK B DEC2618 600 C", "BRKB 261218C600",
         "brk b 20261218 600c", "BRKB--261218C00600000", "BRKB20261218C600", "BRKB US 12/18/26 C600 Equity",
         "BRK B C600 18DEC26", "BRK B 18-Dec-26 600 C", "BRK B Dec 18 '26 600 Call"),
        (OPTION_B,),
    ),
}  # fmt: skip


@pytest.fixture
async def of_one_word() -> AsyncIterator[Gateway]:
    """A Gateway of the market above."""
    async with SimulatedGateway("ready", speed=SPEED) as simulated:
        book = simulated.world.book
        contracts = {row.conid: row for row in MARKET}
        held = tuple(Holding(contracts[conid], 2.0, 9.0) for conid in HOLDINGS)
        simulated.world.book = Book((replace(book.accounts[0], holdings=held),), contracts)
        async with Gateway(Settings(gateway_url=simulated.url, state_dir=None), limits=FAST) as gateway:
            yield gateway


async def test_one_word_is_all_that_it_means(of_one_word: Gateway) -> None:
    found = await resolve_all(of_one_word, list(MEANT))
    with every_case() as case:
        for (text, conids), one in zip(MEANT.items(), found, strict=True):
            with case(repr(text)):
                assert not one.problem
                given = [one.listing] if one.listing else one.candidates
                assert {row.conid for row in given} == set(conids) - {-1}
                # What may be a CUSIP is offered and not taken.
                assert (one.listing is not None) == (len(conids) == 1)


@pytest.mark.parametrize(
    ("text", "conid"),
    [
        ("VSE:BHHR", BALTIC), ("LSE:VUSA", FUND_LONDON), ("VUSA@LSE", FUND_LONDON), ("US.AAPL", APPLE),
        ("AAPL-US", APPLE),
        ("HK.00700", TENCENT), ("0700-HK", TENCENT), ("HK0700", TENCENT),
    ],
)  # fmt: skip
async def test_what_an_exchange_may_be_besides_is_offered(of_one_word: Gateway, text: str, conid: int) -> None:
    found = await resolve(of_one_word, text)
    assert found.listing is None
    assert [row.conid for row in found.candidates] == [conid]


async def test_twins_are_told_apart(of_one_word: Gateway) -> None:
    found = await resolve(of_one_word, "SPX 2026-12-18 600 C")
    assert {row.symbol for row in found.candidates} == {"SPX DEC2026 600 C", "SPX DEC2026 600 C (SPXW)"}
    assert found.held == {MONTHLY: 2.0, WEEKLY: 2.0}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("BRKB  261218C00650000", "option_chain"),
        ("BRK B 2026-12-18 600 P", "option_chain"),
        ("ES JUN28", "futures"),
        ("ESZ9", "futures"),
        ("GBUZ8 P1250", r"option_chain\(symbol='GBPZ8', expiry='2028-12'\)"),
        ("AAPL 12/18 190 call", r"option_chain\(symbol='AAPL'\)"),
        ("AAPL 777 C", r"option_chain\(symbol='AAPL'\)"),
        ("AAPL Dec 777 call", r"option_chain\(symbol='AAPL'\)"),
        ("GONE.OLD", "lists nothing"),
        ("BHHR@TSE", "NYSE"),
        ("AAPL.L", "NASDAQ"),
        ("BBG000B9XRY4", "FIGI"),
        ("B0YBKJ7", "SEDOL"),
        ("ETH-USD", "write ETH"),
        ("XYZ.BA", "Buenos Aires"),
        ("XYZ-PD", "XYZ PRD"),
        ("US-T 4 3/8 08/15/35", "ISIN or conid"),
        ("RAIL.L", "NYSE"),
    ],
)
async def test_what_is_not_found_says_what_works(of_one_word: Gateway, text: str, said: str) -> None:
    with pytest.raises(BadArgument, match=said):
        await resolve(of_one_word, text)


async def test_what_was_told_is_a_conid_from_then_on(of_one_word: Gateway) -> None:
    assert (await resolve(of_one_word, "594918104")).listing is None
    again = await resolve(of_one_word, "594918104")
    assert again.listing is not None
    assert again.listing.conid == OF_CUSIP


async def test_a_coin_that_was_bought_since_is_not_passed_over_for_a_remembered_fund(tmp_path: Path) -> None:
    async with SimulatedGateway("ready", speed=SPEED) as simulated:
        contracts = {row.conid: row for row in MARKET}
        account = simulated.world.book.accounts[0]
        settings = Settings(gateway_url=simulated.url, state_dir=tmp_path)
        simulated.world.book = Book((replace(account, holdings=()),), contracts)
        async with Gateway(settings, limits=FAST) as before:
            found = await resolve(before, "BTC")
            assert found.listing is not None
            assert found.listing.conid == COIN_FUND
        bought = (Holding(contracts[COIN], 2.0, 9.0),)
        simulated.world.book = Book((replace(account, holdings=bought),), contracts)
        simulated.world.warmth.positions_cache.clear()  # IBKR's own, which lasts minutes
        async with Gateway(settings, limits=FAST) as after:
            found = await resolve(after, "BTC")
            assert [row.conid for row in found.candidates] == [COIN, COIN_FUND]
            assert found.held == {COIN: 2.0}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("6E", ["EUR"]),
        ("6EZ6", ["EUR"]),
        ("EURUSD", ["EUR.USD"]),
        ("USD/EUR", ["EUR.USD"]),
        ('"BRK.B"', ["BRK B"]),
        ("Apple Inc (AAPL)", ["AAPL"]),
    ],
)
def test_rows_are_found_by_what_others_call_them(text: str, found: list[str]) -> None:
    rows = [Subject(ticker) for ticker in ("SAP", "EUR", "EUR.USD", "BRK B", "NG")] + [Subject("AAPL", (), "APPLE INC")]
    assert [row.ticker for row in rows_about([text], rows, lambda row: row)] == found


# --- What this program calls things -----------------------------------------------------------------------------------


async def test_whatever_an_answer_calls_a_position_finds_it() -> None:
    async with (
        SimulatedGateway("instruments", speed=SPEED) as simulated,
        Gateway(Settings(gateway_url=simulated.url, state_dir=None), limits=FAST) as gateway,
    ):
        (account,) = simulated.world.book.accounts
        held = (await fetch_holdings(gateway, account.id)).rows
        assert len(held) > 25
        texts = {row.conid: [row.label, row.described] for row in held}
        for row in held:
            texts[row.conid] += [f"{row.label} ({row.conid})"] if row.conid > 9999 else []
            # An option has the ticker of its underlying.
            texts[row.conid] += [] if row.asset_class in ("OPT", "FOP") else [row.symbol]
        called = sorted({(text, conid) for conid, names in texts.items() for text in names if text})
        found = await resolve_all(gateway, [text for text, _ in called])
    with every_case() as case:
        for (text, conid), one in zip(called, found, strict=True):
            with case((text, conid)):
                meant = {row.conid for row in ([one.listing] if one.listing else one.candidates)}
                # A bond has its issuer's ticker, and a CFD that of the share, which is meant by it.
                assert conid in meant or (text in ("AAPL", "KO") and meant <= {265598, 8894})
