"""IBKR's ``UpdateW8BEN``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document
    from .tax_payer_details import TaxPayerDetails
    from .update_w8ben_input_language import UpdateW8BENInputLanguage


@define(kw_only=True, repr=False)
class UpdateW8BEN(OpenModel):
    """IBKR's ``UpdateW8BEN``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    input_language: UpdateW8BENInputLanguage | Unset = UNSET
    tax_payer_details: TaxPayerDetails | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "documents": ("documents", ListOf(Object("Document"))),
        "inputLanguage": ("input_language", Enumerated("UpdateW8BENInputLanguage")),
        "taxPayerDetails": ("tax_payer_details", Object("TaxPayerDetails")),
        "translation": ("translation", BOOL),
    }
