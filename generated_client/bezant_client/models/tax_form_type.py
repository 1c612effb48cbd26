"""IBKR's ``TaxFormType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class TaxFormType(OpenModel):
    """IBKR's ``TaxFormType``."""

    formats: list[str] | None | Unset = UNSET
    is_form: bool | None | Unset = UNSET
    tax_form_name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "formats": ("formats", ListOf(TEXT)),
        "isForm": ("is_form", BOOL),
        "taxFormName": ("tax_form_name", TEXT),
    }
