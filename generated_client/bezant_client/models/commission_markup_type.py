"""IBKR's ``CommissionMarkupType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    TEXT,
    TYPE_CHECKING,
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

if TYPE_CHECKING:
    from . import MarkupStaircaseType


class CommissionMarkupTypeType(OpenStrEnum):
    """``type`` of IBKR's ``CommissionMarkupType``."""

    FA = "FA"
    FM = "FM"
    PM = "PM"


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
