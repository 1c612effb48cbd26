"""IBKR's ``GetAvailableStmtDatesResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_statement_dates_data import AvailableStatementDatesData


@define(kw_only=True, repr=False)
class GetAvailableStmtDatesResponse(Model["Any"]):
    """IBKR's ``GetAvailableStmtDatesResponse``."""

    data: AvailableStatementDatesData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("AvailableStatementDatesData")),
    }
