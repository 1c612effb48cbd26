"""What people and models write for asset classes, groups and periods: synonym, then what it means."""

from __future__ import annotations

ASSET_CLASSES = {
    "STK": "stock stocks share shares equity equities etf etfs",
    "OPT": "option options",
    "FUT": "future futures",
    "FOP": "futureoption futuresoption",
    "BOND": "bonds bill bills treasury fixedincome",
    "CASH": "fx forex currencypair",
    "CRYPTO": "cryptos cryptocurrency coin coins",
    "FUND": "funds mutualfund mutualfunds",
    "WAR": "warrant warrants",
    "CFD": "cfds",
}
GROUPS = {
    "currency": "currencies ccy fx",
    "asset_class": "assetclass class assettype type assetclasses",
    "sector": "sectors industry industries",
    "country": "countries region",
    "underlying": "underlyings symbol symbols ticker issuer stock position company",
}
PERIODS = {
    "1D": "day today 1day d",
    "7D": "week 1w 7days 1week w",
    "MTD": "monthtodate thismonth ",
    "LM": "lastmonth previousmonth calendarmonth",
    "1M": "month 30d 1month 30days",
    "3M": "quarter 3months 90d 1q q",
    "6M": "6months halfyear 180d",
    "YTD": "yeartodate thisyear ",
    "1Y": "year 1year 12m 12months 365d 52w",
}


def synonyms(table: dict[str, str]) -> dict[str, str]:
    """Each synonym of a table and what it means."""
    return {word: choice for choice, words in table.items() for word in words.split()}
