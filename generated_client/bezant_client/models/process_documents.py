"""IBKR's ``ProcessDocuments``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import Document


class ProcessDocumentsInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``ProcessDocuments``."""

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
class ProcessDocuments(OpenModel):
    """IBKR's ``ProcessDocuments``."""

    documents: list[Document] | Unset = UNSET
    input_language: ProcessDocumentsInputLanguage | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE = Wire(
        {
            "documents": ("documents", ListOf(Object("Document"))),
            "inputLanguage": ("input_language", Enumerated("ProcessDocumentsInputLanguage")),
            "translation": ("translation", BOOL),
        }
    )
