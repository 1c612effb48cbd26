"""IBKR's ``CommissionScheduleType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .commission_markup_type import CommissionMarkupType
    from .commission_schedule_type_pricing_structure import CommissionScheduleTypePricingStructure


@define(kw_only=True, repr=False)
class CommissionScheduleType(OpenModel):
    """IBKR's ``CommissionScheduleType``."""

    markups: list[CommissionMarkupType] | Unset = UNSET
    pricing_structure: CommissionScheduleTypePricingStructure | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "markups": ("markups", ListOf(Object("CommissionMarkupType"))),
        "pricingStructure": ("pricing_structure", Enumerated("CommissionScheduleTypePricingStructure")),
    }
