"""IBKR's ``SourceOfWealthType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .source_of_wealth_type_source_type import SourceOfWealthTypeSourceType


@define(kw_only=True, repr=False)
class SourceOfWealthType(OpenModel):
    """IBKR's ``SourceOfWealthType``."""

    description: str | Unset = UNSET
    percentage: int | Unset = UNSET
    source_type: SourceOfWealthTypeSourceType | Unset = UNSET
    used_for_funds: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "description": ("description", TEXT),
        "percentage": ("percentage", INT),
        "sourceType": ("source_type", Enumerated("SourceOfWealthTypeSourceType")),
        "usedForFunds": ("used_for_funds", BOOL),
    }
