"""IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_statement_dates_data_value import AvailableStatementDatesDataValue


@define(kw_only=True, repr=False)
class AvailableStatementDatesData(OpenModel):
    """IBKR's ``AvailableStatementDatesData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableStatementDatesDataValue | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "dataType": ("data_type", TEXT),
        "value": ("value", Object("AvailableStatementDatesDataValue")),
    }
