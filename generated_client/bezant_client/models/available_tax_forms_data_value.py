"""``value`` of IBKR's ``AvailableTaxFormsData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tax_form_type import TaxFormType


@define(kw_only=True, repr=False)
class AvailableTaxFormsDataValue(OpenModel):
    """``value`` of IBKR's ``AvailableTaxFormsData``."""

    forms: list[TaxFormType] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"forms": ("forms", ListOf(Object("TaxFormType")))}
