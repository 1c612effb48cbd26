"""IBKR's ``CommissionScheduleType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .commission_markup_type import CommissionMarkupType
    from .commission_schedule_type_pricing_structure import (
        CommissionScheduleTypePricingStructure,
    )


@define(kw_only=True, repr=False)
class CommissionScheduleType(Model["Any"]):
    """IBKR's ``CommissionScheduleType``."""

    markups: list[CommissionMarkupType] | Unset = UNSET
    pricing_structure: CommissionScheduleTypePricingStructure | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "markups": ("markups", ListOf(Object("CommissionMarkupType"))),
        "pricingStructure": ("pricing_structure", Enumerated("CommissionScheduleTypePricingStructure")),
    }
