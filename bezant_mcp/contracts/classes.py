"""IBKR's asset classes in one table: what people call them, in which units they are counted and priced."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import NamedTuple, Protocol


class AssetClass(NamedTuple):
    """One asset class.

    Attributes:
        label: What people call several of them.
        words: What they and models write for it besides.
        size_unit: What a quantity counts.
        price_unit: What every price is in, where that is not the currency or a fraction of it.
        magnified: Where prices may be in a fraction of the currency: ``anywhere``, or where shares are quoted so.
        derived: Named by an underlying, which IBKR wants to be searched for before it gives a price.
        option: Has a right and a strike, and a premium for a price.
        notional: IBKR shows the whole contract value, of which the account's value contains the result alone.
        is_cash: The same money is in the ledger's cash.
        negative: Prices below zero are real.
        plain: Needs no definition to be understood.
    """

    label: str
    words: str = ""
    size_unit: str = "pieces"
    price_unit: str = ""
    magnified: str = ""
    expires: bool = False
    derived: bool = False
    option: bool = False
    notional: bool = False
    is_cash: bool = False
    negative: bool = False
    pays_dividends: bool = False
    plain: bool = False


SHARES, ANYWHERE = "as shares", "anywhere"
FACE = "% of face value"
CLASSES = {
    "STK": AssetClass("shares", size_unit="shares", magnified=SHARES, pays_dividends=True, plain=True),
    "OPT": AssetClass("options", "", "contracts", magnified=SHARES, expires=True, derived=True, option=True),
    "FOP": AssetClass(
        "options on futures", "futureoption futuresoption futureoptions", "contracts", magnified=ANYWHERE,
        expires=True, derived=True, option=True, negative=True,
    ),
    "FUT": AssetClass(
        "futures", "future", "contracts", magnified=ANYWHERE, expires=True, derived=True, notional=True, negative=True
    ),
    "WAR": AssetClass("warrants", "warrant", magnified=SHARES, expires=True, derived=True, option=True),
    "IOPT": AssetClass(
        "structured products", "structured structuredproduct certificate certificates turbo turbos", magnified=SHARES,
        expires=True, derived=True,
    ),
    "CFD": AssetClass("CFDs", "cfds", "units", magnified=SHARES, notional=True),
    "BOND": AssetClass("bonds", "", "face value", FACE, expires=True),
    "BILL": AssetClass("bills", "", "face value", FACE, expires=True),
    "FUND": AssetClass("funds", "", "units", magnified=SHARES, pays_dividends=True, plain=True),
    "CASH": AssetClass(
        "currency pairs", "fx forex currencypair pair pairs", "of the first currency", is_cash=True, plain=True
    ),
    "CRYPTO": AssetClass("coins", "cryptos cryptocurrency cryptocurrencies coin", "coins", plain=True),
    "CMDTY": AssetClass("metals", "metal commodity commodities", "ounces", plain=True),
    "BAG": AssetClass("combinations", "combo combos combination spread spreads", "combinations", negative=True),
    "IND": AssetClass("indices", "index indexes", "points", "points"),
}  # fmt: skip
UNKNOWN_CLASS = AssetClass("others", size_unit="as IBKR counts them")


def class_of(code: str | None) -> AssetClass:
    """What is known of one of IBKR's codes; a new code is kept under its own name, and nothing is assumed of it."""
    return CLASSES.get(code or "", UNKNOWN_CLASS)


DERIVATIVES = frozenset(code for code, one in CLASSES.items() if one.derived)
OPTIONS = frozenset(code for code, one in CLASSES.items() if one.option)
NOTIONAL = frozenset(code for code, one in CLASSES.items() if one.notional)
# The legs of a combination are rows of their own.
COUNTED_ELSEWHERE = frozenset(code for code, one in CLASSES.items() if one.is_cash or code == "BAG")
PLAIN = frozenset(code for code, one in CLASSES.items() if one.plain)


class Classified(Protocol):
    """What tells to which families a row belongs."""

    @property
    def asset_class(self) -> str | None:
        """IBKR's code."""

    @property
    def kind(self) -> str | None:
        """IBKR's ``type`` of a share: COMMON, ETF, ADR."""

    @property
    def described(self) -> str:
        """IBKR's description of the contract."""

    @property
    def is_event(self) -> bool:
        """Whether it pays by an event."""


class Family(NamedTuple):
    """What a filter of asset classes takes under one name.

    Attributes:
        told: What that is, for the answer.
        words: Other names of it.
        classes: IBKR's codes.
        takes: Which rows of these classes; None where that is not known of a row.
        by_kind: Depends on the ``type`` of shares, which not every list has.
    """

    told: str
    words: str
    classes: Collection[str]
    takes: Callable[[Classified], bool | None] = lambda _: True
    by_kind: bool = False


FUNDS_AT_EXCHANGES = frozenset({"ETF", "ETN", "ETP", "ETC", "ETMF"})
# Treasury bills that came as bonds: without a coupon.
BILL_IN_WORDS = re.compile(r"(?:US-)?[TB] 0 .*", re.ASCII)


def is_etf(row: Classified) -> bool | None:
    """Whether a share is one of a fund; None where IBKR gave no type."""
    return row.kind.upper() in FUNDS_AT_EXCHANGES if row.kind else None


# IBKR's own codes, and what people mean by their words, which comes before a code of the same name.
FAMILIES = {
    **{code: Family(code, f"{one.label.replace(' ', '')} {one.words}", (code,)) for code, one in CLASSES.items()},
    "FUND": Family("FUND, ETFs are not in it", "funds mutualfund mutualfunds", ("FUND",)),
    "ETF": Family(
        "STK of type ETF",
        "etfs ucits ucitsetf ucitsetfs tracker trackers indexfund indexfunds etn etns etp etps etc etcs "
        "exchangetradedfund exchangetradedfunds",
        ("STK",), is_etf,
        by_kind=True,
    ),
    "stocks": Family(
        "STK without ETFs", "stock share shares equity equities", ("STK",),
        lambda row: not is_etf(row) if row.kind else None, by_kind=True,
    ),
    "options": Family("OPT, FOP without event contracts", "option", ("OPT", "FOP"), lambda row: not row.is_event),
    "bonds": Family("BOND, BILL", "bond note notes fixedincome treasury treasuries", ("BOND", "BILL")),
    "bills": Family(
        "BILL, BOND without coupon", "bill tbill tbills treasurybill treasurybills", ("BOND", "BILL"),
        lambda row: row.asset_class == "BILL" or BILL_IN_WORDS.fullmatch(row.described) is not None,
    ),
    "derivatives": Family("OPT, FOP, FUT, WAR, IOPT, CFD", "derivative", DERIVATIVES | {"CFD"}),
    "event contracts": Family(
        "event contracts", "event events eventcontract forecast forecasts forecastcontracts predictions prediction",
        ("OPT", "FOP"), lambda row: row.is_event,
    ),
}  # fmt: skip
