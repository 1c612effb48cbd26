"""IBKR's ``AvailableTaxFormsData``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AvailableTaxFormsDataValue


@define(kw_only=True, repr=False)
class AvailableTaxFormsData(OpenModel):
    """IBKR's ``AvailableTaxFormsData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableTaxFormsDataValue | None | Unset = UNSET

    WIRE = Wire({"dataType": ("data_type", TEXT), "value": ("value", Object("AvailableTaxFormsDataValue"))})
