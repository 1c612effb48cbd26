"""The group ``contracts``: each operation is a module, loaded when it is first used, and a method.

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

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Algos,
        BondFilters,
        ContractDefinitions,
        ContractDetails,
        ContractInfo,
        ContractInfoAndRules,
        ContractMatch,
        ContractRules,
        ContractRulesRequest,
        ContractSearchRequest,
        CurrencyPairs,
        ExchangeRate,
        Futures,
        GetDefinitionRight,
        GetScheduleBySymbolAssetClass,
        ListAlgosAddDescription,
        ListAlgosAddParams,
        ListStrikesSectype,
        SearchSecType,
        StockConid,
        Stocks,
        Strikes,
        TradingSchedule,
        TradingVenue,
    )
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


class ContractsGroup(Group):
    """The operations of the group ``contracts``, blocking."""

    __slots__ = ()

    _GROUP = "contracts"

    def get_definition(
        self,
        *,
        conid: str | int | Unset = UNSET,
        sectype: str | Unset = UNSET,
        month: str | Unset = UNSET,
        exchange: str | Unset = UNSET,
        strike: str | Unset = UNSET,
        right: GetDefinitionRight | Unset = UNSET,
        issuer_id: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> ContractDetails | list[ContractDetails]:
        """The contracts of one expiry month, strike and right, a row per expiry date.

        ``GET /v1/api/iserver/secdef/info``, access read.

        Args:
            conid: Contract id of the underlying.
            exchange: Venue, for example SMART; futures options need it.
            filters: Bond filters, separated by commas.
            issuer_id: Bond issuer, one of the issuers that search found.
            month: Expiry month, for example JAN27.
            right: C for calls, P for puts.
            sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
            strike: Strike price, one of list_strikes.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractDetails | list[ContractDetails] = self._call(
            "get_definition",
            {
                "conid": conid,
                "sectype": sectype,
                "month": month,
                "exchange": exchange,
                "strike": strike,
                "right": right,
                "issuer_id": issuer_id,
                "filters": filters,
            },
            timeout,
        )
        return _answer

    def get_exchange_rate(self, *, target: str, source: str, timeout: TimeLimit = UNSET) -> ExchangeRate:
        """How many units of the target currency one unit of the source currency is worth.

        ``GET /v1/api/iserver/exchangerate``, access read.

        Args:
            source: Currency to convert from, for example EUR.
            target: Currency to convert to, for example USD.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ExchangeRate = self._call("get_exchange_rate", {"target": target, "source": source}, timeout)
        return _answer

    def get_info(self, conid: str | int, *, timeout: TimeLimit = UNSET) -> ContractInfo:
        """Name, exchanges, currency, industry and expiry of one contract.

        ``GET /v1/api/iserver/contract/{conid}/info``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractInfo = self._call("get_info", {"conid": conid}, timeout)
        return _answer

    def get_info_and_rules(
        self, conid: str | int, *, is_buy: bool | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> ContractInfoAndRules:
        """What get_info gives, together with the trading rules.

        ``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

        Args:
            conid: Contract id, for example 111222333.
            is_buy: Rules for buying if true, for selling if false.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractInfoAndRules = self._call("get_info_and_rules", {"conid": conid, "is_buy": is_buy}, timeout)
        return _answer

    def get_rules(self, *, body: ContractRulesRequest, timeout: TimeLimit = UNSET) -> ContractRules:
        """Order types, times in force, size and price steps that one contract accepts.

        ``POST /v1/api/iserver/contract/rules``, access read.

        Args:
            body: The conid, and whether the rules are for buying or for selling.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractRules = self._call("get_rules", {"body": body}, timeout)
        return _answer

    def get_schedule_by_symbol(
        self,
        *,
        asset_class: GetScheduleBySymbolAssetClass,
        symbol: str,
        exchange: str | Unset = UNSET,
        exchange_filter: str | Unset = UNSET,
        conid: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[TradingVenue]:
        """Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

        ``GET /v1/api/trsrv/secdef/schedule``, access read.

        Args:
            asset_class: Kind of contract, for example STK.
            conid: Contract id, to tell listings of one symbol apart.
            exchange: Only this venue, for example NASDAQ.
            exchange_filter: Only these venues, separated by commas.
            symbol: Ticker; of the underlying for derivatives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TradingVenue] = self._call(
            "get_schedule_by_symbol",
            {
                "asset_class": asset_class,
                "symbol": symbol,
                "exchange": exchange,
                "exchange_filter": exchange_filter,
                "conid": conid,
            },
            timeout,
        )
        return _answer

    def get_trading_schedule(
        self, *, conid: str | int, exchange: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> TradingSchedule:
        """Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

        ``GET /v1/api/contract/trading-schedule``, access read.

        Args:
            conid: Contract id, for example 111222333.
            exchange: Venue, for example ISLAND. Left out, the contract's primary one.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TradingSchedule = self._call("get_trading_schedule", {"conid": conid, "exchange": exchange}, timeout)
        return _answer

    def list_algos(
        self,
        conid: str | int,
        *,
        algos: str | Unset = UNSET,
        add_description: ListAlgosAddDescription | Unset = UNSET,
        add_params: ListAlgosAddParams | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> Algos:
        """Algorithms that can work an order in one contract.

        ``GET /v1/api/iserver/contract/{conid}/algos``, access read.

        Args:
            add_description: 1 adds a description of each algorithm.
            add_params: 1 adds the parameters of each algorithm.
            algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Algos = self._call(
            "list_algos",
            {"conid": conid, "algos": algos, "add_description": add_description, "add_params": add_params},
            timeout,
        )
        return _answer

    def list_bond_filters(self, *, symbol: str, issuer_id: str, timeout: TimeLimit = UNSET) -> BondFilters:
        """Maturities, ratings and other filters for the bonds of one issuer.

        ``GET /v1/api/iserver/secdef/bond-filters``, access read.

        Args:
            issuer_id: Bond issuer, one of the issuers that search found.
            symbol: The word BOND.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: BondFilters = self._call("list_bond_filters", {"symbol": symbol, "issuer_id": issuer_id}, timeout)
        return _answer

    def list_conids(
        self, *, exchange: str, asset_class: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[StockConid]:
        """Ticker and conid of every stock on one exchange, thousands of rows.

        ``GET /v1/api/trsrv/all-conids``, access read.

        Args:
            asset_class: STK, the only class served.
            exchange: One exchange, for example NASDAQ.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[StockConid] = self._call(
            "list_conids", {"exchange": exchange, "asset_class": asset_class}, timeout
        )
        return _answer

    def list_currency_pairs(self, *, currency: str, timeout: TimeLimit = UNSET) -> CurrencyPairs:
        """Currency pairs that trade against one currency, with their conids.

        ``GET /v1/api/iserver/currency/pairs``, access read.

        Args:
            currency: Currency code, for example USD.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CurrencyPairs = self._call("list_currency_pairs", {"currency": currency}, timeout)
        return _answer

    def list_definitions(self, *, conids: str, timeout: TimeLimit = UNSET) -> ContractDefinitions | None:
        """Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

        ``GET /v1/api/trsrv/secdef``, access read.

        Args:
            conids: Contract ids separated by commas, 200 at most.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractDefinitions | None = self._call("list_definitions", {"conids": conids}, timeout)
        return _answer

    def list_futures(self, *, symbols: str, exchange: str | Unset = UNSET, timeout: TimeLimit = UNSET) -> Futures:
        """Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

        ``GET /v1/api/trsrv/futures``, access read.

        Args:
            exchange: Only futures of this venue, for example CME.
            symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Futures = self._call("list_futures", {"symbols": symbols, "exchange": exchange}, timeout)
        return _answer

    def list_stocks(self, *, symbols: str, timeout: TimeLimit = UNSET) -> Stocks:
        """Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

        ``GET /v1/api/trsrv/stocks``, access read.

        Args:
            symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Stocks = self._call("list_stocks", {"symbols": symbols}, timeout)
        return _answer

    def list_strikes(
        self,
        *,
        conid: str | int,
        sectype: ListStrikesSectype,
        month: str,
        exchange: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> Strikes:
        """Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

        ``GET /v1/api/iserver/secdef/strikes``, access read.

        Args:
            conid: Contract id of the underlying.
            exchange: Venue of the derivative; SMART if left out.
            month: Expiry month, for example JAN27.
            sectype: OPT, FOP or WAR.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Strikes = self._call(
            "list_strikes", {"conid": conid, "sectype": sectype, "month": month, "exchange": exchange}, timeout
        )
        return _answer

    def search(
        self,
        *,
        symbol: str | Unset = UNSET,
        sec_type: SearchSecType | Unset = UNSET,
        name: bool | Unset = UNSET,
        more: bool | Unset = UNSET,
        fund: bool | Unset = UNSET,
        fund_family_conid_ex: str | Unset = UNSET,
        pattern: bool | Unset = UNSET,
        referrer: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[ContractMatch]:
        """Contracts that match a ticker or a company name, and the expiry months of their derivatives.

        ``GET /v1/api/iserver/secdef/search``, access read.

        Args:
            fund: True searches among funds.
            fund_family_conid_ex: Only funds of this family.
            more: True asks for more rows than the first ones (inferred from the name).
            name: True searches by company name. Leave out when strikes are to follow.
            pattern: True takes the symbol for a pattern.
            referrer: Name of the screen that asks; of no use to a program.
            sec_type: STK (the default), IND or BOND.
            symbol: Ticker; or the company's name when name is true.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[ContractMatch] = self._call(
            "search",
            {
                "symbol": symbol,
                "sec_type": sec_type,
                "name": name,
                "more": more,
                "fund": fund,
                "fund_family_conid_ex": fund_family_conid_ex,
                "pattern": pattern,
                "referrer": referrer,
            },
            timeout,
        )
        return _answer

    def search_post(self, *, body: ContractSearchRequest, timeout: TimeLimit = UNSET) -> list[ContractMatch]:
        """The same as search, with the query in the body.

        ``POST /v1/api/iserver/secdef/search``, access read.

        Args:
            body: The arguments of search.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[ContractMatch] = self._call("search_post", {"body": body}, timeout)
        return _answer


class AsyncContractsGroup(AsyncGroup):
    """The operations of the group ``contracts``, asynchronous."""

    __slots__ = ()

    _GROUP = "contracts"

    async def get_definition(
        self,
        *,
        conid: str | int | Unset = UNSET,
        sectype: str | Unset = UNSET,
        month: str | Unset = UNSET,
        exchange: str | Unset = UNSET,
        strike: str | Unset = UNSET,
        right: GetDefinitionRight | Unset = UNSET,
        issuer_id: str | Unset = UNSET,
        filters: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> ContractDetails | list[ContractDetails]:
        """The contracts of one expiry month, strike and right, a row per expiry date.

        ``GET /v1/api/iserver/secdef/info``, access read.

        Args:
            conid: Contract id of the underlying.
            exchange: Venue, for example SMART; futures options need it.
            filters: Bond filters, separated by commas.
            issuer_id: Bond issuer, one of the issuers that search found.
            month: Expiry month, for example JAN27.
            right: C for calls, P for puts.
            sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
            strike: Strike price, one of list_strikes.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractDetails | list[ContractDetails] = await self._call(
            "get_definition",
            {
                "conid": conid,
                "sectype": sectype,
                "month": month,
                "exchange": exchange,
                "strike": strike,
                "right": right,
                "issuer_id": issuer_id,
                "filters": filters,
            },
            timeout,
        )
        return _answer

    async def get_exchange_rate(self, *, target: str, source: str, timeout: TimeLimit = UNSET) -> ExchangeRate:
        """How many units of the target currency one unit of the source currency is worth.

        ``GET /v1/api/iserver/exchangerate``, access read.

        Args:
            source: Currency to convert from, for example EUR.
            target: Currency to convert to, for example USD.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ExchangeRate = await self._call("get_exchange_rate", {"target": target, "source": source}, timeout)
        return _answer

    async def get_info(self, conid: str | int, *, timeout: TimeLimit = UNSET) -> ContractInfo:
        """Name, exchanges, currency, industry and expiry of one contract.

        ``GET /v1/api/iserver/contract/{conid}/info``, access read.

        Args:
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractInfo = await self._call("get_info", {"conid": conid}, timeout)
        return _answer

    async def get_info_and_rules(
        self, conid: str | int, *, is_buy: bool | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> ContractInfoAndRules:
        """What get_info gives, together with the trading rules.

        ``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

        Args:
            conid: Contract id, for example 111222333.
            is_buy: Rules for buying if true, for selling if false.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractInfoAndRules = await self._call(
            "get_info_and_rules", {"conid": conid, "is_buy": is_buy}, timeout
        )
        return _answer

    async def get_rules(self, *, body: ContractRulesRequest, timeout: TimeLimit = UNSET) -> ContractRules:
        """Order types, times in force, size and price steps that one contract accepts.

        ``POST /v1/api/iserver/contract/rules``, access read.

        Args:
            body: The conid, and whether the rules are for buying or for selling.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractRules = await self._call("get_rules", {"body": body}, timeout)
        return _answer

    async def get_schedule_by_symbol(
        self,
        *,
        asset_class: GetScheduleBySymbolAssetClass,
        symbol: str,
        exchange: str | Unset = UNSET,
        exchange_filter: str | Unset = UNSET,
        conid: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[TradingVenue]:
        """Trading hours of a symbol on each venue, exchange-local HHMM; dates of January 2000 mean an ordinary week.

        ``GET /v1/api/trsrv/secdef/schedule``, access read.

        Args:
            asset_class: Kind of contract, for example STK.
            conid: Contract id, to tell listings of one symbol apart.
            exchange: Only this venue, for example NASDAQ.
            exchange_filter: Only these venues, separated by commas.
            symbol: Ticker; of the underlying for derivatives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[TradingVenue] = await self._call(
            "get_schedule_by_symbol",
            {
                "asset_class": asset_class,
                "symbol": symbol,
                "exchange": exchange,
                "exchange_filter": exchange_filter,
                "conid": conid,
            },
            timeout,
        )
        return _answer

    async def get_trading_schedule(
        self, *, conid: str | int, exchange: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> TradingSchedule:
        """Trading hours of a contract for about six days, by date YYYYMMDD; times in epoch seconds.

        ``GET /v1/api/contract/trading-schedule``, access read.

        Args:
            conid: Contract id, for example 111222333.
            exchange: Venue, for example ISLAND. Left out, the contract's primary one.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TradingSchedule = await self._call(
            "get_trading_schedule", {"conid": conid, "exchange": exchange}, timeout
        )
        return _answer

    async def list_algos(
        self,
        conid: str | int,
        *,
        algos: str | Unset = UNSET,
        add_description: ListAlgosAddDescription | Unset = UNSET,
        add_params: ListAlgosAddParams | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> Algos:
        """Algorithms that can work an order in one contract.

        ``GET /v1/api/iserver/contract/{conid}/algos``, access read.

        Args:
            add_description: 1 adds a description of each algorithm.
            add_params: 1 adds the parameters of each algorithm.
            algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
            conid: Contract id, for example 111222333.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Algos = await self._call(
            "list_algos",
            {"conid": conid, "algos": algos, "add_description": add_description, "add_params": add_params},
            timeout,
        )
        return _answer

    async def list_bond_filters(self, *, symbol: str, issuer_id: str, timeout: TimeLimit = UNSET) -> BondFilters:
        """Maturities, ratings and other filters for the bonds of one issuer.

        ``GET /v1/api/iserver/secdef/bond-filters``, access read.

        Args:
            issuer_id: Bond issuer, one of the issuers that search found.
            symbol: The word BOND.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: BondFilters = await self._call(
            "list_bond_filters", {"symbol": symbol, "issuer_id": issuer_id}, timeout
        )
        return _answer

    async def list_conids(
        self, *, exchange: str, asset_class: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> list[StockConid]:
        """Ticker and conid of every stock on one exchange, thousands of rows.

        ``GET /v1/api/trsrv/all-conids``, access read.

        Args:
            asset_class: STK, the only class served.
            exchange: One exchange, for example NASDAQ.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[StockConid] = await self._call(
            "list_conids", {"exchange": exchange, "asset_class": asset_class}, timeout
        )
        return _answer

    async def list_currency_pairs(self, *, currency: str, timeout: TimeLimit = UNSET) -> CurrencyPairs:
        """Currency pairs that trade against one currency, with their conids.

        ``GET /v1/api/iserver/currency/pairs``, access read.

        Args:
            currency: Currency code, for example USD.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CurrencyPairs = await self._call("list_currency_pairs", {"currency": currency}, timeout)
        return _answer

    async def list_definitions(self, *, conids: str, timeout: TimeLimit = UNSET) -> ContractDefinitions | None:
        """Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

        ``GET /v1/api/trsrv/secdef``, access read.

        Args:
            conids: Contract ids separated by commas, 200 at most.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ContractDefinitions | None = await self._call("list_definitions", {"conids": conids}, timeout)
        return _answer

    async def list_futures(self, *, symbols: str, exchange: str | Unset = UNSET, timeout: TimeLimit = UNSET) -> Futures:
        """Futures by root symbol, with conids and dates as YYYYMMDD numbers. Needs no brokerage session.

        ``GET /v1/api/trsrv/futures``, access read.

        Args:
            exchange: Only futures of this venue, for example CME.
            symbols: Root symbols in upper case, separated by commas, for example ES,NQ.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Futures = await self._call("list_futures", {"symbols": symbols, "exchange": exchange}, timeout)
        return _answer

    async def list_stocks(self, *, symbols: str, timeout: TimeLimit = UNSET) -> Stocks:
        """Stocks by ticker - companies, and each listing's conid and exchange. Needs no brokerage session.

        ``GET /v1/api/trsrv/stocks``, access read.

        Args:
            symbols: Tickers in upper case, separated by commas; a share class follows a space, as in BRK B.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Stocks = await self._call("list_stocks", {"symbols": symbols}, timeout)
        return _answer

    async def list_strikes(
        self,
        *,
        conid: str | int,
        sectype: ListStrikesSectype,
        month: str,
        exchange: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> Strikes:
        """Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

        ``GET /v1/api/iserver/secdef/strikes``, access read.

        Args:
            conid: Contract id of the underlying.
            exchange: Venue of the derivative; SMART if left out.
            month: Expiry month, for example JAN27.
            sectype: OPT, FOP or WAR.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Strikes = await self._call(
            "list_strikes", {"conid": conid, "sectype": sectype, "month": month, "exchange": exchange}, timeout
        )
        return _answer

    async def search(
        self,
        *,
        symbol: str | Unset = UNSET,
        sec_type: SearchSecType | Unset = UNSET,
        name: bool | Unset = UNSET,
        more: bool | Unset = UNSET,
        fund: bool | Unset = UNSET,
        fund_family_conid_ex: str | Unset = UNSET,
        pattern: bool | Unset = UNSET,
        referrer: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> list[ContractMatch]:
        """Contracts that match a ticker or a company name, and the expiry months of their derivatives.

        ``GET /v1/api/iserver/secdef/search``, access read.

        Args:
            fund: True searches among funds.
            fund_family_conid_ex: Only funds of this family.
            more: True asks for more rows than the first ones (inferred from the name).
            name: True searches by company name. Leave out when strikes are to follow.
            pattern: True takes the symbol for a pattern.
            referrer: Name of the screen that asks; of no use to a program.
            sec_type: STK (the default), IND or BOND.
            symbol: Ticker; or the company's name when name is true.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[ContractMatch] = await self._call(
            "search",
            {
                "symbol": symbol,
                "sec_type": sec_type,
                "name": name,
                "more": more,
                "fund": fund,
                "fund_family_conid_ex": fund_family_conid_ex,
                "pattern": pattern,
                "referrer": referrer,
            },
            timeout,
        )
        return _answer

    async def search_post(self, *, body: ContractSearchRequest, timeout: TimeLimit = UNSET) -> list[ContractMatch]:
        """The same as search, with the query in the body.

        ``POST /v1/api/iserver/secdef/search``, access read.

        Args:
            body: The arguments of search.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[ContractMatch] = await self._call("search_post", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
