"""IBKR's ``LocalTaxForm``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .local_tax_form_tax_authority import LocalTaxFormTaxAuthority


@define(kw_only=True, repr=False)
class LocalTaxForm(OpenModel):
    """IBKR's ``LocalTaxForm``."""

    qualified: bool | Unset = UNSET
    tax_authority: LocalTaxFormTaxAuthority | Unset = UNSET
    treaty_country: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "qualified": ("qualified", BOOL),
        "taxAuthority": ("tax_authority", Enumerated("LocalTaxFormTaxAuthority")),
        "treatyCountry": ("treaty_country", TEXT),
    }
