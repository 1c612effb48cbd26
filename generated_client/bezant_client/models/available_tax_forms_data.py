"""IBKR's ``AvailableTaxFormsData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_tax_forms_data_value import AvailableTaxFormsDataValue


@define(kw_only=True, repr=False)
class AvailableTaxFormsData(Model["Any"]):
    """IBKR's ``AvailableTaxFormsData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableTaxFormsDataValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "dataType": ("data_type", TEXT),
        "value": ("value", Object("AvailableTaxFormsDataValue")),
    }
