"""IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AvailableStatementDatesDataValue


@define(kw_only=True, repr=False)
class AvailableStatementDatesData(OpenModel):
    """IBKR's ``AvailableStatementDatesData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableStatementDatesDataValue | None | Unset = UNSET

    WIRE = Wire({"dataType": ("data_type", TEXT), "value": ("value", Object("AvailableStatementDatesDataValue"))})
