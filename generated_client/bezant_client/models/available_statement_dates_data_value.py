"""``value`` of IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_statement_dates_data_value_daily import AvailableStatementDatesDataValueDaily


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValue(OpenModel):
    """``value`` of IBKR's ``AvailableStatementDatesData``."""

    annual: list[str] | None | Unset = UNSET
    daily: AvailableStatementDatesDataValueDaily | None | Unset = UNSET
    monthly: list[str] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "annual": ("annual", ListOf(TEXT)),
        "daily": ("daily", Object("AvailableStatementDatesDataValueDaily")),
        "monthly": ("monthly", ListOf(TEXT)),
    }
