"""``value`` of IBKR's ``AvailableTaxFormsData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tax_form_type import TaxFormType


@define(kw_only=True, repr=False)
class AvailableTaxFormsDataValue(Model["Any"]):
    """``value`` of IBKR's ``AvailableTaxFormsData``."""

    forms: list[TaxFormType] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "forms": ("forms", ListOf(Object("TaxFormType"))),
    }
