"""IBKR's ``TaxFormResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tax_form_response_data import TaxFormResponseData


@define(kw_only=True, repr=False)
class TaxFormResponse(Model["Any"]):
    """IBKR's ``TaxFormResponse``."""

    data: TaxFormResponseData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("TaxFormResponseData")),
    }
