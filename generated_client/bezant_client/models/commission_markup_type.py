"""IBKR's ``CommissionMarkupType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, FLOAT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .commission_markup_type_type import CommissionMarkupTypeType
    from .markup_staircase_type import MarkupStaircaseType


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

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", FLOAT),
        "code": ("code", TEXT),
        "maximum": ("maximum", FLOAT),
        "minimum": ("minimum", FLOAT),
        "plusCost": ("plus_cost", BOOL),
        "stairs": ("stairs", ListOf(Object("MarkupStaircaseType"))),
        "ticketCharge": ("ticket_charge", FLOAT),
        "type": ("type_", Enumerated("CommissionMarkupTypeType")),
    }
