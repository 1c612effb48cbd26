"""IBKR's ``accountSummaryResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cash_balance import CashBalance


@define(kw_only=True)
class AccountSummary(Model["Any"]):
    """IBKR's ``accountSummaryResponse``."""

    sma: float | Unset = UNSET
    account_type: str | Unset = UNSET
    accrued_interest: float | Unset = UNSET
    available_funds: float | Unset = UNSET
    balance: float | Unset = UNSET
    buying_power: float | Unset = UNSET
    cash_balances: list[CashBalance] | Unset = UNSET
    equity_with_loan_value: float | Unset = UNSET
    excess_liquidity: float | Unset = UNSET
    initial_margin: float | Unset = UNSET
    maintenance_margin: float | Unset = UNSET
    net_liquidation_value: float | Unset = UNSET
    reg_t_loan: float | Unset = UNSET
    reg_t_margin: float | Unset = UNSET
    securities_gvp: float | Unset = UNSET
    status: str | Unset = UNSET
    total_cash_value: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
