"""``value`` of IBKR's ``AvailableTaxFormsData``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import TaxFormType


@define(kw_only=True, repr=False)
class AvailableTaxFormsDataValue(OpenModel):
    """``value`` of IBKR's ``AvailableTaxFormsData``."""

    forms: list[TaxFormType] | None | Unset = UNSET

    WIRE = Wire({"forms": ("forms", ListOf(Object("TaxFormType")))})
