"""IBKR's ``DocumentSubmission``."""

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
    from . import Document


class DocumentSubmissionInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``DocumentSubmission``."""

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
class DocumentSubmission(OpenModel):
    """IBKR's ``DocumentSubmission``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    input_language: DocumentSubmissionInputLanguage | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documents": ("documents", ListOf(Object("Document"))),
            "inputLanguage": ("input_language", Enumerated("DocumentSubmissionInputLanguage")),
            "translation": ("translation", BOOL),
        }
    )
