"""IBKR's ``accountSummaryResponse``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CashBalance(OpenModel):
    """``cashBalances`` of IBKR's ``accountSummaryResponse``."""

    balance: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    settled_cash: float | None | Unset = UNSET

    WIRE = Wire({"balance": ("balance", FLOAT), "currency": ("currency", TEXT), "settledCash": ("settled_cash", FLOAT)})


@define(kw_only=True, repr=False)
class AccountSummary(OpenModel):
    """IBKR's ``accountSummaryResponse``."""

    sma: float | None | Unset = UNSET
    account_type: str | None | Unset = UNSET
    accrued_interest: float | None | Unset = UNSET
    available_funds: float | None | Unset = UNSET
    balance: float | None | Unset = UNSET
    buying_power: float | None | Unset = UNSET
    cash_balances: list[CashBalance] | None | Unset = UNSET
    equity_with_loan_value: float | None | Unset = UNSET
    excess_liquidity: float | None | Unset = UNSET
    initial_margin: float | None | Unset = UNSET
    maintenance_margin: float | None | Unset = UNSET
    net_liquidation_value: float | None | Unset = UNSET
    reg_t_loan: float | None | Unset = UNSET
    reg_t_margin: float | None | Unset = UNSET
    securities_gvp: float | None | Unset = UNSET
    status: str | None | Unset = UNSET
    total_cash_value: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "SMA": ("sma", FLOAT),
            "accountType": ("account_type", TEXT),
            "accruedInterest": ("accrued_interest", FLOAT),
            "availableFunds": ("available_funds", FLOAT),
            "balance": ("balance", FLOAT),
            "buyingPower": ("buying_power", FLOAT),
            "cashBalances": ("cash_balances", ListOf(Object("CashBalance"))),
            "equityWithLoanValue": ("equity_with_loan_value", FLOAT),
            "excessLiquidity": ("excess_liquidity", FLOAT),
            "initialMargin": ("initial_margin", FLOAT),
            "maintenanceMargin": ("maintenance_margin", FLOAT),
            "netLiquidationValue": ("net_liquidation_value", FLOAT),
            "regTLoan": ("reg_t_loan", FLOAT),
            "regTMargin": ("reg_t_margin", FLOAT),
            "securitiesGVP": ("securities_gvp", FLOAT),
            "status": ("status", TEXT),
            "totalCashValue": ("total_cash_value", FLOAT),
        }
    )
