"""IBKR's ``SourceOfWealthType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class SourceOfWealthTypeSourceType(OpenStrEnum):
    """``sourceType`` of IBKR's ``SourceOfWealthType``."""

    SOW_IND_ALLOWANCE = "SOW-IND-Allowance"
    SOW_IND_DISABILITY = "SOW-IND-Disability"
    SOW_IND_INCOME = "SOW-IND-Income"
    SOW_IND_INHERITANCE = "SOW-IND-Inheritance"
    SOW_IND_INTEREST = "SOW-IND-Interest"
    SOW_IND_MARKET_PROFIT = "SOW-IND-MarketProfit"
    SOW_IND_OTHER = "SOW-IND-Other"
    SOW_IND_PENSION = "SOW-IND-Pension"
    SOW_IND_PROPERTY = "SOW-IND-Property"
    SOW_ORG_BUSINESS = "SOW-ORG-Business"
    SOW_ORG_MARKET_TRADING_PROFITS = "SOW-ORG-MarketTradingProfits"
    SOW_ORG_OTHER = "SOW-ORG-Other"
    SOW_ORG_OWNER_EQUITY = "SOW-ORG-OwnerEquity"
    SOW_ORG_PROPERTY = "SOW-ORG-Property"
    SOW_ORG_RETAINED_EARNINGS = "SOW-ORG-RetainedEarnings"


@define(kw_only=True, repr=False)
class SourceOfWealthType(OpenModel):
    """IBKR's ``SourceOfWealthType``."""

    description: str | Unset = UNSET
    percentage: int | Unset = UNSET
    source_type: SourceOfWealthTypeSourceType | Unset = UNSET
    used_for_funds: bool | Unset = UNSET

    WIRE = Wire(
        {
            "description": ("description", TEXT),
            "percentage": ("percentage", INT),
            "sourceType": ("source_type", Enumerated("SourceOfWealthTypeSourceType")),
            "usedForFunds": ("used_for_funds", BOOL),
        }
    )
