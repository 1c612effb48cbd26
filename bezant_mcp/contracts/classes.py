"""IBKR's asset classes in one table: what people call them, in which units they are counted and priced."""

from __future__ import annotations

from typing import NamedTuple


class AssetClass(NamedTuple):
    """One asset class.

    Attributes:
        label: What people call several of them.
        words: What they and models write for it besides.
        size_unit: What a quantity counts.
        price_unit: What every price is in, where that is not the currency or a fraction of it.
        magnified: Where prices may be in a fraction of the currency: ``anywhere``, or where shares are quoted so.
        expires: Ends on a day.
        derived: Named by an underlying, which IBKR wants to be searched for before it gives a price.
        option: Has a right and a strike, and a premium for a price.
        notional: IBKR shows the whole contract value, of which the account's value contains the result alone.
        is_cash: The same money is in the ledger's cash.
        negative: Prices below zero are real.
        pays_dividends: As shares do.
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
    "STK": AssetClass(
        "shares", "stock stocks share equity equities", "shares", magnified=SHARES, pays_dividends=True, plain=True
    ),
    "OPT": AssetClass("options", "option", "contracts", magnified=SHARES, expires=True, derived=True, option=True),
    "FOP": AssetClass(
        "options on futures", "futureoption futuresoption futureoptions", "contracts", magnified=ANYWHERE,
        expires=True, derived=True, option=True, negative=True,
    ),
    "FUT": AssetClass(
        "futures", "future", "contracts", magnified=ANYWHERE, expires=True, derived=True, notional=True, negative=True
    ),
    "WAR": AssetClass("warrants", "warrant", magnified=SHARES, expires=True, derived=True, option=True),
    "IOPT": AssetClass(
        "structured products", "structured structuredproduct certificate certificates", magnified=SHARES, expires=True,
        derived=True,
    ),
    "CFD": AssetClass("CFDs", "cfds", "units", magnified=SHARES, notional=True),
    "BOND": AssetClass("bonds", "bond note notes", "face value", FACE, expires=True),
    "BILL": AssetClass("bills", "bill tbill treasurybill treasurybills", "face value", FACE, expires=True),
    "FUND": AssetClass(
        "funds", "fund mutualfund mutualfunds", "units", magnified=SHARES, pays_dividends=True, plain=True
    ),
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
COUNTED_AS_CASH = frozenset(code for code, one in CLASSES.items() if one.is_cash)
PLAIN = frozenset(code for code, one in CLASSES.items() if one.plain)
PAY_DIVIDENDS = frozenset(code for code, one in CLASSES.items() if one.pays_dividends)
# Words for a filter that takes several classes; others are each class's own.
FAMILIES = {"BOND": "fixedincome treasury treasuries"}
ASSET_CLASSES = {
    code: f"{one.label.replace(' ', '')} {one.words} {FAMILIES.get(code, '')}" for code, one in CLASSES.items()
}
