"""Income, gains, lots and returns over years, from IBKR's statements; the Gateway cannot tell them."""

from bezant_mcp.history.activity import Activity, activity
from bezant_mcp.history.book import Account, Book, Rows, Statement
from bezant_mcp.history.income import Income, income
from bezant_mcp.history.lots import Lots, lots
from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.realized import Realized, realized
from bezant_mcp.history.returns import AccountReturns, returns
from bezant_mcp.history.rows import (
    Accrual,
    CashReport,
    CashRow,
    Check,
    ClosedLot,
    CorporateAction,
    FxGain,
    Instrument,
    NavChange,
    NavDay,
    PositionRow,
    RealizedSummary,
    Tax,
    TradeRow,
    Transfer,
)

__all__ = [
    "Account", "AccountReturns", "Accrual", "Activity", "Book", "CashReport", "CashRow", "Check", "ClosedLot",
    "CorporateAction", "FxGain", "Income", "Instrument", "Lots", "NavChange", "NavDay", "PositionRow", "Realized",
    "RealizedSummary", "Rows", "Statement", "Tax", "TradeRow", "Transfer", "activity", "income", "lots",
    "read_statements", "realized", "returns",
]  # fmt: skip
