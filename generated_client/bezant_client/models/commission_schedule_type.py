"""IBKR's ``CommissionScheduleType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class CommissionMarkupType(OpenModel):
    """IBKR's ``CommissionMarkupType``."""

    amount: float | Unset = UNSET
    code: str | Unset = UNSET
    maximum: float | Unset = UNSET
    minimum: float | Unset = UNSET
    plus_cost: bool | Unset = UNSET
    stairs: list[MarkupStaircaseType] | Unset = UNSET
    ticket_charge: float | Unset = UNSET
    type_: CommissionMarkupTypeType | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", FLOAT),
            "code": ("code", TEXT),
            "maximum": ("maximum", FLOAT),
            "minimum": ("minimum", FLOAT),
            "plusCost": ("plus_cost", BOOL),
            "stairs": ("stairs", ListOf(Object("MarkupStaircaseType"))),
            "ticketCharge": ("ticket_charge", FLOAT),
            "type": ("type_", Enumerated("CommissionMarkupTypeType")),
        }
    )


class CommissionMarkupTypeType(OpenStrEnum):
    """``type`` of IBKR's ``CommissionMarkupType``."""

    FA = "FA"
    FM = "FM"
    PM = "PM"


class CommissionScheduleTypePricingStructure(OpenStrEnum):
    """``pricingStructure`` of IBKR's ``CommissionScheduleType``."""

    FIXED = "FIXED"
    TIERED = "TIERED"


@define(kw_only=True, repr=False)
class MarkupStaircaseType(OpenModel):
    """IBKR's ``MarkupStaircaseType``."""

    amount: float | Unset = UNSET
    break_: float | Unset = UNSET

    WIRE = Wire({"amount": ("amount", FLOAT), "break": ("break_", FLOAT)})


@define(kw_only=True, repr=False)
class CommissionScheduleType(OpenModel):
    """IBKR's ``CommissionScheduleType``."""

    markups: list[CommissionMarkupType] | Unset = UNSET
    pricing_structure: CommissionScheduleTypePricingStructure | Unset = UNSET

    WIRE = Wire(
        {
            "markups": ("markups", ListOf(Object("CommissionMarkupType"))),
            "pricingStructure": ("pricing_structure", Enumerated("CommissionScheduleTypePricingStructure")),
        }
    )
