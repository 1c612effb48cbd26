"""IBKR's ``SourceOfIncomeType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .source_of_income_type_source_type import SourceOfIncomeTypeSourceType


@define(kw_only=True, repr=False)
class SourceOfIncomeType(OpenModel):
    """IBKR's ``SourceOfIncomeType``."""

    description: str | Unset = UNSET
    percentage: int | Unset = UNSET
    source_type: SourceOfIncomeTypeSourceType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "description": ("description", TEXT),
        "percentage": ("percentage", INT),
        "sourceType": ("source_type", Enumerated("SourceOfIncomeTypeSourceType")),
    }
