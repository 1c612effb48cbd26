"""IBKR's asset classes: which belong together, and the words that people write for them."""

from __future__ import annotations

# What ends on a day and is named by its underlying, which IBKR wants to be searched for before it gives a price.
DERIVATIVES = frozenset({"OPT", "FUT", "FOP", "WAR", "IOPT"})
# Those with a right and a strike, whose price is a premium.
OPTIONS = frozenset({"OPT", "FOP", "WAR"})
# IBKR shows the whole contract value of these, of which the account's net liquidation value contains the result alone.
NOTIONAL = frozenset({"FUT", "CFD"})
# Cash is in the ledger; a position in a currency pair shows the same money once more.
COUNTED_AS_CASH = frozenset({"CASH"})
# What needs no definition to be understood.
PLAIN = frozenset({"STK", "FUND", "CASH", "CRYPTO"})
PAY_DIVIDENDS = frozenset({"STK", "FUND"})
# What people and models write for them: synonyms, by what they mean.
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
