"""What an account holds, and the figures that follow from it. No market data, no wire formats."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import fsum

# Classes whose value is a notional one: their results are settled into cash. A pair is in the cash on both sides.
NO_WEALTH = frozenset({"FUT", "CFD", "CASH"})

# Units of base currency (USD) for one unit of the currency.
RATES: dict[str, float] = {
    "USD": 1.0, "EUR": 1.10, "GBP": 1.25, "CHF": 1.15, "JPY": 0.0068, "CAD": 0.75, "HKD": 0.128, "AUD": 0.65,
    "SEK": 0.095,
    "AED": 0.27, "BGN": 0.56, "BHD": 2.65, "BRL": 0.18, "CNH": 0.14, "CZK": 0.044, "DKK": 0.147, "HUF": 0.0028,
    "IDR": 0.000062, "ILS": 0.27, "INR": 0.012, "ISK": 0.0073, "KRW": 0.00073, "KWD": 3.25, "MXN": 0.055, "MYR": 0.23,
    "NOK": 0.093, "NZD": 0.6, "OMR": 2.6, "PHP": 0.0175, "PLN": 0.25, "QAR": 0.275, "RON": 0.22, "SAR": 0.267,
    "SGD": 0.75, "THB": 0.029, "TRY": 0.025, "TWD": 0.031,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """One instrument. Prices are per unit, in ``currency``: pounds for a share that is quoted in pence.

    Attributes:
        quoted_in_pence: Quotes, charts and orders show a hundredth of the currency, positions do not.
        magnifier: The same for any unit, when only the trading rules tell it (``priceMagnifier``).
        multiplier: Value of a size of one at a price of one: 0.01 for face values, whose prices are in percent.
        trading_class: Where it differs from the symbol.
        last_day: The last day of trading, where it is another day than that of expiry.
        decimals: Of a price as text.
        is_event, earnings: An event contract; when a company reports next.
        availability: IBKR's letters for how its market data comes (tag 6509).
        last_prefix: ``C`` when the last price is yesterday's close, ``H`` when trading is halted.
    """

    conid: int
    symbol: str
    name: str
    currency: str
    exchange: str
    price: float
    previous: float
    asset_class: str = "STK"
    country: str = "US"
    kind: str | None = "COMMON"
    sector: str | None = None
    group: str | None = None
    category: str | None = None
    multiplier: float = 1.0
    underlying: int = 0
    underlying_symbol: str = ""
    right: str | None = None
    strike: float = 0.0
    expiry: str | None = None
    description: str = ""
    chinese_name: str | None = None
    isin: str = ""
    quoted_in_pence: bool = False
    magnifier: int = 0
    trading_class: str = ""
    last_day: str | None = None
    decimals: int = 2
    is_event: bool = False
    availability: str = "RpB"
    last_prefix: str = ""
    year_ago: float = 0.0
    dividend: float = 0.0
    ex_date: str = ""
    earnings: str = ""
    delta: float | None = None
    beta: float | None = None
    has_options: bool = False

    @property
    def is_us(self) -> bool:
        """Whether it is listed in the United States."""
        return self.country == "US"

    @property
    def quote_factor(self) -> float:
        """What a price is multiplied by before it is quoted."""
        return float(self.magnifier or (100 if self.quoted_in_pence else 1))

    @property
    def counts(self) -> bool:
        """Whether its value is part of the account's."""
        return self.asset_class not in NO_WEALTH

    @property
    def label(self) -> str:
        """The text that a position row shows."""
        return self.description or self.symbol


@dataclass(frozen=True, slots=True)
class Holding:
    """A quantity of one contract, in an advisor's model if it has a name; negative is short, zero was closed today."""

    contract: Contract
    quantity: float
    average_price: float
    realized: float = 0.0
    model: str = ""

    @property
    def value(self) -> float:
        """Market value in the contract's currency; the notional value for a future."""
        return round(self.quantity * self.contract.price * self.contract.multiplier, 4)

    @property
    def unrealized(self) -> float:
        """Unrealised result in the contract's currency."""
        return round((self.contract.price - self.average_price) * self.quantity * self.contract.multiplier, 4)

    @property
    def today(self) -> float:
        """Result since the previous close in the contract's currency, today's realised result included."""
        moved = (self.contract.price - self.contract.previous) * self.quantity * self.contract.multiplier
        return round(moved + self.realized, 4)


