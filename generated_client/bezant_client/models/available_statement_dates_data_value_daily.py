"""``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValueDaily(Model["Any"]):
    """``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

    end_date: str | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "endDate": ("end_date", TEXT),
        "startDate": ("start_date", TEXT),
    }
