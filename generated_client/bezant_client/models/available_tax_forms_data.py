"""IBKR's ``AvailableTaxFormsData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_tax_forms_data_value import AvailableTaxFormsDataValue


@define(kw_only=True, repr=False)
class AvailableTaxFormsData(OpenModel):
    """IBKR's ``AvailableTaxFormsData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableTaxFormsDataValue | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"dataType": ("data_type", TEXT), "value": ("value", Object("AvailableTaxFormsDataValue"))}