@dataclass(frozen=True, slots=True)
class Cash:
    """Cash in one currency; a negative balance is a loan."""

    balance: float
    settled: float | None = None
    interest: float = 0.0
    dividends: float = 0.0


# No slots: what is computed once is kept on the object.
@dataclass(frozen=True, kw_only=True)
class Account:
    """One account with all that it holds.

    Attributes:
        maintenance_share: Maintenance margin as a share of gross position value.
        parent: The advisor's master account, empty when there is none.
        counts_accruals: Whether accrued interest and dividends are in the net liquidation value, as they are at IBKR.
    """

    id: str
    title: str
    holdings: tuple[Holding, ...]
    cash: Mapping[str, Cash]
    base: str = "USD"
    kind: str = "DEMO"
    alias: str | None = None
    maintenance_share: float = 0.30
    parent: str = ""
    is_master: bool = False
    counts_accruals: bool = False

    @cached_property
    def by_conid(self) -> Mapping[int, Holding]:
        """The holdings by contract."""
        return {row.contract.conid: row for row in self.holdings}

    def rate(self, currency: str) -> float:
        """Units of this account's base currency for one unit of ``currency``."""
        return RATES[currency] / RATES[self.base]

    def in_base(self, amounts: Iterable[tuple[float, str]]) -> float:
        """The sum of amounts of several currencies, in base currency."""
        return fsum(amount * self.rate(currency) for amount, currency in amounts)

    def values(self, *asset_classes: str) -> float:
        """Market value in base currency, of some asset classes or of all but those of :data:`NO_WEALTH`.

        A future's value is notional: its result is settled into cash daily, so it adds nothing to the account's value.
        """
        return self.in_base(
            (row.value, row.contract.currency)
            for row in self.holdings
            if (row.contract.asset_class in asset_classes if asset_classes else row.contract.counts)
        )

    @cached_property
    def cash_total(self) -> float:
        """All cash in base currency."""
        return self.in_base((cash.balance, currency) for currency, cash in self.cash.items())

    @cached_property
    def net_liquidation(self) -> float:
        """Cash plus positions that count, and accruals where they do, in base currency."""
        accrued = self.in_base((self.accrued(cash), currency) for currency, cash in self.cash.items())
        return self.cash_total + self.values() + accrued

    def accrued(self, cash: Cash) -> float:
        """What accrued in one currency and counts."""
        return cash.interest + cash.dividends if self.counts_accruals else 0.0

    @cached_property
    def gross_value(self) -> float:
        """The sum of the absolute values of all positions that count, in base currency."""
        return self.in_base((abs(row.value), row.contract.currency) for row in self.holdings if row.contract.counts)

    @cached_property
    def maintenance_margin(self) -> float:
        """Maintenance margin in base currency."""
        return round(self.gross_value * self.maintenance_share, 2)

    @cached_property
    def unrealized(self) -> float:
        """Unrealised result of all positions in base currency."""
        return self.in_base((row.unrealized, row.contract.currency) for row in self.holdings)

    @cached_property
    def realized(self) -> float:
        """Today's realised result in base currency."""
        return self.in_base((row.realized, row.contract.currency) for row in self.holdings)

    @cached_property
    def today(self) -> float:
        """Today's result in base currency."""
        return self.in_base((row.today, row.contract.currency) for row in self.holdings)

    def by_currency(self) -> dict[str, list[Holding]]:
        """Holdings per contract currency, with an empty list for currencies that are only cash."""
        groups: dict[str, list[Holding]] = defaultdict(list)
        for currency in self.cash:
            groups[currency] = []
        for row in self.holdings:
            groups[row.contract.currency].append(row)
        return dict(groups)


@dataclass(frozen=True, slots=True)
class Book:
    """All accounts of a login and every contract that the simulated market knows."""

    accounts: tuple[Account, ...]
    contracts: Mapping[int, Contract]

    def account(self, account_id: str) -> Account | None:
        """The account with this id, or None."""
        return next((account for account in self.accounts if account.id == account_id), None)

    def named(self, symbol: str) -> list[Contract]:
        """Every contract with this symbol, except those that are reached through another one."""
        wanted = symbol.upper()
        return [
            contract
            for contract in self.contracts.values()
            if contract.symbol.upper() == wanted and contract.asset_class not in {"OPT", "FUT", "FOP", "BAG"}
        ]
