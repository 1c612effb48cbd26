"""IBKR's ``GetAvailableTaxFormsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_tax_forms_data import AvailableTaxFormsData


@define(kw_only=True, repr=False)
class GetAvailableTaxFormsResponse(Model["Any"]):
    """IBKR's ``GetAvailableTaxFormsResponse``."""

    data: AvailableTaxFormsData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("AvailableTaxFormsData")),
    }
