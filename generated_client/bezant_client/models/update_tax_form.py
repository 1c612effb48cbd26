"""IBKR's ``UpdateTaxForm``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document
    from .form_w8ben import FormW8BEN
    from .form_w8bene import FormW8BENE
    from .form_w9 import FormW9
    from .local_tax_form import LocalTaxForm
    from .update_tax_form_input_language import UpdateTaxFormInputLanguage


@define(kw_only=True, repr=False)
class UpdateTaxForm(OpenModel):
    """IBKR's ``UpdateTaxForm``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    input_language: UpdateTaxFormInputLanguage | Unset = UNSET
    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    translation: bool | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "documents": ("documents", ListOf(Object("Document"))),
        "entityId": ("entity_id", TEXT),
        "externalId": ("external_id", TEXT),
        "inputLanguage": ("input_language", Enumerated("UpdateTaxFormInputLanguage")),
        "localTaxForms": ("local_tax_forms", ListOf(Object("LocalTaxForm"))),
        "translation": ("translation", BOOL),
        "w8Ben": ("w_8_ben", Object("FormW8BEN")),
        "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
        "w9": ("w9", Object("FormW9")),
    }
