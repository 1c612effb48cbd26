"""IBKR's ``TaxFormResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tax_form_response_data import TaxFormResponseData


@define(kw_only=True, repr=False)
class TaxFormResponse(OpenModel):
    """IBKR's ``TaxFormResponse``."""

    data: TaxFormResponseData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("TaxFormResponseData"))}
