"""``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValueDaily(OpenModel):
    """``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

    end_date: str | None | Unset = UNSET
    start_date: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"endDate": ("end_date", TEXT), "startDate": ("start_date", TEXT)}
