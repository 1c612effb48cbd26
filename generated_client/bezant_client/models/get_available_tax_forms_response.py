"""IBKR's ``GetAvailableTaxFormsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_tax_forms_data import AvailableTaxFormsData


@define(kw_only=True, repr=False)
class GetAvailableTaxFormsResponse(OpenModel):
    """IBKR's ``GetAvailableTaxFormsResponse``."""

    data: AvailableTaxFormsData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("AvailableTaxFormsData"))}
