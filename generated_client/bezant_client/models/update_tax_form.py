"""IBKR's ``UpdateTaxForm``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Document, FormW8BEN, FormW8BENE, FormW9, LocalTaxForm


class UpdateTaxFormInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``UpdateTaxForm``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


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

    WIRE = Wire(
        {
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
    )
