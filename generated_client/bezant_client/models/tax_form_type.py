"""IBKR's ``TaxFormType``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TaxFormType(OpenModel):
    """IBKR's ``TaxFormType``."""

    formats: list[str] | None | Unset = UNSET
    is_form: bool | None | Unset = UNSET
    tax_form_name: str | None | Unset = UNSET

    WIRE = Wire(
        {"formats": ("formats", ListOf(TEXT)), "isForm": ("is_form", BOOL), "taxFormName": ("tax_form_name", TEXT)}
    )
