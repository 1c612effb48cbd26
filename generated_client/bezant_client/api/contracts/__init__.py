"""Operations of the group ``contracts``; each is a module that loads when it is first used.

get_definition: The contracts of one expiry month, strike and right, a row per expiry date.
get_exchange_rate: How many units of the target currency one unit of the source currency is worth.
get_info: Name, exchanges, currency, industry and expiry of one contract.
get_info_and_rules: What get_info gives, together with the trading rules.
get_rules: Order types, times in force, size and price steps that one contract accepts.
get_schedule_by_symbol: Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.
get_trading_schedule: Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.
list_algos: Algorithms that can work an order in one contract.
list_bond_filters: Maturities, ratings and other filters for the bonds of one issuer.
list_conids: Ticker and conid of every stock on one exchange, thousands of rows.
list_currency_pairs: Currency pairs that trade against one currency, with their conids.
list_definitions: Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.
list_futures: Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.
list_stocks: Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.
list_strikes: Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.
search: Contracts that match a ticker or a company name, and the expiry months of their derivatives.
search_post: The same as search, with the query in the body.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_definition as get_definition
    from . import get_exchange_rate as get_exchange_rate
    from . import get_info as get_info
    from . import get_info_and_rules as get_info_and_rules
    from . import get_rules as get_rules
    from . import get_schedule_by_symbol as get_schedule_by_symbol
    from . import get_trading_schedule as get_trading_schedule
    from . import list_algos as list_algos
    from . import list_bond_filters as list_bond_filters
    from . import list_conids as list_conids
    from . import list_currency_pairs as list_currency_pairs
    from . import list_definitions as list_definitions
    from . import list_futures as list_futures
    from . import list_stocks as list_stocks
    from . import list_strikes as list_strikes
    from . import search as search
    from . import search_post as search_post

_OPERATIONS = (
    "get_definition",
    "get_exchange_rate",
    "get_info",
    "get_info_and_rules",
    "get_rules",
    "get_schedule_by_symbol",
    "get_trading_schedule",
    "list_algos",
    "list_bond_filters",
    "list_conids",
    "list_currency_pairs",
    "list_definitions",
    "list_futures",
    "list_stocks",
    "list_strikes",
    "search",
    "search_post",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
