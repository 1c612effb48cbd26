"""IBKR's ``GetAvailableTaxFormsResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AvailableTaxFormsData(OpenModel):
    """IBKR's ``AvailableTaxFormsData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableTaxFormsDataValue | None | Unset = UNSET

    WIRE = Wire({"dataType": ("data_type", TEXT), "value": ("value", Object("AvailableTaxFormsDataValue"))})


@define(kw_only=True, repr=False)
class AvailableTaxFormsDataValue(OpenModel):
    """``value`` of IBKR's ``AvailableTaxFormsData``."""

    forms: list[TaxFormType] | None | Unset = UNSET

    WIRE = Wire({"forms": ("forms", ListOf(Object("TaxFormType")))})


@define(kw_only=True, repr=False)
class TaxFormType(OpenModel):
    """IBKR's ``TaxFormType``."""

    formats: list[str] | None | Unset = UNSET
    is_form: bool | None | Unset = UNSET
    tax_form_name: str | None | Unset = UNSET

    WIRE = Wire(
        {"formats": ("formats", ListOf(TEXT)), "isForm": ("is_form", BOOL), "taxFormName": ("tax_form_name", TEXT)}
    )


@define(kw_only=True, repr=False)
class GetAvailableTaxFormsResponse(OpenModel):
    """IBKR's ``GetAvailableTaxFormsResponse``."""

    data: AvailableTaxFormsData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("AvailableTaxFormsData"))})
