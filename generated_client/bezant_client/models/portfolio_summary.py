"""IBKR's ``portfolioSummary``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    UNSET,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class AccountSummaryValue(OpenModel):
    """IBKR's ``portfolioSummaryValue``."""

    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    is_null: bool | None | Unset = UNSET
    severity: int | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", FLOAT),
            "currency": ("currency", OneOf(TEXT, NULL)),
            "isNull": ("is_null", BOOL),
            "severity": ("severity", INT),
            "timestamp": ("timestamp", INT),
            "value": ("value", OneOf(TEXT, NULL)),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class PortfolioSummary(MapModel["AccountSummaryValue | None"]):
    """IBKR's ``portfolioSummary``."""

    additional_properties: dict[str, AccountSummaryValue | None] = field(factory=dict)

    EXTRA = Object("AccountSummaryValue")
