"""IBKR's ``GetAvailableStmtDatesResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .available_statement_dates_data import AvailableStatementDatesData


@define(kw_only=True, repr=False)
class GetAvailableStmtDatesResponse(OpenModel):
    """IBKR's ``GetAvailableStmtDatesResponse``."""

    data: AvailableStatementDatesData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("AvailableStatementDatesData"))}
